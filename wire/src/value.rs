//! Values as bytes: data, never behaviour.
//!
//! In: objects of either side, through [`Source`]. Out: objects of the other side, through
//! [`Build`]. Both walks are iterative, so that no depth of data can overflow a stack, and count
//! bytes, depth and nodes while they go, so that nothing is taken before it is known to fit.
//!
//! A value is one tag byte and what the tag says: a varint (LEB128) for integers, lengths and
//! counts, little-endian IEEE 754 for floats. A container that may be referred to again is tagged
//! with [`MAYBE_SHARED`]; the n-th such container to be *completed* can be named by [`SHARED`] and n.
//! A container can therefore never be named inside itself, and a cycle cannot be written down.
//! Every type that is neither a scalar nor one of Python's own containers is a container of a
//! [`Kind`] of its own, see `value/kinds.rs`: its items are the parts that it is made of.
//!
//! Must not: know RustPython's or CPython's objects, or trust one byte of what it reads.

mod kinds;

use crate::limits::ResultLimits;
pub use kinds::{Kind, Part, is_decimal, is_zone_key};
use std::collections::HashMap;

/// `None`.
pub const NONE: u8 = 0;
/// `False`.
pub const FALSE: u8 = 1;
/// `True`.
pub const TRUE: u8 = 2;
/// An int that fits an `i64`: zigzag varint.
pub const INT: u8 = 3;
/// Any other int: length, then two's complement little-endian bytes.
pub const BIGINT: u8 = 4;
/// `f64`.
pub const FLOAT: u8 = 5;
/// Two `f64`: real, imaginary.
pub const COMPLEX: u8 = 6;
/// Length, then UTF-8.
pub const STR: u8 = 7;
/// A str with lone surrogates: length, then WTF-8.
pub const WTF8: u8 = 8;
/// Length, then bytes.
pub const BYTES: u8 = 9;
/// Count, then the items.
pub const LIST: u8 = 10;
/// Count, then the items.
pub const TUPLE: u8 = 11;
/// Number of pairs, then key, value, key, value.
pub const DICT: u8 = 12;
/// Count, then the items.
pub const SET: u8 = 13;
/// Count, then the items.
pub const FROZENSET: u8 = 14;
/// Number of a container that was completed before.
pub const SHARED: u8 = 15;
/// Added to a container's tag: it takes the next number for [`SHARED`].
pub const MAYBE_SHARED: u8 = 0x80;

/// Which of the [`ResultLimits`] a value is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Excess {
    /// More bytes than allowed.
    Bytes,
    /// Deeper than allowed.
    Depth,
    /// More values than allowed.
    Nodes,
}

/// Why a value could not be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EncodeError<E> {
    /// It is over a limit; with the amount at which the walk stopped.
    TooLarge(Excess, u64),
    /// A container contains itself, at this path.
    Cycle(String),
    /// The source refused what it found at this path.
    Refused(String, E),
}

/// Why bytes could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecodeError<E> {
    /// The value is over a limit.
    TooLarge(Excess, u64),
    /// The bytes are not a value.
    Malformed(&'static str),
    /// The builder refused, for instance an unhashable key.
    Refused(E),
}

/// A container whose items are still to be written.
pub struct Container<V> {
    /// What it is.
    pub kind: Kind,
    /// Its identity: the same number for the same object, for as long as the walk lasts.
    pub id: usize,
    /// Whether something else may hold it too. `false` saves a look-up, now and when it is read.
    pub shareable: bool,
    /// Items in order; key, value, key, value for a dict; the parts of any other [`Kind`].
    pub items: Vec<V>,
}

