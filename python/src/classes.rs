//! Classes of the standard library and of others that values may be of.
//!
//! In: a module's name and a class's. Out: the class, looked up once.
//! Must not: import a module to know an object: an object of a class is there only if the class is.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};

/// An object of a module.
pub struct Known {
    module: &'static str,
    name: &'static str,
    found: PyOnceLock<Py<PyAny>>,
}

impl Known {
    const fn new(module: &'static str, name: &'static str) -> Self {
        Self {
            module,
            name,
            found: PyOnceLock::new(),
        }
    }

    /// The object, if its module is loaded.
    pub fn loaded<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        if let Some(found) = self.found.get(py) {
            return Some(found.bind(py).clone());
        }
        let modules = py.import("sys").ok()?.getattr("modules").ok()?;
        let module = modules
            .cast::<PyDict>()
            .ok()?
            .get_item(self.module)
            .ok()??;
        // A module that is still being loaded may lack it: ask again later.
        let found = module.getattr(self.name).ok()?;
        Some(self.keep(py, found))
    }

    /// The object, with its module imported if need be.
    pub fn imported<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self.found.get(py) {
            Some(found) => Ok(found.bind(py).clone()),
            None => Ok(self.keep(py, py.import(self.module)?.getattr(self.name)?)),
        }
    }

    fn keep<'py>(&self, py: Python<'py>, found: Bound<'py, PyAny>) -> Bound<'py, PyAny> {
        let kept = self.found.get_or_init(py, || found.unbind());
        kept.bind(py).clone()
    }

    /// Its name.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether `object` is it.
    pub fn is(&self, object: &Bound<'_, PyAny>) -> bool {
        self.loaded(object.py())
            .is_some_and(|found| found.is(object))
    }

    /// Calls it, importing its module if need be.
    pub fn call<'py>(
        &self,
        py: Python<'py>,
        arguments: Vec<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.imported(py)?.call1(PyTuple::new(py, arguments)?)
    }
}

pub static DECIMAL: Known = Known::new("decimal", "Decimal");
pub static FRACTION: Known = Known::new("fractions", "Fraction");
pub static UUID: Known = Known::new("uuid", "UUID");
pub static DATE: Known = Known::new("datetime", "date");
pub static TIME: Known = Known::new("datetime", "time");
pub static DATETIME: Known = Known::new("datetime", "datetime");
pub static TIMEDELTA: Known = Known::new("datetime", "timedelta");
pub static TIMEZONE: Known = Known::new("datetime", "timezone");
pub static TZINFO: Known = Known::new("datetime", "tzinfo");
pub static ZONEINFO: Known = Known::new("zoneinfo", "ZoneInfo");
pub static ORDERED_DICT: Known = Known::new("collections", "OrderedDict");
pub static COUNTER: Known = Known::new("collections", "Counter");
pub static DEFAULTDICT: Known = Known::new("collections", "defaultdict");
pub static DEQUE: Known = Known::new("collections", "deque");
pub static ENUM_META: Known = Known::new("enum", "EnumMeta");
pub static FIELDS: Known = Known::new("dataclasses", "fields");
pub static NUMPY_SCALAR: Known = Known::new("numpy", "generic");
pub static NUMPY_ARRAY: Known = Known::new("numpy", "ndarray");
pub static TIMESTAMP: Known = Known::new("pandas", "Timestamp");
pub static PANDAS_TIMEDELTA: Known = Known::new("pandas", "Timedelta");
pub static NOT_A_TIME: Known = Known::new("pandas", "NaT");
pub static NOT_AVAILABLE: Known = Known::new("pandas", "NA");
pub static SERIES: Known = Known::new("pandas", "Series");
pub static INDEX: Known = Known::new("pandas", "Index");
pub static DATA_FRAME: Known = Known::new("pandas", "DataFrame");
