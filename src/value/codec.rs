//! Values on the wire.
//!
//! In: inputs by name; bytes of a reply. Out: bytes of a request; values.
//! The walks are `fangless_wire::value`'s, iterative and bounded; this only names the parts.
//!
//! Must not: trust a reply. What is wrong in one is an error of fangless, never a panic.

use super::{Pairs, Value, Wtf8, number, parts, quoted};
use crate::{Error, InputError};
use fangless_wire::ResultLimits;
use fangless_wire::value::{
    self, Build, Container, Content, DecodeError, EncodeError, Encoder, Excess, Keys, Kind, Packed,
    Shapes, Source,
};
use std::borrow::Cow;
use std::collections::HashSet;
use std::marker::PhantomData;
use std::sync::Arc;

/// Appends one dict of inputs.
pub(crate) fn append_inputs<K: AsRef<str>, V: Into<Value>>(
    inputs: impl IntoIterator<Item = (K, V)>,
    limits: &ResultLimits,
    out: &mut Vec<u8>,
) -> Result<(), InputError> {
    let mut pairs = Vec::new();
    for (name, value) in inputs {
        check_input_name(name.as_ref())?;
        pairs.push((name.as_ref().into(), value.into()));
    }
    let inputs = Value::Dict(pairs.into());
    append(&inputs, limits, out).map_err(|error| {
        input_error(error, |unhashable| {
            (
                unhashable.to_owned(),
                "cannot be a key or a member of a set".to_owned(),
            )
        })
    })
}

/// Appends one value; what cannot be a key is named by its type.
pub(crate) fn append(
    value: &Value,
    limits: &ResultLimits,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError<&'static str>> {
    let mut walk = Walk(Shapes::default(), PhantomData);
    value::encode(&mut walk, Cow::Borrowed(value), false, limits, out)
}

/// Reads one value and moves `bytes` behind it.
pub(crate) fn decode(bytes: &mut &[u8], limits: &ResultLimits) -> Result<Value, Error> {
    value::decode(&mut Builder, bytes, limits)
        .map_err(|error| reply_error(error, |problem: &str| problem.to_owned()))
}

/// Whether a program could have an input of this name: it looks like a Python name, and is not one
/// of those that hold the interpreter together.
///
/// # Errors
/// An error about the name.
pub fn check_input_name(name: &str) -> Result<(), InputError> {
    let refused = |reason: &str| {
        Err(InputError {
            path: format!("inputs[{}]", quoted(name)),
            type_name: String::new(),
            reason: format!("is no name for an input: it {reason}"),
        })
    };
    // Python decides about the rest of Unicode: a name that it does not know cannot be asked for.
    let possible = |c: char| c == '_' || c.is_ascii_alphanumeric() || !c.is_ascii();
    if name.is_empty()
        || name.starts_with(|c: char| c.is_ascii_digit())
        || !name.chars().all(possible)
    {
        return refused("is not an identifier");
    }
    let underscores = name.chars().all(|c| c == '_');
    if name.starts_with("__") && name.ends_with("__") && !underscores {
        return refused("is a dunder name, and those are not for programs");
    }
    Ok(())
}

/// What a failed [`encode`](value::encode) of inputs means. `refused` turns the source's own error
/// into the type's name and the reason, which follows the type in a sentence ("is not data").
pub fn input_error<E>(
    error: EncodeError<E>,
    refused: impl FnOnce(E) -> (String, String),
) -> InputError {
    match error {
        EncodeError::TooLarge(excess, amount) => InputError {
            path: "inputs".to_owned(),
            type_name: String::new(),
            reason: match excess {
                Excess::Bytes => {
                    format!("take {amount} bytes or more, and the limit `memory` is less")
                }
                Excess::Depth => format!(
                    "are nested {amount} deep, and may be nested {}",
                    amount.saturating_sub(1)
                ),
                Excess::Nodes => format!(
                    "have {amount} values or more, and may have {}",
                    amount.saturating_sub(1)
                ),
            },
        },
        EncodeError::Cycle(path) => InputError {
            path: named(&path),
            type_name: String::new(),
            reason: "contains itself".to_owned(),
        },
        EncodeError::Refused(path, error) => {
            let (type_name, reason) = refused(error);
            InputError {
                path: named(&path),
                type_name,
                reason,
            }
        }
    }
}

