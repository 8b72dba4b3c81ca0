//! Values and serde, for formats that people read (JSON, TOML, YAML).
//!
//! In and out: serde's data model. It has fewer types than Python: tuples, sets, deques and the three
//! parts of a range become sequences and come back as lists, Counters and records become maps and come
//! back as dicts; decimals, fractions, UUIDs, ints beyond 128 bits, dates, times and durations become text
//! (ISO 8601 where that has a form; a zone by name follows in brackets) and come back as strs.
//! Must not: walk without a bound. A shared value is written at every place where it stands, so a
//! small graph can be an endless tree.

use super::{Pairs, Value};
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use std::cell::Cell;
use std::fmt;

/// Values that are written at most, shared ones at every place.
const MOST: u64 = 10_000_000;
/// Levels that are written at most; serde_json reads as many.
const DEEPEST: u32 = 127;

impl Serialize for Value {
    /// # Errors
    /// More than 10 million values or 127 levels; a `str` with lone surrogates; what the format
    /// cannot hold, for instance a dict whose keys are tuples.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Part {
            value: self,
            depth: 0,
            left: &Cell::new(MOST),
        }
        .serialize(serializer)
    }
}

#[derive(Clone, Copy)]
struct Part<'a> {
    value: &'a Value,
    depth: u32,
    left: &'a Cell<u64>,
}

impl<'a> Part<'a> {
    const fn inner(self, value: &'a Value) -> Self {
        Part {
            value,
            depth: self.depth + 1,
            left: self.left,
        }
    }

    fn list<S: Serializer>(self, items: &'a [Value], serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(items.len()))?;
        for item in items {
            list.serialize_element(&self.inner(item))?;
        }
        list.end()
    }
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let left = self
            .left
            .get()
            .checked_sub(1)
            .ok_or_else(|| S::Error::custom("more than 10 million values"))?;
        self.left.set(left);
        let inner = |value| self.inner(value);
        match self.value {
            Value::None => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Int(value) => serializer.serialize_i64(*value),
            Value::BigInt(value) => match value.to_i128() {
                Some(value) => serializer.serialize_i128(value),
                None => serializer.collect_str(value),
            },
            Value::Float(value) => serializer.serialize_f64(*value),
            Value::Complex(real, imaginary) => (real, imaginary).serialize(serializer),
            Value::Str(text) => serializer.serialize_str(text),
            Value::Wtf8(_) => Err(S::Error::custom("a str with lone surrogates")),
            Value::Bytes(bytes) => serializer.serialize_bytes(bytes),
            Value::Bytearray(bytes) => serializer.serialize_bytes(bytes.as_bytes()),
            Value::Decimal(number) => serializer.serialize_str(number.as_str()),
            Value::Fraction(fraction) => serializer.collect_str(fraction),
            Value::Uuid(uuid) => serializer.collect_str(uuid),
            Value::Date(date) => serializer.collect_str(date),
            Value::Time(time) => serializer.collect_str(time),
            Value::Datetime(moment) => serializer.collect_str(moment),
            Value::Timedelta(delta) => serializer.collect_str(delta),
            Value::Timezone(zone) => serializer.collect_str(zone),
            Value::Range(range) => {
                [range.start(), range.stop(), range.step()].serialize(serializer)
            }
            _ if self.depth >= DEEPEST => Err(S::Error::custom("more than 127 levels")),
            Value::Record(record) => {
                let mut map = serializer.serialize_map(Some(record.values().len()))?;
                for (name, value) in record.fields().zip(record.values()) {
                    map.serialize_entry(name, &inner(value))?;
                }
                map.end()
            }
            Value::List(items)
            | Value::Tuple(items)
            | Value::Set(items)
            | Value::Frozenset(items) => self.list(items, serializer),
            Value::Deque(deque) => self.list(deque.items(), serializer),
            Value::Dict(pairs) | Value::OrderedDict(pairs) | Value::Counter(pairs) => {
                let mut map = serializer.serialize_map(Some(pairs.len()))?;
                for (key, value) in pairs {
                    map.serialize_entry(&inner(key), &inner(value))?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("data")
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::None)
    }
    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::None)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_u128<E: serde::de::Error>(self, value: u128) -> Result<Value, E> {
        i128::try_from(value)
            .map(Into::into)
            .map_err(|_| E::custom("an int beyond 127 bits"))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_bytes<E>(self, value: &[u8]) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list: Vec<Value> = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list.into()))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut pairs: Vec<(Value, Value)> = Vec::new();
        while let Some((key, value)) = entries.next_entry::<Value, Value>()? {
            if !key.may_be_key() {
                return Err(A::Error::custom("a key that cannot be hashed"));
            }
            pairs.push((key, value));
        }
        Ok(Value::Dict(Pairs::from(pairs)))
    }
}
