//! Sessions: cells that share one machine, as in a notebook.
//!
//! In: a policy, then cells of source text with inputs. Out: an [`Outcome`] for each. A cell is compiled in a
//! throw-away machine, like any program, and runs in the session's own, where the names of the cells
//! before it are. What the program did to that machine stays until the session ends; what it did not
//! survive (a limit, a bug of ours, an interruption) ends the session.
//!
//! Must not: run anything in a machine that stopped half-way, or let a copy have more than the
//! original had left.

mod cells;
mod stored;

pub(crate) use cells::Cells;
pub(crate) use stored::same_build;

use crate::error::ClosedError;
use crate::functions::{Bound, Functions};
use crate::host::{Host, Line};
use crate::instance::{Ask, Machine};
use crate::program::{Outcome, Place, Program, Usage, fresh_seed, never_paused};
use crate::{CallError, Engine, Error, InputError, LimitError, Policy, Value, reply, value};
use fangless_wire::message::{self, Circumstances};
use fangless_wire::{FileLimits, LimitKind, Limits};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What all cells of a session may use together. What each may use is its policy's to say; memory is
/// that of the one machine, and so counts for all of them anyway.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionLimits {
    /// Steps, as in [`Limits`].
    pub steps: u64,
    /// Wall clock of the runs, host functions included; a session that waits for its next cell uses
    /// none.
    pub time: Duration,
}

/// Cells that use up all that they may, before a session with limits of its own choice is over.
const CELLS: u32 = 1000;

impl SessionLimits {
    /// The default: enough for 1000 cells that use up their limits.
    pub fn of(limits: &Limits) -> Self {
        Self {
            steps: limits.steps.saturating_mul(CELLS.into()),
            time: limits.time.saturating_mul(CELLS),
        }
    }
}

/// A machine that keeps its state from one cell to the next.
///
/// ```
/// use fangless::{NO_INPUTS, Policy, Session};
///
/// # fn main() -> Result<(), fangless::Error> {
/// let mut session = Session::new(&Policy::script())?;
/// session.run("def area(r): return 3 * r ** 2", NO_INPUTS)?;
/// assert_eq!(session.run("area(r)", [("r", 2)])?, 12.into());
///
/// // What a cell bound before it failed is there, as in a notebook.
/// let error = session.run("half = r / 2\narea(half, 1)", NO_INPUTS).unwrap_err();
/// assert!(error.to_string().contains("File \"<cell 3>\", line 2"));
/// assert_eq!(session.run("half", NO_INPUTS)?, 1.0.into());
///
/// // A copy goes its own way.
/// let mut other = session.fork()?;
/// other.run("r = 100", NO_INPUTS)?;
/// assert_eq!(session.run("r", NO_INPUTS)?, 2.into());
///
/// // A dump is kept for another day, or another machine. It is not encrypted.
/// let key = b"32 random bytes, from the system";
/// let mut later = Session::load(&session.dump(key)?, key, None)?;
/// assert_eq!(later.run("area(r)", NO_INPUTS)?, 12.into());
///
/// // A limit is the end.
/// let error = session.run("print('x' * 2**21)", NO_INPUTS).unwrap_err();
/// assert_eq!(error.code(), "limit-output");
/// assert_eq!(session.run("r", NO_INPUTS).unwrap_err().code(), "closed");
/// # Ok(())
/// # }
/// ```
pub struct Session {
    engine: Engine,
    policy: Arc<Policy>,
    whole: SessionLimits,
    functions: Functions,
    seed: u64,
    used: Used,
    /// Functions of the host that cells have named.
    called: BTreeSet<String>,
    /// What cells have bound.
    names: Vec<String>,
    cells: Cells,
    machine: Result<Machine, ClosedError>,
}

/// What all runs until now have used.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
struct Used {
    cells: u32,
    steps: u64,
    time: Duration,
    /// Most bytes at one time, of all runs.
    memory: u64,
    host_calls: u64,
}

impl Session {
    /// A session on [`Engine::global`], within [`SessionLimits::of`] the policy's. It holds one of the
    /// engine's machines until it is closed or dropped.
    ///
    /// # Errors
    /// The policy or the image cannot be used; [`Error::Busy`]: all machines are held.
    pub fn new(policy: &Policy) -> Result<Self, Error> {
        Self::new_on(
            &Engine::global()?,
            policy,
            &SessionLimits::of(&policy.limits),
        )
    }

