//! One machine for many runs of one program and owner.

use fangless::{Clock, Function, Functions, Limits, NO_INPUTS, Policy, Program, Reused, Value};

fn reused(source: &str, change: impl FnOnce(&mut Policy)) -> Reused {
    let mut policy = Policy::script();
    change(&mut policy);
    Program::compile(source, &policy).unwrap().reuse().unwrap()
}

#[test]
fn each_run_has_names_of_its_own() {
    let rule = reused("try: seen\nexcept NameError: seen = n\nseen", |_| ());
    for n in 0..50 {
        assert_eq!(rule.run([("n", n)]).unwrap(), n.into());
    }
}

#[test]
fn it_gives_what_a_fresh_run_gives() {
    for source in [
        "a * b", "[f'{a}', b]", "def f(x): return x + a\nf(b)", "print(a)\nprint(b)",
    ] {
        let rule = reused(source, |_| ());
        for n in 0..5 {
            let inputs = || [("a", n), ("b", 7)];
            let (one, other) = (rule.execute(inputs()), rule.program().execute(inputs()));
            let (one, other) = (one.unwrap(), other.unwrap());
            assert_eq!((one.value, one.output), (other.value, other.output));
            assert!(one.usage.steps > 0 && one.usage.steps <= other.usage.steps);
        }
    }
}

#[test]
fn later_runs_cost_a_part_of_a_fresh_one() {
    let rule = reused("price * qty * (1 - discount)", |_| ());
    let inputs = || [("price", 9.5), ("qty", 3.0), ("discount", 0.1)];
    let first = rule.execute(inputs()).unwrap().usage.steps;
    let later: Vec<u64> = (0..5)
        .map(|_| rule.execute(inputs()).unwrap().usage.steps)
        .collect();
    assert!(
        later.iter().all(|steps| 3 * steps < 2 * first),
        "{first}, then {later:?}"
    );
}

#[test]
fn budgets_are_each_runs_own() {
    let rule = reused("s = 0\nfor i in range(n): s += i\ns", |policy| {
        policy.limits.steps = 20_000_000;
    });
    for _ in 0..10 {
        assert_eq!(rule.run([("n", 2000)]).unwrap(), 1_999_000.into());
    }
    let error = rule.run([("n", 1_000_000)]).unwrap_err();
    assert_eq!(error.code(), "limit-steps");
    assert_eq!(rule.run([("n", 10)]).unwrap(), 45.into());
}

#[test]
fn an_exception_is_one_runs_affair() {
    let rule = reused("1 / n", |_| ());
    for n in [1, 0, 2, 0] {
        match n {
            0 => assert_eq!(rule.run([("n", 0)]).unwrap_err().code(), "raised"),
            n => assert_eq!(rule.run([("n", n)]).unwrap(), (1.0 / f64::from(n)).into()),
        }
    }
}

/// What a run hides in the library stays, and counts; when it is in the way, the machine is renewed.
#[test]
fn memory_that_earlier_runs_left_does_not_end_a_later_one() {
    let source =
        "import functools\n@functools.lru_cache(None)\ndef f(n): return 'x' * n\nlen(f(1_000_000))";
    let rule = reused(source, |policy| {
        policy.modules.insert("functools".to_owned(), None);
        policy.modules.insert("collections".to_owned(), None);
        policy.limits = Limits {
            memory: 4 << 20,
            ..Limits::script()
        };
    });
    for _ in 0..40 {
        assert_eq!(rule.run(NO_INPUTS).unwrap(), 1_000_000.into());
    }
    let cycle = "x = ['y' * 1_000_000]\nx.append(x)\nlen(x)";
    let rule = reused(cycle, |policy| policy.limits.memory = 4 << 20);
    for _ in 0..20 {
        assert_eq!(rule.run(NO_INPUTS).unwrap(), 2.into());
    }
}

#[test]
fn each_run_has_its_seed_and_time() {
    let rule = reused(
        "import random, time\n[random.random(), time.time()]",
        |policy| {
            policy.modules.insert("random".to_owned(), None);
            policy.modules.insert("time".to_owned(), None);
            policy.clock = Clock::Fixed(5, 0);
        },
    );
    let (one, other) = (
        rule.execute(NO_INPUTS).unwrap(),
        rule.execute(NO_INPUTS).unwrap(),
    );
    assert_ne!(one.value, other.value);
    let again = rule.program().with_seed(other.seed).run(NO_INPUTS).unwrap();
    assert_eq!(other.value, again);
}

#[test]
fn functions_of_the_host_are_called_and_may_run_it_again() {
    let mut policy = Policy::expression();
    policy
        .functions
        .insert("twice".to_owned(), Function::default());
    let functions = Functions::new().with("twice", |arguments, _| {
        Ok(Value::list([arguments[0].clone(), arguments[0].clone()]))
    });
    let program = Program::compile("twice(n)", &policy)
        .unwrap()
        .bind(functions);
    let rule = program.reuse().unwrap();
    for n in 0..5 {
        let outcome = rule.execute([("n", n)]).unwrap();
        assert_eq!(outcome.value, Value::list([n, n]));
        assert_eq!(outcome.usage.host_calls, 1);
    }
}

#[test]
fn threads_do_not_wait_for_each_other() {
    let rule = reused("sum(range(n))", |_| ());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for n in 0..50 {
                    assert_eq!(rule.run([("n", n)]).unwrap(), (n * (n - 1) / 2).into());
                }
            });
        }
    });
    rule.close();
    rule.close();
    assert_eq!(rule.run([("n", 3)]).unwrap(), 3.into());
}
