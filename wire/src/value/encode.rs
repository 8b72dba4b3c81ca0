//! The walk that writes.
//!
//! In: objects, through [`Source`]. Out: bytes, or why not, with the path to where the walk stood.
//! Must not: recurse, or write a value that the limits refuse.

use super::{
    EncodeError, Excess, FLOAT, INT, Keys, Kind, MAYBE_SHARED, PACKED, ROW, SHAPED, SHARED, STR,
};
use crate::limits::ResultLimits;
use std::collections::HashMap;

/// A container whose items are still to be written.
pub struct Container {
    /// What it is.
    pub kind: Kind,
    /// Its identity: the same number for the same object, for as long as the walk lasts.
    pub id: usize,
    /// Whether something else may hold it too. `false` saves a look-up, now and when it is read.
    pub shareable: bool,
    /// How its items are given.
    pub content: Content,
}

/// How the items of a container are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// All of them, in order; key, value, key, value for a dict; the parts of any other [`Kind`].
    Items,
    /// The values of a dict whose keys are those of a shape of the source.
    Row(usize),
    /// None: it is such a dict of that many scalars, which [`Source::row`] writes.
    Flat(usize, usize),
    /// None: it is a list of that many scalars of one type, which [`Source::pack`] writes.
    Packed(Packed, usize),
}

/// The scalars that a list can be packed of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packed {
    /// ints that fit an `i64`
    Int,
    /// floats
    Float,
    /// strs without lone surrogates
    Str,
}

impl Packed {
    pub(super) const fn tag(self) -> u8 {
        match self {
            Self::Int => INT,
            Self::Float => FLOAT,
            Self::Str => STR,
        }
    }
}

/// Objects that can be written.
pub trait Source {
    /// A handle to an object.
    type Value;
    /// Why an object is refused.
    type Error;
    /// Writes a scalar to `out`, or gives the container that `value` is and appends its items to `items`.
    /// `tabular`: it stands somewhere in a list or tuple of several, where its like may follow.
    ///
    /// # Errors
    /// `value` is not data.
    fn visit(
        &mut self,
        value: &Self::Value,
        tabular: bool,
        items: &mut Vec<Self::Value>,
        out: &mut Encoder<'_>,
    ) -> Result<Option<Container>, Self::Error>;
    /// Writes all items of what `visit` called packed, with the function of that name.
    fn pack(&mut self, value: &Self::Value, packed: Packed, out: &mut Encoder<'_>);
    /// Writes all values of what `visit` called flat.
    fn row(&mut self, value: &Self::Value, out: &mut Encoder<'_>);
    /// The keys of a shape that `visit` named.
    fn keys(&self, shape: usize) -> &Keys;
    /// A key of such a shape for a path in an error, as [`describe_key`](Self::describe_key).
    fn shape_key(&mut self, shape: usize, index: usize) -> String;
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
    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        let used = (self.out.len() - self.start) as u64;
        let wanted = used + bytes.len() as u64;
        if wanted > self.limit || self.excess > 0 {
            self.excess = self.excess.max(wanted);
        } else {
            self.out.extend_from_slice(bytes);
        }
    }

    /// A varint, behind `head` if that is not 0: no tag that has a number is.
    #[inline]
    fn number(&mut self, head: u8, mut number: u64) {
        let mut bytes = [head; 11];
        let mut length = usize::from(head != 0);
        while number > 0x7f {
            bytes[length] = number as u8 | 0x80;
            length += 1;
            number >>= 7;
        }
        bytes[length] = number as u8;
        self.put(&bytes[..=length]);
    }

    #[inline]
    fn blob(&mut self, tag: u8, bytes: &[u8]) {
        self.number(tag, bytes.len() as u64);
        self.put(bytes);
    }

    /// `None`
    #[inline]
    pub fn none(&mut self) {
        self.put(&[super::NONE]);
    }
    /// `bool`
    #[inline]
    pub fn bool(&mut self, value: bool) {
        self.put(&[if value { super::TRUE } else { super::FALSE }]);
    }
    /// `int` that fits
    #[inline]
    pub fn int(&mut self, value: i64) {
        self.number(INT, zigzag(value));
    }
    /// `int` of any size, two's complement little-endian
    pub fn bigint(&mut self, bytes: &[u8]) {
        self.blob(super::BIGINT, bytes);
    }
    /// `float`
    #[inline]
    pub fn float(&mut self, value: f64) {
        let mut bytes = [FLOAT; 9];
        bytes[1..].copy_from_slice(&value.to_le_bytes());
        self.put(&bytes);
    }
    /// `complex`
    pub fn complex(&mut self, real: f64, imaginary: f64) {
        self.put(&[super::COMPLEX]);
        self.put(&real.to_le_bytes());
        self.put(&imaginary.to_le_bytes());
    }
    /// `str` without lone surrogates
    #[inline]
    pub fn str(&mut self, value: &str) {
        self.blob(STR, value.as_bytes());
    }
    /// `str` with lone surrogates, as WTF-8
    pub fn wtf8(&mut self, value: &[u8]) {
        self.blob(super::WTF8, value);
    }
    /// `bytes`
    pub fn bytes(&mut self, value: &[u8]) {
        self.blob(super::BYTES, value);
    }
    /// An item of a list that is [`Packed::Int`].
    #[inline]
    pub fn packed_int(&mut self, value: i64) {
        self.number(0, zigzag(value));
    }
    /// An item of a list that is [`Packed::Float`].
    #[inline]
    pub fn packed_float(&mut self, value: f64) {
        self.put(&value.to_le_bytes());
    }
    /// An item of a list that is [`Packed::Str`].
    #[inline]
    pub fn packed_str(&mut self, value: &str) {
        self.blob(0, value.as_bytes());
    }
}

const fn zigzag(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)) as u64
}

