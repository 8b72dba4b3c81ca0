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
use fangless_wire::ResultLimits;
use fangless_wire::value::{
    self, Build, Container, Content, DecodeError, Encoder, Keys, Kind, Packed, Shapes, Source,
};
use malachite_bigint::BigInt;
use num_complex::Complex64;
use num_traits::ToPrimitive;
use parts::Taken;
use rustpython_vm::{
    AsObject, PyObject, PyObjectRef, PyPayload, VirtualMachine,
    builtins::{
        PyBaseExceptionRef, PyBytes, PyComplex, PyDict, PyDictRef, PyFloat, PyFrozenSet, PyInt,
        PyList, PySet, PyStr, PyTuple,
    },
    common::wtf8::Wtf8Buf,
    gc_state,
};

/// Writes results. One may write several, and remembers the keys of rows.
pub struct Results<'a> {
    vm: &'a VirtualMachine,
    shapes: Shapes<PyObjectRef>,
}

impl<'a> Results<'a> {
    /// Writes results of this machine.
    pub fn new(vm: &'a VirtualMachine) -> Self {
        let shapes = Shapes::default();
        Self { vm, shapes }
    }

    /// The machine.
    pub const fn vm(&self) -> &'a VirtualMachine {
        self.vm
    }
}

/// The Python type of what is not data.
pub struct NotData(pub String);

impl Source for Results<'_> {
    type Value = PyObjectRef;
    type Error = NotData;

    fn visit(
        &mut self,
        value: &PyObjectRef,
        tabular: bool,
        items: &mut Vec<PyObjectRef>,
        out: &mut Encoder<'_>,
    ) -> Result<Option<Container>, NotData> {
        let vm = self.vm;
        let mut step = self.plain(value, tabular, items, out);
        for _ in 0..REPLACED {
            let object = match step {
                Step::Instead(ref object) => object.clone(),
                Step::Other => value.clone(),
                _ => break,
            };
            step = match self.plain(&object, false, items, out) {
                Step::Other => {
                    match state::machine(|machine| parts::taken(&object, &machine.classes, vm))? {
                        Taken::Parts(kind, parts) => {
                            items.extend(parts);
                            Step::Container(kind, Content::Items)
                        }
                        Taken::Instead(object) => Step::Instead(object),
                    }
                }
                // It packs what it is asked for, which is not this object.
                Step::Container(kind, Content::Packed(..)) => {
                    items.extend_from_slice(&list_items(&object));
                    Step::Container(kind, Content::Items)
                }
                step => step,
            };
        }
        match step {
            Step::Done => Ok(None),
            // Held by the walk itself once: by its parent's items, or as the root.
            Step::Container(kind, content) => Ok(Some(Container {
                kind,
                id: value.get_id(),
                shareable: value.strong_count() > 2,
                content,
            })),
            Step::Instead(_) | Step::Other => Err(NotData(type_name(value))),
        }
    }

    fn pack(&mut self, value: &PyObjectRef, packed: Packed, out: &mut Encoder<'_>) {
        let list = value.downcast_ref::<PyList>();
        for item in list.iter().flat_map(|list| list.borrow_vec().to_vec()) {
            match packed {
                Packed::Int => out.packed_int(small(&item).unwrap_or_default()),
                Packed::Float => {
                    let float = item.downcast_ref::<PyFloat>();
                    out.packed_float(float.map_or(0.0, |float| float.to_f64()));
                }
                Packed::Str => {
                    let text = item.downcast_ref::<PyStr>().and_then(|text| text.to_str());
                    out.packed_str(text.unwrap_or_default());
                }
            }
        }
    }

    fn row(&mut self, value: &PyObjectRef, out: &mut Encoder<'_>) {
        if let Some(dict) = value.downcast_ref::<PyDict>() {
            dict.each(|_, value| scalar(value, self.vm, out));
        }
    }

    fn keys(&self, shape: usize) -> &Keys {
        self.shapes.written(shape)
    }

    fn shape_key(&mut self, shape: usize, index: usize) -> String {
        let key = self.shapes.key(shape, index).clone();
        self.describe_key(&key)
    }

    fn describe_key(&mut self, key: &PyObjectRef) -> String {
        // Only exact builtins have a `repr` that runs nothing of the program's; other keys are
        // named by their type. Long ones are cut.
        let vm = self.vm;
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
    /// A container, whose items have been given.
    Container(Kind, Content),
    /// This object, in its place.
    Instead(PyObjectRef),
    /// It is none of the interpreter's own types.
    Other,
}

