//! Values of a run: RustPython's objects to bytes and back.
//!
//! In: exact builtin data objects and those of the library's classes, or bytes of the host. Out: the other.
//! `values/` has what concerns the library: `classes.rs` which classes these are, `parts.rs` what their
//! instances are made of.
//! Must not: call a method that a program could define, or take a subclass for what it derives from.

mod classes;
mod parts;
#[cfg(test)]
mod tests;

use crate::{host::handle, state};
pub use classes::Classes;
use fangless_wire::value::{Build, Container, Encoder, Kind, Source};
use malachite_bigint::BigInt;
use num_complex::Complex64;
use num_traits::ToPrimitive;
use parts::Taken;
use rustpython_vm::{
    AsObject, PyObject, PyObjectRef, PyPayload, VirtualMachine,
    builtins::{
        PyBaseExceptionRef, PyBytes, PyComplex, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PySet,
        PyStr, PyTuple,
    },
    common::wtf8::Wtf8Buf,
};

/// Writes results.
pub struct Results<'a>(pub &'a VirtualMachine);

/// The Python type of what is not data.
pub struct NotData(pub String);

impl Source for Results<'_> {
    type Value = PyObjectRef;
    type Error = NotData;

    fn visit(
        &mut self,
        value: &PyObjectRef,
        out: &mut Encoder<'_>,
    ) -> Result<Option<Container<PyObjectRef>>, NotData> {
        let vm = self.0;
        let mut step = plain(value, out, vm);
        for _ in 0..REPLACED {
            let object = match step {
                Step::Instead(ref object) => object.clone(),
                Step::Other => value.clone(),
                _ => break,
            };
            step = match plain(&object, out, vm) {
                Step::Other => {
                    state::machine(|machine| parts::taken(&object, &machine.classes, vm))?.into()
                }
                step => step,
            };
        }
        match step {
            Step::Done => Ok(None),
            // Held by the walk itself once: by its parent's items, or as the root.
            Step::Container(kind, items) => Ok(Some(Container {
                kind,
                id: value.get_id(),
                shareable: value.strong_count() > 2,
                items,
            })),
            Step::Instead(_) | Step::Other => Err(NotData(type_name(value))),
        }
    }

    fn describe_key(&mut self, key: &PyObjectRef) -> String {
        // Only exact builtins have a `repr` that runs nothing of the program's; other keys are
        // named by their type. Long ones are cut.
        let vm = self.0;
        let scalar = key.downcast_ref_if_exact::<PyStr>(vm).is_some()
            || key.downcast_ref_if_exact::<PyInt>(vm).is_some()
            || key.downcast_ref_if_exact::<PyFloat>(vm).is_some()
            || key.downcast_ref_if_exact::<PyBytes>(vm).is_some();
        match scalar.then(|| key.repr(vm)) {
            Some(Ok(text)) => text.to_string_lossy().chars().take(60).collect(),
            _ => format!("<{}>", type_name(key)),
        }
    }

    fn field(&mut self, names: &PyObjectRef, index: usize) -> String {
        let name = names
            .downcast_ref::<PyTuple>()
            .and_then(|names| names.as_slice().get(index));
        let name = name.and_then(|name| name.downcast_ref::<PyStr>());
        name.map(|name| name.to_string_lossy().chars().take(60).collect())
            .unwrap_or_default()
    }
}

/// How often one object may stand for another: a member whose value is a member, for instance.
const REPLACED: usize = 8;

/// What is written for an object.
enum Step {
    /// A scalar that has been written.
    Done,
    /// A container of these items.
    Container(Kind, Vec<PyObjectRef>),
    /// This object, in its place.
    Instead(PyObjectRef),
    /// It is none of the interpreter's own types.
    Other,
}

impl From<Taken> for Step {
    fn from(taken: Taken) -> Self {
        match taken {
            Taken::Parts(kind, items) => Self::Container(kind, items),
            Taken::Instead(object) => Self::Instead(object),
        }
    }
}

