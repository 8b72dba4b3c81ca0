//! `enum`.

use super::super::{Class, Module};

pub(super) const ENUM: Module = Module {
    name: "enum",
    names: &[
        "CONFORM", "CONTINUOUS", "EJECT", "Enum", "EnumMeta", "EnumType", "Flag", "FlagBoundary",
        "IntEnum", "IntFlag", "KEEP", "NAMED_FLAGS", "ReprEnum", "STRICT", "StrEnum", "UNIQUE",
        "auto", "member", "nonmember", "property", "unique", "verify",
    ],
    withheld: &[
        (&["EnumCheck", "EnumDict"], "the inside of the metaclass"),
        (
            &[
                "global_enum", "global_enum_repr", "global_flag_repr", "global_str",
            ],
            "writes into the namespace of a module",
        ),
        (
            &["pickle_by_enum_name", "pickle_by_global_name"],
            "nothing is pickled",
        ),
        (&["show_flag_values"], "for tools"),
    ],
    classes: &[
        Class::base("Enum", &["name", "value"]),
        Class::base("Flag", &[]),
        Class::base("FlagBoundary", &["CONFORM", "EJECT", "KEEP", "STRICT"]),
        Class::base("IntEnum", &[]),
        Class::base("IntFlag", &[]),
        Class::base("ReprEnum", &[]),
        Class::base("StrEnum", &[]),
        Class::base("auto", &["value"]),
        Class::base("member", &[]),
        Class::base("nonmember", &[]),
        Class::base("property", &["member"]),
        Class::base("verify", &[]),
    ],
};
