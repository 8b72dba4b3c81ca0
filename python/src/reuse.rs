//! `Reused`: runs of one program that share a machine.
//!
//! In: inputs. Out: what the program's own methods give.
//! Must not: do anything else differently than a run of the program.

use crate::options::Options;
use crate::outcome::Outcome;
use crate::program::PyProgram;
use pyo3::PyTraverseError;
use pyo3::gc::PyVisit;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// A program with a machine that is kept.
#[pyclass(frozen, module = "fangless", name = "Reused")]
pub struct PyReused {
    program: Py<PyProgram>,
    reused: fangless::Reused,
}

impl PyReused {
    pub fn new(program: Py<PyProgram>, reused: fangless::Reused) -> Self {
        Self { program, reused }
    }
}

#[pymethods]
impl PyReused {
    #[pyo3(
        signature = (inputs = None, **options),
        text_signature = "($self, inputs=None, *, functions=None, enums='value', seed=None, clock=None, \
                          on_output=None, files=None)"
    )]
    fn run<'py>(
        &self,
        py: Python<'py>,
        inputs: Option<&Bound<'py, PyAny>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let program = self.program.get();
        if options.is_none()
            && let Some(value) = program.quick(inputs)
        {
            return Ok(value);
        }
        let options = Options::read("run", options)?;
        program.value_of(py, inputs, &options, Some(&self.reused))
    }

    #[pyo3(signature = (**inputs))]
    fn __call__<'py>(
        &self,
        py: Python<'py>,
        inputs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let inputs = inputs.map(|inputs| inputs.as_any());
        let program = self.program.get();
        match program.quick(inputs) {
            Some(value) => Ok(value),
            None => program.value_of(py, inputs, &Options::default(), Some(&self.reused)),
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
        let program = self.program.get();
        program.outcome_of(py, inputs, &options, Some(&self.reused))
    }

    fn close(&self) {
        self.reused.close();
    }

    #[getter]
    fn program(&self, py: Python<'_>) -> Py<PyProgram> {
        self.program.clone_ref(py)
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
        self.reused.close();
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("<Reused {}>", self.program.bind(py).repr()?))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.program)
    }
}
