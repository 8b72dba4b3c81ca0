//! Bytes to Python objects.
//!
//! In: what a guest sent, bounded in size, and not to be trusted. Out: new objects of the
//! interpreter's own types.
//! Must not: let the shape of the data cost more than its size. Building a dict or a set hashes
//! and compares, which clever keys can make slow; both are bounded here, before they are done.
//! `decode/parts.rs` has the types beyond the interpreter's own.

mod parts;

use crate::objects::Handles;
use fangless::wire::value::{Build, DecodeError, Kind, decode};
use fangless::{Error, ResultLimits, reply_error};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyBytes, PyComplex, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PySet, PyString,
    PyTuple,
};
use std::collections::HashMap;
use std::rc::Rc;

/// Why there is no object.
pub enum Refusal {
    /// A value that a program may well have made, but that this Python cannot hold, or not in a time
    /// that its size would justify.
    Unreadable {
        /// Of what type it is.
        type_name: &'static str,
        /// What about it, as the end of a sentence.
        reason: &'static str,
    },
    /// No program's value looks like this.
    Broken(Error),
}

/// Reads one value from the front of `bytes`, and moves `bytes` behind it.
///
/// # Errors
/// See [`Refusal`].
pub fn value<'py>(
    py: Python<'py>,
    bytes: &mut &[u8],
    limits: &ResultLimits,
    handles: &Handles,
) -> Result<Bound<'py, PyAny>, Refusal> {
    let mut builder = Builder {
        py,
        handles,
        hashing_left: HASHING + 4 * limits.nodes,
        zones: HashMap::new(),
    };
    match decode(&mut builder, bytes, limits) {
        Ok(built) => Ok(built.object),
        Err(DecodeError::Refused(Problem::Unreadable { type_name, reason })) => {
            Err(Refusal::Unreadable { type_name, reason })
        }
        Err(error) => Err(Refusal::Broken(reply_error(
            error,
            |problem| match problem {
                Problem::Unreadable { reason, .. } => reason.to_owned(),
                Problem::Python(error) => error.to_string(),
            },
        ))),
    }
}

enum Problem {
    Unreadable {
        type_name: &'static str,
        reason: &'static str,
    },
    Python(PyErr),
}

impl Problem {
    const fn unreadable(type_name: &'static str, reason: &'static str) -> Self {
        Self::Unreadable { type_name, reason }
    }
}

impl From<PyErr> for Problem {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

/// Objects that may be hashed for one value, on top of a few per node: a shared tuple is hashed
/// anew as often as it is a key.
const HASHING: u64 = 4_000_000;

struct Built<'py> {
    object: Bound<'py, PyAny>,
    /// How many objects hashing it visits.
    weight: u64,
    /// How many objects comparing it with one of the same hash visits.
    comparing: u64,
    /// Whether it holds a number that is compared with others by converting them, in time that grows
    /// with the square of their length.
    converts: bool,
}

struct Builder<'py, 'a> {
    py: Python<'py>,
    /// The objects of the run.
    handles: &'a Handles,
    hashing_left: u64,
    /// Zones that have been found, by key.
    zones: HashMap<String, Bound<'py, PyAny>>,
}

