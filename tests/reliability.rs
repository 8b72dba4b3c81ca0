//! The whole line, for long and by many at a time: attacks, threads, forks, small stacks.
//!
//! Needs the guest image. What a single program may do and cost is in `cases/`; this is about the
//! process that it runs in. One test at a time, for they count what the process uses.

#![cfg(target_os = "linux")]

use fangless::{Error, LimitError, LimitKind, Limits, NO_INPUTS, Policy, Program, Value};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

fn alone() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Err(error) = fangless::Engine::global() {
        panic!("{error}");
    }
    turn
}

/// A script with budgets that an attack runs out of soon.
fn tight() -> Policy {
    let limits = Limits {
        steps: 300_000_000,
        memory: 24 << 20,
        time: Duration::from_secs(20),
        output: 64 << 10,
        ..Limits::script()
    };
    Policy {
        limits,
        ..Policy::script()
    }
}

fn run(source: &str, policy: &Policy) -> Result<Value, Error> {
    let outcome = Program::compile(source, policy)?.execute(NO_INPUTS)?;
    Ok(outcome.value)
}

fn resident() -> usize {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap();
    text.split_whitespace()
        .nth(1)
        .unwrap()
        .parse::<usize>()
        .unwrap()
        * 4096
}

/// Each wants more of something than there is.
fn attacks() -> Vec<String> {
    let nested = format!("{}1{}", "(".repeat(20_000), ")".repeat(20_000));
    let sum = vec!["1"; 20_000].join("+");
    let mut attacks: Vec<String> = [
        "'a' * 10**10",
        "10**10**8",
        "[0] * 10**12",
        "sum(range(10**15))",
        "while True: pass",
        "x = []\nwhile True: x.append(x)",
        "x = []\nwhile True: x = [x]",
        "x = 'a'\nwhile True: x += x",
        "def f(): return f()\nf()",
        "def f():\n    try:\n        f()\n    except BaseException:\n        f()\nf()",
        "while True:\n    try:\n        while True: pass\n    except BaseException:\n        pass",
        "def g():\n    try:\n        yield 1\n    finally:\n        while True: pass\nnext(g())",
        "while True: print('x' * 1000)",
        "x = []\nfor _ in range(100_000): x = [x]\nrepr(x)",
        "x = []\nfor _ in range(100_000): x = [x]\nx",
        "x = [0]\nfor _ in range(30): x = [x, x]\nx",
        "x = [0]\nfor _ in range(30): x = [x, x]\nstr(x)",
        "sorted(range(10**7), key=lambda v: -v)",
        "{i: [i] for i in range(10**8)}",
        "class A:\n    def __eq__(self, other): return self == other\n    def __hash__(self): return 1\nA() == A()",
        "class A:\n    def __repr__(self): return repr(self)\nraise ValueError(A())",
        "raise ValueError('x' * 10**7)",
        "f'{1:>10000000}' * 100",
        "int('9' * 10**6)",
    ]
    .map(str::to_owned)
    .into();
    attacks.extend([nested, sum]);
    attacks
}

#[test]
fn rounds_of_every_attack_leave_the_process_as_it_was() {
    let _alone = alone();
    let policy = tight();
    let rounds = if cfg!(debug_assertions) { 3 } else { 200 };
    let quick = Policy {
        limits: Limits {
            steps: 20_000_000,
            ..tight().limits
        },
        ..tight()
    };
    let attack = |policy: &Policy| {
        for source in attacks() {
            match run(&source, policy) {
                Ok(_) | Err(Error::Check(_) | Error::Execution(_) | Error::Limit(_)) => {}
                Err(other) => panic!("{source:.80}: {other}"),
            }
        }
    };
    attack(&policy);
    attack(&quick);
    let before = resident();
    for _ in 0..rounds {
        attack(&quick);
    }
    let grown = resident().saturating_sub(before);
    assert!(grown < 16 << 20, "{grown} bytes in {rounds} rounds");
    assert_eq!(run("1 + 1", &policy).unwrap(), Value::Int(2));
}

#[test]
fn many_evaluations_leave_the_process_as_it_was() {
    let _alone = alone();
    let formula = Program::compile("price * qty * (1 - discount)", &Policy::expression()).unwrap();
    let evaluate = |count| {
        for number in 0..count {
            let outcome = formula.execute([
                ("price", 2.0),
                ("qty", f64::from(number)),
                ("discount", 0.5),
            ]);
            assert_eq!(outcome.unwrap().value, Value::Float(f64::from(number)));
        }
    };
    evaluate(1_000);
    let before = resident();
    evaluate(if cfg!(debug_assertions) {
        10_000
    } else {
        100_000
    });
    let grown = resident().saturating_sub(before);
    assert!(grown < 4 << 20, "{grown} bytes");
}