/// Writes a scalar, or gives the items of a container, of exactly the interpreter's own types.
fn plain(value: &PyObject, out: &mut Encoder<'_>, vm: &VirtualMachine) -> Step {
    if vm.is_none(value) {
        out.none();
    } else if value.is(&vm.ctx.true_value) {
        out.bool(true);
    } else if value.is(&vm.ctx.false_value) {
        out.bool(false);
    } else if let Some(int) = value.downcast_ref_if_exact::<PyInt>(vm) {
        match int.as_bigint().to_i64() {
            Some(small) => out.int(small),
            None => out.bigint(&int.as_bigint().to_signed_bytes_le()),
        }
    } else if let Some(float) = value.downcast_ref_if_exact::<PyFloat>(vm) {
        out.float(float.to_f64());
    } else if let Some(text) = value.downcast_ref_if_exact::<PyStr>(vm) {
        match text.to_str() {
            Some(utf8) => out.str(utf8),
            None => out.wtf8(text.as_bytes()),
        }
    } else if let Some(list) = value.downcast_ref_if_exact::<PyList>(vm) {
        return Step::Container(Kind::List, list.borrow_vec().to_vec());
    } else if let Some(tuple) = value.downcast_ref_if_exact::<PyTuple>(vm) {
        return Step::Container(Kind::Tuple, tuple.as_slice().to_vec());
    } else if let Some(dict) = value.downcast_ref_if_exact::<PyDict>(vm) {
        let items = dict
            .items_vec()
            .into_iter()
            .flat_map(|(key, value)| [key, value]);
        return Step::Container(Kind::Dict, items.collect());
    } else if let Some(set) = value.downcast_ref_if_exact::<PySet>(vm) {
        return Step::Container(Kind::Set, set.elements());
    } else if let Some(set) = value.downcast_ref_if_exact::<PyFrozenSet>(vm) {
        return Step::Container(Kind::Frozenset, set.elements());
    } else if let Some(bytes) = value.downcast_ref_if_exact::<PyBytes>(vm) {
        out.bytes(bytes.as_bytes());
    } else if let Some(complex) = value.downcast_ref_if_exact::<PyComplex>(vm) {
        let Complex64 { re, im } = complex.to_complex();
        out.complex(re, im);
    } else if let Some(parts) = handle::parts(value, vm) {
        return Step::Container(Kind::Handle, parts);
    } else {
        return Step::Other;
    }
    Step::Done
}

/// Name of an object's class.
pub fn type_name(object: &PyObject) -> String {
    object.class().name().to_owned()
}

/// Makes inputs.
pub struct Inputs<'a>(pub &'a VirtualMachine);

impl Build for Inputs<'_> {
    type Value = PyObjectRef;
    type Error = PyBaseExceptionRef;

    fn none(&mut self) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self.0.ctx.none())
    }
    fn bool(&mut self, value: bool) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self.0.ctx.new_bool(value).into())
    }
    fn int(&mut self, value: i64) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self.0.ctx.new_int(value).into())
    }
    fn bigint(&mut self, bytes: &[u8]) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self
            .0
            .ctx
            .new_bigint(&BigInt::from_signed_bytes_le(bytes))
            .into())
    }
    fn float(&mut self, value: f64) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self.0.ctx.new_float(value).into())
    }
    fn complex(&mut self, real: f64, imaginary: f64) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self
            .0
            .ctx
            .new_complex(Complex64::new(real, imaginary))
            .into())
    }
    fn str(&mut self, value: &str) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self.0.ctx.new_str(value).into())
    }
    fn wtf8(&mut self, value: &[u8]) -> Result<PyObjectRef, PyBaseExceptionRef> {
        let text = Wtf8Buf::from_bytes(value.to_vec())
            .map_err(|_| self.0.new_value_error("a str is not WTF-8"))?;
        Ok(self.0.ctx.new_str(text).into())
    }
    fn bytes(&mut self, value: &[u8]) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self.0.ctx.new_bytes(value.to_vec()).into())
    }
    fn container(
        &mut self,
        kind: Kind,
        items: Vec<PyObjectRef>,
    ) -> Result<PyObjectRef, PyBaseExceptionRef> {
        let vm = self.0;
        Ok(match kind {
            Kind::List => vm.ctx.new_list(items).into(),
            Kind::Tuple => vm.ctx.new_tuple(items).into(),
            Kind::Dict => {
                let dict = vm.ctx.new_dict();
                let mut items = items.into_iter();
                while let (Some(key), Some(value)) = (items.next(), items.next()) {
                    dict.set_item(&*key, value, vm)?;
                }
                dict.into()
            }
            Kind::Set => {
                let set = PySet::default().into_ref(&vm.ctx);
                for item in items {
                    set.add(item, vm)?;
                }
                set.into()
            }
            Kind::Frozenset => PyFrozenSet::from_iter(vm, items)?.into_pyobject(vm),
            Kind::Handle => handle::made(&items, vm)?,
            kind => state::machine(|machine| parts::made(kind, items, &machine.classes, vm))?,
        })
    }
    fn share(&mut self, value: &PyObjectRef) -> PyObjectRef {
        value.clone()
    }
}