impl<'py> Builder<'py, '_> {
    fn scalar(object: Bound<'py, PyAny>) -> Result<Built<'py>, Problem> {
        Ok(Built {
            object,
            weight: 1,
            comparing: 1,
            converts: false,
        })
    }

    /// The object that a handle stands for.
    fn handle(&self, parts: &[Built<'py>]) -> Result<Bound<'py, PyAny>, Problem> {
        let number = parts
            .first()
            .and_then(|number| number.object.extract().ok());
        let known = number.and_then(|number| self.handles.object(self.py, number));
        // No program has one that its run was not given.
        let unknown = || PyValueError::new_err("a handle that nobody was given");
        let (object, _) = known.ok_or_else(unknown)?;
        Ok(object.into_bound(self.py))
    }

    /// Takes from what is left for hashing and comparing; `None`: there is not that much.
    fn spend(&mut self, visits: u64) -> Option<()> {
        self.hashing_left = self.hashing_left.checked_sub(visits)?;
        Some(())
    }

    /// Refuses keys whose hashing or comparing would take long. Gives what comparing all of them
    /// with as many others of the same hashes visits.
    fn check_keys<'a>(
        &mut self,
        container: &'static str,
        keys: impl ExactSizeIterator<Item = &'a Built<'py>>,
    ) -> Result<u64, Problem>
    where
        'py: 'a,
    {
        let too_long = |container| {
            Problem::unreadable(
                container,
                "has keys that take too long to hash or to compare",
            )
        };
        // Hashes of strs are secret to this process: no program can make them collide.
        let mut hashes = Vec::new();
        let mut strings = 0u64;
        for key in keys {
            self.spend(key.weight).ok_or_else(|| too_long(container))?;
            if !key.object.is_exact_instance_of::<PyString>() {
                hashes.push((key.object.hash()?, key.comparing, key.converts));
            } else {
                strings += 1;
            }
        }
        hashes.sort_unstable();
        // A key is compared with those of the same hash that came before it.
        let mut all = 1 + strings;
        for same in hashes.chunk_by(|one, other| one.0 == other.0) {
            let others = same.len() as u64 - 1;
            let weight = same.iter().fold(0u64, |sum, (_, comparing, _)| {
                sum.saturating_add(*comparing)
            });
            let converts = others > 0 && same.iter().any(|(_, _, converts)| *converts);
            let each = if converts { weight } else { 1 };
            self.spend(others.saturating_mul(weight).saturating_mul(each))
                .ok_or_else(|| too_long(container))?;
            all = all.saturating_add(weight.saturating_mul(same.len() as u64));
        }
        Ok(all)
    }
}

impl<'py> Build for Builder<'py, '_> {
    type Value = Built<'py>;
    type Error = Problem;
    type Shape = Rc<[Bound<'py, PyString>]>;

    fn none(&mut self) -> Result<Built<'py>, Problem> {
        Self::scalar(self.py.None().into_bound(self.py))
    }
    fn bool(&mut self, value: bool) -> Result<Built<'py>, Problem> {
        Self::scalar(PyBool::new(self.py, value).to_owned().into_any())
    }
    fn int(&mut self, value: i64) -> Result<Built<'py>, Problem> {
        match value.into_pyobject(self.py) {
            Ok(int) => Self::scalar(int.into_any()),
            Err(never) => match never {},
        }
    }
    fn bigint(&mut self, bytes: &[u8]) -> Result<Built<'py>, Problem> {
        let int = || {
            let signed = PyDict::new(self.py);
            signed.set_item("signed", true)?;
            let digits = PyBytes::new(self.py, bytes);
            let class = self.py.get_type::<PyInt>();
            class.call_method("from_bytes", (digits, "little"), Some(&signed))
        };
        Ok(Built {
            object: int()?,
            weight: 1 + bytes.len() as u64 / 8,
            comparing: 1 + bytes.len() as u64 / 8,
            converts: false,
        })
    }
    fn float(&mut self, value: f64) -> Result<Built<'py>, Problem> {
        Self::scalar(PyFloat::new(self.py, value).into_any())
    }
    fn complex(&mut self, real: f64, imaginary: f64) -> Result<Built<'py>, Problem> {
        Self::scalar(PyComplex::from_doubles(self.py, real, imaginary).into_any())
    }
    fn str(&mut self, value: &str) -> Result<Built<'py>, Problem> {
        Self::scalar(PyString::new(self.py, value).into_any())
    }
    fn wtf8(&mut self, value: &[u8]) -> Result<Built<'py>, Problem> {
        let bytes = PyBytes::new(self.py, value);
        let text = PyString::from_encoded_object(&bytes, Some(c"utf-8"), Some(c"surrogatepass"))?;
        Self::scalar(text.into_any())
    }
    fn bytes(&mut self, value: &[u8]) -> Result<Built<'py>, Problem> {
        Self::scalar(PyBytes::new(self.py, value).into_any())
    }

    fn container(&mut self, kind: Kind, items: Vec<Built<'py>>) -> Result<Built<'py>, Problem> {
        let py = self.py;
        let weight = items
            .iter()
            .fold(1u64, |sum, item| sum.saturating_add(item.weight));
        let comparing = match kind {
            Kind::Dict => self.check_keys("dict", items.iter().step_by(2))?,
            Kind::OrderedDict => self.check_keys("OrderedDict", items.iter().step_by(2))?,
            Kind::Counter => self.check_keys("Counter", items.iter().step_by(2))?,
            Kind::Set => self.check_keys("set", items.iter())?,
            Kind::Frozenset => self.check_keys("frozenset", items.iter())?,
            // Compared item by item; and what is no key is never compared.
            _ => items
                .iter()
                .fold(1u64, |sum, item| sum.saturating_add(item.comparing)),
        };
        let converts = matches!(kind, Kind::Decimal | Kind::Fraction)
            || items.iter().any(|item| item.converts);
        // The digits of a Decimal are hashed and compared.
        let digits = match (kind, items.first()) {
            (Kind::Decimal, Some(text)) => text.object.len()? as u64 / 16,
            _ => 0,
        };
        let (weight, comparing) = (
            weight.saturating_add(digits),
            comparing.saturating_add(digits),
        );
        let object = match kind {
            Kind::List => PyList::new(py, objects(items))?.into_any(),
            Kind::Tuple => PyTuple::new(py, objects(items))?.into_any(),
            Kind::Dict => dict(py, objects(items))?.into_any(),
            Kind::Set => PySet::new(py, objects(items))?.into_any(),
            Kind::Frozenset => PyFrozenSet::new(py, objects(items))?.into_any(),
            Kind::Handle => self.handle(&items)?,
            kind => parts::made(self, kind, items)?,
        };
        Ok(Built {
            object,
            weight,
            comparing,
            converts,
        })
    }

    fn known(&mut self, _: &[u8]) -> Option<Self::Shape> {
        None
    }

    fn shape(&mut self, _: &[u8], names: Vec<&str>) -> Result<Self::Shape, Problem> {
        let keys = names.into_iter();
        Ok(keys.map(|name| PyString::intern(self.py, name)).collect())
    }

    fn row(
        &mut self,
        shape: &Self::Shape,
        values: std::vec::Drain<'_, Built<'py>>,
    ) -> Result<Built<'py>, Problem> {
        let dict = PyDict::new(self.py);
        // As `check_keys` has it for strs.
        let comparing = 1 + shape.len() as u64;
        let (mut weight, mut converts) = (comparing, false);
        for (key, value) in shape.iter().zip(values) {
            weight = weight.saturating_add(value.weight);
            converts |= value.converts;
            dict.set_item(key, value.object)?;
        }
        Ok(Built {
            object: dict.into_any(),
            weight,
            comparing,
            converts,
        })
    }

    fn share(&mut self, value: &Built<'py>) -> Built<'py> {
        Built {
            object: value.object.clone(),
            weight: value.weight,
            comparing: value.comparing,
            converts: value.converts,
        }
    }
}

fn objects<'py>(items: Vec<Built<'py>>) -> impl ExactSizeIterator<Item = Bound<'py, PyAny>> {
    items.into_iter().map(|item| item.object)
}

fn dict<'py>(
    py: Python<'py>,
    mut objects: impl Iterator<Item = Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    while let (Some(key), Some(value)) = (objects.next(), objects.next()) {
        dict.set_item(key, value)?;
    }
    Ok(dict)
}
