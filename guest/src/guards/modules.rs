//! Modules: frozen facades with an export list, never the module itself.
//!
//! In: the names that a run may import, fixed when its program was compiled. Out: a facade or one
//! name. Must not: give out a module object, a submodule, or a name that stands in no table of the [library](crate::library).

use super::{address, names};
use crate::library;
use crate::state::{guards, imports};
use rustpython_vm::{
    AsObject, Context, Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine,
    builtins::{PyStr, PyStrRef, PyType},
    function::{FuncArgs, OptionalArg},
    pyclass,
    types::Representable,
};
use std::cell::RefCell;

/// What a program holds after `import math`: no attributes but those the guard reads from here.
#[pyclass(module = false, name = "module")]
#[derive(Debug)]
pub struct Facade {
    module: String,
    /// What was read of it, by the address of the name: a run may go on reading what it may read.
    read: RefCell<Vec<(usize, PyObjectRef)>>,
}

impl PyPayload for Facade {
    fn class(_ctx: &Context) -> &'static Py<PyType> {
        use rustpython_vm::class::StaticType;
        Self::static_type()
    }
}

#[pyclass(with(Representable))]
impl Facade {}

impl Representable for Facade {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        Ok(format!("<module '{}'>", zelf.module))
    }
}

impl Facade {
    /// Reads an exported name.
    pub(super) fn read(
        &self,
        object: &PyObject,
        name: &Py<PyStr>,
        vm: &VirtualMachine,
    ) -> PyResult {
        let interned = vm.ctx.interned_str(name).map(address);
        let known = interned.and_then(|name| {
            let read = self.read.borrow();
            let found = read.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.clone())
        });
        if let Some(value) = known {
            return Ok(value);
        }
        let text = name.to_string_lossy();
        let submodule = || module(&format!("{}.{text}", self.module), vm);
        let exported = export(&self.module, &text, vm);
        if let (Some(name), Some(value)) = (interned, &exported) {
            self.read.borrow_mut().push((name, value.clone()));
        }
        let found = exported.or_else(submodule);
        found.ok_or_else(|| {
            let offered =
                library::module(&self.module).is_some_and(|module| module.names.contains(&&*text));
            let reason = if offered {
                " that is available here"
            } else {
                ""
            };
            let message = format!("module '{}' has no attribute '{text}'{reason}", self.module);
            let error = vm.new_attribute_error(message);
            vm.set_attribute_error_context(&error, object.to_owned(), name.to_owned());
            error
        })
    }

    /// The names that this run may read.
    pub fn names(&self) -> Vec<String> {
        imports(|imports| {
            let found = imports.iter().find(|(module, _)| *module == self.module);
            found.map(|(_, names)| names.clone()).unwrap_or_default()
        })
    }
}

/// The facade of a module that this run may have.
pub fn module(name: &str, vm: &VirtualMachine) -> Option<PyObjectRef> {
    let allowed = imports(|imports| imports.iter().any(|(allowed, _)| allowed == name));
    let facade = || Facade {
        module: name.to_owned(),
        read: RefCell::default(),
    };
    allowed.then(|| facade().into_pyobject(vm))
}

/// The value of an exported name, if this run may have it.
fn export(module: &str, name: &str, _vm: &VirtualMachine) -> Option<PyObjectRef> {
    let allowed = imports(|imports| {
        imports.iter().any(|(allowed, names)| {
            allowed == module && names.iter().any(|allowed| allowed == name)
        })
    });
    if !allowed {
        return None;
    }
    guards(|guards| guards.export(module, name))
}

/// `<import>(module)` gives a facade, `<import>(module, name)` one name of it.
pub(super) fn import_guard(vm: &VirtualMachine) -> PyObjectRef {
    vm.new_function(
        names::IMPORT,
        |module: PyStrRef, name: OptionalArg<PyStrRef>, vm: &VirtualMachine| -> PyResult {
            let text = module.to_string_lossy().into_owned();
            let Some(facade) = self::module(&text, vm) else {
                let message = format!("module '{text}' is not available here");
                return Err(vm.new_import_error(message, module));
            };
            let module = text;
            match name {
                OptionalArg::Missing => Ok(facade),
                OptionalArg::Present(name) => {
                    let name = name.to_string_lossy();
                    let submodule = || self::module(&format!("{module}.{name}"), vm);
                    export(&module, &name, vm).or_else(submodule).ok_or_else(|| {
                        let text = format!(
                            "cannot import name '{name}' from '{module}': it is not available here"
                        );
                        vm.new_import_error(text, vm.ctx.new_str(module.as_str()))
                    })
                }
            }
        },
    )
    .into()
}

/// `__import__`, which the interpreter itself looks up in a program's namespace, and no program can
/// spell: native code of the library wants a module that is loaded already, and an exception that
/// has nowhere to go, as in the `finally` of a generator that is dropped, `sys.unraisablehook`: it gets
/// a stand-in that ignores the exception.
pub(super) fn internal_import(vm: &VirtualMachine) -> PyObjectRef {
    let import = |args: FuncArgs, vm: &VirtualMachine| -> PyResult {
        let name = args
            .args
            .first()
            .and_then(|name| name.downcast_ref::<PyStr>());
        let name = name.map(|name| name.to_string_lossy()).unwrap_or_default();
        if name == "sys" {
            let sys = vm.ctx.types.namespace_type.as_object().call((), vm)?;
            let ignore = vm.new_function("unraisablehook", |_args: FuncArgs| ());
            sys.set_attr("unraisablehook", ignore, vm)?;
            return Ok(sys);
        }
        let wants_names = match args.args.get(3) {
            Some(names) => names.clone().try_to_bool(vm)?,
            None => false,
        };
        let top = name.split('.').next().unwrap_or_default();
        let wanted = if wants_names { &name } else { top };
        let found = library::loaded(wanted, vm).filter(|_| library::loaded(&name, vm).is_some());
        found.ok_or_else(|| {
            vm.new_import_error("imports are not available here", vm.ctx.new_str(&*name))
        })
    };
    vm.new_function("__import__", import).into()
}
