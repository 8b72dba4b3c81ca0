//! One machine, seen from outside: budgets, traps, stacks, and what a hostile guest replies.

mod support;

use fangless::{
    CallError, Error, Host, LimitError, LimitKind, Limits, NO_INPUTS, Policy, Program, Value, wire,
};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use support::{engine, program};

const LIMITS: fn() -> Limits = Limits::script;

fn run(trick: &str, limits: Limits) -> Result<Value, Error> {
    program(trick, limits).run(NO_INPUTS)
}

fn limit(trick: &str, limits: Limits) -> LimitError {
    match run(trick, limits) {
        Err(Error::Limit(limit)) => limit,
        other => panic!("{trick}: {other:?}"),
    }
}

fn internal(trick: &str) -> String {
    match run(trick, LIMITS()) {
        Err(Error::Internal(error)) => error.to_string(),
        other => panic!("{trick}: {other:?}"),
    }
}

/// After whatever happened, the next run is as if nothing had.
fn still_well() {
    assert_eq!(run("v", LIMITS()).unwrap(), Value::Int(42));
}

#[test]
fn a_value_comes_back_with_what_it_cost() {
    let outcome = program("v", LIMITS()).execute([("x", 1)]).unwrap();
    assert_eq!(outcome.value, Value::Int(42));
    assert!(outcome.usage.steps > 0 && outcome.usage.time > Duration::ZERO);
}

#[test]
fn steps_are_the_same_every_time() {
    let program = program("i", LIMITS());
    let steps = || program.execute(NO_INPUTS).unwrap().usage.steps;
    let first = steps();
    assert!(first > 1_000_000);
    assert!((0..20).all(|_| steps() == first));
    // The very number is enough. A hundred fewer are too few; one fewer need not be, for steps are
    // looked at where a function or a loop begins, and what stands between has run by then.
    assert_eq!(
        run(
            "i",
            Limits {
                steps: first,
                ..LIMITS()
            }
        )
        .unwrap(),
        Value::Int(42)
    );
    let few = first - 100;
    let over = limit(
        "i",
        Limits {
            steps: few,
            ..LIMITS()
        },
    );
    assert_eq!(
        (over.kind, over.used, over.limit),
        (LimitKind::Steps, few, few)
    );
}

#[test]
fn an_endless_loop_ends_by_steps_or_by_time() {
    assert_eq!(
        limit(
            "l",
            Limits {
                steps: 10_000_000,
                ..LIMITS()
            }
        )
        .kind,
        LimitKind::Steps
    );
    let time = Duration::from_millis(50);
    let over = limit(
        "l",
        Limits {
            time,
            steps: Limits::MAX.steps,
            ..LIMITS()
        },
    );
    assert_eq!((over.kind, over.limit), (LimitKind::Time, 50_000));
    assert!(over.used >= 50_000, "{over:?}");
    still_well();
}

#[test]
fn deep_recursion_ends_on_the_guests_stack() {
    for size in [128 << 10, 256 << 10, 2 << 20] {
        let thread = std::thread::Builder::new().stack_size(size);
        let over = thread
            .spawn(|| limit("r", LIMITS()))
            .unwrap()
            .join()
            .unwrap();
        assert_eq!(over.kind, LimitKind::Recursion);
    }
    still_well();
}

#[test]
fn memory_ends_where_its_budget_does() {
    for memory in [1 << 20, 16 << 20, 100 << 20] {
        let over = limit("g", Limits { memory, ..LIMITS() });
        assert_eq!((over.kind, over.limit), (LimitKind::Memory, memory));
        // At most a step of growth and the slack beyond it.
        assert!(
            over.used > memory && over.used < memory + (8 << 20),
            "{over:?}"
        );
    }
    // A refused growth that the guest lives with is no error.
    assert_eq!(run("G", LIMITS()).unwrap(), Value::Int(42));
    still_well();
}

#[test]
fn limits_that_the_guest_counts_cannot_be_survived() {
    let over = limit("h", LIMITS());
    assert_eq!(
        (over.kind, over.used, over.limit),
        (LimitKind::Output, 77, LIMITS().output)
    );
    still_well();
}

