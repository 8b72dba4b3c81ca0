//! The kinds of container, and what each must hold.
//!
//! A type beyond the scalars and Python's own containers is a container too: its items are the parts
//! from which either side makes the object. So the walks need to know nothing about it.
//!
//! In: the parts of a container that was read. Out: a verdict. What passes is a value that some
//! Python could have made, so that no builder has to ask again.
//! Must not: take a second spelling of a value, or work more than in proportion to its length.

use super::{DICT, FROZENSET, LIST, SET, TUPLE};

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $tag:expr;)*) => {
        /// The kinds of container.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Kind {
            $($(#[$doc])* $kind,)*
        }

        impl Kind {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// The byte that stands for it.
            pub const fn tag(self) -> u8 {
                match self {
                    $(Self::$kind => $tag,)*
                }
            }

            pub(super) const fn of_tag(tag: u8) -> Option<Self> {
                $(if tag == $tag {
                    return Some(Self::$kind);
                })*
                None
            }
        }
    };
}

kinds! {
    /// `list`
    List = LIST;
    /// `tuple`
    Tuple = TUPLE;
    /// `dict`: its items are key, value, key, value.
    Dict = DICT;
    /// `set`
    Set = SET;
    /// `frozenset`
    Frozenset = FROZENSET;
    /// `bytearray`: its bytes.
    Bytearray = 16;
    /// `range`: start, stop, step.
    Range = 17;
    /// `decimal.Decimal`: the str that Python makes of it.
    Decimal = 18;
    /// `fractions.Fraction`: numerator, denominator.
    Fraction = 19;
    /// `uuid.UUID`: its 16 bytes.
    Uuid = 20;
    /// `datetime.date`: year, month, day.
    Date = 21;
    /// `datetime.time`: hour, minute, second, microsecond, fold, zone or None.
    Time = 22;
    /// `datetime.datetime`: year, month, day, and then as a time.
    Datetime = 23;
    /// `datetime.timedelta`: days, seconds, microseconds, as Python normalises them.
    Timedelta = 24;
    /// `datetime.timezone`: the three parts of its offset, name or None.
    Timezone = 25;
    /// `zoneinfo.ZoneInfo`: its key.
    ZoneInfo = 26;
    /// `collections.OrderedDict`: key, value, key, value.
    OrderedDict = 27;
    /// `collections.Counter`: key, value, key, value.
    Counter = 28;
    /// `collections.deque`: maximal length or None, then the items.
    Deque = 29;
    /// Instance of a `namedtuple`: name of its class, tuple of names, then the values.
    Namedtuple = 30;
    /// Instance of a dataclass or the like: as a namedtuple.
    Record = 31;
    /// An object of the host: its number, and the name of its class.
    Handle = 32;
}

impl Kind {
    /// Values per counted element.
    pub(super) const fn stride(self) -> usize {
        if self.is_mapping() { 2 } else { 1 }
    }

    /// Whether its items are key, value, key, value.
    pub const fn is_mapping(self) -> bool {
        matches!(self, Self::Dict | Self::OrderedDict | Self::Counter)
    }

    /// Whether its items are hashed.
    pub const fn is_set(self) -> bool {
        matches!(self, Self::Set | Self::Frozenset)
    }

    /// How many items stand before those that a program would call its items.
    pub const fn head(self) -> usize {
        match self {
            Self::Deque => 1,
            Self::Namedtuple | Self::Record => 2,
            _ => 0,
        }
    }

    /// Whether it can have this many items.
    pub(super) const fn fits(self, items: usize) -> bool {
        match self {
            Self::Bytearray | Self::Decimal | Self::Uuid | Self::ZoneInfo => items == 1,
            Self::Fraction | Self::Handle => items == 2,
            Self::Range | Self::Date | Self::Timedelta => items == 3,
            Self::Timezone => items == 4,
            Self::Time => items == 6,
            Self::Datetime => items == 9,
            kind => items >= kind.head(),
        }
    }

    /// Items that [`check`](Self::check) wants to see.
    pub(super) const fn checked(self) -> usize {
        match self {
            Self::List | Self::Tuple | Self::Dict | Self::Set | Self::Frozenset => 0,
            Self::OrderedDict | Self::Counter => 0,
            Self::Deque | Self::Namedtuple | Self::Record => self.head(),
            _ => 9,
        }
    }

