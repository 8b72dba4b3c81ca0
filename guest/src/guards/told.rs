//! Dunders that are attributes: what classes and functions say of themselves, and the special
//! methods of the program's own classes.
//!
//! In: an object and a name. Out: whether the program may read it there, or store it.
//! Must not: give a dunder that leads to anything but text, the program's own functions, and the
//! tuples that stand in its own class bodies.

use super::access::owner;
use super::building::Metaclass;
use super::{Guards, address, is_own_function};
use crate::check::{
    dunder,
    names::{CLASS_TUPLES, DOC, MEMBERS, NAME},
};
use crate::host::HostFunction;
use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyPayload, VirtualMachine,
    builtins::{PyBoundMethod, PyStrInterned, PySuper, PyTuple, PyType},
};

/// The function of the program that is bound in a bound method.
pub(super) fn own_function_of(object: &PyObject, vm: &VirtualMachine) -> Option<PyObjectRef> {
    object.downcast_ref_if_exact::<PyBoundMethod>(vm)?;
    let function = object.get_attr(vm.ctx.intern_str("__func__"), vm).ok()?;
    is_own_function(&function, vm).then_some(function)
}

impl Guards {
    /// Whether a class is one of the library's enumerations, or derives from one.
    fn is_enumeration(&self, class: &Py<PyType>) -> bool {
        let metaclass = self.export("enum", "EnumMeta");
        let metaclass = metaclass
            .as_deref()
            .and_then(|token| token.downcast_ref::<Metaclass>());
        metaclass.is_some_and(|metaclass| class.class().fast_issubclass(&metaclass.class))
    }

    /// Whether a dunder may be read; `None`: it is none of those that are ever given.
    pub(super) fn told(
        &self,
        object: &PyObject,
        name: &[u8],
        interned: Option<&'static PyStrInterned>,
        vm: &VirtualMachine,
    ) -> Option<bool> {
        match core::str::from_utf8(name).ok()? {
            NAME => Some(self.is_named(object, vm)),
            DOC => Some(self.is_documented(object, vm)),
            MEMBERS => Some(
                object
                    .downcast_ref::<PyType>()
                    .is_some_and(|class| self.is_enumeration(class)),
            ),
            name if CLASS_TUPLES.contains(&name) => {
                let value = interned.and_then(|name| self.in_own_class(object, name));
                Some(
                    value.is_some_and(|value| value.downcast_ref_if_exact::<PyTuple>(vm).is_some()),
                )
            }
            name if dunder::may_define(name) => {
                Some(interned.is_some_and(|name| self.in_own_class(object, name).is_some()))
            }
            _ => None,
        }
    }

    /// What one of the program's own classes defines under this name, if it is the one that a look
    /// at the class, or at an instance, finds.
    fn in_own_class(&self, object: &PyObject, name: &'static PyStrInterned) -> Option<PyObjectRef> {
        if object.downcast_ref::<PySuper>().is_some() {
            return None;
        }
        let class = object.downcast_ref().unwrap_or_else(|| object.class());
        let mro = class.mro.read();
        owner(mro.iter().map(|class| &**class), name)
            .filter(|class| self.is_own_class(class))
            .and_then(|class| class.attributes.get(name))
    }

    /// What tells its `__name__`: classes that the program may have, functions and methods.
    fn is_named(&self, object: &PyObject, vm: &VirtualMachine) -> bool {
        let types = &vm.ctx.types;
        match object.downcast_ref::<PyType>() {
            Some(class) => self.is_own_class(class) || self.kinds.contains(&address(class)),
            // What a bound method binds answers for it: a function, a class, or an own object.
            None => [
                types.function_type,
                types.builtin_function_or_method_type,
                types.bound_method_type,
                types.method_descriptor_type,
                HostFunction::class(&vm.ctx),
            ]
            .iter()
            .any(|class| object.class().is(*class)),
        }
    }

    /// What tells its `__doc__`: the program's own functions, classes and their instances, and the
    /// host's functions.
    fn is_documented(&self, object: &PyObject, vm: &VirtualMachine) -> bool {
        let class = object.downcast_ref().unwrap_or_else(|| object.class());
        self.is_own_class(class)
            || is_own_function(object, vm)
            || own_function_of(object, vm).is_some()
            || class.is(HostFunction::class(&vm.ctx))
    }

    /// Whether a dunder may be stored: a decorator copies what a function says of itself, and
    /// gives a class special methods.
    pub(super) fn takes(
        &self,
        object: &PyObject,
        name: &str,
        value: &PyObject,
        vm: &VirtualMachine,
    ) -> bool {
        let own_class = || {
            let class = object.downcast_ref::<PyType>();
            class.is_some_and(|class| self.is_own_class(class))
        };
        match name {
            NAME => is_own_function(object, vm) || own_class(),
            DOC => is_own_function(object, vm),
            name => dunder::may_store(name) && own_class() && is_own_function(value, vm),
        }
    }
}
