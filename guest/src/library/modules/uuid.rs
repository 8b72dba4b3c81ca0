//! `uuid`.

use super::super::{Class, Module};

pub(super) const UUID: Module = Module {
    name: "uuid",
    names: &[
        "MAX", "NAMESPACE_DNS", "NAMESPACE_OID", "NAMESPACE_URL", "NAMESPACE_X500", "NIL",
        "RESERVED_FUTURE", "RESERVED_MICROSOFT", "RESERVED_NCS", "RFC_4122", "SafeUUID", "UUID",
        "uuid3", "uuid4", "uuid5", "uuid7", "uuid8",
    ],
    withheld: &[
        (
            &["getnode", "uuid1", "uuid6"],
            "holds the address of the machine",
        ),
        (&["main"], "a command line"),
        (&["Enum", "bytes_", "int_"], "not of its own"),
    ],
    classes: &[
        Class::base("SafeUUID", &["safe", "unknown", "unsafe"]),
        Class::base(
            "UUID",
            &[
                "bytes", "bytes_le", "clock_seq", "clock_seq_hi_variant", "clock_seq_low",
                "fields", "hex", "int", "is_safe", "node", "time", "time_hi_version", "time_low",
                "time_mid", "urn", "variant", "version",
            ],
        ),
    ],
};
