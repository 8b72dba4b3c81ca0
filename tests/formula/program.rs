//! What a caller sees of the tier: nothing but speed.

use fangless::{Error, Limits, NO_INPUTS, Policy, Program, Scalar, Value};

fn expression(source: &str) -> Program {
    Program::compile(source, &Policy::expression()).unwrap()
}

fn script(source: &str) -> Program {
    let mut policy = Policy::script();
    policy.modules.insert("math".to_owned(), None);
    Program::compile(source, &policy).unwrap()
}

#[test]
fn programs_that_only_compute_have_a_formula() {
    for source in [
        "price * qty * (1 - discount)",
        "a if a is not None else 0",
        "0 < a <= b < 10",
        "name.strip().title() + '!'",
        "kind in ('a', 'b') or n not in {1, 2}",
        "f'{name}: {price:.2f}'",
        "max(a, b, 0) % 7 // 2 ** 3",
    ] {
        let program = expression(source);
        assert!(program.formula().is_some(), "{source}");
    }
    for source in [
        "x = a * 2\ny: int = x + 1\ny += 3\ny / x",
        "import math\nmath.sqrt(a)",
        "from math import floor as down\ndown(a) + 1",
        "a = a + 1\na * a",
    ] {
        let program = script(source);
        assert!(program.formula().is_some(), "{source}");
        let value = program.execute([("a", 7)]).unwrap().value;
        assert_eq!(program.run([("a", 7)]).unwrap(), value, "{source}");
        assert_eq!(program.map([[("a", 7)]]).unwrap(), [value], "{source}");
    }
    for source in [
        "[a]",
        "{}",
        "sum(a)",
        "(lambda: 1)()",
        "a.b",
        "abs",
        "10 ** 30 * 0 + 99999999999999999999",
        "1j",
        "sorted(a)",
        "min(*a)",
        "max(a, b, key=a)",
        "round(a, ndigits=2)",
        "f'{a!r}'",
        "f'{a:>5}'",
        "b'x'",
        "a[::2]",
        "min(a)",
        "...",
        "1 if a else [2]",
    ] {
        assert!(expression(source).formula().is_none(), "{source}");
    }
    for source in [
        "x = 1", "a; b", "if a: 1", "x, y = a, b\nx", "def f(): pass\nf", "abs = a\nabs(1)",
        "'doc'\n1",
    ] {
        assert!(script(source).formula().is_none(), "{source}");
    }
}

#[test]
fn what_may_not_run_is_refused_as_before() {
    for source in [
        "().__class__", "a.__dict__", "open('x')", "import os", "__import__('os')", "a = 1",
    ] {
        let Err(error) = Program::compile(source, &Policy::expression()) else {
            panic!("{source}");
        };
        assert_eq!(error.code(), "check", "{source}");
    }
    let mut policy = Policy::expression();
    policy.builtins.remove("abs");
    assert!(Program::compile("abs(x)", &policy).is_err());
    policy.attributes = fangless::Attributes::None;
    assert!(Program::compile("s.upper()", &policy).is_err());
}

#[test]
fn a_module_has_the_names_that_the_policy_lists() {
    let mut policy = Policy::expression();
    policy.modules = [("math".to_owned(), Some(["sqrt".to_owned()].into()))].into();
    let allowed = Program::compile("math.sqrt(4)", &policy).unwrap();
    assert!(allowed.formula().is_some());
    for source in ["math.pi", "math.floor(1.5)"] {
        let program = Program::compile(source, &policy).unwrap();
        assert!(program.formula().is_none(), "{source}");
        let error = program.run(NO_INPUTS).unwrap_err();
        assert!(error.to_string().contains("AttributeError"), "{error}");
    }
    policy.mode = fangless::Mode::Script;
    policy.syntax.insert(fangless::Syntax::Import);
    assert!(Program::compile("from math import pi\npi", &policy).is_err());
    let program = Program::compile("import math\nmath.floor(1.5)", &policy);
    assert!(program.is_ok_and(|program| program.formula().is_none()));
}

#[test]
fn lone_surrogates_are_left_to_the_machine() {
    for source in [
        r"'\ud800'", r"'a\ud800b'", r"f'{1}\udfff'", r"'x' + f'\ud800'", r"'\ufffd'",
    ] {
        let program = expression(source);
        assert!(program.formula().is_none(), "{source}");
        let value = program.execute(NO_INPUTS).unwrap().value;
        assert_eq!(program.run(NO_INPUTS).unwrap(), value);
    }
}

#[test]
fn errors_are_the_machines() {
    type Case<'a> = (&'a str, &'a [(&'a str, Value)], &'a str);
    let cases: [Case<'_>; 6] = [
        ("1 / a", &[("a", Value::Int(0))], "ZeroDivisionError"),
        ("a + b", &[("a", Value::Int(0))], "NameError"),
        ("a + 'x'", &[("a", Value::Int(0))], "TypeError"),
        ("int(a)", &[("a", Value::Float(f64::NAN))], "ValueError"),
        ("a[9]", &[("a", Value::Str("abc".into()))], "IndexError"),
        ("2.0 ** a", &[("a", Value::Float(5000.0))], "OverflowError"),
    ];
    for (source, inputs, wanted) in cases {
        let program = expression(source);
        assert!(program.formula().is_some(), "{source}");
        let inputs = || inputs.iter().map(|(name, value)| (*name, value.clone()));
        let error = program.run(inputs()).unwrap_err();
        assert!(error.to_string().contains(wanted), "{source}: {error}");
        let executed = program.execute(inputs()).unwrap_err();
        assert_eq!(error.to_string(), executed.to_string());
    }
    // A short circuit is one here as well.
    assert_eq!(expression("a and 1 / 0").run([("a", 0)]).unwrap(), 0.into());
    assert_eq!(
        expression("1 if a else 1 / 0").run([("a", 1)]).unwrap(),
        1.into()
    );
}

