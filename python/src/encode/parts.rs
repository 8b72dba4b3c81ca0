//! What an object is made of, or what stands for it.
//!
//! In: an object and its class's shape. Out: the items that the wire has for it, or another object
//! that is data.
//! Must not: run code of the caller's: what is asked for here are attributes and methods of the
//! standard library's own classes, of numpy's and of pandas'.

use super::shape::Shape;
use super::{Enums, Refusal, broken};
use crate::arguments::type_name;
use crate::classes;
use fangless::wire::value::{Content, Kind, is_decimal, is_zone_key};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};
use pyo3::{ffi, intern};

/// What is written for an object.
pub enum Step<'py> {
    /// A scalar that has been written.
    Done,
    /// A container of these items.
    Container(Kind, Vec<Bound<'py, PyAny>>),
    /// A container of the interpreter's own, whose items have been given.
    Given(Kind, Content),
    /// This object, in the place of the other.
    Instead(Bound<'py, PyAny>),
}

/// What is written for `value`.
pub fn step<'py>(
    value: &Bound<'py, PyAny>,
    shape: &Shape<'py>,
    enums: Enums,
    most: u64,
) -> Result<Step<'py>, Refusal> {
    let refuse = |reason: &str| Refusal {
        type_name: type_name(value),
        reason: reason.to_owned(),
    };
    let failed = |error: PyErr| broken(value, &error);
    let py = value.py();
    Ok(match shape {
        Shape::Refused(reason) => return Err(refuse(reason)),
        Shape::Both(kind) => {
            let items = parts(value, *kind).map_err(failed)?;
            if *kind == Kind::ZoneInfo && !has_key(&items[0]) {
                return Err(refuse("has no key by which another Python would know it"));
            }
            Step::Container(*kind, items)
        }
        Shape::Dict => Step::Container(Kind::Dict, pairs(value).map_err(failed)?),
        Shape::Namedtuple(name, fields) => {
            let values = value
                .cast::<PyTuple>()
                .map_err(|error| failed(error.into()))?;
            if fields.len() != values.len() {
                return Err(refuse("has not as many items as its class has fields"));
            }
            Step::Container(Kind::Namedtuple, record(name, fields, values))
        }
        Shape::Record => {
            let record_object = value
                .cast::<crate::record::Record>()
                .map_err(|error| failed(error.into()))?;
            let (name, fields, values, is_tuple) = record_object.get().parts(py);
            let kind = if is_tuple {
                Kind::Namedtuple
            } else {
                Kind::Record
            };
            Step::Container(kind, record(name, fields, values))
        }
        Shape::Dataclass(name, fields, slots) => {
            let mut items = vec![name.clone().into_any(), fields.clone().into_any()];
            let own = own_dict(value);
            for (field, slot) in fields.iter().zip(slots) {
                let found = if *slot {
                    plain_attribute(value, &field).ok()
                } else {
                    own.as_ref()
                        .and_then(|own| own.get_item(&field).ok().flatten())
                };
                items.push(found.ok_or_else(|| {
                    refuse(&format!("has no value of its own for its field '{field}'"))
                })?);
            }
            Step::Container(Kind::Record, items)
        }
        Shape::Enum(name) => {
            let own = own_dict(value).ok_or_else(|| refuse("is a member without a value"))?;
            let find = |key| own.get_item(key).ok().flatten();
            let found = find(intern!(py, "_value_"))
                .ok_or_else(|| refuse("is a member without a value"))?;
            let its_name =
                || find(intern!(py, "_name_")).unwrap_or_else(|| py.None().into_bound(py));
            match enums {
                Enums::Value => Step::Instead(found),
                Enums::Name => Step::Instead(its_name()),
                Enums::Member => {
                    let fields = PyTuple::new(py, [intern!(py, "name"), intern!(py, "value")]);
                    let fields = fields.map_err(failed)?.into_any();
                    Step::Container(
                        Kind::Record,
                        vec![name.clone().into_any(), fields, its_name(), found],
                    )
                }
            }
        }
        Shape::Missing => Step::Instead(py.None().into_bound(py)),
        Shape::PandasTime(method, finer) => {
            let lost = value
                .getattr(*finer)
                .and_then(|lost| lost.is_truthy())
                .map_err(failed)?;
            if lost {
                return Err(refuse(NANOSECONDS));
            }
            Step::Instead(value.call_method0(*method).map_err(failed)?)
        }
        Shape::NumpyScalar => scalar(value, &refuse)?,
        Shape::NumpyArray => {
            let size = value
                .getattr(intern!(py, "size"))
                .and_then(|size| size.extract::<u64>());
            let size = size.map_err(failed)?;
            if size > most {
                return Err(refuse(&format!(
                    "has {size} values, and inputs may have {most}"
                )));
            }
            Step::Instead(array(value).map_err(failed)?)
        }
    })
}

