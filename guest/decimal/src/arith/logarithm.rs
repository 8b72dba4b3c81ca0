//! exp, ln and log10, correctly rounded.
//!
//! In: numbers of any kind. Out: what fits the context, rounded half to even. Each takes integers
//! as fixed-point numbers, with more digits until the result can be rounded without doubt.

use super::{
    Coefficient, Context, MAX_DIGITS, Number, Rounding,
    coefficient::power_of_ten,
    signal::{INEXACT, INVALID_OPERATION, OUT_OF_MEMORY, OVERFLOW, ROUNDED},
};
use malachite_base::num::{
    arithmetic::traits::{Abs, DivMod, FloorSqrt, UnsignedAbs},
    basic::traits::{One, Zero},
    logic::traits::SignificantBits,
};
use malachite_nz::{integer::Integer, natural::Natural};

/// Reductions of the arguments of the series.
const REDUCTIONS: u64 = 8;

impl Number {
    pub fn exp(&self, context: &Context, status: &mut u32) -> Self {
        if let Some(nan) = Self::nan_of(&[self], context, status) {
            return nan;
        }
        if self.is_infinite() {
            return if self.negative {
                Self::zero(false, 0)
            } else {
                self.clone()
            };
        }
        if self.is_zero() {
            return Self::ONE;
        }
        let context = context.rounded(Rounding::HalfEven);
        let prec = context.prec;
        let adjusted = self.adjusted();
        // Further than these, no exponent can hold the result.
        let overflows = adjusted > decimal_length(3 * i128::from(context.emax) + 3).min(18);
        let underflows = adjusted > decimal_length(3 - 3 * i128::from(context.etiny())).min(18);
        let result = if overflows && !self.negative {
            Some(Self::finite(false, Coefficient::ONE, context.emax + 1))
        } else if underflows && self.negative {
            Some(Self::finite(false, Coefficient::ONE, context.etiny() - 1))
        } else if adjusted < -prec - i64::from(self.negative) {
            // Nearer to one than half a unit; as in libmpdec, a result below one still underflows
            // where one is the least normal number, unless the operand is as small as this.
            let least = Self::finite(false, Coefficient::from(9), -(prec + 4));
            let tiny = self.compare_magnitude(&least) != core::cmp::Ordering::Greater;
            nearly_one(self.negative && !tiny, prec)
        } else {
            self.exp_digits(prec)
        };
        match result {
            Some(result) => context.finalize(result, status),
            None => Self::error(OUT_OF_MEMORY, status),
        }
    }

    fn exp_digits(&self, prec: i64) -> Option<Self> {
        let coefficient = signed(&self.coefficient, self.negative);
        let mut digits = prec + 3;
        loop {
            let (value, exponent) = exp(&coefficient, self.exponent, digits)?;
            if let Some(coefficient) = unambiguous(value, prec) {
                return Some(Self::finite(false, coefficient, exponent));
            }
            digits += 3;
        }
    }

    pub fn ln(&self, context: &Context, status: &mut u32) -> Self {
        self.logarithm(context, status, false)
    }

    pub fn log10(&self, context: &Context, status: &mut u32) -> Self {
        self.logarithm(context, status, true)
    }

    fn logarithm(&self, context: &Context, status: &mut u32, ten: bool) -> Self {
        if let Some(nan) = Self::nan_of(&[self], context, status) {
            return nan;
        }
        if self.is_zero() {
            return Self::infinity(true);
        }
        if self.negative {
            return Self::error(INVALID_OPERATION, status);
        }
        if self.is_infinite() {
            return self.clone();
        }
        let context = context.rounded(Rounding::HalfEven);
        let adjusted = self.adjusted();
        if ten && self.coefficient.is_power_of_ten() {
            return context.finalize(Self::from(adjusted), status);
        }
        if !ten && self.compare_value(&Self::ONE) == core::cmp::Ordering::Equal {
            return Self::zero(false, 0);
        }
        // A logarithm is at least this large, so that it overflows where no exponent is allowed.
        let least = if adjusted < 0 {
            -adjusted - 1
        } else {
            adjusted
        };
        let least = i128::from(least) * if ten { 1 } else { 2 };
        if decimal_length(least) - 1 > context.emax {
            *status |= OVERFLOW | INEXACT | ROUNDED;
            return Self::infinity(adjusted < 0);
        }
        match self.log_digits(context.prec, ten) {
            Some(result) => context.finalize(result, status),
            None => Self::error(OUT_OF_MEMORY, status),
        }
    }

