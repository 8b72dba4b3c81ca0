//! Reads what a guest replied.
//!
//! In: bytes that a guest wrote, which may have fallen to its program. Out: plain data whose size
//! is bounded by the policy. The heads are read through mirrors of the wire's types that borrow
//! from the guest's memory and stop counting at a bound, so that a reply of a few bytes cannot
//! become gigabytes here.
//!
//! Must not: copy a text before it is cut to its bound, or believe a count.

use crate::{Diagnostic, Error, Frame, NotData};
use fangless_wire::files::is_file_path;
use fangless_wire::formula::{CONSTANTS, Code, Constant, OPS, Op};
use fangless_wire::message::{self, Sealed};
use fangless_wire::{FileLimits, Limits};
use serde::de::{Deserialize, Deserializer, Error as _, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

/// Bytes of an exception's text.
const MESSAGE: usize = 64 << 10;
/// Bytes of a name: of a type, a function, a code.
const NAME: usize = 1 << 10;
/// Frames of a traceback, and names of a program.
const MANY: usize = 10_000;
/// Names that a program takes from outside: as many as the longest source can spell.
const INPUTS: usize = 1 << 20;
/// Diagnostics.
const DIAGNOSTICS: usize = 1_000;

/// How a run ended without a value.
pub(crate) enum Failure {
    Raised {
        type_name: String,
        message: String,
        traceback: Vec<Frame>,
        help: String,
        /// Number of the host call that failed with it; 0: none did.
        call: u64,
    },
    NotData(NotData),
}

/// The head of a run's reply.
pub(crate) struct Run {
    pub(crate) values: u64,
    pub(crate) failure: Option<Failure>,
    pub(crate) output: String,
    pub(crate) stderr: String,
    pub(crate) peak_memory: u64,
    /// Files that it made or changed: paths that can be ones, each once, in order.
    pub(crate) written: Vec<(String, Arc<[u8]>)>,
    /// Paths of those that it removed.
    pub(crate) removed: Vec<String>,
}

/// What became of a compilation.
pub(crate) enum Compiled {
    Sealed(Sealed),
    Refused(Vec<Diagnostic>),
}

/// The reply of a compilation.
///
/// # Errors
/// [`Error::Internal`]: it makes no sense, or the guest reports a bug.
pub(crate) fn compiled(bytes: &[u8]) -> Result<Compiled, Error> {
    match message::decode(bytes).map_err(malformed)? {
        CompileReply::Sealed(sealed) => Ok(Compiled::Sealed(Sealed {
            code: sealed.code.to_vec(),
            builtins: owned(sealed.builtins),
            modules: sealed
                .modules
                .0
                .into_iter()
                .map(|(name, names)| (cut(name, NAME), owned(names)))
                .collect(),
            functions: owned(sealed.functions),
            inputs: owned(sealed.inputs),
            source: sealed.source.to_owned(),
            formula: sealed.formula.map(formula),
        })),
        CompileReply::Refused(found) if found.0.is_empty() => {
            Err(malformed("refused without a reason".to_owned()))
        }
        CompileReply::Refused(found) => Ok(Compiled::Refused(
            found.0.into_iter().map(diagnostic).collect(),
        )),
        CompileReply::Internal(text) => Err(Error::internal(cut(text, MESSAGE))),
    }
}

/// The reply of a run: its head, and the bytes of its values.
///
/// # Errors
/// [`Error::Internal`]: it makes no sense, or the guest reports a bug.
pub(crate) fn run<'a>(
    bytes: &'a [u8],
    limits: &Limits,
    files: Option<FileLimits>,
) -> Result<(Run, &'a [u8]), Error> {
    let (head, rest) = message::unframe(bytes).map_err(malformed)?;
    let head: RunReply = message::decode(head).map_err(malformed)?;
    let failure = match head.failure {
        None => None,
        Some(FailureRef::Raised(raised)) => Some(Failure::Raised {
            type_name: cut(raised.type_name, NAME),
            message: cut(raised.message, MESSAGE),
            traceback: raised.traceback.0.into_iter().map(frame).collect(),
            help: cut(raised.help, NAME),
            call: raised.call,
        }),
        Some(FailureRef::NotData {
            path,
            type_name,
            reason,
        }) => Some(Failure::NotData(NotData {
            path: cut(path, MESSAGE),
            type_name: cut(type_name, NAME),
            reason: cut(reason, NAME),
        })),
        Some(FailureRef::Internal(text)) => return Err(Error::internal(cut(text, MESSAGE))),
    };
    let printed = head.output.len() + head.stderr.len();
    if printed as u64 > limits.output {
        let problem = format!("{printed} bytes of output, over the limit");
        return Err(malformed(problem));
    }
    let (written, values) = written(&head.files.0, files, rest).map_err(malformed)?;
    let removed = owned(head.removed);
    if !ordered(removed.iter().map(String::as_str)) {
        return Err(malformed("the paths of removed files".to_owned()));
    }
    let run = Run {
        values: head.values.into(),
        failure,
        output: head.output.to_owned(),
        stderr: head.stderr.to_owned(),
        peak_memory: head.peak_memory,
        written,
        removed,
    };
    Ok((run, values))
}

