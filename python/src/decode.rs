//! Bytes to Python objects.
//!
//! In: what a guest sent, bounded in size, and not to be trusted. Out: new objects of the
//! interpreter's own types.
//! Must not: let the shape of the data cost more than its size. Building a dict or a set hashes
//! and compares, which clever keys can make slow; both are bounded here, before they are done.

use fangless::wire::value::{Build, DecodeError, Kind, decode};
use fangless::{Error, ResultLimits, reply_error};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyBytes, PyComplex, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PySet, PyString,
    PyTuple,
};

/// Why there is no object.
pub enum Refusal {
    /// A dict or set that Python could hold, but not in a time that its size would justify: a
    /// program may well have made it.
    Keys {
        /// `dict`, `set` or `frozenset`.
        container: &'static str,
        /// What about its keys or members.
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
) -> Result<Bound<'py, PyAny>, Refusal> {
    let mut builder = Builder {
        py,
        hashing_left: HASHING + 4 * limits.nodes,
    };
    match decode(&mut builder, bytes, limits) {
        Ok(built) => Ok(built.object),
        Err(DecodeError::Refused(Problem::Keys { container, reason })) => {
            Err(Refusal::Keys { container, reason })
        }
        Err(error) => Err(Refusal::Broken(reply_error(
            error,
            |problem| match problem {
                Problem::Keys { reason, .. } => reason.to_owned(),
                Problem::Python(error) => error.to_string(),
            },
        ))),
    }
}

enum Problem {
    Keys {
        container: &'static str,
        reason: &'static str,
    },
    Python(PyErr),
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
}

struct Builder<'py> {
    py: Python<'py>,
    hashing_left: u64,
}

impl<'py> Builder<'py> {
    fn scalar(object: Bound<'py, PyAny>) -> Result<Built<'py>, Problem> {
        Ok(Built {
            object,
            weight: 1,
            comparing: 1,
        })
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
            let reason = "has keys that take too long to hash or to compare";
            Problem::Keys { container, reason }
        };
        // Hashes of strs are secret to this process: no program can make them collide.
        let mut hashes = Vec::new();
        let mut strings = 0u64;
        for key in keys {
            self.spend(key.weight).ok_or_else(|| too_long(container))?;
            if !key.object.is_exact_instance_of::<PyString>() {
                hashes.push((key.object.hash()?, key.comparing));
            } else {
                strings += 1;
            }
        }
        hashes.sort_unstable();
        // A key is compared with those of the same hash that came before it.
        let mut all = 1 + strings;
        for same in hashes.chunk_by(|one, other| one.0 == other.0) {
            let others = same.len() as u64 - 1;
            let weight = same
                .iter()
                .fold(0u64, |sum, (_, comparing)| sum.saturating_add(*comparing));
            self.spend(others.saturating_mul(weight))
                .ok_or_else(|| too_long(container))?;
            all = all.saturating_add(weight.saturating_mul(same.len() as u64));
        }
        Ok(all)
    }
}

impl<'py> Build for Builder<'py> {
    type Value = Built<'py>;
    type Error = Problem;

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
            // Compared item by item; and what is no key is never compared.
            Kind::List | Kind::Tuple => items
                .iter()
                .fold(1u64, |sum, item| sum.saturating_add(item.comparing)),
            Kind::Dict => self.check_keys("dict", items.iter().step_by(2))?,
            Kind::Set => self.check_keys("set", items.iter())?,
            Kind::Frozenset => self.check_keys("frozenset", items.iter())?,
        };
        let objects = items.into_iter().map(|item| item.object);
        let object = match kind {
            Kind::List => PyList::new(py, objects).map(Bound::into_any),
            Kind::Tuple => PyTuple::new(py, objects).map(Bound::into_any),
            Kind::Dict => dict(py, objects).map(Bound::into_any),
            Kind::Set => PySet::new(py, objects).map(Bound::into_any),
            Kind::Frozenset => PyFrozenSet::new(py, objects).map(Bound::into_any),
        };
        Ok(Built {
            object: object?,
            weight,
            comparing,
        })
    }

    fn share(&mut self, value: &Built<'py>) -> Built<'py> {
        Built {
            object: value.object.clone(),
            weight: value.weight,
            comparing: value.comparing,
        }
    }
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