    /// A session on an engine of the caller's choice, within limits of the caller's choice.
    ///
    /// # Errors
    /// As [`Session::new`].
    pub fn new_on(engine: &Engine, policy: &Policy, whole: &SessionLimits) -> Result<Self, Error> {
        Self::new_with(engine, policy, whole, &mut never_paused).map_err(CallError::only)
    }

    /// As [`Session::new_on`], for bindings: `pause` as in [`Program::compile_with`].
    ///
    /// # Errors
    /// As [`Session::new`], or what `pause` returned.
    pub fn new_with<E>(
        engine: &Engine,
        policy: &Policy,
        whole: &SessionLimits,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Self, CallError<E>> {
        let unusable = |path: &str, reason| InputError {
            path: path.to_owned(),
            type_name: String::new(),
            reason,
        };
        policy
            .limits
            .validate()
            .map_err(|reason| unusable("policy.limits", format!("cannot be used: {reason}")))?;
        if policy.files.is_some() {
            let reason =
                "are not for sessions: each run of a program has files of its own".to_owned();
            return Err(unusable("policy.files", reason).into());
        }
        if whole.steps == 0 || whole.time.is_zero() {
            let reason = "must leave a session some steps and some time".to_owned();
            return Err(unusable("limits", reason).into());
        }
        let mut session = Self {
            engine: engine.clone(),
            policy: Arc::new(policy.clone()),
            whole: whole.clone(),
            functions: Functions::new(),
            seed: fresh_seed()?,
            used: Used::default(),
            called: BTreeSet::new(),
            names: Vec::new(),
            cells: Cells::default(),
            machine: Err(ClosedError::new("session", "it was not made")),
        };
        session.machine = Ok(session.fresh(pause)?);
        Ok(session)
    }

    /// The same session, whose random numbers start from `seed`; for a session that has run nothing. They
    /// go on from cell to cell, and a copy goes on with the same ones. Without, the seed is fresh.
    #[must_use]
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// What its random numbers started from.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// From now on cells may call these functions, and those that they could call before.
    pub fn bind(&mut self, functions: Functions) {
        self.functions = functions.or(&self.functions);
    }

    /// The policy that its cells are checked against.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// What all cells may use together.
    pub fn limits(&self) -> &SessionLimits {
        &self.whole
    }

    /// What they have used until now; `memory` is the most of any.
    pub fn usage(&self) -> Usage {
        Usage {
            steps: self.used.steps,
            memory: self.used.memory,
            time: self.used.time,
            host_calls: self.used.host_calls,
        }
    }

    /// Names that cells have bound, sorted.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Runs a cell, with these names bound before, and gives the value of its last expression.
    ///
    /// # Errors
    /// Any. After [`Error::Limit`] (but of compiling it) and [`Error::Internal`] the session is closed.
    pub fn run<K: AsRef<str>, V: Into<Value>>(
        &mut self,
        source: &str,
        inputs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Value, Error> {
        self.execute(source, inputs).map(|outcome| outcome.value)
    }

    /// Runs a cell: value, printed text and usage.
    ///
    /// # Errors
    /// As [`Session::run`].
    pub fn execute<K: AsRef<str>, V: Into<Value>>(
        &mut self,
        source: &str,
        inputs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Outcome, Error> {
        let compiled = self.compile_with(source, &mut never_paused);
        let cell = &compiled
            .map_err(CallError::only)?
            .bind(self.functions.clone());
        let encode =
            |out: &mut Vec<u8>| Ok(value::append_inputs(inputs, &cell.input_limits(), out)?);
        let decode = |bytes: &mut &[u8]| Ok(value::decode(bytes, &cell.limits().result)?);
        self.execute_with(cell, encode, decode, &mut Bound(cell))
            .map_err(CallError::only)
    }

    /// For bindings: compiles the next cell, for [`Session::execute_with`] of this session and nothing
    /// else.
    ///
    /// # Errors
    /// As [`Program::compile_with`], or [`Error::Closed`].
    pub fn compile_with<E>(
        &mut self,
        source: &str,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Program, CallError<E>> {
        self.open()?;
        let place = Place {
            cell: self.used.cells + 1,
            names: &self.names,
        };
        Program::compile_cell(&self.engine, source, &self.policy, place, pause)
    }

    /// For bindings: runs a cell. Closures as in [`Program::execute_with`].
    ///
    /// # Errors
    /// As [`Session::run`], or what a closure returned; if `host` did, the session is closed.
    pub fn execute_with<T, E>(
        &mut self,
        cell: &Program,
        encode: impl FnOnce(&mut Vec<u8>) -> Result<(), CallError<E>>,
        decode: impl FnOnce(&mut &[u8]) -> Result<T, CallError<E>>,
        host: &mut dyn Host<E>,
    ) -> Result<Outcome<T>, CallError<E>> {
        self.open()?;
        if cell.cell() != self.used.cells + 1 || cell.policy() != &*self.policy {
            return Err(Error::internal("a cell of another session, or not the next one").into());
        }
        cell.offered(host)?;
        // What an earlier cell has named may be called by what it left.
        self.called.extend(cell.functions().iter().cloned());
        let called: Vec<String> = self.called.iter().cloned().collect();
        let mut line = Line::new(host, &called);
        let given = Circumstances {
            seed: self.seed,
            ..cell.circumstances(line.listens())?
        };
        let mut inputs = message::frame(&message::encode(&given));
        encode(&mut inputs)?;
        let started = Instant::now();
        let limits = self.left()?;
        let machine = self.open()?;
        let (steps, calls) = (machine.steps(), machine.calls());
        let crossed = machine
            .allot(&limits)
            .and_then(|()| machine.begin(Ask::Run, cell.head(), inputs, 1))
            .map_err(CallError::from)
            .and_then(|()| line.cross(machine));
        self.used.cells += 1;
        let reply = crossed.map_err(|error| self.end(error, &limits, started))?;
        let machine = running(&mut self.machine)?;
        let read = reply::run(machine.bytes(reply), &limits, None)
            .and_then(|(run, rest)| reply::names(rest).map(|(names, values)| (run, names, values)));
        let (run, mut names, values) = match read {
            Ok(read) => read,
            Err(error) => return Err(self.end(error.into(), &limits, started)),
        };
        let usage = Usage {
            steps: machine.steps() - steps,
            memory: run.peak_memory,
            time: started.elapsed(),
            host_calls: machine.calls() - calls,
        };
        names.sort_unstable();
        let (seed, cells) = (self.seed, &self.cells);
        let outcome = cell.outcome(run, values, usage, seed, decode, &mut line, cells);
        self.names = names;
        self.cells.add(self.used.cells, cell.source());
        self.used.steps += usage.steps;
        self.used.time += usage.time;
        self.used.memory = self.used.memory.max(usage.memory);
        self.used.host_calls += usage.host_calls;
        match outcome {
            Err(error @ CallError::Run(Error::Internal(_))) => {
                Err(self.end(error, &limits, started))
            }
            outcome => outcome,
        }
    }

    /// Another session that stands where this one stands, with a copy of all that it holds: names,
    /// bound functions, and what is left of its limits. It costs about as much as copying the pages
    /// that its cells have written. Each goes its own way from here.
    ///
    /// # Errors
    /// [`Error::Closed`], or [`Error::Busy`]: all machines are held.
    pub fn fork(&mut self) -> Result<Self, Error> {
        self.fork_with(&mut never_paused).map_err(CallError::only)
    }

    /// As [`Session::fork`], for bindings: `pause` as in [`Program::compile_with`].
    ///
    /// # Errors
    /// As [`Session::fork`], or what `pause` returned.
    pub fn fork_with<E>(
        &mut self,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Self, CallError<E>> {
        self.open()?;
        let mut copy = self.fresh(pause)?;
        let machine = self.open()?;
        copy.become_like(
            machine.memory_size(),
            machine.stack_pointer()?,
            machine.calls(),
        )?;
        for (page, content) in machine.changes() {
            copy.page(page)?.copy_from_slice(content);
        }
        Ok(Self {
            engine: self.engine.clone(),
            policy: self.policy.clone(),
            whole: self.whole.clone(),
            functions: self.functions.clone(),
            seed: self.seed,
            used: self.used,
            called: self.called.clone(),
            names: self.names.clone(),
            cells: self.cells.clone(),
            machine: Ok(copy),
        })
    }

    /// Ends it: its machine is free, and whatever it held is gone. So does dropping it.
    pub fn close(&mut self) {
        if self.machine.is_ok() {
            self.machine = Err(ClosedError::new("session", "close() was called"));
        }
    }

    /// Why it is closed, if it is.
    pub fn closed(&self) -> Option<&ClosedError> {
        self.machine.as_ref().err()
    }

    fn open(&mut self) -> Result<&mut Machine, Error> {
        running(&mut self.machine)
    }

    /// A machine for this session that has run nothing.
    fn fresh<E>(&self, pause: &mut dyn FnMut() -> Result<(), E>) -> Result<Machine, CallError<E>> {
        let budget = crate::instance::Budget {
            limits: self.policy.limits.clone(),
            files: FileLimits::default(),
            compiling: false,
        };
        let mut machine = Machine::new(self.engine.pool()?, &budget, pause)?;
        machine.keep();
        Ok(machine)
    }

    /// What the next run may use; an error closes the session.
    fn left(&mut self) -> Result<Limits, Error> {
        let left = Limits {
            steps: self.whole.steps.saturating_sub(self.used.steps),
            time: self.whole.time.saturating_sub(self.used.time),
            ..self.policy.limits.clone()
        };
        let over = match (left.steps, left.time.is_zero()) {
            (0, _) => self.over(LimitKind::Steps),
            (_, true) => self.over(LimitKind::Time),
            _ => {
                return Ok(Limits {
                    steps: left.steps.min(self.policy.limits.steps),
                    time: left.time.min(self.policy.limits.time),
                    ..left
                });
            }
        };
        let error = Error::from(over);
        self.machine = Err(ClosedError::new("session", error.to_string()));
        Err(error)
    }

    /// Ends the session with the error of a run that did not come to its end.
    fn end<E>(&mut self, error: CallError<E>, limits: &Limits, began: Instant) -> CallError<E> {
        self.used.time += began.elapsed();
        let (error, reason) = match error {
            CallError::Run(Error::Limit(limit)) => {
                let error = Error::from(self.of_the_whole(limit, limits));
                let reason = error.to_string();
                (CallError::Run(error), reason)
            }
            CallError::Run(error) => {
                let reason = error.to_string();
                (CallError::Run(error), reason)
            }
            error @ CallError::Caller(_) => (error, "a run in it was interrupted".to_owned()),
        };
        self.machine = Err(ClosedError::new("session", reason));
        error
    }

    /// The error of a run that ended because the session as a whole had no more, in its terms.
    fn of_the_whole(&mut self, limit: LimitError, limits: &Limits) -> LimitError {
        match limit.kind {
            LimitKind::Steps if limits.steps < self.policy.limits.steps => {
                self.used.steps = self.whole.steps;
                self.over(LimitKind::Steps)
            }
            LimitKind::Time if limits.time < self.policy.limits.time => self.over(LimitKind::Time),
            _ => limit,
        }
    }

    fn over(&self, kind: LimitKind) -> LimitError {
        let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        let (used, limit) = match kind {
            LimitKind::Time => (micros(self.used.time), micros(self.whole.time)),
            _ => (self.used.steps, self.whole.steps),
        };
        LimitError {
            kind,
            used,
            limit,
            excess: None,
            compiling: false,
        }
    }
}

/// The machine of a session that is open, in this process.
fn running(machine: &mut Result<Machine, ClosedError>) -> Result<&mut Machine, Error> {
    match machine {
        Ok(machine) if machine.same_process().is_err() => {
            let reason = "it belongs to the process that this one was forked from";
            Err(ClosedError::new("session", reason).into())
        }
        Ok(machine) => Ok(machine),
        Err(closed) => Err(closed.clone().into()),
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("cells", &self.used.cells)
            .field("closed", &self.closed())
            .finish_non_exhaustive()
    }
}
