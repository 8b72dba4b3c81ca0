//! `Record`: named values in order.
//!
//! In: what a program's `namedtuple` or dataclass instance held. Out: the same, by name, by index,
//! in order.
//! Must not: make a class of the names, or let one of them hide what a record can do: they come
//! from a program.

use pyo3::exceptions::{PyAttributeError, PyKeyError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyIterator, PyString, PyTuple};

/// An instance of a class that the other side has no name for.
#[pyclass(frozen, module = "fangless", name = "Record", sequence, weakref)]
pub struct Record {
    name: Py<PyString>,
    fields: Py<PyTuple>,
    values: Py<PyTuple>,
    is_tuple: bool,
}

impl Record {
    /// The names are strs, and as many as the values.
    pub fn made(
        name: &Bound<'_, PyString>,
        fields: &Bound<'_, PyTuple>,
        values: &Bound<'_, PyTuple>,
        is_tuple: bool,
    ) -> Self {
        Self {
            name: name.clone().unbind(),
            fields: fields.clone().unbind(),
            values: values.clone().unbind(),
            is_tuple,
        }
    }

    /// Name, names, values, and whether it is a tuple too.
    pub fn parts<'py>(
        &self,
        py: Python<'py>,
    ) -> (
        &Bound<'py, PyString>,
        &Bound<'py, PyTuple>,
        &Bound<'py, PyTuple>,
        bool,
    ) {
        (
            self.name.bind(py),
            self.fields.bind(py),
            self.values.bind(py),
            self.is_tuple,
        )
    }

    fn find<'py>(&self, name: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = name.py();
        for (field, value) in self.fields.bind(py).iter().zip(self.values.bind(py).iter()) {
            if field.eq(name)? {
                return Ok(Some(value));
            }
        }
        Ok(None)
    }
}

#[pymethods]
impl Record {
    #[new]
    #[pyo3(signature = (name, fields, values, *, is_tuple = false))]
    fn new(
        py: Python<'_>,
        name: &Bound<'_, PyString>,
        fields: Vec<Bound<'_, PyString>>,
        values: Vec<Bound<'_, PyAny>>,
        is_tuple: bool,
    ) -> PyResult<Self> {
        if fields.len() != values.len() {
            let (fields, values) = (fields.len(), values.len());
            return Err(PyValueError::new_err(format!(
                "{fields} fields and {values} values"
            )));
        }
        let (fields, values) = (PyTuple::new(py, fields)?, PyTuple::new(py, values)?);
        Ok(Self::made(name, &fields, &values, is_tuple))
    }

    #[getter(_name)]
    fn name(&self, py: Python<'_>) -> Py<PyString> {
        self.name.clone_ref(py)
    }

    #[getter(_fields)]
    fn fields(&self, py: Python<'_>) -> Py<PyTuple> {
        self.fields.clone_ref(py)
    }

    #[getter(_is_tuple)]
    fn is_tuple(&self) -> bool {
        self.is_tuple
    }

    #[pyo3(name = "_asdict")]
    fn as_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for (field, value) in self.fields.bind(py).iter().zip(self.values.bind(py).iter()) {
            dict.set_item(field, value)?;
        }
        Ok(dict)
    }

    fn __getattr__<'py>(&self, name: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
        self.find(name.as_any())?.ok_or_else(|| {
            let of = self.name.bind(name.py());
            PyAttributeError::new_err(format!("record '{of}' has no field '{name}'"))
        })
    }

    fn __getitem__<'py>(&self, key: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        if !key.is_instance_of::<PyString>() {
            return self.values.bind(key.py()).as_any().get_item(key);
        }
        self.find(key)?
            .ok_or_else(|| PyKeyError::new_err(key.clone().unbind()))
    }

    fn __len__(&self, py: Python<'_>) -> usize {
        self.values.bind(py).len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.values.bind(py).try_iter()
    }

    fn __contains__(&self, value: &Bound<'_, PyAny>) -> PyResult<bool> {
        self.values.bind(value.py()).as_any().contains(value)
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        let py = other.py();
        let values = self.values.bind(py);
        match other.cast::<Self>() {
            Ok(other) => {
                let other = other.get();
                Ok(self.is_tuple == other.is_tuple
                    && self.name.bind(py).as_any().eq(&other.name)?
                    && self.fields.bind(py).as_any().eq(&other.fields)?
                    && values.as_any().eq(&other.values)?)
            }
            // As a namedtuple is equal to a tuple.
            Err(_) => Ok(self.is_tuple && other.is_instance_of::<PyTuple>() && values.eq(other)?),
        }
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.values.bind(py).hash()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mut text = format!("{}(", self.name.bind(py));
        for (index, (field, value)) in self
            .fields
            .bind(py)
            .iter()
            .zip(self.values.bind(py))
            .enumerate()
        {
            let comma = if index > 0 { ", " } else { "" };
            text.push_str(&format!("{comma}{field}={}", value.repr()?));
        }
        Ok(text + ")")
    }

    #[expect(clippy::type_complexity, reason = "this is what copy and pickle want")]
    fn __reduce__<'py>(
        this: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, (Py<PyString>, Py<PyTuple>, Py<PyTuple>))> {
        let py = this.py();
        let record = this.get();
        let mut class = this.get_type().into_any();
        if record.is_tuple {
            let keywords = PyDict::new(py);
            keywords.set_item("is_tuple", true)?;
            let partial = py.import("functools")?.getattr("partial")?;
            class = partial.call((class,), Some(&keywords))?;
        }
        let parts = (
            record.name.clone_ref(py),
            record.fields.clone_ref(py),
            record.values.clone_ref(py),
        );
        Ok((class, parts))
    }
}
