//! Runs of programs, behind all methods that make one.
//!
//! In: inputs and options. Out: bytes of a result, values, outcomes, exceptions.
//! Must not: hold a guest while it waits for the interpreter. Inputs are encoded before a guest is
//! taken, and a result is copied out (one copy of bytes, no tree) and decoded after it is given
//! back: building objects may run the caller's finalizers, and those may run programs too.

use super::PyProgram;
use crate::arguments::quoted;
use crate::decode::Refusal;
use crate::encode::{Enums, Reads};
use crate::errors::{call_exception, exception};
use crate::functions::{Caller, Functions};
use crate::objects::Handles;
use crate::options::Options;
use crate::outcome::Outcome;
use crate::running::detached;
use crate::{decode, encode};
use fangless::wire::value::DecodeError;
use fangless::{Engine, ExecutionError, InputError, NotData, Policy, ResultLimits, Reused};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyDict, PyTuple};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Bytes of a result and the rest of an outcome.
pub type Raw = fangless::Outcome<Vec<u8>>;

impl PyProgram {
    /// The functions that a run may call: the policy's, or what `functions` says instead.
    pub fn bound(
        &self,
        py: Python<'_>,
        functions: Option<&Bound<'_, PyAny>>,
        waits: bool,
    ) -> PyResult<Functions> {
        self.bound_over(py, &self.policy.get().functions, functions, waits)
    }

    fn bound_over(
        &self,
        py: Python<'_>,
        bound: &Functions,
        functions: Option<&Bound<'_, PyAny>>,
        waits: bool,
    ) -> PyResult<Functions> {
        let rules = &self.program.policy().functions;
        let functions = match functions {
            None => bound.clone_ref(py),
            Some(functions) => bound.with(functions, rules)?,
        };
        let named = self.program.functions().iter();
        match named
            .filter(|_| !waits)
            .find(|name| functions.is_asynchronous(name))
        {
            None => Ok(functions),
            Some(name) => Err(PyTypeError::new_err(format!(
                "the function {} is asynchronous, and this run cannot wait for it: await \
                 program.run_async(...)",
                quoted(name)
            ))),
        }
    }

    /// Encodes what a run is given.
    pub fn prepare(
        &self,
        py: Python<'_>,
        inputs: Option<&Bound<'_, PyAny>>,
        options: &Options<'_>,
        waits: bool,
    ) -> PyResult<Prepared> {
        let functions = self.bound(py, options.functions.as_ref(), waits)?;
        self.prepared(py, functions, Arc::default(), inputs, options)
    }

    /// Encodes what a cell of a session is given that has these functions.
    pub fn prepare_with(
        &self,
        py: Python<'_>,
        functions: &Functions,
        handles: Arc<Handles>,
        inputs: Option<&Bound<'_, PyAny>>,
        options: &Options<'_>,
    ) -> PyResult<Prepared> {
        let functions = self.bound_over(py, functions, options.functions.as_ref(), false)?;
        self.prepared(py, functions, handles, inputs, options)
    }

    fn prepared(
        &self,
        py: Python<'_>,
        functions: Functions,
        handles: Arc<Handles>,
        inputs: Option<&Bound<'_, PyAny>>,
        options: &Options<'_>,
    ) -> PyResult<Prepared> {
        let listener = options.on_output.clone().map(Bound::unbind);
        let mut request = Vec::new();
        let limits = self.program.input_limits();
        let inputs = inputs.filter(|inputs| !inputs.is_none());
        self.encode(py, inputs, &limits, options.enums, &handles, &mut request)
            .map_err(|error| exception(py, error, None))?;
        Ok(Prepared {
            program: options.apply(&self.program),
            request,
            functions,
            listener,
            handles,
        })
    }

    /// Appends one dict of inputs: those that the program can need.
    fn encode(
        &self,
        py: Python<'_>,
        inputs: Option<&Bound<'_, PyAny>>,
        limits: &ResultLimits,
        enums: Enums,
        handles: &Handles,
        out: &mut Vec<u8>,
    ) -> Result<(), InputError> {
        encode::inputs(py, inputs, self.reads(py), limits, enums, handles, out)
    }

