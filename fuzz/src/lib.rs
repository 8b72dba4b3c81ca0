//! Generators and oracles of the fuzzing of fangless; the targets are `fuzz_targets/`.
//!
//! In: bytes of a fuzzer, or seeds. Out: programs, and whether a promise of the wall was broken.
//! Must not: be linked into anything that is shipped.

#![warn(missing_docs)]

pub mod bytes;
pub mod canonical;
pub mod cpython;
pub mod escape;
pub mod formulas;
pub mod front;
pub mod hostile;
pub mod machine;
pub mod oracle;
pub mod plain;
pub mod replies;
pub mod same;
pub mod seeds;
