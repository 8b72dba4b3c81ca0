//! What a run asks of its caller while it lasts.
//!
//! In: a machine in a crossing, and the caller's [`Host`]. Out: the crossing's end. Each time the
//! guest stands still, the caller is asked on its own thread and stack: for a pause, to answer a
//! call of one of its functions, or to hear what was printed.
//!
//! Must not: tell the guest more of a failure than an [`Answer`] does, or let a program call a
//! function that it does not name.

use crate::instance::{Called, Machine, Ring, Step};
use crate::value::quoted;
use crate::{CallError, Error, InputError};
use fangless_wire::message;
use fangless_wire::value::{EncodeError, Excess};
use std::collections::VecDeque;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Failures whose cause is kept, for the error that the caller gets if the program lets one out.
const KEPT: usize = 64;

/// For bindings: what a run asks of its caller, on the caller's thread and stack. A closure that
/// returns `Result<(), E>` is one that offers no function.
pub trait Host<E> {
    /// Called every 20 ms or so while the program runs, to look after signals; an error ends the run.
    ///
    /// # Errors
    /// Whatever is to end the run.
    fn pause(&mut self) -> Result<(), E>;

    /// Whether there is a function of this name. Asked before a run, for each that the program names.
    fn offers(&self, _function: &str) -> bool {
        false
    }

    /// Calls a function. What it may take is bounded by the time that the run has left: if it is over
    /// when this returns, the run has ended.
    ///
    /// # Errors
    /// Whatever is to end the run.
    fn call(&mut self, call: Call<'_>) -> Result<Answer, CallError<E>> {
        Err(unknown(call.function).into())
    }

    /// Reads an attribute of an object, or calls a method. Objects go into a program as values of the kind
    /// [`Handle`](crate::wire::value::Kind::Handle), by numbers that mean something to this host only;
    /// that a program names one is no proof that it was given it.
    ///
    /// # Errors
    /// Whatever is to end the run.
    fn access(&mut self, access: Access<'_>) -> Result<Answer, CallError<E>> {
        Err(unknown(access.name).into())
    }

    /// Whether [`Host::output`] is to be called.
    fn listens(&self) -> bool {
        false
    }

    /// Called with what the program prints, as it prints it: with one or more whole lines, and what it
    /// flushes or leaves without an end of line. Text that a limit cuts short may not come.
    ///
    /// # Errors
    /// Whatever is to end the run.
    fn output(&mut self, _stream: Stream, _text: &str) -> Result<(), E> {
        Ok(())
    }
}

/// Where a program prints to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stream {
    /// `sys.stdout`, and `print` by itself.
    Out,
    /// `sys.stderr`.
    Err,
}

impl Stream {
    /// Its name in Python's `sys`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Out => "stdout",
            Self::Err => "stderr",
        }
    }
}

impl<E, F: FnMut() -> Result<(), E> + ?Sized> Host<E> for F {
    fn pause(&mut self) -> Result<(), E> {
        self()
    }
}

/// A call of a function of the host.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// Its name.
    pub function: &'a str,
    /// The arguments: an encoded tuple, and an encoded dict of those by keyword.
    pub arguments: &'a [u8],
    /// When the run's time is over.
    pub deadline: Instant,
}

/// What a program wants of an object of the host.
#[derive(Debug, Clone, Copy)]
pub struct Access<'a> {
    /// Number of the object.
    pub handle: u64,
    /// Name of the attribute or method.
    pub name: &'a str,
    /// Arguments of a method, as of a [`Call`]; `None`: the attribute is read.
    pub arguments: Option<&'a [u8]>,
    /// When the run's time is over.
    pub deadline: Instant,
}

/// What a function of the host came to.
#[derive(Debug)]
pub enum Answer {
    /// A value, encoded within [`Program::input_limits`](crate::Program::input_limits).
    Value(Vec<u8>),
    /// An exception that the program sees and may catch.
    Raised {
        /// One of [`RAISABLE`].
        type_name: String,
        /// Its arguments, an encoded tuple.
        arguments: Vec<u8>,
        /// What the caller gets as the cause, if the program lets it out.
        cause: Option<Cause>,
    },
    /// A failure of which the program sees only that there was one.
    Failed(Cause),
    /// What was read of an object is a method.
    Method,
    /// The object has nothing of this name.
    Missing {
        /// The name that was meant; empty if none is near.
        meant: String,
    },
}

