//! `cmath`.

use super::super::Module;

pub(super) const CMATH: Module = Module {
    name: "cmath",
    names: &[
        "acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "e", "exp", "inf",
        "infj", "isclose", "isfinite", "isinf", "isnan", "log", "log10", "nan", "nanj", "phase",
        "pi", "polar", "rect", "sin", "sinh", "sqrt", "tan", "tanh", "tau",
    ],
    withheld: &[],
    classes: &[],
};
