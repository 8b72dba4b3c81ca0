//! Coefficients: natural numbers that are shifted by powers of ten.
//!
//! In: natural numbers. Out: the same, and how a shift to the right rounds. Up to 38 digits live in
//! a `u128`, so that amounts of money allocate nothing; anything longer is a big integer.
//!
//! Must not: make a number of more than [`MAX_DIGITS`] digits: operations that could say so first.

use core::cmp::Ordering;
use malachite_base::num::{
    arithmetic::traits::{DivRem, Pow},
    conversion::traits::{FromStringBase, ToStringBase},
    logic::traits::SignificantBits,
};
use malachite_nz::natural::Natural;

/// Digits that a coefficient may have at most. What would need more is out of memory, before any
/// memory is asked for: the steps of a multiplication of this size still fit into 32 bits.
pub const MAX_DIGITS: i64 = 100_000_000;

/// Powers of ten that fit into a `u128`.
const SMALL_POWERS: usize = 39;

static POWERS: [u128; SMALL_POWERS] = {
    let mut powers = [1; SMALL_POWERS];
    let mut i = 1;
    while i < SMALL_POWERS {
        powers[i] = powers[i - 1] * 10;
        i += 1;
    }
    powers
};

/// A natural number; `Small` whenever it fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coefficient {
    Small(u128),
    Big(Natural),
}

use Coefficient::{Big, Small};

/// 10**n, for an n that the caller has held against [`MAX_DIGITS`].
pub fn power_of_ten(n: u64) -> Natural {
    match POWERS.get(n as usize) {
        Some(&power) => Natural::from(power),
        None => Natural::from(5u32).pow(n) << n,
    }
}

impl From<Natural> for Coefficient {
    fn from(value: Natural) -> Self {
        match u128::try_from(&value) {
            Ok(small) => Small(small),
            Err(_) => Big(value),
        }
    }
}

impl From<u64> for Coefficient {
    fn from(value: u64) -> Self {
        Small(value.into())
    }
}

impl Coefficient {
    pub const ZERO: Self = Small(0);
    pub const ONE: Self = Small(1);

    /// The number that these ASCII digits write.
    pub fn from_digits(digits: &[u8]) -> Self {
        if digits.len() < SMALL_POWERS {
            let value = digits
                .iter()
                .fold(0, |value, digit| value * 10 + u128::from(digit - b'0'));
            return Small(value);
        }
        let text = core::str::from_utf8(digits).unwrap_or("0");
        Natural::from_string_base(10, text)
            .unwrap_or_default()
            .into()
    }

    /// `n` nines.
    pub fn nines(n: i64) -> Option<Self> {
        Some(Self::ONE.shift_left(n)?.sub(&Self::ONE))
    }

    pub fn to_natural(&self) -> Natural {
        match self {
            Small(value) => Natural::from(*value),
            Big(value) => value.clone(),
        }
    }

    pub fn into_natural(self) -> Natural {
        match self {
            Small(value) => Natural::from(value),
            Big(value) => value,
        }
    }

    /// The value, if it fits.
    pub fn to_u64(&self) -> Option<u64> {
        match self {
            Small(value) => u64::try_from(*value).ok(),
            Big(_) => None,
        }
    }

    pub fn is_zero(&self) -> bool {
        matches!(self, Small(0))
    }

    pub fn is_odd(&self) -> bool {
        match self {
            Small(value) => value & 1 == 1,
            Big(value) => u64::try_from(&(value & Natural::from(1u32))) == Ok(1),
        }
    }

    /// The last digit.
    pub fn last_digit(&self) -> u8 {
        match self {
            Small(value) => (value % 10) as u8,
            Big(value) => u8::try_from(&(value % Natural::from(10u32))).unwrap_or(0),
        }
    }

    /// How many digits it is written with; one for zero.
    pub fn digits(&self) -> i64 {
        match self {
            Small(0) => 1,
            Small(value) => i64::from(value.ilog10()) + 1,
            Big(value) => big_digits(value),
        }
    }

    /// All digits, as text.
    pub fn text(&self) -> String {
        match self {
            Small(value) => value.to_string(),
            Big(value) => value.to_string_base(10),
        }
    }

    pub fn add(&self, other: &Self) -> Self {
        if let (Small(a), Small(b)) = (self, other)
            && let Some(sum) = a.checked_add(*b)
        {
            return Small(sum);
        }
        (self.to_natural() + other.to_natural()).into()
    }

    /// The difference; the caller knows that it is not negative.
    pub fn sub(&self, other: &Self) -> Self {
        match (self, other) {
            (Small(a), Small(b)) => Small(a.saturating_sub(*b)),
            _ if *self < *other => Self::ZERO,
            _ => (self.to_natural() - other.to_natural()).into(),
        }
    }

