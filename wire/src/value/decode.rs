//! The walk that reads.
//!
//! In: bytes that nobody vouches for. Out: objects, through [`Build`], or what is wrong with the bytes.
//! Must not: recurse, take memory that the bytes do not justify, or leave a limit to the builder.

use super::{
    BIGINT, BYTES, COMPLEX, DecodeError, Excess, FALSE, FLOAT, INT, Kind, MAYBE_SHARED, NONE,
    PACKED, Part, ROW, SHAPED, SHARED, STR, TRUE, WTF8, shape,
};
use crate::limits::ResultLimits;

/// Makes objects out of what is read.
pub trait Build {
    /// An object.
    type Value;
    /// Why an object could not be made.
    type Error;
    /// What it makes of the keys that the rows of a table share.
    type Shape: Clone;
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
    /// The shape that this builder has made of these very bytes before. It may outlive a walk.
    fn known(&mut self, block: &[u8]) -> Option<Self::Shape>;
    /// A shape of keys, no two of which are the same; `block` stands for them.
    fn shape(&mut self, block: &[u8], names: Vec<&str>) -> Result<Self::Shape, Self::Error>;
    /// A dict of these values, in the order of the shape's keys and as many.
    fn row(
        &mut self,
        shape: &Self::Shape,
        values: std::vec::Drain<'_, Self::Value>,
    ) -> Result<Self::Value, Self::Error>;
    /// Another handle to the same object.
    fn share(&mut self, value: &Self::Value) -> Self::Value;
}

pub(super) struct Input<'a> {
    pub rest: &'a [u8],
}

impl<'a> Input<'a> {
    #[inline]
    fn take(&mut self, length: usize) -> Result<&'a [u8], &'static str> {
        let (head, rest) = self
            .rest
            .split_at_checked(length)
            .ok_or("the value is cut short")?;
        self.rest = rest;
        Ok(head)
    }

    #[inline]
    fn byte(&mut self) -> Result<u8, &'static str> {
        let (first, rest) = self.rest.split_first().ok_or("the value is cut short")?;
        self.rest = rest;
        Ok(*first)
    }

    #[inline]
    fn varint(&mut self) -> Result<u64, &'static str> {
        let mut number = 0u64;
        if let Some((&small @ ..0x80, rest)) = self.rest.split_first() {
            self.rest = rest;
            return Ok(u64::from(small));
        }
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

    /// How many values follow, where `each` make one that is counted.
    fn count(&mut self, each: usize) -> Result<usize, &'static str> {
        let count = usize::try_from(self.varint()?).ok();
        count
            .and_then(|count| count.checked_mul(each))
            .ok_or("a container is cut short")
    }

    #[inline]
    fn blob(&mut self) -> Result<&'a [u8], &'static str> {
        let length = self.varint()?;
        self.take(usize::try_from(length).map_err(|_| "the value is cut short")?)
    }

    /// A str without its tag.
    #[inline]
    pub fn text(&mut self) -> Result<&'a str, &'static str> {
        core::str::from_utf8(self.blob()?).map_err(|_| "a str is not UTF-8")
    }

    #[inline]
    fn int(&mut self) -> Result<i64, &'static str> {
        let zigzag = self.varint()?;
        Ok((zigzag >> 1) as i64 ^ -((zigzag & 1) as i64))
    }

    #[inline]
    fn float(&mut self) -> Result<f64, &'static str> {
        let bytes = self.take(8)?;
        Ok(f64::from_le_bytes(
            bytes.try_into().expect("eight bytes were taken"),
        ))
    }
}

/// A container whose items are being read.
struct Partial<'a> {
    kind: Kind,
    shared: bool,
    /// Which shape has its keys.
    shape: Option<usize>,
    missing: usize,
    /// Where its items begin.
    start: usize,
    /// What the first items are, for a kind that asks.
    parts: Vec<Part<'a>>,
    /// Whether all items are strs.
    names: bool,
}

