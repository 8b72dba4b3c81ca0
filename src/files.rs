//! Files as data: what a run is given, and what it made of them, for review.
//!
//! In: paths and bytes from the caller; what a guest says that it wrote, with [`reply`](crate::reply)'s
//! bounds. Out: [`Changes`]: what was added, changed and removed, with its diff.
//! Must not: touch a disk; that is [`apply`](Changes::apply)'s, when the caller asks for it.

mod apply;

pub use apply::ApplyError;

use crate::render::lines;
use crate::value::quoted;
use crate::{Error, InputError};
use fangless_wire::FileLimits;
use fangless_wire::files::{directories, normalised};
use similar::TextDiff;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Lines of a text that are compared one by one; a longer one is told by its size.
const MOST_LINES: usize = 100_000;
/// What is spent on the smallest diff; after that a longer one will do.
const TIME: Duration = Duration::from_millis(500);
/// Changes that a summary names.
const NAMED: usize = 20;

/// Files for a run, by their paths, see [`Program::with_files`](crate::Program::with_files).
///
/// Paths are relative, `/` between the names; directories are there where files imply them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Files {
    files: BTreeMap<String, Arc<[u8]>>,
}

impl Files {
    /// None.
    pub fn new() -> Self {
        Self::default()
    }

    /// With one more.
    ///
    /// # Errors
    /// The path is none that a program could have, or is there already, or is a directory of another.
    pub fn with(mut self, path: &str, content: impl Into<Arc<[u8]>>) -> Result<Self, InputError> {
        let wrong = |reason: &str| InputError {
            path: format!("files[{}]", quoted(path)),
            type_name: String::new(),
            reason: reason.to_owned(),
        };
        let spelling = normalised(path).map_err(|problem| wrong(problem.reason()))?;
        let inside = format!("{spelling}/");
        let below = self.files.range(inside.clone()..).next();
        if spelling.is_empty() || below.is_some_and(|(path, _)| path.starts_with(&inside)) {
            return Err(wrong("is a directory, not a file"));
        }
        if let Some(file) = directories(&spelling).find(|part| self.files.contains_key(*part)) {
            return Err(wrong(&format!("is in {}, which is a file", quoted(file))));
        }
        if self.files.insert(spelling, content.into()).is_some() {
            return Err(wrong("is there twice"));
        }
        Ok(self)
    }

    /// The files, sorted by their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arc<[u8]>)> {
        self.files.iter().map(|(path, content)| (&**path, content))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Whether a policy allows them.
    pub(crate) fn check(&self, limits: Option<FileLimits>) -> Result<(), InputError> {
        let reason = match limits {
            _ if self.is_empty() => return Ok(()),
            None => "cannot be handed in: the policy gives programs none; let it have `files`"
                .to_owned(),
            Some(limits) => {
                let number = self.files.len() as u64;
                let bytes: u64 = self.iter().map(|(_, content)| content.len() as u64).sum();
                if number > limits.number.into() {
                    format!("are {number}, and may be {} by the policy", limits.number)
                } else if bytes > limits.bytes {
                    format!(
                        "hold {bytes} bytes, and may hold {} by the policy",
                        limits.bytes
                    )
                } else {
                    return Ok(());
                }
            }
        };
        Err(InputError {
            path: "files".to_owned(),
            type_name: String::new(),
            reason,
        })
    }
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChangeKind {
    /// The run made it.
    Added,
    /// The run was given it, and wrote something else.
    Changed,
    /// The run was given it, and removed it.
    Removed,
}

impl ChangeKind {
    /// `added`, `changed` or `removed`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
        }
    }
}

/// One file that a run left otherwise than it was given. Displays as a unified diff, for people: control
/// characters are shown as escapes, so that nothing in a terminal can be hidden by them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Change {
    path: String,
    before: Option<Arc<[u8]>>,
    after: Option<Arc<[u8]>>,
}

impl Change {
    /// A change, from its parts.
    ///
    /// # Errors
    /// It is none: a path that cannot be, or the same before and after.
    pub fn new(
        path: &str,
        before: Option<Arc<[u8]>>,
        after: Option<Arc<[u8]>>,
    ) -> Result<Self, InputError> {
        let reason = if !fangless_wire::files::is_file_path(path) {
            "is no path of a file"
        } else if before == after {
            "is not changed"
        } else {
            let path = path.to_owned();
            return Ok(Self {
                path,
                before,
                after,
            });
        };
        Err(InputError {
            path: format!("files[{}]", quoted(path)),
            type_name: String::new(),
            reason: reason.to_owned(),
        })
    }

    /// The file's path.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What became of it.
    pub fn kind(&self) -> ChangeKind {
        match (&self.before, &self.after) {
            (None, _) => ChangeKind::Added,
            (_, None) => ChangeKind::Removed,
            _ => ChangeKind::Changed,
        }
    }

    /// What the run was given.
    pub fn before(&self) -> Option<&Arc<[u8]>> {
        self.before.as_ref()
    }

