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
use std::sync::atomic::{AtomicUsize, Ordering};

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
    Err(ImageError::new(
        Path::new(NAME),
        format!("it is missing; looked for {}", tried.join(", ")),
    ))
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
        let wrong = |problem: String| ImageError::new(path, problem);
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

    pub(super) fn hash(&self) -> &ImageHash {
        &self.hash
    }

    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// An error about this image.
    pub(super) fn error(&self, problem: String) -> ImageError {
        ImageError::new(&self.path, problem)
    }
}

fn identity(metadata: &std::fs::Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt as _;
    (metadata.dev(), metadata.ino())
}

/// Threads that verify an image.
const READERS: usize = 4;

/// Hash of the first `length` bytes. Each thread takes the next segment; one that the system does
/// not give is not missed.
fn hash(file: &File, length: u64) -> std::io::Result<ImageHash> {
    let count = length.div_ceil(SEGMENT) as usize;
    let next = AtomicUsize::new(0);
    let work = || -> std::io::Result<Vec<(usize, ImageHash)>> {
        let mut buffer = vec![0; 256 << 10];
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                return Ok(done);
            }
            let start = index as u64 * SEGMENT;
            let end = length.min(start + SEGMENT);
            done.push((index, hash_segment(file, start, end, &mut buffer)?));
        }
    };
    let mut segments = std::thread::scope(|scope| {
        let readers = std::thread::available_parallelism().map_or(1, usize::from);
        let helpers: Vec<_> = (1..readers.min(READERS))
            .filter_map(|_| std::thread::Builder::new().spawn_scoped(scope, work).ok())
            .collect();
        let mut segments = work()?;
        for helper in helpers {
            let done = helper
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            segments.extend(done?);
        }
        std::io::Result::Ok(segments)
    })?;
    segments.sort_unstable_by_key(|(index, _)| *index);
    let hashes: Vec<ImageHash> = segments.into_iter().map(|(_, hash)| hash).collect();
    Ok(trailer::combine(&hashes))
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
#[path = "image_tests.rs"]
mod tests;
