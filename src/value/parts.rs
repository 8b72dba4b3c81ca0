//! Values that are made of a few parts.
//!
//! In: the parts, checked. Out: what Python's types of the same names hold.
//! Must not: compute: a [`Decimal`] is its text, a [`Fraction`] two ints.

use super::{Items, Value};
use crate::wire::value::{Kind, is_decimal};
use std::fmt;
use std::sync::Arc;

/// `decimal.Decimal`: its digits, as Python writes them. Two are equal if their digits are, so that
/// `1.0` is not `1.00`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(Arc<str>);

impl Decimal {
    /// A number as Python's `str` writes it: `-1.50`, `1E+3`, `Infinity`, `NaN`.
    ///
    /// # Errors
    /// It is written in some other way, `1e3` for instance, or no number.
    pub fn new(text: &str) -> Result<Self, &'static str> {
        if is_decimal(text) {
            Ok(Self(text.into()))
        } else {
            Err("not a number as Python's Decimal writes it")
        }
    }
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// `fractions.Fraction`. One that comes out of a program is in lowest terms.
#[derive(Debug, Clone, PartialEq)]
pub struct Fraction {
    pub(super) numerator: Value,
    pub(super) denominator: Value,
}

impl Fraction {
    /// A fraction; Python reduces it when it goes in.
    ///
    /// # Errors
    /// The parts are not ints, or the denominator is not above zero.
    pub fn new(
        numerator: impl Into<Value>,
        denominator: impl Into<Value>,
    ) -> Result<Self, &'static str> {
        let (numerator, denominator) = (numerator.into(), denominator.into());
        let positive = match &denominator {
            Value::Int(value) => *value > 0,
            Value::BigInt(value) => !value.is_negative(),
            _ => false,
        };
        if is_int(&numerator) && positive {
            Ok(Self {
                numerator,
                denominator,
            })
        } else {
            Err("not two ints, the second of them above zero")
        }
    }
    /// Above the line: an int.
    pub const fn numerator(&self) -> &Value {
        &self.numerator
    }
    /// Below the line: an int above zero.
    pub const fn denominator(&self) -> &Value {
        &self.denominator
    }
}

impl fmt::Display for Fraction {
    /// `3/4`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

/// `range`. Two are equal if their three parts are.
#[derive(Debug, Clone, PartialEq)]
pub struct Range {
    pub(super) start: Value,
    pub(super) stop: Value,
    pub(super) step: Value,
}

impl Range {
    /// `range(start, stop, step)`
    ///
    /// # Errors
    /// The parts are not ints, or the step is 0.
    pub fn new(
        start: impl Into<Value>,
        stop: impl Into<Value>,
        step: impl Into<Value>,
    ) -> Result<Self, &'static str> {
        let (start, stop, step) = (start.into(), stop.into(), step.into());
        let ints = is_int(&start) && is_int(&stop) && is_int(&step);
        if ints && !matches!(step, Value::Int(0)) {
            Ok(Self { start, stop, step })
        } else {
            Err("not three ints, the last of them not 0")
        }
    }
    /// The first int, unless it is empty.
    pub const fn start(&self) -> &Value {
        &self.start
    }
    /// The int before which it ends.
    pub const fn stop(&self) -> &Value {
        &self.stop
    }
    /// From one int to the next.
    pub const fn step(&self) -> &Value {
        &self.step
    }
}

const fn is_int(value: &Value) -> bool {
    matches!(value, Value::Int(_) | Value::BigInt(_))
}

/// `uuid.UUID`
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid(pub [u8; 16]);

impl fmt::Display for Uuid {
    /// `12345678-1234-5678-1234-567812345678`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.0.iter().enumerate() {
            f.write_str(if matches!(index, 4 | 6 | 8 | 10) {
                "-"
            } else {
                ""
            })?;
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

/// `bytearray`. Clones are the same object, and a program sees them as such.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bytearray(Arc<[u8]>);

impl Bytearray {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
    pub(super) fn id(&self) -> usize {
        Arc::as_ptr(&self.0).cast::<()>() as usize
    }
    pub(super) fn is_shared(&self) -> bool {
        Arc::strong_count(&self.0) > 1
    }
}

impl From<&[u8]> for Bytearray {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }
}

/// `collections.deque`
#[derive(Debug, Clone)]
pub struct Deque {
    pub(super) items: Items,
    pub(super) longest: Option<usize>,
}