/// What reading one tag came to: a value, or `None` if a container has been opened.
type Read<'a, B> =
    Result<Option<(<B as Build>::Value, Part<'a>)>, DecodeError<<B as Build>::Error>>;

/// What has been read of one value.
struct Walk<'w, 'a, B: Build> {
    builder: &'w mut B,
    input: Input<'a>,
    limits: &'w ResultLimits,
    /// Containers that can be named, with what they are.
    shared: Vec<(B::Value, Part<'a>)>,
    /// Keys of tables, and how many.
    shapes: Vec<(B::Shape, usize)>,
    stack: Vec<Partial<'a>>,
    /// The items of all open containers, the innermost last.
    items: Vec<B::Value>,
    nodes: u64,
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
    let mut walk = Walk {
        builder,
        input: Input { rest: bytes },
        limits,
        shared: Vec::new(),
        shapes: Vec::new(),
        stack: Vec::new(),
        items: Vec::new(),
        nodes: 0,
    };
    loop {
        walk.count(1)?;
        let next = walk.read()?;
        let used = (total - walk.input.rest.len()) as u64;
        if used > limits.bytes {
            return Err(DecodeError::TooLarge(Excess::Bytes, used));
        }
        // A container has been opened, and its first item follows.
        let Some((mut value, mut part)) = next else {
            continue;
        };
        loop {
            let Some(open) = walk.stack.last_mut() else {
                *bytes = walk.input.rest;
                return Ok(value);
            };
            if open.parts.len() < open.kind.checked() {
                open.parts.push(part);
            }
            open.names &= matches!(part, Part::Str(_));
            open.missing -= 1;
            let complete = open.missing == 0;
            walk.items.push(value);
            if !complete {
                break;
            }
            (value, part) = walk.complete()?;
        }
    }
}

impl<'a, B: Build> Walk<'_, 'a, B> {
    /// Counts values, before they are made.
    #[inline]
    fn count(&mut self, nodes: u64) -> Result<(), DecodeError<B::Error>> {
        self.nodes += nodes;
        if self.nodes > self.limits.nodes {
            return Err(DecodeError::TooLarge(Excess::Nodes, self.nodes));
        }
        Ok(())
    }

    /// Reads a scalar, an empty container or a packed one; `None`: another container has been opened.
    fn read(&mut self) -> Read<'a, B> {
        use DecodeError::{Malformed, Refused};
        let (builder, input) = (&mut *self.builder, &mut self.input);
        let tag = input.byte().map_err(Malformed)?;
        let mut part = Part::Other;
        let value = match tag {
            NONE => {
                part = Part::None;
                builder.none()
            }
            FALSE => builder.bool(false),
            TRUE => builder.bool(true),
            INT => {
                let int = input.int().map_err(Malformed)?;
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
                let text = input.text().map_err(Malformed)?;
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
                    .and_then(|number| self.shared.get(number));
                let (value, known) = value.ok_or(Malformed("an unknown shared value"))?;
                part = *known;
                Ok(builder.share(value))
            }
            _ => return self.container(tag),
        };
        value.map(|value| Some((value, part))).map_err(Refused)
    }

    fn container(&mut self, tag: u8) -> Read<'a, B> {
        use DecodeError::{Malformed, TooLarge};
        let input = &mut self.input;
        let shared = tag & MAYBE_SHARED != 0;
        let mut shape = None;
        let mut packed = None;
        let (kind, count) = match tag & !MAYBE_SHARED {
            SHAPED => {
                shape = Some(self.shapes.len());
                let count = self.shaped()?;
                (Kind::Dict, count)
            }
            ROW => {
                let number = input.varint().map_err(Malformed)?;
                let number = usize::try_from(number).unwrap_or(usize::MAX);
                let (_, count) = self.shapes.get(number).ok_or(Malformed("unknown keys"))?;
                shape = Some(number);
                (Kind::Dict, *count)
            }
            PACKED => {
                packed = Some(input.byte().map_err(Malformed)?);
                (Kind::List, input.count(1).map_err(Malformed)?)
            }
            tag => {
                let kind = Kind::of_tag(tag).ok_or(Malformed("an unknown tag"))?;
                (kind, input.count(kind.stride()).map_err(Malformed)?)
            }
        };
        // An item has at least one byte: a count that the rest cannot hold is refused before any
        // memory is taken for it.
        if count > self.input.rest.len() {
            return Err(Malformed("a container is cut short"));
        }
        if !kind.fits(count) {
            return Err(Malformed("a value with too few or too many parts"));
        }
        if self.stack.len() as u64 >= u64::from(self.limits.depth) {
            return Err(TooLarge(Excess::Depth, self.stack.len() as u64 + 1));
        }
        if shape.is_some() || packed.is_some() {
            self.count(count as u64)?;
        }
        self.stack.push(Partial {
            kind,
            shared,
            shape,
            missing: count,
            start: self.items.len(),
            parts: Vec::new(),
            names: true,
        });
        if let Some(tag) = packed {
            self.unpack(tag, count)?;
        } else if count > 0 {
            return Ok(None);
        }
        self.complete().map(Some)
    }

    /// Reads the keys of a table. Gives how many they are.
    fn shaped(&mut self) -> Result<usize, DecodeError<B::Error>> {
        use DecodeError::{Malformed, Refused};
        let start = self.input.rest;
        let count = self.input.count(1).map_err(Malformed)?;
        let names = self.input.blob().map_err(Malformed)?;
        // A key has at least one byte, too.
        if count == 0 || count > names.len() {
            return Err(Malformed("keys are cut short"));
        }
        let block = &start[..start.len() - self.input.rest.len()];
        let shape = match self.builder.known(block) {
            Some(shape) => shape,
            None => {
                // Each takes memory of its own, whatever its length.
                self.count(count as u64)?;
                self.nodes -= count as u64;
                let names = shape::names(names, count).map_err(Malformed)?;
                self.builder.shape(block, names).map_err(Refused)?
            }
        };
        self.shapes.push((shape, count));
        Ok(count)
    }

    /// Reads the items of a packed list.
    fn unpack(&mut self, tag: u8, count: usize) -> Result<(), DecodeError<B::Error>> {
        use DecodeError::{Malformed, Refused};
        let (builder, input, items) = (&mut *self.builder, &mut self.input, &mut self.items);
        items.reserve(count.min(4096));
        for _ in 0..count {
            let item = match tag {
                INT => builder.int(input.int().map_err(Malformed)?),
                FLOAT => builder.float(input.float().map_err(Malformed)?),
                STR => builder.str(input.text().map_err(Malformed)?),
                _ => return Err(Malformed("a list packed of something else")),
            };
            items.push(item.map_err(Refused)?);
        }
        Ok(())
    }

    /// Makes the innermost container, whose items are there.
    fn complete(&mut self) -> Result<(B::Value, Part<'a>), DecodeError<B::Error>> {
        let done = self.stack.pop().expect("a container is open");
        let count = self.items.len() - done.start;
        done.kind
            .check(&done.parts, count)
            .map_err(DecodeError::Malformed)?;
        let part = match done.kind {
            Kind::Tuple if done.names => Part::Names(count),
            Kind::Timezone | Kind::ZoneInfo => Part::Zone,
            _ => Part::Other,
        };
        let items = self.items.drain(done.start..);
        let value = match done.shape {
            Some(shape) => self.builder.row(&self.shapes[shape].0, items),
            None => self.builder.container(done.kind, items.collect()),
        };
        let value = value.map_err(DecodeError::Refused)?;
        if done.shared {
            self.shared.push((self.builder.share(&value), part));
        }
        Ok((value, part))
    }
}
