//! `Program`: what Python calls.
//!
//! In: arguments. Out: values, outcomes, exceptions. `program/runs.rs` does the work.
//! Must not: take a guest by itself.

mod runs;

pub use runs::{Raw, Run, end, evaluate, taken};

use crate::columns::{self, Column};
use crate::encode::Reads;
use crate::errors::exception;
use crate::formula::Names;
use crate::options::Options;
use crate::outcome::Outcome;
use crate::pending;
use crate::policy::PyPolicy;
use crate::reuse::PyReused;
use crate::rows::Values;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString};
use std::hash::{Hash, Hasher};

/// A checked and compiled program.
#[pyclass(frozen, eq, hash, module = "fangless", name = "Program")]
pub struct PyProgram {
    program: fangless::Program,
    policy: Py<PyPolicy>,
    names: Names,
    /// The names that it reads, made at its first run. `None`: it may read any.
    reads: PyOnceLock<Option<Reads>>,
}

impl PyProgram {
    /// The program itself.
    pub fn inner(&self) -> &fangless::Program {
        &self.program
    }

    /// Its inputs by name.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The formula that answers runs with these options, if one does.
    pub fn formula_for(&self, options: &Options<'_>) -> Option<&fangless::Formula> {
        self.program.formula().filter(|_| options.files.is_none())
    }

    /// What the formula makes of `inputs`.
    pub fn quick<'py>(&self, inputs: Option<&Bound<'py, PyAny>>) -> Option<Bound<'py, PyAny>> {
        let formula = self.program.formula()?;
        self.names
            .eval(formula, inputs?.cast_exact::<PyDict>().ok()?)
    }
}

impl PartialEq for PyProgram {
    fn eq(&self, other: &Self) -> bool {
        self.program == other.program
    }
}

impl Hash for PyProgram {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.program.source().hash(state);
        self.program.policy().hash(state);
    }
}

impl PyProgram {
    pub fn new(py: Python<'_>, program: fangless::Program, policy: Py<PyPolicy>) -> Self {
        let names = Names::new(py, &program);
        Self {
            program,
            policy,
            names,
            reads: PyOnceLock::new(),
        }
    }
}

