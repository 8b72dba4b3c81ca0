//! Sums, products and signs.
//!
//! In: numbers of any kind. Out: what fits the context.

use super::{
    Coefficient, Context, Number, Rounding,
    signal::{INVALID_OPERATION, OUT_OF_MEMORY},
};

impl Number {
    /// The number that fits the context, with the sign of `self`; a zero is positive.
    pub fn plus(&self, context: &Context, status: &mut u32) -> Self {
        self.signed(self.negative, context, status)
    }

    pub fn minus(&self, context: &Context, status: &mut u32) -> Self {
        self.signed(!self.negative, context, status)
    }

    pub fn absolute(&self, context: &Context, status: &mut u32) -> Self {
        self.signed(false, context, status)
    }

    fn signed(&self, negative: bool, context: &Context, status: &mut u32) -> Self {
        if let Some(nan) = Self::nan_of(&[self], context, status) {
            return nan;
        }
        let floor = context.rounding == Rounding::Floor;
        let negative = negative && (!self.is_zero() || floor);
        context.finalize(self.with_sign(negative), status)
    }

    pub fn add(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        self.add_signed(other, other.negative, context, status)
    }

    pub fn sub(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        self.add_signed(other, !other.negative, context, status)
    }

    /// The sum with `other`, as if its sign were this one.
    fn add_signed(&self, other: &Self, sign: bool, context: &Context, status: &mut u32) -> Self {
        if self.is_special() || other.is_special() {
            if let Some(nan) = Self::nan_of(&[self, other], context, status) {
                return nan;
            }
            return match (self.is_infinite(), other.is_infinite()) {
                (true, true) if self.negative != sign => Self::error(INVALID_OPERATION, status),
                (true, _) => self.clone(),
                _ => other.with_sign(sign),
            };
        }
        match add_finite(self, other, sign, context) {
            Some(sum) => context.finalize(sum, status),
            None => Self::error(OUT_OF_MEMORY, status),
        }
    }

    pub fn mul(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        let product = self.product(other, context, status);
        context.finalize(product, status)
    }

    /// The product before it is made to fit.
    fn product(&self, other: &Self, context: &Context, status: &mut u32) -> Self {
        let negative = self.negative != other.negative;
        if self.is_special() || other.is_special() {
            if let Some(nan) = Self::nan_of(&[self, other], context, status) {
                return nan;
            }
            if self.is_zero() || other.is_zero() {
                return Self::error(INVALID_OPERATION, status);
            }
            return Self::infinity(negative);
        }
        match self.coefficient.mul(&other.coefficient) {
            Some(coefficient) => {
                Self::finite(negative, coefficient, self.exponent + other.exponent)
            }
            None => Self::error(OUT_OF_MEMORY, status),
        }
    }

    /// `self * factor + addend`, rounded once.
    pub fn fma(&self, factor: &Self, addend: &Self, context: &Context, status: &mut u32) -> Self {
        let mut raised = 0;
        let product = self.product(factor, context, &mut raised);
        *status |= raised;
        if raised & (INVALID_OPERATION | OUT_OF_MEMORY) != 0 {
            return product;
        }
        product.add(addend, context, status)
    }
}

fn add_finite(a: &Number, b: &Number, b_negative: bool, context: &Context) -> Option<Number> {
    if a.exponent == b.exponent {
        return Some(add_aligned(
            (&a.coefficient, a.negative),
            (&b.coefficient, b_negative),
            a.exponent,
            context,
        ));
    }
    let a = (&a.coefficient, a.negative, a.exponent);
    let b = (&b.coefficient, b_negative, b.exponent);
    let (high, low) = if a.2 > b.2 { (a, b) } else { (b, a) };
    let mut exponent = low.2;
    let tiny;
    let mut low_coefficient = low.0;
    if !high.0.is_zero() {
        // What is smaller than any digit that can matter stands for "a little": no far shift.
        let digits = high.0.digits();
        let least = high.2 - 1 + (digits - context.prec - 1).min(0);
        if low.2 + low.0.digits() - 1 < least {
            tiny = Coefficient::from(u64::from(!low.0.is_zero()));
            (low_coefficient, exponent) = (&tiny, least);
        }
    }
    let aligned = high.0.shift_left(high.2 - exponent)?;
    Some(add_aligned(
        (&aligned, high.1),
        (low_coefficient, low.1),
        exponent,
        context,
    ))
}

fn add_aligned(
    a: (&Coefficient, bool),
    b: (&Coefficient, bool),
    exponent: i64,
    context: &Context,
) -> Number {
    if a.1 == b.1 {
        return Number::finite(a.1, a.0.add(b.0), exponent);
    }
    match a.0.cmp(b.0) {
        core::cmp::Ordering::Greater => Number::finite(a.1, a.0.sub(b.0), exponent),
        core::cmp::Ordering::Less => Number::finite(b.1, b.0.sub(a.0), exponent),
        core::cmp::Ordering::Equal => Number::zero(context.rounding == Rounding::Floor, exponent),
    }
}
