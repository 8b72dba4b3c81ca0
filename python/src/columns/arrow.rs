//! Columns in the Arrow PyCapsule interface, both ways.
//!
//! In: what has `__arrow_c_array__` or `__arrow_c_stream__`; our own cells. Out: arrays; capsules.
//! The interface: <https://arrow.apache.org/docs/format/CDataInterface/PyCapsuleInterface.html>.
//! Must not: keep a pointer beyond the object that owns it: arrow-rs moves each struct out of its capsule.

use super::Cells;
use arrow_array::cast::AsArray;
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi, to_ffi};
use arrow_array::ffi_stream::ArrayStreamReader;
use arrow_array::types::{
    Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type,
    UInt32Type, UInt64Type,
};
use arrow_array::{
    Array, ArrayRef, BooleanArray, Float64Array, Int64Array, NullArray, StringArray, make_array,
};
use arrow_schema::DataType;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyCapsule, PyCapsuleMethods, PyFloat, PyInt, PyList, PyString, PyTuple};
use std::ffi::CStr;
use std::sync::Arc;

const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";
const STREAM: &CStr = c"arrow_array_stream";

/// The pieces of what has `__arrow_c_stream__`: of one column, or of a table, whose pieces are structs.
pub fn pieces(found: &Bound<'_, PyAny>) -> PyResult<Vec<ArrayRef>> {
    let capsule = found.call_method0("__arrow_c_stream__")?;
    let capsule = capsule.cast_into::<PyCapsule>()?;
    let stream = capsule.pointer_checked(Some(STREAM))?;
    // SAFETY: a capsule of this name holds this struct, by the interface; an empty one is left behind,
    // so that it is released once.
    let reader = unsafe { ArrayStreamReader::from_raw(stream.cast().as_ptr()) };
    reader
        .map_err(unreadable)?
        .collect::<Result<_, _>>()
        .map_err(unreadable)
}

/// The one array of what has `__arrow_c_array__`.
pub fn one(found: &Bound<'_, PyAny>) -> PyResult<ArrayRef> {
    let pair = found.call_method0("__arrow_c_array__")?;
    let (schema, array): (Bound<'_, PyCapsule>, Bound<'_, PyCapsule>) = pair.extract()?;
    let schema = schema
        .pointer_checked(Some(SCHEMA))?
        .cast::<FFI_ArrowSchema>();
    let array = array.pointer_checked(Some(ARRAY))?.cast::<FFI_ArrowArray>();
    // SAFETY: capsules of these names hold these structs, by the interface, and the two belong
    // together. The array is moved out; the schema is only read, while its capsule lives.
    let data = unsafe { from_ffi(FFI_ArrowArray::from_raw(array.as_ptr()), schema.as_ref()) };
    Ok(make_array(data.map_err(unreadable)?))
}

fn unreadable(error: arrow_schema::ArrowError) -> PyErr {
    PyValueError::new_err(format!("Arrow data that cannot be read: {error}"))
}

/// Appends the items of an array to a list, None where there is none; `false`: it is of a type that
/// is not known here.
pub fn onto(list: &Bound<'_, PyList>, array: &ArrayRef) -> PyResult<bool> {
    macro_rules! numbers {
        ($kind:ty) => {
            array
                .as_primitive::<$kind>()
                .iter()
                .try_for_each(|item| list.append(item))?
        };
    }
    match array.data_type() {
        DataType::Null => (0..array.len()).try_for_each(|_| list.append(list.py().None()))?,
        DataType::Boolean => array
            .as_boolean()
            .iter()
            .try_for_each(|item| list.append(item))?,
        DataType::Utf8 => array
            .as_string::<i32>()
            .iter()
            .try_for_each(|item| list.append(item))?,
        DataType::LargeUtf8 => array
            .as_string::<i64>()
            .iter()
            .try_for_each(|item| list.append(item))?,
        DataType::Utf8View => array
            .as_string_view()
            .iter()
            .try_for_each(|item| list.append(item))?,
        DataType::Float64 => numbers!(Float64Type),
        DataType::Float32 => numbers!(Float32Type),
        DataType::Int64 => numbers!(Int64Type),
        DataType::Int32 => numbers!(Int32Type),
        DataType::Int16 => numbers!(Int16Type),
        DataType::Int8 => numbers!(Int8Type),
        DataType::UInt64 => numbers!(UInt64Type),
        DataType::UInt32 => numbers!(UInt32Type),
        DataType::UInt16 => numbers!(UInt16Type),
        DataType::UInt8 => numbers!(UInt8Type),
        _ => return Ok(false),
    }
    Ok(true)
}

/// Our own cells as an array: numbers are shared, not copied.
pub fn array(py: Python<'_>, cells: &Cells) -> PyResult<ArrayRef> {
    Ok(match cells {
        Cells::Float(values) => Arc::new(Float64Array::new(values.clone(), None)),
        Cells::Int(values) => Arc::new(Int64Array::new(values.clone(), None)),
        Cells::Bool(values) => Arc::new(BooleanArray::from(values.clone())),
        Cells::Objects(values) => objects(values.bind(py))?,
    })
}

/// Objects of one type, and None.
fn objects(values: &Bound<'_, PyList>) -> PyResult<ArrayRef> {
    let first = values.iter().find(|value| !value.is_none());
    let Some(first) = first else {
        return Ok(Arc::new(NullArray::new(values.len())));
    };
    let kind = first.get_type();
    if let Some(other) = values
        .iter()
        .find(|one| !one.is_none() && !one.get_type().is(&kind))
    {
        return Err(mixed(&kind.name()?, &other.get_type().name()?));
    }
    let none = |error: PyErr| PyTypeError::new_err(format!("not a column of Arrow: {error}"));
    Ok(if first.is_exact_instance_of::<PyString>() {
        Arc::new(StringArray::from(
            values.extract::<Vec<Option<String>>>().map_err(none)?,
        ))
    } else if first.is_exact_instance_of::<PyFloat>() {
        Arc::new(Float64Array::from(
            values.extract::<Vec<Option<f64>>>().map_err(none)?,
        ))
    } else if first.is_exact_instance_of::<PyInt>() {
        Arc::new(Int64Array::from(
            values.extract::<Vec<Option<i64>>>().map_err(none)?,
        ))
    } else if first.is_exact_instance_of::<PyBool>() {
        Arc::new(BooleanArray::from(
            values.extract::<Vec<Option<bool>>>().map_err(none)?,
        ))
    } else {
        return Err(PyTypeError::new_err(format!(
            "a column of {} is none of Arrow's here; see to_list()",
            kind.name()?
        )));
    })
}

fn mixed(one: &Bound<'_, PyString>, other: &Bound<'_, PyString>) -> PyErr {
    PyTypeError::new_err(format!(
        "a column that has both {one} and {other} is none of Arrow's; see to_list()"
    ))
}

/// Its type, for who asks before.
pub fn schema<'py>(py: Python<'py>, array: &ArrayRef) -> PyResult<Bound<'py, PyAny>> {
    let schema = FFI_ArrowSchema::try_from(array.data_type()).map_err(unreadable)?;
    Ok(PyCapsule::new_with_value(py, schema, SCHEMA)?.into_any())
}

/// Type and array.
pub fn capsules<'py>(py: Python<'py>, array: &ArrayRef) -> PyResult<Bound<'py, PyTuple>> {
    let (array, schema) = to_ffi(&array.to_data()).map_err(unreadable)?;
    let schema = PyCapsule::new_with_value(py, schema, SCHEMA)?;
    let array = PyCapsule::new_with_value(py, array, ARRAY)?;
    PyTuple::new(py, [schema, array])
}
