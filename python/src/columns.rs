//! Columns: arrays of numpy, pandas, polars and whatever speaks Arrow, through a formula.
//!
//! In: a table, or a dict of columns. Out: [`Column`], which numpy and Arrow read without a copy.
//! `given.rs` reads what the caller has, `arrow.rs` speaks the PyCapsule interface.
//! Must not: copy a column of 64-bit numbers that stands in one piece, or decide what a program may do.

mod arrow;
mod given;

use crate::arguments::quoted;
use crate::options::Options;
use crate::program::PyProgram;
use crate::rows::large_breath;
use crate::running::detached;
use arrow_buffer::{ArrowNativeType, ScalarBuffer};
use fangless::{ColumnResult, Formula};
use given::Table;
use pyo3::PyTypeInfo;
use pyo3::exceptions::{PyIndexError, PyTypeError, PyValueError};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyTuple};
use std::ops::Range;

/// Rows at one time, where they are made into dicts.
const CHUNK: usize = 1 << 14;

/// One value per row.
#[pyclass(frozen, module = "fangless", sequence)]
pub struct Column {
    cells: Cells,
}

/// What a column holds.
pub enum Cells {
    Float(ScalarBuffer<f64>),
    Int(ScalarBuffer<i64>),
    Bool(Vec<bool>),
    /// Anything else, None among it.
    Objects(Py<PyList>),
}

/// `columns` through the program.
///
/// # Errors
/// They are no columns of one length, or as [`PyProgram::rows`].
pub fn map_columns<'py>(
    program: &PyProgram,
    columns: &Bound<'py, PyAny>,
    progress: Option<&Bound<'py, PyAny>>,
    options: &Options<'py>,
) -> PyResult<Column> {
    let py = columns.py();
    let names = program.inner().inputs();
    let table = Table::read(columns, program.inner().mentioned())?;
    let formula = program.formula_for(options);
    let formula = formula.filter(|formula| !table.has_any(formula.builtins()));
    let inputs = names.iter().map(|name| table.input(name, 0..table.rows));
    let at_once = formula.filter(|_| inputs.collect::<Option<Vec<_>>>().is_some());
    let chunk = at_once.map_or(CHUNK, large_breath);
    let mut cells = Cells::Objects(PyList::empty(py).unbind());
    for start in (0..table.rows).step_by(chunk) {
        let rows = start..table.rows.min(start + chunk);
        let end = rows.end;
        let done = at_once.map_or(Ok(None), |formula| {
            vectorised(program, formula, &table, rows.clone(), options)
        })?;
        let new = match done {
            Some(done) => done,
            None => {
                let rows = rows.map(|row| table.row(py, row));
                Cells::of(&program.rows(py, rows, options, &|row| start + row)?)?
            }
        };
        cells = if start == 0 {
            new
        } else {
            cells.with(py, new)?
        };
        py.check_signals()?;
        if let Some(progress) = progress {
            progress.call1((end, table.rows))?;
        }
    }
    Ok(Column { cells })
}

/// Some rows without the VM, but for those that it has to be asked about. `None`: it has to be for all.
fn vectorised<'py>(
    program: &PyProgram,
    formula: &Formula,
    table: &Table<'py>,
    rows: Range<usize>,
    options: &Options<'py>,
) -> PyResult<Option<Cells>> {
    let py = table.py;
    let names = program.inner().inputs().iter();
    let inputs: Option<Vec<_>> = names.map(|name| table.input(name, rows.clone())).collect();
    let Some(inputs) = inputs else {
        return Ok(None);
    };
    let mut surprises = Vec::new();
    let (start, count) = (rows.start, rows.len());
    let result = detached(py, |_| formula.eval_columns(&inputs, count, &mut surprises))?;
    let cells = match result {
        Some(ColumnResult::Float(values)) => Cells::Float(values.into()),
        Some(ColumnResult::Int(values)) => Cells::Int(values.into()),
        Some(ColumnResult::Bool(values)) => Cells::Bool(values),
        None => return Ok(None),
    };
    if surprises.is_empty() {
        return Ok(Some(cells));
    }
    let asked = surprises.iter().map(|row| table.row(py, start + row));
    let answers = program.rows(py, asked, options, &|row| start + surprises[row])?;
    let all = cells.list(py)?;
    for (row, answer) in surprises.iter().zip(answers.iter()) {
        all.set_item(*row, answer)?;
    }
    Ok(Some(Cells::of(&all)?))
}

impl Cells {
    /// Those of a list: all of one type, or objects.
    fn of(values: &Bound<'_, PyList>) -> PyResult<Self> {
        fn all<T: PyTypeInfo>(values: &Bound<'_, PyList>) -> bool {
            !values.is_empty() && values.iter().all(|value| value.is_exact_instance_of::<T>())
        }
        Ok(if all::<PyFloat>(values) {
            Self::Float(values.extract::<Vec<f64>>()?.into())
        } else if all::<PyBool>(values) {
            Self::Bool(values.extract()?)
        } else if all::<PyInt>(values)
            && let Ok(values) = values.extract::<Vec<i64>>()
        {
            Self::Int(values.into())
        } else {
            Self::Objects(values.clone().unbind())
        })
    }

