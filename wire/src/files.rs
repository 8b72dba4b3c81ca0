//! Files as data: what a path of one may be, and how many there may be.
//!
//! In: paths from a program, from its caller, or from a guest that may have fallen. Out: the one
//! spelling of each, relative to a root that nothing leads out of.
//! Must not: know a disk.

use serde::{Deserialize, Serialize};

/// How much the files of one run may be, those that it is given included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileLimits {
    /// Files at one time.
    pub number: u32,
    /// Bytes of all of them together, at one time.
    pub bytes: u64,
}

impl FileLimits {
    /// Ceilings.
    pub const MAX: Self = Self {
        number: 10_000,
        bytes: 256 << 20,
    };

    /// Checks both against [`FileLimits::MAX`].
    ///
    /// # Errors
    /// A sentence that names the field, its value and the ceiling.
    pub fn validate(&self) -> Result<(), String> {
        let rows = [
            (
                "number",
                u64::from(self.number),
                u64::from(Self::MAX.number),
            ),
            ("bytes", self.bytes, Self::MAX.bytes),
        ];
        for (name, value, ceiling) in rows {
            if value > ceiling {
                return Err(format!(
                    "limit `files.{name}` is {value}; it must be between 0 and {ceiling}"
                ));
            }
        }
        Ok(())
    }
}

impl Default for FileLimits {
    /// 1,000 files, 16 MiB.
    fn default() -> Self {
        Self {
            number: 1_000,
            bytes: 16 << 20,
        }
    }
}

/// Bytes of a path.
pub const MOST_PATH: usize = 1_024;
/// Bytes of one name in a path: what a disk can hold.
pub const MOST_NAME: usize = 255;

/// Why a path is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadPath {
    /// It begins with `/`.
    Absolute,
    /// It leads out of the root.
    Outside,
    /// It, or a name in it, is too long.
    TooLong,
    /// It is empty.
    Empty,
    /// It holds a control character, NUL among them, or one that hides text or turns it around.
    Character,
}

impl BadPath {
    /// The reason, to go on after the path.
    pub const fn reason(self) -> &'static str {
        match self {
            Self::Absolute => "is absolute: paths are relative",
            Self::Outside => "leads outside of the files of the program",
            Self::TooLong => "is too long: 1024 bytes at most, and 255 for each name",
            Self::Empty => "is empty",
            Self::Character => "holds a control character",
        }
    }
}

/// Whether a character has no place in the name of a file: one that a reader of the name would not
/// see, or be misled by.
fn hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// The one spelling of a path: names joined by `/`, without `.` and `..`; empty for the root itself.
///
/// # Errors
/// See [`BadPath`].
pub fn normalised(path: &str) -> Result<String, BadPath> {
    if path.is_empty() {
        return Err(BadPath::Empty);
    }
    if path.len() > MOST_PATH {
        return Err(BadPath::TooLong);
    }
    if path.contains(hidden) {
        return Err(BadPath::Character);
    }
    if path.starts_with('/') {
        return Err(BadPath::Absolute);
    }
    let mut names: Vec<&str> = Vec::new();
    for name in path.split('/') {
        match name {
            "" | "." => {}
            ".." => _ = names.pop().ok_or(BadPath::Outside)?,
            name if name.len() > MOST_NAME => return Err(BadPath::TooLong),
            name => names.push(name),
        }
    }
    Ok(names.join("/"))
}

/// Whether this is the one spelling of a file's path.
pub fn is_file_path(path: &str) -> bool {
    !path.is_empty() && normalised(path).is_ok_and(|spelling| spelling == path)
}

/// The directories that a file's path implies, the nearest first: `a/b` and `a` of `a/b/c`.
pub fn directories(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(at, _)| &path[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_one_spelling() {
        for (path, spelling) in [
            ("a", "a"),
            ("./a//b/", "a/b"),
            ("a/../b", "b"),
            ("a/b/../../c", "c"),
            (".", ""),
            ("a/..", ""),
            ("...", "..."),
            ("\u{e4} b.txt", "\u{e4} b.txt"),
            ("a\\..\\b", "a\\..\\b"),
        ] {
            assert_eq!(normalised(path).as_deref(), Ok(spelling), "{path}");
            assert!(spelling.is_empty() || is_file_path(spelling));
        }
    }

    #[test]
    fn nothing_leads_out_of_the_root() {
        let long = "x".repeat(256);
        let deep = "d/".repeat(513);
        for (path, reason) in [
            ("", BadPath::Empty),
            ("/etc/passwd", BadPath::Absolute),
            ("//x", BadPath::Absolute),
            ("..", BadPath::Outside),
            ("a/../../b", BadPath::Outside),
            ("a/../..", BadPath::Outside),
            ("a\0b", BadPath::Character),
            ("a\nb", BadPath::Character),
            ("a\u{1b}[2J", BadPath::Character),
            ("txt.\u{202e}gpj", BadPath::Character),
            ("a\u{200b}", BadPath::Character),
            (&long, BadPath::TooLong),
            (&deep, BadPath::TooLong),
        ] {
            assert_eq!(normalised(path), Err(reason), "{path:?}");
            assert!(!is_file_path(path));
        }
        for path in [".", "a/", "a//b", "./a", "a/.."] {
            assert!(!is_file_path(path), "{path}");
        }
    }

    #[test]
    fn a_path_implies_its_directories() {
        assert_eq!(directories("a/b/c").collect::<Vec<_>>(), ["a/b", "a"]);
        assert_eq!(directories("a").count(), 0);
    }
}