/// A path in the dict of inputs as the caller thinks of it: `rows[3]` for `['rows'][3]`.
fn named(path: &str) -> String {
    let name = path
        .strip_prefix("['")
        .and_then(|path| path.split_once("']"));
    match name {
        Some((name, rest)) => format!("{name}{rest}"),
        None if path.is_empty() => "inputs".to_owned(),
        None => format!("inputs{path}"),
    }
}

/// What a failed [`decode`](value::decode) of a reply means. The guest has counted the value against
/// the same limits before it sent it, so that even a value over them is an internal error.
/// `refused` turns the builder's own error into text.
pub fn reply_error<E>(error: DecodeError<E>, refused: impl FnOnce(E) -> String) -> Error {
    let problem = match error {
        DecodeError::TooLarge(excess, amount) => format!("over the limit: {excess:?} {amount}"),
        DecodeError::Malformed(what) => what.to_owned(),
        DecodeError::Refused(error) => refused(error),
    };
    Error::internal(format!("the guest's value cannot be read: {problem}"))
}

/// The walk over values that are there, and over the parts that some are made of.
struct Walk<'a>(Shapes<Arc<str>>, PhantomData<&'a Value>);

impl<'a> Source for Walk<'a> {
    type Value = Cow<'a, Value>;
    /// The type of what cannot be hashed.
    type Error = &'static str;

    fn visit(
        &mut self,
        value: &Cow<'a, Value>,
        tabular: bool,
        items: &mut Vec<Cow<'a, Value>>,
        out: &mut Encoder<'_>,
    ) -> Result<Option<Container>, &'static str> {
        if let Some((kind, parts)) = parts::parts(value) {
            let (id, shareable) = match &**value {
                Value::Bytearray(bytes) => (bytes.id(), bytes.is_shared()),
                _ => (0, false),
            };
            items.extend(parts.into_iter().map(Cow::Owned));
            return Ok(Some(Container {
                kind,
                id,
                shareable,
                content: Content::Items,
            }));
        }
        if let (true, Cow::Borrowed(Value::Dict(pairs))) = (tabular, value)
            && let Some(shape) = shape(&mut self.0, pairs)
        {
            items.extend(pairs.iter().map(|(_, value)| Cow::Borrowed(value)));
            return Ok(Some(Container {
                kind: Kind::Dict,
                id: pairs.id(),
                shareable: pairs.is_shared(),
                content: Content::Row(shape),
            }));
        }
        match value {
            Cow::Borrowed(value) => container(value, Cow::Borrowed, items, out),
            // Only the names of a record: no part holds a container else.
            Cow::Owned(value) => container(value, |item| Cow::Owned(item.clone()), items, out),
        }
    }

    fn pack(&mut self, value: &Cow<'a, Value>, packed: Packed, out: &mut Encoder<'_>) {
        for item in value.items().into_iter().flatten() {
            match (packed, item) {
                (Packed::Int, Value::Int(int)) => out.packed_int(*int),
                (Packed::Float, Value::Float(float)) => out.packed_float(*float),
                (Packed::Str, Value::Str(text)) => out.packed_str(text),
                _ => unreachable!("all items are of the type that `packed` saw"),
            }
        }
    }

    fn row(&mut self, _: &Self::Value, _: &mut Encoder<'_>) {
        // Nothing is called flat here: the walk borrows what it meets.
    }

    fn keys(&self, shape: usize) -> &Keys {
        self.0.written(shape)
    }

    fn shape_key(&mut self, shape: usize, index: usize) -> String {
        let key = Value::Str(self.0.key(shape, index).clone());
        self.describe_key(&Cow::Owned(key))
    }

    fn describe_key(&mut self, key: &Cow<'a, Value>) -> String {
        let text = key.to_string();
        let end = text.floor_char_boundary(40);
        if end < text.len() {
            format!("{}...", &text[..end])
        } else {
            text
        }
    }

    fn field(&mut self, names: &Cow<'a, Value>, index: usize) -> String {
        let name = names.items().and_then(|names| names.get(index));
        name.and_then(Value::as_str).unwrap_or_default().to_owned()
    }
}

