//! What the host and the guest of fangless share, and nothing else.
//!
//! In: nothing. Out: the plain data that crosses the border between the two: [`Policy`] and
//! [`Limits`], the [`message`]s of both directions, the encoding of [`value`]s, and the numbers
//! of the one imported function ([`host_call`]).
//!
//! Must not: know Python's syntax, touch an object of either side, or depend on anything but serde
//! and its codec. Both sides are compiled from this crate, and [`VERSION`] is part of the image,
//! so that a host never talks to a guest of another build.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod files;
pub mod formula;
pub mod limits;
pub mod message;
pub mod number;
pub mod policy;
pub mod value;

pub use files::FileLimits;
pub use limits::{LimitKind, Limits, ResultLimits};
pub use message::Diagnostic;
pub use policy::{Attributes, Clock, Function, Mode, Parameter, ParameterKind, Policy, Syntax};

/// Version of everything in this crate. Any change of a type or number here raises it.
pub const VERSION: u32 = 10;

/// What the guest can ask of the host: the first argument of the module's only import,
/// `fangless.host_call(operation: u32, a: u64, b: u64) -> u64`.
pub mod host_call {
    /// The run is over a limit that the guest counts itself: `a` is the
    /// [`LimitKind`](crate::LimitKind) as a number, `b` the amount used.
    /// The call does not return: the host traps, so that no program can catch it.
    pub const LIMIT: u32 = 1;
    /// A row of a batch begins: the host gives it the full budget of steps and time again.
    /// `a` is the row's index, `b` is 0. Returns 0.
    pub const ROW: u32 = 2;
    /// The guest has panicked, which is a bug of ours: `a` is the address and `b` the length of a
    /// message in UTF-8, for the report. The call does not return.
    pub const PANIC: u32 = 3;
    /// A function of the host is called: `a` is the address and `b` the length of a
    /// [call](crate::message::Call). The guest is suspended meanwhile. Returns the length of the
    /// [answer](crate::message::Answer), which the host holds.
    pub const CALL: u32 = 4;
    /// Copies the answer that the host holds to the address `a`; `b` is its whole length. Returns 0.
    pub const TAKE: u32 = 5;
    /// A run whose caller listens has printed: `a` is the address and `b` the length of the text, in
    /// UTF-8, of whole lines or what was flushed. The guest is suspended meanwhile. Returns 0.
    pub const OUT: u32 = 6;
    /// The same, of what went to its `stderr`.
    pub const ERR: u32 = 7;
    /// What was to be evaluated is compiled, and its run begins: the host puts the run's budget in the
    /// place of the compiler's, once. `a` and `b` are 0. Returns 0.
    pub const EVALUATE: u32 = 8;
}

/// Names by which the guest's exports are known. The image is checked for exactly these.
pub mod export {
    /// Linear memory.
    pub const MEMORY: &str = "memory";
    /// `() -> ()`: builds and warms the interpreter, once, before the snapshot is taken.
    pub const INIT: &str = "fangless_init";
    /// `(len: u32) -> u32`: address of a buffer of `len` bytes for a request.
    pub const BUFFER: &str = "fangless_buffer";
    /// `(address: u32, len: u32) -> u64`: [`CompileRequest`](crate::message::CompileRequest) to
    /// [`CompileReply`](crate::message::CompileReply); the reply is `address << 32 | len`.
    pub const COMPILE: &str = "fangless_compile";
    /// `(address: u32, len: u32) -> u64`: a run request to a run reply, see
    /// [`message`](crate::message); the reply is `address << 32 | len`.
    pub const RUN: &str = "fangless_run";
    /// `(address: u32, len: u32) -> u64`: an evaluate request to an evaluate reply, see
    /// [`message`](crate::message); the reply is `address << 32 | len`.
    pub const EVALUATE: &str = "fangless_evaluate";
    /// Mutable `i32` global: the stack in linear memory grows down from [`STACK_SIZE`] to 0, so a
    /// value that is not below that, as an unsigned number, is past its end.
    ///
    /// [`STACK_SIZE`]: crate::STACK_SIZE
    pub const STACK_POINTER: &str = "__stack_pointer";
}

/// Size of the guest's stack in linear memory, in bytes; it lies at address 0. (wasm's own stack,
/// of return addresses and locals, is apart from it and the host's affair.)
pub const STACK_SIZE: u32 = 1 << 20;

/// Zeros at the end of a fresh guest's linear memory, in bytes, that only larger runs come to. They
/// begin at a multiple of [`HUGE`], so that the host's system can give them in large pages.
pub const RESERVE: usize = 32 << 20;

/// Bytes of a large page of the host's system.
pub const HUGE: usize = 2 << 20;
