//! `fangless-image GUEST.wasm IMAGE`: builds a guest image.
//! `fangless-image --verify GUEST.wasm`: builds it twice and compares the bytes.
//!
//! In: the guest as wasm. Out: the image, written whole or not at all.
//! Must not: do anything but files and words; the work is the library's.

use std::path::Path;
use std::process::ExitCode;
use wasmtime::error::Context as _;
use wasmtime::{Result, bail, ensure};

const USAGE: &str =
    "usage: fangless-image GUEST.wasm IMAGE\n       fangless-image --verify GUEST.wasm";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["--verify", guest] => verify(guest.as_ref()),
        [guest, image] if !guest.starts_with('-') => build(guest.as_ref(), image.as_ref()),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(message) => {
            println!("{message}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("fangless-image: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn build(guest: &Path, image: &Path) -> Result<String> {
    let bytes = fangless_image::build(&read(guest)?)?;
    let partial = image.with_extension("partial");
    let written = std::fs::write(&partial, &bytes).and_then(|()| std::fs::rename(&partial, image));
    if let Err(error) = written {
        bail!("{} cannot be written: {error}", image.display());
    }
    Ok(describe(&bytes))
}

fn verify(guest: &Path) -> Result<String> {
    let wasm = read(guest)?;
    let (first, second) = (fangless_image::build(&wasm)?, fangless_image::build(&wasm)?);
    ensure!(first == second, "two images of the same guest differ");
    Ok(format!("the same twice: {}", describe(&first)))
}

fn read(guest: &Path) -> Result<Vec<u8>> {
    std::fs::read(guest).with_context(|| format!("{} cannot be read", guest.display()))
}

fn describe(image: &[u8]) -> String {
    format!("{} bytes, blake3 {}", image.len(), blake3::hash(image))
}
