//! `collections`.

use super::super::{Class, Module};

pub(super) const COLLECTIONS: Module = Module {
    name: "collections",
    names: &[
        "ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict",
        "deque", "namedtuple",
    ],
    withheld: &[],
    classes: &[
        Class::base(
            "ChainMap",
            &[
                "clear", "copy", "fromkeys", "get", "maps", "new_child", "parents", "pop",
                "popitem",
            ],
        ),
        Class::base(
            "Counter",
            &[
                "copy", "elements", "fromkeys", "most_common", "subtract", "total", "update",
            ],
        ),
        Class::base(
            "OrderedDict",
            &[
                "clear", "copy", "fromkeys", "items", "keys", "move_to_end", "pop", "popitem",
                "setdefault", "update", "values",
            ],
        ),
        Class::base("UserDict", &["copy", "data", "fromkeys", "get"]),
        Class::base(
            "UserList",
            &[
                "append", "clear", "copy", "count", "data", "extend", "index", "insert", "pop",
                "remove", "reverse", "sort",
            ],
        ),
        Class::base(
            "UserString",
            &[
                "capitalize", "casefold", "center", "count", "data", "encode", "endswith",
                "expandtabs", "find", "index", "isalnum", "isalpha", "isascii", "isdecimal",
                "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace",
                "istitle", "isupper", "join", "ljust", "lower", "lstrip", "maketrans", "partition",
                "removeprefix", "removesuffix", "replace", "rfind", "rindex", "rjust",
                "rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip",
                "swapcase", "title", "translate", "upper", "zfill",
            ],
        ),
        Class::base("defaultdict", &["copy", "default_factory"]),
        Class::base(
            "deque",
            &[
                "append", "appendleft", "clear", "copy", "count", "extend", "extendleft", "index",
                "insert", "maxlen", "pop", "popleft", "remove", "reverse", "rotate",
            ],
        ),
    ],
};
