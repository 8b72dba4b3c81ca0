//! Private names that classes of the library use for themselves.
//!
//! In: the library's classes. Out: for each the names `_x` that its methods read, store or define.
//! A class of the program that derives from such a class could otherwise put its own object where
//! library code keeps one of its own, or read what stands there.
//! Must not: look at names of the program.

use super::{Guards, address};
use rustpython_vm::{
    AsObject, Py, PyObject, VirtualMachine,
    builtins::{PyCode, PyStr, PyStrInterned, PyTuple, PyType},
};
use std::collections::{HashMap, HashSet};

/// (Address of class) -> addresses of interned names.
pub(super) type Claims = HashMap<usize, HashSet<usize>>;

/// What `ABCMeta` puts into every class: native code takes no other object there.
const OF_ABCS: &str = "_abc_impl";

fn is_private(name: &str) -> bool {
    name.starts_with('_') && !super::is_dunder(name) && name != OF_ABCS
}

/// Takes back what the class's documentation gives to programs.
pub(super) fn release(
    claims: &mut Claims,
    class: &Py<PyType>,
    hooks: &[&str],
    vm: &VirtualMachine,
) {
    let metaclass = class.class().mro.read();
    let mro = class.mro.read();
    for class in mro.iter().chain(metaclass.iter()) {
        if let Some(names) = claims.get_mut(&address(&**class)) {
            for name in hooks {
                names.remove(&address(vm.ctx.intern_str(*name)));
            }
        }
    }
}

/// Adds what a class, its bases and their metaclasses use.
pub(super) fn add(claims: &mut Claims, class: &Py<PyType>, vm: &VirtualMachine) {
    let metaclass = class.class().mro.read();
    let mro = class.mro.read();
    for class in mro.iter().chain(metaclass.iter()) {
        if class.heaptype_ext.is_none() {
            continue;
        }
        let mut names = HashSet::new();
        for name in class.attributes.interned_names(&vm.ctx) {
            if is_private(name.as_str()) {
                names.insert(name.as_str().to_owned());
            }
            if let Some(value) = class.attributes.get(name) {
                of_member(&value, &mut names, vm);
            }
        }
        let names = names
            .iter()
            .map(|name| address(vm.ctx.intern_str(name.as_str())));
        claims.entry(address(&**class)).or_default().extend(names);
    }
}

/// The names that a function, or what is made of functions, uses.
fn of_member(member: &PyObject, names: &mut HashSet<String>, vm: &VirtualMachine) {
    let types = &vm.ctx.types;
    let class = member.class();
    let parts: &[&'static str] = if class.is(types.function_type) {
        &["__code__"]
    } else if class.is(types.classmethod_type) || class.is(types.staticmethod_type) {
        &["__func__"]
    } else if class.is(types.property_type) {
        &["fget", "fset", "fdel"]
    } else {
        &[]
    };
    for part in parts {
        if let Ok(part) = member.get_attr(*part, vm) {
            match part.downcast_ref::<PyCode>() {
                Some(code) => of_code(code, names, vm),
                None => of_member(&part, names, vm),
            }
        }
    }
}

/// Names, and texts that may be names, of a code object and of those inside it.
fn of_code(code: &Py<PyCode>, names: &mut HashSet<String>, vm: &VirtualMachine) {
    for part in ["co_names", "co_consts"] {
        let items = code.as_object().get_attr(part, vm);
        let Some(items) = items
            .ok()
            .and_then(|items| items.downcast::<PyTuple>().ok())
        else {
            continue;
        };
        for item in items.as_slice() {
            if let Some(code) = item.downcast_ref::<PyCode>() {
                of_code(code, names, vm);
            } else if let Some(text) = item.downcast_ref::<PyStr>().and_then(|text| text.to_str())
                && is_private(text)
            {
                names.insert(text.to_owned());
            }
        }
    }
}

impl Guards {
    /// Whether a class of the library that `class` derives from uses this private name for itself.
    pub(super) fn is_claimed(&self, class: &Py<PyType>, name: &'static PyStrInterned) -> bool {
        let claimed = |class: &Py<PyType>| {
            let names = self.claims.get(&address(class));
            names.is_some_and(|names| names.contains(&address(name)))
        };
        let mro = class.mro.read();
        let metaclass = class.class().mro.read();
        mro.iter()
            .chain(metaclass.iter())
            .any(|class| claimed(class))
    }
}
