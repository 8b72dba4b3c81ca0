//! What a program may do: one plain struct with presets.
//!
//! In: the caller's choices. Out: sets of names and [`Limits`], equal when they allow the same.
//! Must not: decide anything; the guest's checker reads it.

use crate::files::FileLimits;
use crate::limits::Limits;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The shape of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// One expression; its value is the program's.
    Expression,
    /// Statements; the value of the last one, if it is an expression, is the program's.
    Script,
}

/// A family of syntax that a policy can allow. What belongs to no family (literals, operators,
/// calls, conditionals, subscripts, assignment, `if`, `pass`) is always allowed in its mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Syntax {
    /// `lambda`.
    Lambda,
    /// List, set, dict and generator comprehensions.
    Comprehension,
    /// f-strings.
    Fstring,
    /// `name := value`.
    Walrus,
    /// `for`, `while`, `break`, `continue`.
    Loop,
    /// `def`, `return`, decorators, `global`, `nonlocal`.
    Function,
    /// `yield` and `yield from`.
    Generator,
    /// `class`.
    Class,
    /// `try`, `except`, `except*`, `finally`, `raise`.
    Try,
    /// `with`.
    With,
    /// `match`.
    Match,
    /// `assert`.
    Assert,
    /// `del`.
    Delete,
    /// `import` and `from ... import` of the policy's modules.
    Import,
    /// `async def`, `await`, `async for`, `async with`, asynchronous comprehensions. In no preset:
    /// a program has no event loop, it drives its coroutines by `send`.
    Async,
}

impl Syntax {
    /// Every family.
    pub const ALL: [Self; 15] = [
        Self::Lambda,
        Self::Comprehension,
        Self::Fstring,
        Self::Walrus,
        Self::Loop,
        Self::Function,
        Self::Generator,
        Self::Class,
        Self::Try,
        Self::With,
        Self::Match,
        Self::Assert,
        Self::Delete,
        Self::Import,
        Self::Async,
    ];

    /// The name that policies and messages use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lambda => "lambda",
            Self::Comprehension => "comprehension",
            Self::Fstring => "fstring",
            Self::Walrus => "walrus",
            Self::Loop => "loop",
            Self::Function => "function",
            Self::Generator => "generator",
            Self::Class => "class",
            Self::Try => "try",
            Self::With => "with",
            Self::Match => "match",
            Self::Assert => "assert",
            Self::Delete => "delete",
            Self::Import => "import",
            Self::Async => "async",
        }
    }
}

/// Whether attributes of values can be reached at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Attributes {
    /// `x.name` is refused everywhere.
    None,
    /// What the guard's table lists for the kind of value, and what the program's own classes define.
    Listed,
}

/// What a program is told when it asks for the time. It stands still while a run lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Clock {
    /// The host's time at the start of the run.
    Host,
    /// Always this: seconds and nanoseconds since 1970, UTC.
    Fixed(i64, u32),
    /// Nothing: to ask is an `OSError`.
    Refused,
}

/// How arguments reach a parameter of a host function; the kinds of Python's `inspect.Parameter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParameterKind {
    /// By position only.
    PositionalOnly,
    /// By position or by keyword.
    PositionalOrKeyword,
    /// The rest by position: `*args`.
    VarPositional,
    /// By keyword only.
    KeywordOnly,
    /// The rest by keyword: `**kwargs`.
    VarKeyword,
}

/// One parameter of a host function.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// How it is reached.
    pub kind: ParameterKind,
    /// Whether a call must give it; never for the rests.
    pub required: bool,
}

/// What a policy says of a function of the host. The function itself is bound when a program runs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Function {
    /// What it takes, in Python's order; `None`: anything, and the host sees to it. A call that does
    /// not fit is refused in the program, and where it can be seen at compile time.
    pub parameters: Option<Vec<Parameter>>,
    /// What the program reads as its `__doc__`; empty: nothing.
    pub doc: String,
    /// Whether it gives its value later: such a function needs a caller that can wait.
    pub asynchronous: bool,
}

