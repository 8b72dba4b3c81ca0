//! Data of a program, for Rust.
//!
//! In: Rust's own types, or what a guest sent. Out: [`Value`], which keeps Python's types apart
//! and shared containers shared.
//! `value/` holds the rest: `items.rs` (containers), `number.rs` (large ints), `text.rs` (strs with lone
//! surrogates), `time.rs` (dates, times, zones), `parts.rs` (decimals, records and so on), `codec.rs` (the
//! wire), `equal.rs`, `repr.rs` (how Python writes things), `serial.rs` (serde).
//!
//! Must not: hold behaviour, or walk a value without a bound: it may be a graph in which a
//! billion paths lead to a few objects.

mod codec;
mod equal;
mod items;
mod number;
mod parts;
#[cfg(test)]
mod parts_tests;
mod repr;
mod serial;
#[cfg(test)]
mod tests;
mod text;
mod time;

pub(crate) use codec::{append, append_inputs, decode};
pub use codec::{check_input_name, input_error, reply_error};
pub use items::{Items, Pairs};
pub use number::BigInt;
pub use parts::{Bytearray, Decimal, Deque, Fraction, Range, Record, Uuid};
pub(crate) use repr::{escape, is_hidden, quoted};
use std::sync::Arc;
pub use text::Wtf8;
pub use time::{Date, Datetime, Time, Timedelta, Timezone};

/// No inputs: `program.run(NO_INPUTS)`.
pub const NO_INPUTS: [(&str, Value); 0] = [];

/// Data that goes into a program or comes out of it. Cheap to clone: everything large is shared.
///
/// `==` compares types as well as contents (`Int(1)` is not `Float(1.0)`), dicts and sets without
/// regard to order. `Display` writes what Python's `repr` would, and stops at 64 KiB.
#[derive(Debug, Clone, Default)]
pub enum Value {
    /// `None`
    #[default]
    None,
    /// `bool`
    Bool(bool),
    /// An `int` that fits.
    Int(i64),
    /// Any other `int`.
    BigInt(BigInt),
    /// `float`
    Float(f64),
    /// `complex`: real part, imaginary part.
    Complex(f64, f64),
    /// A `str` without lone surrogates.
    Str(Arc<str>),
    /// Any other `str`.
    Wtf8(Wtf8),
    /// `bytes`
    Bytes(Arc<[u8]>),
    /// `list`
    List(Items),
    /// `tuple`
    Tuple(Items),
    /// `dict`, in order.
    Dict(Pairs),
    /// `set`
    Set(Items),
    /// `frozenset`
    Frozenset(Items),
    /// `bytearray`
    Bytearray(Bytearray),
    /// `range`
    Range(Box<Range>),
    /// `decimal.Decimal`
    Decimal(Decimal),
    /// `fractions.Fraction`
    Fraction(Box<Fraction>),
    /// `uuid.UUID`
    Uuid(Uuid),
    /// `datetime.date`
    Date(Date),
    /// `datetime.time`
    Time(Box<Time>),
    /// `datetime.datetime`
    Datetime(Box<Datetime>),
    /// `datetime.timedelta`
    Timedelta(Timedelta),
    /// `datetime.timezone` or `zoneinfo.ZoneInfo`
    Timezone(Timezone),
    /// `collections.OrderedDict`
    OrderedDict(Pairs),
    /// `collections.Counter`
    Counter(Pairs),
    /// `collections.deque`
    Deque(Box<Deque>),
    /// An instance of a `namedtuple` or of a dataclass.
    Record(Box<Record>),
}

