//! What the arithmetic must not do: wrap, panic, or take memory by the size of an exponent.

use fangless_decimal::arith::{
    Coefficient, Context, MAX_EMAX, MAX_PREC, MIN_ETINY, Number, Rounding, Spec, signal::*,
};

fn number(text: &str) -> Number {
    let mut status = 0;
    let number = Number::parse_exact(text, &mut status);
    assert_eq!(status, 0, "{text}");
    number
}

type Binary = fn(&Number, &Number, &Context, &mut u32) -> Number;

const BINARY: [Binary; 22] = [
    Number::add,
    Number::sub,
    Number::mul,
    Number::div,
    Number::divide_int,
    Number::remainder,
    Number::remainder_near,
    Number::compare,
    Number::compare_signal,
    Number::max,
    Number::min,
    Number::max_magnitude,
    Number::min_magnitude,
    Number::next_toward,
    Number::quantize,
    Number::rotate,
    Number::shift,
    Number::scaleb,
    Number::logical_and,
    Number::logical_or,
    Number::logical_xor,
    Number::power,
];

const UNARY: [fn(&Number, &Context, &mut u32) -> Number; 14] = [
    Number::plus,
    Number::minus,
    Number::absolute,
    Number::exp,
    Number::ln,
    Number::log10,
    Number::logb,
    Number::logical_invert,
    Number::next_plus,
    Number::next_minus,
    Number::normalize,
    Number::sqrt,
    Number::to_integral_exact,
    Number::to_integral_value,
];

/// Operands at the ends of what there is.
fn extremes() -> Vec<Number> {
    let texts = [
        format!("1E{MAX_EMAX}"),
        format!("-9E{MAX_EMAX}"),
        format!("1E{MIN_ETINY}"),
        format!("-7E{MIN_ETINY}"),
        format!("0E{MAX_EMAX}"),
        format!("0E{MIN_ETINY}"),
        format!("1E{}", i64::from(u32::MAX)),
        "Infinity".to_owned(),
        "-Infinity".to_owned(),
        "NaN".to_owned(),
        "sNaN77".to_owned(),
        "0".to_owned(),
        "-1".to_owned(),
        "2.5".to_owned(),
        "1E-30".to_owned(),
        "340282366920938463463374607431768211455".to_owned(),
        "340282366920938463463374607431768211456".to_owned(),
    ];
    texts.iter().map(|text| number(text)).collect()
}

#[test]
fn extremes_end_and_do_not_panic() {
    let contexts = [
        Context::DEFAULT,
        Context::MAX.with_prec(9),
        Context {
            clamp: true,
            ..Context::MAX.with_prec(1)
        },
        Context {
            emax: 0,
            emin: 0,
            ..Context::DEFAULT
        },
        Context {
            emax: MAX_EMAX,
            emin: 0,
            clamp: true,
            ..Context::DEFAULT
        },
    ];
    for context in contexts {
        for (_, name) in Rounding::ALL {
            let context = context.rounded(Rounding::named(name).expect("a rounding"));
            for a in extremes() {
                for unary in UNARY {
                    unary(&a, &context, &mut 0);
                }
                a.to_natural(Rounding::Down, &mut 0);
                a.ratio(&mut 0);
                a.to_float();
                for b in extremes() {
                    for binary in BINARY {
                        binary(&a, &b, &context, &mut 0);
                    }
                    a.divmod(&b, &context, &mut 0);
                    a.fma(&b, &a, &context, &mut 0);
                }
            }
        }
    }
}

#[test]
fn what_cannot_be_held_is_out_of_memory() {
    let huge = Context::MAX;
    assert_eq!(huge.prec, MAX_PREC);
    let (one, three, far) = (number("1"), number("3"), number("1E999999999999"));
    let refused = |name: &str, compute: &dyn Fn(&mut u32) -> Number| {
        let mut status = 0;
        compute(&mut status);
        assert!(status & OUT_OF_MEMORY != 0, "{name}: {status:#x}");
    };
    refused("division", &|status| one.div(&three, &huge, status));
    refused("root", &|status| three.sqrt(&huge, status));
    refused("exp", &|status| three.exp(&huge, status));
    refused("ln", &|status| three.ln(&huge, status));
    refused("log10", &|status| three.log10(&huge, status));
    refused("power", &|status| {
        three.power(&number("0.5"), &huge, status)
    });
    refused("sum", &|status| far.add(&one, &huge, status));
    refused("whole division", &|status| {
        far.divide_int(&three, &huge, status)
    });
    refused("invert", &|status| one.logical_invert(&huge, status));
    refused("next", &|status| {
        number("-Infinity").next_plus(&huge, status)
    });
    let mut status = 0;
    far.to_natural(Rounding::Down, &mut status);
    assert!(status & OUT_OF_MEMORY != 0);
    for spec in [
        "f", "%", ".999999999999f", "99999999999999999999", ".200000000e", "0200000000,",
    ] {
        let spec = Spec::parse(spec).expect("a specification");
        assert_eq!(
            far.format(&spec, &Context::DEFAULT),
            Err(OUT_OF_MEMORY),
            "{spec:?}"
        );
    }
}

#[test]
fn small_and_big_coefficients_agree() {
    let edge = Coefficient::Small(u128::MAX);
    let next = edge.add(&Coefficient::ONE);
    assert!(matches!(next, Coefficient::Big(_)));
    assert_eq!(next.sub(&Coefficient::ONE), edge);
    assert_eq!(next.text(), "340282366920938463463374607431768211456");
    for digits in [38, 39, 40, 77, 1000, 5000] {
        let power = Coefficient::ONE.shift_left(digits - 1).expect("it fits");
        assert_eq!(power.digits(), digits);
        assert!(power.is_power_of_ten());
        assert_eq!(
            Coefficient::nines(digits).expect("it fits").digits(),
            digits
        );
        assert_eq!(power.shift_right(digits - 1), (Coefficient::ONE, 0));
        assert_eq!(power.trailing_zeros(), digits - 1);
    }
}