    /// These, and others behind them.
    fn with(self, py: Python<'_>, others: Self) -> PyResult<Self> {
        fn joined<T: ArrowNativeType>(one: ScalarBuffer<T>, other: &[T]) -> ScalarBuffer<T> {
            let mut all = Vec::from(one);
            all.extend_from_slice(other);
            all.into()
        }
        Ok(match (self, others) {
            (Self::Float(one), Self::Float(other)) => Self::Float(joined(one, &other)),
            (Self::Int(one), Self::Int(other)) => Self::Int(joined(one, &other)),
            (Self::Bool(mut one), Self::Bool(other)) => {
                one.extend(other);
                Self::Bool(one)
            }
            (one, other) => {
                let all = one.list(py)?;
                other
                    .list(py)?
                    .iter()
                    .try_for_each(|value| all.append(value))?;
                Self::Objects(all.unbind())
            }
        })
    }

    fn len(&self, py: Python<'_>) -> usize {
        match self {
            Self::Float(values) => values.len(),
            Self::Int(values) => values.len(),
            Self::Bool(values) => values.len(),
            Self::Objects(values) => values.bind(py).len(),
        }
    }

    fn list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        match self {
            Self::Float(values) => PyList::new(py, values.iter()),
            Self::Int(values) => PyList::new(py, values.iter()),
            Self::Bool(values) => PyList::new(py, values),
            Self::Objects(values) => Ok(values.bind(py).clone()),
        }
    }

    fn type_name(&self) -> &'static str {
        match self {
            Self::Float(_) => "float64",
            Self::Int(_) => "int64",
            Self::Bool(_) => "bool",
            Self::Objects(_) => "object",
        }
    }
}

#[pymethods]
impl Column {
    #[getter]
    fn r#type(&self) -> &'static str {
        self.cells.type_name()
    }

    fn to_list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        match &self.cells {
            // A list of its own: a column does not change.
            Cells::Objects(values) => PyList::new(py, values.bind(py).iter()),
            cells => cells.list(py),
        }
    }

    fn __len__(&self, py: Python<'_>) -> usize {
        self.cells.len(py)
    }

    fn __getitem__<'py>(&self, py: Python<'py>, index: isize) -> PyResult<Bound<'py, PyAny>> {
        let length = self.cells.len(py).cast_signed();
        let at = if index < 0 { index + length } else { index };
        if !(0..length).contains(&at) {
            return Err(PyIndexError::new_err(format!(
                "row {index} of a column of {length}"
            )));
        }
        let at = at.cast_unsigned();
        match &self.cells {
            Cells::Float(values) => Ok(PyFloat::new(py, values[at]).into_any()),
            Cells::Int(values) => Ok(values[at].into_pyobject(py)?.into_any()),
            Cells::Bool(values) => Ok(PyBool::new(py, values[at]).to_owned().into_any()),
            Cells::Objects(values) => values.bind(py).get_item(at),
        }
    }

    #[getter(__array_interface__)]
    fn array_interface<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let (address, kind) = match &self.cells {
            Cells::Float(values) => (values.as_ptr() as usize, "<f8"),
            Cells::Int(values) => (values.as_ptr() as usize, "<i8"),
            Cells::Bool(values) => (values.as_ptr() as usize, "|b1"),
            Cells::Objects(_) => {
                // For numpy this is what an object says that has no such array.
                return Err(pyo3::exceptions::PyAttributeError::new_err(
                    "a column of objects has no array of numbers; see to_list()",
                ));
            }
        };
        let interface = PyDict::new(py);
        interface.set_item("version", 3)?;
        interface.set_item("shape", (self.cells.len(py),))?;
        interface.set_item("typestr", kind)?;
        interface.set_item("data", (address, true))?;
        Ok(interface)
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        arrow::schema(py, &arrow::array(py, &self.cells)?)
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        // A request for another type is one that may be left unheard.
        let _ = requested_schema;
        arrow::capsules(py, &arrow::array(py, &self.cells)?)
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        let (rows, kind) = (self.cells.len(py), self.cells.type_name());
        format!("<Column of {rows} rows, {kind}>")
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        match &self.cells {
            Cells::Objects(values) => visit.call(values),
            _ => Ok(()),
        }
    }
}

fn not_columns(found: &Bound<'_, PyAny>) -> PyErr {
    PyTypeError::new_err(format!(
        "columns must be a dict of names and columns, or a table (of pandas, polars, Arrow), not {}",
        crate::arguments::type_name(found)
    ))
}

fn lengths_differ(first: (&str, usize), other: (&str, usize)) -> PyErr {
    PyValueError::new_err(format!(
        "columns are of one length, and {} has {} rows where {} has {}",
        quoted(other.0),
        other.1,
        quoted(first.0),
        first.1
    ))
}
