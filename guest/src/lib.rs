//! The guest of fangless: everything that touches untrusted text or untrusted objects.
//!
//! In: requests of the host, as bytes. Out: replies, as bytes. The line:
//!
//! ```text
//! compile: source -> parse -> check -> rewrite -> compile -> verify -> sealed
//! run:     sealed + inputs -> run -> reply
//! ```
//!
//! The crate is compiled to WebAssembly, with one import ([`border`]), and natively for its tests
//! and for fuzzing. Must not: know the host, or be linked into one.

#[cfg(target_family = "wasm")]
mod alloc;
mod border;
pub mod check;
pub mod compile;
pub mod diagnostics;
#[cfg(test)]
mod faults;
mod files;
mod formula;
pub mod front;
pub mod guards;
mod hints;
mod host;
pub mod library;
pub mod machine;
pub mod numbers;
pub mod origin;
mod output;
pub mod parse;
pub mod rewrite;
pub mod run;
pub mod state;
mod values;
pub mod verify;
#[cfg(target_family = "wasm")]
mod wasm;

#[cfg(target_family = "wasm")]
use alloc::{begin_budget, peak as peak_memory, set_budget};

/// Natively nothing is counted: tests of budgets run against the image.
#[cfg(not(target_family = "wasm"))]
fn set_budget(_bytes: u64) {}

#[cfg(not(target_family = "wasm"))]
fn begin_budget(_bytes: u64) {}

#[cfg(not(target_family = "wasm"))]
fn peak_memory() -> u64 {
    0
}
