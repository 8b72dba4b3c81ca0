//! `<keywords>`: what `f(**mapping)` may pass on.
//!
//! In: what a program unpacks into keyword arguments. Out: a dict whose keys are exact strings, so
//! that no code of the program runs while the interpreter merges it: RustPython 0.6 panics if a
//! key's `__hash__` or `__eq__` raises there.
//! Must not: hand on a key of a class that the program made.

use super::names;
use rustpython_vm::{
    AsObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyDict, PyStr},
};

pub(super) fn keywords_guard(vm: &VirtualMachine) -> PyObjectRef {
    vm.new_function(names::KEYWORDS, keywords).into()
}

fn keywords(mapping: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    let dict = match mapping.downcast_ref_if_exact::<PyDict>(vm) {
        Some(dict) => dict.to_owned(),
        None => copy(&mapping, vm)?,
    };
    let exact = |key: &PyObjectRef| key.downcast_ref_if_exact::<PyStr>(vm).is_some();
    if dict.keys_vec().iter().all(exact) {
        return Ok(dict.into());
    }
    let keywords = vm.ctx.new_dict();
    for (key, value) in dict.items_vec() {
        let Some(key) = key.downcast_ref::<PyStr>() else {
            return Err(vm.new_type_error("keywords must be strings"));
        };
        keywords.set_item(&*vm.ctx.new_str(key.as_wtf8()), value, vm)?;
    }
    Ok(keywords.into())
}

/// What `dict(mapping)` makes of a mapping, and of nothing else.
fn copy(mapping: &PyObjectRef, vm: &VirtualMachine) -> PyResult<rustpython_vm::PyRef<PyDict>> {
    if mapping.downcast_ref::<PyDict>().is_none()
        && vm.get_attribute_opt(mapping, "keys")?.is_none()
    {
        return Err(vm.new_type_error(format!(
            "argument after ** must be a mapping, not {}",
            mapping.class().name()
        )));
    }
    let dict = vm
        .ctx
        .types
        .dict_type
        .as_object()
        .call((mapping.clone(),), vm)?;
    Ok(dict.downcast().expect("dict() gives a dict"))
}
