//! Numbers as the interpreter computes them, as it is quick in wasm.
//!
//! In: ints and floats. Out: as [`fangless_wire::number`] says, which has all but what is here.
//! Must not: answer otherwise than that.

pub(super) use fangless_wire::number::*;

#[inline]
pub(super) fn multiply_ints(a: i64, b: i64) -> Option<i64> {
    match (i32::try_from(a), i32::try_from(b)) {
        // Where the machine has no product of two words, asking for one takes a while.
        (Ok(a), Ok(b)) => Some(i64::from(a) * i64::from(b)),
        _ => a.checked_mul(b),
    }
}

/// `a ** b` of floats, by what the interpreter calls.
pub(super) fn power_floats(a: f64, b: f64) -> Option<f64> {
    fangless_wire::number::power_floats(a, b, f64::powf)
}
