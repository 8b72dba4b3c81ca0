//! Everything that can go wrong, by whose doing it is.
//!
//! In: what the engine, the guest and the caller report. Out: one [`Error`] with a struct per
//! class, a stable [`code`](Error::code), and text that says what, where and what to do.
//!
//! Must not: decide anything, or copy what a guest wrote without a bound (`instance.rs` bounds it).

use crate::render::{lines, plain};
use crate::{Cause, Usage, render};
use fangless_wire::message::Frame;
use fangless_wire::value::Excess;
use fangless_wire::{Diagnostic, LimitKind};
use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

/// Why there is no value.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The program is not allowed, or is not Python; nothing ran.
    #[error(transparent)]
    Check(#[from] Box<CheckError>),
    /// The program raised, or its result is not data.
    #[error(transparent)]
    Execution(#[from] Box<ExecutionError>),
    /// A budget ran out.
    #[error(transparent)]
    Limit(#[from] LimitError),
    /// The caller handed in what cannot be used: an input, a policy, a limit.
    #[error(transparent)]
    Input(#[from] InputError),
    /// A function of the host failed, and the program did not catch it.
    #[error(transparent)]
    HostFunction(#[from] Box<HostFunctionError>),
    /// A bug of fangless.
    #[error(transparent)]
    Internal(#[from] Box<InternalError>),
    /// The guest image is missing, stale, foreign or damaged.
    #[error(transparent)]
    Image(#[from] ImageError),
    /// A session, or a run that waited, has ended.
    #[error(transparent)]
    Closed(#[from] ClosedError),
    /// There is no machine to be had, or it does something else at the moment.
    #[error(transparent)]
    Busy(#[from] BusyError),
    /// Bytes are not the dump that they should be.
    #[error(transparent)]
    Dump(#[from] DumpError),
}

impl Error {
    /// Stable, for programs: `check`, `raised`, `not-data`, `limit-steps` (and so on for every
    /// [`LimitKind`]), `input`, `host-function`, `internal`, `image`, `closed`, `busy`, `dump`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Check(_) => "check",
            Self::Execution(error) if error.not_data.is_some() => "not-data",
            Self::Execution(_) => "raised",
            Self::Limit(error) => match error.kind {
                LimitKind::Steps => "limit-steps",
                LimitKind::Memory => "limit-memory",
                LimitKind::Time => "limit-time",
                LimitKind::Output => "limit-output",
                LimitKind::Result => "limit-result",
                LimitKind::Recursion => "limit-recursion",
                LimitKind::Source => "limit-source",
                LimitKind::HostCalls => "limit-host-calls",
                LimitKind::Files => "limit-files",
                LimitKind::FileBytes => "limit-file-bytes",
            },
            Self::Input(_) => "input",
            Self::HostFunction(_) => "host-function",
            Self::Internal(_) => "internal",
            Self::Image(_) => "image",
            Self::Closed(_) => "closed",
            Self::Busy(_) => "busy",
            Self::Dump(_) => "dump",
        }
    }

    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::Internal(Box::new(InternalError {
            message: message.into(),
            trap: None,
            backtrace: Vec::new(),
        }))
    }
}

/// The program was refused before it ran. Displays every violation with its source line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckError {
    /// All violations, in the order of the source; never empty.
    pub diagnostics: Vec<Diagnostic>,
    /// The text that they are about.
    pub source: Arc<str>,
}

impl std::error::Error for CheckError {}
impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        render::diagnostics(f, &self.diagnostics, &self.source)
    }
}

/// The program ran and ended without a value, by its own doing. Displays as Python's traceback.
#[derive(Debug, Clone, PartialEq)]
pub struct ExecutionError {
    /// Name of the exception's class; `TypeError` if the result is not data.
    pub type_name: String,
    /// The exception's text.
    pub message: String,
    /// Frames of the program, outermost first.
    pub traceback: Vec<Frame>,
    /// One sentence of advice for an unknown name or attribute; may be empty.
    pub help: String,
    /// Set if the program ended well, but its result cannot leave it.
    pub not_data: Option<NotData>,
    /// What a function of the host raised, if that is what the program let out.
    pub cause: Option<Cause>,
    /// The program, or the cell of a session that ran.
    pub source: Arc<str>,
    /// Other cells of the session that the traceback goes through, by number. Empty text: it is not
    /// known any more.
    pub cells: BTreeMap<u32, Arc<str>>,
    /// What it printed until then.
    pub output: String,
    /// What it wrote to `sys.stderr` until then.
    pub stderr: String,
    /// What it used.
    pub usage: Usage,
}

/// What in a result is not data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotData {
    /// Where in the result, for instance `[3]['owner']`; empty for the result itself.
    pub path: String,
    /// The Python type found there.
    pub type_name: String,
    /// Why it cannot leave.
    pub reason: String,
}

impl ExecutionError {
    /// The text that a frame of the traceback is about.
    pub fn source_of(&self, frame: &Frame) -> &str {
        self.cells.get(&frame.cell).unwrap_or(&self.source)
    }
}

impl std::error::Error for ExecutionError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let cause = self.cause.as_ref()?;
        Some(&*cause.0)
    }
}
impl fmt::Display for ExecutionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        render::traceback(f, self)
    }
}