impl Results<'_> {
    /// Writes a scalar, or gives the items of a container, of exactly the interpreter's own types.
    fn plain(
        &mut self,
        value: &PyObject,
        tabular: bool,
        items: &mut Vec<PyObjectRef>,
        out: &mut Encoder<'_>,
    ) -> Step {
        let vm = self.vm;
        let kind = if let Some(text) = value.downcast_ref_if_exact::<PyStr>(vm) {
            match text.to_str() {
                Some(utf8) => out.str(utf8),
                None => out.wtf8(text.as_bytes()),
            }
            return Step::Done;
        } else if let Some(int) = value.downcast_ref_if_exact::<PyInt>(vm) {
            match int.to_small().or_else(|| int.as_bigint().to_i64()) {
                Some(small) => out.int(small),
                None => out.bigint(&int.as_bigint().to_signed_bytes_le()),
            }
            return Step::Done;
        } else if let Some(float) = value.downcast_ref_if_exact::<PyFloat>(vm) {
            out.float(float.to_f64());
            return Step::Done;
        } else if vm.is_none(value) {
            out.none();
            return Step::Done;
        } else if value.is(&vm.ctx.true_value) || value.is(&vm.ctx.false_value) {
            out.bool(value.is(&vm.ctx.true_value));
            return Step::Done;
        } else if let Some(dict) = value.downcast_ref_if_exact::<PyDict>(vm) {
            if tabular && let Some((shape, flat)) = self.shape(dict) {
                if flat {
                    return Step::Container(Kind::Dict, Content::Flat(shape, dict.__len__()));
                }
                dict.each(|_, value| items.push(value.clone()));
                return Step::Container(Kind::Dict, Content::Row(shape));
            }
            dict.each(|key, value| items.extend([key.clone(), value.clone()]));
            Kind::Dict
        } else if let Some(list) = value.downcast_ref_if_exact::<PyList>(vm) {
            let list = list.borrow_vec();
            if let Some(packed) = packed(&list, vm) {
                return Step::Container(Kind::List, Content::Packed(packed, list.len()));
            }
            items.extend_from_slice(&list);
            Kind::List
        } else if let Some(tuple) = value.downcast_ref_if_exact::<PyTuple>(vm) {
            items.extend_from_slice(tuple.as_slice());
            Kind::Tuple
        } else if let Some(set) = value.downcast_ref_if_exact::<PySet>(vm) {
            items.extend(set.elements());
            Kind::Set
        } else if let Some(set) = value.downcast_ref_if_exact::<PyFrozenSet>(vm) {
            items.extend(set.elements());
            Kind::Frozenset
        } else if let Some(bytes) = value.downcast_ref_if_exact::<PyBytes>(vm) {
            out.bytes(bytes.as_bytes());
            return Step::Done;
        } else if let Some(complex) = value.downcast_ref_if_exact::<PyComplex>(vm) {
            let Complex64 { re, im } = complex.to_complex();
            out.complex(re, im);
            return Step::Done;
        } else if let Some(parts) = handle::parts(value, vm) {
            items.extend(parts);
            Kind::Handle
        } else {
            return Step::Other;
        };
        Step::Container(kind, Content::Items)
    }

    /// The shape of a dict, if all its keys are plain strs and there is room for one more; and whether
    /// all values are scalars that [`scalar`] writes.
    fn shape(&mut self, dict: &PyDict) -> Option<(usize, bool)> {
        let (vm, count) = (self.vm, dict.__len__());
        let mut flat = true;
        let known = self.shapes.find(|keys| {
            let mut index = 0;
            let mut same = keys.len() == count;
            flat = true;
            dict.each(|key, value| {
                same = same && keys[index].is(key);
                flat = flat && is_scalar(value, vm);
                index += 1;
            });
            same
        });
        if known.is_some() || !self.shapes.has_room(count) {
            return known.map(|shape| (shape, flat));
        }
        let keys = dict.keys_vec();
        let names = keys
            .iter()
            .map(|key| key.downcast_ref_if_exact::<PyStr>(self.vm)?.to_str());
        let written = Keys::new(names.collect::<Option<Vec<_>>>()?.into_iter());
        Some((self.shapes.add(keys, written), false))
    }
}

