//! Decimal numbers, finite and special.
//!
//! In: sign, coefficient, exponent. Out: questions about them that need no context, or only its bounds.

use super::{Coefficient, Context};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Finite,
    Infinite,
    /// A quiet NaN; the coefficient is its payload.
    Quiet,
    /// A signaling NaN; the coefficient is its payload.
    Signaling,
}

/// (-1)**negative * coefficient * 10**exponent, or a special value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    pub coefficient: Coefficient,
    pub exponent: i64,
    pub negative: bool,
    pub kind: Kind,
}

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        Self::finite(false, value.into(), 0)
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self::finite(value < 0, value.unsigned_abs().into(), 0)
    }
}

impl Number {
    pub const ONE: Self = Self::finite(false, Coefficient::ONE, 0);

    pub const fn finite(negative: bool, coefficient: Coefficient, exponent: i64) -> Self {
        Self {
            coefficient,
            exponent,
            negative,
            kind: Kind::Finite,
        }
    }

    const fn special(negative: bool, coefficient: Coefficient, kind: Kind) -> Self {
        Self {
            coefficient,
            exponent: 0,
            negative,
            kind,
        }
    }

    pub const fn zero(negative: bool, exponent: i64) -> Self {
        Self::finite(negative, Coefficient::ZERO, exponent)
    }

    pub const fn infinity(negative: bool) -> Self {
        Self::special(negative, Coefficient::ZERO, Kind::Infinite)
    }

    pub const fn nan(negative: bool, signaling: bool, payload: Coefficient) -> Self {
        let kind = if signaling {
            Kind::Signaling
        } else {
            Kind::Quiet
        };
        Self::special(negative, payload, kind)
    }

    /// The result of what has none.
    pub fn error(condition: u32, status: &mut u32) -> Self {
        *status |= condition;
        Self::nan(false, false, Coefficient::ZERO)
    }

    pub fn is_finite(&self) -> bool {
        self.kind == Kind::Finite
    }

    pub fn is_special(&self) -> bool {
        self.kind != Kind::Finite
    }

    pub fn is_infinite(&self) -> bool {
        self.kind == Kind::Infinite
    }

    pub fn is_nan(&self) -> bool {
        matches!(self.kind, Kind::Quiet | Kind::Signaling)
    }

    pub fn is_quiet(&self) -> bool {
        self.kind == Kind::Quiet
    }

    pub fn is_signaling(&self) -> bool {
        self.kind == Kind::Signaling
    }

    pub fn is_zero(&self) -> bool {
        self.is_finite() && self.coefficient.is_zero()
    }

    /// The exponent that it has in scientific notation; of finite numbers.
    pub fn adjusted(&self) -> i64 {
        self.exponent + (self.coefficient.digits() - 1)
    }

    pub fn is_normal(&self, context: &Context) -> bool {
        self.is_finite() && !self.is_zero() && self.adjusted() >= context.emin
    }

    pub fn is_subnormal(&self, context: &Context) -> bool {
        self.is_finite() && !self.is_zero() && self.adjusted() < context.emin
    }

    /// Whether it is finite and whole.
    pub fn is_integer(&self) -> bool {
        self.is_finite()
            && (self.exponent >= 0
                || self.is_zero()
                || self.coefficient.trailing_zeros() >= -self.exponent)
    }

    /// Whether a whole number is odd.
    pub fn is_odd(&self) -> bool {
        match self.exponent {
            0 => self.coefficient.is_odd(),
            1.. => false,
            _ => self.coefficient.shift_right(-self.exponent).0.is_odd(),
        }
    }

    pub fn abs(&self) -> Self {
        self.with_sign(false)
    }

    pub fn negated(&self) -> Self {
        self.with_sign(!self.negative)
    }

    pub fn with_sign(&self, negative: bool) -> Self {
        Self {
            negative,
            ..self.clone()
        }
    }

    /// What kind of number it is, as `number_class` names it.
    pub fn class(&self, context: &Context) -> &'static str {
        let names = match self.kind {
            Kind::Quiet => return "NaN",
            Kind::Signaling => return "sNaN",
            Kind::Infinite => ["+Infinity", "-Infinity"],
            Kind::Finite if self.is_zero() => ["+Zero", "-Zero"],
            Kind::Finite if self.is_subnormal(context) => ["+Subnormal", "-Subnormal"],
            Kind::Finite => ["+Normal", "-Normal"],
        };
        names[usize::from(self.negative)]
    }

    /// The result if any of the operands is a NaN: the first signaling one, or else the first.
    pub fn nan_of(operands: &[&Self], context: &Context, status: &mut u32) -> Option<Self> {
        if operands.iter().all(|operand| !operand.is_nan()) {
            return None;
        }
        let signaling = operands.iter().find(|operand| operand.is_signaling());
        let nan = signaling.or_else(|| operands.iter().find(|operand| operand.is_quiet()))?;
        if signaling.is_some() {
            *status |= super::signal::INVALID_OPERATION;
        }
        let quiet = Self::nan(nan.negative, false, nan.coefficient.clone());
        Some(context.finalize(quiet, status))
    }
}
