//! The envelope of everything that is stored: bytes that only the owner of a key can have made.
//!
//! ```text
//! "FANGDUMP" | u8 kind | u32 format | 32 bytes blake3 of all else, keyed | content
//! ```
//!
//! In: content and a key. Out: an envelope, and back. The content is not encrypted. Nothing of it is read
//! before the hash is compared, in constant time; a kind or format that is not ours is told before, as
//! whoever made it may have hashed in another way, and nothing comes of telling.
//!
//! Must not: know what it holds.

use crate::error::DumpError;
use crate::{Error, InputError};

const MAGIC: [u8; 8] = *b"FANGDUMP";
const FORMAT: u32 = 1;
const HASH: usize = 32;
const HEAD: usize = MAGIC.len() + 1 + 4;
/// Bytes of a key at least: half of them guessed is still out of reach.
const SHORTEST_KEY: usize = 16;

/// What an envelope holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    Session = 1,
    Pending = 2,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Pending => "waiting run",
        }
    }
}

/// Seals content.
///
/// # Errors
/// [`Error::Input`]: the key is too short.
pub(crate) fn seal(kind: Kind, key: &[u8], content: &[u8]) -> Result<Vec<u8>, Error> {
    let key = derive(key)?;
    let head = head(kind);
    let mut bytes = Vec::with_capacity(HEAD + HASH + content.len());
    bytes.extend(head);
    bytes.extend(hash(&key, &head, content).as_bytes());
    bytes.extend(content);
    Ok(bytes)
}

/// The content that was sealed.
///
/// # Errors
/// [`Error::Dump`] says what is wrong with the bytes; [`Error::Input`]: the key is too short.
pub(crate) fn open<'a>(kind: Kind, key: &[u8], bytes: &'a [u8]) -> Result<&'a [u8], Error> {
    let key = derive(key)?;
    let no_dump = || DumpError::new("it is no dump of fangless, or cut short");
    let (found, rest) = bytes.split_first_chunk::<HEAD>().ok_or_else(no_dump)?;
    let (stated, content) = rest.split_first_chunk::<HASH>().ok_or_else(no_dump)?;
    let wanted = head(kind);
    if found[..MAGIC.len()] != MAGIC {
        return Err(no_dump().into());
    }
    if found[MAGIC.len()] != kind as u8 {
        return Err(DumpError::new(format!("it is not of a {}", kind.name())).into());
    }
    if *found != wanted {
        return Err(DumpError::new("another version of fangless made it").into());
    }
    // Compared in constant time.
    if hash(&key, found, content) != blake3::Hash::from_bytes(*stated) {
        return Err(DumpError::new("it was sealed with another key, or changed since").into());
    }
    Ok(content)
}

fn head(kind: Kind) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    head[..MAGIC.len()].copy_from_slice(&MAGIC);
    head[MAGIC.len()] = kind as u8;
    head[MAGIC.len() + 1..].copy_from_slice(&FORMAT.to_le_bytes());
    head
}

fn hash(key: &[u8; HASH], head: &[u8; HEAD], content: &[u8]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new_keyed(key);
    hasher.update(head).update(content);
    hasher.finalize()
}

/// The key that is used: one of this purpose only, whatever else the caller's is used for.
fn derive(key: &[u8]) -> Result<[u8; HASH], InputError> {
    if key.len() < SHORTEST_KEY {
        return Err(InputError {
            path: "key".to_owned(),
            type_name: String::new(),
            reason: format!(
                "has {} bytes, and must have at least {SHORTEST_KEY}: make one with a secure source \
                 of random bytes, of 32",
                key.len()
            ),
        });
    }
    Ok(blake3::derive_key(
        "fangless 0.1 dumps: key of the seal",
        key,
    ))
}

#[cfg(test)]
mod tests {
    use super::{HASH, HEAD, Kind, open, seal};

    const KEY: &[u8] = b"sixteen bytes it";

    #[test]
    fn what_was_sealed_comes_back_and_nothing_else() {
        let sealed = seal(Kind::Session, KEY, b"content").unwrap();
        assert_eq!(open(Kind::Session, KEY, &sealed).unwrap(), b"content");
        assert_eq!(sealed, seal(Kind::Session, KEY, b"content").unwrap());
        let reason =
            |kind, key: &[u8], bytes: &[u8]| open(kind, key, bytes).unwrap_err().to_string();
        assert!(reason(Kind::Pending, KEY, &sealed).contains("not of a waiting run"));
        assert!(reason(Kind::Session, b"another key of 16", &sealed).contains("another key"));
        assert!(reason(Kind::Session, b"short", &sealed).contains("at least 16"));
        assert!(seal(Kind::Session, b"short", b"").is_err());
        for length in 0..sealed.len() {
            assert!(
                open(Kind::Session, KEY, &sealed[..length]).is_err(),
                "{length}"
            );
        }
        let mut longer = sealed.clone();
        longer.push(0);
        assert!(reason(Kind::Session, KEY, &longer).contains("changed"));
        for bit in 0..8 * sealed.len() {
            let mut forged = sealed.clone();
            forged[bit / 8] ^= 1 << (bit % 8);
            let error = open(Kind::Session, KEY, &forged).unwrap_err();
            assert_eq!(error.code(), "dump", "{bit}");
            assert!(
                bit / 8 < HEAD || error.to_string().contains("another key"),
                "{bit}"
            );
        }
        assert_eq!(sealed.len(), HEAD + HASH + 7);
    }
}