#[test]
fn inputs_are_refused_as_before() {
    let program = expression("a + 1");
    assert_eq!(
        program.run([("a", 1), ("not read", 1)]).unwrap_err().code(),
        "input"
    );
    assert_eq!(
        program
            .run([("a", 1), ("__class__", 1)])
            .unwrap_err()
            .code(),
        "input"
    );
    assert_eq!(program.run([("a", 1), ("unused", 1)]).unwrap(), 2.into());
    // The machine takes the last of two.
    assert_eq!(
        program.run([("a", 1), ("a", 5)]).unwrap(),
        program.execute([("a", 1), ("a", 5)]).unwrap().value
    );
    // An input stands before the builtin of its name.
    let program = expression("abs(a)");
    let inputs = [("a", 1), ("abs", 2)];
    assert!(!program.formula().unwrap().ignores("abs"));
    assert!(
        program
            .run(inputs)
            .unwrap_err()
            .to_string()
            .contains("not callable")
    );
    // Large ints are no matter for the tier.
    let large = Value::from(1_u64 << 63);
    assert_eq!(
        expression("a - 1").run([("a", large)]).unwrap(),
        i64::MAX.into()
    );
    assert_eq!(
        expression("a + 1").run([("a", i64::MAX)]).unwrap(),
        (1_u64 << 63).into()
    );
}

#[test]
fn the_first_row_that_fails_is_reported() {
    let program = expression("10 // a + (0 if b is None else b)");
    assert!(program.formula().is_some());
    let row = |n: i64| [("a", Value::Int(n)), ("b", Value::Int(1))];
    // Some rows are for the tier, some for the machine.
    let overflows = |n: i64| [("a", Value::Int(n)), ("b", Value::Int(i64::MAX))];
    let values = program
        .map((1..10_000).map(|n| if n % 1000 == 0 { overflows(1) } else { row(n) }))
        .unwrap();
    assert_eq!((values.len(), &values[0]), (9_999, &Value::Int(11)));
    assert_eq!(values[999], (i128::from(i64::MAX) + 10).into());
    let failed = program
        .map((0..10_000).map(|n| if n < 5_000 { overflows(n + 1) } else { row(0) }))
        .unwrap_err();
    assert_eq!(failed.row, Some(5_000));
    assert!(failed.to_string().contains("ZeroDivisionError"), "{failed}");
    assert_eq!(
        program
            .map([[("a", Value::Int(1)), ("a b", Value::None)]])
            .unwrap_err()
            .row,
        Some(0)
    );
    assert_eq!(program.map(Vec::<[(&str, Value); 2]>::new()).unwrap(), []);
}

#[test]
fn small_limits_leave_it_to_the_machine() {
    let with = |change: fn(&mut Limits)| {
        let mut policy = Policy::expression();
        change(&mut policy.limits);
        Program::compile("a * 'xy'", &policy).unwrap()
    };
    let all: [fn(&mut Limits); 7] = [
        |limits| limits.steps = 100_000,
        |limits| limits.memory = 200_000,
        |limits| limits.recursion = 5,
        |limits| limits.result.bytes = 8,
        |limits| limits.result.depth = 1,
        |limits| limits.result.nodes = 1,
        |limits| limits.time = core::time::Duration::from_micros(900),
    ];
    for change in all {
        assert!(with(change).formula().is_none());
    }
    let tiny = with(|limits| limits.steps = 10_000);
    let error = tiny.run([("a", 1)]).unwrap_err();
    assert_eq!(error.code(), "limit-steps");
    assert!(matches!(error, Error::Limit(_)));

    // Of a result that is too long, the machine says so.
    let short = with(|limits| limits.result.bytes = 1000);
    assert_eq!(
        short.run([("a", 100)]).unwrap().as_str().map(str::len),
        Some(200)
    );
    assert_eq!(short.run([("a", 600)]).unwrap_err().code(), "limit-result");
    assert_eq!(short.formula().unwrap().eval(&[Scalar::Int(600)]), None);
    let steps = with(|limits| limits.steps = 6_000_000);
    assert!(steps.formula().is_some());
    assert_eq!(steps.formula().unwrap().eval(&[Scalar::Int(50_000)]), None);
    assert_eq!(
        steps.run([("a", 50_000)]).unwrap().as_str().map(str::len),
        Some(100_000)
    );
    // Inputs that the memory does not hold are refused.
    let small = with(|limits| limits.memory = 1 << 20);
    assert_eq!(
        small
            .run([("a", Value::from("x".repeat(2 << 20)))])
            .unwrap_err()
            .code(),
        "input"
    );
    // One that the program does not read is not looked at.
    let unread = small.run([("a", 1.into()), ("b", Value::from("x".repeat(2 << 20)))]);
    assert_eq!(unread.unwrap(), "xy".into());
}

#[test]
fn execute_tells_the_steps_of_the_machine() {
    let program = expression("1 + 1");
    let outcome = program.execute(NO_INPUTS).unwrap();
    assert!(outcome.usage.steps > 10_000, "{:?}", outcome.usage);
    assert_eq!(program.run(NO_INPUTS).unwrap(), outcome.value);
    let outcome = program.execute_map([NO_INPUTS, NO_INPUTS]).unwrap();
    assert!(outcome.usage.steps > 10_000 && outcome.value.len() == 2);
}