#[pymethods]
impl PyProgram {
    // Arguments by name, where the others have `**options`: the interpreter calls it by the fast way then.
    #[expect(clippy::too_many_arguments, reason = "they are Python's")]
    #[pyo3(
        signature = (inputs = None, *, functions = None, enums = None, seed = None, clock = None,
                     on_output = None, files = None),
        text_signature = "($self, inputs=None, *, functions=None, enums='value', seed=None, clock=None, \
                          on_output=None, files=None)"
    )]
    fn run<'py>(
        &self,
        py: Python<'py>,
        inputs: Option<&Bound<'py, PyAny>>,
        functions: Option<Bound<'py, PyAny>>,
        enums: Option<Bound<'py, PyAny>>,
        seed: Option<Bound<'py, PyAny>>,
        clock: Option<Bound<'py, PyAny>>,
        on_output: Option<Bound<'py, PyAny>>,
        files: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = [functions, enums, seed, clock, on_output, files];
        if given.iter().all(Option::is_none)
            && let Some(value) = self.quick(inputs)
        {
            return Ok(value);
        }
        self.value_of(py, inputs, &Options::of(given)?, None)
    }

    #[pyo3(signature = (**inputs))]
    fn __call__<'py>(
        &self,
        py: Python<'py>,
        inputs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let inputs = inputs.map(|inputs| inputs.as_any());
        match self.quick(inputs) {
            Some(value) => Ok(value),
            None => self.value_of(py, inputs, &Options::default(), None),
        }
    }

    #[pyo3(
        signature = (inputs = None, **options),
        text_signature = "($self, inputs=None, *, functions=None, enums='value', seed=None, clock=None, \
                          on_output=None, files=None)"
    )]
    fn execute<'py>(
        &self,
        py: Python<'py>,
        inputs: Option<&Bound<'py, PyAny>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Outcome> {
        let options = Options::read("execute", options)?;
        self.outcome_of(py, inputs, &options, None)
    }

    fn reuse(this: &Bound<'_, Self>) -> PyResult<PyReused> {
        let reused = this.get().program.reuse();
        let reused = reused.map_err(|error| exception(this.py(), error, None))?;
        Ok(PyReused::new(this.clone().unbind(), reused))
    }

    #[pyo3(
        signature = (inputs = None, **options),
        text_signature = "($self, inputs=None, *, functions=None, enums='value', seed=None, clock=None, \
                          on_output=None, files=None)"
    )]
    fn run_async<'py>(
        this: &Bound<'py, Self>,
        inputs: Option<&Bound<'py, PyAny>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = Options::read("run_async", options)?;
        let prepared = this.get().prepare(this.py(), inputs, &options, true)?;
        Self::awaited(this, prepared, false)
    }

    #[pyo3(
        signature = (inputs = None, **options),
        text_signature = "($self, inputs=None, *, functions=None, enums='value', seed=None, clock=None, \
                          on_output=None, files=None)"
    )]
    fn execute_async<'py>(
        this: &Bound<'py, Self>,
        inputs: Option<&Bound<'py, PyAny>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = Options::read("execute_async", options)?;
        let prepared = this.get().prepare(this.py(), inputs, &options, true)?;
        Self::awaited(this, prepared, true)
    }

    #[pyo3(
        signature = (inputs = None, **options),
        text_signature = "($self, inputs=None, *, enums='value', seed=None, clock=None)"
    )]
    fn start<'py>(
        this: &Bound<'py, Self>,
        inputs: Option<&Bound<'py, PyAny>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        pending::start(this, inputs, options)
    }

    #[pyo3(
        signature = (rows, **options),
        text_signature = "($self, rows, *, functions=None, enums='value', seed=None, clock=None, \
                          on_output=None, files=None)"
    )]
    fn map<'py>(
        &self,
        py: Python<'py>,
        rows: &Bound<'py, PyAny>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyList>> {
        let options = Options::read("map", options)?;
        match rows.cast_exact::<PyList>() {
            Ok(rows) => self.rows(py, rows.iter().map(Ok), &options, &|row| row),
            Err(_) => self.rows(py, rows.try_iter()?, &options, &|row| row),
        }
    }

    #[pyo3(
        signature = (rows, **options),
        text_signature = "($self, rows, *, functions=None, enums='value', seed=None, clock=None, \
                          on_output=None, files=None)"
    )]
    fn imap<'py>(
        this: &Bound<'py, Self>,
        rows: &Bound<'py, PyAny>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Values> {
        Options::read("imap", options)?;
        Values::new(this, rows, options)
    }

    #[pyo3(
        signature = (columns, *, progress = None, **options),
        text_signature = "($self, columns, *, progress=None, functions=None, enums='value', seed=None, \
                          clock=None, on_output=None, files=None)"
    )]
    fn map_columns<'py>(
        &self,
        columns: &Bound<'py, PyAny>,
        progress: Option<&Bound<'py, PyAny>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Column> {
        let options = Options::read("map_columns", options)?;
        columns::map_columns(self, columns, progress, &options)
    }

    #[getter]
    fn functions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, pyo3::types::PyTuple>> {
        pyo3::types::PyTuple::new(py, self.program.functions())
    }

    #[getter]
    fn source(&self) -> &str {
        self.program.source()
    }

    #[getter]
    fn policy(&self, py: Python<'_>) -> Py<PyPolicy> {
        self.policy.clone_ref(py)
    }

    #[getter]
    fn inputs<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, pyo3::types::PyTuple>> {
        pyo3::types::PyTuple::new(py, self.program.inputs())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let source = self.program.source();
        let short: String = source.chars().take(60).collect();
        let dots = if short.len() < source.len() {
            "..."
        } else {
            ""
        };
        let source = PyString::new(py, &format!("{short}{dots}")).repr()?;
        let policy = self.policy.bind(py).repr()?;
        Ok(format!("<Program {source}, {policy}>"))
    }

    #[expect(clippy::type_complexity, reason = "this is what pickle wants")]
    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, (&str, Py<PyPolicy>))> {
        let compile = py.import("fangless")?.getattr("compile")?;
        Ok((compile, (self.program.source(), self.policy.clone_ref(py))))
    }

    fn __copy__(this: Bound<'_, Self>) -> Bound<'_, Self> {
        this
    }

    fn __deepcopy__<'py>(this: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        this
    }
}
