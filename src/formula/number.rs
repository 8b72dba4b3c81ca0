//! Numbers as the machine computes them.
//!
//! In: ints, floats, texts of numbers. Out: as [`fangless_wire::number`] says, which has operators and comparisons; here is what
//! only formulas have: rounding, reading and `math`. `tests/formula.rs` compares.
//!
//! Must not: take a function of the system's mathematics library where results may differ in the last bit:
//! the machine has those of the crate `libm`, and so has this.

pub(super) use fangless_wire::number::*;

/// `a ** b` of floats.
pub(super) fn power_floats(a: f64, b: f64) -> Option<f64> {
    fangless_wire::number::power_floats(a, b, libm::pow)
}

/// `round(a)`, with the machine's own idea of what lies half way.
pub(super) fn round(a: f64) -> Option<i64> {
    let fraction = a.fract();
    let rounded = if (fraction.abs() - 0.5).abs() < f64::EPSILON {
        if a.trunc() % 2.0 == 0.0 {
            a - fraction
        } else {
            a + fraction
        }
    } else {
        a.round()
    };
    whole(rounded)
}

/// `round(a, digits)`.
pub(super) fn round_digits(a: f64, digits: i64) -> Option<f64> {
    /// Powers of ten that are floats.
    const TEN: [f64; 23] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];
    /// From here on every float is whole.
    const WHOLE: f64 = (1_u64 << 52) as f64;
    let digits = usize::try_from(digits).ok()?;
    if !a.is_finite() || a.abs() >= WHOLE {
        return Some(a);
    }
    if let Some(ten) = TEN.get(digits) {
        // Off by less than 2^-13 as long as it is below 2^40; so if it is not as near to half way, it is
        // rounded to the right whole number, and a quotient of two exact floats is the nearest one.
        let scaled = a * ten;
        let rounded = scaled.round();
        let apart = ((scaled - rounded).abs() - 0.5).abs();
        if scaled.abs() < (1_u64 << 40) as f64 && apart > 1.0 / 4096.0 {
            return Some(rounded / ten);
        }
    }
    round_by_text(a, digits)
}

/// The same as the machine does it: written with so many digits, and read again.
#[cold]
fn round_by_text(a: f64, digits: usize) -> Option<f64> {
    use std::io::Write;
    // Sixteen digits of the whole part, the sign, the point, and those behind it.
    const MOST: usize = 323;
    if digits > MOST {
        return Some(a);
    }
    let mut text = [0; MOST + 20];
    let room = text.len();
    let mut rest = &mut text[..];
    write!(rest, "{a:.digits$}").ok()?;
    let written = room - rest.len();
    let text = core::str::from_utf8(&text[..written]).ok()?;
    text.parse()
        .ok()
        .filter(|rounded: &f64| rounded.is_finite())
}

/// `float(text)`, of plain decimal notation.
pub(super) fn float_of_text(text: &str) -> Option<f64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = match digits.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (
            mantissa,
            exponent.strip_prefix(['+', '-']).unwrap_or(exponent),
        ),
        None => (digits, "0"),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let plain = |digits: &str| {
        (1..=20).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let known = plain(whole) && plain(fraction) && plain(exponent) && exponent.len() <= 3;
    known.then(|| text.parse().ok())?
}

/// `int(text)`, of a sign and digits.
pub(super) fn int_of_text(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let known =
        (1..=18).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    known.then(|| text.parse().ok())?
}

/// `math.sqrt`
pub(super) fn square_root(a: f64) -> Option<f64> {
    // Of a NaN as well; not of what is below zero, though of -0.0.
    (a.is_nan() || a >= 0.0).then(|| a.sqrt())
}

/// A function of `math` that takes a float: what it gives for a finite one, if that is finite.
pub(super) fn finite(function: fn(f64) -> f64, a: f64) -> Option<f64> {
    let value = a.is_finite().then(|| function(a))?;
    value.is_finite().then_some(value)
}
