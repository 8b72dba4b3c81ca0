//! `Pending`: a run that waits for the answer to a call of the host.
//!
//! In: answers. Out: the next call, or the outcome; bytes. Must not: answer a call twice.

use crate::decode::{self, Refusal};
use crate::errors::{call_exception, exception};
use crate::functions::visible;
use crate::objects::Handles;
use crate::options::Options;
use crate::outcome::Outcome;
use crate::program::{PyProgram, taken};
use crate::running::detached;
use crate::{arguments::type_name, encode};
use fangless::{Answer, ClosedError, Host as _, InputError, Pending, Progress, RAISABLE};
use pyo3::exceptions::{PyBaseException, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple, PyType};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A run that waits.
#[pyclass(frozen, module = "fangless", name = "Pending", weakref)]
pub struct PyPending {
    /// Until it goes on.
    pending: Mutex<Option<Pending>>,
    #[pyo3(get)]
    program: Py<PyProgram>,
    #[pyo3(get)]
    name: String,
    #[pyo3(get)]
    args: Py<PyTuple>,
    #[pyo3(get)]
    kwargs: Py<PyDict>,
}

/// Runs a program until it calls the host, or ends.
pub fn start<'py>(
    program: &Bound<'py, PyProgram>,
    inputs: Option<&Bound<'py, PyAny>>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = program.py();
    let options = Options::read("start", options)?;
    if options.functions.is_some() || options.on_output.is_some() {
        return Err(PyTypeError::new_err(
            "start() takes no functions and no on_output: every call is answered by resume(), and what is \
             printed is in the outcome",
        ));
    }
    let prepared = program.get().prepare(py, inputs, &options, true)?;
    if !prepared.handles.is_empty() {
        return Err(PyTypeError::new_err(
            "start() takes no objects of yours: a run that waits can be stored, and they cannot",
        ));
    }
    let progress = detached(py, |away| {
        let encode = |out: &mut Vec<u8>| prepared.encode(out);
        prepared
            .program
            .start_with(encode, taken, &mut || away.pause())
    })?
    .map_err(|error| call_exception(py, error, None))?;
    told(program, progress)
}

/// An outcome, or a `Pending`.
fn told<'py>(
    program: &Bound<'py, PyProgram>,
    progress: Progress<Vec<u8>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = program.py();
    match progress {
        Progress::Done(raw) => {
            let value = program.get().whole(py, &raw, &Handles::default())?.unbind();
            Ok(Bound::new(py, Outcome::of(value, raw))?.into_any())
        }
        Progress::Pending(pending) => {
            Ok(Bound::new(py, PyPending::new(program, pending)?)?.into_any())
        }
    }
}

impl PyPending {
    fn new(program: &Bound<'_, PyProgram>, pending: Pending) -> PyResult<Self> {
        let py = program.py();
        let mut rest = pending
            .encoded_arguments()
            .map_err(|error| exception(py, error, None))?;
        let limits = &pending.program().policy().limits.result;
        let handles = Handles::default();
        let mut argument = || {
            decode::value(py, &mut rest, limits, &handles).map_err(|refusal| match refusal {
                Refusal::Broken(error) => exception(py, error, None),
                Refusal::Unreadable { type_name, reason } => PyTypeError::new_err(format!(
                    "{}() has an argument with a {type_name} that {reason}",
                    pending.function()
                )),
            })
        };
        let args = argument()?.cast_into_exact::<PyTuple>()?.unbind();
        let kwargs = argument()?.cast_into_exact::<PyDict>()?.unbind();
        Ok(Self {
            name: pending.function().to_owned(),
            pending: Mutex::new(Some(pending)),
            program: program.clone().unbind(),
            args,
            kwargs,
        })
    }

    // It is taken out or put in, never left half changed.
    fn slot(&self) -> MutexGuard<'_, Option<Pending>> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn gone(py: Python<'_>) -> PyErr {
        let reason = "it has gone on already, or was closed";
        exception(py, ClosedError::new("waiting run", reason), None)
    }

    fn answer<'py>(&self, py: Python<'py>, answer: Answer) -> PyResult<Bound<'py, PyAny>> {
        let pending = self.slot().take().ok_or_else(|| Self::gone(py))?;
        let progress = detached(py, |away| {
            pending.answer_with(answer, taken, &mut || away.pause())
        })?
        .map_err(|error| call_exception(py, error, None))?;
        told(self.program.bind(py), progress)
    }
}

#[pymethods]
impl PyPending {
    fn resume<'py>(
        &self,
        py: Python<'py>,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let limits = self.program.get().inner().input_limits();
        let mut out = Vec::new();
        encode::result(&self.name, value, &limits, None, &mut out)
            .map_err(|error| exception(py, error, None))?;
        self.answer(py, Answer::Value(out))
    }

    #[pyo3(signature = (error, message = None))]
    fn fail<'py>(
        &self,
        py: Python<'py>,
        error: &Bound<'py, PyAny>,
        message: Option<&str>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let made = match (error.is_instance_of::<PyType>(), message) {
            (true, Some(message)) => error.call1((message,))?,
            (true, None) => error.call0()?,
            (false, _) => error.clone(),
        };
        let found = match made.is_instance_of::<PyBaseException>() {
            true => visible(&[], &PyErr::from_value(made.clone()), py)?,
            false => None,
        };
        let Some((name, arguments)) = found else {
            let error = InputError {
                path: "error".to_owned(),
                type_name: type_name(&made),
                reason: format!(
                    "is none that a program can be given, which are {}, with data for arguments",
                    RAISABLE.join(", ")
                ),
            };
            return Err(exception(py, error, None));
        };
        self.answer(
            py,
            Answer::Raised {
                type_name: name.to_owned(),
                arguments,
                cause: None,
            },
        )
    }

    fn dump<'py>(&self, py: Python<'py>, key: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
        let slot = self.slot();
        let pending = slot.as_ref().ok_or_else(|| Self::gone(py))?;
        let bytes = pending
            .dump(key)
            .map_err(|error| exception(py, error, None))?;
        Ok(PyBytes::new(py, &bytes))
    }

    #[staticmethod]
    fn load(
        py: Python<'_>,
        data: &[u8],
        key: &[u8],
        program: &Bound<'_, PyProgram>,
    ) -> PyResult<Self> {
        let inner = program.get().inner();
        let pending = detached(py, |away| {
            Pending::load_with(data, key, inner, &mut || away.pause())
        })?
        .map_err(|error| call_exception(py, error, None))?;
        Self::new(program, pending)
    }

    fn close(&self) {
        drop(self.slot().take());
    }

    fn __enter__(this: Bound<'_, Self>) -> Bound<'_, Self> {
        this
    }

    fn __exit__(
        &self,
        _type: &Bound<'_, PyAny>,
        _value: &Bound<'_, PyAny>,
        _traceback: &Bound<'_, PyAny>,
    ) {
        self.close();
    }

    #[getter]
    fn steps(&self, py: Python<'_>) -> PyResult<u64> {
        let slot = self.slot();
        Ok(slot.as_ref().ok_or_else(|| Self::gone(py))?.steps())
    }

    fn __repr__(&self) -> String {
        format!("<Pending {}()>", self.name)
    }
}
