//! From text to value in one crossing, on one machine.
//!
//! In: an expression, its policy, its inputs. Out: its value, or the error that compiling or running it would give.
//! The guest compiles, verifies, and runs what it has sealed, with the budget of a run (`guest/src/front.rs`). Whoever
//! gets hold of the machine by way of the parser gets the inputs of that text with it, which the text would have
//! been given anyway. Nothing of the machine is kept, the program neither.
//!
//! Must not: tell steps, which are not those of a run of the compiled program.

use crate::functions::Bound;
use crate::host::{Host, Line};
use crate::instance::{Ask, Machine};
use crate::program::{Place, Program, Usage, check_source, compiling};
use crate::reply::{self, Compiled};
use crate::session::Cells;
use crate::{CallError, CheckError, Engine, Error, Policy, Value, value};
use fangless_wire::message;
use std::sync::{Arc, OnceLock};

/// Evaluates one expression with [`Policy::expression`]. To use it again, [compile](Program::compile) it.
///
/// # Errors
/// Any [`Error`]. The usage in one says nothing of steps.
pub fn evaluate<K: AsRef<str>, V: Into<Value>>(
    source: &str,
    inputs: impl IntoIterator<Item = (K, V)>,
) -> Result<Value, Error> {
    static POLICY: OnceLock<Arc<Policy>> = OnceLock::new();
    let policy = POLICY.get_or_init(|| Arc::new(Policy::expression()));
    let program = Program::unsealed(&Engine::global()?, source, policy);
    let encode =
        |out: &mut Vec<u8>| Ok(value::append_inputs(inputs, &program.input_limits(), out)?);
    let decode = |bytes: &mut &[u8]| Ok(value::decode(bytes, &policy.limits.result)?);
    program
        .evaluate_unsealed(encode, decode, &mut Bound(&program))
        .map_err(CallError::only)
}

impl Program {
    /// For bindings: evaluates `source`, without [`Value`]. Closures as in [`Program::execute_with`]. A policy with
    /// functions or files is compiled for, and the program run.
    ///
    /// # Errors
    /// As [`Program::compile_with`] and [`Program::execute_with`].
    pub fn evaluate_with<T, E>(
        engine: &Engine,
        source: &str,
        policy: &Arc<Policy>,
        encode: impl FnOnce(&mut Vec<u8>) -> Result<(), CallError<E>>,
        decode: impl FnOnce(&mut &[u8]) -> Result<T, CallError<E>>,
        host: &mut dyn Host<E>,
    ) -> Result<T, CallError<E>> {
        if !policy.functions.is_empty() || policy.files.is_some() {
            let program = Self::compile_with(engine, source, policy, &mut || host.pause())?;
            let outcome = program.execute_with(encode, decode, host)?;
            return Ok(outcome.value);
        }
        let program = Self::unsealed(engine, source, policy);
        program.evaluate_unsealed(encode, decode, host)
    }

    fn evaluate_unsealed<T, E>(
        &self,
        encode: impl FnOnce(&mut Vec<u8>) -> Result<(), CallError<E>>,
        decode: impl FnOnce(&mut &[u8]) -> Result<T, CallError<E>>,
        host: &mut dyn Host<E>,
    ) -> Result<T, CallError<E>> {
        let (source, policy) = (self.source(), self.policy());
        check_source(source, policy)?;
        let mut line = Line::new(host, &[]);
        let place = Place::default();
        let request = message::compile_request(source, policy, false, place.cell, place.names);
        let mut request = message::frame(&request);
        let circumstances = self.circumstances(line.listens())?;
        request.extend(self.request(&circumstances));
        encode(&mut request)?;
        let pause = &mut || line.pause();
        let mut machine = Machine::new(self.pool()?, &compiling(source, policy, place), pause)?;
        machine.then(self.budget());
        machine.begin(Ask::Evaluate, Arc::default(), request, 1)?;
        let reply = line.cross(&mut machine)?;
        let (run, values) = match machine.bytes(reply) {
            [message::RAN, run @ ..] => self.read(run)?,
            [message::NOT_RUN, refused @ ..] => match reply::compiled(refused)? {
                Compiled::Refused(diagnostics) => {
                    let source = source.into();
                    let error = CheckError {
                        diagnostics,
                        source,
                    };
                    return Err(Error::from(Box::new(error)).into());
                }
                Compiled::Sealed(_) => {
                    return Err(Error::internal("a program instead of its value").into());
                }
            },
            _ => return Err(Error::internal("an empty reply").into()),
        };
        let usage = Usage {
            steps: 0,
            memory: run.peak_memory,
            ..Usage::default()
        };
        let seed = circumstances.seed;
        let cells = Cells::default();
        let outcome = self.outcome(run, values, usage, seed, decode, &mut line, &cells)?;
        Ok(outcome.value)
    }
}