    /// Whether a container of `count` items, the first of which are `parts`, is a value.
    ///
    /// # Errors
    /// What it is not.
    pub fn check(self, parts: &[Part<'_>], count: usize) -> Result<(), &'static str> {
        use Part::{BigInt, Bytes, Int, Names, None, Str};
        let good = match (self, parts) {
            (Self::Bytearray, [Bytes(_)]) | (Self::Uuid, [Bytes(16)]) => true,
            (Self::Range, [Int(_) | BigInt { .. }, Int(_) | BigInt { .. }, step]) => {
                matches!(step, BigInt { .. }) || matches!(step, Int(step) if *step != 0)
            }
            (Self::Decimal, [Str(text)]) => is_decimal(text),
            (Self::Fraction, [Int(_) | BigInt { .. }, below]) => {
                matches!(below, BigInt { negative: false } | Int(1..))
            }
            (Self::Date, date) => is_date(date),
            (Self::Time, time) => is_time(time),
            (Self::Datetime, [year, month, day, time @ ..]) => {
                is_date(&[*year, *month, *day]) && is_time(time)
            }
            (Self::Timedelta, [Int(-999_999_999..=999_999_999), rest @ ..]) => is_part_of_day(rest),
            (Self::Timezone, [Int(days), seconds, micros, None | Str(_)]) => {
                let midnight = matches!((seconds, micros), (Int(0), Int(0)));
                is_part_of_day(&[*seconds, *micros]) && (*days == 0 || *days == -1 && !midnight)
            }
            (Self::ZoneInfo, [Str(key)]) => is_zone_key(key),
            (Self::Handle, [Int(0..), Str(_)]) => true,
            (Self::Deque, [None]) => true,
            (Self::Deque, [Int(most)]) => {
                usize::try_from(*most).is_ok_and(|most| count - 1 <= most)
            }
            (Self::Namedtuple | Self::Record, [Str(_), Names(names)]) => *names == count - 2,
            (kind, _) => kind.checked() == 0,
        };
        if good { Ok(()) } else { Err(self.complaint()) }
    }

    const fn complaint(self) -> &'static str {
        match self {
            Self::Bytearray => "a bytearray that is none",
            Self::Range => "a range that is none",
            Self::Decimal => "a Decimal that is none",
            Self::Fraction => "a Fraction that is none",
            Self::Uuid => "a UUID that is none",
            Self::Date => "a date that is none",
            Self::Time => "a time that is none",
            Self::Datetime => "a datetime that is none",
            Self::Timedelta => "a timedelta that is none",
            Self::Timezone => "a timezone that is none",
            Self::ZoneInfo => "a ZoneInfo without a key of the usual form",
            Self::Handle => "a handle that is none",
            Self::Deque => "a deque that is longer than it may be",
            Self::Namedtuple | Self::Record => "a record whose names and values do not match",
            _ => "a container that is none",
        }
    }
}

/// What is known of an item of a container.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Part<'a> {
    /// `None`
    None,
    /// An int that fits.
    Int(i64),
    /// Any other int.
    BigInt {
        /// Whether it is below zero.
        negative: bool,
    },
    /// A str without lone surrogates.
    Str(&'a str),
    /// So many bytes.
    Bytes(usize),
    /// A tuple of so many strs.
    Names(usize),
    /// A timezone or a ZoneInfo.
    Zone,
    /// Something else.
    Other,
}

impl Part<'_> {
    /// An int in two's complement, little-endian.
    pub fn of_int(bytes: &[u8]) -> Self {
        let negative = bytes.last().is_some_and(|last| last & 0x80 != 0);
        let filler = if negative { 0xff } else { 0 };
        let mut small = [filler; 8];
        let (low, high) = bytes.split_at(bytes.len().min(8));
        small[..low.len()].copy_from_slice(low);
        let value = i64::from_le_bytes(small);
        if high.iter().all(|byte| *byte == filler) && (value < 0) == negative {
            Part::Int(value)
        } else {
            Part::BigInt { negative }
        }
    }
}

