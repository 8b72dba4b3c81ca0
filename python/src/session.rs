//! `Session`: cells that share a machine.
//!
//! In: source texts and inputs. Out: values, outcomes, other sessions, bytes.
//! Must not: wait for a session that is in use: whoever uses it may be waiting for us.

use crate::compile::text;
use crate::errors::{call_exception, exception};
use crate::functions::{Caller, Functions};
use crate::objects::Handles;
use crate::options::Options;
use crate::outcome::{Outcome, Usage};
use crate::policy::PyPolicy;
use crate::program::{PyProgram, Raw, taken};
use crate::running::{Away, detached};
use fangless::{BusyError, CallError, Engine, InputError, Policy, Session, SessionLimits};
use pyo3::PyTraverseError;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::gc::PyVisit;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

/// A machine that keeps its state from one cell to the next.
#[pyclass(frozen, module = "fangless", name = "Session", weakref)]
pub struct PySession {
    session: Mutex<Session>,
    policy: Py<PyPolicy>,
    functions: Functions,
    /// Objects of the host that its cells were given: they live as long as it does.
    handles: Arc<Handles>,
}

impl PySession {
    /// The session, if nobody uses it.
    fn take(&self, py: Python<'_>) -> PyResult<MutexGuard<'_, Session>> {
        match self.session.try_lock() {
            Ok(session) => Ok(session),
            // A panic while it was in use is a bug of ours; the session itself is in order.
            Err(TryLockError::Poisoned(poisoned)) => Ok(PoisonError::into_inner(poisoned)),
            Err(TryLockError::WouldBlock) => {
                let reason =
                    "the session is in use: by another thread, or by a cell that is running";
                Err(exception(py, BusyError::new(reason), None))
            }
        }
    }

    /// Work on the session that needs no Python object.
    fn with<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut Session, &mut Away) -> Result<T, CallError<PyErr>> + Send,
    ) -> PyResult<T> {
        let mut guard = self.take(py)?;
        let session: &mut Session = &mut guard;
        detached(py, |away| work(session, away))?.map_err(|error| call_exception(py, error, None))
    }

    fn made(
        session: Session,
        policy: Py<PyPolicy>,
        functions: Functions,
        handles: Handles,
    ) -> Self {
        Self {
            session: Mutex::new(session),
            policy,
            functions,
            handles: Arc::new(handles),
        }
    }

    /// Runs a cell.
    fn cell(
        &self,
        py: Python<'_>,
        source: &Bound<'_, PyString>,
        inputs: Option<&Bound<'_, PyAny>>,
        options: &Options<'_>,
    ) -> PyResult<(PyProgram, Raw)> {
        if options.seed.is_some() {
            return Err(PyTypeError::new_err(
                "a session has one seed for all of its cells: Session(policy, seed=...)",
            ));
        }
        let source = text(source).map_err(|error| exception(py, error, None))?;
        let mut guard = self.take(py)?;
        let session: &mut Session = &mut guard;
        let compiled = detached(py, |away| {
            session.compile_with(source, &mut || away_pause(away))
        })?;
        let cell = compiled.map_err(|error| call_exception(py, error, None))?;
        let cell = PyProgram::new(py, cell, self.policy.clone_ref(py));
        let prepared = cell.prepare_with(
            py,
            &self.functions,
            Arc::clone(&self.handles),
            inputs,
            options,
        )?;
        let raw = detached(py, |away| {
            let mut caller = Caller::new(
                away, &prepared.functions, &prepared.program, &prepared.handles,
            );
            caller.listener = prepared.listener.as_ref();
            let encode = |out: &mut Vec<u8>| prepared.encode(out);
            session.execute_with(&prepared.program, encode, taken, &mut caller)
        })?
        .map_err(|error| call_exception(py, error, None))?;
        Ok((cell, raw))
    }
}

fn away_pause(away: &mut Away) -> PyResult<()> {
    use fangless::Host as _;
    away.pause()
}

#[pymethods]
impl PySession {
    #[new]
    #[pyo3(signature = (policy = None, *, functions = None, steps = None, time = None, seed = None))]
    fn new(
        py: Python<'_>,
        policy: Option<Bound<'_, PyPolicy>>,
        functions: Option<&Bound<'_, PyAny>>,
        steps: Option<u64>,
        time: Option<f64>,
        seed: Option<u64>,
    ) -> PyResult<Self> {
        let policy = match policy {
            Some(policy) => policy,
            None => Bound::new(py, PyPolicy::new(Policy::script()))?,
        };
        let rules = &policy.get().policy;
        let functions = bound(py, policy.get(), functions)?;
        let mut whole = SessionLimits::of(&rules.limits);
        whole.steps = steps.unwrap_or(whole.steps);
        if let Some(time) = time {
            whole.time = Duration::try_from_secs_f64(time)
                .map_err(|_| PyValueError::new_err("time must be a number of seconds above 0"))?;
        }
        let session = detached(py, |away| {
            Session::new_with(&Engine::global()?, rules, &whole, &mut || away_pause(away))
        })?
        .map_err(|error| call_exception(py, error, None))?;
        let session = match seed {
            Some(seed) => session.with_seed(seed),
            None => session,
        };
        Ok(Self::made(
            session,
            policy.unbind(),
            functions,
            Handles::default(),
        ))
    }

