//! The arithmetic of the General Decimal Arithmetic Specification, without Python.
//!
//! In: numbers, contexts. Out: numbers, and the signals that arose, added to a `status`. The results
//! are those of CPython's `_decimal`, flags included.
//!
//! Must not: panic, recur on data, or take memory by the size of an exponent: what cannot be held
//! is [`signal::OUT_OF_MEMORY`] before memory is asked for.

mod basic;
mod coefficient;
mod compare;
mod context;
mod convert;
mod digits;
mod division;
mod format;
mod logarithm;
mod number;
mod power;
mod quantize;
mod root;
mod text;

pub use coefficient::{Coefficient, MAX_DIGITS};
pub use context::{Context, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, Rounding, signal};
pub use format::Spec;
pub use number::{Kind, Number};
