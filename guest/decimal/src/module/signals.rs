//! Flags and traps as Python sees them, and the manager of `with localcontext()`.
//!
//! In: a context. Out: a mapping from the classes of signals to bools, which reads and writes it.

use super::{
    context::PyContext,
    state::{SIGNALS, state},
};
use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine, atomic_func,
    builtins::{PyDict, PyDictRef},
    function::{FuncArgs, OptionalArg, PyComparisonValue},
    protocol::{PyMappingMethods, PySequenceMethods},
    pyclass,
    types::{AsMapping, AsSequence, Comparable, Iterable, PyComparisonOp, Representable},
};
use std::sync::LazyLock;

/// Which of a context's signals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    Flags,
    Traps,
}

#[pyclass(module = "decimal", name = "SignalDict", unhashable = true)]
#[derive(Debug, PyPayload)]
pub struct PySignalDict {
    context: PyRef<PyContext>,
    which: Which,
}

impl PySignalDict {
    pub fn new(context: PyRef<PyContext>, which: Which) -> Self {
        Self { context, which }
    }

    pub fn bits(&self) -> u32 {
        match self.which {
            Which::Flags => self.context.flags.get(),
            Which::Traps => self.context.traps.get(),
        }
    }

    fn set_bits(&self, bits: u32) {
        match self.which {
            Which::Flags => self.context.flags.set(bits),
            Which::Traps => self.context.traps.set(bits),
        }
    }

    fn key(key: &PyObject, vm: &VirtualMachine) -> PyResult<u32> {
        signal_bits(key, vm)
    }

    fn to_dict(&self, vm: &VirtualMachine) -> PyResult<PyDictRef> {
        let dict = vm.ctx.new_dict();
        for ((bits, _), class) in SIGNALS.iter().zip(&state().signals) {
            let set = vm.ctx.new_bool(self.bits() & bits != 0);
            dict.set_item(class.as_object(), set.into(), vm)?;
        }
        Ok(dict)
    }

    fn assign(&self, key: &PyObject, value: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
        let bits = Self::key(key, vm)?;
        let set = value.to_owned().try_to_bool(vm)?;
        self.set_bits(if set {
            self.bits() | bits
        } else {
            self.bits() & !bits
        });
        Ok(())
    }
}

/// The bits of a class of a signal.
pub fn signal_bits(class: &PyObject, vm: &VirtualMachine) -> PyResult<u32> {
    state()
        .bits_of(class)
        .ok_or_else(|| vm.new_key_error(vm.new_pyobj("invalid error flag")))
}

/// The bits of what is assigned to `flags` or `traps`: another one, or a dict with all signals.
pub fn bits_of_dict(value: &PyObject, vm: &VirtualMachine) -> PyResult<u32> {
    if let Some(signals) = value.downcast_ref::<PySignalDict>() {
        return Ok(signals.bits());
    }
    let Some(dict) = value.downcast_ref::<PyDict>() else {
        return Err(vm.new_type_error("argument must be a signal dict"));
    };
    let invalid = || vm.new_key_error(vm.new_pyobj("invalid signal dict"));
    if dict.__len__() != SIGNALS.len() {
        return Err(invalid());
    }
    let mut all = 0;
    for ((bits, _), class) in SIGNALS.iter().zip(&state().signals) {
        let value = dict
            .get_item_opt(class.as_object(), vm)?
            .ok_or_else(invalid)?;
        if value.try_to_bool(vm)? {
            all |= bits;
        }
    }
    Ok(all)
}

