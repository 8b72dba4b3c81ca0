//! `Limits`: some budgets, by name; the rest is left to the policy that they are given to.
//!
//! In: keyword arguments. Out: numbers within what can be kept, which [`PyLimits::apply`] writes
//! into a policy's limits.
//! Must not: have defaults of its own.

use crate::arguments::{Number, count, quoted, seconds, size, unknown_argument};
use fangless::Limits;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use std::time::Duration;

#[derive(Clone, Copy)]
enum Unit {
    Count,
    Bytes,
    Nanoseconds,
}

struct Field {
    name: &'static str,
    unit: Unit,
    get: fn(&Limits) -> u64,
    set: fn(&mut Limits, u64),
}

/// Sets a field that is a `u32`; the value was checked against the field's ceiling.
fn narrow(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

const FIELDS: [Field; 10] = [
    Field {
        name: "steps",
        unit: Unit::Count,
        get: |limits| limits.steps,
        set: |limits, value| limits.steps = value,
    },
    Field {
        name: "memory",
        unit: Unit::Bytes,
        get: |limits| limits.memory,
        set: |limits, value| limits.memory = value,
    },
    Field {
        name: "time",
        unit: Unit::Nanoseconds,
        get: |limits| u64::try_from(limits.time.as_nanos()).unwrap_or(u64::MAX),
        set: |limits, value| limits.time = Duration::from_nanos(value),
    },
    Field {
        name: "output",
        unit: Unit::Bytes,
        get: |limits| limits.output,
        set: |limits, value| limits.output = value,
    },
    Field {
        name: "result",
        unit: Unit::Bytes,
        get: |limits| limits.result.bytes,
        set: |limits, value| limits.result.bytes = value,
    },
    Field {
        name: "result_depth",
        unit: Unit::Count,
        get: |limits| limits.result.depth.into(),
        set: |limits, value| limits.result.depth = narrow(value),
    },
    Field {
        name: "result_nodes",
        unit: Unit::Count,
        get: |limits| limits.result.nodes,
        set: |limits, value| limits.result.nodes = value,
    },
    Field {
        name: "recursion",
        unit: Unit::Count,
        get: |limits| limits.recursion.into(),
        set: |limits, value| limits.recursion = narrow(value),
    },
    Field {
        name: "source",
        unit: Unit::Bytes,
        get: |limits| limits.source,
        set: |limits, value| limits.source = value,
    },
    Field {
        name: "host_calls",
        unit: Unit::Count,
        get: |limits| limits.host_calls,
        set: |limits, value| limits.host_calls = value,
    },
];

impl Field {
    fn read(&self, value: &Bound<'_, PyAny>) -> PyResult<u64> {
        let argument = format!("limit '{}'", self.name);
        let number = match self.unit {
            Unit::Count => count(&argument, value)?,
            Unit::Bytes => size(&argument, value)?,
            Unit::Nanoseconds => seconds(&argument, value)?,
        };
        let ceiling = (self.get)(&Limits::MAX);
        // No output or no calls at all is a sensible wish; no steps or no memory is a mistake.
        let floor = u64::from(!matches!(self.name, "output" | "host_calls"));
        let given = match number {
            Number::Fits(number) if (floor..=ceiling).contains(&number) => return Ok(number),
            Number::Fits(number) => self.plain(number),
            Number::Outside(text) => text,
        };
        let range = match self.unit {
            Unit::Count => format!("between {floor} and {}", grouped(ceiling)),
            Unit::Bytes => format!("between {floor} and {ceiling} bytes ({})", binary(ceiling)),
            Unit::Nanoseconds => format!("above 0 and at most {} seconds", self.plain(ceiling)),
        };
        Err(PyValueError::new_err(format!(
            "{argument} is {given}; it must be {range}"
        )))
    }

    fn plain(&self, value: u64) -> String {
        match self.unit {
            Unit::Nanoseconds => format!("{}", Duration::from_nanos(value).as_secs_f64()),
            Unit::Count | Unit::Bytes => value.to_string(),
        }
    }

    fn repr(&self, value: u64) -> String {
        match self.unit {
            Unit::Count => grouped(value),
            Unit::Bytes if value.is_multiple_of(1024) && value > 0 => quoted(&binary(value)),
            Unit::Bytes => grouped(value),
            Unit::Nanoseconds => format!("{:?}", Duration::from_nanos(value).as_secs_f64()),
        }
    }
}

/// Digits in groups of three, as Python source may have them.
fn grouped(value: u64) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text
}

