//! `pprint`.

use super::super::{Class, Module};

pub(super) const PPRINT: Module = Module {
    name: "pprint",
    names: &[
        "PrettyPrinter", "isreadable", "isrecursive", "pformat", "pp", "pprint", "saferepr",
    ],
    withheld: &[],
    classes: &[Class::base(
        "PrettyPrinter",
        &["format", "isreadable", "isrecursive", "pformat", "pprint"],
    )],
};
