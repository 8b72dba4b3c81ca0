//! `functools`.

use super::super::{Class, Module};

pub(super) const FUNCTOOLS: Module = Module {
    name: "functools",
    names: &[
        "Placeholder", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "cache", "cached_property",
        "cmp_to_key", "lru_cache", "partial", "partialmethod", "reduce", "singledispatch",
        "singledispatchmethod", "total_ordering", "update_wrapper", "wraps",
    ],
    withheld: &[],
    classes: &[
        Class::call("cached_property", &[]),
        Class::base("partial", &["args", "func", "keywords"]),
        Class::call("partialmethod", &[]),
        Class::call("singledispatchmethod", &["register"]),
        Class::kind_of(
            "functools.singledispatch(len)",
            &["dispatch", "register", "registry"],
        ),
        Class::kind_of(
            "functools.lru_cache(len)",
            &["cache_clear", "cache_info", "cache_parameters"],
        ),
        Class::kind_of(
            "functools.lru_cache(len).cache_info()",
            &["currsize", "hits", "maxsize", "misses"],
        ),
    ],
};
