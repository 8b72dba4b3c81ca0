//! `abc`.

use super::super::{Class, Module};

pub(super) const ABC: Module = Module {
    name: "abc",
    names: &[
        "ABC", "ABCMeta", "abstractclassmethod", "abstractmethod", "abstractproperty",
        "abstractstaticmethod", "update_abstractmethods",
    ],
    withheld: &[(&["get_cache_token"], "the inside of caches")],
    classes: &[
        Class::base("ABC", &[]),
        Class::base("abstractclassmethod", &[]),
        Class::base("abstractproperty", &[]),
        Class::base("abstractstaticmethod", &[]),
    ],
};