#[pyclass(
    with(AsMapping, AsSequence, Comparable, Iterable, Representable),
    flags(DISALLOW_INSTANTIATION)
)]
impl PySignalDict {
    #[pymethod]
    fn copy(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<PyDictRef> {
        zelf.to_dict(vm)
    }

    #[pymethod]
    fn get(
        zelf: &Py<Self>,
        key: PyObjectRef,
        default: OptionalArg,
        vm: &VirtualMachine,
    ) -> PyObjectRef {
        match state().bits_of(&key) {
            Some(bits) => vm.ctx.new_bool(zelf.bits() & bits != 0).into(),
            None => default.unwrap_or_none(vm),
        }
    }

    #[pymethod]
    fn keys(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        vm.call_method(zelf.to_dict(vm)?.as_object(), "keys", ())
    }

    #[pymethod]
    fn values(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        vm.call_method(zelf.to_dict(vm)?.as_object(), "values", ())
    }

    #[pymethod]
    fn items(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        vm.call_method(zelf.to_dict(vm)?.as_object(), "items", ())
    }

    #[pymethod]
    fn update(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult<()> {
        let changes = vm.ctx.new_dict();
        vm.call_method(changes.as_object(), "update", args)?;
        for (key, value) in changes {
            zelf.assign(&key, &value, vm)?;
        }
        Ok(())
    }
}

impl AsMapping for PySignalDict {
    fn as_mapping() -> &'static PyMappingMethods {
        static AS_MAPPING: LazyLock<PyMappingMethods> = LazyLock::new(|| PyMappingMethods {
            length: atomic_func!(|_mapping, _vm| Ok(SIGNALS.len())),
            subscript: atomic_func!(|mapping, key, vm| {
                let bits = PySignalDict::key(key, vm)?;
                let signals = PySignalDict::mapping_downcast(mapping);
                Ok(vm.ctx.new_bool(signals.bits() & bits != 0).into())
            }),
            ass_subscript: atomic_func!(|mapping, key, value, vm| {
                match value {
                    Some(value) => PySignalDict::mapping_downcast(mapping).assign(key, &value, vm),
                    None => Err(vm.new_value_error("signal keys cannot be deleted")),
                }
            }),
        });
        &AS_MAPPING
    }
}

impl AsSequence for PySignalDict {
    fn as_sequence() -> &'static PySequenceMethods {
        static AS_SEQUENCE: LazyLock<PySequenceMethods> = LazyLock::new(|| PySequenceMethods {
            contains: atomic_func!(|_sequence, key, _vm| Ok(state().bits_of(key).is_some())),
            ..PySequenceMethods::NOT_IMPLEMENTED
        });
        &AS_SEQUENCE
    }
}

impl Iterable for PySignalDict {
    fn iter(_zelf: PyRef<Self>, vm: &VirtualMachine) -> PyResult {
        let signals = state().signals.iter().map(|class| class.clone().into());
        let all: PyObjectRef = vm.ctx.new_tuple(signals.collect()).into();
        Ok(all.get_iter(vm)?.into())
    }
}

impl Comparable for PySignalDict {
    fn cmp(
        zelf: &Py<Self>,
        other: &PyObject,
        op: PyComparisonOp,
        vm: &VirtualMachine,
    ) -> PyResult<PyComparisonValue> {
        op.eq_only(|| {
            let bits = if let Some(other) = other.downcast_ref::<Self>() {
                other.bits()
            } else if other.downcast_ref::<PyDict>().is_some() {
                match bits_of_dict(other, vm) {
                    Ok(bits) => bits,
                    Err(_) => return Ok(PyComparisonValue::Implemented(false)),
                }
            } else {
                return Ok(PyComparisonValue::NotImplemented);
            };
            let same = SIGNALS
                .iter()
                .all(|(signal, _)| (bits & signal != 0) == (zelf.bits() & signal != 0));
            Ok(PyComparisonValue::Implemented(same))
        })
    }
}

impl Representable for PySignalDict {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        let entries: Vec<String> = SIGNALS
            .iter()
            .map(|(bits, name)| {
                let set = if zelf.bits() & bits != 0 {
                    "True"
                } else {
                    "False"
                };
                format!("<class 'decimal.{name}'>:{set}")
            })
            .collect();
        Ok(format!("{{{}}}", entries.join(", ")))
    }
}

#[pyclass(module = "decimal", name = "ContextManager")]
#[derive(Debug, PyPayload)]
pub struct PyContextManager {
    local: PyRef<PyContext>,
    outer: PyRef<PyContext>,
}

impl PyContextManager {
    pub fn new(local: PyRef<PyContext>, outer: PyRef<PyContext>) -> Self {
        Self { local, outer }
    }
}

#[pyclass(flags(DISALLOW_INSTANTIATION))]
impl PyContextManager {
    #[pymethod]
    fn __enter__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyRef<PyContext> {
        state().set_current(zelf.local.clone(), vm);
        zelf.local.clone()
    }

    #[pymethod]
    fn __exit__(zelf: &Py<Self>, _args: FuncArgs, vm: &VirtualMachine) -> bool {
        state().set_current(zelf.outer.clone(), vm);
        false
    }
}
