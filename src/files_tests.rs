//! Files and changes: what can be handed in, how a change reads, and what applying it meets on a disk.

use super::*;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::PathBuf;

fn some(text: &str) -> Option<Arc<[u8]>> {
    Some(text.as_bytes().into())
}

fn change(path: &str, before: Option<&str>, after: Option<&str>) -> Change {
    Change::new(path, before.and_then(some), after.and_then(some)).expect("a change")
}

fn changes(all: impl IntoIterator<Item = Change>) -> Changes {
    Changes::new(all).expect("changes")
}

/// An empty directory that is gone when the test is over.
struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("fangless-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir(&path).expect("the temporary folder can be written");
        Self(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder is made");
        fs::write(path, text).expect("a file is written");
    }

    fn get(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.0.join(path)).ok()
    }

    /// Names in the directory itself: no temporary file is among them.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).expect("a folder");
        let names = entries.map(|entry| entry.expect("an entry").file_name());
        let mut names: Vec<_> = names
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn files_have_paths_that_programs_could_have() {
    let files = Files::new().with("./a//b", *b"1").unwrap();
    assert_eq!(
        files.iter().map(|(path, _)| path).collect::<Vec<_>>(),
        ["a/b"]
    );
    for (path, reason) in [
        ("/etc/passwd", "absolute"),
        ("../x", "outside"),
        ("", "empty"),
        (".", "directory"),
        ("a", "directory"),
        ("a/b/c", "which is a file"),
        ("a/b", "twice"),
        ("x\0", "control"),
    ] {
        let error = files.clone().with(path, *b"").unwrap_err();
        assert!(error.to_string().contains(reason), "{path:?}: {error}");
    }
    // A name that only begins like a directory is none.
    assert!(files.with("a.txt", *b"").is_ok());
}

#[test]
fn files_are_held_against_the_policy() {
    let files = Files::new()
        .with("a", *b"12")
        .unwrap()
        .with("b", *b"3")
        .unwrap();
    let limits = |number, bytes| Some(FileLimits { number, bytes });
    assert_eq!(files.check(limits(2, 3)), Ok(()));
    for (limits, text) in [
        (limits(1, 3), "files are 2, and may be 1"),
        (limits(2, 2), "files hold 3 bytes, and may hold 2"),
        (None, "let it have `files`"),
    ] {
        let error = files.check(limits).unwrap_err().to_string();
        assert!(error.contains(text), "{error}");
    }
    assert_eq!(Files::new().check(None), Ok(()));
}

#[test]
fn a_change_reads_as_a_unified_diff() {
    for (change, diff) in [
        (
            change("a.txt", Some("one\ntwo\nthree"), Some("one\n2\nthree\n")),
            "--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,3 @@\n one\n-two\n-three\n\\ No newline at end of file\n+2\n+three\n",
        ),
        (
            change("new", None, Some("x\n")),
            "--- /dev/null\n+++ b/new\n@@ -0,0 +1 @@\n+x\n",
        ),
        (
            change("old", Some("x\n"), None),
            "--- a/old\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n",
        ),
        (
            change("empty", None, Some("")),
            "--- /dev/null\n+++ b/empty\n",
        ),
    ] {
        assert_eq!(change.diff(), diff);
    }
    let binary = Change::new("b", None, Some([0xff, 0][..].into())).unwrap();
    assert_eq!(
        binary.diff(),
        "Binary files /dev/null and b/b differ: added 'b' (2 bytes)\n"
    );
    let long = "\n".repeat(MOST_LINES + 1);
    let long = change("long", Some(&long), Some("x"));
    assert!(
        long.diff()
            .starts_with("Long files a/long and b/long differ: changed")
    );
}

#[test]
fn nothing_is_hidden_in_a_diff() {
    // A carriage return would print the second text over the first; an escape sequence would clear it.
    let sly = change(
        "x",
        Some("a\n"),
        Some("harmless\rrm -rf /\u{1b}[2K\u{202e}\n"),
    );
    let diff = sly.diff();
    assert!(
        diff.ends_with("+harmless\\x0drm -rf /\\x1b[2K\\u202e\n"),
        "{diff}"
    );
    assert!(!diff.contains(['\r', '\u{1b}', '\u{202e}']));
}

#[test]
fn what_a_guest_reports_is_held_against_what_it_was_given() {
    let given = Files::new()
        .with("a", *b"1")
        .unwrap()
        .with("b", *b"2")
        .unwrap();
    let written = |path: &str, text: &str| (path.to_owned(), Arc::from(text.as_bytes()));
    let found = Changes::reported(
        &given,
        vec![written("a", "1"), written("c", "3")],
        vec!["b".to_owned()],
    )
    .unwrap();
    assert_eq!(
        found,
        changes([change("b", Some("2"), None), change("c", None, Some("3"))])
    );
    assert_eq!(
        found.summary(),
        "removed 'b' (1 bytes), added 'c' (1 bytes)"
    );
    assert_eq!(found.of(ChangeKind::Added).count(), 1);
    for (written, removed) in [
        (vec![], vec!["x".to_owned()]),
        (vec![written("a", "9")], vec!["a".to_owned()]),
    ] {
        let error = Changes::reported(&given, written, removed).unwrap_err();
        assert_eq!(error.code(), "internal");
    }
}

