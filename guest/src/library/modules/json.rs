//! `json`.

use super::super::{Class, Module};

pub(super) const JSON: Module = Module {
    name: "json",
    names: &[
        "JSONDecodeError", "JSONDecoder", "JSONEncoder", "dump", "dumps", "load", "loads",
    ],
    withheld: &[],
    classes: &[
        Class::base("JSONDecodeError", &["colno", "doc", "lineno", "msg", "pos"]),
        Class::base(
            "JSONDecoder",
            &[
                "decode", "object_hook", "object_pairs_hook", "parse_constant", "parse_float",
                "parse_int", "raw_decode", "strict",
            ],
        ),
        Class::base(
            "JSONEncoder",
            &[
                "allow_nan", "check_circular", "default", "encode", "ensure_ascii", "indent",
                "item_separator", "iterencode", "key_separator", "skipkeys", "sort_keys",
            ],
        ),
    ],
};