/// Exceptions of a host function that arrive in the program as what they are, if their arguments are
/// data. Whatever else it raises arrives as a `HostError`, which tells nothing.
pub const RAISABLE: [&str; 16] = [
    "ArithmeticError", "FileExistsError", "FileNotFoundError", "FloatingPointError", "IndexError",
    "KeyError", "LookupError", "NotImplementedError", "OverflowError", "PermissionError",
    "RuntimeError", "TimeoutError", "TypeError", "UnicodeError", "ValueError", "ZeroDivisionError",
];

/// What a function of the host failed with, as it was.
#[derive(Debug, Clone)]
pub struct Cause(pub Arc<dyn std::error::Error + Send + Sync>);

impl PartialEq for Cause {
    /// The same object.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A call that failed.
pub(crate) struct Failed {
    call: u64,
    pub(crate) function: String,
    /// Whether the program saw only that it failed.
    pub(crate) opaque: bool,
    pub(crate) cause: Cause,
}

/// A program's line to its caller, for all crossings of one run or batch.
pub(crate) struct Line<'a, E> {
    host: &'a mut dyn Host<E>,
    functions: &'a [String],
    failed: VecDeque<Failed>,
}

impl<'a, E> Line<'a, E> {
    /// A line on which these functions can be called.
    pub(crate) fn new(host: &'a mut dyn Host<E>, functions: &'a [String]) -> Self {
        Self {
            host,
            functions,
            failed: VecDeque::new(),
        }
    }

    /// See [`Host::listens`].
    pub(crate) fn listens(&self) -> bool {
        self.host.listens()
    }

    /// See [`Host::pause`].
    pub(crate) fn pause(&mut self) -> Result<(), E> {
        self.host.pause()
    }

    /// Goes on with the crossing that the machine is in, to its end.
    pub(crate) fn cross(&mut self, machine: &mut Machine) -> Result<Range<usize>, CallError<E>> {
        loop {
            let done = match machine.step()? {
                Step::Done(reply) => return Ok(reply),
                Step::Pause => self.host.pause().map_err(CallError::Caller),
                Step::Ring(Ring::Call(call)) => self
                    .answer(&call)
                    .map(|answer| machine.answer(answer, Duration::ZERO)),
                Step::Ring(Ring::Printed { text, stderr }) => {
                    let stream = if stderr { Stream::Err } else { Stream::Out };
                    let heard = self.host.output(stream, &text);
                    heard
                        .map(|()| machine.answer(Vec::new(), Duration::ZERO))
                        .map_err(CallError::Caller)
                }
            };
            machine.same_process()?;
            // On an error the guest is unwound from where it stands, when the machine is dropped.
            done?;
        }
    }

    fn answer(&mut self, ring: &Called) -> Result<Vec<u8>, CallError<E>> {
        let call = ring.number;
        let deadline = ring.deadline;
        let (head, arguments) = read_head(&ring.request)?;
        let (name, answer) = match head {
            message::Call::Function(function) => {
                named(function, self.functions)?;
                // Of a session, what an earlier cell has named.
                if !self.host.offers(function) {
                    let cause = Cause(Arc::new(not_bound(function)));
                    self.keep(call, function, true, cause);
                    return Ok(encode_answer(&message::Answer::Opaque { call }, &[]));
                }
                let call = Call {
                    function,
                    arguments,
                    deadline,
                };
                (function, self.host.call(call)?)
            }
            message::Call::Read { handle, name } | message::Call::Method { handle, name } => {
                let arguments = matches!(head, message::Call::Method { .. }).then_some(arguments);
                let access = Access {
                    handle,
                    name,
                    arguments,
                    deadline,
                };
                (name, self.host.access(access)?)
            }
        };
        let with = |head, value: &[u8]| encode_answer(&head, value);
        Ok(match answer {
            Answer::Value(value) => with(message::Answer::Value, &value),
            Answer::Raised {
                type_name,
                arguments,
                cause,
            } => {
                if let Some(cause) = cause {
                    self.keep(call, name, false, cause);
                }
                let type_name = type_name.as_str();
                with(message::Answer::Raised { call, type_name }, &arguments)
            }
            Answer::Failed(cause) => {
                self.keep(call, name, true, cause);
                with(message::Answer::Opaque { call }, &[])
            }
            Answer::Method => with(message::Answer::Method, &[]),
            Answer::Missing { meant } => with(message::Answer::Missing { meant: &meant }, &[]),
        })
    }

