//! Powers.
//!
//! In: numbers of any kind. Out: what fits the context. As in CPython, powers with an exponent that
//! is not whole come from ln and exp with more digits, and are almost always correctly rounded.

use super::{
    Coefficient, Context, Number, Rounding,
    signal::{CLAMPED, ERRORS, INEXACT, INVALID_OPERATION, OUT_OF_MEMORY, ROUNDED},
};
use core::cmp::Ordering;
use malachite_base::num::{arithmetic::traits::ModPow, basic::traits::One};
use malachite_nz::natural::Natural;

/// Digits of the largest exponent there is, and so those that a logarithm needs more.
const EXPONENT_DIGITS: i64 = 19;
/// An exponent that every context overflows with.
const EXPONENT_HIGH: i64 = 2_000_000_000_000_000_001;

impl Number {
    pub fn power(&self, exponent: &Self, context: &Context, status: &mut u32) -> Self {
        if let Some(nan) = Self::nan_of(&[self, exponent], context, status) {
            return nan;
        }
        let whole = exponent.is_integer();
        let negative = whole && self.negative && exponent.is_odd();
        if self.is_zero() {
            return if exponent.is_zero() {
                Self::error(INVALID_OPERATION, status)
            } else if exponent.negative {
                Self::infinity(negative)
            } else {
                Self::zero(negative, 0)
            };
        }
        if self.negative && !whole {
            return Self::error(INVALID_OPERATION, status);
        }
        if exponent.is_infinite() {
            let order = self.compare_value(&Self::ONE);
            if order == Ordering::Equal {
                *status |= INEXACT | ROUNDED;
                return one_with_zeros(negative, context.prec - 1, status);
            }
            return if (order == Ordering::Less) != exponent.negative {
                Self::zero(negative, 0)
            } else {
                Self::infinity(negative)
            };
        }
        if exponent.is_zero() {
            return Self::finite(negative, Coefficient::ONE, 0);
        }
        if self.is_infinite() {
            return if exponent.negative {
                Self::zero(negative, 0)
            } else {
                Self::infinity(negative)
            };
        }
        if self.compare_magnitude(&Self::ONE) == Ordering::Equal {
            return self.power_of_one(exponent, whole, negative, context, status);
        }
        match self.beyond_bounds(exponent, negative, context) {
            Ok(None) => {}
            Ok(Some(result)) => return context.finalize(result, status),
            Err(condition) => return Self::error(condition, status),
        }
        if whole {
            let power = self.whole_power(exponent, negative, context, status);
            return context.finalize(power, status);
        }
        let mut power = self.real_power(exponent, context, status);
        if power.is_finite() && power.compare_value(&Self::ONE) == Ordering::Equal {
            power = one_with_zeros(false, context.prec - 1, status);
        }
        if power.is_infinite() {
            power = Self::finite(false, Coefficient::ONE, EXPONENT_HIGH);
        }
        context.finalize(power, status)
    }

    /// 1 or -1 to a finite power that is not zero.
    fn power_of_one(
        &self,
        exponent: &Self,
        whole: bool,
        negative: bool,
        context: &Context,
        status: &mut u32,
    ) -> Self {
        let mut zeros = context.prec - 1;
        if whole {
            if exponent.negative {
                return Self::finite(negative, Coefficient::ONE, 0);
            }
            // 1.000 ** 3 is 1.000000000.
            let mut raised = 0;
            let product = exponent.mul(&Self::from(-self.exponent), context, &mut raised);
            if raised & ERRORS != 0 {
                return Self::error(raised & ERRORS, status);
            }
            match product.small_integer() {
                Some(wanted) if wanted <= zeros => zeros = wanted,
                _ => *status |= ROUNDED,
            }
        } else {
            *status |= INEXACT | ROUNDED;
        }
        one_with_zeros(negative, zeros, status)
    }

