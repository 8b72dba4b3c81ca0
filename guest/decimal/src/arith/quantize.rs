//! Numbers at a given exponent, whole numbers, numbers without trailing zeros.
//!
//! In: numbers of any kind. Out: the same value, or the nearest by the context's rounding.

use super::{
    Context, Number,
    signal::{INEXACT, INVALID_OPERATION, OUT_OF_MEMORY, ROUNDED},
};

/// Whether rounding to a whole number tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Signals {
    Told,
    Silent,
}

impl Number {
    /// The number with the exponent of `model`.
    pub fn quantize(&self, model: &Self, context: &Context, status: &mut u32) -> Self {
        if self.is_special() || model.is_special() {
            if let Some(nan) = Self::nan_of(&[self, model], context, status) {
                return nan;
            }
            if self.is_infinite() && model.is_infinite() {
                return self.clone();
            }
            return Self::error(INVALID_OPERATION, status);
        }
        self.quantize_to(model.exponent, context, status)
    }

    /// The finite number with this exponent.
    fn quantize_to(&self, exponent: i64, context: &Context, status: &mut u32) -> Self {
        if exponent > context.emax || exponent < context.etiny() {
            return Self::error(INVALID_OPERATION, status);
        }
        if self.is_zero() {
            return context.finalize(Self::zero(self.negative, exponent), status);
        }
        let longer = self.exponent - exponent;
        if self.coefficient.digits() + longer > context.prec {
            return Self::error(INVALID_OPERATION, status);
        }
        let mut raised = 0;
        let result = self.rescale(exponent, context, &mut raised);
        if raised & OUT_OF_MEMORY != 0 {
            return Self::error(OUT_OF_MEMORY, status);
        }
        let adjusted = result.adjusted();
        if result.coefficient.digits() > context.prec
            || adjusted > context.emax
            || adjusted < context.etiny()
        {
            return Self::error(INVALID_OPERATION, status);
        }
        *status |= raised;
        context.finalize(result, status)
    }

    /// The finite number with this exponent, whatever the bounds of the context.
    pub fn rescale(&self, exponent: i64, context: &Context, status: &mut u32) -> Self {
        let longer = self.exponent - exponent;
        if longer >= 0 {
            return match self.coefficient.shift_left(longer) {
                Some(coefficient) => Self::finite(self.negative, coefficient, exponent),
                None => Self::error(OUT_OF_MEMORY, status),
            };
        }
        let (coefficient, cut) = self.coefficient.shift_right(-longer);
        let mut result = Self::finite(self.negative, coefficient, exponent);
        context.round(&mut result, cut);
        *status |= ROUNDED;
        if cut != 0 {
            *status |= INEXACT;
        }
        result
    }

    /// Without trailing zeros.
    pub fn normalize(&self, context: &Context, status: &mut u32) -> Self {
        if let Some(nan) = Self::nan_of(&[self], context, status) {
            return nan;
        }
        let mut result = context.finalize(self.clone(), status);
        if result.is_special() {
            return result;
        }
        if result.is_zero() {
            return Self::zero(self.negative, 0);
        }
        let largest = if context.clamp {
            context.etop()
        } else {
            context.emax
        };
        let zeros = result.coefficient.trailing_zeros();
        let shift = zeros.min(largest - result.exponent);
        if shift > 0 {
            result.coefficient = result.coefficient.shift_right(shift).0;
            result.exponent += shift;
        }
        result
    }

    pub fn to_integral_exact(&self, context: &Context, status: &mut u32) -> Self {
        self.whole(Signals::Told, context, status)
    }

    pub fn to_integral_value(&self, context: &Context, status: &mut u32) -> Self {
        self.whole(Signals::Silent, context, status)
    }

    fn whole(&self, signals: Signals, context: &Context, status: &mut u32) -> Self {
        if let Some(nan) = Self::nan_of(&[self], context, status) {
            return nan;
        }
        if self.is_infinite() || self.exponent >= 0 {
            return self.clone();
        }
        if self.is_zero() {
            return Self::zero(self.negative, 0);
        }
        let mut raised = 0;
        let result = self.rescale(0, context, &mut raised);
        if signals == Signals::Told {
            *status |= raised;
        }
        result
    }

    /// Rounded to this number of digits, whatever the bounds of the context; for formatting.
    pub fn round_digits(&self, digits: i64, context: &Context) -> Self {
        let mut result = self.clone();
        let excess = result.coefficient.digits() - digits;
        if excess <= 0 {
            return result;
        }
        let (coefficient, cut) = result.coefficient.shift_right(excess);
        result.coefficient = coefficient;
        result.exponent += excess;
        if context.round(&mut result, cut) && result.coefficient.digits() > digits {
            result.coefficient = result.coefficient.shift_right(1).0;
            result.exponent += 1;
        }
        result
    }

    pub fn same_quantum(&self, other: &Self) -> bool {
        if self.is_special() || other.is_special() {
            return self.is_nan() && other.is_nan() || self.is_infinite() && other.is_infinite();
        }
        self.exponent == other.exponent
    }
}