    /// The product, unless it is too long.
    pub fn mul(&self, other: &Self) -> Option<Self> {
        if let (Small(a), Small(b)) = (self, other) {
            if let Some(product) = a.checked_mul(*b) {
                return Some(Small(product));
            }
        } else if self.digits() + other.digits() > MAX_DIGITS {
            return None;
        }
        Some((self.to_natural() * other.to_natural()).into())
    }

    /// Quotient and remainder; the caller knows that the divisor is not zero.
    pub fn div_rem(&self, other: &Self) -> (Self, Self) {
        match (self, other) {
            (_, Small(0)) => (Self::ZERO, Self::ZERO),
            (Small(a), Small(b)) => (Small(a / b), Small(a % b)),
            _ => {
                let (q, r) = self.to_natural().div_rem(other.to_natural());
                (q.into(), r.into())
            }
        }
    }

    /// The number times 10**n, unless it is too long. Shifts by less than zero do nothing.
    pub fn shift_left(&self, n: i64) -> Option<Self> {
        if n <= 0 || self.is_zero() {
            return Some(self.clone());
        }
        if let Small(value) = self
            && let Some(power) = POWERS.get(n as usize)
            && let Some(product) = value.checked_mul(*power)
        {
            return Some(Small(product));
        }
        if n > MAX_DIGITS || self.digits() + n > MAX_DIGITS {
            return None;
        }
        Some((self.to_natural() * power_of_ten(n as u64)).into())
    }

    /// The number divided by 10**n, and what was cut off: its first digit, made 1 or 6 when that is
    /// 0 or 5 and more than zeros follow. So 0 is exact, 5 is a tie.
    pub fn shift_right(&self, n: i64) -> (Self, u8) {
        if n <= 0 || self.is_zero() {
            return (self.clone(), 0);
        }
        if n > self.digits() {
            return (Self::ZERO, 1);
        }
        let (first, rest) = match self {
            Small(value) => {
                let power = POWERS[(n - 1) as usize];
                (Small(value / power), value % power != 0)
            }
            Big(value) => {
                let (q, r) = value.div_rem(power_of_ten(n as u64 - 1));
                (q.into(), r != 0u32)
            }
        };
        let (quotient, digit) = match first {
            Small(value) => (Small(value / 10), (value % 10) as u8),
            Big(value) => {
                let (q, r) = value.div_rem(Natural::from(10u32));
                (q.into(), u8::try_from(&r).unwrap_or(0))
            }
        };
        let tie = digit == 0 || digit == 5;
        (quotient, if tie && rest { digit + 1 } else { digit })
    }

    /// The last `n` digits.
    pub fn low_digits(&self, n: i64) -> Self {
        match self {
            _ if n <= 0 => Self::ZERO,
            Small(value) => match POWERS.get(n as usize) {
                Some(power) => Small(value % power),
                None => self.clone(),
            },
            Big(_) if n >= self.digits() => self.clone(),
            Big(value) => (value % power_of_ten(n as u64)).into(),
        }
    }

    /// How many zeros it ends with; none for zero.
    pub fn trailing_zeros(&self) -> i64 {
        match self {
            Small(0) => 0,
            Small(value) => {
                let mut value = *value;
                let mut zeros = 0;
                while value.is_multiple_of(10) {
                    value /= 10;
                    zeros += 1;
                }
                zeros
            }
            Big(_) if self.last_digit() != 0 => 0,
            Big(_) => {
                let text = self.text();
                (text.len() - text.trim_end_matches('0').len()) as i64
            }
        }
    }

    /// Whether it is 1, 10, 100 and so on.
    pub fn is_power_of_ten(&self) -> bool {
        match self {
            Small(value) => POWERS.contains(value),
            Big(_) => self.trailing_zeros() == self.digits() - 1,
        }
    }
}

impl PartialOrd for Coefficient {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Coefficient {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Small(a), Small(b)) => a.cmp(b),
            (Small(_), Big(_)) => Ordering::Less,
            (Big(_), Small(_)) => Ordering::Greater,
            (Big(a), Big(b)) => a.cmp(b),
        }
    }
}

/// Digits of a number of more than 128 bits: estimated by its first bits, and compared with a power
/// of ten where the estimate is too close to one.
fn big_digits(value: &Natural) -> i64 {
    let bits = value.significant_bits();
    let top = u64::try_from(&(value >> (bits - 64))).unwrap_or(u64::MAX);
    let log = (top as f64).log10() + (bits - 64) as f64 * core::f64::consts::LOG10_2;
    let below = log.floor();
    if log - below > 1e-4 && log - below < 1.0 - 1e-4 {
        return below as i64 + 1;
    }
    let nearest = log.round();
    let boundary = power_of_ten(nearest as u64);
    nearest as i64 + i64::from(*value >= boundary)
}