impl Deque {
    /// A deque of these items that holds at most `longest`.
    ///
    /// # Errors
    /// There are more.
    pub fn new(items: Items, longest: Option<usize>) -> Result<Self, &'static str> {
        if longest.is_some_and(|longest| items.len() > longest) {
            return Err("more items than a deque of this length holds");
        }
        Ok(Self { items, longest })
    }
    /// The items.
    pub const fn items(&self) -> &Items {
        &self.items
    }
    /// How many it can hold, if that is bounded: `maxlen`.
    pub const fn longest(&self) -> Option<usize> {
        self.longest
    }
}

/// Named values in order: an instance of a `namedtuple` or of a dataclass.
#[derive(Debug, Clone)]
pub struct Record {
    pub(super) name: Arc<str>,
    /// A tuple of strs. It is one object for many records, and may be long.
    pub(super) fields: Value,
    pub(super) items: Items,
    pub(super) is_tuple: bool,
}

impl Record {
    /// A record of the class `name`, with a tuple's behaviour (a `namedtuple`) or without (a
    /// dataclass). Records of one class best have clones of one value as their fields.
    ///
    /// # Errors
    /// The fields are no tuple of strs, or there are not as many values.
    pub fn new(
        name: &str,
        fields: Value,
        values: Items,
        is_tuple: bool,
    ) -> Result<Self, &'static str> {
        let Value::Tuple(names) = &fields else {
            return Err("no tuple of names");
        };
        if !names.iter().all(|name| matches!(name, Value::Str(_))) {
            return Err("a name that is no str");
        }
        if names.len() != values.len() {
            return Err("not as many values as names");
        }
        Ok(Self {
            name: name.into(),
            fields,
            items: values,
            is_tuple,
        })
    }
    /// Name of the class.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// Names of the values.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        let names = if let Value::Tuple(names) = &self.fields {
            &**names
        } else {
            &[]
        };
        names.iter().filter_map(Value::as_str)
    }
    /// The values, in the order of the names.
    pub const fn values(&self) -> &Items {
        &self.items
    }
    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.items
            .get(self.fields().position(|field| field == name)?)
    }
    /// Whether it is a tuple too.
    pub const fn is_tuple(&self) -> bool {
        self.is_tuple
    }
    pub(super) const fn kind(&self) -> Kind {
        if self.is_tuple {
            Kind::Namedtuple
        } else {
            Kind::Record
        }
    }
}

/// The kind and the parts of a value that holds no other, as the wire has them.
pub(super) fn parts(value: &Value) -> Option<(Kind, Vec<Value>)> {
    Some(match value {
        Value::Bytearray(bytes) => (Kind::Bytearray, vec![bytes.as_bytes().into()]),
        Value::Decimal(number) => (Kind::Decimal, vec![number.as_str().into()]),
        Value::Uuid(uuid) => (Kind::Uuid, vec![uuid.0.as_slice().into()]),
        Value::Fraction(fraction) => {
            let Fraction {
                numerator,
                denominator,
            } = &**fraction;
            (Kind::Fraction, vec![numerator.clone(), denominator.clone()])
        }
        Value::Range(range) => {
            let Range { start, stop, step } = &**range;
            (Kind::Range, vec![start.clone(), stop.clone(), step.clone()])
        }
        _ => return super::time::parts(value),
    })
}

/// The value of this kind, unless it is one of the five that Python has syntax for.
pub(super) fn made(kind: Kind, parts: Vec<Value>) -> Option<Value> {
    Some(match (kind, parts.as_slice()) {
        (Kind::Bytearray, [Value::Bytes(bytes)]) => Value::Bytearray((&**bytes).into()),
        (Kind::Decimal, [text]) => Value::Decimal(Decimal::new(text.as_str()?).ok()?),
        (Kind::Uuid, [Value::Bytes(bytes)]) => Value::Uuid(Uuid((**bytes).try_into().ok()?)),
        (Kind::Fraction, [above, below]) => {
            Value::Fraction(Box::new(Fraction::new(above, below).ok()?))
        }
        (Kind::Range, [start, stop, step]) => {
            Value::Range(Box::new(Range::new(start, stop, step).ok()?))
        }
        (Kind::Deque, _) => {
            let mut parts = parts.into_iter();
            let longest = match parts.next()? {
                Value::Int(longest) => Some(usize::try_from(longest).ok()?),
                _ => None,
            };
            Value::Deque(Box::new(Deque::new(parts.collect(), longest).ok()?))
        }
        (Kind::Namedtuple | Kind::Record, [name, fields, values @ ..]) => {
            let values = values.iter().cloned().collect();
            let is_tuple = kind == Kind::Namedtuple;
            Value::Record(Box::new(
                Record::new(name.as_str()?, fields.clone(), values, is_tuple).ok()?,
            ))
        }
        _ => return super::time::made(kind, &parts),
    })
}