/// Objects that can be written.
pub trait Source {
    /// A handle to an object.
    type Value;
    /// Why an object is refused.
    type Error;
    /// Writes a scalar to `out`, or gives the container that `value` is.
    ///
    /// # Errors
    /// `value` is not data.
    fn visit(
        &mut self,
        value: &Self::Value,
        out: &mut Encoder<'_>,
    ) -> Result<Option<Container<Self::Value>>, Self::Error>;
    /// A dict key for a path in an error, as Python would show it; short.
    fn describe_key(&mut self, key: &Self::Value) -> String;
    /// One of the names of a record, given as the tuple that was written.
    fn field(&mut self, names: &Self::Value, index: usize) -> String;
}

/// Writes scalars. Bytes past the limit are counted but not kept.
pub struct Encoder<'a> {
    out: &'a mut Vec<u8>,
    start: usize,
    limit: u64,
    excess: u64,
}

impl Encoder<'_> {
    fn put(&mut self, bytes: &[u8]) {
        let used = (self.out.len() - self.start) as u64;
        let wanted = used + bytes.len() as u64;
        if wanted > self.limit || self.excess > 0 {
            self.excess = self.excess.max(wanted);
        } else {
            self.out.extend_from_slice(bytes);
        }
    }

    fn varint(&mut self, mut number: u64) {
        let mut bytes = [0; 10];
        let mut length = 0;
        loop {
            let more = number > 0x7f;
            bytes[length] = (number & 0x7f) as u8 | if more { 0x80 } else { 0 };
            length += 1;
            number >>= 7;
            if !more {
                break self.put(&bytes[..length]);
            }
        }
    }

    fn blob(&mut self, tag: u8, bytes: &[u8]) {
        self.put(&[tag]);
        self.varint(bytes.len() as u64);
        self.put(bytes);
    }

    /// `None`
    pub fn none(&mut self) {
        self.put(&[NONE]);
    }
    /// `bool`
    pub fn bool(&mut self, value: bool) {
        self.put(&[if value { TRUE } else { FALSE }]);
    }
    /// `int` that fits
    pub fn int(&mut self, value: i64) {
        self.put(&[INT]);
        self.varint(((value << 1) ^ (value >> 63)) as u64);
    }
    /// `int` of any size, two's complement little-endian
    pub fn bigint(&mut self, bytes: &[u8]) {
        self.blob(BIGINT, bytes);
    }
    /// `float`
    pub fn float(&mut self, value: f64) {
        self.put(&[FLOAT]);
        self.put(&value.to_le_bytes());
    }
    /// `complex`
    pub fn complex(&mut self, real: f64, imaginary: f64) {
        self.put(&[COMPLEX]);
        self.put(&real.to_le_bytes());
        self.put(&imaginary.to_le_bytes());
    }
    /// `str` without lone surrogates
    pub fn str(&mut self, value: &str) {
        self.blob(STR, value.as_bytes());
    }
    /// `str` with lone surrogates, as WTF-8
    pub fn wtf8(&mut self, value: &[u8]) {
        self.blob(WTF8, value);
    }
    /// `bytes`
    pub fn bytes(&mut self, value: &[u8]) {
        self.blob(BYTES, value);
    }
}

struct Open<V> {
    kind: Kind,
    id: Option<usize>,
    items: Vec<V>,
    next: usize,
}

