//! The CPython of the test environment, as a bounded process that is asked again and again.
//!
//! In: programs. Out: how each ended, as text. `FANGLESS_PYTHON` names the interpreter; else it is that
//! of `.venv`, else `python3`. Must not: wait longer than a moment: a process that is late is
//! ended, and the next question starts another.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(5);
/// Programs that one process is asked for: what they leave behind stays small.
const PROGRAMS: u32 = 2000;

struct Python {
    child: Child,
    programs: Sender<String>,
    ends: Receiver<Option<String>>,
    left: u32,
}

static PYTHON: Mutex<Option<Python>> = Mutex::new(None);

/// How CPython ends this program, and what it prints: `value ...`, `raises ...` or `not data`, a
/// line break, the printed text. `None`: it took too long, or died.
pub fn run(source: &str) -> Option<String> {
    let mut slot = PYTHON.lock().ok()?;
    let python = slot.get_or_insert_with(start);
    python.left -= 1;
    let asked = python.programs.send(source.to_owned());
    let end = match (asked, python.ends.recv_timeout(PATIENCE)) {
        (Ok(()), Ok(end)) => end,
        _ => None,
    };
    if (end.is_none() || python.left == 0)
        && let Some(mut python) = slot.take()
    {
        _ = python.child.kill();
        _ = python.child.wait();
    }
    end
}

/// The interpreter that is asked.
pub fn interpreter() -> PathBuf {
    let venv = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.venv/bin/python");
    match std::env::var_os("FANGLESS_PYTHON") {
        Some(named) => named.into(),
        None if venv.exists() => venv,
        None => "python3".into(),
    }
}

fn start() -> Python {
    let interpreter = interpreter();
    let mut child = Command::new(&interpreter)
        .args(["-I", "-S", "-c", include_str!("cpython.py")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .env("PYTHONHASHSEED", "0")
        .spawn()
        .unwrap_or_else(|error| panic!("CPython ({}): {error}", interpreter.display()));
    let (mut to, from) = match (child.stdin.take(), child.stdout.take()) {
        (Some(to), Some(from)) => (to, BufReader::new(from)),
        _ => panic!("CPython has no pipes"),
    };
    let (programs, questions) = channel::<String>();
    let (answers, ends) = channel();
    std::thread::spawn(move || {
        let mut from = from;
        for source in questions {
            let end = ask(&mut to, &mut from, &source).ok();
            let failed = end.is_none();
            if answers.send(end).is_err() || failed {
                break;
            }
        }
    });
    Python {
        child,
        programs,
        ends,
        left: PROGRAMS,
    }
}

fn ask(
    to: &mut ChildStdin,
    from: &mut BufReader<ChildStdout>,
    source: &str,
) -> std::io::Result<String> {
    write!(to, "{}\n{source}", source.len())?;
    to.flush()?;
    let mut line = String::new();
    from.read_line(&mut line)?;
    let length: usize = line.trim().parse().map_err(std::io::Error::other)?;
    let mut end = vec![0; length];
    from.read_exact(&mut end)?;
    String::from_utf8(end).map_err(std::io::Error::other)
}