/// Writes a scalar, or gives the container that `value` is.
fn container<'a, 'v>(
    value: &'v Value,
    item: impl Fn(&'v Value) -> Cow<'a, Value>,
    items: &mut Vec<Cow<'a, Value>>,
    out: &mut Encoder<'_>,
) -> Result<Option<Container>, &'static str> {
    let kind = match value {
        Value::List(_) => Kind::List,
        Value::Tuple(_) => Kind::Tuple,
        Value::Set(_) => Kind::Set,
        Value::Frozenset(_) => Kind::Frozenset,
        Value::Dict(_) => Kind::Dict,
        Value::OrderedDict(_) => Kind::OrderedDict,
        Value::Counter(_) => Kind::Counter,
        Value::Deque(_) => Kind::Deque,
        Value::Record(record) => record.kind(),
        scalar => {
            write(scalar, out);
            return Ok(None);
        }
    };
    let mut content = Content::Items;
    let (id, shareable) = if let Some(pairs) = value.pairs() {
        hashable(pairs.iter().map(|(key, _)| key))?;
        items.extend(
            pairs
                .iter()
                .flat_map(|(key, value)| [item(key), item(value)]),
        );
        (pairs.id(), pairs.is_shared())
    } else if let Some(inner) = value.items() {
        if kind.is_set() {
            hashable(inner.iter())?;
        }
        match value {
            Value::Deque(deque) => {
                let longest = deque
                    .longest()
                    .and_then(|longest| i64::try_from(longest).ok());
                items.push(Cow::Owned(longest.into()));
            }
            Value::Record(record) => {
                items.push(Cow::Owned(record.name().into()));
                items.push(item(&record.fields));
            }
            _ => {}
        }
        match packed(inner).filter(|_| kind == Kind::List) {
            Some(packed) => content = Content::Packed(packed, inner.len()),
            None => items.extend(inner.iter().map(item)),
        }
        (inner.id(), inner.is_shared())
    } else {
        (0, false)
    };
    Ok(Some(Container {
        kind,
        id,
        shareable,
        content,
    }))
}

/// The shape of a dict, if all its keys are strs that differ, and there is room for one more.
fn shape(shapes: &mut Shapes<Arc<str>>, pairs: &Pairs) -> Option<usize> {
    let names = || pairs.iter().map(|(key, _)| key.as_str());
    let known = shapes.find(|keys| {
        keys.len() == pairs.len()
            && keys
                .iter()
                .zip(names())
                .all(|(key, name)| Some(&**key) == name)
    });
    if known.is_some() || !shapes.has_room(pairs.len()) {
        return known;
    }
    let names = names().collect::<Option<Vec<_>>>()?;
    // Nothing keeps a caller from writing a key twice.
    if names.iter().collect::<HashSet<_>>().len() < names.len() {
        return None;
    }
    let written = Keys::new(names.iter().copied());
    Some(shapes.add(names.into_iter().map(Arc::from).collect(), written))
}

/// What a list of several items can be packed of.
fn packed(items: &[Value]) -> Option<Packed> {
    let of = |item: &Value| match item {
        Value::Int(_) => Some(Packed::Int),
        Value::Float(_) => Some(Packed::Float),
        Value::Str(_) => Some(Packed::Str),
        _ => None,
    };
    let [first, rest @ ..] = items else {
        return None;
    };
    let packed = of(first).filter(|_| !rest.is_empty())?;
    rest.iter()
        .all(|item| of(item) == Some(packed))
        .then_some(packed)
}

