//! The standard library: what is frozen into the image, and what programs may have of it.
//!
//! In: frozen code objects (`build.rs`), native modules of RustPython and our own; one table for each
//! module that is offered. Out: the objects that the guards export, and the attributes that they give.
//! A program holds facades of modules and never a module, so that what stands in no table cannot be
//! had, whatever the library's own code does with it.
//! Must not: import a module while a program runs.

pub mod modules;
mod native;

use crate::{files, state};
use rustpython_compiler_core::frozen::{FrozenLib, FrozenModule};
use rustpython_vm::{
    AsObject, PyObjectRef, PyPayload, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyFrozenSet, PySet, PyType, PyTypeRef},
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
    /// Attributes that may be stored on instances.
    pub stores: &'static [&'static str],
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
            stores: &[],
        }
    }

    const fn call(name: &'static str, attributes: &'static [&'static str]) -> Self {
        Self {
            place: Place::Call(name),
            attributes,
            hooks: &[],
            stores: &[],
        }
    }

    const fn with_hooks(self, hooks: &'static [&'static str]) -> Self {
        Self { hooks, ..self }
    }

    const fn with_stores(self, stores: &'static [&'static str]) -> Self {
        Self { stores, ..self }
    }

    const fn opaque(name: &'static str, attributes: &'static [&'static str]) -> Self {
        Self {
            place: Place::Opaque(name),
            attributes,
            hooks: &[],
            stores: &[],
        }
    }

    const fn kind_of(expression: &'static str, attributes: &'static [&'static str]) -> Self {
        Self {
            place: Place::KindOf(expression),
            attributes,
            hooks: &[],
            stores: &[],
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

/// Modules of ours that programs get by another name, since the library itself has one of that name.
const HOMES: &[(&str, &str)] = &[("os", "_files"), ("os.path", "_paths")];

/// The name by which the machine has a module.
fn home(name: &'static str) -> &'static str {
    let found = HOMES.iter().find(|(shown, _)| *shown == name);
    found.map_or(name, |(_, home)| home)
}

/// Whether a module works on files, and is nothing to a program that has none.
pub fn needs_files(name: &str) -> bool {
    HOMES.iter().any(|(shown, _)| *shown == name)
}

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
    files::install(vm).map_err(|_| words("the module of files"))?;
    native::set_clock(vm).map_err(|error| told(&error, vm))?;
    // All of it now, since parts of it import others where they first need them.
    for (name, _) in frozen() {
        imported(name, vm).map_err(|error| format!("module `{name}`: {}", told(&error, vm)))?;
    }
    let mut exports = Exports::new();
    for module in modules::MODULES {
        let object = imported(home(module.name), vm)
            .map_err(|error| format!("module `{}`: {}", module.name, told(&error, vm)))?;
        let mut names = HashMap::new();
        for name in module.names {
            // A submodule is given as a facade of its own.
            if self::module(&format!("{}.{name}", module.name)).is_some() {
                continue;
            }
            let value = object
                .get_attr(*name, vm)
                .map_err(|_| format!("module `{}` has no `{name}`", module.name))?;
            // What the library itself looks at, no program can write.
            let value = match value.downcast_ref_if_exact::<PySet>(vm) {
                Some(set) => PyFrozenSet::from_iter(vm, set.elements())
                    .map_err(|error| told(&error, vm))?
                    .into_pyobject(vm),
                None => value,
            };
            names.insert(*name, value);
        }
        exports.insert(module.name, names);
    }
    for expression in FIRST_USES {
        sample(expression, vm)?;
    }
    // What loading left behind would be collected in the middle of a run.
    imported("gc", vm)
        .and_then(|gc| vm.call_method(&gc, "collect", ()))
        .map_err(|error| told(&error, vm))?;
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

/// Gives each row a decimal context of its own, if the program imports the module.
///
/// # Errors
/// An exception of the interpreter.
pub fn begin_row(imports: &[(String, Vec<String>)], vm: &VirtualMachine) -> PyResult<()> {
    if imports.iter().any(|(module, _)| module == "decimal") {
        let export = |name| state::guards(|guards| guards.export("decimal", name));
        if let (Some(set), Some(context)) = (export("setcontext"), export("Context")) {
            set.call((context.call((), vm)?,), vm)?;
        }
    }
    Ok(())
}

/// `open`, for the namespaces of programs that have files.
///
/// # Errors
/// It is not there.
pub fn open(vm: &VirtualMachine) -> Result<PyObjectRef, String> {
    let open = imported("_files", vm).and_then(|module| module.get_attr("open", vm));
    open.map_err(|error| told(&error, vm))
}

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
            let object = imported(home(module.name), vm);
            let object = object.and_then(|object| object.get_attr(name, vm));
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
        let object = imported(home(top), vm).map_err(fail)?;
        scope.globals.set_item(top, object, vm).map_err(fail)?;
    }
    vm.run_block_expr(scope, expression).map_err(fail)
}
