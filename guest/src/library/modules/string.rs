//! `string`.

use super::super::{Class, Module};

pub(super) const STRING: Module = Module {
    name: "string",
    names: &[
        "Formatter", "Template", "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords",
        "digits", "hexdigits", "octdigits", "printable", "punctuation", "whitespace",
    ],
    withheld: &[],
    classes: &[
        Class::base(
            "Formatter",
            &[
                "check_unused_args", "convert_field", "format", "format_field", "get_field",
                "get_value", "parse", "vformat",
            ],
        ),
        Class::base(
            "Template",
            &[
                "braceidpattern", "delimiter", "flags", "get_identifiers", "idpattern", "is_valid",
                "pattern", "safe_substitute", "substitute", "template",
            ],
        ),
    ],
};
