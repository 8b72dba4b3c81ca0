//! What each kind of object gives: one table.
//!
//! In: nothing. Out: the attributes that the guard lets a program read, by the class that defines
//! them; the builtins that a policy may name. What is not listed is refused. (The library's classes
//! and modules have tables of their own, in [`library`](crate::library).)
//! Must not: decide anything, or list a dunder.

use crate::library::modules::MODULES;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Attributes by defining class. A class without attributes is listed if `type(x)` may give it.
///
/// `str.format` and `format_map` are doors to attributes: the guard gives its own, see
/// [`FORMATTERS`]. What a class has beside is in [`WITHHELD`]; a test looks for forgotten names.
pub const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("object", &[]),
    ("NoneType", &[]),
    ("NotImplementedType", &[]),
    ("ellipsis", &[]),
    (
        "int",
        &[
            "as_integer_ratio", "bit_count", "bit_length", "conjugate", "denominator",
            "from_bytes", "imag", "is_integer", "numerator", "real", "to_bytes",
        ],
    ),
    ("bool", &[]),
    (
        "float",
        &[
            "as_integer_ratio", "conjugate", "fromhex", "hex", "imag", "is_integer", "real",
            "from_number",
        ],
    ),
    ("complex", &["conjugate", "imag", "real", "from_number"]),
    (
        "str",
        &[
            "capitalize", "casefold", "center", "count", "encode", "endswith", "expandtabs",
            "find", "index", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit",
            "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper",
            "join", "ljust", "lower", "lstrip", "maketrans", "partition", "removeprefix",
            "removesuffix", "replace", "rfind", "rindex", "rjust", "rpartition", "rsplit",
            "rstrip", "split", "splitlines", "startswith", "strip", "swapcase", "title",
            "translate", "upper", "zfill",
        ],
    ),
    ("bytes", BYTES),
    ("bytearray", BYTES),
    (
        "bytearray",
        &[
            "append", "clear", "copy", "extend", "insert", "pop", "remove", "resize", "reverse",
        ],
    ),
    (
        "list",
        &[
            "append", "clear", "copy", "count", "extend", "index", "insert", "pop", "remove",
            "reverse", "sort",
        ],
    ),
    ("tuple", &["count", "index"]),
    ("range", &["count", "index", "start", "step", "stop"]),
    ("slice", &["indices", "start", "step", "stop"]),
    (
        "dict",
        &[
            "clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem", "setdefault",
            "update", "values",
        ],
    ),
    ("dict_keys", &["isdisjoint"]),
    ("dict_values", &[]),
    ("dict_items", &["isdisjoint"]),
    ("set", SET),
    (
        "set",
        &[
            "add", "clear", "difference_update", "discard", "intersection_update", "pop", "remove",
            "symmetric_difference_update", "update",
        ],
    ),
    ("frozenset", SET),
    ("enumerate", &[]),
    ("filter", &[]),
    ("map", &[]),
    ("zip", &[]),
    ("generator", &["close", "send", "throw"]),
    ("coroutine", &["close", "send", "throw"]),
    ("coroutine_wrapper", &["close", "send", "throw"]),
    ("async_generator", &["aclose", "asend", "athrow"]),
    ("async_generator_asend", &["close", "send", "throw"]),
    ("async_generator_athrow", &["close", "send", "throw"]),
    ("anext_awaitable", &["close", "send", "throw"]),
    // Of fields' metadata and the like: the namespace of a class is never given.
    ("mappingproxy", &["copy", "get", "items", "keys", "values"]),
    ("function", &[]),
    ("builtin_function_or_method", &[]),
    ("method", &[]),
    ("property", &["deleter", "getter", "setter"]),
    ("staticmethod", &[]),
    ("classmethod", &[]),
    (
        "TextIOWrapper",
        &[
            "encoding", "flush", "isatty", "name", "readable", "writable", "write", "writelines",
        ],
    ),
    ("BaseException", &["add_note", "args"]),
    (
        "BaseExceptionGroup",
        &["derive", "exceptions", "message", "split", "subgroup"],
    ),
    ("AttributeError", &["name"]),
    ("NameError", &["name"]),
    ("ImportError", &["msg", "name"]),
    (
        "OSError",
        &[
            "characters_written", "errno", "filename", "filename2", "strerror",
        ],
    ),
    ("StopIteration", &["value"]),
    ("SystemExit", &["code"]),
    ("SyntaxError", &["lineno", "msg", "offset", "text"]),
    ("UnicodeDecodeError", UNICODE_ERROR),
    ("UnicodeEncodeError", UNICODE_ERROR),
];

