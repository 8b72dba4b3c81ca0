//! Finds the guest image, and makes sure that it is the one this host was built with.
//!
//! In: a path, or the places where an image can be. Out: an open file whose content is verified.
//! The hash of the right image is part of this library (`build.rs` put it there), so that a path
//! from the environment can name another copy of the image, but never another image.
//!
//! Must not: compile or run anything, or trust a file by its name.

use super::trailer::{self, HASH, LENGTH, SEGMENT};
use crate::ImageError;
use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Hash of an image: of all but its last 32 bytes, which hold it.
pub type ImageHash = [u8; HASH];

const NAME: &str = "guest.cwasm";
const VARIABLE: &str = "FANGLESS_IMAGE";

/// Set by a binding that carries an image.
static DEFAULT: OnceLock<PathBuf> = OnceLock::new();

pub(super) fn set_default(path: &Path) {
    // The first one stays: an engine may have been made from it already.
    let _ = DEFAULT.set(path.to_owned());
}

/// Where the image of this process is: what `FANGLESS_IMAGE` names, else the first that exists of
/// the binding's, the one beside the executable, and the one that this library was built with.
pub(super) fn find() -> Result<PathBuf, ImageError> {
    if let Some(named) = std::env::var_os(VARIABLE).filter(|name| !name.is_empty()) {
        return Ok(named.into());
    }
    let beside = std::env::current_exe()
        .ok()
        .map(|executable| executable.with_file_name(NAME));
    let built = option_env!("FANGLESS_BUILT_IMAGE").map(PathBuf::from);
    let places = [DEFAULT.get().cloned(), beside, built];
    let mut tried = Vec::new();
    for place in places.into_iter().flatten() {
        if place.exists() {
            return Ok(place);
        }
        tried.push(place.display().to_string());
    }
    Err(ImageError {
        path: NAME.into(),
        problem: format!("it is missing; looked for {}", tried.join(", ")),
    })
}

/// Hash of the image that this library was built with, if there was one.
pub(super) fn built_hash() -> Option<ImageHash> {
    let text = option_env!("FANGLESS_BUILT_HASH")?;
    let mut hash = [0; HASH];
    for (byte, digits) in hash.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    }
    (text.len() == 2 * HASH).then_some(hash)
}

/// A file whose content is a known image.
#[derive(Debug)]
pub(super) struct Verified {
    path: PathBuf,
    file: File,
    identity: (u64, u64),
    hash: ImageHash,
}

impl Verified {
    /// Opens the file and reads it once.
    ///
    /// # Errors
    /// It cannot be read, or is not the image with this hash.
    pub(super) fn open(path: &Path, expected: Option<ImageHash>) -> Result<Self, ImageError> {
        let wrong = |problem: String| ImageError {
            path: path.to_owned(),
            problem,
        };
        let unreadable = |error: std::io::Error| wrong(format!("it cannot be read: {error}"));
        let Some(expected) = expected else {
            return Err(wrong(
                "this library was built without one, and trusts none; build the image first, then the library again"
                    .to_owned(),
            ));
        };
        let mut file = File::open(path).map_err(unreadable)?;
        let metadata = file.metadata().map_err(unreadable)?;
        if !metadata.is_file() {
            return Err(wrong("it is not a file".to_owned()));
        }
        let mut last = [0; LENGTH];
        let length = metadata.len();
        if length < LENGTH as u64 {
            return Err(wrong(
                "it is not a guest image of fangless, or it is cut short".to_owned(),
            ));
        }
        file.seek(SeekFrom::End(-(LENGTH as i64)))
            .map_err(unreadable)?;
        file.read_exact(&mut last).map_err(unreadable)?;
        let stated = trailer::check(&last, fangless_wire::VERSION, length).map_err(wrong)?;
        if stated != expected {
            return Err(wrong(
                "it is stale or foreign: this library was built with another image".to_owned(),
            ));
        }
        if hash(&file, length - HASH as u64).map_err(unreadable)? != stated {
            return Err(wrong(
                "it is damaged: its content is not what its hash says".to_owned(),
            ));
        }
        let identity = identity(&metadata);
        Ok(Self {
            path: path.to_owned(),
            file,
            identity,
            hash: stated,
        })
    }

    /// The file again, for a child after a fork. The child may have closed all files, as daemons
    /// do, and the number may be another file's now: then the path is opened and verified anew.
    pub(super) fn reopen(&self) -> Result<Self, ImageError> {
        if let Ok(file) = self.file.try_clone()
            && let Ok(metadata) = file.metadata()
            && identity(&metadata) == self.identity
        {
            return Ok(Self {
                path: self.path.clone(),
                file,
                identity: self.identity,
                hash: self.hash,
            });
        }
        Self::open(&self.path, Some(self.hash))
    }

    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// An error about this image.
    pub(super) fn error(&self, problem: String) -> ImageError {
        ImageError {
            path: self.path.clone(),
            problem,
        }
    }
}

fn identity(metadata: &std::fs::Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt as _;
    (metadata.dev(), metadata.ino())
}

/// Threads that verify an image.
const READERS: usize = 4;

