//! (skeleton)
use crate::{CallError, Diagnostic, Engine, Error, Policy, ResultLimits, RowError, Value};
use std::sync::Arc;
use std::time::Duration;

/// What a run used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// wasm operators.
    pub steps: u64,
    /// Most bytes allocated at one time above the fresh VM.
    pub memory: u64,
    /// Wall clock, from the request being ready to the reply being read.
    pub time: Duration,
    /// Functions of the host that the program called.
    pub host_calls: u64,
}

/// A value, and what came with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome<T = Value> {
    /// The program's value.
    pub value: T,
    /// What it printed.
    pub output: String,
    /// What it used.
    pub usage: Usage,
}

/// A checked and compiled program. Cheap to clone, `Send + Sync`, any number of runs at once.
#[derive(Clone)]
pub struct Program {
    _inner: Arc<()>,
}

/// Evaluates one expression with [`Policy::expression`].
///
/// # Errors
/// Any [`Error`].
pub fn evaluate<K: AsRef<str>, V: Into<Value>>(
    source: &str,
    inputs: impl IntoIterator<Item = (K, V)>,
) -> Result<Value, Error> {
    Program::compile(source, &Policy::expression())?.run(inputs)
}

/// All violations of `policy` in `source`; empty if it would compile.
///
/// # Errors
/// A limit ran out, or the policy or the image is not usable. A violation is not an error here.
pub fn check(_source: &str, _policy: &Policy) -> Result<Vec<Diagnostic>, Error> {
    unimplemented!()
}

impl Program {
    /// Checks and compiles `source` on [`Engine::global`].
    ///
    /// # Errors
    /// [`Error::Check`] with all violations, [`Error::Limit`], or the image cannot be used.
    pub fn compile(source: &str, policy: &Policy) -> Result<Self, Error> {
        Self::compile_on(&Engine::global()?, source, policy)
    }

    /// Checks and compiles `source` on an engine of the caller's choice.
    ///
    /// # Errors
    /// As [`Program::compile`].
    pub fn compile_on(_engine: &Engine, _source: &str, _policy: &Policy) -> Result<Self, Error> {
        unimplemented!()
    }

    /// As [`Program::compile`], for bindings: `pause` as in [`Program::execute_with`].
    ///
    /// # Errors
    /// As [`Program::compile`], or what `pause` returned.
    pub fn compile_with<E>(
        _engine: &Engine,
        _source: &str,
        _policy: &Policy,
        _pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Self, CallError<E>> {
        unimplemented!()
    }

    /// As [`check`], for bindings: `pause` as in [`Program::execute_with`].
    ///
    /// # Errors
    /// As [`check`], or what `pause` returned.
    pub fn check_with<E>(
        _engine: &Engine,
        _source: &str,
        _policy: &Policy,
        _pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Vec<Diagnostic>, CallError<E>> {
        unimplemented!()
    }

    /// The text it was compiled from.
    pub fn source(&self) -> &str {
        unimplemented!()
    }

    /// The policy it was compiled under.
    pub fn policy(&self) -> &Policy {
        unimplemented!()
    }

    /// The inputs that it reads, sorted.
    pub fn inputs(&self) -> &[String] {
        unimplemented!()
    }

    /// Bounds to encode the inputs of one run within.
    pub fn input_limits(&self) -> ResultLimits {
        unimplemented!()
    }

    /// Runs it on a fresh machine and gives its value.
    ///
    /// # Errors
    /// Any but [`Error::Check`].
    pub fn run<K: AsRef<str>, V: Into<Value>>(
        &self,
        inputs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Value, Error> {
        self.execute(inputs).map(|outcome| outcome.value)
    }

    /// Runs it on a fresh machine: value, printed text and usage.
    ///
    /// # Errors
    /// Any but [`Error::Check`].
    pub fn execute<K: AsRef<str>, V: Into<Value>>(
        &self,
        _inputs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Outcome, Error> {
        unimplemented!()
    }

    /// Runs it once per row, on one machine, with the full budget of steps and time for each row.
    ///
    /// # Errors
    /// The first row that fails ends the batch.
    pub fn map<R, K: AsRef<str>, V: Into<Value>>(
        &self,
        _rows: impl IntoIterator<Item = R>,
    ) -> Result<Outcome<Vec<Value>>, RowError>
    where
        R: IntoIterator<Item = (K, V)>,
    {
        unimplemented!()
    }

    /// For bindings of other languages: [`Program::execute`] without [`Value`].
    ///
    /// All closures are called on the caller's thread and stack, in this order: `encode` once,
    /// before a machine is taken, to append one dict of inputs ([`wire::value::encode`]) within
    /// [`Program::input_limits`]; `pause` at least every 25 ms or so while the program runs, to
    /// look after signals, and its error ends the run; `decode` once, with the bytes of the
    /// value in the machine's memory ([`wire::value::decode`], bounded by the policy's
    /// `limits.result`), and must move the slice behind the value.
    ///
    /// [`wire::value::encode`]: crate::wire::value::encode
    /// [`wire::value::decode`]: crate::wire::value::decode
    ///
    /// # Errors
    /// [`CallError::Caller`] passes on what a closure returned.
    pub fn execute_with<T, E>(
        &self,
        _encode: impl FnOnce(&mut Vec<u8>) -> Result<(), CallError<E>>,
        _decode: impl FnOnce(&mut &[u8]) -> Result<T, CallError<E>>,
        _pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Outcome<T>, CallError<E>> {
        unimplemented!()
    }

    /// For bindings: [`Program::map`] without [`Value`]. `encode` appends the next row's dict of
    /// inputs, or returns `false` if there is none; `decode` and `pause` as in
    /// [`Program::execute_with`], `decode` once per row, in order.
    ///
    /// # Errors
    /// As [`Program::map`], or what a closure returned.
    pub fn map_with<E>(
        &self,
        _encode: &mut dyn FnMut(&mut Vec<u8>) -> Result<bool, CallError<E>>,
        _decode: &mut dyn FnMut(&mut &[u8]) -> Result<(), CallError<E>>,
        _pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Outcome<u64>, RowError<CallError<E>>> {
        unimplemented!()
    }
}
