//! `re`.

use super::super::{Class, Module};

pub(super) const RE: Module = Module {
    name: "re",
    names: &[
        "A", "ASCII", "DOTALL", "I", "IGNORECASE", "L", "LOCALE", "M", "MULTILINE", "Match",
        "NOFLAG", "Pattern", "PatternError", "RegexFlag", "S", "U", "UNICODE", "VERBOSE", "X",
        "compile", "error", "escape", "findall", "finditer", "fullmatch", "match", "purge",
        "search", "split", "sub", "subn",
    ],
    withheld: &[(&["template", "Scanner"], "not documented")],
    classes: &[
        Class::opaque(
            "Match",
            &[
                "end", "endpos", "expand", "group", "groupdict", "groups", "lastgroup",
                "lastindex", "pos", "re", "regs", "span", "start", "string",
            ],
        ),
        Class::opaque(
            "Pattern",
            &[
                "findall", "finditer", "flags", "fullmatch", "groupindex", "groups", "match",
                "pattern", "scanner", "search", "split", "sub", "subn",
            ],
        ),
        Class::base(
            "PatternError",
            &["colno", "lineno", "msg", "pattern", "pos"],
        ),
        Class::base(
            "RegexFlag",
            &[
                "A", "ASCII", "DEBUG", "DOTALL", "I", "IGNORECASE", "L", "LOCALE", "M",
                "MULTILINE", "NOFLAG", "S", "U", "UNICODE", "VERBOSE", "X",
            ],
        ),
    ],
};
