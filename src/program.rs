//! Programs: compiled once, run any number of times, each time on a fresh machine.
//!
//! In: source text, a policy, inputs. Out: [`Program`], [`Outcome`], or an [`Error`].
//! Two crossings make the line: the source goes into a throw-away machine, which gives back a sealed
//! program; the program and its inputs go into another, which gives back a value (`program/run.rs`; what a run is
//! given besides is in `program/given.rs`).
//!
//! Must not: look into the source or the sealed program, or keep anything of a run.

mod given;
mod run;

pub(crate) use given::fresh_seed;

use crate::engine::Pool;
use crate::functions::Functions;
use crate::host::Line;
use crate::instance::{Ask, Budget, Machine};
use crate::mentioned;
use crate::reply::{self, Compiled};
use crate::{
    CallError, Changes, CheckError, Diagnostic, Engine, Error, FileLimits, Files, Formula,
    InputError, LimitError, Policy, ResultLimits, Value,
};
use fangless_wire::message::{self, RunHead, Want};
use fangless_wire::{Clock, LimitKind, Limits};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

/// Steps that compiling may take, beside [`COMPILE_STEPS_PER_BYTE`]: some 0.1 s.
pub const COMPILE_STEPS: u64 = 1_000_000_000;
/// Steps that compiling may take for each byte of source; an ordinary program takes a tenth.
pub const COMPILE_STEPS_PER_BYTE: u64 = 200_000;
/// Bytes that compiling may allocate.
pub const COMPILE_MEMORY: u64 = 128 << 20;

/// Sealed bytes that a source of this size may become: a short one can be long when it is compiled,
/// as `finally` stands twice in the code.
const fn most_sealed(source: usize) -> usize {
    (1 << 20) + 96 * source
}

/// What a run used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// wasm operators: the same number for the same program and inputs, on every machine.
    pub steps: u64,
    /// Most bytes allocated at one time above the fresh VM.
    pub memory: u64,
    /// Wall clock, from the request being ready to the reply being read.
    pub time: Duration,
    /// Calls of the host's functions.
    pub host_calls: u64,
}

/// A value, and what came with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome<T = Value> {
    /// The program's value.
    pub value: T,
    /// What it printed.
    pub output: String,
    /// What it wrote to `sys.stderr`.
    pub stderr: String,
    /// What it used.
    pub usage: Usage,
    /// What its random numbers started from, see [`Program::with_seed`].
    pub seed: u64,
    /// What it did to its files, see [`Program::with_files`].
    pub files: Changes,
}

/// A checked and compiled program. Cheap to clone, `Send + Sync`, any number of runs at once.
///
/// It holds the source, the policy and the bytecode: a few kilobytes.
#[derive(Debug, Clone)]
pub struct Program {
    inner: Arc<Inner>,
    bound: Functions,
    seed: Option<u64>,
    clock: Option<Clock>,
    files: Files,
}

/// Where a program stands in a session: the number of its cell, from 1, and the names that earlier
/// ones have bound. By default: in none.
#[derive(Clone, Copy, Default)]
pub(crate) struct Place<'a> {
    pub(crate) cell: u32,
    pub(crate) names: &'a [String],
}

#[derive(Debug)]
struct Inner {
    engine: Engine,
    source: Arc<str>,
    policy: Arc<Policy>,
    inputs: Vec<String>,
    functions: Vec<String>,
    cell: u32,
    formula: Option<Formula>,
    /// Head of every run's request, with its length before it.
    head: Arc<[u8]>,
    /// Words of the source, sorted, if it is known which ones are names.
    mentioned: Option<Vec<String>>,
}

impl Inner {
    fn unsealed(engine: &Engine, source: &str, policy: &Arc<Policy>) -> Self {
        Self {
            engine: engine.clone(),
            source: source.into(),
            policy: Arc::clone(policy),
            inputs: Vec::new(),
            functions: Vec::new(),
            cell: 0,
            formula: None,
            head: Arc::default(),
            mentioned: None,
        }
    }
}

/// All violations of `policy` in `source`; empty if it would compile.
///
/// # Errors
/// A limit ran out, or the policy or the image is not usable. A violation is not an error here.
pub fn check(source: &str, policy: &Policy) -> Result<Vec<Diagnostic>, Error> {
    Program::check_with(&Engine::global()?, source, policy, &mut never_paused)
        .map_err(CallError::only)
}