    fn log_digits(&self, prec: i64, ten: bool) -> Option<Self> {
        let coefficient = signed(&self.coefficient, false);
        let mut places = (prec - self.log_bound(ten) + 2).max(0);
        loop {
            let value = log(&coefficient, self.exponent, places, ten)?;
            let negative = value < 0;
            if let Some(coefficient) = unambiguous(value.unsigned_abs().into(), prec) {
                return Some(Self::finite(negative, coefficient, -places));
            }
            places += 3;
        }
    }

    /// A bound below which the adjusted exponent of the logarithm cannot be.
    fn log_bound(&self, ten: bool) -> i64 {
        let adjusted = self.adjusted();
        let scale = |value: i64| {
            let value = i128::from(value);
            decimal_length(if ten { value } else { value * 23 / 10 }) - 1
        };
        match adjusted {
            1.. => scale(adjusted),
            ..=-2 => scale(-1 - adjusted),
            _ => {
                // Between 0.1 and 10: |1 - 1/x| bounds ln(x), and 2.31 of it log10(x).
                let one = signed(&Coefficient::ONE, false) * ten_to(-self.exponent);
                let apart = (signed(&self.coefficient, false) - one).abs();
                let apart = length(&apart) + self.exponent;
                apart - if adjusted == 0 { 3 } else { 2 }
            }
        }
    }
}

/// How many digits a whole number has.
fn decimal_length(value: i128) -> i64 {
    match value.unsigned_abs() {
        0 => 1,
        value => i64::from(value.ilog10()) + 1,
    }
}

/// What rounds to one, from below or above.
fn nearly_one(below: bool, prec: i64) -> Option<Number> {
    if below {
        return Some(Number::finite(
            false,
            Coefficient::nines(prec + 1)?,
            -prec - 1,
        ));
    }
    let coefficient = Coefficient::ONE.shift_left(prec)?.add(&Coefficient::ONE);
    Some(Number::finite(false, coefficient, -prec))
}

/// The value with an error of one, as a coefficient, if that error cannot matter for rounding to
/// this precision.
fn unambiguous(value: Integer, prec: i64) -> Option<Coefficient> {
    let coefficient = Coefficient::from(value.unsigned_abs());
    let tail = coefficient.digits() - prec - 1;
    if tail < 0 {
        return None;
    }
    let (head, _) = coefficient.shift_right(tail);
    let tie = matches!(head.last_digit(), 0 | 5);
    let exact = tie && coefficient.low_digits(tail).is_zero();
    (!exact).then_some(coefficient)
}

fn signed(coefficient: &Coefficient, negative: bool) -> Integer {
    Integer::from_sign_and_abs(!negative, coefficient.to_natural())
}

fn ten_to(n: i64) -> Integer {
    power_of_ten(n.max(0) as u64).into()
}

/// Digits of a value that is not zero; one for zero.
fn length(value: &Integer) -> i64 {
    Coefficient::from(value.unsigned_abs()).digits()
}

/// The nearest whole number to a quotient, the divisor positive; ties to even.
fn div_nearest(a: Integer, b: &Integer) -> Integer {
    let (quotient, rest) = a.div_mod(b);
    let odd = Integer::from(&quotient % Integer::from(2) != 0);
    let increase = (rest << 1u32) + odd > *b;
    quotient + Integer::from(increase)
}

fn shift_nearest(value: &Integer, bits: u64) -> Integer {
    div_nearest(value.clone(), &(Integer::ONE << bits))
}

/// `value * 10**places`, rounded if places are negative.
fn scaled(value: &Integer, places: i64) -> Option<Integer> {
    if places >= 0 {
        if places > MAX_DIGITS || length(value) + places > MAX_DIGITS {
            return None;
        }
        return Some(value * ten_to(places));
    }
    if -places > length(value) + 1 {
        return Some(Integer::ZERO);
    }
    Some(div_nearest(value.clone(), &ten_to(-places)))
}

/// Terms that a series needs for this many digits.
fn terms(digits: i64) -> i64 {
    (10 * digits + 3 * REDUCTIONS as i64 - 1) / (3 * REDUCTIONS as i64)
}