/// A container whose items are being written: those of `items` from `start` to `end`.
struct Open {
    kind: Kind,
    id: Option<usize>,
    shape: Option<usize>,
    tabular: bool,
    start: usize,
    next: usize,
    end: usize,
}

/// Appends `value` to `out`, within `limits`. `tabular`: its like have been written before.
///
/// # Errors
/// See [`EncodeError`]; `out` is then as it was before.
pub fn encode<S: Source>(
    source: &mut S,
    value: S::Value,
    tabular: bool,
    limits: &ResultLimits,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError<S::Error>> {
    let start = out.len();
    let result = encode_into(source, value, tabular, limits, out);
    if result.is_err() {
        out.truncate(start);
    }
    result
}

fn encode_into<S: Source>(
    source: &mut S,
    value: S::Value,
    tabular: bool,
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
    // Numbers of the source's shapes, by the source's own.
    let mut shapes: Vec<Option<u64>> = Vec::new();
    let mut begun = 0u64;
    let mut nodes = 0u64;
    let root = value;
    // The items of all open containers, the innermost last; and a place for those of the next.
    let mut items: Vec<S::Value> = Vec::new();
    let mut fresh: Vec<S::Value> = Vec::new();
    let mut stack: Vec<Open> = Vec::new();
    loop {
        let (value, tabular) = match stack.last_mut() {
            None if nodes == 0 => (&root, tabular),
            None => return Ok(()),
            Some(open) if open.next < open.end => {
                open.next += 1;
                (&items[open.next - 1], open.tabular)
            }
            Some(open) => {
                if let Some(id) = open.id {
                    seen.insert(id, Some(completed));
                    completed += 1;
                }
                items.truncate(open.start);
                stack.pop();
                continue;
            }
        };
        nodes += 1;
        let container = match source.visit(value, tabular, &mut fresh, &mut out) {
            Ok(container) => container,
            Err(error) => return Err(EncodeError::Refused(path(source, &stack, &items), error)),
        };
        if let Some(Container {
            kind,
            id,
            shareable,
            content,
        }) = container
        {
            match shareable.then(|| seen.get(&id)).flatten() {
                Some(Some(number)) => {
                    fresh.clear();
                    out.number(SHARED, *number);
                }
                Some(None) => return Err(EncodeError::Cycle(path(source, &stack, &items))),
                None => {
                    if stack.len() as u64 >= u64::from(limits.depth) {
                        return Err(EncodeError::TooLarge(Excess::Depth, stack.len() as u64 + 1));
                    }
                    let mark = if shareable { MAYBE_SHARED } else { 0 };
                    if shareable {
                        seen.insert(id, None);
                    }
                    let mut shape = None;
                    match content {
                        Content::Items => {
                            let count = (fresh.len() / kind.stride()) as u64;
                            out.number(kind.tag() | mark, count);
                        }
                        Content::Row(keys) | Content::Flat(keys, _) => {
                            shape = Some(keys);
                            nodes += match content {
                                Content::Flat(_, count) => 2 * count as u64,
                                _ => fresh.len() as u64,
                            };
                            if shapes.len() <= keys {
                                shapes.resize(keys + 1, None);
                            }
                            if let Some(number) = shapes[keys] {
                                out.number(ROW | mark, number);
                            } else {
                                shapes[keys] = Some(begun);
                                begun += 1;
                                out.put(&[SHAPED | mark]);
                                out.put(source.keys(keys).bytes());
                            }
                            if matches!(content, Content::Flat(..)) && nodes <= limits.nodes {
                                source.row(value, &mut out);
                            }
                        }
                        Content::Packed(packed, count) => {
                            nodes += count as u64;
                            if nodes <= limits.nodes {
                                out.put(&[PACKED | mark]);
                                out.number(packed.tag(), count as u64);
                                source.pack(value, packed, &mut out);
                            }
                        }
                    }
                    let start = items.len();
                    items.append(&mut fresh);
                    let end = items.len();
                    stack.push(Open {
                        kind,
                        id: shareable.then_some(id),
                        shape,
                        tabular: tabular
                            || (matches!(kind, Kind::List | Kind::Tuple) && end - start > 1),
                        start,
                        next: start,
                        end,
                    });
                }
            }
        }
        if nodes > limits.nodes {
            // The first one too many, also where a packed list brought several: the host knows it by that.
            let used = limits.nodes.saturating_add(1);
            return Err(EncodeError::TooLarge(Excess::Nodes, used));
        }
        if out.excess > 0 {
            return Err(EncodeError::TooLarge(Excess::Bytes, out.excess));
        }
    }
}

/// Where the walk stands, as Python would write it: `[3]['owner']`.
fn path<S: Source>(source: &mut S, stack: &[Open], items: &[S::Value]) -> String {
    let mut path = String::new();
    for open in stack {
        let index = open.next - 1 - open.start;
        let items = &items[open.start..open.end];
        match open.kind {
            Kind::List | Kind::Tuple => path.push_str(&format!("[{index}]")),
            kind if kind.is_set() => path.push_str("{...}"),
            _ if let Some(shape) = open.shape => {
                path.push_str(&format!("[{}]", source.shape_key(shape, index)));
            }
            kind if kind.is_mapping() && index % 2 == 0 => path.push_str(".keys()"),
            kind if kind.is_mapping() => {
                let key = source.describe_key(&items[index - 1]);
                path.push_str(&format!("[{key}]"));
            }
            Kind::Deque if index > 0 => path.push_str(&format!("[{}]", index - 1)),
            Kind::Namedtuple | Kind::Record if index > 1 => {
                path.push_str(&format!(".{}", source.field(&items[1], index - 2)));
            }
            _ => {}
        }
    }
    path
}
