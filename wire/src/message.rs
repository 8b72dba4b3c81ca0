//! Requests and replies.
//!
//! In and out: postcard bytes. A run's request and reply carry encoded [values](crate::value)
//! behind a postcard head, so that the host writes and reads them in place:
//!
//! ```text
//! evaluate request: u32 length | CompileRequest | u32 length | Circumstances | one encoded dict of inputs
//! evaluate reply:   0 | CompileReply, which is not a sealed program; or 1 | run reply; or 2 | CompileReply of a formula without code
//! run request:  u32 length of head | RunHead, or nothing: the one before | u32 length | u32 length | Circumstances | contents of its files | one encoded dict of inputs per row
//! run reply:    u32 length of head | RunReply | contents of its files | one encoded value per row that has one
//!               of a cell: a framed list of the session's names stands before the value
//! call:         u32 length of head | Call     | the arguments: an encoded tuple, an encoded dict
//!               (a read of an attribute has none)
//! answer:       u32 length of head | Answer   | an encoded value: the value, or a tuple of arguments
//! ```
//!
//! Must not: hold anything that is expensive to decode or unbounded; a reply comes from a guest
//! that may have fallen, so [`decode`] is given slices that are bounded already.

use crate::policy::{Function, Policy};
use serde::{Deserialize, Serialize};

/// Source text to be parsed, checked, rewritten, compiled and verified.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CompileRequest {
    /// The program.
    pub source: String,
    /// What it may do.
    pub policy: Policy,
    /// What becomes of it.
    pub want: Want,
    /// Number of the cell of a session that this is, from 1; 0: it is none.
    pub cell: u32,
    /// Names that earlier cells of the session have bound.
    pub names: Vec<String>,
}

/// What is wanted of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Want {
    /// Whether it would compile.
    Check,
    /// A sealed program.
    Program,
    /// In an evaluate request: its formula in the place of its value, if it has one.
    Formula,
}

/// The bytes of a [`CompileRequest`], of parts that are not the request's own.
pub fn compile_request(
    source: &str,
    policy: &Policy,
    want: Want,
    cell: u32,
    names: &[String],
) -> Vec<u8> {
    /// The fields of [`CompileRequest`].
    #[derive(Serialize)]
    struct Borrowed<'a> {
        source: &'a str,
        policy: &'a Policy,
        want: Want,
        cell: u32,
        names: &'a [String],
    }
    encode(&Borrowed {
        source,
        policy,
        want,
        cell,
        names,
    })
}

/// First byte of an evaluate reply: a [`CompileReply`] follows.
pub const NOT_RUN: u8 = 0;
/// First byte of an evaluate reply: a run reply follows.
pub const RAN: u8 = 1;
/// First byte of an evaluate reply: a [`CompileReply`] follows, whose program has a formula and no code.
pub const FORMULA: u8 = 2;

/// What became of a [`CompileRequest`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum CompileReply {
    /// Checked, rewritten, compiled and verified. Empty if only a check was asked for.
    Sealed(Sealed),
    /// All violations, in the order of the source. Never empty.
    Refused(Vec<Diagnostic>),
    /// A bug of ours: verification refused what check and rewrite let through, for instance.
    Internal(String),
}

/// A verified program, ready to be loaded by a fresh guest of the same image.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sealed {
    /// Marshalled code object.
    #[serde(with = "bytes")]
    pub code: Vec<u8>,
    /// Builtins that the program names and the policy allows: all that its namespace will hold.
    pub builtins: Vec<String>,
    /// Modules that the program imports, with the names it may read from each.
    pub modules: Vec<(String, Vec<String>)>,
    /// Functions of the host that the program names, sorted.
    pub functions: Vec<String>,
    /// Free names that are none of these: the inputs that the program wants, sorted.
    pub inputs: Vec<String>,
    /// The program's text if it imports `traceback`, which shows its lines; else empty.
    pub source: String,
    /// What the host may compute by itself, if that is all that the program does. A run request has none.
    pub formula: Option<crate::formula::Code>,
}

/// One violation, in the terms of the text that the user wrote.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Diagnostic {
    /// Stable code, `F` and three digits.
    pub code: String,
    /// One sentence: what is not allowed here.
    pub message: String,
    /// One sentence: what to write instead. Empty if there is no advice.
    pub help: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Last line of the span.
    pub end_line: u32,
    /// Column behind the last character of the span.
    pub end_column: u32,
}

/// Head of a run request: what is the same for every run of a program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunHead {
    /// The program.
    pub program: Sealed,
    /// What the policy says of each of the program's functions of the host, in their order.
    pub functions: Vec<Function>,
    /// Bytes that the run may allocate.
    pub memory: u64,
    /// Bytes of printed text, `stderr` included.
    pub output: u64,
    /// Size, depth and nodes of each row's value.
    pub result: crate::limits::ResultLimits,
    /// Python frames.
    pub recursion: u32,
    /// What files there may be, if any.
    pub files: Option<crate::files::FileLimits>,
    /// Number of the cell of a session that this is, from 1; 0: it is none. A cell has one row, and
    /// its names stay for the next one.
    pub cell: u32,
    /// Whether further requests go on with this program: their head is empty.
    pub keep: bool,
}

