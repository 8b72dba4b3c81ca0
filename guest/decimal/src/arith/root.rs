//! Square roots, correctly rounded.
//!
//! In: numbers of any kind. Out: what fits the context.

use super::{
    Coefficient, Context, Number, Rounding,
    signal::{INVALID_OPERATION, OUT_OF_MEMORY},
};
use malachite_base::num::arithmetic::traits::FloorSqrt;

impl Number {
    pub fn sqrt(&self, context: &Context, status: &mut u32) -> Self {
        if let Some(nan) = Self::nan_of(&[self], context, status) {
            return nan;
        }
        let ideal = self.exponent.div_euclid(2);
        if self.is_zero() {
            return context.finalize(Self::zero(self.negative, ideal), status);
        }
        if self.negative {
            return Self::error(INVALID_OPERATION, status);
        }
        if self.is_infinite() {
            return self.clone();
        }
        match self.root(ideal, context.prec + 1) {
            Some(root) => context.rounded(Rounding::HalfEven).finalize(root, status),
            None => Self::error(OUT_OF_MEMORY, status),
        }
    }

    /// The root with `prec` digits, or the exact one at its ideal exponent.
    fn root(&self, ideal: i64, prec: i64) -> Option<Self> {
        let odd = self.exponent.rem_euclid(2);
        let square = self.coefficient.shift_left(odd)?;
        let digits = (square.digits() + 1) / 2;
        let shift = prec - digits;
        let (square, cut) = if shift >= 0 {
            (square.shift_left(2 * shift)?, 0)
        } else {
            square.shift_right(-2 * shift)
        };
        let square = square.into_natural();
        let root = (&square).floor_sqrt();
        let exact = cut == 0 && &root * &root == square;
        let mut root = Coefficient::from(root);
        if exact {
            root = root.shift_right(shift).0.shift_left(-shift)?;
            return Some(Self::finite(false, root, ideal));
        }
        // A last digit that cannot be mistaken for an exact result or a tie.
        if matches!(root.last_digit(), 0 | 5) {
            root = root.add(&Coefficient::ONE);
        }
        Some(Self::finite(false, root, ideal - shift))
    }
}
