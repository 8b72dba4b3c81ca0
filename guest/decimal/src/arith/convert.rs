//! Numbers to and from those of other kinds.
//!
//! In: whole numbers, floats. Out: exact values, ratios, hashes.

use super::{Coefficient, Context, MAX_DIGITS, Number, Rounding, signal::OUT_OF_MEMORY};
use malachite_base::num::{
    arithmetic::traits::{Gcd, Pow},
    logic::traits::SignificantBits,
};
use malachite_nz::natural::Natural;

/// Python hashes numbers modulo this prime.
const HASH_MODULUS: u64 = (1 << 61) - 1;
const HASH_INFINITY: i64 = 314_159;

impl Number {
    /// The whole number, exactly.
    pub fn from_natural(negative: bool, value: Natural, status: &mut u32) -> Self {
        // A bit is less than a third of a digit; what is closer is counted.
        let bits = value.significant_bits();
        if bits > MAX_DIGITS as u64 * 4 || Coefficient::from(value.clone()).digits() > MAX_DIGITS {
            return Self::error(OUT_OF_MEMORY, status);
        }
        Self::finite(negative, value.into(), 0)
    }

    /// The float, exactly.
    pub fn from_float(value: f64) -> Self {
        let negative = value.is_sign_negative();
        if value.is_nan() {
            return Self::nan(false, false, Coefficient::ZERO);
        }
        if value.is_infinite() {
            return Self::infinity(negative);
        }
        if value == 0.0 {
            return Self::zero(negative, 0);
        }
        let bits = value.to_bits();
        let (fraction, biased) = (bits & ((1 << 52) - 1), bits >> 52 & 0x7ff);
        let (mantissa, exponent) = match biased {
            0 => (fraction, -1074),
            _ => (fraction | 1 << 52, biased as i64 - 1075),
        };
        let zeros = mantissa.trailing_zeros();
        let (mantissa, exponent) = (mantissa >> zeros, exponent + i64::from(zeros));
        let mantissa = Natural::from(mantissa);
        let power = exponent.unsigned_abs();
        if exponent >= 0 {
            return Self::finite(negative, (mantissa << power).into(), 0);
        }
        let coefficient = mantissa * Natural::from(5u32).pow(power);
        Self::finite(negative, coefficient.into(), exponent)
    }

    /// The nearest float; of numbers that are not signaling.
    pub fn to_float(&self) -> f64 {
        let value = match self.kind {
            super::Kind::Infinite => f64::INFINITY,
            super::Kind::Finite => self.abs().to_scientific(true).parse().unwrap_or(0.0),
            _ => f64::NAN,
        };
        if self.negative { -value } else { value }
    }

    /// The whole number that rounding gives, without its sign; of finite numbers.
    pub fn to_natural(&self, rounding: Rounding, status: &mut u32) -> Natural {
        let context = Context::MAX.rounded(rounding);
        let whole = self.to_integral_value(&context, status);
        match whole.coefficient.shift_left(whole.exponent) {
            Some(coefficient) => coefficient.into_natural(),
            None => {
                *status |= OUT_OF_MEMORY;
                Natural::default()
            }
        }
    }

    /// Numerator, without its sign, and denominator; of finite numbers.
    pub fn ratio(&self, status: &mut u32) -> (Natural, Natural) {
        let exponent = self.exponent;
        let zeros = self.coefficient.trailing_zeros().min(-exponent).max(0);
        let numerator = self.coefficient.shift_right(zeros).0;
        if self.is_zero() {
            return (Natural::default(), Natural::from(1u32));
        }
        let numerator = numerator.shift_left(exponent);
        let denominator = Coefficient::ONE.shift_left(-exponent - zeros);
        let (Some(numerator), Some(denominator)) = (numerator, denominator) else {
            *status |= OUT_OF_MEMORY;
            return (Natural::default(), Natural::from(1u32));
        };
        let (numerator, denominator) = (numerator.into_natural(), denominator.into_natural());
        let common = (&numerator).gcd(&denominator);
        (numerator / &common, denominator / common)
    }

    /// Python's hash of the value; of numbers that are not NaN.
    pub fn hash(&self) -> i64 {
        let hash = if self.is_infinite() {
            HASH_INFINITY
        } else {
            let coefficient = match &self.coefficient {
                Coefficient::Small(value) => (value % u128::from(HASH_MODULUS)) as u64,
                Coefficient::Big(value) => {
                    u64::try_from(&(value % Natural::from(HASH_MODULUS))).unwrap_or(0)
                }
            };
            // Powers of ten repeat after HASH_MODULUS - 1 steps, so that this inverts as well.
            let power = self.exponent.rem_euclid(HASH_MODULUS as i64 - 1) as u64;
            multiply(coefficient, power_of_ten(power)) as i64
        };
        match if self.negative { -hash } else { hash } {
            -1 => -2,
            hash => hash,
        }
    }

    /// The finite number times the whole one, with all digits; none if those are too many.
    pub fn times_exactly(&self, factor: &Self) -> Option<Self> {
        let coefficient = self.coefficient.mul(&factor.coefficient)?;
        let negative = self.negative != factor.negative;
        Some(Self::finite(negative, coefficient, self.exponent))
    }
}

fn multiply(a: u64, b: u64) -> u64 {
    (u128::from(a) * u128::from(b) % u128::from(HASH_MODULUS)) as u64
}

fn power_of_ten(mut exponent: u64) -> u64 {
    let (mut result, mut square) = (1, 10);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = multiply(result, square);
        }
        square = multiply(square, square);
        exponent >>= 1;
    }
    result
}
