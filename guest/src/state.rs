//! What lives as long as the instance: the interpreter, the guards, and the run under way.
//!
//! In: the interpreter, once, at initialisation. Out: access to it for the rooms that run.
//! Must not: keep anything of one run for the next, but for what a [`Session`] keeps on purpose.

use crate::files::Tree;
use crate::guards::Guards;
use crate::values::Classes;
use fangless_wire::{ResultLimits, message::RunHead};
use rustpython_vm::{
    Interpreter, PyObjectRef, PyRef,
    builtins::{PyCode, PyDict},
};
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

/// The part of a run that guards and builtins ask for.
#[derive(Default)]
pub struct Run {
    /// Modules that may be imported, with the names of each.
    pub imports: Vec<(String, Vec<String>)>,
    /// What all rows wrote to each of the two streams.
    pub printed: [Printed; 2],
    /// Bytes that all rows of a request may print.
    pub output_limit: u64,
    /// Whether the host is handed each line.
    pub listening: bool,
    /// Number of the cell of a session that runs; 0: it is none.
    pub cell: u32,
    /// Objects of the host that the run was given, by number.
    pub handles: HashMap<u64, PyObjectRef>,
    /// The program's text, if it may ask for its own tracebacks.
    pub source: String,
    /// Its time: seconds and nanoseconds since 1970, UTC. `None`: it has none.
    pub now: Option<(i64, u32)>,
    /// What its random numbers start from.
    pub seed: u64,
    /// Whether a program of this machine asked for the method that lets an abstract class take other
    /// classes.
    pub registered: bool,
    /// What the program before left behind, to be freed when the machine goes on.
    pub left: Vec<PyObjectRef>,
    /// Whether the machine has begun with its random numbers.
    pub started: bool,
    /// Whether a row has run on the machine.
    pub ran: bool,
    /// Blocks of random bytes that were taken from the seed.
    pub random_blocks: u64,
    /// Its files, if it may have any.
    pub files: Option<Tree>,
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

/// A program that further requests go on with.
pub struct Kept {
    /// Its request's head.
    pub head: Rc<RunHead>,
    /// Its code.
    pub code: PyRef<PyCode>,
    /// Its namespace of builtins.
    pub builtins: PyRef<PyDict>,
}

/// Text of one stream.
#[derive(Default)]
pub struct Printed {
    /// All of it.
    pub text: String,
    /// Bytes of it that the host has been handed.
    pub handed: usize,
}

/// The interpreter and what was made of it.
pub struct Machine {
    /// RustPython.
    pub interpreter: Interpreter,
    /// Resolved tables.
    pub guards: Guards,
    /// Classes that values may be of.
    pub classes: Classes,
    /// The session, from its first cell on. A machine that runs cells runs nothing else.
    pub session: RefCell<Option<Session>>,
    /// The program that is kept, if one is.
    pub kept: RefCell<Option<Kept>>,
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

/// The machine, if it is made already.
pub fn made<R>(f: impl FnOnce(&Machine) -> R) -> Option<R> {
    MACHINE.with(|cell| cell.get().map(f))
}

/// The guards.
pub fn guards<R>(f: impl FnOnce(&Guards) -> R) -> R {
    machine(|machine| f(&machine.guards))
}

/// The run under way. No Python code may run inside `f`.
pub fn run<R>(f: impl FnOnce(&mut Run) -> R) -> R {
    RUN.with(|cell| f(&mut cell.borrow_mut()))
}

/// Random bytes of the run: a stream that its seed decides (BLAKE3 in counter mode).
pub fn random(bytes: &mut [u8]) {
    for chunk in bytes.chunks_mut(blake3::OUT_LEN) {
        let (seed, block) = run(|run| {
            run.random_blocks += 1;
            (run.seed, run.random_blocks)
        });
        let mut hasher = blake3::Hasher::new_derive_key("fangless random bytes of a run");
        hasher.update(&seed.to_le_bytes());
        hasher.update(&block.to_le_bytes());
        chunk.copy_from_slice(&hasher.finalize().as_bytes()[..chunk.len()]);
    }
}

/// What the run may import.
pub fn imports<R>(f: impl FnOnce(&[(String, Vec<String>)]) -> R) -> R {
    RUN.with(|cell| f(&cell.borrow().imports))
}
