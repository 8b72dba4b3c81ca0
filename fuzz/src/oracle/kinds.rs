//! Kinds of objects that a program may hold, each with the reason; every other kind is a find.
//!
//! In: the name of a builtin class. Out: what an object of it may lead to.
//! Must not: be generated from the guards' tables: it is the second opinion.

/// What may follow from holding an object of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Data without parts, or an object that gives nothing.
    Leaf,
    /// Text, which may hold a canary.
    Text,
    /// Gives its parts, all of which are looked at.
    Parts,
    /// A function of this run: closure, defaults and attributes are looked at.
    Function,
    /// A builtin function: given by the policy, or a method that the table lists.
    Builtin,
    /// An unbound method of a builtin class that the table lists.
    Unbound,
    /// A slot of one of the program's own classes.
    Member,
    /// A class that the table lists, or of this run.
    Class,
    /// Generators and coroutines: locals are looked at.
    Suspended,
    /// Lives between two instructions only: fine on the stack of a suspended frame, nowhere else.
    Transient,
    /// A module, or the facade that stands for one.
    Module,
}

/// The kind of a builtin class, by its name.
pub fn of(class: &str) -> Option<Kind> {
    Some(match class {
        // Data. `object()` has neither parts nor attributes.
        "NoneType" | "NotImplementedType" | "ellipsis" | "int" | "bool" | "float" | "complex"
        | "bytes" | "bytearray" | "range" | "object" => Kind::Leaf,
        "str" => Kind::Text,
        // Containers and views and iterators over them.
        "list"
        | "tuple"
        | "dict"
        | "set"
        | "frozenset"
        | "slice"
        | "dict_keys"
        | "dict_values"
        | "dict_items"
        | "dict_keyiterator"
        | "dict_valueiterator"
        | "dict_itemiterator"
        | "dict_reversekeyiterator"
        | "dict_reversevalueiterator"
        | "dict_reverseitemiterator"
        | "list_iterator"
        | "list_reverseiterator"
        | "tuple_iterator"
        | "set_iterator"
        | "str_iterator"
        | "str_ascii_iterator"
        | "bytes_iterator"
        | "bytearray_iterator"
        | "range_iterator"
        | "longrange_iterator"
        | "reversed"
        | "iterator"
        | "callable_iterator"
        | "map"
        | "filter"
        | "zip"
        | "enumerate" => Kind::Parts,
        // Wrappers that the program makes itself around what it has.
        "property" | "staticmethod" | "classmethod" | "method" | "super" => Kind::Parts,
        // `list[int]` and `int | str`: subscripts and operators give them, the guard nothing of them.
        "GenericAlias" | "types.GenericAlias" | "UnionType" | "types.UnionType" | "Union"
        | "typing.Union" => Kind::Parts,
        "function" => Kind::Function,
        "builtin_function_or_method" => Kind::Builtin,
        "method_descriptor" => Kind::Unbound,
        // Reading a slot from the class gives it; only own classes have them.
        "member_descriptor" => Kind::Member,
        "type" => Kind::Class,
        "generator" | "coroutine" | "async_generator" => Kind::Suspended,
        "async_generator_asend"
        | "async_generator_athrow"
        | "coroutine_wrapper"
        | "anext_awaitable" => Kind::Parts,
        // `__exit__` gets it from the interpreter. The guard gives none of its attributes, and
        // nothing else takes one: a token that can be passed on.
        "traceback" => Kind::Leaf,
        "module" => Kind::Module,
        "attribute" | "cell" | "method-wrapper" | "async_generator_wrapped_value" => {
            Kind::Transient
        }
        _ => return None,
    })
}

/// Names in a class's namespace that the interpreter keeps there for itself; no program can name
/// them, and what they hold is never given out.
pub const HIDDEN_IN_CLASS: [&str; 13] = [
    "__dict__", "__weakref__", "__module__", "__qualname__", "__doc__", "__firstlineno__",
    "__static_attributes__", "__classdictcell__", "__classcell__", "__annotate__",
    "__annotations__", "__type_params__", "<own>",
];

/// Builtin classes that are no builtins of the policy, but that `type(x)` may give: their only use
/// is to be compared.
pub const NAMED_BY_TYPE: [&str; 37] = [
    "async_generator_asend", "async_generator_athrow", "coroutine_wrapper", "anext_awaitable",
    "NoneType", "NotImplementedType", "ellipsis", "dict_keys", "dict_values", "dict_items",
    "generator", "coroutine", "async_generator", "function", "builtin_function_or_method",
    "method", "bytes_iterator", "bytearray_iterator", "callable_iterator", "dict_itemiterator",
    "dict_keyiterator", "dict_valueiterator", "dict_reverseitemiterator",
    "dict_reversekeyiterator", "dict_reversevalueiterator", "iterator", "list_iterator",
    "range_iterator", "longrange_iterator", "reversed", "list_reverseiterator", "set_iterator",
    "str_iterator", "str_ascii_iterator", "tuple_iterator", "module", "traceback",
];