    fn keep(&mut self, call: u64, function: &str, opaque: bool, cause: Cause) {
        if self.failed.len() == KEPT {
            self.failed.pop_front();
        }
        self.failed.push_back(Failed {
            call,
            function: function.to_owned(),
            opaque,
            cause,
        });
    }

    /// The failure of the call with this number, if it is still known.
    pub(crate) fn failed(&mut self, call: u64) -> Option<Failed> {
        let index = self.failed.iter().position(|failed| failed.call == call)?;
        self.failed.remove(index)
    }
}

/// Function and arguments of a call, of one of the functions that the program names.
pub(crate) fn read_call<'a>(
    request: &'a [u8],
    functions: &[String],
) -> Result<(&'a str, &'a [u8]), Error> {
    match read_head(request)? {
        (message::Call::Function(function), arguments) => {
            named(function, functions)?;
            Ok((function, arguments))
        }
        _ => Err(Error::internal(
            "a run that was given no object asks for one",
        )),
    }
}

fn read_head(request: &[u8]) -> Result<(message::Call<'_>, &[u8]), Error> {
    let malformed = |what| Error::internal(format!("a call that makes no sense: {what}"));
    let (head, arguments) = message::unframe(request).map_err(malformed)?;
    Ok((message::decode(head).map_err(malformed)?, arguments))
}

/// Refuses a function that is none of these.
fn named(function: &str, functions: &[String]) -> Result<(), Error> {
    let known = functions.iter().any(|known| known == function);
    known.then_some(()).ok_or_else(|| unknown(function))
}

/// A function that the program calls, and the caller does not offer.
pub(crate) fn not_bound(function: &str) -> InputError {
    InputError {
        path: format!("functions[{}]", quoted(function)),
        type_name: String::new(),
        reason: "is called by the program, and not bound: hand it over with the run".to_owned(),
    }
}

/// An answer as the guest reads it.
pub(crate) fn encode_answer(head: &message::Answer<'_>, value: &[u8]) -> Vec<u8> {
    let mut bytes = message::frame(&message::encode(head));
    bytes.extend_from_slice(value);
    bytes
}

/// What it means that a function's result cannot be encoded. `refused` as for
/// [`input_error`](crate::input_error).
pub fn result_error<E>(
    function: &str,
    error: EncodeError<E>,
    refused: impl FnOnce(E) -> (String, String),
) -> InputError {
    let (path, type_name, reason) = match error {
        EncodeError::TooLarge(excess, amount) => {
            let what = match excess {
                Excess::Bytes => "bytes",
                Excess::Depth => "levels",
                Excess::Nodes => "values",
            };
            let reason = format!("gives {amount} {what} or more, which is too much for a run");
            (String::new(), String::new(), reason)
        }
        EncodeError::Cycle(path) => (path, String::new(), "contains itself".to_owned()),
        EncodeError::Refused(path, error) => {
            let (type_name, reason) = refused(error);
            (path, type_name, reason)
        }
    };
    InputError {
        path: format!("{function}(){path}"),
        type_name,
        reason,
    }
}

fn unknown(function: &str) -> Error {
    Error::internal(format!(
        "the guest calls `{}`, which its program does not name",
        function.chars().take(100).collect::<String>()
    ))
}
