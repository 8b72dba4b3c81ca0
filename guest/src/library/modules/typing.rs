//! `typing`.

use super::super::{Class, Module};

pub(super) const TYPING: Module = Module {
    name: "typing",
    names: &[
        "AbstractSet", "Annotated", "Any", "AnyStr", "AsyncContextManager", "AsyncGenerator",
        "AsyncIterable", "AsyncIterator", "Awaitable", "BinaryIO", "ByteString", "Callable",
        "ChainMap", "ClassVar", "Collection", "Concatenate", "Container", "ContextManager",
        "Coroutine", "Counter", "DefaultDict", "Deque", "Dict", "Final", "FrozenSet", "Generator",
        "Generic", "Hashable", "IO", "ItemsView", "Iterable", "Iterator", "KeysView", "List",
        "Literal", "LiteralString", "Mapping", "MappingView", "Match", "MutableMapping",
        "MutableSequence", "MutableSet", "NamedTuple", "Never", "NewType", "NoDefault", "NoReturn",
        "NotRequired", "Optional", "OrderedDict", "ParamSpec", "ParamSpecArgs", "ParamSpecKwargs",
        "Pattern", "Protocol", "ReadOnly", "Required", "Reversible", "Self", "Sequence", "Set",
        "Sized", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat",
        "SupportsIndex", "SupportsInt", "SupportsRound", "TYPE_CHECKING", "Text", "TextIO",
        "Tuple", "Type", "TypeAlias", "TypeAliasType", "TypeGuard", "TypeIs", "TypeVar",
        "TypeVarTuple", "TypedDict", "Union", "Unpack", "ValuesView", "assert_never",
        "assert_type", "cast", "clear_overloads", "dataclass_transform", "final", "get_args",
        "get_origin", "get_overloads", "get_protocol_members", "is_protocol", "is_typeddict",
        "no_type_check", "overload", "override", "runtime_checkable",
    ],
    withheld: &[
        (
            &["get_type_hints", "evaluate_forward_ref", "ForwardRef"],
            "evaluates text; annotations are never evaluated",
        ),
        (&["reveal_type"], "for type checkers"),
        (
            &["no_type_check_decorator"],
            "deprecated, for type checkers",
        ),
    ],
    classes: &[
        // What `NamedTuple` and `TypedDict` stand for as bases.
        Class::base("_NamedTuple", &[]),
        Class::base("_TypedDict", &[]),
        Class::base("Any", &[]),
        Class::base(
            "BinaryIO",
            &[
                "close", "closed", "fileno", "flush", "isatty", "mode", "name", "read", "readable",
                "readline", "readlines", "seek", "seekable", "tell", "truncate", "writable",
                "write", "writelines",
            ],
        ),
        Class::base("Generic", &[]),
        Class::base(
            "IO",
            &[
                "close", "closed", "fileno", "flush", "isatty", "mode", "name", "read", "readable",
                "readline", "readlines", "seek", "seekable", "tell", "truncate", "writable",
                "write", "writelines",
            ],
        ),
        Class::base("NewType", &[]),
        Class::base("ParamSpec", &["args", "has_default", "kwargs"]),
        Class::base("ParamSpecArgs", &[]),
        Class::base("ParamSpecKwargs", &[]),
        Class::base("Protocol", &[]),
        Class::base("SupportsAbs", &[]),
        Class::base("SupportsBytes", &[]),
        Class::base("SupportsComplex", &[]),
        Class::base("SupportsFloat", &[]),
        Class::base("SupportsIndex", &[]),
        Class::base("SupportsInt", &[]),
        Class::base("SupportsRound", &[]),
        Class::base(
            "TextIO",
            &[
                "buffer", "close", "closed", "encoding", "errors", "fileno", "flush", "isatty",
                "line_buffering", "mode", "name", "newlines", "read", "readable", "readline",
                "readlines", "seek", "seekable", "tell", "truncate", "writable", "write",
                "writelines",
            ],
        ),
        Class::base("TypeAliasType", &[]),
        Class::base("TypeVar", &["has_default"]),
        Class::base("TypeVarTuple", &["has_default"]),
        Class::base("Union", &[]),
        Class::kind_of("typing.List", &[]),
        Class::kind_of("typing.List[int]", &[]),
        Class::kind_of("typing.Any", &[]),
        Class::kind_of("typing.Union[int, str]", &[]),
        Class::kind_of("list[int]", &[]),
    ],
};