/// The files of a reply, within the limits of the policy, and what follows them.
#[expect(clippy::type_complexity, reason = "two parts of one slice")]
fn written<'a>(
    files: &[(&str, u64)],
    limits: Option<FileLimits>,
    mut rest: &'a [u8],
) -> Result<(Vec<(String, Arc<[u8]>)>, &'a [u8]), String> {
    let limits = limits.unwrap_or(FileLimits {
        number: 0,
        bytes: 0,
    });
    let bytes = files.iter().map(|(_, size)| *size);
    let bytes = bytes.fold(0, u64::saturating_add);
    if files.len() as u64 > limits.number.into() || bytes > limits.bytes {
        let number = files.len();
        return Err(format!("{number} files of {bytes} bytes, over the limit"));
    }
    if !ordered(files.iter().map(|(path, _)| *path)) {
        return Err("the paths of written files".to_owned());
    }
    let mut written = Vec::new();
    for (path, size) in files {
        let size = usize::try_from(*size).unwrap_or(usize::MAX);
        let content;
        (content, rest) = rest.split_at_checked(size).ok_or("a file is cut short")?;
        written.push(((*path).to_owned(), content.into()));
    }
    Ok((written, rest))
}

/// Whether these are paths of files, each once, in order.
fn ordered<'a>(paths: impl Iterator<Item = &'a str>) -> bool {
    let mut last = "";
    paths.fold(true, |good, path| {
        good && is_file_path(path) && std::mem::replace(&mut last, path) < path
    })
}

/// The names of a session, which stand before the value of its cell; and what follows them.
///
/// # Errors
/// [`Error::Internal`]: they make no sense.
pub(crate) fn names(bytes: &[u8]) -> Result<(Vec<String>, &[u8]), Error> {
    let (names, rest) = message::unframe(bytes).map_err(malformed)?;
    let names: Bounded<&str, INPUTS> = message::decode(names).map_err(malformed)?;
    Ok((owned(names), rest))
}

fn malformed(problem: String) -> Error {
    Error::internal(format!(
        "the guest's reply cannot be read: {}",
        cut(&problem, NAME)
    ))
}

/// At most `length` bytes of a text.
fn cut(text: &str, length: usize) -> String {
    if text.len() <= length {
        return text.to_owned();
    }
    format!("{}...", &text[..text.floor_char_boundary(length)])
}

fn owned<const MOST: usize>(names: Bounded<&str, MOST>) -> Vec<String> {
    names.0.into_iter().map(|name| cut(name, NAME)).collect()
}

fn formula(code: CodeRef<'_>) -> Code {
    let constant = |constant| match constant {
        Constant::None => Constant::None,
        Constant::Bool(value) => Constant::Bool(value),
        Constant::Int(value) => Constant::Int(value),
        Constant::Float(value) => Constant::Float(value),
        Constant::Text(text) => Constant::Text(str::to_owned(text)),
    };
    Code {
        constants: code.constants.0.into_iter().map(constant).collect(),
        ops: code.ops.0,
    }
}