/// What a program may do, and at what cost. Plain data: equal policies compare equal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// One expression, or statements.
    pub mode: Mode,
    /// Allowed families of syntax.
    pub syntax: BTreeSet<Syntax>,
    /// Allowed builtins, by name. A name that the guest does not offer is refused at compile time.
    #[serde(with = "builtins")]
    pub builtins: BTreeSet<String>,
    /// Allowed modules, each with the public names that may be read from it; `None` means all
    /// that the guest offers of it.
    pub modules: BTreeMap<String, Option<BTreeSet<String>>>,
    /// Functions of the host that the program may call, by the name it calls them by.
    pub functions: BTreeMap<String, Function>,
    /// Whether programs are given objects of the host, whose attributes nobody knows at compile time: an
    /// expression may then name any attribute.
    pub objects: bool,
    /// Attribute access.
    pub attributes: Attributes,
    /// The time that a run is given.
    pub clock: Clock,
    /// Files as data: with it a program has `open` and may import `os`, over a tree in memory that it is
    /// given and that comes back as changes. `None`: there is no `open`.
    pub files: Option<FileLimits>,
    /// Names of the inputs, if they are known: then any other free name is refused at compile time,
    /// with the nearest one suggested. `None`: any name may be an input.
    pub inputs: Option<BTreeSet<String>>,
    /// The budgets.
    pub limits: Limits,
}

/// Builtins that compute on data and reach nothing else.
const PURE_BUILTINS: &[&str] = &[
    "abs", "all", "any", "ascii", "bin", "bool", "bytes", "chr", "complex", "dict", "divmod",
    "enumerate", "filter", "float", "format", "frozenset", "hex", "int", "isinstance", "iter",
    "len", "list", "map", "max", "min", "next", "oct", "ord", "pow", "range", "repr", "reversed",
    "round", "set", "slice", "sorted", "str", "sum", "tuple", "zip",
];

/// What scripts get on top.
const SCRIPT_BUILTINS: &[&str] = &[
    "aiter", "anext", "bytearray", "callable", "classmethod", "delattr", "getattr", "hasattr",
    "hash", "issubclass", "object", "print", "property", "setattr", "staticmethod", "super",
    "type", "NotImplemented", "Ellipsis",
    // Exceptions that a program may raise or catch.
    "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BaseExceptionGroup",
    "BlockingIOError", "BrokenPipeError", "BufferError", "BytesWarning", "ChildProcessError",
    "ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError", "ConnectionResetError",
    "DeprecationWarning", "EOFError", "EncodingWarning", "EnvironmentError", "Exception",
    "ExceptionGroup", "FileExistsError", "FileNotFoundError", "FloatingPointError",
    "FutureWarning", "GeneratorExit", "IOError", "ImportError", "ImportWarning",
    "IndentationError", "IndexError", "InterruptedError", "IsADirectoryError", "KeyError",
    "KeyboardInterrupt", "LookupError", "MemoryError", "ModuleNotFoundError", "NameError",
    "NotADirectoryError", "NotImplementedError", "OSError", "OverflowError",
    "PendingDeprecationWarning", "PermissionError", "ProcessLookupError", "RecursionError",
    "ReferenceError", "ResourceWarning", "RuntimeError", "RuntimeWarning", "StopAsyncIteration",
    "StopIteration", "SyntaxError", "SyntaxWarning", "SystemError", "SystemExit", "TabError",
    "TimeoutError", "TypeError", "UnboundLocalError", "UnicodeDecodeError", "UnicodeEncodeError",
    "UnicodeError", "UnicodeTranslateError", "UnicodeWarning", "UserWarning", "ValueError",
    "Warning", "ZeroDivisionError", "HostError",
];

impl Policy {
    /// One expression with lambda, comprehensions and f-strings over its inputs; no modules.
    pub fn expression() -> Self {
        Self {
            mode: Mode::Expression,
            syntax: [Syntax::Lambda, Syntax::Comprehension, Syntax::Fstring].into(),
            builtins: names(PURE_BUILTINS),
            modules: BTreeMap::new(),
            functions: BTreeMap::new(),
            objects: false,
            attributes: Attributes::Listed,
            clock: Clock::Host,
            files: None,
            inputs: None,
            limits: Limits::expression(),
        }
    }

