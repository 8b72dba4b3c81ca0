//! The walk over everything that a program holds.
//!
//! In: globals, result and exception of a run. Out: finds with their paths.
//! It goes where a program could get: items, attributes of own objects and classes, closures,
//! defaults, locals of generators, what wrappers wrap. It remembers what it has seen.
//! Must not: call a method that a program could define.

use super::{Find, World, kinds, kinds::Kind, text};
use fangless_guest::guards::{names, table};
use fangless_guest::origin;
use fangless_guest::run::inspect::Held;
use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, VirtualMachine,
    builtins::{PyCode, PyModule, PyStr, PyTuple, PyType, PyTypeRef},
};
use std::collections::HashSet;

/// Objects that one walk looks at; programs are smaller.
const MOST: usize = 200_000;
/// Finds that one walk tells.
const TOLD: usize = 10;

/// What is wrong with what the program holds.
pub fn walk(held: &Held<'_>, world: &World) -> Vec<Find> {
    let mut walk = Walk {
        vm: held.vm,
        world,
        globals: held.globals.as_object().get_id(),
        builtins: held.builtins.as_object().get_id(),
        seen: HashSet::new(),
        places: Vec::new(),
        next: Vec::new(),
        finds: Vec::new(),
    };
    for (name, value) in held.globals.items_vec() {
        let name = text_of(&name);
        if name != "__builtins__" {
            walk.push(value, 0, name, false);
        }
    }
    match held.result {
        Ok(value) => walk.push(value.clone(), 0, "result".to_owned(), false),
        Err(error) => walk.push(error.clone().into(), 0, "exception".to_owned(), false),
    }
    walk.run();
    walk.finds
}

struct Walk<'a> {
    vm: &'a VirtualMachine,
    world: &'a World,
    globals: usize,
    builtins: usize,
    seen: HashSet<(usize, bool)>,
    /// Where each came from, and by which step.
    places: Vec<(usize, String)>,
    next: Vec<(PyObjectRef, usize, bool)>,
    finds: Vec<Find>,
}

fn text_of(object: &PyObject) -> String {
    match object.downcast_ref::<PyStr>() {
        Some(text) => text.to_string_lossy().chars().take(40).collect(),
        None => format!("<{}>", object.class().slot_name()),
    }
}