fn diagnostic(found: DiagnosticRef<'_>) -> Diagnostic {
    Diagnostic {
        code: cut(found.code, NAME),
        message: cut(found.message, 16 * NAME),
        help: cut(found.help, 16 * NAME),
        line: found.line,
        column: found.column,
        end_line: found.end_line,
        end_column: found.end_column,
    }
}

fn frame(frame: FrameRef<'_>) -> Frame {
    Frame {
        function: cut(frame.function, NAME),
        cell: frame.cell,
        line: frame.line,
        column: frame.column,
        end_column: frame.end_column,
    }
}

// The mirrors. Names and order of the fields are those of `fangless_wire::message`; tests below
// compare them by reading what the wire's own types wrote.

#[derive(serde::Deserialize)]
enum CompileReply<'a> {
    #[serde(borrow)]
    Sealed(SealedRef<'a>),
    #[serde(borrow)]
    Refused(Bounded<DiagnosticRef<'a>, DIAGNOSTICS>),
    Internal(&'a str),
}

#[derive(serde::Deserialize)]
struct SealedRef<'a> {
    code: &'a [u8],
    #[serde(borrow)]
    builtins: Bounded<&'a str, MANY>,
    #[serde(borrow)]
    modules: Bounded<(&'a str, Bounded<&'a str, MANY>), DIAGNOSTICS>,
    #[serde(borrow)]
    functions: Bounded<&'a str, MANY>,
    #[serde(borrow)]
    inputs: Bounded<&'a str, INPUTS>,
    source: &'a str,
    #[serde(borrow)]
    formula: Option<CodeRef<'a>>,
}

#[derive(serde::Deserialize)]
struct CodeRef<'a> {
    #[serde(borrow)]
    constants: Bounded<Constant<&'a str>, CONSTANTS>,
    ops: Bounded<Op, OPS>,
}

#[derive(serde::Deserialize)]
struct DiagnosticRef<'a> {
    code: &'a str,
    message: &'a str,
    help: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(serde::Deserialize)]
struct RunReply<'a> {
    values: u32,
    #[serde(borrow)]
    failure: Option<FailureRef<'a>>,
    output: &'a str,
    stderr: &'a str,
    peak_memory: u64,
    #[serde(borrow)]
    files: Bounded<(&'a str, u64), MANY>,
    #[serde(borrow)]
    removed: Bounded<&'a str, MANY>,
}

#[derive(serde::Deserialize)]
enum FailureRef<'a> {
    #[serde(borrow)]
    Raised(RaisedRef<'a>),
    NotData {
        path: &'a str,
        type_name: &'a str,
        reason: &'a str,
    },
    Internal(&'a str),
}

#[derive(serde::Deserialize)]
struct RaisedRef<'a> {
    type_name: &'a str,
    message: &'a str,
    #[serde(borrow)]
    traceback: Bounded<FrameRef<'a>, MANY>,
    help: &'a str,
    call: u64,
}

#[derive(serde::Deserialize)]
struct FrameRef<'a> {
    function: &'a str,
    cell: u32,
    line: u32,
    column: u32,
    end_column: u32,
}

/// A list of at most `N` items.
struct Bounded<T, const N: usize>(Vec<T>);

impl<'de, T: Deserialize<'de>, const N: usize> Deserialize<'de> for Bounded<T, N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items<T, const N: usize>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>, const N: usize> Visitor<'de> for Items<T, N> {
            type Value = Vec<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "at most {N} items")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    if list.len() == N {
                        return Err(A::Error::invalid_length(N + 1, &self));
                    }
                    list.push(item);
                }
                Ok(list)
            }
        }
        deserializer
            .deserialize_seq(Items::<T, N>(PhantomData))
            .map(Self)
    }
}

#[cfg(test)]
#[path = "reply_tests.rs"]
mod tests;
