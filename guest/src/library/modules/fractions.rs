//! `fractions`.

use super::super::{Class, Module};

pub(super) const FRACTIONS: Module = Module {
    name: "fractions",
    names: &["Fraction"],
    withheld: &[],
    classes: &[Class::base(
        "Fraction",
        &[
            "as_integer_ratio", "denominator", "from_decimal", "from_float", "from_number",
            "is_integer", "limit_denominator", "numerator",
        ],
    )],
};
