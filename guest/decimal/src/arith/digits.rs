//! Operations on the digits: logical ones, rotations, shifts, and those of the exponent.
//!
//! In: numbers of any kind. Out: what fits the context.

use super::{
    Coefficient, Context, Number,
    signal::{DIVISION_BY_ZERO, INVALID_OPERATION, OUT_OF_MEMORY},
};

// Exponents beyond all bounds, so that sums of exponents do not wrap.
const EXPONENT_HIGH: i64 = 2_000_000_000_000_000_001;
const EXPONENT_LOW: i64 = -4_000_000_000_000_000_001;

impl Number {
    pub fn logical_and(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        self.logical(other, |a, b| a & b, context, status)
    }

    pub fn logical_or(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        self.logical(other, |a, b| a | b, context, status)
    }

    pub fn logical_xor(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        self.logical(other, |a, b| a ^ b, context, status)
    }

    pub fn logical_invert(&self, context: &Context, status: &mut u32) -> Self {
        let Some(digits) = self.logical_digits() else {
            return Self::error(INVALID_OPERATION, status);
        };
        match Coefficient::ONE.shift_left(context.prec) {
            None => Self::error(OUT_OF_MEMORY, status),
            Some(_) => {
                let inverted: Vec<u8> = (0..context.prec as usize)
                    .rev()
                    .map(|place| if bit(&digits, place) == 1 { b'0' } else { b'1' })
                    .collect();
                Self::finite(false, Coefficient::from_digits(&inverted), 0)
            }
        }
    }

    fn logical(
        &self,
        other: &Self,
        operation: fn(u8, u8) -> u8,
        context: &Context,
        status: &mut u32,
    ) -> Self {
        let (Some(a), Some(b)) = (self.logical_digits(), other.logical_digits()) else {
            return Self::error(INVALID_OPERATION, status);
        };
        let places = (a.len().max(b.len()) as i64).min(context.prec) as usize;
        let digits: Vec<u8> = (0..places)
            .rev()
            .map(|place| b'0' + operation(bit(&a, place), bit(&b, place)))
            .collect();
        Self::finite(false, Coefficient::from_digits(&digits), 0)
    }

    /// The digits of a number that is all ones and zeros.
    fn logical_digits(&self) -> Option<String> {
        if self.is_special() || self.negative || self.exponent != 0 {
            return None;
        }
        let digits = self.coefficient.text();
        digits
            .bytes()
            .all(|digit| matches!(digit, b'0' | b'1'))
            .then_some(digits)
    }

    /// The operand of a shift: a whole number with exponent 0, within the precision.
    fn places(&self, context: &Context) -> Option<i64> {
        if !self.is_finite() || self.exponent != 0 {
            return None;
        }
        let places = i64::try_from(self.coefficient.to_u64()?).ok()?;
        (places <= context.prec).then_some(if self.negative { -places } else { places })
    }

    pub fn shift(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        self.moved(other, context, status, |coefficient, places, prec| {
            if places >= 0 {
                Some(coefficient.low_digits(prec - places).shift_left(places)?)
            } else {
                Some(coefficient.shift_right(-places).0)
            }
        })
    }

    pub fn rotate(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        self.moved(other, context, status, |coefficient, places, prec| {
            let left = if places >= 0 { places } else { prec + places };
            let high = coefficient.low_digits(prec - left).shift_left(left)?;
            Some(high.add(&coefficient.shift_right(prec - left).0))
        })
    }

    fn moved(
        &self,
        other: &Self,
        context: &Context,
        status: &mut u32,
        operation: fn(&Coefficient, i64, i64) -> Option<Coefficient>,
    ) -> Self {
        if let Some(nan) = Self::nan_of(&[self, other], context, status) {
            return nan;
        }
        let Some(places) = other.places(context) else {
            return Self::error(INVALID_OPERATION, status);
        };
        if self.is_infinite() {
            return self.clone();
        }
        let coefficient = self.coefficient.low_digits(context.prec);
        match operation(&coefficient, places, context.prec) {
            Some(coefficient) => Self::finite(self.negative, coefficient, self.exponent),
            None => Self::error(OUT_OF_MEMORY, status),
        }
    }

    pub fn scaleb(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        if let Some(nan) = Self::nan_of(&[self, other], context, status) {
            return nan;
        }
        let most = 2 * (context.emax + context.prec);
        let places = (other.is_finite() && other.exponent == 0)
            .then(|| other.coefficient.to_u64())
            .flatten()
            .and_then(|places| i64::try_from(places).ok())
            .filter(|places| *places <= most);
        let Some(places) = places else {
            return Self::error(INVALID_OPERATION, status);
        };
        if self.is_infinite() {
            return self.clone();
        }
        let places = if other.negative { -places } else { places };
        let exponent = self
            .exponent
            .saturating_add(places)
            .clamp(EXPONENT_LOW, EXPONENT_HIGH);
        let moved = Self {
            exponent,
            ..self.clone()
        };
        context.finalize(moved, status)
    }

    pub fn logb(&self, context: &Context, status: &mut u32) -> Self {
        if let Some(nan) = Self::nan_of(&[self], context, status) {
            return nan;
        }
        if self.is_infinite() {
            return Self::infinity(false);
        }
        if self.is_zero() {
            *status |= DIVISION_BY_ZERO;
            return Self::infinity(true);
        }
        context.finalize(Self::from(self.adjusted()), status)
    }
}

/// The digit at this place from the right, of text that is all ones and zeros.
fn bit(digits: &str, place: usize) -> u8 {
    match digits.len().checked_sub(place + 1) {
        Some(index) => digits.as_bytes()[index] - b'0',
        None => 0,
    }
}