/// `scale * ln(x / scale)`, for x / scale between 0.1 and 10; the error is at most 22.
fn fixed_log(x: &Integer, scale: &Integer) -> Integer {
    let mut y = x - scale;
    let mut reductions = 0;
    loop {
        let size = (&y).abs();
        let large = if reductions <= REDUCTIONS {
            size << (REDUCTIONS - reductions) >= *scale
        } else {
            size >> (reductions - REDUCTIONS) >= *scale
        };
        if !large {
            break;
        }
        let square = scale * (scale + shift_nearest(&y, reductions));
        let root: Integer = nearest_root(square.unsigned_abs()).into();
        y = div_nearest((scale * y) << 1u32, &(scale + root));
        reductions += 1;
    }
    let count = terms(length(scale));
    let small = shift_nearest(&y, reductions);
    let mut sum = div_nearest(scale.clone(), &Integer::from(count));
    for term in (1..count).rev() {
        sum = div_nearest(scale.clone(), &Integer::from(term)) - div_nearest(&small * sum, scale);
    }
    div_nearest(sum * y, scale)
}

fn nearest_root(value: Natural) -> Natural {
    let root = (&value).floor_sqrt();
    // Nearer to the next one when value > root**2 + root.
    if value > &root * &root + &root {
        root + Natural::ONE
    } else {
        root
    }
}

/// `scale * exp(x / scale)`, for x / scale between 0 and 2.4; the error is at most 60.
fn fixed_exp(x: &Integer, scale: &Integer) -> Integer {
    let halvings = ((x << REDUCTIONS) / scale).significant_bits();
    let shifted = scale << halvings;
    let count = terms(length(scale));
    let mut y = div_nearest(x.clone(), &Integer::from(count));
    for term in (1..count).rev() {
        y = div_nearest(x * (&shifted + y), &(&shifted * Integer::from(term)));
    }
    for step in (0..halvings).rev() {
        let shifted = scale << (step + 2);
        y = div_nearest(&y * (&y + &shifted), &shifted);
    }
    scale + y
}

/// `10**places * ln(10)`, the error less than one.
fn log_of_ten(places: i64) -> Option<Integer> {
    let scale = scaled(&Integer::ONE, places + 2)?;
    let value = fixed_log(&(&scale * Integer::from(10)), &scale);
    Some(div_nearest(value, &Integer::from(100)))
}

/// `10**places` times the logarithm of c * 10**e, which is not one; the error is at most one.
fn log(c: &Integer, e: i64, places: i64, ten: bool) -> Option<Integer> {
    let places = places + 2;
    let digits = length(c);
    // c * 10**e is d * 10**f, with f >= 0 and 1 <= d <= 10, or f <= 0 and 0.1 <= d <= 1.
    let f = e + digits - i64::from(e + digits >= 1);
    let scale = scaled(&Integer::ONE, places)?;
    let d = scaled(c, e + places - f)?;
    let log_d = fixed_log(&d, &scale);
    let sum = if ten {
        div_nearest(log_d * &scale, &log_of_ten(places)?) + Integer::from(f) * scale
    } else {
        let extra = decimal_length(f.into()) - 1;
        let log_f = Integer::from(f) * log_of_ten(places + extra)?;
        div_nearest(log_f, &ten_to(extra)) + log_d
    };
    Some(div_nearest(sum, &Integer::from(100)))
}

/// exp(c * 10**e) as a whole number of this many digits, the error at most one, and an exponent.
fn exp(c: &Integer, e: i64, digits: i64) -> Option<(Integer, i64)> {
    let places = digits + 2;
    let extra = (e + length(c) - 1).max(0);
    let q = places + extra;
    let shift = e + q;
    let shifted = if shift >= 0 {
        scaled(c, shift)?
    } else if -shift > length(c) {
        if *c < 0 {
            Integer::from(-1)
        } else {
            Integer::ZERO
        }
    } else {
        c.div_mod(ten_to(-shift)).0
    };
    let (quotient, rest) = shifted.div_mod(log_of_ten(q)?);
    let rest = div_nearest(rest, &ten_to(extra));
    let value = fixed_exp(&rest, &scaled(&Integer::ONE, places)?);
    let exponent = i64::try_from(&quotient).ok()? - places + 3;
    Some((div_nearest(value, &Integer::from(1000)), exponent))
}