    #[pyo3(
        signature = (source, inputs = None, **options),
        text_signature = "($self, source, inputs=None, *, functions=None, enums='value', clock=None, on_output=None)"
    )]
    fn run<'py>(
        &self,
        py: Python<'py>,
        source: &Bound<'py, PyString>,
        inputs: Option<&Bound<'py, PyAny>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (cell, raw) = self.cell(py, source, inputs, &Options::read("run", options)?)?;
        cell.whole(py, &raw, &self.handles)
    }

    #[pyo3(
        signature = (source, inputs = None, **options),
        text_signature = "($self, source, inputs=None, *, functions=None, enums='value', clock=None, on_output=None)"
    )]
    fn execute<'py>(
        &self,
        py: Python<'py>,
        source: &Bound<'py, PyString>,
        inputs: Option<&Bound<'py, PyAny>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Outcome> {
        let options = Options::read("execute", options)?;
        let (cell, raw) = self.cell(py, source, inputs, &options)?;
        let value = cell.whole(py, &raw, &self.handles)?;
        Ok(Outcome::of(value.unbind(), raw))
    }

    fn fork(&self, py: Python<'_>) -> PyResult<Self> {
        let fork = self.with(py, |session, away| {
            session.fork_with(&mut || away_pause(away))
        })?;
        let (policy, functions) = (self.policy.clone_ref(py), self.functions.clone_ref(py));
        Ok(Self::made(fork, policy, functions, self.handles.copied(py)))
    }

    fn dump<'py>(&self, py: Python<'py>, key: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
        if !self.handles.is_empty() {
            let error = InputError {
                path: "session".to_owned(),
                type_name: String::new(),
                reason: "was given objects of yours, and no bytes can hold these".to_owned(),
            };
            return Err(exception(py, error, None));
        }
        let bytes = self.with(py, |session, _| Ok(session.dump(key)?))?;
        Ok(PyBytes::new(py, &bytes))
    }

    #[staticmethod]
    #[pyo3(signature = (data, key, policy = None, *, functions = None))]
    fn load(
        py: Python<'_>,
        data: &[u8],
        key: &[u8],
        policy: Option<Bound<'_, PyPolicy>>,
        functions: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let rules = policy.as_ref().map(|policy| &*policy.get().policy);
        let session = detached(py, |away| {
            Session::load_with(&Engine::global()?, data, key, rules, &mut || {
                away_pause(away)
            })
        })?
        .map_err(|error| call_exception(py, error, None))?;
        let policy = match policy {
            Some(policy) => policy,
            None => Bound::new(py, PyPolicy::new(session.policy().clone()))?,
        };
        let functions = bound(py, policy.get(), functions)?;
        Ok(Self::made(
            session,
            policy.unbind(),
            functions,
            Handles::default(),
        ))
    }

    fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.take(py)?.close();
        Ok(())
    }

    fn __enter__(this: Bound<'_, Self>) -> Bound<'_, Self> {
        this
    }

    fn __exit__(
        &self,
        py: Python<'_>,
        _type: &Bound<'_, PyAny>,
        _value: &Bound<'_, PyAny>,
        _traceback: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        self.close(py)
    }

    #[getter]
    fn policy(&self, py: Python<'_>) -> Py<PyPolicy> {
        self.policy.clone_ref(py)
    }

    #[getter]
    fn names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.take(py)?.names())
    }

    #[getter]
    fn usage(&self, py: Python<'_>) -> PyResult<Usage> {
        Ok(Usage::from(self.take(py)?.usage()))
    }

    #[getter]
    fn seed(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.take(py)?.seed())
    }

    #[getter]
    fn closed(&self, py: Python<'_>) -> PyResult<Option<String>> {
        Ok(self.take(py)?.closed().map(|closed| closed.reason.clone()))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let state = match self.session.try_lock() {
            Ok(session) if session.closed().is_some() => "closed",
            Ok(_) => "open",
            Err(_) => "in use",
        };
        Ok(format!(
            "<Session, {state}, {}>",
            self.policy.bind(py).repr()?
        ))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.policy)?;
        self.functions.traverse(&visit)
    }
}

/// The functions of a session: the policy's, or what `functions` says instead.
fn bound(
    py: Python<'_>,
    policy: &PyPolicy,
    functions: Option<&Bound<'_, PyAny>>,
) -> PyResult<Functions> {
    match functions.filter(|functions| !functions.is_none()) {
        None => Ok(policy.functions.clone_ref(py)),
        Some(functions) => policy.functions.with(functions, &policy.policy.functions),
    }
}