/// Whether an object is one that [`scalar`] writes.
fn is_scalar(value: &PyObject, vm: &VirtualMachine) -> bool {
    if let Some(text) = value.downcast_ref_if_exact::<PyStr>(vm) {
        return text.to_str().is_some();
    }
    if let Some(int) = value.downcast_ref_if_exact::<PyInt>(vm) {
        return int.to_small().is_some();
    }
    value.downcast_ref_if_exact::<PyFloat>(vm).is_some()
}

/// Writes a str, an int or a float, if it is a plain one.
fn scalar(value: &PyObject, vm: &VirtualMachine, out: &mut Encoder<'_>) {
    if let Some(text) = value.downcast_ref_if_exact::<PyStr>(vm) {
        out.str(text.to_str().unwrap_or_default());
    } else if let Some(int) = value.downcast_ref_if_exact::<PyInt>(vm) {
        out.int(int.to_small().unwrap_or_default());
    } else if let Some(float) = value.downcast_ref_if_exact::<PyFloat>(vm) {
        out.float(float.to_f64());
    }
}

/// The items of a list.
fn list_items(list: &PyObject) -> Vec<PyObjectRef> {
    let list = list.downcast_ref::<PyList>();
    list.map(|list| list.borrow_vec().to_vec())
        .unwrap_or_default()
}

/// An int that fits.
fn small(object: &PyObject) -> Option<i64> {
    let int = object.downcast_ref::<PyInt>()?;
    int.to_small().or_else(|| int.as_bigint().to_i64())
}

/// What a list of several items can be packed of.
fn packed(list: &[PyObjectRef], vm: &VirtualMachine) -> Option<Packed> {
    let [first, _, ..] = list else { return None };
    let class = first.class();
    let types = &vm.ctx.types;
    let packed = if class.is(types.float_type) {
        Packed::Float
    } else if class.is(types.int_type) {
        Packed::Int
    } else if class.is(types.str_type) {
        Packed::Str
    } else {
        return None;
    };
    let fits = |item: &PyObjectRef| match packed {
        Packed::Float => true,
        Packed::Int => small(item).is_some(),
        Packed::Str => item
            .downcast_ref::<PyStr>()
            .is_some_and(|text| text.to_str().is_some()),
    };
    list.iter()
        .all(|item| item.class().is(class) && fits(item))
        .then_some(packed)
}

/// Name of an object's class.
pub fn type_name(object: &PyObject) -> String {
    object.class().name().to_owned()
}

/// Bytes of inputs whose objects are not looked through for garbage with those that the program makes.
const LARGE: usize = 16 << 10;

/// Makes inputs. One may make several, and remembers the keys of rows.
pub struct Inputs<'a> {
    vm: &'a VirtualMachine,
    /// The keys that were made last, as bytes and as a dict of them.
    last: Option<(Vec<u8>, PyDictRef)>,
}

