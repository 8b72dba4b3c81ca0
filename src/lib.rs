//! Evaluate untrusted Python inside your own process.

#![warn(missing_docs)]

mod engine;
mod error;
mod program;
mod render;
mod value;

pub use engine::{Config, Engine};
pub use error::{
    CallError, CheckError, Error, ExecutionError, HostFunctionError, ImageError, InputError,
    InternalError, LimitError, NotData, RowError,
};
pub use fangless_wire as wire;
pub use fangless_wire::message::Frame;
pub use fangless_wire::{Attributes, Diagnostic, LimitKind, Limits, Mode, Policy, ResultLimits, Syntax};
pub use program::{Outcome, Program, Usage, check, evaluate};
pub use value::{BigInt, Items, NO_INPUTS, Pairs, Value, Wtf8, input_error, reply_error};
