//! Changes onto a disk, when the caller asks for it.
//!
//! In: [`Changes`] and a directory of the caller's. Out: files below it, each written as a whole or not at
//! all. All of them are looked at before the first is written.
//! Must not: follow a symbolic link, leave the directory, or write over what the run was not given.

use super::{Change, Changes};
use crate::value::quoted;
use rustix::fd::{AsFd, BorrowedFd, OwnedFd};
use rustix::fs::{self, AtFlags, FileType, Mode, OFlags};
use rustix::io::Errno;
use std::fmt;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

/// Why changes were not applied, or not all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyError {
    /// The file that it is about; empty if it is the directory itself.
    pub path: String,
    /// What is wrong.
    pub reason: String,
    /// Files that were written or removed before; mostly none, as all are looked at first.
    pub applied: Vec<String>,
}

impl std::error::Error for ApplyError {}
impl fmt::Display for ApplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.path.as_str() {
            "" => "the directory".to_owned(),
            path => quoted(path),
        };
        write!(f, "the changes cannot be applied: {what} {}; ", self.reason)?;
        match self.applied.as_slice() {
            [] => write!(f, "nothing was changed"),
            applied => {
                let applied: Vec<_> = applied.iter().map(|path| quoted(path)).collect();
                write!(f, "applied before that: {}", applied.join(", "))
            }
        }
    }
}

impl Changes {
    /// Writes all changes below a directory, and gives the paths. Nothing is followed or left: a
    /// symbolic link in the way, or a file that is not what the run was given, is an error, and as all
    /// files are looked at first, nothing is then changed. Each file is replaced as a whole; what another
    /// process does to the same files in that very moment may be lost.
    ///
    /// # Errors
    /// A file is not as it was given, a link is in the way, or the system refuses.
    pub fn apply(&self, directory: impl AsRef<Path>) -> Result<Vec<String>, ApplyError> {
        let mut applied = Vec::new();
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let root = fs::open(directory.as_ref(), flags, Mode::empty());
        let root = root.map_err(|error| ApplyError {
            path: String::new(),
            reason: format!("cannot be opened: {error}"),
            applied: Vec::new(),
        })?;
        for change in self {
            look(root.as_fd(), change).map_err(|reason| failed(change, reason, &applied))?;
        }
        for change in self {
            write(root.as_fd(), change).map_err(|reason| failed(change, reason, &applied))?;
            applied.push(change.path.clone());
        }
        Ok(applied)
    }
}

fn failed(change: &Change, reason: String, applied: &[String]) -> ApplyError {
    ApplyError {
        path: change.path.clone(),
        reason,
        applied: applied.to_vec(),
    }
}

fn told(error: Errno) -> String {
    match error {
        Errno::LOOP | Errno::NOTDIR | Errno::MLINK => {
            "has a symbolic link, or what is no directory, in its path".to_owned()
        }
        error => format!("cannot be reached: {error}"),
    }
}

/// The directory of a file, and the file's name in it. `None`: there is no such directory.
fn parent<'a>(
    root: BorrowedFd<'_>,
    path: &'a str,
    make: bool,
) -> Result<Option<(OwnedFd, &'a str)>, String> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let (directories, name) = match path.rsplit_once('/') {
        Some((directories, name)) => (directories.split('/').collect(), name),
        None => (Vec::new(), path),
    };
    let mut here = root
        .try_clone_to_owned()
        .map_err(|error| error.to_string())?;
    for directory in directories {
        let open = || fs::openat(&here, directory, flags, Mode::empty());
        let next = match open() {
            Err(Errno::NOENT) if make => {
                match fs::mkdirat(&here, directory, Mode::from_raw_mode(0o777)) {
                    Ok(()) | Err(Errno::EXIST) => open(),
                    Err(error) => Err(error),
                }
            }
            opened => opened,
        };
        match next {
            Ok(next) => here = next,
            Err(Errno::NOENT) => return Ok(None),
            Err(error) => return Err(told(error)),
        }
    }
    Ok(Some((here, name)))
}

/// Whether a file on the disk is what the run was given; its permissions, if it is there.
fn same(
    directory: BorrowedFd<'_>,
    name: &str,
    before: Option<&[u8]>,
) -> Result<Option<Mode>, String> {
    let Some(before) = before else {
        return match fs::statat(directory, name, AtFlags::SYMLINK_NOFOLLOW) {
            Err(Errno::NOENT) => Ok(None),
            Err(error) => Err(told(error)),
            Ok(_) => Err("is new, and there already".to_owned()),
        };
    };
    // A pipe is opened without waiting, and then refused.
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = match fs::openat(directory, name, flags | OFlags::NOCTTY, Mode::empty()) {
        Err(Errno::NOENT) => return Err("is gone".to_owned()),
        opened => opened.map_err(told)?,
    };
    let status = fs::fstat(&file).map_err(told)?;
    if FileType::from_raw_mode(status.st_mode) != FileType::RegularFile {
        return Err("is no ordinary file".to_owned());
    }
    let mut content = Vec::new();
    let most = before.len() as u64 + 1;
    let read = File::from(file).take(most).read_to_end(&mut content);
    read.map_err(|error| format!("cannot be read: {error}"))?;
    if content != before {
        return Err("is not what the run was given".to_owned());
    }
    Ok(Some(Mode::from_raw_mode(status.st_mode & 0o777)))
}

/// Looks at what a change would meet.
fn look(root: BorrowedFd<'_>, change: &Change) -> Result<(), String> {
    match parent(root, &change.path, false)? {
        Some((directory, name)) => {
            same(directory.as_fd(), name, change.before.as_deref()).map(|_| ())
        }
        None if change.before.is_none() => Ok(()),
        None => Err("is gone".to_owned()),
    }
}

fn write(root: BorrowedFd<'_>, change: &Change) -> Result<(), String> {
    let make = change.before.is_none();
    let (directory, name) = parent(root, &change.path, make)?.ok_or("is gone")?;
    let Some(after) = &change.after else {
        same(directory.as_fd(), name, change.before.as_deref())?;
        return fs::unlinkat(&directory, name, AtFlags::empty()).map_err(told);
    };
    let number = getrandom::u64().map_err(|error| error.to_string())?;
    let temporary = format!(".fangless-{number:016x}");
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let file = fs::openat(&directory, &temporary, flags, Mode::from_raw_mode(0o666));
    let done = file.map_err(told).and_then(|file| {
        fill(file, after).map_err(|error| format!("cannot be written: {error}"))?;
        place(directory.as_fd(), &temporary, name, change)
    });
    // Gone already, if it was renamed.
    let _ = fs::unlinkat(&directory, &temporary, AtFlags::empty());
    done
}

fn fill(file: OwnedFd, content: &[u8]) -> std::io::Result<()> {
    let mut file = File::from(file);
    file.write_all(content)?;
    file.sync_all()
}

/// Puts the finished file where it belongs: in the place of the one that was given, or where there is none.
fn place(
    directory: BorrowedFd<'_>,
    temporary: &str,
    name: &str,
    change: &Change,
) -> Result<(), String> {
    let Some(mode) = same(directory, name, change.before.as_deref())? else {
        // Unlike a rename, a link is never made over something else.
        return match fs::linkat(directory, temporary, directory, name, AtFlags::empty()) {
            Err(Errno::EXIST) => Err("is new, and there already".to_owned()),
            linked => linked.map_err(told),
        };
    };
    fs::chmodat(directory, temporary, mode, AtFlags::empty()).map_err(told)?;
    fs::renameat(directory, temporary, directory, name).map_err(told)
}
