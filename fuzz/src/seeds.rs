//! Seeds: the programs of `tests/cases`, and bytes for the generators.
//!
//! In: the folder of the cases. Out: each program without its header, with the name of its file; the
//! seed corpus of a target. Must not: judge a case; what a header means is the business of the suites.

use crate::{bytes, formulas, replies};
use std::io::Result;
use std::path::{Path, PathBuf};

/// If `FANGLESS_FUZZ_SEEDS` names a folder: writes the seeds of this target there, and ends the process.
/// A target does it itself, since a program of its own would be the interpreter compiled once more.
pub fn give(target: &str) {
    let Some(folder) = std::env::var_os("FANGLESS_FUZZ_SEEDS") else {
        return;
    };
    match write(target, Path::new(&folder)) {
        Ok(()) => std::process::exit(0),
        Err(error) => panic!("the seeds of {target}: {error}"),
    }
}

/// The seeds of a target as files of a folder.
///
/// # Errors
/// The cases cannot be read, or the files not written.
pub fn write(target: &str, folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    let put = |name: &str, content: &[u8]| std::fs::write(folder.join(name), content);
    if target == "replies_decode" {
        return replies::samples()
            .iter()
            .try_for_each(|(name, reply)| put(name, reply));
    }
    if target == "formulas_do_no_harm" {
        return formulas::samples()
            .iter()
            .try_for_each(|(name, code)| put(name, code));
    }
    for number in 0..60 {
        let length = 300 + 20 * number as usize;
        put(&format!("random-{number}"), &bytes::random(number, length))?;
    }
    for seed in all()? {
        let text = [b"#!text\n", seed.program.as_bytes()].concat();
        match target {
            "check_never_panics" => put(&seed.name, seed.program.as_bytes())?,
            "checked_code_verifies" => put(&seed.name, &text)?,
            // What would not end by itself is of no use where there are no limits.
            "no_escape" if seed.ends_by_itself() => put(&seed.name, &text)?,
            _ => {}
        }
    }
    Ok(())
}

/// Keys of a case's header, see `tests/cases/README.md`.
const KEYS: [&str; 11] = [
    "case", "policy", "limits", "inputs", "expect", "output", "same", "traceback", "shows",
    "generate", "cpython",
];

/// A program of the cases.
#[derive(Debug, Clone)]
pub struct Seed {
    /// Path below the folder, without the extension, `/` as `-`.
    pub name: String,
    /// The header.
    pub header: String,
    /// The program.
    pub program: String,
}

impl Seed {
    /// Whether the program ends without a limit that stops it, or the interpreter's own panic.
    pub fn ends_by_itself(&self) -> bool {
        let limited = |text| self.says("expect", text);
        !self.name.starts_with("limits-") && !limited("limit ") && !limited("bug ")
    }

    /// Whether the header has a line `# key: ... text ...`.
    pub fn says(&self, key: &str, text: &str) -> bool {
        self.header.lines().any(|line| {
            line.strip_prefix("# ")
                .and_then(|line| line.strip_prefix(key))
                .and_then(|line| line.strip_prefix(':'))
                .is_some_and(|line| line.contains(text))
        })
    }
}

/// The folder of the cases, beside `fuzz/`.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases")
}

/// Every case that is a file of its own, in the order of the names.
///
/// # Errors
/// The folder cannot be read.
pub fn all() -> Result<Vec<Seed>> {
    let folder = folder();
    let mut seeds = Vec::new();
    let mut folders = vec![folder.clone()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "py") {
                let text = std::fs::read_to_string(&path)?;
                let name = path.strip_prefix(&folder).unwrap_or(&path);
                let (header, program) = split(&text);
                if !program.trim().is_empty() {
                    seeds.push(Seed {
                        name: name.with_extension("").to_string_lossy().replace('/', "-"),
                        header: header.to_owned(),
                        program: program.to_owned(),
                    });
                }
            }
        }
    }
    seeds.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(seeds)
}

/// Header and program.
fn split(text: &str) -> (&str, &str) {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        let key = line
            .strip_prefix("# ")
            .and_then(|line| line.split(':').next());
        if !key.is_some_and(|key| KEYS.contains(&key)) {
            break;
        }
        end += line.len();
    }
    text.split_at(end)
}
