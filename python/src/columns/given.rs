//! Columns as callers have them.
//!
//! In: a dict of columns, or a table; a column is an array of numpy or of pandas, polars or Arrow, a list,
//! or one value for all rows. Out: [`Table`]: numbers in one piece, or Python objects.
//! Must not: read a column that the program does not, or copy one of 64-bit numbers in one piece.

use super::{arrow, lengths_differ, not_columns};
use arrow_array::cast::AsArray;
use arrow_array::types::{
    Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type,
    UInt32Type,
};
use arrow_array::{Array, ArrayRef};
use arrow_buffer::{Buffer, ScalarBuffer};
use arrow_schema::DataType;
use fangless::{Column as Numbers, Input, Scalar};
use pyo3::exceptions::{PyKeyError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use std::ops::Range;
use std::ptr::NonNull;
use std::sync::Arc;

/// What a program is given: a column or one value for each name that it reads, where there is one.
pub struct Table<'py> {
    pub py: Python<'py>,
    named: Vec<(Bound<'py, PyString>, Given<'py>)>,
    /// Rows of every column.
    pub rows: usize,
}

enum Given<'py> {
    Float(ScalarBuffer<f64>),
    Int(ScalarBuffer<i64>),
    Bool(Vec<bool>),
    Objects(Bound<'py, PyList>),
    /// The same for every row.
    Same(Bound<'py, PyAny>),
}

impl<'py> Table<'py> {
    /// What of `columns` a program can read that mentions these names. `None`: any.
    pub fn read(columns: &Bound<'py, PyAny>, names: Option<&[String]>) -> PyResult<Self> {
        let py = columns.py();
        // Names of columns, as pyarrow and as pandas and polars call them.
        let known = match columns.getattr_opt("column_names")? {
            None => columns.getattr_opt("columns")?,
            known => known,
        };
        let known = match (known, columns.cast::<PyDict>()) {
            (_, Ok(dict)) => dict.keys().into_any(),
            (Some(known), Err(_)) => known,
            (None, Err(_)) if columns.hasattr("__arrow_c_stream__")? => {
                return Self::streamed(py, &arrow::pieces(columns)?, names, columns);
            }
            (None, Err(_)) => return Err(not_columns(columns)),
        };
        let mut named = Vec::new();
        for name in known.try_iter()? {
            let name = name?;
            let Ok(name) = name.cast::<PyString>() else {
                continue;
            };
            if mentions(names, &name.to_string_lossy()) {
                let given = Given::read(&columns.get_item(name)?)?;
                named.push((PyString::intern(py, &name.to_string_lossy()), given));
            }
        }
        Self::of(named, columns)
    }

    fn streamed(
        py: Python<'py>,
        batches: &[ArrayRef],
        names: Option<&[String]>,
        columns: &Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let mut named = Vec::new();
        let tables: Vec<_> = batches
            .iter()
            .filter_map(|batch| batch.as_struct_opt())
            .collect();
        let known = tables.first().map(|table| table.column_names());
        let known = known.into_iter().flatten();
        for name in known.filter(|name| mentions(names, name)) {
            let pieces: Vec<_> = tables
                .iter()
                .filter_map(|table| table.column_by_name(name).cloned())
                .collect();
            let given = Given::pieces(py, &pieces)?.ok_or_else(|| {
                let kind = pieces[0].data_type();
                PyTypeError::new_err(format!("the column {name} is of {kind}; give it as a list"))
            })?;
            named.push((PyString::intern(py, name), given));
        }
        Self::of(named, columns)
    }

    fn of(
        named: Vec<(Bound<'py, PyString>, Given<'py>)>,
        columns: &Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let mut lengths = named
            .iter()
            .filter_map(|(name, given)| Some((name, given.rows()?)));
        let Some(first) = lengths.next() else {
            // It reads no column, and has as many rows as there are anyway.
            let rows = match columns.cast::<PyDict>() {
                Err(_) => Some(columns.len()?),
                Ok(dict) => {
                    let mut values = dict.values().iter();
                    values.find_map(|column| Given::read(&column).ok()?.rows())
                }
            };
            let rows = rows.ok_or_else(|| {
                PyValueError::new_err(
                    "no column: give at least one of the program's inputs as a column",
                )
            })?;
            return Ok(Self {
                py: columns.py(),
                named,
                rows,
            });
        };
        if let Some(other) = lengths.find(|(_, rows)| *rows != first.1) {
            let (name, other_name) = (first.0.to_string(), other.0.to_string());
            return Err(lengths_differ((&name, first.1), (&other_name, other.1)));
        }
        let rows = first.1;
        Ok(Self {
            py: columns.py(),
            named,
            rows,
        })
    }

    /// Row number `row` as a dict.
    pub fn row(&self, py: Python<'py>, row: usize) -> PyResult<Bound<'py, PyAny>> {
        let dict = PyDict::new(py);
        for (name, given) in &self.named {
            dict.set_item(name, given.at(py, row)?)?;
        }
        Ok(dict.into_any())
    }

    /// Whether there is something by one of these names.
    pub fn has_any(&self, names: &[String]) -> bool {
        let named = |name: &String| self.named.iter().any(|(one, _)| one == name.as_str());
        names.iter().any(named)
    }

    /// What a formula reads by this name in these rows, if it is numbers.
    pub fn input(&self, name: &str, rows: Range<usize>) -> Option<Input<'_>> {
        let (_, given) = self.named.iter().find(|(one, _)| one == name)?;
        given.input(rows)
    }
}

/// Whether a name is one of these, sorted ones.
fn mentions(names: Option<&[String]>, name: &str) -> bool {
    names.is_none_or(|names| names.binary_search_by(|one| one.as_str().cmp(name)).is_ok())
}

impl<'py> Given<'py> {
    fn read(found: &Bound<'py, PyAny>) -> PyResult<Self> {
        let py = found.py();
        if found.is_instance_of::<PyString>() || found.is_none() {
            return Ok(Self::Same(found.clone()));
        }
        if let Ok(list) = found.cast::<PyList>() {
            return Ok(Self::Objects(list.clone()));
        }
        if let Some(interface) = found.getattr_opt("__array_interface__")? {
            // A scalar of numpy has one too, with no dimension.
            let shape: Vec<usize> = interface.get_item("shape")?.extract()?;
            return match shape[..] {
                [] => Ok(Self::Same(found.clone())),
                [rows] => Self::array(found, &interface, rows),
                _ => Err(PyValueError::new_err(format!(
                    "an array of {} dimensions is no column",
                    shape.len()
                ))),
            };
        }
        // pandas: what numpy has a type for is an array of it.
        if let Some(kind) = found.getattr_opt("dtype")?
            && kind.hasattr("isbuiltin")?
            && found.hasattr("to_numpy")?
        {
            return Self::read(&found.call_method0("to_numpy")?);
        }
        let pieces =
            if found.hasattr("__arrow_c_stream__")? && !found.hasattr("__arrow_c_array__")? {
                arrow::pieces(found)?
            } else if found.hasattr("__arrow_c_array__")? {
                vec![arrow::one(found)?]
            } else if let Ok(items) = found.cast::<PyTuple>() {
                return Ok(Self::Objects(items.to_list()));
            } else {
                return Ok(Self::Same(found.clone()));
            };
        if let Some(given) = Self::pieces(py, &pieces)? {
            return Ok(given);
        }
        for method in ["to_pylist", "to_list", "tolist"] {
            if let Some(method) = found.getattr_opt(method)? {
                return Ok(Self::Objects(method.call0()?.cast_into()?));
            }
        }
        Err(PyTypeError::new_err(format!(
            "a column of {}: give it as a list",
            pieces[0].data_type()
        )))
    }

    /// An array of numpy of one dimension.
    fn array(
        found: &Bound<'py, PyAny>,
        interface: &Bound<'py, PyAny>,
        rows: usize,
    ) -> PyResult<Self> {
        let kind: String = interface.get_item("typestr")?.extract()?;
        let (address, _): (usize, bool) = interface.get_item("data")?.extract()?;
        let strides: Option<(isize,)> =
            interface.get_item("strides").or_else(missing)?.extract()?;
        let place = Place {
            owner: found,
            address,
            stride: strides.map(|(stride,)| stride),
            rows,
        };
        Ok(match kind.as_str() {
            "<f8" => Self::Float(place.shared()),
            "<i8" => Self::Int(place.shared()),
            "<f4" => Self::Float(place.copied(|bytes| f64::from(f32::from_le_bytes(bytes)))),
            "<i4" => Self::Int(place.copied(|bytes| i64::from(i32::from_le_bytes(bytes)))),
            "<i2" => Self::Int(place.copied(|bytes| i64::from(i16::from_le_bytes(bytes)))),
            "|i1" => Self::Int(place.copied(|[byte]: [u8; 1]| i64::from(byte.cast_signed()))),
            "<u4" => Self::Int(place.copied(|bytes| i64::from(u32::from_le_bytes(bytes)))),
            "<u2" => Self::Int(place.copied(|bytes| i64::from(u16::from_le_bytes(bytes)))),
            "|u1" => Self::Int(place.copied(|[byte]: [u8; 1]| i64::from(byte))),
            "|b1" => {
                let bytes: ScalarBuffer<u8> = place.copied(|[byte]: [u8; 1]| byte);
                Self::Bool(bytes.iter().map(|byte| *byte != 0).collect())
            }
            // Its items, as numpy makes Python objects of them.
            _ => Self::Objects(found.call_method0("tolist")?.cast_into()?),
        })
    }

    /// The pieces of a column, if they are of a type that is known here.
    fn pieces(py: Python<'py>, pieces: &[ArrayRef]) -> PyResult<Option<Self>> {
        let Some(first) = pieces.first() else {
            return Ok(Some(Self::Objects(PyList::empty(py))));
        };
        let whole = pieces.iter().all(|piece| piece.null_count() == 0);
        let numbers = |pieces: &[ArrayRef]| -> Option<Self> {
            macro_rules! as_numbers {
                ($kind:ty, $into:ty) => {
                    pieces
                        .iter()
                        .flat_map(|piece| piece.as_primitive::<$kind>().values().iter())
                        .map(|number| <$into>::from(*number))
                        .collect::<Vec<$into>>()
                        .into()
                };
            }
            Some(match (first.data_type(), pieces) {
                (DataType::Float64, [piece]) => {
                    Self::Float(piece.as_primitive::<Float64Type>().values().clone())
                }
                (DataType::Int64, [piece]) => {
                    Self::Int(piece.as_primitive::<Int64Type>().values().clone())
                }
                (DataType::Float64, _) => Self::Float(as_numbers!(Float64Type, f64)),
                (DataType::Float32, _) => Self::Float(as_numbers!(Float32Type, f64)),
                (DataType::Int64, _) => Self::Int(as_numbers!(Int64Type, i64)),
                (DataType::Int32, _) => Self::Int(as_numbers!(Int32Type, i64)),
                (DataType::Int16, _) => Self::Int(as_numbers!(Int16Type, i64)),
                (DataType::Int8, _) => Self::Int(as_numbers!(Int8Type, i64)),
                (DataType::UInt32, _) => Self::Int(as_numbers!(UInt32Type, i64)),
                (DataType::UInt16, _) => Self::Int(as_numbers!(UInt16Type, i64)),
                (DataType::UInt8, _) => Self::Int(as_numbers!(UInt8Type, i64)),
                (DataType::Boolean, _) => Self::Bool(
                    pieces
                        .iter()
                        .flat_map(|piece| piece.as_boolean().values().iter())
                        .collect(),
                ),
                _ => return None,
            })
        };
        if whole && let Some(given) = numbers(pieces) {
            return Ok(Some(given));
        }
        let objects = PyList::empty(py);
        for piece in pieces {
            if !arrow::onto(&objects, piece)? {
                return Ok(None);
            }
        }
        Ok(Some(Self::Objects(objects)))
    }

    /// Rows; `None`: it is for any number of them.
    fn rows(&self) -> Option<usize> {
        match self {
            Self::Float(values) => Some(values.len()),
            Self::Int(values) => Some(values.len()),
            Self::Bool(values) => Some(values.len()),
            Self::Objects(values) => Some(values.len()),
            Self::Same(_) => None,
        }
    }

    fn at(&self, py: Python<'py>, row: usize) -> PyResult<Bound<'py, PyAny>> {
        Ok(match self {
            Self::Float(values) => PyFloat::new(py, values[row]).into_any(),
            Self::Int(values) => values[row].into_pyobject(py)?.into_any(),
            Self::Bool(values) => PyBool::new(py, values[row]).to_owned().into_any(),
            Self::Objects(values) => values.get_item(row)?,
            Self::Same(value) => value.clone(),
        })
    }

    fn input(&self, rows: Range<usize>) -> Option<Input<'_>> {
        Some(match self {
            Self::Float(values) => Input::Column(Numbers::Float(&values[rows])),
            Self::Int(values) => Input::Column(Numbers::Int(&values[rows])),
            Self::Bool(values) => Input::Column(Numbers::Bool(&values[rows])),
            Self::Objects(_) => return None,
            Self::Same(value) => Input::Scalar(scalar(value)?),
        })
    }
}

/// One number, truth or None.
fn scalar(value: &Bound<'_, PyAny>) -> Option<Scalar<'static>> {
    if value.is_none() {
        Some(Scalar::None)
    } else if let Ok(truth) = value.cast_exact::<PyBool>() {
        Some(Scalar::Bool(truth.is_true()))
    } else if value.is_exact_instance_of::<PyInt>() {
        value.extract().ok().map(Scalar::Int)
    } else {
        value
            .cast_exact::<PyFloat>()
            .ok()
            .map(|number| Scalar::Float(number.value()))
    }
}

fn missing<'py>(error: PyErr) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: called where this thread is attached: an error of Python's was just made.
    let py = unsafe { Python::assume_attached() };
    if error.is_instance_of::<PyKeyError>(py) {
        Ok(py.None().into_bound(py))
    } else {
        Err(error)
    }
}

/// Where the numbers of an array of numpy stand.
struct Place<'a, 'py> {
    owner: &'a Bound<'py, PyAny>,
    address: usize,
    /// Bytes from one to the next; `None`: they stand side by side.
    stride: Option<isize>,
    rows: usize,
}

impl Place<'_, '_> {
    /// 64-bit numbers: shared if they stand side by side, else copied.
    fn shared<T: arrow_buffer::ArrowNativeType + FromBytes>(&self) -> ScalarBuffer<T> {
        let together = self.stride.is_none_or(|stride| stride == 8);
        let Some(address) = NonNull::new(self.address as *mut u8)
            .filter(|_| together && self.address.is_multiple_of(8) && self.rows > 0)
        else {
            return self.copied(T::from_bytes);
        };
        let owner = Arc::new(Owner(self.owner.clone().unbind()));
        // SAFETY: by the interface, `rows` numbers of 8 bytes stand there as long as the array lives, and
        // `owner` holds it. Any bytes are a number. That nobody writes them meanwhile is the caller's
        // part, as it is for numpy's own functions, which let go of the interpreter as well.
        let buffer = unsafe { Buffer::from_custom_allocation(address, self.rows * 8, owner) };
        ScalarBuffer::new(buffer, 0, self.rows)
    }

    fn copied<T: arrow_buffer::ArrowNativeType, const N: usize>(
        &self,
        number: impl Fn([u8; N]) -> T,
    ) -> ScalarBuffer<T> {
        let stride = self.stride.unwrap_or(N.cast_signed());
        let start = self.address as *const u8;
        (0..self.rows)
            .map(|row| {
                // SAFETY: by the interface, a number of N bytes stands at each of these places, and the
                // interpreter is held.
                number(unsafe {
                    start
                        .offset(stride * row.cast_signed())
                        .cast::<[u8; N]>()
                        .read()
                })
            })
            .collect::<Vec<T>>()
            .into()
    }
}

trait FromBytes {
    fn from_bytes(bytes: [u8; 8]) -> Self;
}

impl FromBytes for f64 {
    fn from_bytes(bytes: [u8; 8]) -> Self {
        Self::from_le_bytes(bytes)
    }
}

impl FromBytes for i64 {
    fn from_bytes(bytes: [u8; 8]) -> Self {
        Self::from_le_bytes(bytes)
    }
}

/// Holds an array for as long as its numbers are lent.
struct Owner(#[expect(dead_code, reason = "it is held, and nothing else")] Py<PyAny>);

impl std::panic::RefUnwindSafe for Owner {}