    /// What it left.
    pub fn after(&self) -> Option<&Arc<[u8]>> {
        self.after.as_ref()
    }

    /// The diff, as text.
    pub fn diff(&self) -> String {
        self.to_string()
    }

    /// `added 'notes.txt' (12 bytes)`.
    pub fn summary(&self) -> String {
        let size = |content: &Option<Arc<[u8]>>| content.as_ref().map(|content| content.len());
        let sizes = match (size(&self.before), size(&self.after)) {
            (Some(before), Some(after)) => format!("{before} to {after} bytes"),
            (before, after) => format!("{} bytes", before.or(after).unwrap_or(0)),
        };
        format!("{} {} ({sizes})", self.kind().name(), quoted(&self.path))
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |content: &Option<Arc<[u8]>>, prefix: &str| match content {
            Some(_) => format!("{prefix}/{}", self.path),
            None => "/dev/null".to_owned(),
        };
        let (old, new) = (side(&self.before, "a"), side(&self.after, "b"));
        let texts = text(&self.before).zip(text(&self.after));
        let Some((before, after)) = texts else {
            return writeln!(f, "Binary files {old} and {new} differ: {}", self.summary());
        };
        if before.len().max(after.len()) > MOST_LINES {
            return writeln!(f, "Long files {old} and {new} differ: {}", self.summary());
        }
        if before.is_empty() && after.is_empty() {
            return writeln!(f, "--- {old}\n+++ {new}");
        }
        let diff = TextDiff::configure()
            .timeout(TIME)
            .newline_terminated(true)
            .diff_slices(&before, &after);
        let diff = diff.unified_diff().header(&old, &new).to_string();
        f.write_str(&lines(&diff))
    }
}

/// The lines of a text, each with its `\n`; `None`: it is no text.
fn text(content: &Option<Arc<[u8]>>) -> Option<Vec<&str>> {
    let Some(content) = content else {
        return Some(Vec::new());
    };
    let text = std::str::from_utf8(content).ok()?;
    (!text.contains('\0')).then(|| text.split_inclusive('\n').take(MOST_LINES + 1).collect())
}

/// What a run did to its files, sorted by their paths. Displays as one diff.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Changes {
    changes: Vec<Change>,
}

impl Changes {
    /// These changes, one for a path.
    ///
    /// # Errors
    /// A path stands twice.
    pub fn new(changes: impl IntoIterator<Item = Change>) -> Result<Self, InputError> {
        let mut changes: Vec<_> = changes.into_iter().collect();
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        match changes.windows(2).find(|pair| pair[0].path == pair[1].path) {
            None => Ok(Self { changes }),
            Some(pair) => Err(InputError {
                path: format!("files[{}]", quoted(&pair[0].path)),
                type_name: String::new(),
                reason: "is changed twice".to_owned(),
            }),
        }
    }

    /// What a guest reports, held against what it was given; the reply's paths are checked already.
    pub(crate) fn reported(
        given: &Files,
        written: Vec<(String, Arc<[u8]>)>,
        removed: Vec<String>,
    ) -> Result<Self, Error> {
        let mut changes = Vec::new();
        for (path, after) in written {
            let before = given.files.get(&path).cloned();
            if before.as_ref() != Some(&after) {
                let after = Some(after);
                changes.push(Change {
                    path,
                    before,
                    after,
                });
            }
        }
        for path in removed {
            let before = given.files.get(&path).cloned();
            if before.is_none() {
                return Err(Error::internal(
                    "the guest removed a file that it was not given",
                ));
            }
            let after = None;
            changes.push(Change {
                path,
                before,
                after,
            });
        }
        Self::new(changes).map_err(|error| Error::internal(error.to_string()))
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Change> {
        self.changes.iter()
    }

    /// Those of a kind.
    pub fn of(&self, kind: ChangeKind) -> impl Iterator<Item = &Change> {
        self.iter().filter(move |change| change.kind() == kind)
    }

    /// That of a path.
    pub fn get(&self, path: &str) -> Option<&Change> {
        self.iter().find(|change| change.path == path)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.changes.len()
    }

    /// Whether the run left all files as they were.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The diff of all of them, as text.
    pub fn diff(&self) -> String {
        self.to_string()
    }

    /// `added 'notes.txt' (12 bytes), changed 'in.csv' (20 to 25 bytes)`.
    pub fn summary(&self) -> String {
        let mut parts: Vec<_> = self.iter().take(NAMED).map(Change::summary).collect();
        if let Some(more @ 1..) = self.len().checked_sub(NAMED) {
            parts.push(format!("and {more} more"));
        }
        parts.join(", ")
    }
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().try_for_each(|change| change.fmt(f))
    }
}

impl<'a> IntoIterator for &'a Changes {
    type Item = &'a Change;
    type IntoIter = std::slice::Iter<'a, Change>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
#[path = "files_tests.rs"]
mod tests;
