//! `numbers`.

use super::super::{Class, Module};

pub(super) const NUMBERS: Module = Module {
    name: "numbers",
    names: &["Complex", "Integral", "Number", "Rational", "Real"],
    withheld: &[],
    classes: &[
        Class::base("Complex", &["conjugate", "imag", "real"]),
        Class::base("Integral", &["denominator", "numerator"]),
        Class::base("Number", &[]),
        Class::base("Rational", &["denominator", "numerator"]),
        Class::base("Real", &["conjugate", "imag", "real"]),
    ],
};