pub(crate) fn never_paused() -> Result<(), Infallible> {
    Ok(())
}

impl Program {
    /// Checks and compiles `source` on [`Engine::global`]. The time limit of the policy holds for this
    /// as well; steps are [`COMPILE_STEPS`] and [`COMPILE_STEPS_PER_BYTE`], memory
    /// [`COMPILE_MEMORY`].
    ///
    /// # Errors
    /// [`Error::Check`] with all violations, [`Error::Limit`], or the policy or the image cannot be used.
    pub fn compile(source: &str, policy: &Policy) -> Result<Self, Error> {
        Self::compile_on(&Engine::global()?, source, policy)
    }

    /// Checks and compiles `source` on an engine of the caller's choice.
    ///
    /// # Errors
    /// As [`Program::compile`].
    pub fn compile_on(engine: &Engine, source: &str, policy: &Policy) -> Result<Self, Error> {
        let policy = Arc::new(policy.clone());
        Self::compile_with(engine, source, &policy, &mut never_paused).map_err(CallError::only)
    }

    /// As [`Program::compile`], for bindings: `pause` as in [`Program::execute_with`].
    ///
    /// # Errors
    /// As [`Program::compile`], or what `pause` returned.
    pub fn compile_with<E>(
        engine: &Engine,
        source: &str,
        policy: &Arc<Policy>,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Self, CallError<E>> {
        Self::compile_cell(engine, source, policy, Place::default(), pause)
    }

    /// As [`Program::compile_with`], for a cell of a session.
    pub(crate) fn compile_cell<E>(
        engine: &Engine,
        source: &str,
        policy: &Arc<Policy>,
        place: Place<'_>,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Self, CallError<E>> {
        let mut sealed = match ask_compiler(engine, source, policy, place, Want::Program, pause)? {
            Compiled::Sealed(sealed) => sealed,
            Compiled::Refused(diagnostics) => {
                return Err(Error::from(Box::new(CheckError {
                    diagnostics,
                    source: source.into(),
                }))
                .into());
            }
        };
        let (inputs, names) = (sealed.inputs.clone(), sealed.functions.clone());
        let formula = Formula::of(&mut sealed, &policy.limits).filter(|_| place.cell == 0);
        let functions = names.iter().map(|name| policy.functions.get(name).cloned());
        let functions = functions.collect::<Option<_>>();
        let limits = &policy.limits;
        let head = RunHead {
            program: sealed,
            functions: functions.ok_or_else(|| {
                Error::internal("the guest names a function that its policy does not")
            })?,
            memory: limits.memory,
            output: limits.output,
            result: limits.result.clone(),
            recursion: limits.recursion,
            files: policy.files,
            cell: place.cell,
            keep: false,
        };
        Ok(Self::of(Inner {
            inputs,
            functions: names,
            formula,
            mentioned: mentioned::words(source),
            cell: place.cell,
            head: message::frame(&message::encode(&head)).into(),
            ..Inner::unsealed(engine, source, policy)
        }))
    }

    /// A program that was not compiled, and can only be evaluated.
    pub(crate) fn unsealed(engine: &Engine, source: &str, policy: &Arc<Policy>) -> Self {
        Self::of(Inner::unsealed(engine, source, policy))
    }

    fn of(inner: Inner) -> Self {
        Self {
            inner: Arc::new(inner),
            bound: Functions::new(),
            seed: None,
            clock: None,
            files: Files::new(),
        }
    }

    /// As [`check`], for bindings: `pause` as in [`Program::execute_with`].
    ///
    /// # Errors
    /// As [`check`], or what `pause` returned.
    pub fn check_with<E>(
        engine: &Engine,
        source: &str,
        policy: &Policy,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Vec<Diagnostic>, CallError<E>> {
        let place = Place::default();
        Ok(
            match ask_compiler(engine, source, policy, place, Want::Check, pause)? {
                Compiled::Sealed(_) => Vec::new(),
                Compiled::Refused(diagnostics) => diagnostics,
            },
        )
    }

    /// The text it was compiled from.
    pub fn source(&self) -> &str {
        &self.inner.source
    }

    /// The policy it was compiled under.
    pub fn policy(&self) -> &Policy {
        &self.inner.policy
    }

    /// The inputs that it reads, sorted.
    pub fn inputs(&self) -> &[String] {
        &self.inner.inputs
    }

    /// For bindings: names of all inputs that a run can need, sorted, if every one of [`Program::inputs`] is given. `None`: any may
    /// be needed.
    pub fn mentioned(&self) -> Option<&[String]> {
        self.inner.mentioned.as_deref()
    }

    /// The functions of the host that it names, sorted.
    pub fn functions(&self) -> &[String] {
        &self.inner.functions
    }

    /// What computes its value without a machine, if that is all that it does, and if its limits are not
    /// so small that the machine could reach one.
    pub fn formula(&self) -> Option<&Formula> {
        self.inner.formula.as_ref()
    }

    /// Bounds to encode the inputs of one run within: no more bytes than the run may allocate.
    pub fn input_limits(&self) -> ResultLimits {
        Self::inputs_within(self.limits())
    }

    /// For bindings: the same, of any program with these limits.
    pub fn inputs_within(limits: &Limits) -> ResultLimits {
        ResultLimits {
            bytes: limits.memory,
            ..Limits::MAX.result
        }
    }

    /// Number of the cell of a session that it is; 0: none.
    pub(crate) fn cell(&self) -> u32 {
        self.inner.cell
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.inner.engine
    }

    pub(crate) fn pool(&self) -> Result<&Arc<Pool>, Error> {
        self.inner.engine.pool()
    }

    pub(crate) fn files(&self) -> &Files {
        &self.files
    }

    pub(crate) fn bound(&self) -> &Functions {
        &self.bound
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.inner.policy.limits
    }

    pub(crate) fn budget(&self) -> Budget {
        Budget {
            limits: self.limits().clone(),
            files: self.inner.policy.files.unwrap_or_default(),
            compiling: false,
        }
    }

    pub(crate) fn head(&self) -> Arc<[u8]> {
        Arc::clone(&self.inner.head)
    }
}

impl PartialEq for Program {
    /// The same source under the same policy.
    fn eq(&self, other: &Self) -> bool {
        self.source() == other.source() && self.policy() == other.policy()
    }
}

fn ask_compiler<E>(
    engine: &Engine,
    source: &str,
    policy: &Policy,
    place: Place<'_>,
    want: Want,
    pause: &mut dyn FnMut() -> Result<(), E>,
) -> Result<Compiled, CallError<E>> {
    check_source(source, policy)?;
    let Place { cell, names } = place;
    let request = message::compile_request(source, policy, want, cell, names);
    let mut machine = Machine::new(engine.pool()?, &compiling(source, policy, place), pause)?;
    machine.begin(Ask::Compile, Arc::default(), request, 1)?;
    let reply = Line::new(&mut { pause }, &[]).cross(&mut machine)?;
    if reply.len() > most_sealed(source.len()) {
        let error = LimitError {
            kind: LimitKind::Memory,
            used: reply.len() as u64,
            limit: most_sealed(source.len()) as u64,
            excess: None,
            compiling: true,
        };
        return Err(Error::from(error).into());
    }
    Ok(reply::compiled(machine.bytes(reply))?)
}

/// Refuses a policy whose limits are none, and a source that is over its own.
pub(crate) fn check_source(source: &str, policy: &Policy) -> Result<(), Error> {
    let files = policy.files.map_or(Ok(()), |files| files.validate());
    policy
        .limits
        .validate()
        .and(files)
        .map_err(|reason| InputError {
            path: "policy.limits".to_owned(),
            type_name: String::new(),
            reason: format!("cannot be used: {reason}"),
        })?;
    let (size, limit) = (source.len() as u64, policy.limits.source);
    if size > limit {
        return Err(LimitError {
            kind: LimitKind::Source,
            used: size,
            limit,
            excess: None,
            compiling: true,
        }
        .into());
    }
    Ok(())
}

/// The budget of a compilation.
pub(crate) fn compiling(source: &str, policy: &Policy, place: Place<'_>) -> Budget {
    // Names of a session count as if they were written.
    let named: usize = place.names.iter().map(|name| name.len() + 1).sum();
    let size = (source.len() + named) as u64;
    Budget {
        limits: Limits {
            steps: COMPILE_STEPS + COMPILE_STEPS_PER_BYTE * size,
            memory: COMPILE_MEMORY,
            ..policy.limits.clone()
        },
        files: FileLimits::default(),
        compiling: true,
    }
}
