//! Numbers as RustPython computes them: what both tiers that do without it share.
//!
//! In: ints of 64 bits and floats. Out: what RustPython 0.6 makes of them, or nothing where that is an exception or no number
//! of 64 bits. `rustpython-vm`'s `int.rs` and `float.rs` and `rustpython-common`'s `float_ops.rs` are what this
//! follows; `tests/formula.rs` and the tests of the guest's tier compare.
//!
//! Must not: answer where the interpreter's answer may differ in the last bit, or take a function of a mathematics library by itself.

use core::cmp::Ordering;

/// Ints up to here are floats as well, each its own.
const EXACT: u64 = 1 << f64::MANTISSA_DIGITS;

/// An int as a float, if none is lost by it.
#[inline]
pub fn exact(a: i64) -> Option<f64> {
    (a.unsigned_abs() <= EXACT).then_some(a as f64)
}

/// `a / b`, where both are exact as floats.
#[inline]
pub fn divide_ints(a: i64, b: i64) -> Option<f64> {
    if b == 0 {
        return None;
    }
    // Two exact floats give the float that is next to their quotient.
    Some(exact(a)? / exact(b)?)
}

/// `a / b`
#[inline]
pub fn divide_floats(a: f64, b: f64) -> Option<f64> {
    (b != 0.0).then(|| a / b)
}

/// Ints of half a word, which are divided in a fraction of the time.
#[inline]
fn halves(a: i64, b: i64) -> Option<(u32, u32)> {
    Some((u32::try_from(a).ok()?, u32::try_from(b).ok()?))
}

/// `a // b`
#[inline]
pub fn floor_divide_ints(a: i64, b: i64) -> Option<i64> {
    if let Some((a, b)) = halves(a, b) {
        return a.checked_div(b).map(i64::from);
    }
    let quotient = a.checked_div(b)?;
    let inexact = a.wrapping_rem(b) != 0;
    Some(quotient - i64::from(inexact && (a < 0) != (b < 0)))
}

/// `a % b`
#[inline]
pub fn modulo_ints(a: i64, b: i64) -> Option<i64> {
    if let Some((a, b)) = halves(a, b) {
        return a.checked_rem(b).map(i64::from);
    }
    let rest = (b != 0).then(|| a.wrapping_rem(b))?;
    let wrong = rest != 0 && (rest < 0) != (b < 0);
    Some(if wrong { rest + b } else { rest })
}

/// Quotient, rounded down, and rest.
#[inline]
pub fn divmod_floats(a: f64, b: f64) -> Option<(f64, f64)> {
    if b == 0.0 {
        return None;
    }
    let mut rest = a % b;
    let mut quotient = (a - rest) / b;
    if rest == 0.0 {
        rest = 0.0_f64.copysign(b);
    } else if b.is_sign_negative() != rest.is_sign_negative() {
        rest += b;
        quotient -= 1.0;
    }
    let quotient = if quotient == 0.0 {
        0.0_f64.copysign(a / b)
    } else {
        let floor = quotient.floor();
        if quotient - floor > 0.5 {
            floor + 1.0
        } else {
            floor
        }
    };
    Some((quotient, rest))
}

/// `a ** b` where that is an int.
#[inline]
pub fn power_ints(a: i64, b: i64) -> Option<i64> {
    match (a, u32::try_from(b)) {
        (_, Ok(b)) => a.checked_pow(b),
        (0 | 1, Err(_)) if b > 0 => Some(a),
        _ => None,
    }
}

/// `a ** b` of floats, by the library that the interpreter has.
#[inline]
pub fn power_floats(a: f64, b: f64, pow: impl Fn(f64, f64) -> f64) -> Option<f64> {
    let raises = a == 0.0 && b.is_sign_negative();
    let complex = a.is_sign_negative() && (b.floor() - b).abs() > f64::EPSILON;
    if raises || complex {
        return None;
    }
    let power = pow(a, b);
    let overflow = power.is_infinite() && !a.is_infinite() && !b.is_infinite();
    (!overflow).then_some(power)
}

/// `a << b`
#[inline]
pub fn shift_left(a: i64, b: i64) -> Option<i64> {
    if a == 0 && b >= 0 {
        return Some(0);
    }
    let b = u32::try_from(b).ok().filter(|b| *b < i64::BITS)?;
    let shifted = a << b;
    (shifted >> b == a).then_some(shifted)
}

/// `a >> b`
#[inline]
pub fn shift_right(a: i64, b: i64) -> Option<i64> {
    // Past the last bit there is the sign only.
    (b >= 0).then(|| a >> b.min(i64::from(i64::BITS - 1)))
}

/// Compares an int with a float, exactly; `None` for a NaN.
#[inline]
pub fn compare_mixed(a: i64, b: f64) -> Option<Ordering> {
    const BEYOND: f64 = -(i64::MIN as f64);
    if b.is_nan() {
        return None;
    }
    if b >= BEYOND {
        return Some(Ordering::Less);
    }
    if b < -BEYOND {
        return Some(Ordering::Greater);
    }
    let whole = b.trunc();
    let same = || whole.partial_cmp(&b).unwrap_or(Ordering::Equal);
    Some(a.cmp(&(whole as i64)).then_with(same))
}

/// The int that a float without a fraction is.
#[inline]
pub fn whole(a: f64) -> Option<i64> {
    let fits = a >= i64::MIN as f64 && a < -(i64::MIN as f64);
    fits.then_some(a as i64)
}
