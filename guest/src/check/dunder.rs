//! Special methods: one table, with the reason for each.
//!
//! In: a method's name. Out: whether a class may define it, and which of a builtin base's
//! `super().name(...)` may call. Must not: decide anything else. What is not listed is refused.

/// A special method.
#[derive(Debug)]
pub struct Method {
    /// Its name.
    pub name: &'static str,
    /// Whether a class may define it; then `super().name(...)` may call what the program's own
    /// classes define.
    pub define: bool,
    /// Whether `super().name(...)` may also call what a builtin class defines.
    pub of_builtin: bool,
    /// Why.
    pub reason: &'static str,
}

const fn both(name: &'static str, reason: &'static str) -> Method {
    Method {
        name,
        define: true,
        of_builtin: true,
        reason,
    }
}

const fn define(name: &'static str, reason: &'static str) -> Method {
    Method {
        name,
        define: true,
        of_builtin: false,
        reason,
    }
}

const fn neither(name: &'static str, reason: &'static str) -> Method {
    Method {
        name,
        define: false,
        of_builtin: false,
        reason,
    }
}

const VALUE: &str = "computes a value from its operands; a builtin base's version does the same";
const TEXT: &str = "gives text; a builtin base's version formats its own value only";
const ORDER: &str = "compares; the base's version reads nothing but the operands";
const ITEM: &str = "items, not attributes; the base's version is what `x[...]` does";
const WITH: &str = "the with statement calls it; no builtin that is offered has one";
const DESCRIPTOR: &str = "runs the program's own code on access to its own class; the base's version would take any descriptor and any object";
const REBUILD: &str =
    "gives or takes the state behind an object, for copy and pickle, past the guard";
const CLASS: &str = "decides what a class or an instance is, which the guard relies on";
const ASYNC: &str =
    "the program's own code, under the family \"async\"; no builtin that is offered adds to it";
const STORE: &str = "decides about stores to the program's own instances; the base's version is a guard that stores as `x.a = 1` does";

