//! `dataclasses`: our own, in `lib/dataclasses.py`.

use super::super::{Class, Module};

pub(super) const DATACLASSES: Module = Module {
    name: "dataclasses",
    names: &[
        "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "asdict", "astuple",
        "dataclass", "field", "fields", "is_dataclass", "make_dataclass", "replace",
    ],
    withheld: &[],
    classes: &[
        Class::opaque(
            "Field",
            &[
                "compare", "default", "default_factory", "doc", "hash", "init", "kw_only",
                "metadata", "name", "repr", "type",
            ],
        ),
        Class::base("FrozenInstanceError", &[]),
        Class::opaque("InitVar", &["type"]),
    ],
};