const BYTES: &[&str] = &[
    "capitalize", "center", "count", "decode", "endswith", "expandtabs", "find", "fromhex", "hex",
    "index", "isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle",
    "isupper", "join", "ljust", "lower", "lstrip", "maketrans", "partition", "removeprefix",
    "removesuffix", "replace", "rfind", "rindex", "rjust", "rpartition", "rsplit", "rstrip",
    "split", "splitlines", "startswith", "strip", "swapcase", "title", "translate", "upper",
    "zfill",
];
const SET: &[&str] = &[
    "copy", "difference", "intersection", "isdisjoint", "issubset", "issuperset",
    "symmetric_difference", "union",
];
const UNICODE_ERROR: &[&str] = &["encoding", "end", "object", "reason", "start"];

/// Public attributes that are withheld, and why; kinds that give nothing at all are among them.
pub const WITHHELD: &[(&str, &[&str], &str)] = &[
    ("dict_keys", &["mapping"], VIEW),
    ("dict_values", &["mapping"], VIEW),
    ("dict_items", &["mapping"], VIEW),
    (
        "generator",
        &[
            "gi_code", "gi_frame", "gi_running", "gi_suspended", "gi_yieldfrom",
        ],
        FRAME,
    ),
    (
        "coroutine",
        &[
            "cr_await", "cr_code", "cr_frame", "cr_origin", "cr_running", "cr_suspended",
        ],
        FRAME,
    ),
    (
        "async_generator",
        &[
            "ag_await", "ag_code", "ag_frame", "ag_running", "ag_suspended",
        ],
        FRAME,
    ),
    (
        "frame",
        &[
            "clear", "f_back", "f_builtins", "f_code", "f_generator", "f_globals", "f_lasti",
            "f_lineno", "f_locals", "f_trace", "f_trace_lines", "f_trace_opcodes",
        ],
        "the names and values of every caller, and the builtins as they are",
    ),
    (
        "traceback",
        &["tb_frame", "tb_lasti", "tb_lineno", "tb_next"],
        "each entry holds a frame; `__exit__` gets the object, and can do nothing with it",
    ),
    (
        "code",
        &[
            "co_argcount", "co_branches", "co_cellvars", "co_code", "co_consts",
            "co_exceptiontable", "co_filename", "co_firstlineno", "co_flags", "co_freevars",
            "co_kwonlyargcount", "co_lines", "co_linetable", "co_name", "co_names", "co_nlocals",
            "co_positions", "co_posonlyargcount", "co_qualname", "co_stacksize", "co_varnames",
            "replace",
        ],
        "code that no verification has seen can be made of it",
    ),
    (
        "BaseException",
        &["with_traceback"],
        "takes a traceback, which a program has no use for",
    ),
    (
        "AttributeError",
        &["obj"],
        "the object that the interpreter was looking at, whatever it is",
    ),
    (
        "property",
        &["fdel", "fget", "fset"],
        "functions that the program has anyway, and a step of many walks",
    ),
    ("ImportError", &["name_from", "path"], INNER),
    (
        "SyntaxError",
        &[
            "end_lineno", "end_offset", "filename", "print_file_and_line",
        ],
        INNER,
    ),
    (
        "type",
        &["mro"],
        "leads from a class to all that it derives from",
    ),
    (
        "cell",
        &["cell_contents"],
        "the variables of other functions",
    ),
    (
        "module",
        &[],
        "programs hold facades with the names that their policy allows, never a module",
    ),
];

const INNER: &str = "may tell of the interpreter's own files; a program never needs it";
const VIEW: &str = "gives the dict's inside as a `mappingproxy`";
const FRAME: &str = "a frame, or code, or what runs inside: the way out of other whitelists";

/// Methods of `str` that fetch attributes by themselves: the guard gives its own in their place.
pub const FORMATTERS: [&str; 2] = ["format", "format_map"];

/// What may be stored on instances although a builtin class defines it.
pub const STORABLE: &[(&str, &str)] = &[("BaseException", "args")];