impl Walk<'_> {
    /// `on_stack`: it stands in a suspended frame, where transient objects may.
    fn push(&mut self, object: PyObjectRef, from: usize, step: String, on_stack: bool) {
        if self.seen.len() < MOST && self.seen.insert((object.get_id(), on_stack)) {
            self.places.push((from, step));
            self.next.push((object, self.places.len(), on_stack));
        }
    }

    fn run(&mut self) {
        while let Some((object, place, on_stack)) = self.next.pop() {
            if let Err(what) = self.look(&object, place, on_stack)
                && self.finds.len() < TOLD
            {
                let path = self.path(place);
                self.finds.push(Find { path, what });
            }
        }
    }

    fn path(&self, mut place: usize) -> String {
        let mut steps = Vec::new();
        while place > 0 {
            let (from, step) = &self.places[place - 1];
            steps.push(step.as_str());
            place = *from;
        }
        steps.reverse();
        steps.join(" -> ")
    }

    /// Looks at one object, and notes what follows from it.
    fn look(&mut self, object: &PyObject, place: usize, on_stack: bool) -> Result<(), String> {
        let id = object.get_id();
        let base = base_of(object.class(), self.vm);
        let kind = kinds::of(&base.slot_name());
        if on_stack && self.on_stack(object, kind, place) {
            return Ok(());
        }
        if let Some(what) = self.world.forbidden.get(&id) {
            return Err(what.clone());
        }
        if id == self.globals || id == self.builtins {
            return Err("the namespace of this very run".to_owned());
        }
        let class = object.class();
        if is_own(class, self.vm) {
            self.push(
                class.to_owned().into(),
                place,
                "its class".to_owned(),
                false,
            );
        }
        if base.fast_issubclass(self.vm.ctx.exceptions.base_exception_type) {
            self.parts(object, place, false);
            return Ok(());
        }
        let Some(kind) = kind else {
            return Err(format!("an object of class '{}'", base.slot_name()));
        };
        match kind {
            Kind::Leaf if !is_own(class, self.vm) => return Ok(()),
            Kind::Leaf => {}
            Kind::Text => {
                let text = object
                    .downcast_ref::<PyStr>()
                    .map(|text| text.to_string_lossy());
                if let Some(find) = text.and_then(|text| {
                    text.contains(text::CANARY)
                        .then(|| format!("the text {text:?}"))
                }) {
                    return Err(find);
                }
            }
            Kind::Parts => {}
            Kind::Function => return self.function(object, place),
            Kind::Builtin => return self.builtin(object, place),
            Kind::Unbound => return self.unbound(object),
            Kind::Member => return self.member(object),
            Kind::Class => return self.class(object, place),
            Kind::Suspended => return self.suspended(object, place),
            Kind::Transient => {
                return Err(format!(
                    "a transient object of class '{}'",
                    base.slot_name()
                ));
            }
            Kind::Module => {
                if object.downcast_ref::<PyModule>().is_some() {
                    return Err("a real module".to_owned());
                }
            }
        }
        // Attributes and slots of own instances included.
        self.parts(object, place, false);
        Ok(())
    }

    /// What only the stack of a suspended frame may hold.
    fn on_stack(&mut self, object: &PyObject, kind: Option<Kind>, place: usize) -> bool {
        match kind {
            Some(Kind::Transient) => {
                self.parts(object, place, !is_named(object, "cell"));
                true
            }
            Some(Kind::Builtin) => true,
            _ => false,
        }
    }

    fn parts(&mut self, object: &PyObject, place: usize, on_stack: bool) {
        let class = object.class().as_object().get_id();
        for (index, part) in object.gc_get_referents().into_iter().enumerate() {
            if part.get_id() != class {
                let step = format!("{}[{index}]", object.class().slot_name());
                self.push(part, place, step, on_stack);
            }
        }
    }

    /// A hidden attribute of an object of an exact builtin class: no code of the program runs.
    fn hidden(&self, object: &PyObject, name: &'static str) -> Option<PyObjectRef> {
        object.get_attr(self.vm.ctx.intern_str(name), self.vm).ok()
    }

    fn function(&mut self, function: &PyObject, place: usize) -> Result<(), String> {
        let code = self
            .hidden(function, "__code__")
            .and_then(|code| code.downcast::<PyCode>().ok());
        if code.is_none_or(|code| origin::cell(code.source_path().as_str()).is_none()) {
            return Err("a function that is not of a program".to_owned());
        }
        let globals = self.hidden(function, "__globals__");
        if globals.is_none_or(|globals| globals.get_id() != self.globals) {
            return Err("a function of another run".to_owned());
        }
        for part in function.gc_get_referents() {
            let cells = part
                .downcast_ref::<PyTuple>()
                .is_some_and(|tuple| tuple.iter().any(|item| is_named(item, "cell")));
            if cells {
                for cell in part.gc_get_referents() {
                    self.parts(&cell, place, false);
                }
            } else if part.get_id() != self.globals {
                self.push(part, place, "part of function".to_owned(), false);
            }
        }
        Ok(())
    }

    fn builtin(&mut self, function: &PyObject, place: usize) -> Result<(), String> {
        if self.world.given.contains(&function.get_id()) {
            return Ok(());
        }
        let name = self
            .hidden(function, "__name__")
            .map(|name| text_of(&name))
            .unwrap_or_default();
        let owner = match self.hidden(function, "__self__") {
            None => None,
            Some(this) if self.vm.is_none(&this) => None,
            Some(this) => {
                let class = match this.downcast_ref::<PyType>() {
                    Some(class) if owner_of(class, &name, self.vm).is_some() => class.to_owned(),
                    _ => this.class().to_owned(),
                };
                self.push(this, place, format!("self of {name}"), false);
                Some(class)
            }
        };
        let listed = owner
            .and_then(|class| owner_of(&class, &name, self.vm))
            .is_some_and(|owner| table::listed(&owner, &name));
        // `str.maketrans` and its like are functions without a self.
        let by_name = || {
            let qualified = self
                .hidden(function, "__qualname__")
                .map(|name| text_of(&name));
            qualified.is_some_and(|name| {
                name.split_once('.')
                    .is_some_and(|(class, name)| table::listed(class, name))
            })
        };
        // What a class with type parameters answers to `C[int]`: itself.
        let generic = name == "__class_getitem__";
        if generic || (listed || by_name()) && !is_dunder(&name) {
            return Ok(());
        }
        Err(format!("the builtin function '{name}'"))
    }

    fn unbound(&self, method: &PyObject) -> Result<(), String> {
        let name = self
            .hidden(method, "__name__")
            .map(|name| text_of(&name))
            .unwrap_or_default();
        let owner = self.hidden(method, "__objclass__");
        let owner = owner
            .as_ref()
            .and_then(|class| class.downcast_ref::<PyType>());
        let Some(owner) = owner.map(|class| class.slot_name().to_string()) else {
            return Err(format!("the method descriptor '{name}'"));
        };
        if table::listed(&owner, &name) && !is_dunder(&name) {
            return Ok(());
        }
        Err(format!("the method '{owner}.{name}'"))
    }

    fn member(&self, member: &PyObject) -> Result<(), String> {
        let owner = self.hidden(member, "__objclass__");
        match owner
            .as_ref()
            .and_then(|class| class.downcast_ref::<PyType>())
        {
            Some(class) if is_own(class, self.vm) => Ok(()),
            _ => Err("a member of a builtin class".to_owned()),
        }
    }

    fn class(&mut self, object: &PyObject, place: usize) -> Result<(), String> {
        let Some(class) = object.downcast_ref::<PyType>() else {
            return Err("a class that is none".to_owned());
        };
        if !object.class().is(self.vm.ctx.types.type_type) {
            return Err(format!(
                "a class of metaclass '{}'",
                object.class().slot_name()
            ));
        }
        if !is_own(class, self.vm) {
            return match self.world.given.contains(&object.get_id()) {
                true => Ok(()),
                false => Err(format!("the class '{}'", class.slot_name())),
            };
        }
        for base in class.mro.read().iter().skip(1) {
            self.push(base.clone().into(), place, "base".to_owned(), false);
        }
        for (name, value) in class.attributes.entries() {
            let name = text_of(&name);
            if !kinds::HIDDEN_IN_CLASS.contains(&name.as_str()) {
                self.push(value, place, name, false);
            }
        }
        Ok(())
    }

    fn suspended(&mut self, object: &PyObject, place: usize) -> Result<(), String> {
        for part in object.gc_get_referents() {
            if let Some(code) = part.downcast_ref::<PyCode>() {
                if origin::cell(code.source_path().as_str()).is_none() {
                    return Err("a generator that is not of a program".to_owned());
                }
            } else if is_named(&part, "frame") {
                for local in part.gc_get_referents() {
                    let space = [self.globals, self.builtins].contains(&local.get_id());
                    if !space && local.downcast_ref::<PyCode>().is_none() {
                        self.push(local, place, "local".to_owned(), true);
                    }
                }
            } else {
                self.push(part, place, "part of generator".to_owned(), false);
            }
        }
        Ok(())
    }
}

fn is_dunder(name: &str) -> bool {
    name.starts_with("__") && name.ends_with("__")
}

fn is_named(object: &PyObject, class: &str) -> bool {
    &*object.class().slot_name() == class
}

/// Whether a program made this class.
fn is_own(class: &Py<PyType>, vm: &VirtualMachine) -> bool {
    class.heaptype_ext.is_some() && class.attributes.contains(vm.ctx.intern_str(names::OWN))
}

/// The first class of the MRO that no program made.
fn base_of(class: &Py<PyType>, vm: &VirtualMachine) -> PyTypeRef {
    let mro = class.mro.read();
    let builtin = mro.iter().find(|class| !is_own(class, vm));
    builtin.cloned().unwrap_or_else(|| class.to_owned())
}

/// The name of the class that defines `name` for instances of `class`.
fn owner_of(class: &Py<PyType>, name: &str, vm: &VirtualMachine) -> Option<String> {
    let name = vm.ctx.intern_str(name);
    let mro = class.mro.read();
    mro.iter()
        .find(|class| class.attributes.contains(name))
        .map(|class| class.slot_name().to_string())
}
