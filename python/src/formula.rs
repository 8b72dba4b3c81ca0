//! Formulas without a VM: the inputs of a row as scalars, and the scalar that comes of it.
//!
//! In: a dict of inputs. Out: a value, or `None`: then the VM has to be asked, whatever the reason is.
//! Must not: raise, or call the user's code: only exact types of the interpreter's own are read.

use crate::arguments::name_problem;
use fangless::{Formula, Program, Scalar};
use pyo3::Borrowed;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyString};
use smallvec::SmallVec;
use std::borrow::Cow;
use std::ptr;
use std::sync::atomic::{AtomicU32, Ordering};

/// Inputs that need no allocation of their own.
const FEW: usize = 8;
/// Bits that tell one of so many.
const PLACE: usize = 3;

/// A program's names, as the interpreter wants to be asked for them.
pub struct Names {
    inputs: Vec<Py<PyString>>,
    /// Builtins of a formula: an input of such a name would stand before it.
    builtins: Vec<Py<PyString>>,
    /// Whether no input is named as one of these.
    builtins_apart: bool,
    /// The inputs in the order that the last dict had them, each in [`PLACE`] bits. A hint, and nothing more.
    order: AtomicU32,
}

impl Names {
    pub fn new(py: Python<'_>, program: &Program) -> Self {
        let interned = |names: &[String]| {
            let names = names.iter().map(|name| PyString::intern(py, name).unbind());
            names.collect()
        };
        let (inputs, builtins) = (
            program.inputs(),
            program.formula().map_or(&[][..], Formula::builtins),
        );
        Self {
            inputs: interned(inputs),
            builtins: interned(builtins),
            builtins_apart: !builtins.iter().any(|name| inputs.contains(name)),
            order: AtomicU32::new(0),
        }
    }

    /// What the formula makes of these inputs.
    pub fn eval<'py>(
        &self,
        formula: &Formula,
        inputs: &Bound<'py, PyDict>,
    ) -> Option<Bound<'py, PyAny>> {
        let mut read = Read::default();
        read.scalars.resize(self.inputs.len(), Scalar::None);
        if !self.in_order(inputs, &mut read)? {
            self.by_name(inputs, &mut read)?;
        }
        let value = formula.eval(&read.scalars)?;
        object(inputs.py(), &value)
    }

    /// Reads a dict that has the very inputs as keys, as dicts that code writes down have, without looking up
    /// a name: rows of a table have their keys in one order. `false`: it is another one.
    fn in_order(&self, inputs: &Bound<'_, PyDict>, read: &mut Read) -> Option<bool> {
        let count = self.inputs.len();
        if inputs.len() != count || count > FEW || !self.builtins_apart {
            return Some(false);
        }
        let before = self.order.load(Ordering::Relaxed);
        let mut order = before;
        let (mut position, mut key, mut value) = (0, ptr::null_mut(), ptr::null_mut());
        for at in 0..count {
            // SAFETY: a dict, and this thread is attached. What is borrowed is the dict's, and nothing runs that
            // could change it: a number is copied, a text is held.
            let value = unsafe {
                let dict = inputs.as_ptr();
                if ffi::PyDict_Next(dict, &raw mut position, &raw mut key, &raw mut value) == 0 {
                    return Some(false);
                }
                Borrowed::from_ptr(inputs.py(), value)
            };
            let known = (order >> (PLACE * at)) as usize & (FEW - 1);
            let same = |place: usize| {
                self.inputs
                    .get(place)
                    .is_some_and(|name| name.as_ptr() == key)
            };
            let place = if same(known) {
                known
            } else {
                let Some(place) = (0..count).find(|place| same(*place)) else {
                    return Some(false);
                };
                order &= !((FEW as u32 - 1) << (PLACE * at));
                order |= (place as u32) << (PLACE * at);
                place
            };
            read.put(place, &value)?;
        }
        if order != before {
            self.order.store(order, Ordering::Relaxed);
        }
        Some(true)
    }

    /// Reads what any other dict has under the names.
    fn by_name(&self, inputs: &Bound<'_, PyDict>, read: &mut Read) -> Option<()> {
        if !all_names(inputs) {
            return None;
        }
        for (place, name) in self.inputs.iter().enumerate() {
            let value = found(inputs, name)?;
            read.put(place, &value)?;
        }
        let shadows = |name| found(inputs, name).is_some();
        (!self.builtins.iter().any(shadows)).then_some(())
    }
}

