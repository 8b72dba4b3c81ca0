//! Numbers as text, both ways.
//!
//! In: ASCII text without white space and underscores. Out: the number; scientific and engineering
//! notation.

use super::{
    Coefficient, Context, MAX_DIGITS, Number,
    signal::{CONVERSION_SYNTAX, ERRORS, INEXACT_OR_CLAMPED, INVALID_OPERATION, OUT_OF_MEMORY},
};

// Exponents beyond all bounds, so that sums of exponents do not wrap.
const EXPONENT_HIGH: i128 = 2_000_000_000_000_000_001;
const EXPONENT_LOW: i128 = -4_000_000_000_000_000_001;

impl Number {
    /// The number that the text writes, as the context can hold it.
    pub fn parse(text: &str, context: &Context, status: &mut u32) -> Self {
        match Self::read(text.as_bytes(), context) {
            Ok(number) => context.finalize(number, status),
            Err(condition) => Self::error(condition, status),
        }
    }

    /// The number that the text writes, or an error if no context could hold it.
    pub fn parse_exact(text: &str, status: &mut u32) -> Self {
        Self::exact(status, |raised| Self::parse(text, &Context::MAX, raised))
    }

    /// What is exact in the widest context, and nothing else.
    pub fn exact(status: &mut u32, make: impl FnOnce(&mut u32) -> Self) -> Self {
        let mut raised = 0;
        let mut number = make(&mut raised);
        if raised & INEXACT_OR_CLAMPED != 0 {
            number = Self::error(INVALID_OPERATION, &mut raised);
        }
        *status |= raised & ERRORS;
        number
    }

    fn read(text: &[u8], context: &Context) -> Result<Self, u32> {
        let (negative, text) = match text {
            [b'-', rest @ ..] => (true, rest),
            [b'+', rest @ ..] => (false, rest),
            _ => (false, text),
        };
        if text.eq_ignore_ascii_case(b"inf") || text.eq_ignore_ascii_case(b"infinity") {
            return Ok(Self::infinity(negative));
        }
        let (signaling, name) = match text {
            [b's' | b'S', rest @ ..] => (true, rest),
            _ => (false, text),
        };
        if let Some((name, payload)) = name.split_at_checked(3)
            && name.eq_ignore_ascii_case(b"nan")
        {
            let payload = coefficient(payload, &[])?;
            let room = context.prec - i64::from(context.clamp);
            if payload.digits() > room && !payload.is_zero() {
                return Err(CONVERSION_SYNTAX);
            }
            return Ok(Self::nan(negative, signaling, payload));
        }
        Self::read_finite(negative, text)
    }

    fn read_finite(negative: bool, text: &[u8]) -> Result<Self, u32> {
        let end = text
            .iter()
            .position(|byte| matches!(byte, b'e' | b'E'))
            .unwrap_or(text.len());
        let (mantissa, exponent) = text.split_at(end);
        let point = mantissa
            .iter()
            .position(|byte| *byte == b'.')
            .unwrap_or(mantissa.len());
        let (whole, fraction) = mantissa.split_at(point);
        let fraction = fraction.get(1..).unwrap_or(&[]);
        if whole.is_empty() && fraction.is_empty() {
            return Err(CONVERSION_SYNTAX);
        }
        let coefficient = coefficient(whole, fraction)?;
        let exponent = read_exponent(exponent)? - fraction.len() as i128;
        let exponent = exponent.clamp(EXPONENT_LOW, EXPONENT_HIGH) as i64;
        Ok(Self::finite(negative, coefficient, exponent))
    }

    /// Scientific notation: `str`.
    pub fn to_scientific(&self, capitals: bool) -> String {
        self.notation(capitals, false)
    }

    /// Engineering notation.
    pub fn to_engineering(&self, capitals: bool) -> String {
        self.notation(capitals, true)
    }

    fn notation(&self, capitals: bool, engineering: bool) -> String {
        let sign = if self.negative { "-" } else { "" };
        if self.is_special() {
            return format!("{sign}{}", self.special_name());
        }
        let digits = self.coefficient.text();
        let length = digits.len() as i64;
        let left = self.exponent + length;
        let point = if self.exponent <= 0 && left > -6 {
            left
        } else if !engineering {
            1
        } else if self.is_zero() {
            (left + 1).rem_euclid(3) - 1
        } else {
            (left - 1).rem_euclid(3) + 1
        };
        let (whole, fraction) = place_point(&digits, point);
        let mut text = String::with_capacity(digits.len() + 32);
        text.push_str(sign);
        text.push_str(&whole);
        if !fraction.is_empty() {
            text.push('.');
            text.push_str(&fraction);
        }
        if left != point {
            text.push(if capitals { 'E' } else { 'e' });
            text.push_str(&format!("{:+}", left - point));
        }
        text
    }

    /// How a special number is written, its sign aside.
    pub fn special_name(&self) -> String {
        if self.is_infinite() {
            return "Infinity".to_owned();
        }
        let name = if self.is_signaling() { "sNaN" } else { "NaN" };
        if self.coefficient.is_zero() {
            return name.to_owned();
        }
        format!("{name}{}", self.coefficient.text())
    }
}

/// The digits before and after a point at this place, with the zeros that it takes. Who calls has
/// held the place against the length of text that there may be.
pub(super) fn place_point(digits: &str, point: i64) -> (String, String) {
    let length = digits.len() as i64;
    if point <= 0 {
        let zeros = "0".repeat(point.unsigned_abs() as usize);
        return ("0".to_owned(), zeros + digits);
    }
    if point >= length {
        let zeros = "0".repeat((point - length) as usize);
        return (digits.to_owned() + &zeros, String::new());
    }
    let (whole, fraction) = digits.split_at(point as usize);
    (whole.to_owned(), fraction.to_owned())
}

fn coefficient(whole: &[u8], fraction: &[u8]) -> Result<Coefficient, u32> {
    let all = || whole.iter().chain(fraction);
    if !all().all(u8::is_ascii_digit) {
        return Err(CONVERSION_SYNTAX);
    }
    let digits = all().skip_while(|digit| **digit == b'0').count();
    if digits as i64 > MAX_DIGITS {
        return Err(OUT_OF_MEMORY);
    }
    if digits < 39 {
        let value = all().fold(0, |value: u128, digit| {
            value * 10 + u128::from(digit - b'0')
        });
        return Ok(Coefficient::Small(value));
    }
    let digits: Vec<u8> = all().copied().collect();
    Ok(Coefficient::from_digits(&digits))
}

/// The exponent with its letter, saturated; 0 if there is none.
fn read_exponent(text: &[u8]) -> Result<i128, u32> {
    let [_, text @ ..] = text else {
        return Ok(0);
    };
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return Err(CONVERSION_SYNTAX);
    }
    let value = digits.iter().fold(0, |value: i128, digit| {
        (value * 10 + i128::from(digit - b'0')).min(1 << 80)
    });
    Ok(if negative { -value } else { value })
}
