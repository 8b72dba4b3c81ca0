//! From text to value in one crossing: what compiling and running give.

use fangless::{Error, NO_INPUTS, Policy, Program, Value, evaluate};

#[test]
fn it_gives_what_compiling_and_running_give() {
    for source in [
        "a + b", "[a] * 3", "f'{a:>5}|{b!r}'", "{x: x * a for x in range(b)}",
        "(lambda x: x + b)(a)", "missing + 1", "a / (b - 2)", "[][a]", "().__class__", "(1",
        "x = 1", "eval('1')", "'é' + str(a)", "[x for x in (a, b)] + [x]",
    ] {
        let inputs = || {
            [
                ("a", Value::from(1)),
                ("b", 2.into()),
                ("unread", "text".into()),
            ]
        };
        let two = Program::compile(source, &Policy::expression())
            .and_then(|program| program.run(inputs()));
        let one = evaluate(source, inputs());
        match (one, two) {
            (Ok(one), Ok(two)) => assert_eq!(one, two, "{source}"),
            (Err(one), Err(two)) => assert_eq!(
                (one.to_string(), one.code()),
                (two.to_string(), two.code()),
                "{source}"
            ),
            (one, two) => panic!("{source}: {one:?}, and {two:?}"),
        }
    }
}

/// Formulas, for which no code is generated; and what a formula does not answer after all.
#[test]
fn formulas_give_what_compiling_and_running_give() {
    let long = "x".repeat(20_000);
    let given: [&[(&str, Value)]; 4] = [
        &[("a", 3.into()), ("b", 2.into()), ("s", "Ab".into())],
        &[("a", 2.5.into()), ("b", Value::None), ("s", "".into())],
        &[
            ("a", i64::MAX.into()),
            ("b", 3.into()),
            ("s", long.as_str().into()),
        ],
        &[
            ("a", Value::list([1, 2])),
            ("b", true.into()),
            ("s", "1".into()),
            ("len", 5.into()),
        ],
    ];
    for source in [
        "a * b", "a + b * a", "a / (b - 2)", "a if b else s", "a in s", "s in 'Abc'", "len(s) + 1",
        "s.upper() + s", "int(s)", "round(a, 1)", "a < b < 3", "f'{s}: {a}'", "missing * 2",
        "min(a, b)", "a ** 70", "s * 1_000", "a is None or b", "not b", "s[0]", "1 +",
        "a.__class__",
    ] {
        for inputs in given {
            let inputs = || inputs.iter().cloned();
            let two = Program::compile(source, &Policy::expression())
                .and_then(|program| program.execute(inputs()));
            let one = evaluate(source, inputs());
            match (one, two) {
                (Ok(one), Ok(two)) => assert_eq!(one, two.value, "{source}"),
                // What the compiler has left counts as well.
                (Err(Error::Limit(one)), Err(Error::Limit(two))) => {
                    assert_eq!((one.kind, one.limit), (two.kind, two.limit), "{source}");
                }
                (Err(one), Err(two)) => assert_eq!(one.to_string(), two.to_string(), "{source}"),
                (one, two) => panic!("{source}: {one:?}, and {two:?}"),
            }
        }
    }
}

#[test]
fn the_run_has_its_own_limits() {
    for (source, code) in [
        ("sum(range(10**15))", "limit-steps"),
        ("[0] * 10**7 + [1] * 10**7", "limit-memory"),
        ("'x' * 2_000_000", "limit-result"),
    ] {
        let error = evaluate(source, NO_INPUTS).unwrap_err();
        assert_eq!(error.code(), code, "{error}");
        let two = Program::compile(source, &Policy::expression()).unwrap();
        assert_eq!(two.run(NO_INPUTS).unwrap_err().code(), code, "{error}");
    }
}

#[test]
fn nothing_is_kept_between_two() {
    for round in 0..20 {
        assert_eq!(
            evaluate(
                "[x, len(y)]",
                [("x", Value::from(round)), ("y", "ab".into())]
            )
            .unwrap(),
            Value::list([round, 2])
        );
        assert_eq!(evaluate("y", NO_INPUTS).unwrap_err().code(), "raised");
    }
}

#[test]
fn inputs_that_a_program_does_not_mention_are_not_looked_at() {
    let program = Program::compile("price * 2", &Policy::expression()).unwrap();
    let inputs = |name: &'static str| [("price", 2), (name, 3)];
    assert_eq!(program.run(inputs("__name__")).unwrap_err().code(), "input");
    let (few, many) = (
        program.execute([("price", 2)]),
        program.execute(inputs("qty")),
    );
    assert_eq!(few.unwrap().usage.steps, many.unwrap().usage.steps);
    // But if one is missing, the others help to find it.
    let missing = program.run([("prize", 2)]).unwrap_err().to_string();
    assert!(missing.contains("prize"), "{missing}");
}
