//! `decimal`: our own native module, `guest/decimal/`.

use super::super::{Class, Module};

/// What a program may set of a context.
const SETTINGS: &[&str] = &[
    "Emax", "Emin", "capitals", "clamp", "flags", "prec", "rounding", "traps",
];

pub(super) const DECIMAL: Module = Module {
    name: "decimal",
    names: &[
        "BasicContext", "Clamped", "Context", "ConversionSyntax", "Decimal", "DecimalException",
        "DecimalTuple", "DefaultContext", "DivisionByZero", "DivisionImpossible",
        "DivisionUndefined", "ExtendedContext", "FloatOperation", "Inexact", "InvalidContext",
        "InvalidOperation", "MAX_EMAX", "MAX_PREC", "MIN_EMIN", "MIN_ETINY", "Overflow",
        "ROUND_05UP", "ROUND_CEILING", "ROUND_DOWN", "ROUND_FLOOR", "ROUND_HALF_DOWN",
        "ROUND_HALF_EVEN", "ROUND_HALF_UP", "ROUND_UP", "Rounded", "Subnormal", "Underflow",
        "getcontext", "localcontext", "setcontext",
    ],
    withheld: &[(&["HAVE_THREADS", "HAVE_CONTEXTVAR"], "of CPython's build")],
    classes: &[
        Class::base(
            "Decimal",
            &[
                "adjusted", "as_integer_ratio", "as_tuple", "canonical", "compare",
                "compare_signal", "compare_total", "compare_total_mag", "conjugate", "copy_abs",
                "copy_negate", "copy_sign", "exp", "fma", "from_float", "imag", "is_canonical",
                "is_finite", "is_infinite", "is_nan", "is_normal", "is_qnan", "is_signed",
                "is_snan", "is_subnormal", "is_zero", "ln", "log10", "logb", "logical_and",
                "logical_invert", "logical_or", "logical_xor", "max", "max_mag", "min", "min_mag",
                "next_minus", "next_plus", "next_toward", "normalize", "number_class", "quantize",
                "radix", "real", "remainder_near", "rotate", "same_quantum", "scaleb", "shift",
                "sqrt", "to_eng_string", "to_integral", "to_integral_exact", "to_integral_value",
            ],
        ),
        Class::base(
            "Context",
            &[
                "Emax", "Emin", "Etiny", "Etop", "flags", "traps", "abs", "add", "canonical",
                "capitals", "clamp", "clear_flags", "clear_traps", "compare", "compare_signal",
                "compare_total", "compare_total_mag", "copy", "copy_abs", "copy_decimal",
                "copy_negate", "copy_sign", "create_decimal", "create_decimal_from_float",
                "divide", "divide_int", "divmod", "exp", "fma", "is_canonical", "is_finite",
                "is_infinite", "is_nan", "is_normal", "is_qnan", "is_signed", "is_snan",
                "is_subnormal", "is_zero", "ln", "log10", "logb", "logical_and", "logical_invert",
                "logical_or", "logical_xor", "max", "max_mag", "min", "min_mag", "minus",
                "multiply", "next_minus", "next_plus", "next_toward", "normalize", "number_class",
                "plus", "power", "prec", "quantize", "radix", "remainder", "remainder_near",
                "rotate", "rounding", "same_quantum", "scaleb", "shift", "sqrt", "subtract",
                "to_eng_string", "to_integral", "to_integral_exact", "to_integral_value",
                "to_sci_string",
            ],
        )
        .with_stores(SETTINGS),
        Class::base("DecimalTuple", &["digits", "exponent", "sign"]),
        Class::base("Clamped", &[]),
        Class::base("ConversionSyntax", &[]),
        Class::base("DecimalException", &[]),
        Class::base("DivisionByZero", &[]),
        Class::base("DivisionImpossible", &[]),
        Class::base("DivisionUndefined", &[]),
        Class::base("FloatOperation", &[]),
        Class::base("Inexact", &[]),
        Class::base("InvalidContext", &[]),
        Class::base("InvalidOperation", &[]),
        Class::base("Overflow", &[]),
        Class::base("Rounded", &[]),
        Class::base("Subnormal", &[]),
        Class::base("Underflow", &[]),
        Class::kind_of(
            "decimal.Context().flags",
            &[
                "clear", "copy", "get", "items", "keys", "pop", "popitem", "setdefault", "update",
                "values",
            ],
        ),
    ],
};
