//! Names and texts that hostile programs are made of.
//!
//! In: nothing. Out: pools. Must not: hold a name that makes the check refuse every program.

use fangless_guest::guards::table;
use std::sync::OnceLock;

/// Names that guards, builtins or the interpreter go by, as variables.
pub const ODD_NAMES: [&str; 24] = [
    "getattr", "type", "print", "str", "object", "isinstance", "property", "classmethod", "format",
    "match", "case", "_", "__x", "self", "cls", "builtins", "sys", "eval", "globals", "len",
    "staticmethod", "AttributeError", "attr", "matchclass",
];

/// Attributes that reach the interpreter, without the underscores of those that have them.
pub const HOT_DUNDERS: [&str; 62] = [
    "class", "dict", "globals", "code", "builtins", "closure", "self", "func", "subclasses",
    "bases", "base", "mro", "init", "new", "getattribute", "setattr", "delattr", "reduce",
    "reduce_ex", "traceback", "context", "cause", "suppress_context", "defaults", "kwdefaults",
    "annotations", "annotate", "module", "qualname", "doc", "wrapped", "objclass", "thisclass",
    "self_class", "get", "set", "delete", "call", "import", "build_class", "loader", "spec",
    "weakref", "slots", "match_args", "getstate", "setstate", "dir", "sizeof", "subclasshook",
    "init_subclass", "class_getitem", "instancecheck", "subclasscheck", "prepare", "type_params",
    "notes", "origin", "args", "parameters", "text_signature", "abstractmethods",
];

/// The same among ordinary names.
pub const HOT_NAMES: [&str; 44] = [
    "gi_frame", "gi_code", "gi_yieldfrom", "gi_running", "gi_suspended", "cr_frame", "cr_code",
    "cr_await", "cr_origin", "ag_frame", "ag_code", "ag_await", "f_globals", "f_locals",
    "f_builtins", "f_back", "f_code", "f_generator", "tb_frame", "tb_next", "tb_lasti", "obj",
    "with_traceback", "co_consts", "co_code", "func_globals", "fget", "fset", "fdel", "mro",
    "cell_contents", "format", "format_map", "mapping", "maketrans", "throw",
    "print_file_and_line", "characters_written", "path", "name_from", "canary", "modules",
    "im_self", "replace",
];

/// Attributes of the program's own objects.
pub const OWN: [&str; 14] = [
    "x", "y", "items", "value", "name", "data", "_p", "__q", "args", "real", "fn", "count", "get",
    "n",
];

/// Modules as they are known to programs.
pub const MATH: [&str; 10] = [
    "pi", "sqrt", "floor", "gcd", "fsum", "dist", "prod", "isclose", "trunc", "sumprod",
];

/// Every attribute that the table lists.
pub fn listed() -> &'static [&'static str] {
    static LISTED: OnceLock<Vec<&'static str>> = OnceLock::new();
    LISTED.get_or_init(|| {
        let mut names: Vec<_> = table::ATTRIBUTES
            .iter()
            .flat_map(|(_, names)| *names)
            .copied()
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    })
}

/// Builtins that hostile programs call; those that only say what something is stand elsewhere.
pub const CALLS: [&str; 62] = [
    "len", "str", "repr", "list", "tuple", "dict", "set", "iter", "next", "sorted", "map",
    "filter", "zip", "enumerate", "reversed", "max", "min", "sum", "any", "all", "abs", "round",
    "divmod", "pow", "int", "float", "bool", "complex", "bytes", "bytearray", "frozenset", "slice",
    "hash", "format", "ascii", "bin", "hex", "oct", "ord", "chr", "callable", "type", "isinstance",
    "issubclass", "getattr", "hasattr", "setattr", "delattr", "print", "property", "staticmethod",
    "classmethod", "super", "object", "range", "Exception", "ExceptionGroup", "AttributeError",
    "StopIteration", "BaseException", "few", "probe",
];

/// Classes for patterns, bases and `isinstance`.
pub const CLASSES: [&str; 24] = [
    "object", "int", "str", "list", "dict", "tuple", "set", "frozenset", "float", "bytes",
    "complex", "Exception", "BaseException", "AttributeError", "StopIteration", "KeyError",
    "ExceptionGroup", "BaseExceptionGroup", "OSError", "UnicodeDecodeError", "ImportError", "Txt",
    "SystemExit", "GeneratorExit",
];

/// Kinds of exceptions to raise and catch.
pub const EXCEPTIONS: [&str; 14] = [
    "ValueError", "TypeError", "KeyError", "AttributeError", "Exception", "BaseException",
    "StopIteration", "ExceptionGroup", "GeneratorExit", "RuntimeError", "SystemExit", "OSError",
    "ImportError", "NameError",
];

/// Special methods with two operands.
pub const BINARY: [&str; 26] = [
    "add", "radd", "iadd", "sub", "rsub", "mul", "rmul", "imul", "matmul", "truediv", "floordiv",
    "mod", "rmod", "divmod", "pow", "lshift", "rshift", "and", "or", "ror", "xor", "eq", "ne",
    "lt", "ge", "contains",
];

/// Special methods with a kind of result that the interpreter looks at: name, an honest result.
pub const TYPED: [(&str, &str); 22] = [
    ("repr", "'r'"),
    ("str", "'s'"),
    ("len", "2"),
    ("bool", "True"),
    ("hash", "7"),
    ("index", "1"),
    ("int", "3"),
    ("float", "1.5"),
    ("complex", "1j"),
    ("bytes", "b'x'"),
    ("format", "'f'"),
    ("iter", "iter((1, 2))"),
    ("next", "1"),
    ("reversed", "iter([2, 1])"),
    ("length_hint", "1"),
    ("round", "1"),
    ("trunc", "1"),
    ("floor", "1"),
    ("ceil", "1"),
    ("neg", "self"),
    ("abs", "self"),
    ("invert", "self"),
];

/// Special methods that take whatever comes.
pub const OPEN: [&str; 14] = [
    "getitem", "setitem", "delitem", "missing", "call", "enter", "exit", "getattr", "get", "set",
    "delete", "set_name", "init_subclass", "class_getitem",
];

/// Those that came later: a policy of an older guest refuses them.
pub const NEWER: [&str; 10] = [
    "new", "setattr", "delattr", "await", "aiter", "anext", "aenter", "aexit", "getattribute",
    "del",
];

/// Pieces of format strings.
pub const CONVERSIONS: [&str; 4] = ["", "!r", "!s", "!a"];

/// Format specs.
pub const SPECS: [&str; 8] = [
    "", ":>9", ":{1}", ":{0.x}", ":{x[a]}", ":{0!r:{1}}", ":x", ":{}",
];

/// Words in other spellings of the same letters.
pub const WIDE: [&str; 4] = [
    "gi_frame", "\u{ff47}i_frame", "\u{1d4ef}_globals", "m\u{1d693}o",
];

/// The prelude with its lists.
pub fn prelude() -> String {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        let list = |names: &[&str]| {
            format!(
                "[{}]",
                names
                    .iter()
                    .map(|name| format!("'{name}'"))
                    .collect::<Vec<_>>()
                    .join(", ")
            )
        };
        super::PRELUDE
            .replace("HOT_DUNDERS", &list(&HOT_DUNDERS))
            .replace("HOT_NAMES", &list(&HOT_NAMES))
    })
    .clone()
}
