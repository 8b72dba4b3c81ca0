//! "Did you mean": the name that was meant, when an exception leaves the program.
//!
//! In: the exception, the program's namespace. Out: one sentence for a name or attribute that is
//! not there, if one that the program could have read is near.
//! Must not: run code of the program, or name what the guards would refuse.

use crate::check::names::nearest;
use crate::guards::{Facade, Guards};
use crate::state;
use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, VirtualMachine,
    builtins::{PyBaseException, PyDict, PyStr, PyType},
};

/// Most names that are compared.
const MOST: usize = 2_000;

/// The sentence, or nothing.
pub fn hint(
    error: &Py<PyBaseException>,
    globals: &Py<PyDict>,
    vm: &VirtualMachine,
) -> Option<String> {
    let exceptions = &vm.ctx.exceptions;
    // Only of the builtin classes themselves: reading their fields runs nothing of the program.
    let field = |name: &'static str| error.as_object().get_attr(name, vm).ok();
    let missing = || {
        let name = field("name")?;
        text(&name, vm).map(str::to_owned)
    };
    let (name, candidates) = if error.class().is(exceptions.name_error) {
        (missing()?, names(error, globals, vm))
    } else if error.class().is(exceptions.attribute_error) {
        let object = field("obj")?;
        let attributes = |guards: &Guards| attributes(&object, guards, vm);
        (missing()?, state::guards(attributes))
    } else {
        return None;
    };
    let candidates = candidates.iter().take(MOST).map(String::as_str);
    let meant = nearest(&name, candidates.filter(|candidate| *candidate != name))?;
    Some(format!("Did you mean `{meant}`?"))
}

fn text<'a>(name: &'a PyObject, vm: &VirtualMachine) -> Option<&'a str> {
    name.downcast_ref_if_exact::<PyStr>(vm)?.to_str()
}

fn keys(dict: &Py<PyDict>, vm: &VirtualMachine) -> Vec<String> {
    let keys = dict.keys_vec();
    let keys = keys.iter().filter_map(|key| text(key, vm));
    keys.map(str::to_owned).collect()
}

/// Names that the innermost function, the program and the builtins have.
fn names(error: &Py<PyBaseException>, globals: &Py<PyDict>, vm: &VirtualMachine) -> Vec<String> {
    let mut names = Vec::new();
    let mut entry = error.__traceback__();
    while let Some(current) = entry {
        let next = current.next.lock().clone();
        if next.is_none() {
            let code = current.frame.f_code();
            let locals = code.varnames.iter().chain(&*code.cellvars);
            let locals = locals.chain(&*code.freevars);
            names.extend(locals.map(|name| name.as_str().to_owned()));
        }
        entry = next;
    }
    names.extend(keys(globals, vm));
    names.retain(|name| !name.starts_with("__"));
    let offered = |guards: &Guards| {
        guards
            .offered
            .keys()
            .map(|name| (*name).to_owned())
            .collect()
    };
    let offered: Vec<String> = state::guards(offered);
    names.extend(offered);
    names
}

/// Attributes that the guard gives of an object.
fn attributes(object: &PyObjectRef, guards: &Guards, vm: &VirtualMachine) -> Vec<String> {
    if let Some(facade) = object.downcast_ref::<Facade>() {
        return facade.names();
    }
    let class = object
        .downcast_ref::<PyType>()
        .unwrap_or_else(|| object.class());
    let mut names = Vec::new();
    for class in class.mro.read().iter() {
        names.extend(guards.gives_names(class, vm));
    }
    if let Some(dict) = object.dict() {
        names.extend(keys(&dict, vm));
    }
    names.retain(|name| !name.starts_with('_'));
    names
}
