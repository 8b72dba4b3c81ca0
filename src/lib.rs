//! Evaluate untrusted Python inside your own process.
//!
//! Every evaluation gets a fresh Python VM, sealed in WebAssembly, in microseconds, with exact
//! budgets for steps, memory, time and output. When it ends, nothing of it is left.
//!
//! ```
//! use fangless::{Policy, Program, Value};
//!
//! fn main() -> Result<(), fangless::Error> {
//!     // Once per formula: parsed, checked and compiled in a machine of its own, about 0.2 ms.
//!     let rule = Program::compile("price * qty * (1 - discount)", &Policy::expression())?;
//!
//!     // Once per row, from any thread: a fresh machine, tens of microseconds.
//!     let total = rule.run([("price", 9.5), ("qty", 2.0), ("discount", 0.0)])?;
//!     assert_eq!(total, Value::Float(19.0));
//!
//!     // Many rows of one owner: one machine for all of them.
//!     let rows = (1..=3).map(|qty| [("price", 1.0.into()), ("qty", Value::Int(qty)), ("discount", 0.5.into())]);
//!     let totals = rule.map(rows).map_err(|failed| failed.error)?;
//!     assert_eq!(Value::from(totals), Value::from([0.5, 1.0, 1.5]));
//!
//!     // What a program may not do is said before it runs, what it uses up while it does.
//!     let refused = fangless::evaluate("().__class__", fangless::NO_INPUTS).unwrap_err();
//!     assert_eq!(refused.code(), "check");
//!     let stopped = fangless::evaluate("sum(range(10**15))", fangless::NO_INPUTS).unwrap_err();
//!     assert_eq!(stopped.code(), "limit-steps");
//!     Ok(())
//! }
//! ```
//!
//! # What there is, and what it costs
//!
//! | type | what it is | cost |
//! |---|---|---|
//! | [`Engine`] | the guest image, mapped, and a pool of machines; [`Engine::global`] makes one per process | some milliseconds, once; address space, and memory for the machines in use at one time |
//! | [`Policy`], [`Limits`] | what a program may do and use: plain data, with bounded defaults | nothing |
//! | [`Program`] | checked and compiled; immutable, shared by threads | a few kilobytes; one machine while it is compiled |
//! | [`Program::run`] | a fresh machine, gone at the end | tens of microseconds and what the program does |
//! | [`Program::map`] | many rows through one machine | some microseconds per row |
//! | [`Formula`] | what [`Program::run`] and [`Program::map`] use first, for programs that only compute with plain values | some tens of nanoseconds |
//! | [`Reused`] | one program's runs for one owner, on a machine that is kept | one machine, held; some microseconds per run |
//! | [`Session`] | cells that share a machine, as in a notebook; copied and stored | one machine, held; a run of a cell costs as a compilation and a run |
//! | [`Pending`] | a run that waits for the answer to a call of the host; stored, and gone on with elsewhere | one machine, held; loading one runs it again |
//! | [`Value`] | data in and out | clones are cheap, containers are shared |
//! | [`Error`] | who is to blame, with a stable code | |
//!
//! The host never parses source and never walks a program's objects: parser, checker, compiler
//! and interpreter are in the guest. A run ends with its machine, whatever the program did to it;
//! it works on small threads (the guest has a stack of its own) and on both sides of a `fork()`.

#![warn(missing_docs)]

#[cfg(not(unix))]
compile_error!("fangless runs on Linux and macOS; on other systems it is not built yet");

mod batch;
#[cfg(test)]
mod cost_tests;
mod dump;
mod engine;
mod error;
mod evaluate;
mod files;
mod fork;
mod formula;
mod functions;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
mod host;
mod instance;
mod mentioned;
mod pending;
mod program;
mod render;
mod reply;
mod reuse;
mod session;
mod signals;
mod value;

pub use engine::{Config, Engine, ImageHash};
pub use error::{
    BusyError, CallError, CheckError, ClosedError, DumpError, Error, ExecutionError,
    HostFunctionError, ImageError, InputError, InternalError, LimitError, NotData, RowError,
};
pub use evaluate::evaluate;
pub use fangless_wire as wire;
pub use fangless_wire::message::Frame;
pub use fangless_wire::{
    Attributes, Clock, Diagnostic, FileLimits, Function, LimitKind, Limits, Mode, Parameter,
    ParameterKind, Policy, ResultLimits, Syntax,
};
pub use files::{ApplyError, Change, ChangeKind, Changes, Files};
pub use formula::{Column, ColumnResult, Formula, Input, InvalidFormula, Scalar};
pub use functions::{Functions, HostError};
pub use host::{Access, Answer, Call, Cause, Host, RAISABLE, Stream, result_error};
pub use pending::{Pending, Progress};
pub use program::{
    COMPILE_MEMORY, COMPILE_STEPS, COMPILE_STEPS_PER_BYTE, Outcome, Program, Usage, check,
};
pub use render::{file_name, source_line};
pub use reuse::Reused;
pub use session::{Session, SessionLimits};
pub use value::{
    BigInt, Bytearray, Date, Datetime, Decimal, Deque, Fraction, Items, NO_INPUTS, Pairs, Range,
    Record, Time, Timedelta, Timezone, Uuid, Value, WrongType, Wtf8, check_input_name, input_error,
    reply_error,
};
