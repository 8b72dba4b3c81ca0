//! What the interpreter itself does at a few places, changed once for all: slots of its own classes.
//!
//! In: the interpreter, before anything of the library is imported, so that classes made later
//! inherit the changes. Out: nothing. Must not: change what a program sees, but for what it is refused.

use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyStr, PyStrRef, PyType, PyTypeRef},
    function::{FuncArgs, ItemDoc, PyMethodFlags, PySetterValue},
};
use std::cell::OnceCell;

/// All changes.
pub(super) fn change(vm: &VirtualMachine) {
    forget_unawaited(vm);
    keep_methods_to_themselves(vm);
    freeze_classes(vm);
    word_abstract_classes(vm);
}

/// RustPython leaves the beginning away of what Python says of an abstract class that is called.
fn word_abstract_classes(vm: &VirtualMachine) {
    type New = fn(PyTypeRef, FuncArgs, &VirtualMachine) -> PyResult;
    // Each thread has classes of its own, and one machine at the most.
    thread_local! {
        static NEW: OnceCell<New> = const { OnceCell::new() };
    }
    let slot = &vm.ctx.types.object_type.slots.new;
    let Some(new) = slot.load() else { return };
    if NEW.with(|cell| cell.set(new)).is_err() {
        return;
    }
    slot.store(Some(|class, args, vm| {
        let Some(new) = NEW.with(|cell| cell.get().copied()) else {
            return Err(vm.new_system_error("no constructor"));
        };
        new(class, args, vm).map_err(|error| {
            let text = error.args().first().and_then(|text| text.str(vm).ok());
            let text = text.map(|text| text.to_string_lossy().into_owned());
            match text.filter(|text| {
                text.starts_with("class ") && text.contains(" without an implementation for ")
            }) {
                Some(text) => vm.new_type_error(format!("Can't instantiate abstract {text}")),
                None => error,
            }
        })
    }));
}

/// Coroutines that nobody awaited go without a warning: RustPython looks for the frame to blame,
/// which may be half made. One that waits is closed as ever, and runs its `finally`.
fn forget_unawaited(vm: &VirtualMachine) {
    let types = &vm.ctx.types;
    // All that these do at their end is to warn, in the namespace of `sys` if need be.
    for class in [types.async_generator_asend, types.async_generator_athrow] {
        class.slots.del.store(Some(|_, _| Ok(())));
    }
    type Close = fn(&PyObject, &VirtualMachine) -> PyResult<()>;
    // Each thread has classes of its own, and one machine at the most.
    thread_local! {
        static CLOSE: OnceCell<Close> = const { OnceCell::new() };
    }
    let del = &vm.ctx.types.coroutine_type.slots.del;
    let Some(close) = del.load() else {
        return;
    };
    if CLOSE.with(|cell| cell.set(close)).is_ok() {
        del.store(Some(|object, vm| {
            let waits = object.get_attr("cr_suspended", vm)?.is(&vm.ctx.true_value);
            match CLOSE.with(|cell| cell.get().copied()) {
                Some(close) if waits => close(object, vm),
                _ => Ok(()),
            }
        }));
    }
}

/// A bound method gives no attribute but its own: RustPython asks whatever is bound in it, which is
/// any object, and class patterns fetch attributes past the guard. The guard asks the function.
fn keep_methods_to_themselves(vm: &VirtualMachine) {
    let generic = vm.ctx.types.object_type.slots.getattro.load();
    let method = vm.ctx.types.bound_method_type;
    method.slots.getattro.store(generic);
}

/// No class but the program's own can be written once the machine is made, whoever asks: a generic
/// alias stores an attribute on whatever its class makes, and some builtin classes are not immutable
/// to RustPython. Metaclasses of the library inherit the slot, and reach it through `super()`.
fn freeze_classes(vm: &VirtualMachine) {
    type Store = fn(&PyObject, &Py<PyStr>, PySetterValue, &VirtualMachine) -> PyResult<()>;
    // Each thread has classes of its own, and one machine at the most.
    thread_local! {
        static STORE: OnceCell<Store> = const { OnceCell::new() };
    }
    fn store(
        object: &PyObject,
        name: &Py<PyStr>,
        value: PySetterValue,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let open = object.downcast_ref::<PyType>().is_some_and(|class| {
            crate::state::made(|machine| machine.guards.is_own_class(class)).unwrap_or(true)
        });
        match STORE.with(|cell| cell.get().copied()) {
            Some(store) if open => store(object, name, value, vm),
            _ => Err(vm.new_type_error(format!(
                "cannot set '{}' attribute of immutable type",
                name.to_string_lossy()
            ))),
        }
    }
    let class = vm.ctx.types.type_type;
    let Some(of_type) = class.slots.setattro.load() else {
        return;
    };
    if STORE.with(|cell| cell.set(of_type)).is_err() {
        return;
    }
    class.slots.setattro.store(Some(store));
    let set = |object: PyObjectRef, name: PyStrRef, value: PyObjectRef, vm: &VirtualMachine| {
        store(&object, &name, PySetterValue::Assign(value), vm)
    };
    let delete = |object: PyObjectRef, name: PyStrRef, vm: &VirtualMachine| {
        store(&object, &name, PySetterValue::Delete, vm)
    };
    let (method, ctx) = (PyMethodFlags::METHOD, &vm.ctx);
    let set = ctx.new_method_def("__setattr__", set, method, ItemDoc::NONE);
    let delete = ctx.new_method_def("__delattr__", delete, method, ItemDoc::NONE);
    for (name, method) in [("__setattr__", set), ("__delattr__", delete)] {
        let method = method.build_method(class, vm).into();
        class.set_attr(ctx.intern_str(name), method);
    }
}

/// Takes the constructor from a class that `type(x)` gives: what it makes would be of no use, and
/// where a class lacks one, `object`'s would make an instance with the wrong inside.
pub(super) fn forbid_calls(class: &Py<PyType>) {
    class.slots.new.store(None);
}
