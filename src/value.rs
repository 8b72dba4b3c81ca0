//! (skeleton)
use crate::{Error, InputError};
use fangless_wire::value::{DecodeError, EncodeError};
use std::sync::Arc;

/// No inputs: `program.run(NO_INPUTS)`.
pub const NO_INPUTS: [(&str, Value); 0] = [];

/// An int beyond `i64`: two's complement, little-endian, as short as it can be.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BigInt(Arc<[u8]>);

/// A str with lone surrogates, as WTF-8.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Wtf8(Arc<[u8]>);

/// Items of a container. Cheap to clone, and clones know that they are the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Items(Arc<[Value]>);

/// Keys and values of a dict, in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Pairs(Arc<[(Value, Value)]>);

/// Data of a program.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `None`
    None,
    /// `bool`
    Bool(bool),
    /// `int`, small
    Int(i64),
    /// `int`, large
    BigInt(BigInt),
    /// `float`
    Float(f64),
    /// `complex`: real, imaginary
    Complex(f64, f64),
    /// `str`
    Str(Arc<str>),
    /// `str` with lone surrogates
    Wtf8(Wtf8),
    /// `bytes`
    Bytes(Arc<[u8]>),
    /// `list`
    List(Items),
    /// `tuple`
    Tuple(Items),
    /// `dict`
    Dict(Pairs),
    /// `set`
    Set(Items),
    /// `frozenset`
    Frozenset(Items),
}

/// What a failed [`wire::value::encode`](fangless_wire::value::encode) of inputs means. `refused`
/// turns the source's own error into the type's name and the reason.
pub fn input_error<E>(
    _error: EncodeError<E>,
    _refused: impl FnOnce(E) -> (String, String),
) -> InputError {
    unimplemented!()
}

/// What a failed [`wire::value::decode`](fangless_wire::value::decode) of a reply means: the
/// reply comes from the guest, so that it is an internal error (or, over the limits, a limit
/// error). `refused` turns the builder's own error into text.
pub fn reply_error<E>(_error: DecodeError<E>, _refused: impl FnOnce(E) -> String) -> Error {
    unimplemented!()
}