    /// The names that it reads. `None`: it may read any.
    pub fn reads(&self, py: Python<'_>) -> Option<&Reads> {
        let reads = self.reads.get_or_init(py, || Reads::of(py, &self.program));
        reads.as_ref()
    }

    /// Runs it, on the thread that calls.
    fn raw(
        py: Python<'_>,
        prepared: &Prepared,
        waiter: Option<Py<PyAny>>,
        reused: Option<&Reused>,
    ) -> PyResult<Raw> {
        let program = &prepared.program;
        detached(py, |away| {
            let mut caller = Caller::new(away, &prepared.functions, program, &prepared.handles);
            caller.listener = prepared.listener.as_ref();
            caller.waiter = waiter.as_ref();
            let encode = |out: &mut Vec<u8>| prepared.encode(out);
            match reused {
                Some(reused) => reused.execute_with(program, encode, taken, &mut caller),
                None => program.execute_with(encode, taken, &mut caller),
            }
        })?
        .map_err(|error| call_exception(py, error, None))
    }

    /// Runs it, and gives its value.
    pub fn value_of<'py>(
        &self,
        py: Python<'py>,
        inputs: Option<&Bound<'py, PyAny>>,
        options: &Options<'py>,
        reused: Option<&Reused>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let prepared = self.prepare(py, inputs, options, false)?;
        let raw = Self::raw(py, &prepared, None, reused)?;
        self.whole(py, &raw, &prepared.handles)
    }

    /// Runs it, and gives its outcome.
    pub fn outcome_of<'py>(
        &self,
        py: Python<'py>,
        inputs: Option<&Bound<'py, PyAny>>,
        options: &Options<'py>,
        reused: Option<&Reused>,
    ) -> PyResult<Outcome> {
        let prepared = self.prepare(py, inputs, options, false)?;
        let raw = Self::raw(py, &prepared, None, reused)?;
        let value = self.whole(py, &raw, &prepared.handles)?;
        Ok(Outcome::of(value.unbind(), raw))
    }

    /// A coroutine of a run: its value, or its outcome.
    pub(super) fn awaited<'py>(
        this: &Bound<'py, Self>,
        prepared: Prepared,
        whole: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = this.py();
        let program = this.clone().unbind();
        let work = move |args: &Bound<'_, PyTuple>, _: Option<&Bound<'_, PyDict>>| {
            let py = args.py();
            let waiter = args.get_item(0)?.unbind();
            let this = program.get();
            let raw = Self::raw(py, &prepared, Some(waiter), None)?;
            let value = this.whole(py, &raw, &prepared.handles)?.unbind();
            if whole {
                return Ok(Py::new(py, Outcome::of(value, raw))?.into_any());
            }
            Ok::<_, PyErr>(value)
        };
        let work = PyCFunction::new_closure(py, None, None, work)?;
        py.import("fangless._asynchronous")?
            .call_method1("run", (work,))
    }

    /// Reads one value; `output` and `usage` are those of the run that it is of.
    ///
    /// # Errors
    /// It cannot be read, or made.
    pub fn value<'py>(
        &self,
        py: Python<'py>,
        bytes: &mut &[u8],
        run: &Run<'_>,
        row: Option<u64>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let limits = &self.program.policy().limits.result;
        decode::value(py, bytes, limits, run.handles)
            .map_err(|refusal| unreadable(py, refusal, run, row))
    }

    /// The value of a run.
    pub fn whole<'py>(
        &self,
        py: Python<'py>,
        raw: &Raw,
        handles: &Handles,
    ) -> PyResult<Bound<'py, PyAny>> {
        let mut rest = raw.value.as_slice();
        let run = Run::after(raw, self.program.source(), handles);
        let value = self.value(py, &mut rest, &run, None)?;
        end(py, rest)?;
        Ok(value)
    }
}