#[test]
fn whatever_nobody_foresaw_is_an_internal_error_that_can_be_reported() {
    let text = internal("u");
    for part in [
        "UnreachableCodeReached",
        "function ",
        env!("CARGO_PKG_VERSION"),
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert!(internal("o").contains("MemoryOutOfBounds"));
    still_well();
}

#[test]
fn a_hostile_reply_is_an_internal_error() {
    for (trick, part) in [
        ("a", "outside its memory"),
        ("A", "outside its memory"),
        ("n", "0 values"),
        ("e", "bytes after"),
        ("k", "limit 99"),
        ("x", "operation 99"),
        ("T", "row 1"),
    ] {
        let text = internal(trick);
        assert!(text.contains(part), "{trick}: {text}");
    }
    still_well();
}

#[test]
fn nothing_of_a_run_is_left_for_the_next() {
    let program = program("d", LIMITS());
    for round in 0..200 {
        assert_eq!(
            program.run(NO_INPUTS).unwrap(),
            Value::Int(42),
            "round {round}"
        );
    }
}

#[test]
fn compiling_has_budgets_of_its_own() {
    let compile = |source: &str, limits| match Program::compile_on(
        engine(),
        source,
        &Policy {
            limits,
            ..Policy::script()
        },
    ) {
        Err(Error::Limit(limit)) => limit,
        other => panic!("{other:?}"),
    };
    let over = compile(
        "c",
        Limits {
            steps: 1,
            time: Duration::from_secs(60),
            ..LIMITS()
        },
    );
    assert_eq!((over.kind, over.compiling), (LimitKind::Steps, true));
    assert_eq!(
        over.limit,
        fangless::COMPILE_STEPS + fangless::COMPILE_STEPS_PER_BYTE
    );
    let over = compile(
        "c",
        Limits {
            time: Duration::from_millis(20),
            ..LIMITS()
        },
    );
    assert_eq!((over.kind, over.compiling), (LimitKind::Time, true));
    let over = compile(
        "m",
        Limits {
            memory: 1,
            ..LIMITS()
        },
    );
    assert_eq!(
        (over.kind, over.limit),
        (LimitKind::Memory, fangless::COMPILE_MEMORY)
    );
    let over = compile(
        "v too long",
        Limits {
            source: 9,
            ..LIMITS()
        },
    );
    assert_eq!(
        (over.kind, over.used, over.limit),
        (LimitKind::Source, 10, 9)
    );
}

#[test]
fn limits_out_of_bounds_are_refused_wherever_they_come_in() {
    for limits in [
        Limits {
            steps: 0,
            ..LIMITS()
        },
        Limits {
            memory: Limits::MAX.memory + 1,
            ..LIMITS()
        },
        Limits {
            time: Duration::ZERO,
            ..LIMITS()
        },
        Limits {
            source: u64::MAX,
            ..LIMITS()
        },
    ] {
        let policy = Policy {
            limits,
            ..Policy::script()
        };
        let error = Program::compile_on(engine(), "v", &policy).unwrap_err();
        assert_eq!(error.code(), "input", "{error}");
        let checked = Program::check_with::<()>(engine(), "v", &policy, &mut || Ok(()));
        assert!(matches!(checked, Err(CallError::Run(Error::Input(_)))));
    }
}

#[test]
fn a_pause_comes_now_and_then_and_can_end_the_run() {
    let program = program(
        "l",
        Limits {
            steps: Limits::MAX.steps,
            time: Duration::from_secs(60),
            ..LIMITS()
        },
    );
    let mut pauses = 0;
    let ended = program.execute_with::<(), &str>(
        |out| {
            out.extend_from_slice(&[12, 0]);
            Ok(())
        },
        |_| unreachable!("there is no value"),
        &mut || {
            pauses += 1;
            if pauses == 3 { Err("stop") } else { Ok(()) }
        },
    );
    assert!(matches!(ended, Err(CallError::Caller("stop"))));
    assert_eq!(pauses, 3);
    still_well();
}

#[test]
fn a_panic_in_a_pause_passes_through() {
    let endless = program(
        "l",
        Limits {
            steps: Limits::MAX.steps,
            time: Duration::from_secs(60),
            ..LIMITS()
        },
    );
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _ = endless.execute_with::<(), ()>(|_| Ok(()), |_| Ok(()), &mut || {
            std::panic::panic_any("in a pause")
        });
    }));
    assert_eq!(caught.unwrap_err().downcast_ref(), Some(&"in a pause"));
    still_well();
}

