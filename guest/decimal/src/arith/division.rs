//! Quotients and remainders.
//!
//! In: numbers of any kind. Out: what fits the context.

use super::{
    Coefficient, Context, Number,
    signal::{
        CLAMPED, DIVISION_BY_ZERO, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED, INVALID_OPERATION,
        OUT_OF_MEMORY,
    },
};
use core::cmp::Ordering;

impl Number {
    pub fn div(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        let negative = self.negative != other.negative;
        if self.is_special() || other.is_special() {
            if let Some(nan) = Self::nan_of(&[self, other], context, status) {
                return nan;
            }
            return match (self.is_infinite(), other.is_infinite()) {
                (true, true) => Self::error(INVALID_OPERATION, status),
                (true, _) => Self::infinity(negative),
                _ => {
                    *status |= CLAMPED;
                    Self::zero(negative, context.etiny())
                }
            };
        }
        if other.is_zero() {
            if self.is_zero() {
                return Self::error(DIVISION_UNDEFINED, status);
            }
            *status |= DIVISION_BY_ZERO;
            return Self::infinity(negative);
        }
        let ideal = self.exponent - other.exponent;
        if self.is_zero() {
            return context.finalize(Self::zero(negative, ideal), status);
        }
        match self.quotient(other, ideal, context.prec) {
            Some((coefficient, exponent)) => {
                context.finalize(Self::finite(negative, coefficient, exponent), status)
            }
            None => Self::error(OUT_OF_MEMORY, status),
        }
    }

    /// A quotient of at least `prec + 1` digits, or the exact one at its ideal exponent.
    fn quotient(&self, other: &Self, ideal: i64, prec: i64) -> Option<(Coefficient, i64)> {
        let shift = other.coefficient.digits() - self.coefficient.digits() + prec + 1;
        let dividend = self.coefficient.shift_left(shift)?;
        let divisor = other.coefficient.shift_left(-shift)?;
        let (mut quotient, rest) = dividend.div_rem(&divisor);
        let mut exponent = ideal - shift;
        if !rest.is_zero() {
            // A last digit that cannot be mistaken for an exact result or a tie.
            if matches!(quotient.last_digit(), 0 | 5) {
                quotient = quotient.add(&Coefficient::ONE);
            }
        } else if shift > 0 {
            let zeros = quotient.trailing_zeros().min(shift);
            quotient = quotient.shift_right(zeros).0;
            exponent += zeros;
        }
        Some((quotient, exponent))
    }

    /// Whole quotient and remainder of finite numbers, the divisor not zero, before they are made
    /// to fit.
    fn whole_quotient(&self, other: &Self, context: &Context) -> Result<(Self, Self), u32> {
        let negative = self.negative != other.negative;
        let exponent = self.exponent.min(other.exponent);
        if self.is_zero() {
            let rest = Self::zero(self.negative, exponent);
            return Ok((Self::zero(negative, 0), rest));
        }
        let apart = self.adjusted() - other.adjusted();
        if apart > context.prec {
            return Err(DIVISION_IMPOSSIBLE);
        }
        let dividend = self
            .coefficient
            .shift_left(self.exponent - exponent)
            .ok_or(OUT_OF_MEMORY);
        if apart < 0 {
            let rest = Self::finite(self.negative, dividend?, exponent);
            return Ok((Self::zero(negative, 0), rest));
        }
        let divisor = other
            .coefficient
            .shift_left(other.exponent - exponent)
            .ok_or(OUT_OF_MEMORY)?;
        let (quotient, rest) = dividend?.div_rem(&divisor);
        if quotient.digits() > context.prec {
            return Err(DIVISION_IMPOSSIBLE);
        }
        Ok((
            Self::finite(negative, quotient, 0),
            Self::finite(self.negative, rest, exponent),
        ))
    }

