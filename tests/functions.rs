//! Functions of the host, from Rust, with the real guest.

use fangless::{
    Error, Function, Functions, HostError, Limits, NO_INPUTS, Parameter, ParameterKind, Policy,
    Program, Value,
};
use std::error::Error as _;

fn policy(names: &[&str]) -> Policy {
    let functions = names
        .iter()
        .map(|name| ((*name).to_owned(), Function::default()));
    Policy {
        functions: functions.collect(),
        ..Policy::script()
    }
}

/// `echo` gives its arguments back, `fail` fails by the name in its argument.
fn functions() -> Functions {
    Functions::new()
        .with("echo", |positional, keywords| {
            let keywords = keywords.iter();
            let keywords = keywords.map(|(name, value)| (name.as_str().into(), value.clone()));
            Ok(Value::from([
                Value::Tuple(positional.iter().cloned().collect()),
                Value::Dict(keywords.collect()),
            ]))
        })
        .with("fail", |positional, _keywords| match positional {
            [Value::Str(name)] if &**name == "opaque" => Err(std::io::Error::other("/etc/secret"))?,
            [Value::Str(name)] => Err(HostError::raise(&**name, "no")),
            _ => Ok(Value::Set(
                [Value::List([].into_iter().collect())]
                    .into_iter()
                    .collect(),
            )),
        })
}

fn run(source: &str) -> Result<Value, Error> {
    let program = Program::compile(source, &policy(&["echo", "fail"]))?;
    program.bind(functions()).run(NO_INPUTS)
}