/// Appends `value` to `out`, within `limits`.
///
/// # Errors
/// See [`EncodeError`]; `out` is then as it was before.
pub fn encode<S: Source>(
    source: &mut S,
    value: S::Value,
    limits: &ResultLimits,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError<S::Error>> {
    let start = out.len();
    let result = encode_into(source, value, limits, out);
    if result.is_err() {
        out.truncate(start);
    }
    result
}

fn encode_into<S: Source>(
    source: &mut S,
    value: S::Value,
    limits: &ResultLimits,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError<S::Error>> {
    let start = out.len();
    let mut out = Encoder {
        out,
        start,
        limit: limits.bytes,
        excess: 0,
    };
    // Numbers of completed containers; `None` while a container is open.
    let mut seen: HashMap<usize, Option<u64>> = HashMap::new();
    let mut completed = 0u64;
    let mut nodes = 0u64;
    let root = [value];
    let mut stack: Vec<Open<S::Value>> = Vec::new();
    loop {
        let value = match stack.last_mut() {
            None if nodes == 0 => &root[0],
            None => return Ok(()),
            Some(open) if open.next < open.items.len() => {
                open.next += 1;
                &open.items[open.next - 1]
            }
            Some(open) => {
                if let Some(id) = open.id {
                    seen.insert(id, Some(completed));
                    completed += 1;
                }
                stack.pop();
                continue;
            }
        };
        nodes += 1;
        if nodes > limits.nodes {
            return Err(EncodeError::TooLarge(Excess::Nodes, nodes));
        }
        let container = match source.visit(value, &mut out) {
            Ok(container) => container,
            Err(error) => return Err(EncodeError::Refused(path(source, &stack), error)),
        };
        if let Some(Container {
            kind,
            id,
            shareable,
            items,
        }) = container
        {
            match shareable.then(|| seen.get(&id)).flatten() {
                Some(Some(number)) => {
                    out.put(&[SHARED]);
                    out.varint(*number);
                }
                Some(None) => return Err(EncodeError::Cycle(path(source, &stack))),
                None => {
                    if stack.len() as u64 >= u64::from(limits.depth) {
                        return Err(EncodeError::TooLarge(Excess::Depth, stack.len() as u64 + 1));
                    }
                    out.put(&[kind.tag() | if shareable { MAYBE_SHARED } else { 0 }]);
                    out.varint((items.len() / kind.stride()) as u64);
                    if shareable {
                        seen.insert(id, None);
                    }
                    stack.push(Open {
                        kind,
                        id: shareable.then_some(id),
                        items,
                        next: 0,
                    });
                }
            }
        }
        if out.excess > 0 {
            return Err(EncodeError::TooLarge(Excess::Bytes, out.excess));
        }
    }
}

/// Where the walk stands, as Python would write it: `[3]['owner']`.
fn path<S: Source>(source: &mut S, stack: &[Open<S::Value>]) -> String {
    let mut path = String::new();
    for open in stack {
        let index = open.next - 1;
        match open.kind {
            Kind::List | Kind::Tuple => path.push_str(&format!("[{index}]")),
            kind if kind.is_set() => path.push_str("{...}"),
            kind if kind.is_mapping() && index % 2 == 0 => path.push_str(".keys()"),
            kind if kind.is_mapping() => {
                let key = source.describe_key(&open.items[index - 1]);
                path.push_str(&format!("[{key}]"));
            }
            Kind::Deque if index > 0 => path.push_str(&format!("[{}]", index - 1)),
            Kind::Namedtuple | Kind::Record if index > 1 => {
                path.push_str(&format!(".{}", source.field(&open.items[1], index - 2)));
            }
            _ => {}
        }
    }
    path
}

/// Makes objects out of what is read.
pub trait Build {
    /// An object.
    type Value;
    /// Why an object could not be made.
    type Error;
    /// `None`
    fn none(&mut self) -> Result<Self::Value, Self::Error>;
    /// `bool`
    fn bool(&mut self, value: bool) -> Result<Self::Value, Self::Error>;
    /// `int` that fits
    fn int(&mut self, value: i64) -> Result<Self::Value, Self::Error>;
    /// `int` of any size, two's complement little-endian; never empty
    fn bigint(&mut self, bytes: &[u8]) -> Result<Self::Value, Self::Error>;
    /// `float`
    fn float(&mut self, value: f64) -> Result<Self::Value, Self::Error>;
    /// `complex`
    fn complex(&mut self, real: f64, imaginary: f64) -> Result<Self::Value, Self::Error>;
    /// `str` without lone surrogates
    fn str(&mut self, value: &str) -> Result<Self::Value, Self::Error>;
    /// `str` with lone surrogates; the bytes claim to be WTF-8 and must be checked
    fn wtf8(&mut self, value: &[u8]) -> Result<Self::Value, Self::Error>;
    /// `bytes`
    fn bytes(&mut self, value: &[u8]) -> Result<Self::Value, Self::Error>;
    /// A container of these items; key, value, key, value for a dict. The parts of any other
    /// [`Kind`] have been checked: they are of the types and in the ranges that it wants. Whether
    /// a key can be hashed, and whether a fraction is in lowest terms, is not known.
    fn container(
        &mut self,
        kind: Kind,
        items: Vec<Self::Value>,
    ) -> Result<Self::Value, Self::Error>;
    /// Another handle to the same object.
    fn share(&mut self, value: &Self::Value) -> Self::Value;
}

struct Input<'a> {
    rest: &'a [u8],
}

impl<'a> Input<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], &'static str> {
        let (head, rest) = self
            .rest
            .split_at_checked(length)
            .ok_or("the value is cut short")?;
        self.rest = rest;
        Ok(head)
    }

    fn byte(&mut self) -> Result<u8, &'static str> {
        Ok(self.take(1)?[0])
    }

    fn varint(&mut self) -> Result<u64, &'static str> {
        let mut number = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if shift == 63 && bits > 1 {
                break;
            }
            number |= bits << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err("a number is too long")
    }

    fn blob(&mut self) -> Result<&'a [u8], &'static str> {
        let length = self.varint()?;
        self.take(usize::try_from(length).map_err(|_| "the value is cut short")?)
    }

    fn float(&mut self) -> Result<f64, &'static str> {
        let bytes = self.take(8)?;
        Ok(f64::from_le_bytes(
            bytes.try_into().expect("eight bytes were taken"),
        ))
    }
}