/// Every special method that somebody decided about.
pub const METHODS: &[Method] = &[
    both(
        "__init__",
        "sets up an instance; the base's version takes what the constructor takes",
    ),
    both(
        "__new__",
        "makes an instance; the base's version is a guard that takes the program's own classes only",
    ),
    both("__setattr__", STORE),
    both("__delattr__", STORE),
    both("__repr__", TEXT),
    both("__str__", TEXT),
    both("__format__", TEXT),
    define(
        "__bytes__",
        "gives bytes; no base but bytes has one, which adds nothing",
    ),
    both("__eq__", ORDER),
    both("__ne__", ORDER),
    both("__lt__", ORDER),
    both("__le__", ORDER),
    both("__gt__", ORDER),
    both("__ge__", ORDER),
    both(
        "__hash__",
        "gives a number; the base's version hashes the value or its identity",
    ),
    both("__bool__", VALUE),
    both("__len__", VALUE),
    define(
        "__length_hint__",
        "a guess at the length; builtin iterators' versions add nothing",
    ),
    both("__getitem__", ITEM),
    both("__setitem__", ITEM),
    both("__delitem__", ITEM),
    define(
        "__missing__",
        "called by dict for a key that it lacks; no builtin that is offered has one",
    ),
    both("__contains__", ITEM),
    both("__iter__", "gives an iterator over the items"),
    both("__next__", "gives the next item"),
    both("__reversed__", "gives an iterator over the items"),
    define(
        "__call__",
        "runs the program's own code; the base's version of a class would make instances past the guard",
    ),
    both("__enter__", WITH),
    both("__exit__", WITH),
    both(
        "__getattr__",
        "the program's own code, for attributes that are missing; only the program's own bases have one",
    ),
    define("__get__", DESCRIPTOR),
    define("__set__", DESCRIPTOR),
    define("__delete__", DESCRIPTOR),
    define("__set_name__", DESCRIPTOR),
    both(
        "__init_subclass__",
        "runs when the program makes a subclass; object's version does nothing",
    ),
    define(
        "__class_getitem__",
        "`C[...]` of the program's own class; a builtin's version makes an alias object that is not offered",
    ),
    both("__add__", VALUE),
    both("__radd__", VALUE),
    both("__iadd__", VALUE),
    both("__sub__", VALUE),
    both("__rsub__", VALUE),
    both("__isub__", VALUE),
    both("__mul__", VALUE),
    both("__rmul__", VALUE),
    both("__imul__", VALUE),
    both("__matmul__", VALUE),
    both("__rmatmul__", VALUE),
    both("__imatmul__", VALUE),
    both("__truediv__", VALUE),
    both("__rtruediv__", VALUE),
    both("__itruediv__", VALUE),
    both("__floordiv__", VALUE),
    both("__rfloordiv__", VALUE),
    both("__ifloordiv__", VALUE),
    both("__mod__", VALUE),
    both("__rmod__", VALUE),
    both("__imod__", VALUE),
    both("__divmod__", VALUE),
    both("__rdivmod__", VALUE),
    both("__pow__", VALUE),
    both("__rpow__", VALUE),
    both("__ipow__", VALUE),
    both("__lshift__", VALUE),
    both("__rlshift__", VALUE),
    both("__ilshift__", VALUE),
    both("__rshift__", VALUE),
    both("__rrshift__", VALUE),
    both("__irshift__", VALUE),
    both("__and__", VALUE),
    both("__rand__", VALUE),
    both("__iand__", VALUE),
    both("__or__", VALUE),
    both("__ror__", VALUE),
    both("__ior__", VALUE),
    both("__xor__", VALUE),
    both("__rxor__", VALUE),
    both("__ixor__", VALUE),
    both("__neg__", VALUE),
    both("__pos__", VALUE),
    both("__abs__", VALUE),
    both("__invert__", VALUE),
    both("__int__", VALUE),
    both("__float__", VALUE),
    both("__complex__", VALUE),
    both("__index__", VALUE),
    both("__round__", VALUE),
    both("__trunc__", VALUE),
    both("__floor__", VALUE),
    both("__ceil__", VALUE),
    neither("__class__", CLASS),
    neither("__prepare__", CLASS),
    neither("__instancecheck__", CLASS),
    neither("__subclasscheck__", CLASS),
    neither("__subclasshook__", CLASS),
    neither("__mro_entries__", CLASS),
    neither(
        "__getattribute__",
        "would answer every attribute, also those that the guard asks for; through super() it is the raw door to attributes",
    ),
    neither(
        "__dir__",
        "lists what is there; nothing that is offered asks for it",
    ),
    neither(
        "__del__",
        "runs at a moment that the program does not choose, also while a limit error unwinds",
    ),
    neither("__reduce__", REBUILD),
    neither("__reduce_ex__", REBUILD),
    neither("__getstate__", REBUILD),
    neither("__setstate__", REBUILD),
    neither("__getnewargs__", REBUILD),
    neither("__getnewargs_ex__", REBUILD),
    neither("__copy__", REBUILD),
    neither("__deepcopy__", REBUILD),
    neither("__buffer__", "hands out raw memory"),
    neither("__release_buffer__", "hands out raw memory"),
    define(
        "__post_init__",
        "an ordinary method to the interpreter; classes of records call it by name",
    ),
    define("__await__", ASYNC),
    define("__aiter__", ASYNC),
    define("__anext__", ASYNC),
    define("__aenter__", ASYNC),
    define("__aexit__", ASYNC),
];

/// Whether a class body may define this special method.
pub fn may_define(name: &str) -> bool {
    METHODS
        .iter()
        .any(|method| method.name == name && method.define)
}

/// Whether a function may be stored under this name in a class that is made already, as decorators
/// of classes do. The others mean something only while the class is made.
pub fn may_store(name: &str) -> bool {
    const EARLY: [&str; 4] = [
        "__new__", "__init_subclass__", "__class_getitem__", "__set_name__",
    ];
    may_define(name) && !EARLY.contains(&name)
}

/// Whether `super().name(...)` may call what a builtin class defines under this name.
pub fn of_builtin(name: &str) -> bool {
    METHODS
        .iter()
        .any(|method| method.name == name && method.of_builtin)
}