#[test]
fn arguments_and_results_are_data() {
    let value = run("echo(1, [2.5], None, x='y', z={'a': (b'', 10**30)})").unwrap();
    assert_eq!(
        value.to_string(),
        "[(1, [2.5], None), {'x': 'y', 'z': {'a': (b'', 1000000000000000000000000000000)}}]"
    );
    for (source, expected) in [
        (
            "echo(print)",
            "TypeError: echo() argument [0] is not data, but of type 'builtin_function_or_method'",
        ),
        (
            "echo(x=[object()])",
            "TypeError: echo() argument ['x'][0] is not data, but of type 'object'",
        ),
        ("x = []\nx.append(x)\necho(x)", "contains itself"),
        ("echo((i for i in ()))", "of type 'generator'"),
        ("class A(dict): pass\necho(A())", "of type 'A'"),
        ("echo(echo)", "of type 'function'"),
    ] {
        let error = run(source).unwrap_err();
        assert_eq!(error.code(), "raised", "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[test]
fn a_program_catches_what_a_function_raises() {
    let source = "
seen = []
for name in ('ValueError', 'KeyError', 'TimeoutError', 'opaque', 'SystemExit', 'Foo'):
    try:
        fail(name)
    except Exception as error:
        seen.append((type(error).__name__, error.args))
seen";
    assert_eq!(
        run(source).unwrap().to_string(),
        "[('ValueError', ('no',)), ('KeyError', ('no',)), ('TimeoutError', ('no',)), \
         ('HostError', ('a function of the host failed',)), \
         ('HostError', ('a function of the host failed',)), \
         ('HostError', ('a function of the host failed',))]"
    );
}

#[test]
fn the_caller_gets_the_cause() {
    let error = run("def f():\n    fail('ValueError')\nf()").unwrap_err();
    assert_eq!(error.code(), "raised");
    let Error::Execution(raised) = error else {
        panic!("{error}")
    };
    assert_eq!(raised.source().unwrap().to_string(), "ValueError: no");
    assert_eq!(raised.traceback.len(), 2);

    let error = run("try:\n    fail('opaque')\nfinally:\n    echo(1)").unwrap_err();
    assert_eq!(error.code(), "host-function");
    let Error::HostFunction(failed) = error else {
        panic!("{error}")
    };
    assert_eq!(failed.function, "fail");
    assert_eq!(failed.source().unwrap().to_string(), "/etc/secret");
    assert!(
        failed
            .to_string()
            .contains("the host's function `fail` failed: /etc/secret")
    );

    // What is not data is the function's own mistake.
    let error = run("fail()").unwrap_err();
    assert_eq!(error.code(), "host-function");
    assert!(error.to_string().contains("fail()"), "{error}");

    // An exception of the program's own has no cause, whatever its class.
    let error = run("raise HostError('mine')").unwrap_err();
    assert_eq!(error.code(), "raised");
    assert!(error.source().is_none());
}

#[test]
fn a_call_that_does_not_fit_is_refused_before_it_is_made() {
    let mut policy = policy(&["rate"]);
    let parameter = |name: &str, kind, required| Parameter {
        name: name.to_owned(),
        kind,
        required,
    };
    let rate = policy.functions.get_mut("rate").unwrap();
    rate.parameters = Some(vec![
        parameter("currency", ParameterKind::PositionalOrKeyword, true),
        parameter("on", ParameterKind::KeywordOnly, false),
    ]);
    rate.doc = "The rate.".to_owned();
    for (source, expected) in [
        (
            "rate()",
            "rate() missing 1 required positional argument: 'currency'",
        ),
        (
            "rate('a', 'b')",
            "rate() takes 1 positional argument but 2 were given",
        ),
        (
            "def f(): return rate('a', of=1)",
            "rate() got an unexpected keyword argument 'of'",
        ),
    ] {
        let Err(Error::Check(error)) = Program::compile(source, &policy) else {
            panic!("{source}")
        };
        assert_eq!(
            (
                error.diagnostics[0].code.as_str(),
                error.diagnostics[0].message.as_str()
            ),
            ("F210", expected)
        );
    }
    let functions = Functions::new().with("rate", |_, _| Ok(1.into()));
    for (source, expected) in [
        (
            "rate(*['a', 'b'])",
            "TypeError: rate() takes 1 positional argument but 2 were given",
        ),
        (
            "rate(**{'of': 1})",
            "TypeError: rate() got an unexpected keyword argument 'of'",
        ),
        (
            "call = rate\ncall()",
            "TypeError: rate() missing 1 required positional argument: 'currency'",
        ),
    ] {
        let program = Program::compile(source, &policy)
            .unwrap()
            .bind(functions.clone());
        let error = program.run(NO_INPUTS).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
    for (source, expected) in [
        ("rate = lambda: 3\nrate()", "3"),
        ("def f(rate): return rate()\nf(lambda: 4)", "4"),
        ("rate(on=1, currency='x')", "1"),
        (
            "repr(rate), rate.__name__, rate.__doc__, callable(rate)",
            "('<function rate>', 'rate', 'The rate.', True)",
        ),
        (
            "[hasattr(rate, name) for name in ('__self__', 'name', 'function', '<call>')]",
            "[False, False, False, False]",
        ),
    ] {
        let program = Program::compile(source, &policy)
            .unwrap()
            .bind(functions.clone());
        assert_eq!(
            program.run(NO_INPUTS).unwrap().to_string(),
            expected,
            "{source}"
        );
    }
}

#[test]
fn names_of_functions_are_looked_at() {
    for name in ["len", "__x__", "a b", "open"] {
        let Err(Error::Check(error)) = Program::compile("1", &policy(&[name])) else {
            panic!("{name}")
        };
        assert_eq!(error.diagnostics[0].code, "F403", "{name}");
    }
    let mut policy = policy(&["exchange_rate"]);
    policy.inputs = Some(["price".to_owned()].into());
    let Err(Error::Check(error)) = Program::compile("price * exchange_rat('x')", &policy) else {
        panic!("it compiles")
    };
    assert_eq!(error.diagnostics[0].help, "Did you mean `exchange_rate`?");
    let program = Program::compile("price * exchange_rate('x')", &policy).unwrap();
    assert_eq!(program.functions(), ["exchange_rate"]);
    let error = program.run([("price", 1)]).unwrap_err();
    assert!(
        error.to_string().contains("functions['exchange_rate']"),
        "{error}"
    );
}

#[test]
fn calls_are_counted_per_row() {
    let mut policy = policy(&["echo"]);
    policy.limits = Limits {
        host_calls: 2,
        ..Limits::script()
    };
    let program = Program::compile("[echo(n) for n in range(count)][-1][0][0]", &policy).unwrap();
    let program = program.bind(functions());
    let outcome = program
        .execute_map([[("count", 2)], [("count", 1)], [("count", 2)]])
        .unwrap();
    assert_eq!(Value::from(outcome.value), Value::from([1, 0, 1]));
    assert_eq!(outcome.usage.host_calls, 5);
    let error = program.map([[("count", 2)], [("count", 3)]]).unwrap_err();
    assert_eq!(
        (error.row, error.error.code()),
        (Some(1), "limit-host-calls")
    );
}

#[test]
fn a_function_may_run_programs_itself() {
    // Each level has a machine of its own, and the one above stands still.
    fn depth(left: i64) -> Result<Value, HostError> {
        if left == 0 {
            return Ok(0.into());
        }
        let program = Program::compile("1 + inner()", &policy(&["inner"]))?;
        let program = program.bind(Functions::new().with("inner", move |_, _| depth(left - 1)));
        Ok(program.run(NO_INPUTS)?)
    }
    let thread = std::thread::Builder::new().stack_size(4 << 20);
    let value = thread.spawn(|| depth(50)).unwrap().join().unwrap();
    assert_eq!(value.unwrap(), Value::Int(50));
}

#[test]
fn a_call_costs_little() {
    // In steps, which no load of the machine changes: some microseconds.
    let program = Program::compile("for n in range(count): echo(n)\nNone", &policy(&["echo"]));
    let program = program.unwrap().bind(functions());
    let steps = |count: i64| program.execute([("count", count)]).unwrap().usage.steps;
    let each = (steps(1010) - steps(10)) / 1000;
    assert!((1..=40_000).contains(&each), "{each} steps");
}
