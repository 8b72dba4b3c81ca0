//! Code that no guest writes down unless it has fallen: refused, or harmless.

use fangless::wire::formula::{
    Binary, Code, Compare, Constant, DEPTH, Function, OPS, Op, TEXT, Unary,
};
use fangless::{Formula, Limits, Scalar};

fn formula(constants: Vec<Constant>, ops: Vec<Op>) -> Result<Option<Formula>, String> {
    let code = Code { constants, ops };
    Formula::new(code, 2, &[], &Limits::script()).map_err(|error| error.to_string())
}

/// Whether code with one constant is refused.
fn refused(ops: Vec<Op>) -> bool {
    formula(vec![Constant::Int(1)], ops).is_err()
}

const ONE: Op = Op::Constant(0);

#[test]
fn what_is_not_whole_is_refused() {
    assert!(refused(vec![]));
    assert!(refused(vec![Op::Binary(Binary::Add)]));
    assert!(refused(vec![ONE, Op::Binary(Binary::Add)]));
    assert!(refused(vec![Op::Unary(Unary::Not)]));
    assert!(refused(vec![Op::Compare(Compare::Less)]));
    assert!(refused(vec![ONE, Op::Among(1)]));
    assert!(refused(vec![Op::Among(0)]));
    // More on the stack than the value is what variables leave there.
    assert!(!refused(vec![ONE, ONE]));
}

#[test]
fn indices_are_within_range() {
    assert!(refused(vec![Op::Constant(1)]));
    assert!(refused(vec![Op::Input(2)]));
    assert!(refused(vec![Op::Pick(0)]));
    assert!(refused(vec![ONE, Op::Pick(1)]));
    assert!(!refused(vec![ONE, Op::Pick(0)]));
    assert!(!refused(vec![Op::Input(1)]));
}

#[test]
fn functions_take_what_they_take() {
    for (_, function) in Function::ALL {
        for arguments in 0..=40_u8 {
            let mut ops = vec![ONE; usize::from(arguments)];
            ops.push(Op::Call(*function, arguments));
            assert_eq!(refused(ops), !function.takes().contains(&arguments));
        }
    }
}

#[test]
fn jumps_stay_within_what_they_stand_in() {
    assert!(!refused(vec![ONE, Op::And(1), ONE]));
    assert!(refused(vec![ONE, Op::And(0), ONE]));
    assert!(refused(vec![ONE, Op::And(2), ONE]));
    assert!(refused(vec![ONE, Op::Or(u16::MAX), ONE]));
    assert!(refused(vec![Op::And(1), ONE]));
    // The inner one goes past the end of the outer one.
    assert!(refused(vec![ONE, Op::And(3), ONE, Op::And(2), ONE, ONE]));
    // Not one value, but two or none, on one of the ways.
    assert!(refused(vec![ONE, Op::And(2), ONE, ONE]));
    assert!(refused(vec![ONE, ONE, Op::And(1), Op::Binary(Binary::Add)]));
    // It takes from below.
    assert!(refused(vec![
        ONE,
        ONE,
        Op::And(3),
        ONE,
        Op::Binary(Binary::Add),
        ONE
    ]));

    assert!(!refused(vec![ONE, Op::If(2), ONE, Op::Else(1), ONE]));
    assert!(refused(vec![ONE, Op::If(2), ONE, Op::Else(2), ONE]));
    assert!(refused(vec![ONE, Op::If(2), ONE, Op::Else(0), ONE]));
    assert!(refused(vec![ONE, Op::If(1), ONE, Op::Else(1), ONE]));
    assert!(refused(vec![ONE, Op::If(0), ONE, Op::Else(1), ONE]));
    assert!(refused(vec![ONE, Op::If(3), ONE, Op::Else(1), ONE]));
    assert!(refused(vec![ONE, Op::If(2), ONE, ONE]));
    assert!(refused(vec![ONE, Op::If(1), ONE]));
    assert!(refused(vec![ONE, Op::Else(1), ONE]));
    // An `Else` that a jump lies before, and one that belongs to nothing.
    assert!(refused(vec![
        ONE,
        Op::If(4),
        ONE,
        Op::And(1),
        Op::Else(1),
        ONE
    ]));
    assert!(refused(vec![
        ONE,
        Op::If(5),
        ONE,
        Op::If(2),
        ONE,
        Op::Else(1),
        ONE
    ]));

    let less = Compare::Less;
    let last = Op::Compare(less);
    assert!(!refused(vec![ONE, ONE, Op::Chain(less, 2), ONE, last]));
    assert!(refused(vec![ONE, ONE, Op::Chain(less, 1), ONE, last]));
    assert!(refused(vec![ONE, Op::Chain(less, 2), ONE, last]));
    assert!(refused(vec![ONE, ONE, Op::Chain(less, 0)]));
    assert!(refused(vec![ONE, ONE, ONE, Op::Chain(less, 2), last, last]));
}