impl Value {
    /// The Python type's name.
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::None => "NoneType",
            Self::Bool(_) => "bool",
            Self::Int(_) | Self::BigInt(_) => "int",
            Self::Float(_) => "float",
            Self::Complex(..) => "complex",
            Self::Str(_) | Self::Wtf8(_) => "str",
            Self::Bytes(_) => "bytes",
            Self::List(_) => "list",
            Self::Tuple(_) => "tuple",
            Self::Dict(_) => "dict",
            Self::Set(_) => "set",
            Self::Frozenset(_) => "frozenset",
            Self::Bytearray(_) => "bytearray",
            Self::Range(_) => "range",
            Self::Decimal(_) => "Decimal",
            Self::Fraction(_) => "Fraction",
            Self::Uuid(_) => "UUID",
            Self::Date(_) => "date",
            Self::Time(_) => "time",
            Self::Datetime(_) => "datetime",
            Self::Timedelta(_) => "timedelta",
            Self::Timezone(zone) if zone.key().is_some() => "ZoneInfo",
            Self::Timezone(_) => "timezone",
            Self::OrderedDict(_) => "OrderedDict",
            Self::Counter(_) => "Counter",
            Self::Deque(_) => "deque",
            Self::Record(_) => "record",
        }
    }

    /// The items of a container that has some, other than key and value.
    fn items(&self) -> Option<&Items> {
        match self {
            Self::List(items) | Self::Tuple(items) | Self::Set(items) | Self::Frozenset(items) => {
                Some(items)
            }
            Self::Deque(deque) => Some(&deque.items),
            Self::Record(record) => Some(&record.items),
            _ => None,
        }
    }

    /// The keys and values of a container that has some.
    fn pairs(&self) -> Option<&Pairs> {
        match self {
            Self::Dict(pairs) | Self::OrderedDict(pairs) | Self::Counter(pairs) => Some(pairs),
            _ => None,
        }
    }

    /// A `list`.
    pub fn list(items: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// A `tuple`.
    pub fn tuple(items: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::Tuple(items.into_iter().map(Into::into).collect())
    }

    /// A `dict`.
    pub fn dict<K: Into<Self>, V: Into<Self>>(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        Self::Dict(
            pairs
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        )
    }

    /// The text of a `str` without lone surrogates.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::Str(text) = self {
            Some(text)
        } else {
            None
        }
    }

    /// The value of a `dict` under this key, or of a record under this name.
    pub fn get(&self, key: &str) -> Option<&Self> {
        if let Self::Record(record) = self {
            return record.get(key);
        }
        self.pairs()?
            .iter()
            .find(|(found, _)| found.as_str() == Some(key))
            .map(|(_, value)| value)
    }

    /// Whether Python could hash it, as far as one look tells.
    pub(crate) fn may_be_key(&self) -> bool {
        match self {
            Self::List(_) | Self::Dict(_) | Self::Set(_) | Self::Bytearray(_) => false,
            Self::OrderedDict(_) | Self::Counter(_) | Self::Deque(_) => false,
            Self::Record(record) => record.is_tuple,
            _ => true,
        }
    }
}

impl From<&Self> for Value {
    fn from(value: &Self) -> Self {
        value.clone()
    }
}
impl From<()> for Value {
    fn from((): ()) -> Self {
        Self::None
    }
}
impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::None, Into::into)
    }
}
impl<T: Into<Self>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Self {
        Self::list(items)
    }
}
impl<T: Into<Self>, const N: usize> From<[T; N]> for Value {
    fn from(items: [T; N]) -> Self {
        Self::list(items)
    }
}

macro_rules! from {
    ($($type:ty: $value:ident => $made:expr;)*) => {$(
        impl From<$type> for Value {
            fn from($value: $type) -> Self {
                $made
            }
        }
    )*};
}

from! {
    bool: value => Self::Bool(value);
    i8: value => Self::Int(value.into());
    i16: value => Self::Int(value.into());
    i32: value => Self::Int(value.into());
    i64: value => Self::Int(value);
    u8: value => Self::Int(value.into());
    u16: value => Self::Int(value.into());
    u32: value => Self::Int(value.into());
    u64: value => i128::from(value).into();
    i128: value => number::from_le_bytes(&value.to_le_bytes());
    f32: value => Self::Float(value.into());
    f64: value => Self::Float(value);
    &str: value => Self::Str(value.into());
    String: value => Self::Str(value.into());
    &[u8]: value => Self::Bytes(value.into());
    Decimal: value => Self::Decimal(value);
    Date: value => Self::Date(value);
    Time: value => Self::Time(Box::new(value));
    Datetime: value => Self::Datetime(Box::new(value));
    Timedelta: value => Self::Timedelta(value);
    Timezone: value => Self::Timezone(value);
    Fraction: value => Self::Fraction(Box::new(value));
    Range: value => Self::Range(Box::new(value));
    Uuid: value => Self::Uuid(value);
    Bytearray: value => Self::Bytearray(value);
    Deque: value => Self::Deque(Box::new(value));
    Record: value => Self::Record(Box::new(value));
}

/// A value is not of the type that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found {found}")]
pub struct WrongType {
    /// What was asked for.
    pub expected: &'static str,
    /// Name of the Python type that is there.
    pub found: &'static str,
}

macro_rules! try_from {
    ($($type:ty, $expected:literal: $($pattern:pat => $made:expr),+;)*) => {$(
        impl TryFrom<Value> for $type {
            type Error = WrongType;
            fn try_from(value: Value) -> Result<Self, WrongType> {
                let wrong = WrongType { expected: $expected, found: value.type_name() };
                let found = match value {
                    $($pattern => $made,)+
                    _ => None,
                };
                found.ok_or(wrong)
            }
        }
    )*};
}

try_from! {
    bool, "a bool": Value::Bool(value) => Some(value);
    i64, "an int of 64 bits": Value::Int(value) => Some(value);
    u64, "a positive int of 64 bits":
        Value::Int(value) => value.try_into().ok(), Value::BigInt(value) => value.to_i128().and_then(|value| value.try_into().ok());
    i128, "an int of 128 bits": Value::Int(value) => Some(value.into()), Value::BigInt(value) => value.to_i128();
    f64, "a float": Value::Float(value) => Some(value);
    String, "a str": Value::Str(value) => Some(value.as_ref().to_owned());
    Vec<u8>, "bytes": Value::Bytes(value) => Some(value.to_vec());
    Vec<Value>, "a list or a tuple":
        Value::List(items) => Some(items.to_vec()), Value::Tuple(items) => Some(items.to_vec());
}
