//! Files as data: what a run is given, and what it made of them.
//!
//! In: a dict of paths and contents. Out: frozen Python objects that are equal by value, and pickle.
//! Must not: touch a disk, but where `Changes.apply` is called.

use crate::arguments::{Number, count, quoted, size, type_name};
use crate::errors::{apply_exception, exception};
use fangless::{ChangeKind, FileLimits, Files};
use pyo3::exceptions::{PyKeyError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDict, PyString, PyTuple};
use std::path::PathBuf;
use std::sync::Arc;

/// How many files there may be, and how large.
#[pyclass(frozen, eq, hash, module = "fangless", name = "FileLimits")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PyFileLimits {
    pub limits: FileLimits,
}

#[pymethods]
impl PyFileLimits {
    #[new]
    #[pyo3(signature = (*, number = None, bytes = None))]
    fn new(number: Option<&Bound<'_, PyAny>>, bytes: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let within = |name: &str, number: Number, ceiling: u64| match number {
            Number::Fits(number) if number <= ceiling => Ok(number),
            Number::Fits(number) => Err(out_of_range(name, &number.to_string(), ceiling)),
            Number::Outside(text) => Err(out_of_range(name, &text, ceiling)),
        };
        let mut limits = FileLimits::default();
        if let Some(number) = number {
            let number = count("number", number)?;
            let number = within("number", number, FileLimits::MAX.number.into())?;
            limits.number = u32::try_from(number).unwrap_or(FileLimits::MAX.number);
        }
        if let Some(bytes) = bytes {
            limits.bytes = within("bytes", size("bytes", bytes)?, FileLimits::MAX.bytes)?;
        }
        Ok(Self { limits })
    }

    #[getter]
    fn number(&self) -> u32 {
        self.limits.number
    }

    #[getter]
    fn bytes(&self) -> u64 {
        self.limits.bytes
    }

    pub fn __repr__(&self) -> String {
        let FileLimits { number, bytes } = self.limits;
        format!("FileLimits(number={number}, bytes={bytes})")
    }

    fn __getnewargs_ex__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyTuple>, Bound<'py, PyDict>)> {
        let given = PyDict::new(py);
        given.set_item("number", self.limits.number)?;
        given.set_item("bytes", self.limits.bytes)?;
        Ok((PyTuple::empty(py), given))
    }
}

fn out_of_range(name: &str, given: &str, ceiling: u64) -> PyErr {
    PyValueError::new_err(format!(
        "{name} is {given}; it must be between 0 and {ceiling}"
    ))
}

/// A policy's `files`: `True` for the defaults, `FileLimits`, or nothing.
pub fn policy_files(value: &Bound<'_, PyAny>) -> PyResult<Option<FileLimits>> {
    if let Ok(limits) = value.cast::<PyFileLimits>() {
        return Ok(Some(limits.get().limits));
    }
    if let Ok(wanted) = value.cast::<PyBool>() {
        return Ok(wanted.is_true().then(FileLimits::default));
    }
    if value.is_none() {
        return Ok(None);
    }
    Err(PyTypeError::new_err(format!(
        "files must be True, fangless.FileLimits(...) or None, not {}",
        type_name(value)
    )))
}

/// The files of a run: a dict of paths, and `bytes` or `str` for each.
pub fn given(value: &Bound<'_, PyAny>) -> PyResult<Files> {
    let wrong = || {
        PyTypeError::new_err(format!(
            "files must be a dict of paths and contents, not {}",
            type_name(value)
        ))
    };
    let mut files = Files::new();
    for (path, content) in value.cast::<PyDict>().map_err(|_| wrong())? {
        let Ok(path) = path.cast::<PyString>() else {
            let given = type_name(&path);
            return Err(PyTypeError::new_err(format!(
                "files has a path that is {given}; it must be a str"
            )));
        };
        let path = path.to_str().map_err(|_| {
            PyValueError::new_err("files has a path with a lone surrogate, which is no text")
        })?;
        let content: Arc<[u8]> = if let Ok(bytes) = content.cast::<PyBytes>() {
            bytes.as_bytes().into()
        } else if let Ok(bytes) = content.cast::<PyByteArray>() {
            bytes.to_vec().into()
        } else if let Ok(text) = content.cast::<PyString>() {
            let text = text.to_str().map_err(|_| {
                let path = quoted(path);
                PyValueError::new_err(format!(
                    "files[{path}] has a lone surrogate, which UTF-8 has none for; give it as bytes"
                ))
            })?;
            text.as_bytes().into()
        } else {
            return Err(PyTypeError::new_err(format!(
                "files[{}] must be bytes, or a str that stands for its UTF-8, not {}",
                quoted(path),
                type_name(&content)
            )));
        };
        let more = files.with(path, content);
        files = more.map_err(|error| exception(value.py(), error, None))?;
    }
    Ok(files)
}