#[test]
fn size_and_depth_are_bounded() {
    let many = |ops: usize| {
        let mut code = vec![ONE];
        code.extend((1..ops).map(|_| Op::Unary(Unary::Not)));
        code
    };
    assert!(!refused(many(OPS)));
    assert!(refused(many(OPS + 1)));
    assert!(!refused(vec![ONE; DEPTH]));
    assert!(refused(vec![ONE; DEPTH + 1]));

    let nested = |levels: usize| {
        let mut code = vec![ONE];
        for level in (1..=levels).rev() {
            code.extend([Op::And(2 * level as u16 - 1), ONE]);
        }
        code
    };
    assert!(!refused(nested(DEPTH)));
    assert!(refused(nested(DEPTH + 1)));

    let text = |length| vec![Constant::Text("x".repeat(length))];
    assert!(formula(text(TEXT), vec![ONE]).is_ok());
    assert!(formula(text(TEXT + 1), vec![ONE]).is_err());
    let constants = vec![Constant::Text("x".repeat(TEXT / 2 + 1)); 2];
    assert!(formula(constants, vec![ONE]).is_err());
    assert!(formula(vec![Constant::None; 1025], vec![ONE]).is_err());
}

#[test]
fn text_does_not_grow_without_a_bound() {
    // x + x, again and again, and x * 2^40.
    let mut ops = vec![ONE];
    ops.extend(
        (0..60).flat_map(|place| [Op::Pick(place), Op::Pick(place), Op::Binary(Binary::Add)]),
    );
    let doubled = formula(vec![Constant::Text("x".to_owned())], ops)
        .unwrap()
        .unwrap();
    let inputs = [Scalar::None, Scalar::None];
    assert_eq!(doubled.eval(&inputs), None);
    let constants = vec![Constant::Text("x".to_owned()), Constant::Int(1 << 40)];
    let times = vec![ONE, Op::Constant(1), Op::Binary(Binary::Multiply)];
    let times = formula(constants, times).unwrap().unwrap();
    assert_eq!(times.eval(&inputs), None);
    // An input that is longer than the limits let a program have.
    let long = formula(vec![], vec![Op::Input(0)]).unwrap().unwrap();
    let input = |length: usize| [Scalar::Str("x".repeat(length).into()), Scalar::None];
    assert!(long.eval(&input(1000)).is_some());
    assert_eq!(long.eval(&input(1 << 20)), None);
    // And not the number of inputs that it was validated for.
    assert_eq!(long.eval(&[]), None);
}

/// Ops from numbers: whatever passes validation must run without a panic, with any inputs.
#[test]
fn what_is_valid_does_no_harm() {
    let mut state = 7_u64;
    let mut random = move |bound: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) % bound
    };
    let constants = vec![
        Constant::Int(i64::MIN),
        Constant::Float(-0.5),
        Constant::Text("a b".to_owned()),
        Constant::None,
        Constant::Bool(true),
    ];
    let mut valid = 0;
    for _ in 0..200_000 {
        let length = 1 + random(12);
        let ops = (0..length).map(|_| {
            let small = random(5) as u16;
            match random(11) {
                0..=2 => Op::Constant(small),
                3 => Op::Input(small % 2),
                4 => Op::Pick(small),
                5 => Op::Unary(Unary::Negative),
                6 => Op::Binary(Binary::Multiply),
                7 => Op::Call(
                    Function::ALL[random(Function::ALL.len() as u64) as usize].1,
                    1 + random(3) as u8,
                ),
                8 => Op::Chain(Compare::Less, small),
                9 => [
                    Op::And(small),
                    Op::Or(small),
                    Op::If(small),
                    Op::Else(small),
                ][random(4) as usize],
                _ => Op::Among(small as u8 % 3),
            }
        });
        if let Ok(Some(formula)) = formula(constants.clone(), ops.collect()) {
            valid += 1;
            for input in [
                Scalar::None,
                Scalar::Int(i64::MAX),
                Scalar::Float(f64::NAN),
                Scalar::Str("é".into()),
            ] {
                formula.eval(&[input.clone(), input]);
            }
        }
    }
    assert!(valid > 10_000, "{valid}");
}