/// A budget ran out, and the program with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitError {
    /// Which one.
    pub kind: LimitKind,
    /// How much was used, or would have been, in [`LimitKind::unit`]s; 0 where the amount is not
    /// known (recursion).
    pub used: u64,
    /// How much was allowed, in the same unit.
    pub limit: u64,
    /// For [`LimitKind::Result`]: which of the three; `used` and `limit` are in its unit.
    pub excess: Option<Excess>,
    /// Whether it ran out while the source was parsed, checked and compiled. That has generous
    /// budgets of its own, derived from the size of the source.
    pub compiling: bool,
}

impl std::error::Error for LimitError {}
impl fmt::Display for LimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kind, used, limit, ..
        } = self;
        let doing = if self.compiling {
            "compiling the program"
        } else {
            "the program"
        };
        match kind {
            LimitKind::Recursion => write!(f, "{doing} reached the end of the stack"),
            LimitKind::Time => write!(
                f,
                "{doing} took {:.3} s, and may take {:.3} s",
                *used as f64 / 1e6,
                *limit as f64 / 1e6
            ),
            LimitKind::Source => write!(f, "the source has {used} bytes, and may have {limit}"),
            LimitKind::HostCalls => write!(
                f,
                "{doing} called the host {used} times, and may call it {limit} times"
            ),
            LimitKind::Files => write!(
                f,
                "{doing} wanted {used} files at one time, and may have {limit}"
            ),
            LimitKind::FileBytes => write!(
                f,
                "{doing} wanted files of {used} bytes, and may have {limit}"
            ),
            LimitKind::Steps => write!(f, "{doing} used {used} steps, and may use {limit}"),
            LimitKind::Memory => write!(
                f,
                "{doing} wanted {used} bytes of memory, and may have {limit}"
            ),
            LimitKind::Output => write!(f, "{doing} printed {used} bytes, and may print {limit}"),
            LimitKind::Result => match self.excess {
                Some(Excess::Depth) => {
                    write!(f, "the result is nested {used} deep, and may be {limit}")
                }
                Some(Excess::Nodes) => write!(
                    f,
                    "the result has {used} values or more, and may have {limit}"
                ),
                _ => write!(
                    f,
                    "the result takes {used} bytes or more, and may take {limit}"
                ),
            },
        }
    }
}

/// Something that the caller handed in cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputError {
    /// Where: `rows[3]['owner']`, `limits`, or the like. Never empty.
    pub path: String,
    /// Type of what is there, as the caller's language names it; empty if it is not about a type.
    pub type_name: String,
    /// Why it cannot be used: `is not data`, `contains itself`, ...
    pub reason: String,
}

impl std::error::Error for InputError {}
impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", plain(&self.path))?;
        if !self.type_name.is_empty() {
            write!(f, " (a {})", plain(&self.type_name))?;
        }
        write!(f, " {}", plain(&self.reason))
    }
}