/// One file that a run left otherwise than it was given.
#[pyclass(frozen, eq, hash, from_py_object, module = "fangless", name = "Change")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PyChange {
    change: fangless::Change,
}

fn bytes<'py>(py: Python<'py>, content: Option<&Arc<[u8]>>) -> Option<Bound<'py, PyBytes>> {
    content.map(|content| PyBytes::new(py, content))
}

#[pymethods]
impl PyChange {
    #[new]
    fn new(
        py: Python<'_>,
        path: &str,
        before: Option<&[u8]>,
        after: Option<&[u8]>,
    ) -> PyResult<Self> {
        let change = fangless::Change::new(path, before.map(Arc::from), after.map(Arc::from));
        let change = change.map_err(|error| exception(py, error, None))?;
        Ok(Self { change })
    }

    #[getter]
    fn path(&self) -> &str {
        self.change.path()
    }

    #[getter]
    fn kind(&self) -> &'static str {
        self.change.kind().name()
    }

    #[getter]
    fn before<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        bytes(py, self.change.before())
    }

    #[getter]
    fn after<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        bytes(py, self.change.after())
    }

    fn diff(&self, py: Python<'_>) -> String {
        py.detach(|| self.change.diff())
    }

    fn __repr__(&self) -> String {
        format!("<Change: {}>", self.change.summary())
    }

    fn __getnewargs__<'py>(
        &self,
        py: Python<'py>,
    ) -> (
        &str,
        Option<Bound<'py, PyBytes>>,
        Option<Bound<'py, PyBytes>>,
    ) {
        (self.path(), self.before(py), self.after(py))
    }
}

/// What a run did to its files.
#[pyclass(
    frozen,
    eq,
    hash,
    from_py_object,
    module = "fangless",
    name = "Changes"
)]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct PyChanges {
    changes: fangless::Changes,
}

impl From<fangless::Changes> for PyChanges {
    fn from(changes: fangless::Changes) -> Self {
        Self { changes }
    }
}

impl PyChanges {
    fn of<'py>(&self, py: Python<'py>, kind: ChangeKind) -> PyResult<Bound<'py, PyTuple>> {
        let changes = self.changes.of(kind).cloned();
        let changes: Vec<_> = changes.map(|change| PyChange { change }).collect();
        PyTuple::new(py, changes)
    }

    fn all(&self) -> Vec<PyChange> {
        let changes = self.changes.iter().cloned();
        changes.map(|change| PyChange { change }).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

#[pymethods]
impl PyChanges {
    #[new]
    #[pyo3(signature = (changes = Vec::new()))]
    fn new(py: Python<'_>, changes: Vec<PyChange>) -> PyResult<Self> {
        let changes = fangless::Changes::new(changes.into_iter().map(|one| one.change));
        let changes = changes.map_err(|error| exception(py, error, None))?;
        Ok(Self { changes })
    }

    #[getter]
    fn added<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.of(py, ChangeKind::Added)
    }

    #[getter]
    fn changed<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.of(py, ChangeKind::Changed)
    }

    #[getter]
    fn removed<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.of(py, ChangeKind::Removed)
    }

    fn diff(&self, py: Python<'_>) -> String {
        py.detach(|| self.changes.diff())
    }

    fn apply(&self, py: Python<'_>, directory: PathBuf) -> PyResult<Vec<String>> {
        py.detach(|| self.changes.apply(directory))
            .map_err(|error| apply_exception(py, &error))
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyTuple::new(py, self.all())?.try_iter()?.into_any())
    }

    fn __len__(&self) -> usize {
        self.changes.len()
    }

    fn __getitem__(&self, path: &str) -> PyResult<PyChange> {
        let change = self.changes.get(path).cloned();
        let change = change.ok_or_else(|| PyKeyError::new_err(path.to_owned()))?;
        Ok(PyChange { change })
    }

    pub fn __repr__(&self) -> String {
        match self.is_empty() {
            true => "<Changes: none>".to_owned(),
            false => format!("<Changes: {}>", self.changes.summary()),
        }
    }

    fn __str__(&self, py: Python<'_>) -> String {
        self.diff(py)
    }

    fn __getnewargs__(&self) -> (Vec<PyChange>,) {
        (self.all(),)
    }
}
