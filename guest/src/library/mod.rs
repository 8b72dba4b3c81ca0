//! The standard library: what is frozen into the image, and what programs may have of it.
//!
//! In: frozen code objects (`build.rs`), native modules of RustPython and our own; one table for each
//! module that is offered. Out: the objects that the guards export, and the attributes that they give.
//! A program holds facades of modules and never a module, so that what stands in no table cannot be
//! had, whatever the library's own code does with it.
//! Must not: import a module while a program runs.

pub mod modules;
mod native;

use crate::state;
use rustpython_compiler_core::frozen::{FrozenLib, FrozenModule};
use rustpython_vm::{
    AsObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyType, PyTypeRef},
};
use std::collections::HashMap;

/// What programs may have of a module.
#[derive(Debug)]
pub struct Module {
    /// Its name, dotted for a submodule.
    pub name: &'static str,
    /// Public names that are offered.
    pub names: &'static [&'static str],
    /// Public names that are not, and why.
    pub withheld: &'static [(&'static [&'static str], &'static str)],
    /// Classes, and what they and their instances give.
    pub classes: &'static [Class],
}

/// What a class of the library gives.
#[derive(Debug)]
pub struct Class {
    /// Where it is found.
    pub place: Place,
    /// Public attributes that may be read, of the class itself and of what it inherits from classes
    /// that are not listed; names that only instances have are among them.
    pub attributes: &'static [&'static str],
    /// Private names of the class that its documentation gives to classes derived from it.
    pub hooks: &'static [&'static str],
}

