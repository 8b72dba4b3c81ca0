//! The host's reading of replies, for `fuzz/`, behind the feature `fuzzing`.
//!
//! In: bytes in the place of a guest's reply. Out: what the host makes of them, in a form that can
//! be measured. Must not: do more than what a real call does, or be part of the public API.

use crate::{Error, Value, reply, value};
use fangless_wire::{FileLimits, Limits};

/// What a reply may hold of files.
const FILES: FileLimits = FileLimits {
    number: 16,
    bytes: 1 << 16,
};

/// Reads the reply of a compilation.
///
/// # Errors
/// The host refuses it.
pub fn compile_reply(bytes: &[u8]) -> Result<(), Error> {
    reply::compiled(bytes).map(|_| ())
}

/// Reads the reply of a run, and as many values as it says that follow, at most `rows`: one as
/// [`Program::execute`](crate::Program::execute) does, more as [`Program::map`](crate::Program::map).
///
/// # Errors
/// The host refuses it.
pub fn run_reply(bytes: &[u8], limits: &Limits, rows: u64) -> Result<Vec<Value>, Error> {
    let (head, mut values) = reply::run(bytes, limits, Some(FILES))?;
    (0..head.values.min(rows))
        .map(|_| value::decode(&mut values, &limits.result))
        .collect()
}
