//! Machines that are made fresh: nothing of a run is left in them.

use super::super::{Machine, Parts};
use crate::engine::Pool;
use crate::{Config, Engine, Error, NO_INPUTS, Policy, Program, Value};
use std::path::Path;

/// An engine with one machine.
fn engine() -> Engine {
    let image = std::env::var("FANGLESS_IMAGE").ok();
    let image = image.as_deref().or(option_env!("FANGLESS_BUILT_IMAGE"));
    let config = Config {
        instances: 1,
        ..Config::default()
    };
    Engine::load(Path::new(image.expect("an image")), &config).unwrap()
}

fn pool(engine: &Engine) -> &Pool {
    engine.pool().unwrap()
}

fn program(engine: &Engine, source: &str) -> Program {
    Program::compile_on(engine, source, &Policy::script()).unwrap()
}

/// Whether the one idle machine is like one that never ran; `None`: there is none.
fn fresh(engine: &Engine) -> Option<bool> {
    let pool = pool(engine);
    let parts = pool.idle()?;
    let same = parts.memory.data(&parts.store) == pool.pristine.memory();
    pool.put(parts);
    Some(same)
}

const WRITES: &str = "
class Kept:
    def __init__(self, name):
        self.name = name
def deep(n):
    return n and 1 + deep(n - 1)
deep(20)
kept = [Kept(f'{word}{n}' * 3) for n in range(count)]
print(word)
len(kept)";

#[test]
fn nothing_of_a_run_is_left_in_its_machine() {
    let engine = engine();
    if pool(&engine).scan.is_none() {
        return; // Every machine is instantiated anew.
    }
    let (small, large) = (program(&engine, "1 + 1"), program(&engine, WRITES));
    assert_eq!(fresh(&engine), Some(true), "after compiling");
    for count in [1, 100, 1000, 3, 1000] {
        let inputs = [("word", Value::from("secret")), ("count", count.into())];
        assert_eq!(large.run(inputs).unwrap(), count.into());
        assert_eq!(fresh(&engine), Some(true), "after {count}");
        assert_eq!(small.execute(NO_INPUTS).unwrap().value, 2.into());
        assert_eq!(fresh(&engine), Some(true));
    }
    program(&engine, "[][1]").run(NO_INPUTS).unwrap_err();
    assert_eq!(fresh(&engine), Some(true), "after an exception");
}

#[test]
fn what_a_larger_run_had_goes_back_to_the_system() {
    let engine = engine();
    let large = program(&engine, "len('secret' * 3_000_000) + len([0] * 1_000_000)");
    for _ in 0..3 {
        assert_eq!(large.run(NO_INPUTS).unwrap(), 19_000_000.into());
        let Some(parts) = pool(&engine).idle() else {
            return; // Every machine is instantiated anew.
        };
        let memory = parts.memory.data(&parts.store);
        let written = super::super::pages::written(&memory[super::reserve(memory)..]);
        assert_eq!(written, []);
        pool(&engine).put(parts);
        assert_eq!(fresh(&engine), Some(true));
    }
}

#[test]
fn a_run_takes_the_same_steps_on_a_machine_that_was_made_fresh() {
    let engine = engine();
    let large = program(&engine, WRITES);
    let inputs = || [("word", Value::from("secret")), ("count", 50.into())];
    let usage = large.execute(inputs()).unwrap().usage;
    drop(pool(&engine).idle());
    let again = large.execute(inputs()).unwrap().usage;
    let third = large.execute(inputs()).unwrap().usage;
    assert_eq!((usage.steps, usage.memory), (again.steps, again.memory));
    assert_eq!((usage.steps, usage.memory), (third.steps, third.memory));
}

#[test]
fn a_machine_that_grew_trapped_or_went_deep_is_given_up() {
    let engine = engine();
    let grows = program(&engine, "len('a' * 40_000_000)");
    let ends = program(&engine, "while True: pass");
    let deep = program(&engine, "def f(n):\n    return n and f(n - 1)\nf(500)");
    let deepest = "x = []\nfor _ in range(5000): x = [x]\ntry: repr(x)\nexcept RecursionError: 1";
    let deepest = program(&engine, deepest);
    drop(pool(&engine).idle());
    assert_eq!(grows.run(NO_INPUTS).unwrap(), 40_000_000.into());
    assert_eq!(fresh(&engine), None);
    assert!(matches!(ends.run(NO_INPUTS), Err(Error::Limit(_))));
    assert_eq!(fresh(&engine), None);
    assert_eq!(deep.run(NO_INPUTS).unwrap(), 0.into());
    assert_eq!(fresh(&engine), Some(true));
    deepest.run(NO_INPUTS).unwrap();
    assert_eq!(fresh(&engine), None);
}

/// As `mlockall` does, in another thread: all pages become the process's own, and no fault tells.
#[cfg(target_os = "linux")]
#[test]
fn pages_that_somebody_else_has_made_ready_are_not_overlooked() {
    let engine = engine();
    let (small, large) = (program(&engine, "1 + 1"), program(&engine, WRITES));
    small.execute(NO_INPUTS).unwrap();
    let Some(parts) = pool(&engine).idle() else {
        return;
    };
    populate(&parts);
    pool(&engine).put(parts);
    large
        .run([("word", Value::from("secret")), ("count", 100.into())])
        .unwrap();
    assert_ne!(fresh(&engine), Some(false));
    small.execute(NO_INPUTS).unwrap();
    small.execute(NO_INPUTS).unwrap();
    assert_eq!(fresh(&engine), Some(true));
}

#[cfg(target_os = "linux")]
fn populate(parts: &Parts) {
    const MADV_POPULATE_WRITE: libc::c_int = 23;
    let memory = parts.memory.data(&parts.store);
    let (start, length) = (memory.as_ptr() as usize, memory.len());
    let populate = move || {
        // SAFETY: the content stays as it is.
        unsafe { libc::madvise(start as *mut libc::c_void, length, MADV_POPULATE_WRITE) }
    };
    let done = std::thread::spawn(populate).join().unwrap();
    assert_eq!(done, 0);
}

#[test]
fn a_machine_moves_on_with_its_place() {
    fn send<T: Send>() {}
    send::<Machine>();
    send::<Parts>();
}