    /// Statements, functions, classes, generators, `try`, `with`, `match`; no modules, nothing
    /// asynchronous.
    pub fn script() -> Self {
        let mut builtins = names(PURE_BUILTINS);
        builtins.extend(names(SCRIPT_BUILTINS));
        Self {
            mode: Mode::Script,
            syntax: Syntax::ALL
                .into_iter()
                .filter(|family| *family != Syntax::Async)
                .collect(),
            builtins,
            modules: BTreeMap::new(),
            functions: BTreeMap::new(),
            objects: false,
            attributes: Attributes::Listed,
            clock: Clock::Host,
            files: None,
            inputs: None,
            limits: Limits::script(),
        }
    }
}

fn names(list: &[&str]) -> BTreeSet<String> {
    list.iter().map(|name| (*name).to_owned()).collect()
}

pub use builtins::make_ready;

/// How the builtins of a policy are written: as a list; but between host and guest, which share the
/// lists of the presets, these by number. The guest has them ready before it is asked.
mod builtins {
    use super::{PURE_BUILTINS, SCRIPT_BUILTINS, names};
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    /// The presets' lists, by number.
    const PRESETS: [&[&[&str]]; 2] = [&[PURE_BUILTINS], &[PURE_BUILTINS, SCRIPT_BUILTINS]];
    /// In the place of a number: a list follows.
    const LISTED: u8 = PRESETS.len() as u8;

    thread_local! {
        static READY: RefCell<[Option<BTreeSet<String>>; PRESETS.len()]> =
            const { RefCell::new([const { None }; PRESETS.len()]) };
    }

    fn preset(number: usize) -> BTreeSet<String> {
        PRESETS[number]
            .iter()
            .flat_map(|list| names(list))
            .collect()
    }

    /// Makes each preset's builtins, for the next policy of this thread that is read and has them.
    pub fn make_ready() {
        READY.with_borrow_mut(|ready| {
            for (number, ready) in ready.iter_mut().enumerate() {
                ready.get_or_insert_with(|| preset(number));
            }
        });
    }

    fn number(set: &BTreeSet<String>) -> Option<usize> {
        PRESETS.iter().position(|lists| {
            let count: usize = lists.iter().map(|list| list.len()).sum();
            let mut all = lists.iter().copied().flatten();
            set.len() == count && all.all(|name| set.contains(*name))
        })
    }

    pub(super) fn serialize<S: Serializer>(
        set: &BTreeSet<String>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() {
            return set.serialize(to);
        }
        match number(set) {
            Some(number) => (number as u8, None::<&BTreeSet<String>>).serialize(to),
            None => (LISTED, Some(set)).serialize(to),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<BTreeSet<String>, D::Error> {
        if from.is_human_readable() {
            return BTreeSet::deserialize(from);
        }
        match <(u8, Option<BTreeSet<String>>)>::deserialize(from)? {
            (LISTED, Some(set)) => Ok(set),
            (number, None) if number < LISTED => {
                let number = usize::from(number);
                let ready = READY.with_borrow_mut(|ready| ready[number].take());
                Ok(ready.unwrap_or_else(|| preset(number)))
            }
            _ => Err(D::Error::custom(
                "builtins that are neither a preset's nor listed",
            )),
        }
    }

    #[cfg(test)]
    mod tests {
        use crate::Policy;
        use crate::message::{decode, encode};

        #[test]
        fn policies_arrive_as_they_were_sent() {
            let mut fewer = Policy::script();
            fewer.builtins.remove("print");
            let mut other = Policy::expression();
            other.builtins.remove("abs");
            other.builtins.insert("abt".to_owned());
            for policy in [Policy::expression(), Policy::script(), fewer, other] {
                for _ in 0..2 {
                    super::make_ready();
                    assert_eq!(decode::<Policy>(&encode(&policy)).unwrap(), policy);
                    assert_eq!(decode::<Policy>(&encode(&policy)).unwrap(), policy);
                }
            }
        }
    }
}