/// The inputs of one evaluation.
#[derive(Default)]
struct Read {
    // Dropped before what they borrow from.
    scalars: SmallVec<[Scalar<'static>; FEW]>,
    texts: SmallVec<[Py<PyString>; 2]>,
}

impl Read {
    fn put(&mut self, place: usize, value: &Bound<'_, PyAny>) -> Option<()> {
        let scalar = match value.cast_exact::<PyString>() {
            Err(_) => number(value)?,
            Ok(text) => {
                let bytes = text.to_str().ok()?;
                // SAFETY: the interpreter keeps a str's UTF-8 with the str, which never changes, and `texts`
                // holds that for as long as the scalars live.
                let bytes: &'static str = unsafe { &*ptr::from_ref(bytes) };
                self.texts.push(text.clone().unbind());
                Scalar::Str(Cow::Borrowed(bytes))
            }
        };
        *self.scalars.get_mut(place)? = scalar;
        Some(())
    }
}

/// Whether all keys of a dict are names that inputs can have.
fn all_names(dict: &Bound<'_, PyDict>) -> bool {
    dict.iter().all(|(key, _)| {
        let key = key.cast_exact::<PyString>();
        key.is_ok_and(|key| name_problem(key).is_none())
    })
}

/// What a dict has under a name.
fn found<'a, 'py>(
    dict: &'a Bound<'py, PyDict>,
    name: &Py<PyString>,
) -> Option<Borrowed<'a, 'py, PyAny>> {
    let py = dict.py();
    // SAFETY: a dict and a str, and this thread is attached. The dict holds what it gives; no code of the
    // caller's runs before it is read or held, as nothing but the next call of this could run some.
    let found = unsafe {
        let found = ffi::PyDict_GetItemWithError(dict.as_ptr(), name.as_ptr());
        Borrowed::from_ptr_or_opt(py, found)
    };
    if found.is_none() {
        // A key of the caller's may have failed to compare; the VM's way will say so.
        drop(PyErr::take(py));
    }
    found
}

/// A number, a truth value or None, if it is one of the interpreter's own.
fn number(value: &Bound<'_, PyAny>) -> Option<Scalar<'static>> {
    if let Ok(number) = value.cast_exact::<PyFloat>() {
        return Some(Scalar::Float(number.value()));
    }
    if value.is_exact_instance_of::<PyInt>() {
        let mut overflow = 0;
        // SAFETY: an int, and this thread is attached; an int that is too large sets no error.
        let number =
            unsafe { ffi::PyLong_AsLongLongAndOverflow(value.as_ptr(), &raw mut overflow) };
        return (overflow == 0).then_some(Scalar::Int(number));
    }
    if let Ok(truth) = value.cast_exact::<PyBool>() {
        return Some(Scalar::Bool(truth.is_true()));
    }
    value.is_none().then_some(Scalar::None)
}

fn object<'py>(py: Python<'py>, value: &Scalar<'_>) -> Option<Bound<'py, PyAny>> {
    Some(match value {
        Scalar::Float(number) => PyFloat::new(py, *number).into_any(),
        Scalar::Int(number) => number.into_pyobject(py).ok()?.into_any(),
        Scalar::Bool(truth) => PyBool::new(py, *truth).to_owned().into_any(),
        Scalar::Str(text) => PyString::new(py, text).into_any(),
        Scalar::None => py.None().into_bound(py),
    })
}