/// Hash of the first `length` bytes.
fn hash(file: &File, length: u64) -> std::io::Result<ImageHash> {
    let mut segments = vec![[0; HASH]; length.div_ceil(SEGMENT) as usize];
    let readers = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(READERS);
    let share = segments.len().div_ceil(readers).max(1);
    std::thread::scope(|scope| {
        let hash_all = |first: usize, mine: &mut [ImageHash]| -> std::io::Result<()> {
            let mut buffer = vec![0; 256 << 10];
            for (index, segment) in mine.iter_mut().enumerate() {
                let start = (first + index) as u64 * SEGMENT;
                *segment = hash_segment(file, start, length.min(start + SEGMENT), &mut buffer)?;
            }
            Ok(())
        };
        let mut shares = segments.chunks_mut(share).enumerate();
        let own = shares.next();
        let helpers: Vec<_> = shares
            .map(|(index, mine)| scope.spawn(move || hash_all(index * share, mine)))
            .collect();
        own.map_or(Ok(()), |(_, mine)| hash_all(0, mine))?;
        helpers
            .into_iter()
            .try_for_each(|helper| match helper.join() {
                Ok(done) => done,
                Err(panic) => std::panic::resume_unwind(panic),
            })
    })?;
    Ok(trailer::combine(&segments))
}

fn hash_segment(
    file: &File,
    mut at: u64,
    end: u64,
    buffer: &mut [u8],
) -> std::io::Result<ImageHash> {
    use std::os::unix::fs::FileExt as _;
    let mut hasher = blake3::Hasher::new();
    while at < end {
        let part = buffer.len().min((end - at) as usize);
        file.read_exact_at(&mut buffer[..part], at)?;
        hasher.update(&buffer[..part]);
        at += part as u64;
    }
    Ok(hasher.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image(body: &[u8]) -> Vec<u8> {
        let mut bytes = body.to_vec();
        bytes.extend_from_slice(&trailer::head(fangless_wire::VERSION, body.len() as u64));
        let segments: Vec<ImageHash> = bytes
            .chunks(SEGMENT as usize)
            .map(|part| blake3::hash(part).into())
            .collect();
        bytes.extend_from_slice(&trailer::combine(&segments));
        bytes
    }

    fn open(name: &str, bytes: &[u8], expected: ImageHash) -> Result<Verified, String> {
        let path = std::env::temp_dir().join(format!("fangless-{}-{name}", std::process::id()));
        std::fs::write(&path, bytes).unwrap();
        let opened = Verified::open(&path, Some(expected));
        std::fs::remove_file(&path).unwrap();
        opened.map_err(|error| error.problem)
    }

    fn stated(bytes: &[u8]) -> ImageHash {
        *bytes.last_chunk().unwrap()
    }

    #[test]
    fn the_right_image_is_accepted() {
        let bytes = image(b"the module");
        assert!(open("right", &bytes, stated(&bytes)).is_ok());
    }

    #[test]
    fn every_segment_of_a_large_image_counts() {
        let mut bytes = image(&vec![7; 5 * SEGMENT as usize + 1]);
        let right = stated(&bytes);
        assert!(open("large", &bytes, right).is_ok());
        for segment in 0..6 {
            bytes[segment * SEGMENT as usize] ^= 1;
            assert!(open("large", &bytes, right).is_err(), "segment {segment}");
            bytes[segment * SEGMENT as usize] ^= 1;
        }
        // Nor may two segments change places.
        let (first, second) = (3, SEGMENT as usize + 3);
        bytes[first] = 1;
        let changed = image(&bytes[..5 * SEGMENT as usize + 1]);
        bytes.swap(first, second);
        let swapped = image(&bytes[..5 * SEGMENT as usize + 1]);
        assert_ne!(stated(&changed), stated(&swapped));
    }

    #[test]
    fn one_flipped_bit_anywhere_is_noticed() {
        let bytes = image(b"the module");
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1 << (at % 8);
            assert!(
                open("flipped", &damaged, stated(&bytes)).is_err(),
                "byte {at}"
            );
        }
    }

    #[test]
    fn an_attacker_who_fixes_the_hash_is_noticed() {
        let right = image(b"the module");
        let error = open("foreign", &image(b"another one"), stated(&right)).unwrap_err();
        assert!(error.contains("stale or foreign"), "{error}");
    }

    #[test]
    fn every_cut_is_noticed() {
        let bytes = image(b"the module");
        for length in 0..bytes.len() {
            assert!(
                open("cut", &bytes[..length], stated(&bytes)).is_err(),
                "{length} bytes"
            );
            assert!(
                open("tail", &bytes[bytes.len() - length..], stated(&bytes)).is_err(),
                "{length} bytes"
            );
        }
    }

    #[test]
    fn errors_say_what_and_what_to_do() {
        let missing = Verified::open(Path::new("/nowhere/guest.cwasm"), Some([0; HASH]))
            .unwrap_err()
            .to_string();
        assert!(
            missing.contains("/nowhere/guest.cwasm") && missing.contains("make guest"),
            "{missing}"
        );
        let stale = trailer::head(fangless_wire::VERSION + 1, 0);
        let mut bytes = stale.to_vec();
        bytes.extend_from_slice(&[0; HASH]);
        assert!(
            open("stale", &bytes, [0; HASH])
                .unwrap_err()
                .contains("stale")
        );
        let unbuilt = Verified::open(Path::new("/dev/null"), None)
            .unwrap_err()
            .to_string();
        assert!(unbuilt.contains("built without one"), "{unbuilt}");
    }
}
