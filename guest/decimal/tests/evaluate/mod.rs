//! One operation of the arithmetic, written as a line.
//!
//! In: `operation, prec, rounding, emin, emax, clamp, capitals, operands...`, separated by tabs.
//! Out: the result as text, a tab, and the names of the signals in the order of their bits.

use fangless_decimal::arith::{Context, Number, Rounding, Spec, signal::*};

const NAMES: [(u32, &str); 14] = [
    (CLAMPED, "Clamped"),
    (CONVERSION_SYNTAX, "ConversionSyntax"),
    (DIVISION_BY_ZERO, "DivisionByZero"),
    (DIVISION_IMPOSSIBLE, "DivisionImpossible"),
    (DIVISION_UNDEFINED, "DivisionUndefined"),
    (INEXACT, "Inexact"),
    (INVALID_CONTEXT, "InvalidContext"),
    (INVALID_OPERATION, "InvalidOperation"),
    (OUT_OF_MEMORY, "OutOfMemory"),
    (FLOAT_OPERATION, "FloatOperation"),
    (OVERFLOW, "Overflow"),
    (ROUNDED, "Rounded"),
    (SUBNORMAL, "Subnormal"),
    (UNDERFLOW, "Underflow"),
];

/// The result of one line.
pub fn evaluate(line: &str) -> String {
    let fields: Vec<&str> = line.split('\t').collect();
    let [
        name,
        prec,
        rounding,
        emin,
        emax,
        clamp,
        capitals,
        operands @ ..,
    ] = &fields[..]
    else {
        return format!("too few fields: {line}");
    };
    let context = Context {
        prec: prec.parse().expect("prec"),
        rounding: Rounding::named(rounding).expect("rounding"),
        emin: emin.parse().expect("emin"),
        emax: emax.parse().expect("emax"),
        clamp: *clamp == "1",
        capitals: *capitals == "1",
    };
    let mut status = 0;
    let result = operation(name, operands, &context, &mut status);
    let names: Vec<&str> = NAMES
        .iter()
        .filter(|(bit, _)| status & bit != 0)
        .map(|(_, name)| *name)
        .collect();
    format!("{result}\t{}", names.join(","))
}

type Unary = fn(&Number, &Context, &mut u32) -> Number;
type Binary = fn(&Number, &Number, &Context, &mut u32) -> Number;
type Ternary = fn(&Number, &Number, &Number, &Context, &mut u32) -> Number;

const UNARY: &[(&str, Unary)] = &[
    ("abs", Number::absolute),
    ("exp", Number::exp),
    ("ln", Number::ln),
    ("log10", Number::log10),
    ("logb", Number::logb),
    ("logical_invert", Number::logical_invert),
    ("minus", Number::minus),
    ("next_minus", Number::next_minus),
    ("next_plus", Number::next_plus),
    ("normalize", Number::normalize),
    ("plus", Number::plus),
    ("sqrt", Number::sqrt),
    ("to_integral_exact", Number::to_integral_exact),
    ("to_integral_value", Number::to_integral_value),
];

const BINARY: &[(&str, Binary)] = &[
    ("add", Number::add),
    ("compare", Number::compare),
    ("compare_signal", Number::compare_signal),
    ("divide", Number::div),
    ("divide_int", Number::divide_int),
    ("logical_and", Number::logical_and),
    ("logical_or", Number::logical_or),
    ("logical_xor", Number::logical_xor),
    ("max", Number::max),
    ("max_mag", Number::max_magnitude),
    ("min", Number::min),
    ("min_mag", Number::min_magnitude),
    ("multiply", Number::mul),
    ("next_toward", Number::next_toward),
    ("power", Number::power),
    ("quantize", Number::quantize),
    ("remainder", Number::remainder),
    ("remainder_near", Number::remainder_near),
    ("rotate", Number::rotate),
    ("scaleb", Number::scaleb),
    ("shift", Number::shift),
    ("subtract", Number::sub),
];

const TERNARY: &[(&str, Ternary)] = &[("fma", Number::fma), ("power_modulo", Number::power_modulo)];

fn find<F: Copy>(table: &[(&str, F)], name: &str) -> Option<F> {
    table
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, f)| *f)
}

fn operation(name: &str, operands: &[&str], context: &Context, status: &mut u32) -> String {
    let number = |index: usize| {
        let text = operands.get(index).expect("an operand");
        Number::parse_exact(text, &mut 0)
    };
    let text = |number: Number| number.to_scientific(context.capitals);
    if let Some(unary) = find(UNARY, name) {
        return text(unary(&number(0), context, status));
    }
    if let Some(binary) = find(BINARY, name) {
        return text(binary(&number(0), &number(1), context, status));
    }
    if let Some(ternary) = find(TERNARY, name) {
        return text(ternary(&number(0), &number(1), &number(2), context, status));
    }
    let a = || number(0);
    match name {
        "create_decimal" => text(Number::parse(operands[0], context, status)),
        "exact" => text(Number::parse_exact(operands[0], status)),
        "divmod" => {
            let (quotient, rest) = a().divmod(&number(1), context, status);
            format!("{} {}", text(quotient), text(rest))
        }
        "compare_total" => (a().compare_total(&number(1)) as i8).to_string(),
        "compare_total_mag" => (a().compare_total_magnitude(&number(1)) as i8).to_string(),
        "same_quantum" => a().same_quantum(&number(1)).to_string(),
        "number_class" => a().class(context).to_owned(),
        "to_sci_string" => text(a()),
        "to_eng_string" => a().to_engineering(context.capitals),
        "hash" => a().hash().to_string(),
        "int" => a().to_natural(Rounding::Down, status).to_string(),
        "float" => format!("{:016x}", a().to_float().to_bits()),
        "from_float" => {
            let bits = u64::from_str_radix(operands[0], 16).expect("bits");
            text(Number::from_float(f64::from_bits(bits)))
        }
        "ratio" => {
            let (numerator, denominator) = a().ratio(status);
            format!("{numerator} {denominator}")
        }
        "format" => match Spec::parse(operands[1]) {
            Some(spec) => a().format(&spec, context).unwrap_or_default(),
            None => "invalid format string".to_owned(),
        },
        _ => panic!("no operation {name}"),
    }
}
