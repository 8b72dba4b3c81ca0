//! Contexts: precision, rounding and bounds of exponents; the signals; how a result is made to fit.
//!
//! In: exact results. Out: what the context can hold, and which signals that raised.
//! Bits of signals are libmpdec's, so that lists of signals print in the same order as CPython's.

use super::{Coefficient, Number};

// The bounds of CPython on 64 bits, whatever the word of the machine: a program that runs on the
// author's CPython means the same here. Exponents are `i64` everywhere, which leaves room for sums.
pub const MAX_PREC: i64 = 999_999_999_999_999_999;
pub const MAX_EMAX: i64 = MAX_PREC;
pub const MIN_EMIN: i64 = -MAX_PREC;
pub const MIN_ETINY: i64 = MIN_EMIN - (MAX_PREC - 1);

/// Signals and conditions, as bits.
pub mod signal {
    pub const CLAMPED: u32 = 0x1;
    pub const CONVERSION_SYNTAX: u32 = 0x2;
    pub const DIVISION_BY_ZERO: u32 = 0x4;
    pub const DIVISION_IMPOSSIBLE: u32 = 0x8;
    pub const DIVISION_UNDEFINED: u32 = 0x10;
    pub const INEXACT: u32 = 0x40;
    pub const INVALID_CONTEXT: u32 = 0x80;
    pub const INVALID_OPERATION: u32 = 0x100;
    /// No signal of Python's: the result would be too long.
    pub const OUT_OF_MEMORY: u32 = 0x200;
    pub const FLOAT_OPERATION: u32 = 0x400;
    pub const OVERFLOW: u32 = 0x800;
    pub const ROUNDED: u32 = 0x1000;
    pub const SUBNORMAL: u32 = 0x2000;
    pub const UNDERFLOW: u32 = 0x4000;

    /// All that the exception InvalidOperation stands for.
    pub const INVALID: u32 = CONVERSION_SYNTAX
        | DIVISION_IMPOSSIBLE
        | DIVISION_UNDEFINED
        | INVALID_CONTEXT
        | INVALID_OPERATION
        | OUT_OF_MEMORY;
    /// After these there is no result.
    pub const ERRORS: u32 = INVALID | DIVISION_BY_ZERO;
    pub const INEXACT_OR_CLAMPED: u32 = INEXACT | ROUNDED | CLAMPED;
}

use signal::*;

/// The ways to round, in the order of libmpdec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    Up,
    Down,
    Ceiling,
    Floor,
    HalfUp,
    HalfDown,
    HalfEven,
    ZeroFiveUp,
}

impl Rounding {
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Up, "ROUND_UP"),
        (Self::Down, "ROUND_DOWN"),
        (Self::Ceiling, "ROUND_CEILING"),
        (Self::Floor, "ROUND_FLOOR"),
        (Self::HalfUp, "ROUND_HALF_UP"),
        (Self::HalfDown, "ROUND_HALF_DOWN"),
        (Self::HalfEven, "ROUND_HALF_EVEN"),
        (Self::ZeroFiveUp, "ROUND_05UP"),
    ];

    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(rounding, _)| *rounding == self)
            .map_or("", |(_, name)| name)
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(rounding, _)| *rounding)
    }

    /// Whether a number is to be increased, given what was cut off, its last digit and its sign.
    fn increases(self, cut: u8, last_digit: impl FnOnce() -> u8, negative: bool) -> bool {
        match self {
            Self::Up => cut != 0,
            Self::Down => false,
            Self::Ceiling => cut != 0 && !negative,
            Self::Floor => cut != 0 && negative,
            Self::HalfUp => cut >= 5,
            Self::HalfDown => cut > 5,
            Self::HalfEven => cut > 5 || cut == 5 && last_digit() % 2 == 1,
            Self::ZeroFiveUp => cut != 0 && matches!(last_digit(), 0 | 5),
        }
    }
}

/// How numbers are made to fit. Signals that are set and trapped belong to the object in Python.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    pub prec: i64,
    pub emax: i64,
    pub emin: i64,
    pub rounding: Rounding,
    pub clamp: bool,
    pub capitals: bool,
}

impl Context {
    pub const DEFAULT: Self = Self {
        prec: 28,
        emax: 999_999,
        emin: -999_999,
        rounding: Rounding::HalfEven,
        clamp: false,
        capitals: true,
    };

