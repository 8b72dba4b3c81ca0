//! One program, many runs, one machine that is kept on purpose.
//!
//! In: a program and one owner's inputs, run after run. Out: what [`Program::run`] gives, at the price of a row of a batch.
//! Each run has namespace, budgets, seed and clock of its own. What is not fresh is the machine: what earlier runs left
//! in its library and its memory is there, and counts. The guest keeps the loaded program too, so that a request
//! holds inputs only.
//!
//! Must not: be used for several owners, or go on with a machine whose run did not end in good order.

use crate::functions::Bound;
use crate::host::Host;
use crate::instance::{Ask, Machine};
use crate::program::{Outcome, Program, Usage};
use crate::session::Cells;
use crate::{CallError, Error, Value, value};
use fangless_wire::LimitKind;
use fangless_wire::message::{self, RunHead};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, TryLockError};
use std::time::Instant;

/// A program with a machine that its runs share, see [`Program::reuse`].
pub struct Reused {
    program: Program,
    /// Head of the first request: the guest keeps the program.
    head: Arc<[u8]>,
    machine: Mutex<Option<Machine>>,
    /// Whether it was closed while a run had the machine.
    closed: AtomicBool,
}

impl std::fmt::Debug for Reused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reused")
            .field("program", &self.program)
            .finish_non_exhaustive()
    }
}

impl Program {
    /// The same program for many runs of **one owner**, which share a machine: microseconds for each, instead of
    /// a fresh one. Each run has names, budgets and random numbers of its own; what it may leave to the next is what a program can
    /// hide in the objects of the library, and the memory that it does not give back. A run that fails at a limit takes the
    /// machine with it, and the next one has a new one. Two at a time do not wait for each other: the second
    /// has a fresh machine.
    ///
    /// ```
    /// # fn main() -> Result<(), fangless::Error> {
    /// let program = fangless::Program::compile("price * qty", &fangless::Policy::expression())?;
    /// let rule = program.reuse()?;
    /// for qty in 0..100 {
    ///     assert_eq!(rule.run([("price", 2), ("qty", qty)])?, (2 * qty).into());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// It is a cell of a session.
    pub fn reuse(&self) -> Result<Reused, Error> {
        self.alone()?;
        let head = self.head();
        let malformed = |what| Error::internal(format!("a program that cannot be read: {what}"));
        let (head, _) = message::unframe(&head).map_err(malformed)?;
        let head = RunHead {
            keep: true,
            ..message::decode(head).map_err(malformed)?
        };
        Ok(Reused {
            program: self.clone(),
            head: message::frame(&message::encode(&head)).into(),
            machine: Mutex::default(),
            closed: AtomicBool::new(false),
        })
    }
}

impl Reused {
    /// The program.
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// Runs it and gives its value.
    ///
    /// # Errors
    /// As [`Program::run`].
    pub fn run<K: AsRef<str>, V: Into<Value>>(
        &self,
        inputs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Value, Error> {
        self.execute(inputs).map(|outcome| outcome.value)
    }

    /// Runs it: value, printed text and usage. Memory in use is that of the machine.
    ///
    /// # Errors
    /// As [`Program::run`].
    pub fn execute<K: AsRef<str>, V: Into<Value>>(
        &self,
        inputs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Outcome, Error> {
        let program = &self.program;
        let encode = |out: &mut Vec<u8>| Ok(program.append_inputs(inputs, out)?);
        let decode = |bytes: &mut &[u8]| Ok(value::decode(bytes, &program.limits().result)?);
        self.execute_with(program, encode, decode, &mut Bound(program))
            .map_err(CallError::only)
    }

    /// For bindings: as [`Program::execute_with`]. `program` is this one, as the run wants it (its seed, its clock).
    ///
    /// # Errors
    /// As [`Program::execute_with`].
    pub fn execute_with<T, E>(
        &self,
        program: &Program,
        encode: impl FnOnce(&mut Vec<u8>) -> Result<(), CallError<E>>,
        decode: impl FnOnce(&mut &[u8]) -> Result<T, CallError<E>>,
        host: &mut dyn Host<E>,
    ) -> Result<Outcome<T>, CallError<E>> {
        let mut kept = match self.machine.try_lock() {
            Ok(kept) => kept,
            // A run that panicked has left no machine behind.
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return program.execute_with(encode, decode, host),
        };
        let mut line = program.line(host)?;
        let circumstances = program.circumstances(line.listens())?;
        let mut request = program.request(&circumstances);
        encode(&mut request)?;
        // A machine of the parent's is not the child's.
        let mut before = kept.take().filter(|machine| machine.same_process().is_ok());
        loop {
            let started = Instant::now();
            let again = before.is_some();
            let mut machine = match before.take() {
                Some(machine) => machine,
                None => {
                    let pause = &mut || line.pause();
                    let mut machine = Machine::new(program.pool()?, &program.budget(), pause)?;
                    machine.keep();
                    machine
                }
            };
            let (steps, calls) = (machine.steps(), machine.calls());
            // An empty head: the program that the guest has kept.
            let head = if again {
                Arc::from([0; 4])
            } else {
                Arc::clone(&self.head)
            };
            // What is left of earlier runs may be all that is in the way, and nobody has noticed this one.
            let may_repeat = again && !line.listens();
            let rest = if may_repeat {
                request.clone()
            } else {
                std::mem::take(&mut request)
            };
            machine.begin(Ask::Run, head, rest, 1)?;
            let reply = match line.cross(&mut machine) {
                Ok(reply) => reply,
                Err(CallError::Run(Error::Limit(limit)))
                    if may_repeat
                        && limit.kind == LimitKind::Memory
                        && machine.calls() == calls =>
                {
                    continue;
                }
                Err(error) => return Err(error),
            };
            let (run, values) = program.read(machine.bytes(reply))?;
            let usage = Usage {
                steps: machine.steps() - steps,
                memory: run.peak_memory,
                time: started.elapsed(),
                host_calls: machine.calls() - calls,
            };
            let seed = circumstances.seed;
            let cells = Cells::default();
            let outcome = program.outcome(run, values, usage, seed, decode, &mut line, &cells);
            if !self.closed.swap(false, Ordering::Relaxed) {
                *kept = Some(machine);
            }
            return outcome;
        }
    }

    /// Gives the machine back. The next run has a new one.
    pub fn close(&self) {
        match self.machine.try_lock() {
            Ok(mut kept) => drop(kept.take()),
            Err(TryLockError::Poisoned(poisoned)) => drop(poisoned.into_inner().take()),
            // The run that has it now may stand further up on this very stack.
            Err(TryLockError::WouldBlock) => self.closed.store(true, Ordering::Relaxed),
        }
    }
}
