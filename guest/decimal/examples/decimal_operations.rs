//! Answers operations of the arithmetic, line by line, for `tests/against_cpython.py`.

#[path = "../tests/evaluate/mod.rs"]
mod evaluate;

use std::io::{BufWriter, Write, stdin, stdout};

fn main() -> std::io::Result<()> {
    let mut output = BufWriter::new(stdout().lock());
    for line in stdin().lines() {
        writeln!(output, "{}", evaluate::evaluate(&line?))?;
    }
    output.flush()
}