const NANOSECONDS: &str = "has nanoseconds, which datetime has not; round it to microseconds";

fn record<'py>(
    name: &Bound<'py, PyString>,
    fields: &Bound<'py, PyTuple>,
    values: &Bound<'py, PyTuple>,
) -> Vec<Bound<'py, PyAny>> {
    let head = [name.clone().into_any(), fields.clone().into_any()];
    head.into_iter().chain(values.iter()).collect()
}

fn has_key(key: &Bound<'_, PyAny>) -> bool {
    let key = key.cast::<PyString>();
    key.is_ok_and(|key| key.to_str().is_ok_and(is_zone_key))
}

/// Parts of an object of a class that both sides have.
fn parts<'py>(value: &Bound<'py, PyAny>, kind: Kind) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let py = value.py();
    let get = |name: &Bound<'py, PyString>| value.getattr(name);
    let time = || -> PyResult<[Bound<'py, PyAny>; 6]> {
        Ok([
            get(intern!(py, "hour"))?,
            get(intern!(py, "minute"))?,
            get(intern!(py, "second"))?,
            get(intern!(py, "microsecond"))?,
            get(intern!(py, "fold"))?,
            get(intern!(py, "tzinfo"))?,
        ])
    };
    let date = || -> PyResult<[Bound<'py, PyAny>; 3]> {
        Ok([
            get(intern!(py, "year"))?,
            get(intern!(py, "month"))?,
            get(intern!(py, "day"))?,
        ])
    };
    Ok(match kind {
        Kind::Decimal => {
            let text = value.str()?;
            // In a context with `capitals=0` the exponent is written with an `e`.
            if text.to_str().is_ok_and(is_decimal) {
                vec![text.into_any()]
            } else {
                vec![text.call_method0("upper")?]
            }
        }
        Kind::Date => date()?.into(),
        Kind::Time => time()?.into(),
        Kind::Datetime => date()?.into_iter().chain(time()?).collect(),
        Kind::Timedelta => delta(value)?.into(),
        Kind::Timezone => {
            let arguments = value.call_method0(intern!(py, "__getinitargs__"))?;
            let mut arguments = arguments.try_iter()?;
            let offset = arguments
                .next()
                .transpose()?
                .unwrap_or_else(|| value.clone());
            let name = arguments
                .next()
                .transpose()?
                .unwrap_or_else(|| py.None().into_bound(py));
            delta(&offset)?.into_iter().chain([name]).collect()
        }
        Kind::ZoneInfo => vec![get(intern!(py, "key"))?],
        Kind::Uuid => vec![get(intern!(py, "bytes"))?],
        Kind::Fraction => vec![
            get(intern!(py, "numerator"))?,
            get(intern!(py, "denominator"))?,
        ],
        Kind::Range => vec![
            get(intern!(py, "start"))?,
            get(intern!(py, "stop"))?,
            get(intern!(py, "step"))?,
        ],
        Kind::Bytearray => {
            let bytes = py.get_type::<PyBytes>().call1((value,))?;
            vec![bytes]
        }
        Kind::Deque => {
            let mut items = vec![get(intern!(py, "maxlen"))?];
            for item in value.try_iter()? {
                items.push(item?);
            }
            items
        }
        // Its order is not that of the dict below it.
        Kind::OrderedDict => {
            let mut items = Vec::new();
            for pair in value.call_method0(intern!(py, "items"))?.try_iter()? {
                items.extend(pair?.cast_into::<PyTuple>()?.iter());
            }
            items
        }
        _ => pairs(value)?,
    })
}