/// Where a class is found, which says what a program may do with it.
#[derive(Debug)]
pub enum Place {
    /// A name of the module: it may be called and inherited from.
    Base(&'static str),
    /// A name of the module: it may be called, and not inherited from.
    Call(&'static str),
    /// A name of the module: only `isinstance` and annotations may want it.
    Opaque(&'static str),
    /// The class of this expression's value, which has no name.
    KindOf(&'static str),
}

impl Class {
    const fn base(name: &'static str, attributes: &'static [&'static str]) -> Self {
        Self {
            place: Place::Base(name),
            attributes,
            hooks: &[],
        }
    }

    const fn call(name: &'static str, attributes: &'static [&'static str]) -> Self {
        Self {
            place: Place::Call(name),
            attributes,
            hooks: &[],
        }
    }

    const fn with_hooks(self, hooks: &'static [&'static str]) -> Self {
        Self { hooks, ..self }
    }

    const fn opaque(name: &'static str, attributes: &'static [&'static str]) -> Self {
        Self {
            place: Place::Opaque(name),
            attributes,
            hooks: &[],
        }
    }

    const fn kind_of(expression: &'static str, attributes: &'static [&'static str]) -> Self {
        Self {
            place: Place::KindOf(expression),
            attributes,
            hooks: &[],
        }
    }
}

/// Native modules of RustPython's standard library that are offered, or that frozen ones import.
pub const NATIVE: &[&str] = &[
    "_bisect", "_blake2", "_contextvars", "_csv", "_datetime", "_hashlib", "_heapq", "_json",
    "_md5", "_random", "_sha1", "_sha2", "_sha3", "_statistics", "_struct", "_zoneinfo",
    "binascii", "cmath", "math", "unicodedata",
];

static FROZEN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/library.frozen"));

/// What stores in a class of the library when it is first used, which no program may cause.
const FIRST_USES: &[&str] = &["string.Template('$a').substitute(a=1)"];

/// The frozen modules, by name.
pub fn frozen() -> impl Iterator<Item = (&'static str, FrozenModule)> {
    FrozenLib::from_ref(FROZEN).decode()
}

/// The table of a module.
pub fn module(name: &str) -> Option<&'static Module> {
    modules::MODULES.iter().find(|module| module.name == name)
}

/// Modules by name, each with the objects of the names that it offers.
pub type Exports = HashMap<&'static str, HashMap<&'static str, PyObjectRef>>;

/// Imports every module that is offered.
///
/// # Errors
/// A module, or one of its names, is not there.
pub fn load(vm: &VirtualMachine) -> Result<Exports, String> {
    let words = |error: &str| error.to_owned();
    native::install(vm).map_err(|_| words("the library's own module"))?;
    native::set_clock(vm).map_err(|error| told(&error, vm))?;
    // All of it now, since parts of it import others where they first need them.
    for (name, _) in frozen() {
        imported(name, vm).map_err(|error| format!("module `{name}`: {}", told(&error, vm)))?;
    }
    let mut exports = Exports::new();
    for module in modules::MODULES {
        let object = imported(module.name, vm)
            .map_err(|error| format!("module `{}`: {}", module.name, told(&error, vm)))?;
        let mut names = HashMap::new();
        for name in module.names {
            let value = object
                .get_attr(*name, vm)
                .map_err(|_| format!("module `{}` has no `{name}`", module.name))?;
            names.insert(*name, value);
        }
        exports.insert(module.name, names);
    }
    for expression in FIRST_USES {
        sample(expression, vm)?;
    }
    Ok(exports)
}

/// A module, imported: of a dotted name the last part.
fn imported(name: &'static str, vm: &VirtualMachine) -> PyResult {
    vm.import(name, 0)?;
    let modules = vm.sys_module.get_attr("modules", vm)?;
    modules.get_item(name, vm)
}

/// Modules that give random numbers of the one generator that a run has.
const RANDOM: [&str; 3] = ["random", "statistics", "uuid"];

/// Whether one of these modules gives random numbers.
pub fn gives_random(imports: &[(String, Vec<String>)]) -> bool {
    let gives = |(module, _): &(String, Vec<String>)| RANDOM.contains(&module.as_str());
    imports.iter().any(gives)
}

/// Starts the run's random numbers from its seed, if it imports a module that gives them.
///
/// # Errors
/// An exception of the interpreter.
pub fn begin(imports: &[(String, Vec<String>)], vm: &VirtualMachine) -> PyResult<()> {
    if gives_random(imports) {
        let seed = state::guards(|guards| guards.export("random", "seed"));
        let seed = seed.ok_or_else(|| vm.new_system_error("no `random.seed`"))?;
        seed.call((state::run(|run| run.seed),), vm)?;
    }
    Ok(())
}

/// A frozen or native module that is imported already, for native code.
pub fn loaded(name: &str, vm: &VirtualMachine) -> Option<PyObjectRef> {
    let ours =
        NATIVE.contains(&name) || name == "time" || frozen().any(|(frozen, _)| frozen == name);
    let modules = vm.sys_module.get_attr("modules", vm).ok()?;
    modules.get_item(name, vm).ok().filter(|_| ours)
}

fn told(error: &PyBaseExceptionRef, vm: &VirtualMachine) -> String {
    let mut text = String::new();
    let _ = vm.write_exception(&mut text, error);
    text
}

/// The class that a table speaks of.
///
/// # Errors
/// It is not there.
pub fn class(module: &Module, class: &Class, vm: &VirtualMachine) -> Result<PyTypeRef, String> {
    let wrong = |name: &str| format!("`{}.{name}` is no class", module.name);
    match class.place {
        Place::Base(name) | Place::Call(name) | Place::Opaque(name) => {
            let object = imported(module.name, vm).and_then(|object| object.get_attr(name, vm));
            let object = object.map_err(|error| told(&error, vm))?;
            object.downcast::<PyType>().map_err(|_| wrong(name))
        }
        Place::KindOf(expression) => {
            let object = sample(expression, vm)?;
            // `type(x)` is written out where a metaclass is meant.
            Ok(match object.downcast::<PyType>() {
                Ok(class) => class,
                Err(object) => object.class().to_owned(),
            })
        }
    }
}

/// The value of an expression over the modules of the library, for [`Place::KindOf`].
fn sample(expression: &str, vm: &VirtualMachine) -> Result<PyObjectRef, String> {
    let scope = vm.new_scope_with_builtins();
    let fail = |error| format!("`{expression}`: {}", told(&error, vm));
    for module in modules::MODULES {
        let top = module.name.split('.').next().unwrap_or(module.name);
        let object = imported(top, vm).map_err(fail)?;
        scope.globals.set_item(top, object, vm).map_err(fail)?;
    }
    vm.run_block_expr(scope, expression).map_err(fail)
}