struct Partial<'a, V> {
    kind: Kind,
    shared: bool,
    missing: usize,
    items: Vec<V>,
    /// What the first items are, for a kind that asks.
    parts: Vec<Part<'a>>,
    /// Whether all items are strs.
    names: bool,
}

/// Reads one value from the front of `bytes`, within `limits`, and moves `bytes` behind it.
///
/// # Errors
/// See [`DecodeError`].
pub fn decode<B: Build>(
    builder: &mut B,
    bytes: &mut &[u8],
    limits: &ResultLimits,
) -> Result<B::Value, DecodeError<B::Error>> {
    let total = bytes.len();
    let mut input = Input { rest: bytes };
    let mut shared: Vec<(B::Value, Part<'_>)> = Vec::new();
    let mut stack: Vec<Partial<'_, B::Value>> = Vec::new();
    let mut nodes = 0u64;
    loop {
        nodes += 1;
        if nodes > limits.nodes {
            return Err(DecodeError::TooLarge(Excess::Nodes, nodes));
        }
        let tag = input.byte().map_err(DecodeError::Malformed)?;
        let (mut value, mut part) = match read(builder, &mut input, tag, &shared)? {
            Read::Value(value, part) => (value, part),
            Read::Container(kind, count) => {
                // An item has at least one byte: a count that the rest cannot hold is refused
                // before any memory is taken for it.
                let missing = usize::try_from(count)
                    .ok()
                    .and_then(|count| count.checked_mul(kind.stride()))
                    .filter(|missing| *missing <= input.rest.len())
                    .ok_or(DecodeError::Malformed("a container is cut short"))?;
                if !kind.fits(missing) {
                    return Err(DecodeError::Malformed(
                        "a value with too few or too many parts",
                    ));
                }
                if stack.len() as u64 >= u64::from(limits.depth) {
                    return Err(DecodeError::TooLarge(Excess::Depth, stack.len() as u64 + 1));
                }
                let items = Vec::with_capacity(missing.min(4096));
                stack.push(Partial {
                    kind,
                    shared: tag & MAYBE_SHARED != 0,
                    missing,
                    items,
                    parts: Vec::new(),
                    names: true,
                });
                if missing > 0 {
                    continue;
                }
                complete(builder, &mut stack, &mut shared)?
            }
        };
        let used = (total - input.rest.len()) as u64;
        if used > limits.bytes {
            return Err(DecodeError::TooLarge(Excess::Bytes, used));
        }
        loop {
            let Some(open) = stack.last_mut() else {
                *bytes = input.rest;
                return Ok(value);
            };
            if open.parts.len() < open.kind.checked() {
                open.parts.push(part);
            }
            open.names &= matches!(part, Part::Str(_));
            open.items.push(value);
            open.missing -= 1;
            if open.missing > 0 {
                break;
            }
            (value, part) = complete(builder, &mut stack, &mut shared)?;
        }
    }
}

enum Read<'a, V> {
    Value(V, Part<'a>),
    Container(Kind, u64),
}

fn read<'a, B: Build>(
    builder: &mut B,
    input: &mut Input<'a>,
    tag: u8,
    shared: &[(B::Value, Part<'a>)],
) -> Result<Read<'a, B::Value>, DecodeError<B::Error>> {
    use DecodeError::{Malformed, Refused};
    let mut part = Part::Other;
    let value = match tag {
        NONE => {
            part = Part::None;
            builder.none()
        }
        FALSE => builder.bool(false),
        TRUE => builder.bool(true),
        INT => {
            let zigzag = input.varint().map_err(Malformed)?;
            let int = (zigzag >> 1) as i64 ^ -((zigzag & 1) as i64);
            part = Part::Int(int);
            builder.int(int)
        }
        BIGINT => match input.blob().map_err(Malformed)? {
            [] => return Err(Malformed("an int without digits")),
            bytes => {
                part = Part::of_int(bytes);
                builder.bigint(bytes)
            }
        },
        FLOAT => builder.float(input.float().map_err(Malformed)?),
        COMPLEX => {
            let real = input.float().map_err(Malformed)?;
            builder.complex(real, input.float().map_err(Malformed)?)
        }
        STR => {
            let bytes = input.blob().map_err(Malformed)?;
            let text = core::str::from_utf8(bytes).map_err(|_| Malformed("a str is not UTF-8"))?;
            part = Part::Str(text);
            builder.str(text)
        }
        WTF8 => builder.wtf8(input.blob().map_err(Malformed)?),
        BYTES => {
            let bytes = input.blob().map_err(Malformed)?;
            part = Part::Bytes(bytes.len());
            builder.bytes(bytes)
        }
        SHARED => {
            let number = input.varint().map_err(Malformed)?;
            let value = usize::try_from(number)
                .ok()
                .and_then(|number| shared.get(number));
            let (value, known) = value.ok_or(Malformed("an unknown shared value"))?;
            part = *known;
            Ok(builder.share(value))
        }
        _ => {
            let kind = Kind::of_tag(tag & !MAYBE_SHARED).ok_or(Malformed("an unknown tag"))?;
            return Ok(Read::Container(kind, input.varint().map_err(Malformed)?));
        }
    };
    value.map(|value| Read::Value(value, part)).map_err(Refused)
}

fn complete<'a, B: Build>(
    builder: &mut B,
    stack: &mut Vec<Partial<'a, B::Value>>,
    shared: &mut Vec<(B::Value, Part<'a>)>,
) -> Result<(B::Value, Part<'a>), DecodeError<B::Error>> {
    let done = stack.pop().expect("a container is open");
    done.kind
        .check(&done.parts, done.items.len())
        .map_err(DecodeError::Malformed)?;
    let part = match done.kind {
        Kind::Tuple if done.names => Part::Names(done.items.len()),
        Kind::Timezone | Kind::ZoneInfo => Part::Zone,
        _ => Part::Other,
    };
    let value = builder
        .container(done.kind, done.items)
        .map_err(DecodeError::Refused)?;
    if done.shared {
        shared.push((builder.share(&value), part));
    }
    Ok((value, part))
}
