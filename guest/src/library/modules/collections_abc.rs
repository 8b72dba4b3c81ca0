//! `collections.abc`.

use super::super::{Class, Module};

pub(super) const COLLECTIONS_ABC: Module = Module {
    name: "collections.abc",
    names: &[
        "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "Buffer", "ByteString",
        "Callable", "Collection", "Container", "Coroutine", "Generator", "Hashable", "ItemsView",
        "Iterable", "Iterator", "KeysView", "Mapping", "MappingView", "MutableMapping",
        "MutableSequence", "MutableSet", "Reversible", "Sequence", "Set", "Sized", "ValuesView",
    ],
    withheld: &[],
    classes: &[
        Class::base("AsyncGenerator", &["aclose", "asend", "athrow"]),
        Class::base("AsyncIterable", &[]),
        Class::base("AsyncIterator", &[]),
        Class::base("Awaitable", &[]),
        Class::base("Buffer", &[]),
        Class::base("ByteString", &[]),
        Class::base("Callable", &[]),
        Class::base("Collection", &[]),
        Class::base("Container", &[]),
        Class::base("Coroutine", &["close", "send", "throw"]),
        Class::base("Generator", &["close", "send", "throw"]),
        Class::base("Hashable", &[]),
        Class::base("ItemsView", &[]),
        Class::base("Iterable", &[]),
        Class::base("Iterator", &[]),
        Class::base("KeysView", &[]),
        Class::base("Mapping", &["get", "items", "keys", "values"]),
        Class::base("MappingView", &[]),
        Class::base(
            "MutableMapping",
            &["clear", "pop", "popitem", "setdefault", "update"],
        ),
        Class::base(
            "MutableSequence",
            &[
                "append", "clear", "extend", "insert", "pop", "remove", "reverse",
            ],
        ),
        Class::base("MutableSet", &["add", "clear", "discard", "pop", "remove"]),
        Class::base("Reversible", &[]),
        Class::base("Sequence", &["count", "index"]),
        Class::base("Set", &["isdisjoint"]),
        Class::base("Sized", &[]),
        Class::base("ValuesView", &[]),
        Class::kind_of("type(collections.abc.Sized)", &["register"]),
    ],
};
