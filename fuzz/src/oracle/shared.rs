//! What all runs share: classes, modules, guards, cached objects.
//!
//! In: the machine. Out: a fingerprint of each part, in an order that does not change.
//! Must not: be moved by what a run rightly does: classes of its own, interned names, caches.

use fangless_guest::{guards::names, state};
use rustpython_vm::{
    AsObject, Py, PyObject, PyRef, VirtualMachine,
    builtins::{PyDict, PyInt, PyStr, PyType},
};
use std::collections::HashSet;

/// Every class that no program made, in the order of the tree below `object`.
pub fn builtin_classes(vm: &VirtualMachine) -> Vec<PyRef<PyType>> {
    let own = vm.ctx.intern_str(names::OWN);
    let mut seen = HashSet::new();
    let mut classes = Vec::new();
    let mut next = vec![vm.ctx.types.object_type.to_owned()];
    while let Some(class) = next.pop() {
        if !seen.insert(class.as_object().get_id()) || class.attributes.contains(own) {
            continue;
        }
        for derived in class.subclasses.read().iter() {
            next.extend(
                derived
                    .upgrade()
                    .and_then(|class| class.downcast::<PyType>().ok()),
            );
        }
        classes.push(class);
    }
    classes
}

fn mix(one: usize, other: usize) -> u64 {
    let mixed = (one as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (other as u64).rotate_left(29);
    mixed.wrapping_mul(0xbf58_476d_1ce4_e5b9)
}

fn entries(dict: &PyRef<PyDict>) -> u64 {
    dict.items_vec()
        .iter()
        .map(|(key, value)| mix(key.get_id(), value.get_id()))
        .fold(dict.size().entries_size as u64 & 0, u64::wrapping_add)
}

fn of_class(class: &PyType) -> u64 {
    let attributes = class
        .attributes
        .entries()
        .iter()
        .map(|(key, value)| mix(key.get_id(), value.get_id()))
        .fold(0, u64::wrapping_add);
    let mro = class.mro.read().iter().fold(0, |sum: u64, class| {
        sum.rotate_left(5) ^ class.as_object().get_id() as u64
    });
    attributes ^ mro.rotate_left(17)
}

/// Whether code that names an attribute was given this for it: a builtin object, under a name that no
/// program can spell.
fn is_accessor(name: &PyObject, value: &PyObject, vm: &VirtualMachine) -> bool {
    let own = vm.ctx.intern_str(names::OWN);
    let of_name = |name: &Py<PyStr>| {
        name.to_str()
            .is_some_and(|name| names::accessed(name).is_some())
    };
    name.downcast_ref::<PyStr>().is_some_and(of_name)
        && &*value.class().slot_name() == "attribute"
        && !value.class().attributes.contains(own)
}

/// One number per part. `builtins` is the namespace of a run, which must be as it was made: what it
/// holds is held against the guards' own tables.
pub fn fingerprint(vm: &VirtualMachine, builtins: Option<&PyRef<PyDict>>) -> Vec<(String, u64)> {
    let mut parts = Vec::new();
    for class in builtin_classes(vm) {
        parts.push((format!("class {}", class.slot_name()), of_class(&class)));
    }
    let dict_of = |object: &PyObject| object.dict().as_ref().map_or(0, entries);
    parts.push(("module sys".to_owned(), dict_of(vm.sys_module.as_object())));
    parts.push((
        "module builtins".to_owned(),
        dict_of(vm.builtins.as_object()),
    ));
    if let Ok(modules) = vm.sys_module.get_attr("modules", vm)
        && let Ok(modules) = modules.downcast::<PyDict>()
    {
        parts.push(("sys.modules".to_owned(), entries(&modules)));
        for (_, module) in modules.items_vec() {
            parts.push(("a module".to_owned(), dict_of(&module)));
        }
    }
    state::guards(|guards| {
        parts.push(("namespace of the guards".to_owned(), entries(&guards.base)));
        let mut dicts = 0;
        let mut strange = 0;
        for object in guards.offered.values() {
            dicts += u64::from(object.dict().is_some_and(|dict| !dict.is_empty()));
        }
        for (name, value) in builtins
            .map(|builtins| builtins.items_vec())
            .unwrap_or_default()
        {
            let known = guards
                .base
                .get_item(&*name, vm)
                .is_ok_and(|guard| guard.is(&value))
                || guards.offered.values().any(|offered| offered.is(&value))
                || is_accessor(&name, &value, vm);
            strange += u64::from(!known);
        }
        parts.push(("attributes of builtins".to_owned(), dicts));
        parts.push((
            "what a run's builtins hold beside the tables".to_owned(),
            strange,
        ));
    });
    parts.push(("cached objects".to_owned(), cached(vm)));
    parts
}

/// Small integers, singletons and empty values: one object each for all runs.
fn cached(vm: &VirtualMachine) -> u64 {
    let mut sum = 0u64;
    let mut add = |object: &PyObject, value: u64| {
        let dict = object.dict().is_some();
        sum = sum
            .wrapping_mul(31)
            .wrapping_add(object.class().as_object().get_id() as u64 ^ value ^ u64::from(dict));
    };
    for number in -5..=256_i32 {
        let object: rustpython_vm::PyObjectRef = vm.ctx.new_int(number).into();
        let value = object
            .downcast_ref::<PyInt>()
            .map_or(0, |int| u64::from(*int.as_bigint() == number.into()));
        add(&object, value);
    }
    add(
        vm.ctx.empty_tuple.as_object(),
        vm.ctx.empty_tuple.len() as u64,
    );
    add(
        vm.ctx.empty_str.as_object(),
        vm.ctx.empty_str.as_bytes().len() as u64,
    );
    add(
        vm.ctx.empty_bytes.as_object(),
        vm.ctx.empty_bytes.as_bytes().len() as u64,
    );
    add(&vm.ctx.none(), 0);
    add(vm.ctx.true_value.as_object(), 0);
    add(vm.ctx.false_value.as_object(), 0);
    add(vm.ctx.ellipsis.as_object(), 0);
    add(vm.ctx.not_implemented.as_object(), 0);
    sum
}
