//! What lives as long as the instance: the interpreter, the guards, and the run under way.
//!
//! In: the interpreter, once, at initialisation. Out: access to it for the rooms that run.
//! Must not: keep anything of one run for the next, but for what a [`Session`] keeps on purpose.

use crate::guards::Guards;
use fangless_wire::ResultLimits;
use rustpython_vm::{Interpreter, PyRef, builtins::PyDict};
use std::cell::{OnceCell, RefCell};

/// The part of a run that guards and builtins ask for.
#[derive(Default)]
pub struct Run {
    /// Modules that may be imported, with the names of each.
    pub imports: Vec<(String, Vec<String>)>,
    /// Printed text of all rows.
    pub output: String,
    /// Bytes that all rows of a request may print.
    pub output_limit: u64,
    /// Bounds of what leaves the program: a result, or the arguments of a call of the host.
    pub result: ResultLimits,
}

/// What the cells of a session share.
#[derive(Clone)]
pub struct Session {
    /// Their namespace.
    pub globals: PyRef<PyDict>,
    /// What their seals list of builtins, all together, and the guards.
    pub builtins: PyRef<PyDict>,
    /// What their seals list of modules, all together.
    pub imports: Vec<(String, Vec<String>)>,
}

/// The interpreter and what was made of it.
pub struct Machine {
    /// RustPython.
    pub interpreter: Interpreter,
    /// Resolved tables.
    pub guards: Guards,
    /// The session, from its first cell on. A machine that runs cells runs nothing else.
    pub session: RefCell<Option<Session>>,
}

thread_local! {
    static MACHINE: OnceCell<Machine> = const { OnceCell::new() };
    static RUN: RefCell<Run> = RefCell::new(Run::default());
}

/// Keeps the machine; once.
pub fn install(machine: Machine) {
    MACHINE.with(|cell| assert!(cell.set(machine).is_ok(), "the machine is installed once"));
}

/// The machine.
pub fn machine<R>(f: impl FnOnce(&Machine) -> R) -> R {
    MACHINE.with(|cell| {
        f(cell
            .get()
            .expect("the machine is installed before any request"))
    })
}

/// The guards.
pub fn guards<R>(f: impl FnOnce(&Guards) -> R) -> R {
    machine(|machine| f(&machine.guards))
}

/// The run under way. No Python code may run inside `f`.
pub fn run<R>(f: impl FnOnce(&mut Run) -> R) -> R {
    RUN.with(|cell| f(&mut cell.borrow_mut()))
}

/// What the run may import.
pub fn imports<R>(f: impl FnOnce(&[(String, Vec<String>)]) -> R) -> R {
    RUN.with(|cell| f(&cell.borrow().imports))
}