fn hashable<'a>(mut keys: impl Iterator<Item = &'a Value>) -> Result<(), &'static str> {
    keys.find(|key| !key.may_be_key())
        .map_or(Ok(()), |key| Err(key.type_name()))
}

fn write(scalar: &Value, out: &mut Encoder<'_>) {
    match scalar {
        Value::None => out.none(),
        Value::Bool(value) => out.bool(*value),
        Value::Int(value) => out.int(*value),
        Value::BigInt(value) => out.bigint(value.as_le_bytes()),
        Value::Float(value) => out.float(*value),
        Value::Complex(real, imaginary) => out.complex(*real, *imaginary),
        Value::Str(text) => out.str(text),
        Value::Wtf8(text) => out.wtf8(text.as_bytes()),
        Value::Bytes(bytes) => out.bytes(bytes),
        _ => unreachable!("containers are not scalars"),
    }
}

/// Makes values of what is read.
struct Builder;

impl Build for Builder {
    type Value = Value;
    type Error = &'static str;
    type Shape = Arc<[Value]>;

    fn none(&mut self) -> Result<Value, &'static str> {
        Ok(Value::None)
    }
    fn bool(&mut self, value: bool) -> Result<Value, &'static str> {
        Ok(Value::Bool(value))
    }
    fn int(&mut self, value: i64) -> Result<Value, &'static str> {
        Ok(Value::Int(value))
    }
    fn bigint(&mut self, bytes: &[u8]) -> Result<Value, &'static str> {
        Ok(number::from_le_bytes(bytes))
    }
    fn float(&mut self, value: f64) -> Result<Value, &'static str> {
        Ok(Value::Float(value))
    }
    fn complex(&mut self, real: f64, imaginary: f64) -> Result<Value, &'static str> {
        Ok(Value::Complex(real, imaginary))
    }
    fn str(&mut self, value: &str) -> Result<Value, &'static str> {
        Ok(value.into())
    }
    fn wtf8(&mut self, value: &[u8]) -> Result<Value, &'static str> {
        Wtf8::new(value).map(Value::Wtf8)
    }
    fn bytes(&mut self, value: &[u8]) -> Result<Value, &'static str> {
        Ok(value.into())
    }
    fn container(&mut self, kind: Kind, items: Vec<Value>) -> Result<Value, &'static str> {
        let keys = match kind {
            kind if kind.is_set() => 1,
            kind if kind.is_mapping() => 2,
            _ => 0,
        };
        if keys > 0 && !items.iter().step_by(keys).all(Value::may_be_key) {
            return Err("a key that cannot be hashed");
        }
        let pairs = |items: Vec<Value>| {
            let mut items = items.into_iter();
            std::iter::from_fn(|| items.next().zip(items.next())).collect::<Pairs>()
        };
        Ok(match kind {
            Kind::List => Value::List(items.into()),
            Kind::Tuple => Value::Tuple(items.into()),
            Kind::Set => Value::Set(items.into()),
            Kind::Frozenset => Value::Frozenset(items.into()),
            Kind::Dict => Value::Dict(pairs(items)),
            Kind::OrderedDict => Value::OrderedDict(pairs(items)),
            Kind::Counter => Value::Counter(pairs(items)),
            kind => parts::made(kind, items).ok_or("a value whose parts do not fit")?,
        })
    }
    fn known(&mut self, _: &[u8]) -> Option<Arc<[Value]>> {
        None
    }
    fn shape(&mut self, _: &[u8], names: Vec<&str>) -> Result<Arc<[Value]>, &'static str> {
        Ok(names.into_iter().map(Value::from).collect())
    }
    fn row(
        &mut self,
        shape: &Arc<[Value]>,
        values: std::vec::Drain<'_, Value>,
    ) -> Result<Value, &'static str> {
        Ok(Value::Dict(shape.iter().cloned().zip(values).collect()))
    }
    fn share(&mut self, value: &Value) -> Value {
        value.clone()
    }
}
