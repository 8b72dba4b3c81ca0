//! Runs of a program, each on a fresh machine.
//!
//! In: inputs, and the host that answers. Out: [`Outcome`], or an [`Error`] in the caller's terms.
//!
//! Must not: keep anything of a run, or take a reply for what its limits do not allow.

use super::{Outcome, Program, Usage};
use crate::functions::Bound;
use crate::host::{Host, Line, not_bound};
use crate::instance::{Ask, Machine};
use crate::render;
use crate::reply::{self, Failure};
use crate::session::Cells;
use crate::{
    CallError, Changes, Error, ExecutionError, HostFunctionError, InputError, Value,
    check_input_name, value,
};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

impl Program {
    /// Runs it on a fresh machine, always: value, printed text and usage.
    ///
    /// # Errors
    /// Any but [`Error::Check`].
    pub fn execute<K: AsRef<str>, V: Into<Value>>(
        &self,
        inputs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Outcome, Error> {
        let encode = |out: &mut Vec<u8>| Ok(self.append_inputs(inputs, out)?);
        let decode = |bytes: &mut &[u8]| Ok(value::decode(bytes, &self.limits().result)?);
        self.execute_with(encode, decode, &mut Bound(self))
            .map_err(CallError::only)
    }

    /// Appends one dict of inputs: those that it can need.
    pub(crate) fn append_inputs<K: AsRef<str>, V: Into<Value>>(
        &self,
        inputs: impl IntoIterator<Item = (K, V)>,
        out: &mut Vec<u8>,
    ) -> Result<(), InputError> {
        let limits = &self.input_limits();
        let Some(mentioned) = self.mentioned() else {
            return value::append_inputs(inputs, limits, out);
        };
        let mut given: Vec<(K, V)> = inputs.into_iter().collect();
        for (name, _) in &given {
            check_input_name(name.as_ref())?;
        }
        let is_given = |wanted: &String| given.iter().any(|(name, _)| name.as_ref() == wanted);
        // For the error about one that is not there, all names that are there can be of help.
        if self.inputs().iter().all(is_given) {
            let needed = |name: &str| {
                mentioned
                    .binary_search_by(|word| (**word).cmp(name))
                    .is_ok()
            };
            given.retain(|(name, _)| needed(name.as_ref()));
        }
        value::append_inputs(given, limits, out)
    }

    /// For bindings of other languages: [`Program::execute`] without [`Value`].
    ///
    /// All closures are called on the caller's thread and stack, in this order: `encode` once,
    /// before a machine is taken, to append one dict of inputs ([`wire::value::encode`]) within
    /// [`Program::input_limits`]; `host` while the program runs, and its error ends the run;
    /// `decode` once, with the bytes of the
    /// value in the machine's memory ([`wire::value::decode`], bounded by the policy's
    /// `limits.result`), and must move the slice behind the value.
    ///
    /// [`wire::value::encode`]: crate::wire::value::encode
    /// [`wire::value::decode`]: crate::wire::value::decode
    ///
    /// # Errors
    /// [`CallError::Caller`] passes on what `host` returned; errors of the other two are passed on as
    /// they are.
    pub fn execute_with<T, E>(
        &self,
        encode: impl FnOnce(&mut Vec<u8>) -> Result<(), CallError<E>>,
        decode: impl FnOnce(&mut &[u8]) -> Result<T, CallError<E>>,
        host: &mut dyn Host<E>,
    ) -> Result<Outcome<T>, CallError<E>> {
        let mut line = self.line(host)?;
        let circumstances = self.circumstances(line.listens())?;
        let mut inputs = self.request(&circumstances);
        encode(&mut inputs)?;
        let started = Instant::now();
        let pause = &mut || line.pause();
        let mut machine = Machine::new(self.pool()?, &self.budget(), pause)?;
        machine.begin(Ask::Run, self.head(), inputs, 1)?;
        let reply = line.cross(&mut machine)?;
        let (run, values) = self.read(machine.bytes(reply))?;
        let usage = Usage {
            steps: machine.steps(),
            memory: run.peak_memory,
            time: started.elapsed(),
            host_calls: machine.calls(),
        };
        let seed = circumstances.seed;
        self.outcome(
            run,
            values,
            usage,
            seed,
            decode,
            &mut line,
            &Cells::default(),
        )
    }

    /// What a run came to that has ended. `cells` are those of its session.
    #[expect(clippy::too_many_arguments, reason = "all that an outcome is made of")]
    pub(crate) fn outcome<T, E>(
        &self,
        run: reply::Run,
        mut values: &[u8],
        usage: Usage,
        seed: u64,
        decode: impl FnOnce(&mut &[u8]) -> Result<T, CallError<E>>,
        line: &mut Line<'_, E>,
        cells: &Cells,
    ) -> Result<Outcome<T>, CallError<E>> {
        if let Some(failure) = run.failure {
            let printed = [run.output, run.stderr];
            return Err(self.failed(failure, printed, usage, line, cells).into());
        }
        if run.values != 1 {
            return Err(Error::internal(format!(
                "the guest sent {} values for one run",
                run.values
            ))
            .into());
        }
        let value = decode(&mut values)?;
        if !values.is_empty() {
            return Err(
                Error::internal(format!("{} bytes after the guest's value", values.len())).into(),
            );
        }
        Ok(Outcome {
            value,
            output: run.output,
            stderr: run.stderr,
            usage,
            seed,
            files: Changes::reported(&self.files, run.written, run.removed)?,
        })
    }

    /// The line to a caller who offers all the functions that the program names.
    pub(crate) fn line<'a, E>(
        &'a self,
        host: &'a mut dyn Host<E>,
    ) -> Result<Line<'a, E>, InputError> {
        self.alone()?;
        self.offered(host)?;
        Ok(Line::new(host, self.functions()))
    }

    /// Refuses a cell, which cannot run by itself.
    pub(crate) fn alone(&self) -> Result<(), InputError> {
        if self.cell() == 0 {
            return Ok(());
        }
        Err(InputError {
            path: "program".to_owned(),
            type_name: String::new(),
            reason: "is a cell of a session, which alone can run it".to_owned(),
        })
    }

    /// Refuses a caller who does not offer all the functions that the program names.
    pub(crate) fn offered<E>(&self, host: &dyn Host<E>) -> Result<(), InputError> {
        match self.functions().iter().find(|name| !host.offers(name)) {
            None => Ok(()),
            Some(name) => Err(not_bound(name)),
        }
    }

    pub(crate) fn failed<E>(
        &self,
        failure: Failure,
        [output, stderr]: [String; 2],
        usage: Usage,
        line: &mut Line<'_, E>,
        cells: &Cells,
    ) -> Error {
        let source = Arc::clone(&self.inner.source);
        let mut others = BTreeMap::new();
        let error = match failure {
            Failure::Raised {
                type_name,
                message,
                mut traceback,
                help,
                call,
            } => {
                for frame in &mut traceback {
                    let mut text = &source;
                    if frame.cell != self.inner.cell {
                        let other = || cells.source(frame.cell);
                        text = others.entry(frame.cell).or_insert_with(other);
                    }
                    render::in_characters(frame, text);
                }
                let failed = line.failed(call);
                let opaque = failed.as_ref().filter(|failed| failed.opaque);
                let function = opaque.map(|failed| failed.function.clone());
                let error = ExecutionError {
                    type_name,
                    message,
                    traceback,
                    help,
                    not_data: None,
                    cause: failed.map(|failed| failed.cause),
                    source,
                    cells: others,
                    output,
                    stderr,
                    usage,
                };
                if let Some(function) = function {
                    return Box::new(HostFunctionError { function, error }).into();
                }
                error
            }
            Failure::NotData(found) => ExecutionError {
                type_name: "TypeError".to_owned(),
                message: format!("the result holds what is not data: {}", found.type_name),
                traceback: Vec::new(),
                help: String::new(),
                not_data: Some(found),
                cause: None,
                source,
                cells: others,
                output,
                stderr,
                usage,
            },
        };
        Box::new(error).into()
    }

    /// The reply of a run.
    pub(crate) fn read<'a>(&self, bytes: &'a [u8]) -> Result<(reply::Run, &'a [u8]), Error> {
        reply::run(bytes, self.limits(), self.inner.policy.files)
    }
}