#[test]
fn changes_are_applied_below_a_directory() {
    let disk = Directory::new("apply");
    disk.put("changed.sh", "1");
    fs::set_permissions(disk.0.join("changed.sh"), fs::Permissions::from_mode(0o750)).unwrap();
    disk.put("sub/removed", "2");
    disk.put("other", "untouched");
    let all = changes([
        change("changed.sh", Some("1"), Some("one")),
        change("sub/removed", Some("2"), None),
        change("new/deep/added", None, Some("3")),
    ]);
    let applied = all.apply(&disk.0).unwrap();
    assert_eq!(applied, ["changed.sh", "new/deep/added", "sub/removed"]);
    assert_eq!(disk.get("changed.sh").as_deref(), Some("one"));
    assert_eq!(disk.get("new/deep/added").as_deref(), Some("3"));
    assert_eq!(disk.get("sub/removed"), None);
    assert_eq!(disk.get("other").as_deref(), Some("untouched"));
    assert_eq!(disk.names(), ["changed.sh", "new", "other", "sub"]);
    let mode = fs::metadata(disk.0.join("changed.sh"))
        .unwrap()
        .permissions();
    assert_eq!(mode.mode() & 0o777, 0o750);
    // A second time, nothing is as it was given.
    assert!(all.apply(&disk.0).is_err());
}

#[test]
fn what_is_not_as_it_was_given_is_left_alone() {
    let disk = Directory::new("differs");
    disk.put("a", "1");
    disk.put("z", "somebody's");
    let first = change("a", Some("1"), Some("one"));
    for (second, reason) in [
        (
            change("z", Some("given"), Some("new")),
            "is not what the run was given",
        ),
        (
            change("z", Some("given"), None),
            "is not what the run was given",
        ),
        (
            change("z", Some("somebody'"), Some("new")),
            "is not what the run was given",
        ),
        (change("z", None, Some("new")), "is new, and there already"),
        (change("y", Some("given"), Some("new")), "is gone"),
        (change("y/y", Some("given"), None), "is gone"),
        (change("a/b", None, Some("new")), "what is no directory"),
    ] {
        let path = second.path().to_owned();
        let error = changes([first.clone(), second]).apply(&disk.0).unwrap_err();
        assert_eq!((&error.path, error.applied.len()), (&path, 0));
        let text = error.to_string();
        assert!(
            text.contains(reason) && text.ends_with("nothing was changed"),
            "{text}"
        );
        assert_eq!(
            disk.get("a").as_deref(),
            Some("1"),
            "all are looked at first"
        );
        assert_eq!(disk.get("z").as_deref(), Some("somebody's"));
    }
    let error = changes([first]).apply(disk.0.join("nowhere")).unwrap_err();
    assert!(
        error.to_string().contains("the directory cannot be opened"),
        "{error}"
    );
}

#[test]
fn no_link_is_followed() {
    let disk = Directory::new("links");
    let outside = Directory::new("outside");
    outside.put("secret", "1");
    symlink(outside.0.join("secret"), disk.0.join("file")).unwrap();
    symlink(&outside.0, disk.0.join("folder")).unwrap();
    symlink(outside.0.join("nothing"), disk.0.join("dangling")).unwrap();
    for change in [
        change("file", Some("1"), Some("2")),
        change("file", Some("1"), None),
        change("file", None, Some("2")),
        change("folder/secret", Some("1"), Some("2")),
        change("folder/secret", Some("1"), None),
        change("folder/new", None, Some("2")),
        change("dangling", None, Some("2")),
    ] {
        let error = changes([change.clone()]).apply(&disk.0).unwrap_err();
        assert!(error.applied.is_empty(), "{change:?}: {error}");
    }
    assert_eq!(outside.names(), ["secret"]);
    assert_eq!(outside.get("secret").as_deref(), Some("1"));
    // The directory itself is the caller's to name, by a link if need be.
    changes([change("new", None, Some("2"))])
        .apply(disk.0.join("folder"))
        .unwrap();
    assert_eq!(outside.get("new").as_deref(), Some("2"));
}

#[test]
fn a_link_that_comes_in_between_is_not_followed() {
    // Another process swaps a folder for a link, again and again: whatever the order, the file
    // outside stays as it is.
    let disk = Directory::new("race");
    let outside = Directory::new("race-outside");
    outside.put("file", "1");
    disk.put("folder/file", "1");
    let (folder, aside) = (disk.0.join("folder"), disk.0.join("aside"));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for _ in 0..300 {
                fs::rename(&folder, &aside).unwrap();
                symlink(&outside.0, &folder).unwrap();
                fs::remove_file(&folder).unwrap();
                fs::rename(&aside, &folder).unwrap();
            }
        });
        let (mut from, mut to) = ("1", "2");
        for _ in 0..300 {
            if changes([change("folder/file", Some(from), Some(to))])
                .apply(&disk.0)
                .is_ok()
            {
                std::mem::swap(&mut from, &mut to);
            }
        }
    });
    assert_eq!(outside.names(), ["file"]);
    assert_eq!(outside.get("file").as_deref(), Some("1"));
}

#[test]
fn what_is_no_ordinary_file_is_refused() {
    let disk = Directory::new("odd");
    let path = std::ffi::CString::new(disk.0.join("pipe").to_str().unwrap()).unwrap();
    // SAFETY: the path is a C string that lives through the call.
    assert_eq!(unsafe { libc::mkfifo(path.as_ptr(), 0o600) }, 0);
    fs::create_dir(disk.0.join("folder")).unwrap();
    for (path, reason) in [("pipe", "no ordinary file"), ("folder", "no ordinary file")] {
        let error = changes([change(path, Some(""), Some("x"))])
            .apply(&disk.0)
            .unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
        let error = changes([change(path, None, Some("x"))])
            .apply(&disk.0)
            .unwrap_err();
        assert!(error.to_string().contains("there already"), "{error}");
    }
}