#[test]
fn a_batch_is_one_machine_and_a_budget_per_row() {
    let rows = |count| std::iter::repeat_n(NO_INPUTS, count);
    let program = |trick, steps| program(trick, Limits { steps, ..LIMITS() });
    for count in [0, 1, 2, 5000, 20_000] {
        // A row takes some 50,000 steps; all of them take far more than the budget of one.
        let outcome = program("R", 200_000).execute_map(rows(count)).unwrap();
        assert_eq!(outcome.value.len(), count);
        assert!(outcome.value.iter().all(|value| *value == Value::None));
        assert!(outcome.usage.steps >= count as u64 * 10_000);
    }
    // A guest that answers a part is asked for the rest.
    assert_eq!(program("p", 10_000_000).map(rows(100)).unwrap().len(), 100);
    // Row 3 of the first chunk runs away.
    let failed = program("L", 200_000).map(rows(10)).unwrap_err();
    assert_eq!(failed.row, Some(3));
    assert!(matches!(
        failed.error,
        Error::Limit(LimitError {
            kind: LimitKind::Steps,
            ..
        })
    ));
}

#[test]
fn a_batch_stops_at_the_callers_first_error() {
    let program = program("R", LIMITS());
    let mut row = 0;
    let failed = program
        .map_with::<&str>(
            |out: &mut Vec<u8>| {
                row += 1;
                if row == 7 {
                    return Err(CallError::Caller("no seventh row"));
                }
                out.extend_from_slice(&[12, 0]);
                Ok(true)
            },
            |_| panic!("nothing ran"),
            &mut || Ok(()),
        )
        .unwrap_err();
    assert_eq!(failed.row, Some(6));
    assert!(matches!(failed.error, CallError::Caller("no seventh row")));
}

/// What the little guest makes of a text that is evaluated.
fn evaluated(trick: &str) -> Result<Value, Error> {
    let limits = Limits {
        steps: 1_000_000,
        ..Limits::script()
    };
    let policy = Arc::new(Policy {
        limits,
        ..Policy::script()
    });
    let encode = |out: &mut Vec<u8>| {
        out.extend([wire::value::DICT, 0]);
        Ok(())
    };
    let decode = |bytes: &mut &[u8]| {
        let byte = bytes.split_off_first().zip(bytes.split_off_first());
        Ok(byte.map_or(Value::None, |(_, number)| (i64::from(*number) / 2).into()))
    };
    let host: &mut dyn Host<Infallible> = &mut || Ok(());
    let done = Program::evaluate_with(engine(), trick, &policy, encode, decode, host);
    done.map_err(|error| match error {
        CallError::Run(error) => error,
        CallError::Caller(never) => match never {},
    })
}

#[test]
fn a_guest_has_one_run_for_one_evaluation() {
    assert_eq!(evaluated("v").unwrap(), 42.into());
    let error = evaluated("Y").unwrap_err().to_string();
    assert!(error.contains("a run that nobody asked for"), "{error}");
    assert_eq!(evaluated("Z").unwrap_err().code(), "internal");
    let Err(Error::Limit(limit)) = evaluated("l") else {
        panic!("it ends at a limit")
    };
    assert!(limit.kind == LimitKind::Steps && limit.limit == 1_000_000 && !limit.compiling);
    let error = program("y", Limits::script())
        .run(NO_INPUTS)
        .unwrap_err()
        .to_string();
    assert!(error.contains("a run that nobody asked for"), "{error}");
}