/// Evaluates an expression, in one crossing. `None`: it is given objects of the host, and must be compiled.
pub fn evaluate<'py>(
    py: Python<'py>,
    source: &str,
    policy: &Arc<Policy>,
    inputs: Option<&Bound<'py, PyAny>>,
    enums: Enums,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let handles = Handles::default();
    let inputs = inputs.filter(|inputs| !inputs.is_none());
    let limits = fangless::Program::inputs_within(&policy.limits);
    let mut request = Vec::new();
    encode::inputs(py, inputs, None, &limits, enums, &handles, &mut request)
        .map_err(|error| exception(py, error, None))?;
    if !handles.is_empty() {
        return Ok(None);
    }
    let encode = |out: &mut Vec<u8>| {
        out.extend_from_slice(&request);
        Ok(())
    };
    let bytes = detached(py, |away| {
        let engine = &Engine::global()?;
        fangless::Program::evaluate_with(engine, source, policy, encode, taken, away)
    })?
    .map_err(|error| call_exception(py, error, None))?;
    let mut rest = bytes.as_slice();
    let value = decode::value(py, &mut rest, &policy.limits.result, &handles);
    let value =
        value.map_err(|refusal| unreadable(py, refusal, &Run::of(source, &handles), None))?;
    end(py, rest)?;
    Ok(Some(value))
}

/// What a run is given.
pub struct Prepared {
    pub program: fangless::Program,
    pub request: Vec<u8>,
    pub functions: Functions,
    pub listener: Option<Py<PyAny>>,
    pub handles: Arc<Handles>,
}

impl Prepared {
    /// Appends the inputs to a request.
    pub fn encode(&self, out: &mut Vec<u8>) -> Result<(), fangless::CallError<PyErr>> {
        out.extend_from_slice(&self.request);
        Ok(())
    }
}

/// Takes the bytes of a value.
pub fn taken(bytes: &mut &[u8]) -> Result<Vec<u8>, fangless::CallError<PyErr>> {
    Ok(std::mem::take(bytes).to_vec())
}

/// The exception for a result that cannot be an object here.
fn unreadable(py: Python<'_>, refusal: Refusal, run: &Run<'_>, row: Option<u64>) -> PyErr {
    let (type_name, reason) = match refusal {
        Refusal::Broken(error) => return exception(py, error, row),
        Refusal::Unreadable { type_name, reason } => (type_name, reason),
    };
    let error = ExecutionError {
        type_name: "TypeError".to_owned(),
        message: format!("the result has a {type_name} that {reason}"),
        traceback: Vec::new(),
        help: String::new(),
        not_data: Some(NotData {
            path: String::new(),
            type_name: type_name.to_owned(),
            reason: reason.to_owned(),
        }),
        cause: None,
        cells: BTreeMap::new(),
        source: run.source.into(),
        output: run.output.to_owned(),
        stderr: run.stderr.to_owned(),
        usage: run.usage,
    };
    exception(py, Box::new(error), row)
}

/// What an error says about the run that it ended.
pub struct Run<'a> {
    source: &'a str,
    output: &'a str,
    stderr: &'a str,
    usage: fangless::Usage,
    handles: &'a Handles,
}

impl<'a> Run<'a> {
    /// One that ended with this.
    pub fn after(raw: &'a Raw, source: &'a str, handles: &'a Handles) -> Self {
        Self {
            output: &raw.output,
            stderr: &raw.stderr,
            usage: raw.usage,
            ..Self::of(source, handles)
        }
    }

    /// One that has printed nothing.
    fn of(source: &'a str, handles: &'a Handles) -> Self {
        Self {
            source,
            output: "",
            stderr: "",
            usage: fangless::Usage::default(),
            handles,
        }
    }
}

/// Refuses what follows the last value of a reply.
///
/// # Errors
/// There is something.
pub fn end(py: Python<'_>, rest: &[u8]) -> PyResult<()> {
    if rest.is_empty() {
        return Ok(());
    }
    let malformed = DecodeError::<String>::Malformed("bytes after the value");
    let error = fangless::reply_error(malformed, |text| text);
    Err(exception(py, error, None))
}