impl<'a> Inputs<'a> {
    /// Makes inputs of this machine.
    pub const fn new(vm: &'a VirtualMachine) -> Self {
        Self { vm, last: None }
    }

    /// Reads one value, without looking for garbage meanwhile: data holds no cycle, and whether it lives
    /// is no question yet.
    ///
    /// # Errors
    /// See [`value::decode`].
    pub fn read(
        &mut self,
        bytes: &mut &[u8],
        limits: &ResultLimits,
    ) -> Result<PyObjectRef, DecodeError<PyBaseExceptionRef>> {
        let gc = &self.vm.state.gc;
        let enabled = gc.is_enabled();
        // What the garbage then does would do it in the middle of this.
        gc.disable();
        gc_state::gc_state().are_born_old(bytes.len() >= LARGE);
        let value = value::decode(self, bytes, limits);
        gc_state::gc_state().are_born_old(false);
        if enabled {
            gc.enable();
        }
        value
    }
}

impl Build for Inputs<'_> {
    type Value = PyObjectRef;
    type Error = PyBaseExceptionRef;
    type Shape = PyDictRef;

    fn none(&mut self) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self.vm.ctx.none())
    }
    fn bool(&mut self, value: bool) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self.vm.ctx.new_bool(value).into())
    }
    fn int(&mut self, value: i64) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self.vm.ctx.new_int(value).into())
    }
    fn bigint(&mut self, bytes: &[u8]) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self
            .vm
            .ctx
            .new_bigint(&BigInt::from_signed_bytes_le(bytes))
            .into())
    }
    fn float(&mut self, value: f64) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self.vm.ctx.new_float(value).into())
    }
    fn complex(&mut self, real: f64, imaginary: f64) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self
            .vm
            .ctx
            .new_complex(Complex64::new(real, imaginary))
            .into())
    }
    fn str(&mut self, value: &str) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self.vm.ctx.new_str(value).into())
    }
    fn wtf8(&mut self, value: &[u8]) -> Result<PyObjectRef, PyBaseExceptionRef> {
        let text = Wtf8Buf::from_bytes(value.to_vec())
            .map_err(|_| self.vm.new_value_error("a str is not WTF-8"))?;
        Ok(self.vm.ctx.new_str(text).into())
    }
    fn bytes(&mut self, value: &[u8]) -> Result<PyObjectRef, PyBaseExceptionRef> {
        Ok(self.vm.ctx.new_bytes(value.to_vec()).into())
    }
    fn container(
        &mut self,
        kind: Kind,
        items: Vec<PyObjectRef>,
    ) -> Result<PyObjectRef, PyBaseExceptionRef> {
        let vm = self.vm;
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
    fn known(&mut self, block: &[u8]) -> Option<PyDictRef> {
        let (bytes, shape) = self.last.as_ref()?;
        (bytes == block).then(|| shape.clone())
    }
    fn shape(&mut self, block: &[u8], names: Vec<&str>) -> Result<PyDictRef, PyBaseExceptionRef> {
        let vm = self.vm;
        let shape = vm.ctx.new_dict();
        for name in names {
            // The very object by which the program names it, if it does.
            let key = match vm.ctx.interned_str(name) {
                Some(known) => known.to_owned().into(),
                None => self.str(name)?,
            };
            shape.set_item(&*key, vm.ctx.none(), vm)?;
        }
        self.last = Some((block.to_vec(), shape.clone()));
        Ok(shape)
    }
    fn row(
        &mut self,
        shape: &PyDictRef,
        values: std::vec::Drain<'_, PyObjectRef>,
    ) -> Result<PyObjectRef, PyBaseExceptionRef> {
        let dict = shape.with_values(values);
        let dict = dict.ok_or_else(|| self.vm.new_value_error("a row of other keys"))?;
        Ok(dict.into_ref(&self.vm.ctx).into())
    }
    fn share(&mut self, value: &PyObjectRef) -> PyObjectRef {
        value.clone()
    }
}