/// A number of bytes in the largest binary unit that gives a whole number.
fn binary(value: u64) -> String {
    [(30, "GiB"), (20, "MiB"), (10, "KiB")]
        .into_iter()
        .find(|(shift, _)| value >> shift << shift == value && value >> shift > 0)
        .map_or_else(
            || format!("{value}B"),
            |(shift, unit)| format!("{}{unit}", value >> shift),
        )
}

#[pyclass(frozen, eq, hash, module = "fangless", name = "Limits")]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct PyLimits {
    values: [Option<u64>; FIELDS.len()],
}

impl PyLimits {
    /// All limits of a policy.
    pub fn of(limits: &Limits) -> Self {
        Self {
            values: FIELDS.each_ref().map(|field| Some((field.get)(limits))),
        }
    }

    /// Those of `limits` that differ from `preset`.
    pub fn difference(limits: &Limits, preset: &Limits) -> Option<Self> {
        let values = FIELDS
            .each_ref()
            .map(|field| Some((field.get)(limits)).filter(|value| *value != (field.get)(preset)));
        values
            .iter()
            .any(Option::is_some)
            .then_some(Self { values })
    }

    /// Writes those that were given into `limits`.
    pub fn apply(&self, limits: &mut Limits) {
        for (field, value) in FIELDS.iter().zip(self.values) {
            if let Some(value) = value {
                (field.set)(limits, value);
            }
        }
    }

    fn value<'py>(&self, py: Python<'py>, index: usize) -> PyResult<Bound<'py, PyAny>> {
        match (self.values[index], FIELDS[index].unit) {
            (None, _) => Ok(py.None().into_bound(py)),
            (Some(value), Unit::Nanoseconds) => Ok(Duration::from_nanos(value)
                .as_secs_f64()
                .into_pyobject(py)?
                .into_any()),
            (Some(value), _) => Ok(value.into_pyobject(py)?.into_any()),
        }
    }
}

#[pymethods]
impl PyLimits {
    #[new]
    #[pyo3(
        signature = (**limits),
        text_signature = "(*, steps=None, memory=None, time=None, output=None, result=None, \
                          result_depth=None, result_nodes=None, recursion=None, source=None, \
                          host_calls=None)"
    )]
    fn new(py: Python<'_>, limits: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let mut this = Self::default();
        for (name, value) in limits.into_iter().flatten() {
            let name = name.extract::<String>()?;
            let Some(index) = FIELDS.iter().position(|field| field.name == name) else {
                let names = FIELDS.each_ref().map(|field| field.name);
                return Err(unknown_argument(py, "Limits", &name, &names));
            };
            if !value.is_none() {
                this.values[index] = Some(FIELDS[index].read(&value)?);
            }
        }
        Ok(this)
    }

    #[getter]
    fn steps<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.value(py, 0)
    }
    #[getter]
    fn memory<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.value(py, 1)
    }
    #[getter]
    fn time<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.value(py, 2)
    }
    #[getter]
    fn output<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.value(py, 3)
    }
    #[getter]
    fn result<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.value(py, 4)
    }
    #[getter]
    fn result_depth<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.value(py, 5)
    }
    #[getter]
    fn result_nodes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.value(py, 6)
    }
    #[getter]
    fn recursion<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.value(py, 7)
    }
    #[getter]
    fn source<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.value(py, 8)
    }
    #[getter]
    fn host_calls<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.value(py, 9)
    }

    pub fn __repr__(&self) -> String {
        let given: Vec<String> = FIELDS
            .iter()
            .zip(self.values)
            .filter_map(|(field, value)| Some(format!("{}={}", field.name, field.repr(value?))))
            .collect();
        format!("Limits({})", given.join(", "))
    }

    fn __getnewargs_ex__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyTuple>, Bound<'py, PyDict>)> {
        let given = PyDict::new(py);
        for (index, field) in FIELDS.iter().enumerate() {
            if self.values[index].is_some() {
                given.set_item(field.name, self.value(py, index)?)?;
            }
        }
        Ok((PyTuple::empty(py), given))
    }
}