#[test]
fn sixteen_threads_at_once_get_their_own_results() {
    let _alone = alone();
    let script = "total = 0\nfor i in range(n):\n    total += i * seed\nprint(seed)\ntotal";
    let program = Program::compile(script, &Policy::script()).unwrap();
    let steps = program
        .execute([("n", 100), ("seed", 1)])
        .unwrap()
        .usage
        .steps;
    std::thread::scope(|scope| {
        for seed in 0..16_i64 {
            let program = program.clone();
            scope.spawn(move || {
                for _ in 0..50 {
                    let outcome = program.execute([("n", 100), ("seed", seed)]).unwrap();
                    assert_eq!(outcome.value, Value::Int(4950 * seed));
                    assert_eq!(outcome.output, format!("{seed}\n"));
                }
                // The same inputs use the same number of steps, wherever they run.
                assert_eq!(
                    program
                        .execute([("n", 100), ("seed", 1)])
                        .unwrap()
                        .usage
                        .steps,
                    steps
                );
            });
        }
    });
}

#[test]
fn limits_hold_under_load() {
    let _alone = alone();
    let endless = |limits: Limits| {
        Program::compile(
            "while True: pass",
            &Policy {
                limits,
                ..Policy::script()
            },
        )
    };
    let time = Duration::from_millis(150);
    let timed = endless(Limits {
        time,
        steps: Limits::MAX.steps,
        ..Limits::script()
    })
    .unwrap();
    let counted = endless(Limits {
        steps: 50_000_000,
        time: Duration::from_secs(60),
        ..Limits::script()
    })
    .unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..3 {
                    let ended = timed.run(NO_INPUTS);
                    let Err(Error::Limit(LimitError {
                        kind: LimitKind::Time,
                        used,
                        ..
                    })) = ended
                    else {
                        panic!("{ended:?}")
                    };
                    assert!(used >= 150_000, "{used}");
                    let ended = counted.run(NO_INPUTS);
                    assert!(
                        matches!(
                            ended,
                            Err(Error::Limit(LimitError {
                                kind: LimitKind::Steps,
                                used: 50_000_000,
                                ..
                            }))
                        ),
                        "{ended:?}"
                    );
                }
            });
        }
    });
}

#[test]
fn a_thread_with_a_small_stack_is_enough() {
    let _alone = alone();
    let thread = std::thread::Builder::new().stack_size(256 << 10);
    let small = thread.spawn(|| {
        assert_eq!(
            fangless::evaluate("1 + x", [("x", 1)]).unwrap(),
            Value::Int(2)
        );
        for source in attacks() {
            if let Err(error @ (Error::Internal(_) | Error::Image(_))) = run(&source, &tight()) {
                panic!("{source:.80}: {error}");
            }
        }
        // As deep as a result may be.
        let limits = Limits {
            result: Limits::MAX.result,
            ..Limits::script()
        };
        let policy = Policy {
            limits,
            ..Policy::script()
        };
        let deep = run("x = 0\nfor _ in range(1000): x = [x]\nx", &policy).unwrap();
        assert!(deep == deep.clone() && deep.to_string().contains("[["));
    });
    small.unwrap().join().unwrap();
}

#[test]
fn a_fork_works_on_both_sides() {
    let _alone = alone();
    let formula = Program::compile("a + b", &Policy::expression()).unwrap();
    let all_is_well = || {
        let outcome = formula.execute([("a", 1), ("b", 2)]).unwrap();
        assert_eq!(outcome.value, Value::Int(3));
        let limits = Limits {
            time: Duration::from_millis(50),
            steps: Limits::MAX.steps,
            ..Limits::script()
        };
        let ended = run(
            "while True: pass",
            &Policy {
                limits,
                ..Policy::script()
            },
        );
        assert!(
            matches!(
                ended,
                Err(Error::Limit(LimitError {
                    kind: LimitKind::Time,
                    ..
                }))
            ),
            "{ended:?}"
        );
    };
    all_is_well();
    // SAFETY: the child uses this library, whose promise is tested here, and ends at once.
    let child = unsafe { libc::fork() };
    if child == 0 {
        let well = std::panic::catch_unwind(std::panic::AssertUnwindSafe(all_is_well)).is_ok();
        // SAFETY: ends the child without running anything of the parent's.
        unsafe { libc::_exit(if well { 0 } else { 1 }) }
    }
    let mut status = 0;
    // SAFETY: waits for the child made above.
    assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
    assert!(libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == 0);
    all_is_well();
}

#[test]
fn a_long_batch_does_not_grow_its_machine() {
    let _alone = alone();
    let program = Program::compile("[n] * 20", &Policy::expression()).unwrap();
    let rows = |count: i64| (0..count).map(|n| [("n", n)]);
    let short = program.execute_map(rows(5_000)).unwrap();
    let long = program.execute_map(rows(60_000)).unwrap();
    assert_eq!(long.value.len(), 60_000);
    assert_eq!(long.value[59_999], Value::list([59_999; 20]));
    assert!(
        long.usage.memory < 2 * short.usage.memory,
        "{:?} {:?}",
        short.usage,
        long.usage
    );

    let failed = Program::compile("1 // n", &Policy::expression()).unwrap();
    let failed = failed.map([3, 2, 1, 0, 1].map(|n| [("n", n)])).unwrap_err();
    assert_eq!(failed.row, Some(3));
    assert!(
        failed.to_string().contains("row 3") && failed.to_string().contains("ZeroDivisionError"),
        "{failed}"
    );
}