fn delta<'py>(value: &Bound<'py, PyAny>) -> PyResult<[Bound<'py, PyAny>; 3]> {
    let py = value.py();
    Ok([
        value.getattr(intern!(py, "days"))?,
        value.getattr(intern!(py, "seconds"))?,
        value.getattr(intern!(py, "microseconds"))?,
    ])
}

/// Keys and values of a dict or of what derives from it.
pub fn pairs<'py>(value: &Bound<'py, PyAny>) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let dict = value.cast::<PyDict>()?;
    let mut items = Vec::with_capacity(2 * dict.len());
    for (key, value) in dict.iter() {
        items.extend([key, value]);
    }
    Ok(items)
}

/// The dict of an object's own attributes.
fn own_dict<'py>(value: &Bound<'py, PyAny>) -> Option<Bound<'py, PyDict>> {
    // SAFETY: `value` is a live object, and this thread is attached. The result is a new reference,
    // or null with an error set, which `from_owned_ptr_or_err` takes.
    let dict = unsafe {
        let dict = ffi::PyObject_GenericGetDict(value.as_ptr(), std::ptr::null_mut());
        Bound::from_owned_ptr_or_err(value.py(), dict)
    };
    dict.ok()?.cast_into::<PyDict>().ok()
}

/// An attribute as `object` finds it.
fn plain_attribute<'py>(
    value: &Bound<'py, PyAny>,
    name: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: both are live objects, and this thread is attached. The result is a new reference, or
    // null with an error set.
    unsafe {
        let found = ffi::PyObject_GenericGetAttr(value.as_ptr(), name.as_ptr());
        Bound::from_owned_ptr_or_err(value.py(), found)
    }
}

/// Python's value of a scalar of numpy.
fn scalar<'py>(
    value: &Bound<'py, PyAny>,
    refuse: &dyn Fn(&str) -> Refusal,
) -> Result<Step<'py>, Refusal> {
    let py = value.py();
    let failed = |error: PyErr| broken(value, &error);
    let dtype = value.getattr(intern!(py, "dtype")).map_err(failed)?;
    let code = dtype
        .getattr(intern!(py, "str"))
        .and_then(|code| code.extract::<String>());
    let code = code.map_err(failed)?;
    let (kind, unit) = (
        code.get(1..2).unwrap_or_default(),
        code.get(2..).unwrap_or_default(),
    );
    let mut item = value.call_method0(intern!(py, "item")).map_err(failed)?;
    let is_time = matches!(kind, "M" | "m");
    if is_time
        && !item.is_none()
        && ["ns]", "ps]", "fs]", "as]"]
            .iter()
            .any(|fine| unit.ends_with(fine))
    {
        let coarse = value
            .call_method1(intern!(py, "astype"), (format!("{kind}8[us]"),))
            .map_err(failed)?;
        if !coarse.eq(value).map_err(failed)? {
            return Err(refuse(NANOSECONDS));
        }
        item = coarse.call_method0(intern!(py, "item")).map_err(failed)?;
    }
    if is_time && item.is_exact_instance_of::<pyo3::types::PyInt>() {
        return Err(refuse("is a time that datetime cannot hold"));
    }
    // Numbers of more precision than Python's stay what they are.
    let numpys = classes::NUMPY_SCALAR.loaded(py);
    if numpys.is_some_and(|generic| item.is_instance(&generic).unwrap_or(true)) {
        return Err(refuse(
            "has no counterpart in Python; convert it with float(...) or complex(...)",
        ));
    }
    Ok(Step::Instead(item))
}

/// Lists of an array's items; the items of one dimension, for those that `tolist` would falsify.
fn array<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    let dimensions: usize = value.getattr(intern!(py, "ndim"))?.extract()?;
    if dimensions == 0 {
        return value.get_item(PyTuple::empty(py));
    }
    let kind: String = value
        .getattr(intern!(py, "dtype"))?
        .getattr(intern!(py, "kind"))?
        .extract()?;
    if matches!(kind.as_str(), "M" | "m") {
        let items = value.try_iter()?.collect::<PyResult<Vec<_>>>()?;
        return Ok(PyList::new(py, items)?.into_any());
    }
    value.call_method0(intern!(py, "tolist"))
}