    /// The widest context, for what must be exact.
    pub const MAX: Self = Self {
        prec: MAX_PREC,
        emax: MAX_EMAX,
        emin: MIN_EMIN,
        ..Self::DEFAULT
    };

    pub fn etiny(&self) -> i64 {
        self.emin - (self.prec - 1)
    }

    pub fn etop(&self) -> i64 {
        self.emax - (self.prec - 1)
    }

    pub fn rounded(&self, rounding: Rounding) -> Self {
        Self { rounding, ..*self }
    }

    pub fn with_prec(&self, prec: i64) -> Self {
        Self { prec, ..*self }
    }

    /// The number as the context can hold it.
    pub fn finalize(&self, mut number: Number, status: &mut u32) -> Number {
        if number.is_nan() {
            let room = self.prec - i64::from(self.clamp);
            if number.coefficient.digits() > room {
                number.coefficient = number.coefficient.low_digits(room);
            }
        } else if number.is_finite() {
            self.fit_exponent(&mut number, status);
            if number.is_finite() {
                self.fit_digits(&mut number, status);
            }
        }
        number
    }

    fn fit_digits(&self, number: &mut Number, status: &mut u32) {
        let excess = number.coefficient.digits() - self.prec;
        if excess <= 0 {
            return;
        }
        let (coefficient, cut) = number.coefficient.shift_right(excess);
        number.coefficient = coefficient;
        number.exponent += excess;
        if self.round(number, cut) && number.coefficient.digits() > self.prec {
            number.coefficient = number.coefficient.shift_right(1).0;
            number.exponent += 1;
            self.fit_exponent(number, status);
        }
        *status |= ROUNDED;
        if cut != 0 {
            *status |= INEXACT;
        }
    }

    /// Increases the coefficient by one if that is how the context rounds; whether it did.
    pub fn round(&self, number: &mut Number, cut: u8) -> bool {
        let last_digit = || number.coefficient.last_digit();
        let increase = self.rounding.increases(cut, last_digit, number.negative);
        if increase {
            number.coefficient = number.coefficient.add(&Coefficient::ONE);
        }
        increase
    }

    fn fit_exponent(&self, number: &mut Number, status: &mut u32) {
        let adjusted = number.adjusted();
        if adjusted > self.emax {
            self.overflow(number, status);
        } else if self.clamp && number.exponent > self.etop() {
            let shift = number.exponent - self.etop();
            match number.coefficient.shift_left(shift) {
                Some(coefficient) => number.coefficient = coefficient,
                None => return *number = Number::error(OUT_OF_MEMORY, status),
            }
            number.exponent -= shift;
            *status |= CLAMPED;
            if !number.is_zero() && adjusted < self.emin {
                *status |= SUBNORMAL;
            }
        } else if adjusted < self.emin {
            self.underflow(number, status);
        }
    }

    fn overflow(&self, number: &mut Number, status: &mut u32) {
        if number.is_zero() {
            number.exponent = if self.clamp { self.etop() } else { self.emax };
            *status |= CLAMPED;
            return;
        }
        let largest = match self.rounding {
            Rounding::Down | Rounding::ZeroFiveUp => true,
            Rounding::Ceiling => number.negative,
            Rounding::Floor => !number.negative,
            _ => false,
        };
        *number = if largest {
            self.largest(number.negative, status)
        } else {
            Number::infinity(number.negative)
        };
        *status |= OVERFLOW | INEXACT | ROUNDED;
    }

    fn underflow(&self, number: &mut Number, status: &mut u32) {
        let etiny = self.etiny();
        if number.is_zero() {
            if number.exponent < etiny {
                number.exponent = etiny;
                *status |= CLAMPED;
            }
            return;
        }
        *status |= SUBNORMAL;
        if number.exponent < etiny {
            let (coefficient, cut) = number.coefficient.shift_right(etiny - number.exponent);
            number.coefficient = coefficient;
            number.exponent = etiny;
            self.round(number, cut);
            *status |= ROUNDED;
            if cut != 0 {
                *status |= INEXACT | UNDERFLOW;
                if number.is_zero() {
                    *status |= CLAMPED;
                }
            }
        }
    }

    /// The finite number that is furthest from zero.
    pub fn largest(&self, negative: bool, status: &mut u32) -> Number {
        match Coefficient::nines(self.prec) {
            Some(coefficient) => Number::finite(negative, coefficient, self.etop()),
            None => Number::error(OUT_OF_MEMORY, status),
        }
    }
}