fn is_date(parts: &[Part<'_>]) -> bool {
    let [
        Part::Int(year @ 1..=9999),
        Part::Int(month @ 1..=12),
        Part::Int(day),
    ] = parts
    else {
        return false;
    };
    (1..=days_of(*year, *month)).contains(day)
}

/// Days of a month from 1 to 12.
const fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn is_time(parts: &[Part<'_>]) -> bool {
    use Part::Int;
    matches!(
        parts,
        [
            Int(0..24),
            Int(0..60),
            Int(0..60),
            Int(0..1_000_000),
            Int(0 | 1),
            Part::None | Part::Zone
        ]
    )
}

/// Seconds and microseconds of a timedelta.
fn is_part_of_day(parts: &[Part<'_>]) -> bool {
    matches!(parts, [Part::Int(0..86_400), Part::Int(0..1_000_000)])
}

/// The highest exponent of a Decimal, and the lowest of its last digit, where words have 64 bits.
const EXPONENTS: (i64, i64) = (-1_999_999_999_999_999_997, 999_999_999_999_999_999);

/// Whether Python would write a Decimal just so: `-1.50`, `0E-7`, `1.5E+20`, `-Infinity`, `sNaN1`.
pub fn is_decimal(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    if text == "Infinity" {
        return true;
    }
    if let Some(payload) = text.strip_prefix('s').unwrap_or(text).strip_prefix("NaN") {
        return is_digits(payload) && !payload.starts_with('0');
    }
    let (number, exponent) = match text.split_once('E') {
        Some((number, exponent)) => (number, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let plain = is_digits(whole) && is_digits(fraction) && !whole.is_empty();
    let no_zeros = whole == "0" || !whole.starts_with('0');
    if !plain || !no_zeros || number.ends_with('.') {
        return false;
    }
    let Some(exponent) = exponent else {
        // Small ones are written with an exponent.
        let zeros = fraction.len() - fraction.trim_start_matches('0').len();
        let digits = (fraction.len() - zeros).max(1);
        return whole != "0" || fraction.len() < digits + 6;
    };
    let (sign, digits) = match exponent.split_at_checked(1) {
        Some(("+", digits)) => (1, digits),
        Some(("-", digits)) => (-1, digits),
        _ => return false,
    };
    if !is_digits(digits) || digits.starts_with('0') || digits.len() > 19 {
        return false;
    }
    let Ok(exponent) = digits.parse::<i64>().map(|digits| sign * digits) else {
        return false;
    };
    let last = exponent.saturating_sub(fraction.len() as i64);
    whole.len() == 1
        && (whole != "0" || fraction.is_empty())
        && (last > 0 || exponent < -6)
        && last >= EXPONENTS.0
        && exponent <= EXPONENTS.1
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text looks like the key of a time zone, `America/Port-au-Prince`. It names a file on
/// the side that reads it.
pub fn is_zone_key(key: &str) -> bool {
    let good = |byte: u8| byte.is_ascii_alphanumeric() || b"_+-".contains(&byte);
    key.len() <= 64
        && key
            .split('/')
            .all(|part| !part.is_empty() && part.bytes().all(good))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_written_in_one_way() {
        for text in [
            "0", "-0", "7", "1.50", "0.00", "0.000001", "0.000000", "0E-7", "1E-7", "1.5E-7",
            "1E+3", "1.5E+20", "1.23E-10", "0E+3", "100", "Infinity", "-Infinity", "NaN",
            "-NaN123", "sNaN1", "9.99E+999999999999999999", "1E-1999999999999999997", "0.00000123",
            "1.23E-7",
        ] {
            assert!(is_decimal(text), "{text}");
        }
        for text in [
            "", "-", "+1", "1.", ".5", "00", "01", "1e5", "1E5", "1E+05", "1E+0", "1.5E+0",
            "1.5E+1", "15E+1", "0.0E+1", "0.0000000", "0.0000001", "NaN0", "nan", "inf", " 1",
            "1 ", "1_0", "\u{661}", "1E+1000000000000000000", "1E-1999999999999999998", "--1",
            "1E+", "1E-", "sInfinity", "1E-99999999999999999999", "1.E+5", "1E-6", "0.00000012",
        ] {
            assert!(!is_decimal(text), "{text}");
        }
    }

    #[test]
    fn keys_of_zones_lead_nowhere_else() {
        for key in [
            "UTC",
            "Europe/Berlin",
            "Etc/GMT+5",
            "America/Argentina/Buenos_Aires",
            "EST5EDT",
        ] {
            assert!(is_zone_key(key), "{key}");
        }
        for key in [
            "",
            "/etc/passwd",
            "../x",
            "a//b",
            "a/",
            "a.b",
            "a\\b",
            "C:",
            "a\0",
            "ä",
            &"x".repeat(65),
        ] {
            assert!(!is_zone_key(key), "{key}");
        }
    }

    #[test]
    fn parts_have_ranges() {
        use Part::{BigInt, Bytes, Int, Names, None, Str, Zone};
        let good = |kind: Kind, parts: &[Part<'_>]| kind.check(parts, parts.len()).is_ok();
        let date = |year, month, day| good(Kind::Date, &[Int(year), Int(month), Int(day)]);
        assert!(date(2024, 2, 29) && date(1, 1, 1) && date(9999, 12, 31) && date(2000, 2, 29));
        assert!(!date(2023, 2, 29) && !date(1900, 2, 29) && !date(2024, 13, 1) && !date(0, 1, 1));
        assert!(
            !date(2024, 0, 1) && !date(2024, 4, 31) && !date(10_000, 1, 1) && !date(2024, 1, 0)
        );
        let time = [Int(23), Int(59), Int(59), Int(999_999), Int(1), Zone];
        assert!(good(Kind::Time, &time));
        for (at, wrong) in [
            (0, Int(24)),
            (1, Int(60)),
            (2, Int(60)),
            (3, Int(1_000_000)),
            (4, Int(2)),
            (5, Int(0)),
        ] {
            let mut parts = time;
            parts[at] = wrong;
            assert!(!good(Kind::Time, &parts), "{at}");
        }
        let zone = |days, seconds, micros| {
            good(
                Kind::Timezone,
                &[Int(days), Int(seconds), Int(micros), None],
            )
        };
        assert!(zone(0, 0, 0) && zone(0, 86_399, 999_999) && zone(-1, 0, 1) && zone(-1, 1, 0));
        assert!(!zone(1, 0, 0) && !zone(-1, 0, 0) && !zone(-2, 86_399, 0) && !zone(0, -1, 0));
        assert!(good(
            Kind::Range,
            &[Int(0), BigInt { negative: true }, Int(-1)]
        ));
        assert!(!good(Kind::Range, &[Int(0), Int(1), Int(0)]));
        assert!(!good(Kind::Range, &[Int(0), Int(1), Str("1")]));
        assert!(good(Kind::Fraction, &[Int(-1), Int(2)]));
        assert!(
            !good(Kind::Fraction, &[Int(1), Int(0)]) && !good(Kind::Fraction, &[Int(1), Int(-1)])
        );
        assert!(!good(Kind::Fraction, &[Int(1), BigInt { negative: true }]));
        assert!(good(Kind::Uuid, &[Bytes(16)]) && !good(Kind::Uuid, &[Bytes(15)]));
        assert!(
            Kind::Deque.check(&[Int(2)], 3).is_ok() && Kind::Deque.check(&[Int(2)], 4).is_err()
        );
        assert!(Kind::Deque.check(&[Int(-1)], 1).is_err());
        assert!(Kind::Record.check(&[Str("R"), Names(2)], 4).is_ok());
        assert!(Kind::Record.check(&[Str("R"), Names(2)], 3).is_err());
        assert!(Kind::Record.check(&[Str("R"), Part::Other], 2).is_err());
    }

    #[test]
    fn ints_are_told_by_their_bytes() {
        assert_eq!(Part::of_int(&[]), Part::Int(0));
        assert_eq!(Part::of_int(&[0; 20]), Part::Int(0));
        assert_eq!(Part::of_int(&[0xff; 20]), Part::Int(-1));
        assert_eq!(Part::of_int(&i64::MIN.to_le_bytes()), Part::Int(i64::MIN));
        assert_eq!(Part::of_int(&u64::MAX.to_le_bytes()), Part::Int(-1));
        let above = [0, 0, 0, 0, 0, 0, 0, 0x80, 0];
        assert_eq!(Part::of_int(&above), Part::BigInt { negative: false });
        let below = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 0xff];
        assert_eq!(Part::of_int(&below), Part::BigInt { negative: true });
    }
}