    pub fn divmod(&self, other: &Self, context: &Context, status: &mut u32) -> (Self, Self) {
        let negative = self.negative != other.negative;
        if let Some(nan) = Self::nan_of(&[self, other], context, status) {
            return (nan.clone(), nan);
        }
        if self.is_infinite() {
            let nan = Self::error(INVALID_OPERATION, status);
            let quotient = if other.is_infinite() {
                nan.clone()
            } else {
                Self::infinity(negative)
            };
            return (quotient, nan);
        }
        if other.is_infinite() {
            let rest = context.finalize(self.clone(), status);
            return (Self::zero(negative, 0), rest);
        }
        if other.is_zero() {
            if self.is_zero() {
                let nan = Self::error(DIVISION_UNDEFINED, status);
                return (nan.clone(), nan);
            }
            let nan = Self::error(DIVISION_BY_ZERO | INVALID_OPERATION, status);
            return (Self::infinity(negative), nan);
        }
        match self.whole_quotient(other, context) {
            Ok((quotient, rest)) => {
                let quotient = context.finalize(quotient, status);
                (quotient, context.finalize(rest, status))
            }
            Err(condition) => {
                let nan = Self::error(condition, status);
                (nan.clone(), nan)
            }
        }
    }

    pub fn divide_int(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        let negative = self.negative != other.negative;
        if let Some(nan) = Self::nan_of(&[self, other], context, status) {
            return nan;
        }
        match (self.is_infinite(), other.is_infinite()) {
            (true, true) => return Self::error(INVALID_OPERATION, status),
            (true, false) => return Self::infinity(negative),
            (false, true) => return Self::zero(negative, 0),
            _ => {}
        }
        if other.is_zero() {
            if self.is_zero() {
                return Self::error(DIVISION_UNDEFINED, status);
            }
            *status |= DIVISION_BY_ZERO;
            return Self::infinity(negative);
        }
        match self.whole_quotient(other, context) {
            Ok((quotient, _)) => context.finalize(quotient, status),
            Err(condition) => Self::error(condition, status),
        }
    }

    /// What a remainder is when no division is needed to know it.
    fn early_remainder(&self, other: &Self, context: &Context, status: &mut u32) -> Option<Self> {
        if let Some(nan) = Self::nan_of(&[self, other], context, status) {
            return Some(nan);
        }
        if self.is_infinite() {
            return Some(Self::error(INVALID_OPERATION, status));
        }
        if other.is_infinite() {
            return Some(context.finalize(self.clone(), status));
        }
        if other.is_zero() {
            let condition = if self.is_zero() {
                DIVISION_UNDEFINED
            } else {
                INVALID_OPERATION
            };
            return Some(Self::error(condition, status));
        }
        None
    }

    pub fn remainder(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        if let Some(early) = self.early_remainder(other, context, status) {
            return early;
        }
        match self.whole_quotient(other, context) {
            Ok((_, rest)) => context.finalize(rest, status),
            Err(condition) => Self::error(condition, status),
        }
    }

    pub fn remainder_near(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        if let Some(early) = self.early_remainder(other, context, status) {
            return early;
        }
        let nearest = self
            .whole_quotient(other, context)
            .and_then(|(quotient, rest)| nearer(&quotient, rest, self, other, context));
        match nearest {
            Ok(rest) => context.finalize(rest, status),
            Err(condition) => Self::error(condition, status),
        }
    }
}

/// The remainder or the one of the next quotient, whichever is nearer to zero.
fn nearer(
    quotient: &Number,
    rest: Number,
    dividend: &Number,
    divisor: &Number,
    context: &Context,
) -> Result<Number, u32> {
    if rest.is_zero() || (divisor.adjusted() - rest.adjusted()).abs() > 1 {
        return Ok(rest);
    }
    let mut raised = 0;
    let other = if dividend.negative == divisor.negative {
        rest.sub(divisor, &Context::MAX, &mut raised)
    } else {
        rest.add(divisor, &Context::MAX, &mut raised)
    };
    if raised & OUT_OF_MEMORY != 0 {
        return Err(OUT_OF_MEMORY);
    }
    let order = other.compare_magnitude(&rest);
    if order == Ordering::Less || order == Ordering::Equal && quotient.is_odd() {
        let next = quotient.coefficient.add(&Coefficient::ONE);
        if next.digits() > context.prec {
            return Err(DIVISION_IMPOSSIBLE);
        }
        return Ok(other);
    }
    Ok(rest)
}
