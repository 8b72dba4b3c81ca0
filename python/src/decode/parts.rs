//! Objects of the standard library from their parts.
//!
//! In: parts that the walk has checked. Out: objects; or why this Python cannot have one.
//! Must not: let a guest's parts cost more than their size: reducing a fraction and counting a range
//! take time with the product of two ints, and a zone is a file to be found.

use super::{Builder, Built, Problem};
use crate::classes;
use crate::record::Record;
use fangless::wire::value::Kind;
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyList, PyString, PyTuple};

/// What looking for one zone takes of the budget for hashing.
const ZONE: u64 = 1000;

/// The object of these parts.
pub fn made<'py>(
    builder: &mut Builder<'py, '_>,
    kind: Kind,
    items: Vec<Built<'py>>,
) -> Result<Bound<'py, PyAny>, Problem> {
    let py = builder.py;
    let divided = match (kind, items.as_slice()) {
        (Kind::Fraction, [above, below]) => Some(("Fraction", above.weight, below.weight)),
        (Kind::Range, [start, stop, step]) => {
            Some(("range", start.weight.max(stop.weight), step.weight))
        }
        _ => None,
    };
    if let Some((type_name, one, other)) = divided {
        builder.spend(one.saturating_mul(other)).ok_or_else(|| {
            Problem::unreadable(type_name, "has ints that take too long to divide")
        })?;
    }
    let mut parts: Vec<Bound<'py, PyAny>> = items.into_iter().map(|item| item.object).collect();
    Ok(match kind {
        Kind::Bytearray => PyByteArray::new(
            py,
            parts[0].cast::<PyBytes>().map_err(PyErr::from)?.as_bytes(),
        )
        .into_any(),
        Kind::Range => py
            .get_type::<pyo3::types::PyRange>()
            .call1(PyTuple::new(py, parts)?)?,
        Kind::Decimal => classes::DECIMAL.call(py, parts)?,
        Kind::Fraction => fraction(py, parts)?,
        Kind::Uuid => classes::UUID.call(py, vec![py.None().into_bound(py), parts.remove(0)])?,
        Kind::Date => classes::DATE.call(py, parts)?,
        Kind::Time => {
            let fold = parts.remove(4);
            folded(classes::TIME.call(py, parts)?, &fold)?
        }
        Kind::Datetime => {
            let fold = parts.remove(7);
            folded(classes::DATETIME.call(py, parts)?, &fold)?
        }
        Kind::Timedelta => classes::TIMEDELTA.call(py, parts)?,
        Kind::Timezone => {
            let name = parts.remove(3);
            let offset = classes::TIMEDELTA.call(py, parts)?;
            if !name.is_none() {
                classes::TIMEZONE.call(py, vec![offset, name])?
            } else if offset.is_truthy()? {
                classes::TIMEZONE.call(py, vec![offset])?
            } else {
                classes::TIMEZONE
                    .imported(py)?
                    .getattr(intern!(py, "utc"))?
            }
        }
        Kind::ZoneInfo => zone(builder, &parts.remove(0))?,
        Kind::OrderedDict | Kind::Counter => {
            let class = if kind == Kind::Counter {
                &classes::COUNTER
            } else {
                &classes::ORDERED_DICT
            };
            let mapping = class.imported(py)?.call0()?;
            for pair in parts.chunks(2) {
                mapping.set_item(&pair[0], &pair[1])?;
            }
            mapping
        }
        Kind::Deque => {
            let longest = parts.remove(0);
            classes::DEQUE.call(py, vec![PyList::new(py, parts)?.into_any(), longest])?
        }
        Kind::Namedtuple | Kind::Record => {
            let values = PyTuple::new(py, parts.drain(2..))?;
            let name = parts[0].cast::<PyString>().map_err(PyErr::from)?;
            let fields = parts[1].cast::<PyTuple>().map_err(PyErr::from)?;
            let record = Record::made(name, fields, &values, kind == Kind::Namedtuple);
            Bound::new(py, record)?.into_any()
        }
        Kind::List | Kind::Tuple | Kind::Dict | Kind::Set | Kind::Frozenset | Kind::Handle => {
            return Err(PyValueError::new_err("no value of parts").into());
        }
    })
}

fn folded<'py>(time: Bound<'py, PyAny>, fold: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    if !fold.is_truthy()? {
        return Ok(time);
    }
    let keywords = pyo3::types::PyDict::new(time.py());
    keywords.set_item("fold", fold)?;
    time.call_method("replace", (), Some(&keywords))
}

fn fraction<'py>(py: Python<'py>, parts: Vec<Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
    let below = parts[1].clone();
    let fraction = classes::FRACTION.call(py, parts)?;
    if fraction.getattr(intern!(py, "denominator"))?.eq(&below)? {
        Ok(fraction)
    } else {
        Err(PyValueError::new_err(
            "a Fraction that is not in lowest terms",
        ))
    }
}

/// A zone by its key. A program may know zones that this Python has no data for.
fn zone<'py>(
    builder: &mut Builder<'py, '_>,
    key: &Bound<'py, PyAny>,
) -> Result<Bound<'py, PyAny>, Problem> {
    let name = key.extract::<String>()?;
    if let Some(found) = builder.zones.get(&name) {
        return Ok(found.clone());
    }
    builder
        .spend(ZONE)
        .ok_or_else(|| Problem::unreadable("ZoneInfo", "is one of too many different ones"))?;
    let unknown = |_| {
        Problem::unreadable(
            "ZoneInfo",
            "is not known to this Python; the package tzdata has them all",
        )
    };
    let found = classes::ZONEINFO
        .call(builder.py, vec![key.clone()])
        .map_err(unknown)?;
    builder.zones.insert(name, found.clone());
    Ok(found)
}
