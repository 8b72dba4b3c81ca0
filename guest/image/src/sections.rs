//! The sections of a wasm module that an image does not need.
//!
//! In: a module. Out: the same without its custom sections (names, producers, features), which are
//! a fifth of its size and nothing at run time; and a refusal of a start function, which would run
//! in every fresh instance, before any limit is set.
//!
//! The names of functions in the machine code, which nothing reads, go as well: they are blanked where they stand.
//!
//! Must not: look into what it copies; wasmtime validates the module afterwards.

use object::{Object as _, ObjectSection as _};
use wasmtime::{Result, bail, ensure, format_err};

const CUSTOM: u8 = 0;
const START: u8 = 8;

/// The module without custom sections.
///
/// # Errors
/// It is not a wasm module, or has a start function.
pub fn strip(wasm: &[u8]) -> Result<Vec<u8>> {
    let Some((header, mut rest)) = wasm.split_at_checked(8) else {
        bail!("the file is too short for a wasm module");
    };
    ensure!(
        header.starts_with(b"\0asm"),
        "the file is not a wasm module"
    );
    let mut kept = header.to_vec();
    while let [id, after @ ..] = rest {
        let (length, body) = length(after)?;
        let whole = rest.len() - body.len() + length;
        let Some((section, next)) = rest.split_at_checked(whole) else {
            bail!("a section of the module is cut short");
        };
        ensure!(
            *id != START,
            "the guest has a start function; `fangless_init` is the place for it"
        );
        if *id != CUSTOM {
            kept.extend_from_slice(section);
        }
        rest = next;
    }
    Ok(kept)
}

/// A LEB128 length, and what follows it.
fn length(bytes: &[u8]) -> Result<(usize, &[u8])> {
    let mut length = 0usize;
    for (index, byte) in bytes.iter().enumerate().take(5) {
        length |= usize::from(byte & 0x7f) << (7 * index);
        if *byte < 0x80 {
            return Ok((length, &bytes[index + 1..]));
        }
    }
    Err(format_err!(
        "a section of the module has a malformed length"
    ))
}

/// Blanks the table of symbols and their names, so that they take no room where the image is packed.
///
/// # Errors
/// It is not what wasmtime compiles.
pub fn forget_names(image: &mut [u8]) -> Result<()> {
    let file = object::File::parse(&*image).map_err(|error| format_err!("{error}"))?;
    let sections = [".symtab", ".strtab"].map(|name| file.section_by_name(name));
    let ranges = sections.map(|section| section.and_then(|section| section.file_range()));
    for (start, length) in ranges.into_iter().flatten() {
        let section = usize::try_from(start)
            .ok()
            .zip(usize::try_from(length).ok())
            .and_then(|(start, length)| image.get_mut(start..start.checked_add(length)?));
        section
            .ok_or_else(|| format_err!("a section outside of the image"))?
            .fill(0);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::strip;

    #[test]
    fn custom_sections_go_and_the_rest_stays() {
        let module = b"\0asm\x01\0\0\0\x01\x01\0\0\x03\x01ax\x05\x01\0";
        assert_eq!(
            strip(module).unwrap(),
            b"\0asm\x01\0\0\0\x01\x01\0\x05\x01\0"
        );
    }

    #[test]
    fn a_start_function_is_refused_and_so_is_rubbish() {
        assert!(strip(b"\0asm\x01\0\0\0\x08\x01\0").is_err());
        for rubbish in [
            &b""[..],
            b"\0asm",
            b"MZ......",
            b"\0asm\x01\0\0\0\x01\x05a",
            b"\0asm\x01\0\0\0\x01\xff\xff\xff\xff\xff",
        ] {
            assert!(strip(rubbish).is_err(), "{rubbish:?}");
        }
    }
}
