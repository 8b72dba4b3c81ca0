//! The last bytes of an image file: what it is, and the hash of all of it.
//!
//! In and out: bytes. An image is the ELF file that wasmtime maps, with this trailer behind it, so
//! that the file can be mapped as it is. The image tool includes this very file.
//!
//! ```text
//! wasmtime's ELF file | "FANGLESS" | u32 format | u32 wire version | 24 bytes wasmtime version |
//!                       u64 length of the ELF file | 32 bytes hash of everything before them
//! ```
//!
//! The hash is blake3 of the blake3 hashes of segments of [`SEGMENT`] bytes (the last one may be
//! shorter), so that several threads can verify an image at one time.
//!
//! Must not: touch files, or trust a byte that it reads.

/// First bytes of a trailer.
const MAGIC: [u8; 8] = *b"FANGLESS";
/// Version of this format.
const FORMAT: u32 = 1;
/// The wasmtime that compiles and runs the image; Cargo.toml pins the same.
pub const WASMTIME: &str = "49.0.5";
/// Bytes of a trailer.
pub const LENGTH: usize = 80;
/// Bytes of a hash.
pub const HASH: usize = 32;
/// Bytes that are hashed by themselves.
pub const SEGMENT: u64 = 2 << 20;

const VERSION_LENGTH: usize = 24;

/// What stands before the hash.
pub fn head(wire: u32, module_length: u64) -> [u8; LENGTH - HASH] {
    let mut bytes = [0; LENGTH - HASH];
    bytes[..8].copy_from_slice(&MAGIC);
    bytes[8..12].copy_from_slice(&FORMAT.to_le_bytes());
    bytes[12..16].copy_from_slice(&wire.to_le_bytes());
    bytes[16..16 + WASMTIME.len()].copy_from_slice(WASMTIME.as_bytes());
    bytes[16 + VERSION_LENGTH..].copy_from_slice(&module_length.to_le_bytes());
    bytes
}

/// The hash of everything, from those of the segments in order.
pub fn combine(segments: &[[u8; HASH]]) -> [u8; HASH] {
    blake3::hash(segments.as_flattened()).into()
}

/// Checks a trailer, of a file of this length, all but the hash; gives the hash that it claims.
///
/// # Errors
/// What is wrong, in words that follow "guest image ...: ".
pub fn check(trailer: &[u8; LENGTH], wire: u32, file_length: u64) -> Result<[u8; HASH], String> {
    let (head_bytes, hash) = trailer.split_at(LENGTH - HASH);
    if head_bytes[..8] != MAGIC {
        return Err("it is not a guest image of fangless, or it is cut short".to_owned());
    }
    let number = |at: usize| {
        let bytes = [
            head_bytes[at],
            head_bytes[at + 1],
            head_bytes[at + 2],
            head_bytes[at + 3],
        ];
        u32::from_le_bytes(bytes)
    };
    if number(8) != FORMAT {
        return Err(format!(
            "it has format {}, and this is for format {FORMAT}",
            number(8)
        ));
    }
    if number(12) != wire {
        return Err(format!(
            "it is stale: it speaks version {} of the wire, and this host speaks {wire}",
            number(12)
        ));
    }
    let expected = head(wire, file_length.saturating_sub(LENGTH as u64));
    if head_bytes[16..16 + VERSION_LENGTH] != expected[16..16 + VERSION_LENGTH] {
        let version = String::from_utf8_lossy(&head_bytes[16..16 + VERSION_LENGTH]);
        let version = version.trim_end_matches('\0').escape_debug();
        return Err(format!(
            "it is for wasmtime {version}, and this host has {WASMTIME}"
        ));
    }
    if head_bytes != expected {
        return Err(
            "its length is not the one that it states: it is cut short or padded".to_owned(),
        );
    }
    Ok(hash.try_into().expect("the rest of a trailer is a hash"))
}
