//! The arithmetic against CPython's: recorded answers always, and fresh ones where there is a Python.
//!
//! In: `vectors.txt`, an operation and CPython's answer on two lines each; `against_cpython.py`.

mod evaluate;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// Compares pairs of an operation and its answer; how many there were.
fn compare(text: &str) -> usize {
    let lines: Vec<&str> = text.lines().collect();
    let mut different = Vec::new();
    for pair in lines.chunks_exact(2) {
        let answer = evaluate::evaluate(pair[0]);
        if answer != pair[1] {
            different.push(format!(
                "{:?}\n  CPython {:?}\n  here    {answer:?}",
                pair[0], pair[1]
            ));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
    lines.len() / 2
}

#[test]
fn recorded_answers_of_cpython() {
    let text = std::fs::read_to_string(folder().join("vectors.txt")).expect("the vectors");
    assert!(compare(&text) >= 2_000);
}

#[test]
fn fresh_answers_of_cpython() {
    let python = std::env::var("FANGLESS_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    // CPython before 3.12 lacks formats that later ones have.
    let usable = Command::new(&python)
        .args([
            "-c",
            "import sys, _decimal; sys.exit(sys.version_info < (3, 11))",
        ])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !usable {
        eprintln!("SKIPPED: {python} is no CPython of at least 3.11; name one in FANGLESS_PYTHON");
        return;
    }
    let file = std::env::temp_dir().join(format!("decimal-answers-{}.txt", std::process::id()));
    let recorded = Command::new(&python)
        .arg(folder().join("against_cpython.py"))
        .args(["--operations", "20000", "--seed", "7", "--record"])
        .arg(&file)
        .status()
        .expect("Python runs");
    assert!(recorded.success(), "{python} could not record its answers");
    let text = std::fs::read_to_string(&file).expect("the answers");
    let _ = std::fs::remove_file(&file);
    assert_eq!(compare(&text), 20_000);
}