    /// The value, if it is whole and fits.
    pub fn small_integer(&self) -> Option<i64> {
        if !self.is_integer() {
            return None;
        }
        if self.is_zero() {
            return Some(0);
        }
        if self.exponent > EXPONENT_DIGITS {
            return None;
        }
        let value = if self.exponent >= 0 {
            self.coefficient.shift_left(self.exponent)?
        } else {
            self.coefficient.shift_right(-self.exponent).0
        };
        let value = i128::from(value.to_u64()?);
        i64::try_from(if self.negative { -value } else { value }).ok()
    }

    /// A result that is certain to overflow or underflow, if that can be told cheaply.
    fn beyond_bounds(
        &self,
        exponent: &Self,
        negative: bool,
        context: &Context,
    ) -> Result<Option<Self>, u32> {
        let least = self.abs().least_log_log()? + exponent.adjusted();
        let grows = (self.adjusted() < 0) == exponent.negative;
        let (bound, beyond) = if grows {
            (context.emax, EXPONENT_HIGH)
        } else {
            (context.etiny(), context.etiny() - 1)
        };
        let beyond = Self::finite(negative, Coefficient::ONE, beyond);
        Ok((exponent_length(bound) < least).then_some(beyond))
    }

    /// A bound below log10(|log10(self)|), of positive numbers other than one.
    fn least_log_log(&self) -> Result<i64, u32> {
        let adjusted = self.adjusted();
        match adjusted {
            1.. => Ok(exponent_length(adjusted) - 1),
            ..=-2 => Ok(exponent_length(adjusted + 1) - 1),
            _ => {
                let mut raised = 0;
                let apart = self.sub(&Self::ONE, &Context::MAX, &mut raised);
                if apart.is_special() {
                    return Err(OUT_OF_MEMORY);
                }
                Ok(apart.adjusted() - if adjusted == 0 { 2 } else { 1 })
            }
        }
    }

    fn whole_power(
        &self,
        exponent: &Self,
        negative: bool,
        context: &Context,
        status: &mut u32,
    ) -> Self {
        let digits = exponent.coefficient.digits() + exponent.exponent + 2;
        let mut work = Context {
            prec: context.prec + digits,
            rounding: Rounding::HalfEven,
            clamp: false,
            ..*context
        };
        let mut base = self.clone();
        if exponent.negative {
            work.prec += 1;
            let mut raised = 0;
            base = Self::ONE.div(self, &work, &mut raised);
            *status |= raised;
            if raised & ERRORS != 0 {
                return Self::error(raised & ERRORS, status);
            }
        }
        let Some(exponent) = whole_value(exponent) else {
            return Self::error(OUT_OF_MEMORY, status);
        };
        let power = match u64::try_from(&exponent) {
            Ok(exponent) => short_power(&base, exponent, &work, status),
            Err(_) => long_power(base, exponent, &work, status),
        };
        if power.is_infinite() {
            return Self::finite(negative, Coefficient::ONE, EXPONENT_HIGH);
        }
        power.with_sign(negative)
    }

    fn real_power(&self, exponent: &Self, context: &Context, status: &mut u32) -> Self {
        let prec = self.coefficient.digits().max(context.prec) + 4 + EXPONENT_DIGITS;
        let work = Context::MAX.with_prec(prec);
        let mut raised = 0;
        let log = self.ln(&work, &mut raised);
        let product = log.mul(exponent, &work, &mut raised);
        let power = product.exp(&work, status);
        *status |= raised & ERRORS | INEXACT | ROUNDED;
        power
    }

