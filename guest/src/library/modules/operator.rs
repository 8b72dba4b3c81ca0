//! `operator`.

use super::super::{Class, Module};

pub(super) const OPERATOR: Module = Module {
    name: "operator",
    names: &[
        "abs", "add", "and_", "attrgetter", "call", "concat", "contains", "countOf", "delitem",
        "eq", "floordiv", "ge", "getitem", "gt", "iadd", "iand", "iconcat", "ifloordiv", "ilshift",
        "imatmul", "imod", "imul", "index", "indexOf", "inv", "invert", "ior", "ipow", "irshift",
        "is_", "is_none", "is_not", "is_not_none", "isub", "itemgetter", "itruediv", "ixor", "le",
        "length_hint", "lshift", "lt", "matmul", "methodcaller", "mod", "mul", "ne", "neg", "not_",
        "or_", "pos", "pow", "rshift", "setitem", "sub", "truediv", "truth", "xor",
    ],
    withheld: &[],
    classes: &[
        Class::base("attrgetter", &[]),
        Class::base("itemgetter", &[]),
        Class::base("methodcaller", &[]),
    ],
};