/// What one run is given beside its inputs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Circumstances {
    /// What its random numbers start from. Like the time, of one size whatever it is, so that it
    /// takes the same steps to read.
    #[serde(with = "postcard::fixint::le")]
    pub seed: u64,
    /// Its time, as long as it lasts. `None`: it has none.
    pub now: Option<Now>,
    /// Whether what it prints is handed over line by line as well.
    pub listening: bool,
    /// Its files, each with the number of its bytes; all of these follow the head, in this order.
    pub files: Vec<(String, u64)>,
}

/// A time in UTC.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Now {
    /// Seconds since 1970.
    #[serde(with = "postcard::fixint::le")]
    pub seconds: i64,
    /// And nanoseconds.
    #[serde(with = "postcard::fixint::le")]
    pub nanoseconds: u32,
}

/// Head of a run reply.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunReply {
    /// How many rows ended with a value; their values follow the head, in order.
    pub values: u32,
    /// Why the row after those did not.
    pub failure: Option<Failure>,
    /// What all rows printed.
    pub output: String,
    /// What all rows wrote to `stderr`.
    pub stderr: String,
    /// Most bytes allocated at one time above the fresh VM.
    pub peak_memory: u64,
    /// Files that the one row of a request made or changed, each with the number of its bytes; all
    /// of these follow the head, in this order.
    pub files: Vec<(String, u64)>,
    /// Files that it was given and removed.
    pub removed: Vec<String>,
}

/// A run that ended without a value, by the program's own doing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Failure {
    /// The program raised.
    Raised(Raised),
    /// The result is not data.
    NotData {
        /// Where in the result, for instance `[3]['owner']`; empty for the result itself.
        path: String,
        /// The Python type found there.
        type_name: String,
        /// Why it cannot leave: `it is not data`, `it contains itself`.
        reason: String,
    },
    /// The request could not be decoded, or the like: a bug of ours.
    Internal(String),
}

/// An exception that left the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raised {
    /// Name of the exception's class.
    pub type_name: String,
    /// Its text.
    pub message: String,
    /// Frames of the program only, outermost first.
    pub traceback: Vec<Frame>,
    /// One sentence of advice: the name that was meant; may be empty.
    pub help: String,
    /// Number of the host call that failed with it, from 1; 0: none did.
    pub call: u64,
}

/// Head of a call of the host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Call<'a> {
    /// Of a function, by its name.
    Function(&'a str),
    /// A read of an attribute of an object.
    Read {
        /// Number of the object.
        handle: u64,
        /// Name of the attribute.
        name: &'a str,
    },
    /// Of a method of an object.
    Method {
        /// Number of the object.
        handle: u64,
        /// Name of the method.
        name: &'a str,
    },
}

/// Head of the host's answer to a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer<'a> {
    /// A value follows.
    Value,
    /// The function raised what the program may see; the exception's arguments follow.
    Raised {
        /// Number of the call, from 1.
        call: u64,
        /// Name of a builtin exception class.
        type_name: &'a str,
    },
    /// The function failed, and how is not the program's business.
    Opaque {
        /// Number of the call, from 1.
        call: u64,
    },
    /// What was read is a method, to be called.
    Method,
    /// The object has no such attribute.
    Missing {
        /// The one that was meant; may be empty.
        meant: &'a str,
    },
}

/// One line of a traceback.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// Function, or `<module>`.
    pub function: String,
    /// Number of the cell of a session that its code stands in; 0: the program itself.
    pub cell: u32,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1; 0 if unknown.
    pub column: u32,
    /// Column behind the last character, on the same line; 0 if unknown.
    pub end_column: u32,
}

/// Bytes as one piece, and not as a sequence of numbers: the same on the wire, and cheap to read.
mod bytes {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bytes(bytes)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        <&[u8]>::deserialize(from).map(<[u8]>::to_vec)
    }
}

/// Bytes of a message.
pub fn encode<T: Serialize>(message: &T) -> Vec<u8> {
    // Fails only for types that postcard cannot hold, and there are none here.
    postcard::to_allocvec(message).expect("messages hold only what postcard can encode")
}

/// A message from its bytes.
///
/// # Errors
/// The bytes are not one whole message of this type.
pub fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, String> {
    match postcard::take_from_bytes(bytes) {
        Ok((message, [])) => Ok(message),
        Ok((_, rest)) => Err(format!("{} bytes too many", rest.len())),
        Err(error) => Err(error.to_string()),
    }
}

/// Puts the length of `head` before it; values are then appended.
pub fn frame(head: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(4 + head.len());
    bytes.extend_from_slice(&(head.len() as u32).to_le_bytes());
    bytes.extend_from_slice(head);
    bytes
}

/// A run request, to which the rows' inputs are appended.
pub fn run_request(head: &RunHead, circumstances: &Circumstances) -> Vec<u8> {
    let mut bytes = frame(&encode(head));
    bytes.extend(frame(&encode(circumstances)));
    bytes
}

/// Splits what [`frame`] put together: the head and what follows it.
///
/// # Errors
/// The bytes end before the head does.
pub fn unframe(bytes: &[u8]) -> Result<(&[u8], &[u8]), String> {
    let (length, rest) = bytes.split_first_chunk::<4>().ok_or("no head")?;
    let length = u32::from_le_bytes(*length) as usize;
    rest.split_at_checked(length)
        .ok_or_else(|| "the head is cut short".to_owned())
}