    /// `self ** exponent % modulus`, of whole numbers.
    pub fn power_modulo(
        &self,
        exponent: &Self,
        modulus: &Self,
        context: &Context,
        status: &mut u32,
    ) -> Self {
        let operands = [self, exponent, modulus];
        if let Some(nan) = Self::nan_of(&operands, context, status) {
            return nan;
        }
        let fits = operands.iter().all(|operand| operand.is_integer())
            && !modulus.is_zero()
            && modulus.coefficient.digits() + modulus.exponent <= context.prec
            && (!exponent.negative || exponent.is_zero())
            && !(exponent.is_zero() && self.is_zero());
        if !fits {
            return Self::error(INVALID_OPERATION, status);
        }
        let negative = self.negative && exponent.is_odd();
        match self.residue(exponent, modulus) {
            Some(residue) => Self::finite(negative, residue.into(), 0),
            None => Self::error(OUT_OF_MEMORY, status),
        }
    }

    fn residue(&self, exponent: &Self, modulus: &Self) -> Option<Natural> {
        let modulus = whole_value(modulus)?;
        if modulus == 1u32 {
            return Some(Natural::default());
        }
        if exponent.is_zero() {
            return Some(Natural::ONE);
        }
        let power =
            |base: Natural, exponent: Natural| (base % &modulus).mod_pow(exponent, &modulus);
        let mut base = if self.exponent > 0 {
            let scale = power(Natural::from(10u32), (self.exponent as u64).into());
            self.coefficient.to_natural() * scale
        } else {
            whole_value(self)?
        };
        let ten = Natural::from(10u32);
        for _ in 0..exponent.exponent {
            base = power(base, ten.clone());
        }
        let exponent = if exponent.exponent > 0 {
            exponent.coefficient.to_natural()
        } else {
            whole_value(exponent)?
        };
        Some(power(base, exponent))
    }
}

/// The value of a whole number without its sign, unless it is too long.
fn whole_value(number: &Number) -> Option<Natural> {
    let coefficient = if number.exponent >= 0 {
        number.coefficient.shift_left(number.exponent)?
    } else {
        number.coefficient.shift_right(-number.exponent).0
    };
    Some(coefficient.into_natural())
}

/// How many digits an exponent has.
fn exponent_length(exponent: i64) -> i64 {
    match exponent.unsigned_abs() {
        0 => 1,
        value => i64::from(value.ilog10()) + 1,
    }
}

/// 1 with so many zeros behind the point.
fn one_with_zeros(negative: bool, zeros: i64, status: &mut u32) -> Number {
    let zeros = zeros.max(0);
    match Coefficient::ONE.shift_left(zeros) {
        Some(coefficient) => Number::finite(negative, coefficient, -zeros),
        None => Number::error(OUT_OF_MEMORY, status),
    }
}

/// Nothing can change the product any more.
fn settled(number: &Number, raised: u32) -> bool {
    number.is_special() || number.is_zero() && raised & CLAMPED != 0
}

/// Squares and multiplies from the first bit of the exponent, which is not zero.
fn short_power(base: &Number, exponent: u64, context: &Context, status: &mut u32) -> Number {
    let mut result = base.clone();
    let mut raised = 0;
    for bit in (0..63 - exponent.leading_zeros().min(63)).rev() {
        result = result.mul(&result, context, &mut raised);
        if exponent >> bit & 1 == 1 {
            result = result.mul(base, context, &mut raised);
        }
        if settled(&result, raised) {
            break;
        }
    }
    *status |= raised;
    result
}

/// Squares and multiplies from the last bit of the exponent.
fn long_power(base: Number, exponent: Natural, context: &Context, status: &mut u32) -> Number {
    let mut result = Number::ONE;
    let mut square = base;
    let mut raised = 0;
    let bits = exponent.to_limbs_asc();
    let bits = bits
        .iter()
        .flat_map(|limb| (0..u64::BITS).map(move |bit| limb >> bit & 1 == 1));
    let length = malachite_base::num::logic::traits::SignificantBits::significant_bits(&exponent);
    for bit in bits.take(length as usize) {
        if bit {
            result = result.mul(&square, context, &mut raised);
            *status |= raised;
            if settled(&result, raised) {
                break;
            }
        }
        square = square.mul(&square, context, &mut raised);
        if square.is_nan() {
            return Number::error(raised & ERRORS, status);
        }
    }
    result
}
