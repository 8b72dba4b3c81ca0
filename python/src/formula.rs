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

/// Inputs that need no allocation of their own.
const FEW: usize = 8;

/// A program's names, as the interpreter wants to be asked for them.
pub struct Names {
    inputs: Vec<Py<PyString>>,
    /// Builtins of a formula: an input of such a name would stand before it.
    builtins: Vec<Py<PyString>>,
}

impl Names {
    pub fn new(py: Python<'_>, program: &Program) -> Self {
        let interned = |names: &[String]| {
            let names = names.iter().map(|name| PyString::intern(py, name).unbind());
            names.collect()
        };
        Self {
            inputs: interned(program.inputs()),
            builtins: interned(program.formula().map_or(&[], Formula::builtins)),
        }
    }

    /// What the formula makes of these inputs.
    pub fn eval<'py>(
        &self,
        formula: &Formula,
        inputs: &Bound<'py, PyDict>,
    ) -> Option<Bound<'py, PyAny>> {
        let mut texts: SmallVec<[Bound<'py, PyString>; FEW]> = SmallVec::new();
        let mut scalars: SmallVec<[Scalar<'_>; FEW]> = SmallVec::new();
        for name in &self.inputs {
            // Numbers are copied before anything else is asked for; a text is held.
            let value = found(inputs, name)?;
            scalars.push(match value.cast_exact::<PyString>() {
                Err(_) => number(&value)?,
                Ok(text) => {
                    texts.push(text.to_owned());
                    let text = texts.last()?.to_str().ok()?;
                    // SAFETY: the interpreter keeps a str's UTF-8 with the str, which never changes, and
                    // `texts` holds that until the formula has been computed.
                    Scalar::Str(Cow::Borrowed(unsafe { &*std::ptr::from_ref(text) }))
                }
            });
        }
        if inputs.len() != self.inputs.len() && !all_names(inputs) {
            return None;
        }
        if self
            .builtins
            .iter()
            .any(|name| found(inputs, name).is_some())
        {
            return None;
        }
        let value = formula.eval(&scalars)?;
        object(inputs.py(), &value)
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
