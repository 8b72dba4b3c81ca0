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
//! Rows of a table are dicts of the same keys: [`SHAPED`] writes the keys, once, and [`ROW`] names them. They count
//! as values in each row all the same. A list of scalars of one type can be [`PACKED`], without a tag for each.
//! Both are other spellings of what [`DICT`] and [`LIST`] can say, and mean the same.
//!
//! `value/encode.rs` and `value/decode.rs` have the walks, `value/shape.rs` the keys.
//! Must not: know RustPython's or CPython's objects, or trust one byte of what it reads.

mod decode;
mod encode;
mod kinds;
mod shape;

pub use decode::{Build, decode};
pub use encode::{Container, Content, Encoder, Packed, Source, encode};
pub use kinds::{Kind, Part, is_decimal, is_zone_key};
pub use shape::{Keys, Shapes};

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
/// A dict that begins a table: number of keys, bytes of all keys, for each key its length and UTF-8; then the values.
/// The n-th such dict to be *begun* gives [`ROW`] its keys.
pub const SHAPED: u8 = 33;
/// A dict with the keys of a [`SHAPED`] one: its number, then the values.
pub const ROW: u8 = 34;
/// A list of scalars of one type: their tag ([`INT`], [`FLOAT`] or [`STR`]), count, then each without its tag.
pub const PACKED: u8 = 35;
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
