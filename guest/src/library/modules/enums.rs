//! `enum`.

use super::super::{Class, Module};

/// What the documentation says that an enumeration may define or read.
const HOOKS: &[&str] = &[
    "_add_alias_", "_add_value_alias_", "_generate_next_value_", "_ignore_", "_member_map_",
    "_member_names_", "_value2member_map_", "_missing_", "_name_", "_order_", "_value_",
];

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
        Class::base("Enum", &["name", "value"]).with_hooks(HOOKS),
        Class::base("Flag", &[]).with_hooks(HOOKS),
        Class::call("FlagBoundary", &["CONFORM", "EJECT", "KEEP", "STRICT"]),
        Class::base("IntEnum", &[]).with_hooks(HOOKS),
        Class::base("IntFlag", &[]).with_hooks(HOOKS),
        Class::base("ReprEnum", &[]).with_hooks(HOOKS),
        Class::base("StrEnum", &[]).with_hooks(HOOKS),
        Class::call("auto", &["value"]),
        Class::call("member", &[]),
        Class::call("nonmember", &[]),
        Class::call("property", &[]),
        Class::call("verify", &[]),
    ],
};
