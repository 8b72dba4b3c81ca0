//! Order: by value, by representation, and the functions that choose or step along it.
//!
//! In: numbers of any kind. Out: orders, and numbers that fit the context.

use super::{
    Context, Kind, Number, Rounding,
    signal::{
        CLAMPED, ERRORS, INEXACT, INVALID_OPERATION, OVERFLOW, ROUNDED, SUBNORMAL, UNDERFLOW,
    },
};
use core::cmp::Ordering;

impl Number {
    /// Order of values, of numbers that are not NaN.
    pub fn compare_value(&self, other: &Self) -> Ordering {
        match (self.sign(), other.sign()) {
            (a, b) if a != b => a.cmp(&b),
            (0, _) => Ordering::Equal,
            (1, _) => self.compare_magnitude(other),
            _ => other.compare_magnitude(self),
        }
    }

    fn sign(&self) -> i8 {
        match (self.is_zero(), self.negative) {
            (true, _) => 0,
            (_, true) => -1,
            _ => 1,
        }
    }

    /// Order of values without their signs, of numbers that are not NaN.
    pub fn compare_magnitude(&self, other: &Self) -> Ordering {
        match (self.is_infinite(), other.is_infinite()) {
            (false, false) => {}
            (a, b) => return a.cmp(&b),
        }
        match (self.is_zero(), other.is_zero()) {
            (false, false) => {}
            (a, b) => return b.cmp(&a),
        }
        let adjusted = self.adjusted().cmp(&other.adjusted());
        if adjusted != Ordering::Equal {
            return adjusted;
        }
        // Equal adjusted exponents: the shift is no longer than the longer coefficient.
        let apart = self.exponent - other.exponent;
        let (a, b) = (&self.coefficient, &other.coefficient);
        match (a.shift_left(apart), b.shift_left(-apart)) {
            (Some(a), Some(b)) => a.cmp(&b),
            _ => Ordering::Equal,
        }
    }

    pub fn compare(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        if let Some(nan) = Self::nan_of(&[self, other], context, status) {
            return nan;
        }
        Self::from(self.compare_value(other) as i64)
    }

    /// As `compare`, but any NaN signals.
    pub fn compare_signal(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        if self.is_nan() || other.is_nan() {
            *status |= INVALID_OPERATION;
        }
        self.compare(other, context, status)
    }

    /// The order of representations.
    pub fn compare_total(&self, other: &Self) -> Ordering {
        if self.negative != other.negative {
            return other.negative.cmp(&self.negative);
        }
        let order = self.compare_total_magnitude(other);
        if self.negative {
            order.reverse()
        } else {
            order
        }
    }

    pub fn compare_total_magnitude(&self, other: &Self) -> Ordering {
        let rank = |kind| match kind {
            Kind::Finite => 0,
            Kind::Infinite => 1,
            Kind::Signaling => 2,
            Kind::Quiet => 3,
        };
        let by_kind = rank(self.kind).cmp(&rank(other.kind));
        if by_kind != Ordering::Equal || self.is_infinite() {
            return by_kind;
        }
        if self.is_nan() {
            return self.coefficient.cmp(&other.coefficient);
        }
        self.compare_magnitude(other)
            .then(self.exponent.cmp(&other.exponent))
    }

    /// Order of numbers with the same value: by sign, then by exponent.
    fn compare_equals(&self, other: &Self) -> Ordering {
        if self.negative != other.negative {
            return other.negative.cmp(&self.negative);
        }
        let order = self.exponent.cmp(&other.exponent);
        if self.negative {
            order.reverse()
        } else {
            order
        }
    }

    fn choose(
        &self,
        other: &Self,
        order: fn(&Self, &Self) -> Ordering,
        least: bool,
        context: &Context,
        status: &mut u32,
    ) -> Self {
        let chosen = if self.is_quiet() && !other.is_nan() {
            other
        } else if other.is_quiet() && !self.is_nan() {
            self
        } else if let Some(nan) = Self::nan_of(&[self, other], context, status) {
            return nan;
        } else {
            let order = order(self, other).then_with(|| self.compare_equals(other));
            if (order == Ordering::Less) == least {
                self
            } else {
                other
            }
        };
        context.finalize(chosen.clone(), status)
    }

    pub fn max(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        self.choose(other, Self::compare_value, false, context, status)
    }

    pub fn min(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        self.choose(other, Self::compare_value, true, context, status)
    }

    pub fn max_magnitude(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        self.choose(other, Self::compare_magnitude, false, context, status)
    }

    pub fn min_magnitude(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        self.choose(other, Self::compare_magnitude, true, context, status)
    }

    pub fn next_plus(&self, context: &Context, status: &mut u32) -> Self {
        self.step(false, context, status)
    }

    pub fn next_minus(&self, context: &Context, status: &mut u32) -> Self {
        self.step(true, context, status)
    }

    /// The next number that the context can hold, downwards or upwards.
    fn step(&self, down: bool, context: &Context, status: &mut u32) -> Self {
        if let Some(nan) = Self::nan_of(&[self], context, status) {
            return nan;
        }
        if self.is_infinite() {
            if self.negative == down {
                return self.clone();
            }
            return context.largest(self.negative, status);
        }
        let rounding = if down {
            Rounding::Floor
        } else {
            Rounding::Ceiling
        };
        let context = context.rounded(rounding);
        let mut raised = 0;
        let mut next = context.finalize(self.clone(), &mut raised);
        if raised & (INEXACT | ERRORS) == 0 {
            let tiny = Self::finite(down, super::Coefficient::ONE, context.etiny() - 1);
            raised = 0;
            next = self.add(&tiny, &context, &mut raised);
        }
        *status |= raised & ERRORS;
        next
    }

    pub fn next_toward(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        if let Some(nan) = Self::nan_of(&[self, other], context, status) {
            return nan;
        }
        let next = match self.compare_value(other) {
            Ordering::Equal => return self.with_sign(other.negative),
            Ordering::Less => self.next_plus(context, status),
            Ordering::Greater => self.next_minus(context, status),
        };
        if next.is_infinite() {
            *status |= OVERFLOW | ROUNDED | INEXACT;
        } else if next.is_finite() && next.adjusted() < context.emin {
            *status |= UNDERFLOW | SUBNORMAL | ROUNDED | INEXACT;
            if next.is_zero() {
                *status |= CLAMPED;
            }
        }
        next
    }
}
