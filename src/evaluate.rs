//! From text to value in one crossing, on one machine.
//!
//! In: an expression, its policy, its inputs. Out: its value, or the error that compiling or running it would give.
//! The guest checks; if that gives a formula, it is all, and the formula's answer counts ([`crate::formula`]). Else, or
//! if it has none, the guest compiles, verifies, and runs what it has sealed, with the budget of a run
//! (`guest/src/front.rs`). Whoever
//! gets hold of the machine by way of the parser gets the inputs of that text with it, which the text would have
//! been given anyway. Nothing of the machine is kept, the program neither.
//!
//! Must not: tell steps, which are not those of a run of the compiled program.

use crate::formula::Formula;
use crate::functions::Bound;
use crate::host::{Host, Line};
use crate::instance::{Ask, Machine};
use crate::program::{Place, Program, Usage, check_source, compiling};
use crate::reply::{self, Compiled};
use crate::session::Cells;
use crate::{CallError, CheckError, Engine, Error, Policy, Value, value};
use fangless_wire::message::{self, Want};
use std::ops::Range;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

/// Bytes of inputs, at most, that a formula is tried for.
const FORMULA_INPUTS: usize = 16 << 10;

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
        let circumstances = self.circumstances(line.listens())?;
        let mut given = self.request(&circumstances);
        let begin = given.len();
        encode(&mut given)?;
        let started = Instant::now();
        if given.len() - begin <= FORMULA_INPUTS {
            let (machine, reply) = self.ask(Want::Formula, &given, &mut line)?;
            let reply = machine.bytes(reply);
            let [message::FORMULA, sealed @ ..] = reply else {
                return self.value(reply, started, circumstances.seed, decode, &mut line);
            };
            if let Some(answer) = answer(sealed, policy, &given[begin..])? {
                return decode(&mut answer.as_slice());
            }
        }
        let (machine, reply) = self.ask(Want::Program, &given, &mut line)?;
        let seed = circumstances.seed;
        self.value(machine.bytes(reply), started, seed, decode, &mut line)
    }

    /// One crossing.
    fn ask<E>(
        &self,
        want: Want,
        given: &[u8],
        line: &mut Line<'_, E>,
    ) -> Result<(Machine, Range<usize>), CallError<E>> {
        let (source, policy) = (self.source(), self.policy());
        let place = Place::default();
        let request = message::compile_request(source, policy, want, place.cell, place.names);
        let mut request = message::frame(&request);
        request.extend_from_slice(given);
        let pause = &mut || line.pause();
        let mut machine = Machine::new(self.pool()?, &compiling(source, policy, place), pause)?;
        machine.then(self.budget());
        machine.begin(Ask::Evaluate, Arc::default(), request, 1)?;
        let reply = line.cross(&mut machine)?;
        Ok((machine, reply))
    }

    /// What a reply says.
    fn value<T, E>(
        &self,
        reply: &[u8],
        started: Instant,
        seed: u64,
        decode: impl FnOnce(&mut &[u8]) -> Result<T, CallError<E>>,
        line: &mut Line<'_, E>,
    ) -> Result<T, CallError<E>> {
        let (run, values) = match reply {
            [message::RAN, run @ ..] => self.read(run)?,
            [message::NOT_RUN, refused @ ..] => match reply::compiled(refused)? {
                Compiled::Refused(diagnostics) => {
                    let source = self.source().into();
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
            _ => return Err(Error::internal("a reply that nobody asked for").into()),
        };
        let usage = Usage {
            steps: 0,
            memory: run.peak_memory,
            time: started.elapsed(),
            host_calls: 0,
        };
        let outcome = self.outcome(run, values, usage, seed, decode, line, &Cells::default())?;
        Ok(outcome.value)
    }
}

/// The encoded value of the formula in a reply, for encoded inputs; `None`: the machine must tell.
fn answer(sealed: &[u8], policy: &Policy, mut inputs: &[u8]) -> Result<Option<Vec<u8>>, Error> {
    let Compiled::Sealed(mut sealed) = reply::compiled(sealed)? else {
        return Err(Error::internal("no formula, where one was promised"));
    };
    let formula = Formula::of(&mut sealed, &policy.limits);
    let inputs = value::decode(&mut inputs, &Program::inputs_within(&policy.limits));
    let (Some(formula), Ok(Value::Dict(pairs))) = (formula, inputs) else {
        return Ok(None);
    };
    let named = |(name, value): &(Value, Value)| match name {
        Value::Str(name) => Some((name.to_string(), value.clone())),
        _ => None,
    };
    let Some(inputs) = pairs.iter().map(named).collect::<Option<Vec<_>>>() else {
        return Ok(None);
    };
    let Some(value) = formula.answer(&sealed.inputs, &inputs) else {
        return Ok(None);
    };
    let mut bytes = Vec::new();
    let written = value::append(&value, &policy.limits.result, &mut bytes);
    Ok(written.is_ok().then_some(bytes))
}