/// Builtin classes that a program's class may inherit from, beside every exception that is offered.
pub const BASES: &[&str] = &[
    "object", "bytes", "complex", "dict", "float", "frozenset", "int", "list", "set", "str",
    "tuple",
];

/// Builtins that are offered as they are. Classes among them are reached through the guard only.
pub const BUILTINS: &[&str] = &[
    "abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool", "bytearray", "bytes",
    "callable", "chr", "classmethod", "complex", "dict", "divmod", "enumerate", "filter", "float",
    "format", "frozenset", "hash", "hex", "int", "iter", "len", "list", "map", "max", "min",
    "next", "object", "oct", "ord", "pow", "property", "range", "repr", "reversed", "round", "set",
    "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "zip", "Ellipsis",
    "NotImplemented", "ArithmeticError", "AssertionError", "AttributeError", "BaseException",
    "BaseExceptionGroup", "BlockingIOError", "BrokenPipeError", "BufferError", "BytesWarning",
    "ChildProcessError", "ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError",
    "ConnectionResetError", "DeprecationWarning", "EOFError", "EncodingWarning",
    "EnvironmentError", "Exception", "ExceptionGroup", "FileExistsError", "FileNotFoundError",
    "FloatingPointError", "FutureWarning", "GeneratorExit", "IOError", "ImportError",
    "ImportWarning", "IndentationError", "IndexError", "InterruptedError", "IsADirectoryError",
    "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError", "ModuleNotFoundError",
    "NameError", "NotADirectoryError", "NotImplementedError", "OSError", "OverflowError",
    "PendingDeprecationWarning", "PermissionError", "ProcessLookupError", "RecursionError",
    "ReferenceError", "ResourceWarning", "RuntimeError", "RuntimeWarning", "StopAsyncIteration",
    "StopIteration", "SyntaxError", "SyntaxWarning", "SystemError", "SystemExit", "TabError",
    "TimeoutError", "TypeError", "UnboundLocalError", "UnicodeDecodeError", "UnicodeEncodeError",
    "UnicodeError", "UnicodeTranslateError", "UnicodeWarning", "UserWarning", "ValueError",
    "Warning", "ZeroDivisionError",
    // Python has none of this name: a function of the host failed, and how is not told.
    "HostError",
];

/// Classes that are no builtins, but may be called: they give their one object, bind a function, or
/// show a mapping.
pub const CALLABLE: &[&str] = &[
    "NoneType", "NotImplementedType", "ellipsis", "mappingproxy", "method",
];

/// Builtins that are offered as guards of the same name and behaviour.
pub const GUARDED: &[&str] = &[
    "delattr", "getattr", "hasattr", "isinstance", "issubclass", "print", "setattr", "type",
];

/// All builtins that a policy may name.
static OFFERED: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| BUILTINS.iter().chain(GUARDED).copied().collect());

/// Whether a policy may name this builtin.
pub fn builtin_offered(name: &str) -> bool {
    OFFERED.contains(name)
}

/// Those of a policy's builtins that are not offered.
pub fn not_offered(names: &BTreeSet<String>) -> impl Iterator<Item = &str> {
    // Both are sorted: one pass over the two.
    let mut offered = OFFERED.iter().copied().peekable();
    names.iter().map(String::as_str).filter(move |name| {
        while offered.next_if(|offered| offered < name).is_some() {}
        offered.peek() != Some(name)
    })
}

/// The names of all attributes that a value or a module of the table has.
pub fn attribute_names() -> impl Iterator<Item = &'static str> {
    let kinds = ATTRIBUTES.iter().map(|(_, names)| *names);
    let classes = MODULES.iter().flat_map(|module| module.classes);
    let classes = classes.map(|class| class.attributes);
    let modules = MODULES.iter().map(|module| module.names);
    kinds
        .chain(modules)
        .chain(classes)
        .chain([&FORMATTERS[..]])
        .flatten()
        .copied()
}

/// Whether any value has an attribute of this name.
pub fn known_attribute(name: &str) -> bool {
    attribute_names().any(|known| known == name)
}

/// Whether the guard lets a program read `name` where class `owner` defines it.
pub fn listed(owner: &str, name: &str) -> bool {
    ATTRIBUTES
        .iter()
        .any(|(class, names)| *class == owner && names.contains(&name))
}
