//! Whole processes: many threads, many runs, forks. One test at a time: a fork takes along what the
//! threads of the others hold, and what one counts must be its own.

#![cfg(target_os = "linux")]

mod support;

use fangless::{CallError, Error, LimitError, LimitKind, Limits, NO_INPUTS, Value};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use support::program;

fn limits() -> Limits {
    Limits {
        steps: Limits::MAX.steps,
        time: Duration::from_secs(60),
        ..Limits::script()
    }
}

fn short() -> Limits {
    Limits {
        time: Duration::from_millis(60),
        ..limits()
    }
}

/// The right to be the only test that runs. The engine is there: a child must not wait for a thread
/// of its parent that makes it.
fn alone() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    support::engine();
    turn
}

/// Runs `work` in a forked child, and says whether it ended well.
fn in_child(work: impl FnOnce()) -> bool {
    // SAFETY: the child has one thread; it uses the library, whose promise is tested here, and
    // ends without running anything of the parent's.
    match unsafe { libc::fork() } {
        -1 => panic!("no fork: {}", std::io::Error::last_os_error()),
        0 => {
            let well = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).is_ok();
            // SAFETY: ends the child at once.
            unsafe { libc::_exit(if well { 0 } else { 1 }) }
        }
        child => {
            let mut status = 0;
            // SAFETY: waits for the child made above.
            let waited = unsafe { libc::waitpid(child, &raw mut status, 0) };
            waited == child && libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == 0
        }
    }
}

fn is_time(result: &Result<Value, Error>) -> bool {
    matches!(
        result,
        Err(Error::Limit(LimitError {
            kind: LimitKind::Time,
            ..
        }))
    )
}

/// Everything that must hold in a process, whoever its parent is.
fn all_is_well() {
    assert_eq!(
        program("v", limits()).run(NO_INPUTS).unwrap(),
        Value::Int(42)
    );
    let endless = program("l", short()).run(NO_INPUTS);
    assert!(is_time(&endless), "{endless:?}");
    let dirty = program("d", limits());
    for _ in 0..50 {
        assert_eq!(dirty.run(NO_INPUTS).unwrap(), Value::Int(42));
    }
}

#[test]
fn a_fork_works_in_parent_and_child_and_grandchild() {
    let _alone = alone();
    // Used before: the engine, its clock and its machines exist, and one of them is dirty.
    all_is_well();
    assert!(in_child(|| {
        all_is_well();
        assert!(in_child(all_is_well));
        all_is_well();
    }));
    all_is_well();
    // A child that never used it, and its own child.
    assert!(in_child(|| assert!(in_child(all_is_well))));
    // Programs outlive the fork.
    let old = program("d", limits());
    assert!(in_child(|| assert_eq!(
        old.run(NO_INPUTS).unwrap(),
        Value::Int(42)
    )));
}

#[test]
fn a_fork_while_others_run_leaves_the_child_free() {
    let _alone = alone();
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let dirty = program("d", limits());
                while !stop.load(Ordering::Relaxed) {
                    assert_eq!(dirty.run(NO_INPUTS).unwrap(), Value::Int(42));
                }
            });
        }
        let forks: Vec<bool> = (0..20).map(|_| in_child(all_is_well)).collect();
        stop.store(true, Ordering::Relaxed);
        assert!(forks.iter().all(|well| *well), "{forks:?}");
    });
}

#[test]
fn a_fork_inside_a_pause_ends_the_run_in_the_child_only() {
    let _alone = alone();
    let endless = program(
        "l",
        Limits {
            time: Duration::from_millis(300),
            ..limits()
        },
    );
    let mut child_was_well = None;
    let mut is_child = false;
    let ended = endless.execute_with::<(), ()>(
        |out| {
            out.extend_from_slice(&[12, 0]);
            Ok(())
        },
        |_| Ok(()),
        &mut || {
            if child_was_well.is_none() {
                // SAFETY: as in `in_child`; the child ends below.
                match unsafe { libc::fork() } {
                    0 => is_child = true,
                    child => {
                        let mut status = 0;
                        // SAFETY: waits for the child made above.
                        unsafe { libc::waitpid(child, &raw mut status, 0) };
                        child_was_well =
                            Some(libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == 0);
                    }
                }
            }
            Ok(())
        },
    );
    if is_child {
        let refused = matches!(&ended, Err(CallError::Run(Error::Internal(error))) if error.message.contains("forked"));
        let well = refused && std::panic::catch_unwind(all_is_well).is_ok();
        // SAFETY: ends the child at once.
        unsafe { libc::_exit(if well { 0 } else { 1 }) }
    }
    assert_eq!(child_was_well, Some(true));
    assert!(matches!(
        ended,
        Err(CallError::Run(Error::Limit(LimitError {
            kind: LimitKind::Time,
            ..
        })))
    ));
}

#[test]
fn more_threads_than_machines_all_get_their_turn() {
    let _alone = alone();
    // Twenty machines, forty threads.
    std::thread::scope(|scope| {
        for _ in 0..40 {
            scope.spawn(|| {
                let (dirty, counted) = (program("d", limits()), program("i", limits()));
                for _ in 0..25 {
                    assert_eq!(dirty.run(NO_INPUTS).unwrap(), Value::Int(42));
                    assert_eq!(counted.run(NO_INPUTS).unwrap(), Value::Int(42));
                }
            });
        }
    });
}

#[test]
fn waiting_for_a_machine_counts_against_the_time() {
    let _alone = alone();
    assert!(in_child(|| {
        let endless = program(
            "l",
            Limits {
                time: Duration::from_secs(2),
                ..limits()
            },
        );
        std::thread::scope(|scope| {
            let busy: Vec<_> = (0..20)
                .map(|_| scope.spawn(|| endless.run(NO_INPUTS)))
                .collect();
            std::thread::sleep(Duration::from_millis(300));
            // All machines are taken. This one wants little, but not after its time.
            let late = program_in_time();
            assert!(is_time(&late), "{late:?}");
            for run in busy {
                assert!(is_time(&run.join().unwrap()));
            }
        });
        all_is_well();
    }));
}

fn program_in_time() -> Result<Value, Error> {
    let policy = fangless::Policy {
        limits: short(),
        ..fangless::Policy::script()
    };
    fangless::Program::compile_on(support::engine(), "v", &policy)?.run(NO_INPUTS)
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

#[test]
fn many_runs_and_every_trap_do_not_grow_the_process() {
    let _alone = alone();
    assert!(in_child(|| {
        let runs = |count| {
            let dirty = program("d", limits());
            for _ in 0..count {
                assert_eq!(dirty.run(NO_INPUTS).unwrap(), Value::Int(42));
            }
        };
        let attacks = |rounds| {
            let bounded = Limits {
                steps: 1_000_000,
                memory: 8 << 20,
                ..limits()
            };
            for _ in 0..rounds {
                for trick in ["l", "r", "g", "G", "u", "o", "h", "k", "x", "a", "e"] {
                    let _ = program(trick, bounded.clone()).run(NO_INPUTS);
                }
            }
        };
        attacks(20);
        runs(1_000);
        let before = resident();
        attacks(200);
        runs(if cfg!(debug_assertions) {
            20_000
        } else {
            100_000
        });
        let grown = resident().saturating_sub(before);
        assert!(grown < 8 << 20, "{grown} bytes");
    }));
}