/// A function of the host failed in a way that is not the program's business, and the program did
/// not catch it. What it failed with is the error's `source()`.
#[derive(Debug, Clone, PartialEq)]
pub struct HostFunctionError {
    /// Its name.
    pub function: String,
    /// What the program let out: where it called the function, what it printed and used.
    pub error: ExecutionError,
}

impl std::error::Error for HostFunctionError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.source()
    }
}
impl fmt::Display for HostFunctionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the host's function `{}` failed", plain(&self.function))?;
        if let Some(cause) = &self.error.cause {
            write!(f, ": {}", lines(&cause.to_string()))?;
        }
        writeln!(f)?;
        render::traceback(f, &self.error)
    }
}

/// A bug of fangless, or of what it is made of. The process goes on, and so does every other run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InternalError {
    /// What happened.
    pub message: String,
    /// The trap, if there was one.
    pub trap: Option<String>,
    /// Functions of the guest, innermost first, as `index+0xoffset`.
    pub backtrace: Vec<String>,
}

impl std::error::Error for InternalError {}
impl fmt::Display for InternalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "this is a bug of fangless, please report it: {}",
            self.message
        )?;
        if let Some(trap) = &self.trap {
            write!(f, "; trap: {trap}")?;
        }
        if !self.backtrace.is_empty() {
            write!(f, "; guest frames: {}", self.backtrace.join(" < "))?;
        }
        write!(
            f,
            " (fangless {}, wire {}, wasmtime {})",
            env!("CARGO_PKG_VERSION"),
            fangless_wire::VERSION,
            crate::engine::WASMTIME
        )
    }
}

/// A session, or a run that waited, has ended, and whatever it held is gone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the {what} is closed: {reason}")]
pub struct ClosedError {
    /// `session`, or `waiting run`.
    pub what: &'static str,
    /// Why.
    pub reason: String,
}

impl ClosedError {
    /// For bindings.
    pub fn new(what: &'static str, reason: impl Into<String>) -> Self {
        let reason = reason.into();
        Self { what, reason }
    }
}

/// There is no machine for this now.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct BusyError {
    /// What holds it, and what to do.
    pub reason: String,
}

impl BusyError {
    /// For bindings.
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
        }
    }

    pub(crate) fn no_machine(machines: u32) -> Self {
        let reason = format!(
            "sessions and waiting runs hold all {machines} machines: close some of them, or raise `Config::instances`"
        );
        Self { reason }
    }
}

/// Bytes are not a dump, not of this, or not with this key. Nothing was made of them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the dump cannot be used: {reason}")]
pub struct DumpError {
    /// What is wrong.
    pub reason: String,
}

impl DumpError {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
        }
    }
}

/// The guest image cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("guest image {}: {problem}; {advice}", path.display())]
pub struct ImageError {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub problem: String,
    /// What to do about it.
    pub advice: &'static str,
}

impl ImageError {
    pub(crate) fn new(path: &std::path::Path, problem: String) -> Self {
        let advice = "build it with `make guest`, or name another copy of it in FANGLESS_IMAGE";
        Self {
            path: path.to_owned(),
            problem,
            advice,
        }
    }
}

/// What ended a call of the low-level interface for bindings: an error of fangless, or one of the
/// binding's own closures, passed through.
#[derive(Debug, Clone)]
pub enum CallError<E> {
    /// The call failed.
    Run(Error),
    /// A closure of the caller did.
    Caller(E),
}

impl<E, T: Into<Error>> From<T> for CallError<E> {
    fn from(error: T) -> Self {
        Self::Run(error.into())
    }
}

impl CallError<std::convert::Infallible> {
    /// The error of a call whose closures cannot fail.
    pub(crate) fn only(self) -> Error {
        match self {
            Self::Run(error) => error,
            Self::Caller(never) => match never {},
        }
    }
}

/// Why a batch ended early.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError<E = Error> {
    /// The row, from 0, that it is about; `None` if it is about none.
    pub row: Option<u64>,
    /// What happened.
    pub error: E,
}

impl<E: std::error::Error + 'static> std::error::Error for RowError<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}
impl<E: fmt::Display> fmt::Display for RowError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.row {
            Some(row) => write!(f, "row {row}: {}", self.error),
            None => self.error.fmt(f),
        }
    }
}
