//! What was decided once about a name of a class need not be decided again: ways of reading and storing.
//!
//! In: decisions of [`access`](super::access) that depend on nothing but a class and a name. Out: the same
//! decisions, and how the attribute is best fetched. A class is told by its version, which the interpreter
//! gives out once, and takes away from the class and from all that derive from it before anything in
//! their namespaces or their MROs changes. So an entry may be stale, but is never found for a class that
//! is another one now, or that lies where another one was.
//! Must not: decide, remember what was refused, or hold on to an object.

use super::Guards;
use rustpython_vm::{
    AsObject, Py, PyObject, PyPayload, PyResult, VirtualMachine,
    builtins::{PyBoundMethod, PyStrInterned, PyType},
};
use std::cell::Cell;
use std::sync::atomic::Ordering;

/// What an entry is about.
#[derive(Clone, Copy)]
pub(super) enum Use {
    /// A read from an instance of the class.
    Read,
    /// A read from the class itself.
    OfClass,
    /// A store on an instance of the class, as `x.a = 1` does it.
    Store,
}

/// How an attribute that the program may have is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// No class defines it, and nothing but the instance's namespace is looked into.
    Field,
    /// A class defines it as a function, a builtin method or a mere value: the instance's namespace
    /// comes first.
    Member,
    /// As the object says.
    Plain,
}

#[derive(Clone, Copy)]
struct Entry {
    version: u32,
    /// Address of the name, and in its low bits the use.
    key: usize,
    way: Way,
}

/// Entries, each in the one place that its version and its name have.
pub(super) struct Ways(Box<[Cell<Entry>]>);

const PLACES: usize = 256;

/// The version of a class; 0: it has none now.
fn version(class: &Py<PyType>) -> u32 {
    class.tp_version_tag().load(Ordering::Relaxed)
}

/// Names are objects, whose addresses are multiples of four at least.
fn key(name: &'static PyStrInterned, what: Use) -> usize {
    super::address(name) | what as usize
}

impl Ways {
    pub(super) fn new() -> Self {
        let empty = Entry {
            version: 0,
            key: 0,
            way: Way::Plain,
        };
        Self(vec![Cell::new(empty); PLACES].into())
    }

    fn place(&self, version: u32, key: usize) -> &Cell<Entry> {
        let mixed = (key >> 3) ^ (key << 6) ^ (version as usize).wrapping_mul(29);
        &self.0[mixed % PLACES]
    }

    /// The way that was learnt for this class as it is now.
    pub(super) fn known(
        &self,
        class: &Py<PyType>,
        name: &'static PyStrInterned,
        what: Use,
    ) -> Option<Way> {
        let (version, key) = (version(class), key(name, what));
        let entry = self.place(version, key).get();
        (version != 0 && entry.version == version && entry.key == key).then_some(entry.way)
    }

    /// Remembers that the program may have this, right after it was decided: no code of the program has
    /// run since.
    pub(super) fn learn(
        &self,
        class: &Py<PyType>,
        name: &'static PyStrInterned,
        what: Use,
        vm: &VirtualMachine,
    ) {
        // Looking a name up gives a class its version.
        let found = class.get_attr(name);
        let (version, key) = (version(class), key(name, what));
        if version == 0 {
            return;
        }
        let slots = &vm.ctx.types.object_type.slots;
        let generic = match (class.slots.getattro.load(), slots.getattro.load()) {
            (Some(own), Some(plain)) => core::ptr::fn_addr_eq(own, plain),
            _ => false,
        };
        let way = match found {
            None if generic => Way::Field,
            Some(found) if generic && is_member(&found, vm) => Way::Member,
            _ => Way::Plain,
        };
        self.place(version, key).set(Entry { version, key, way });
    }
}

/// Whether the instance's namespace comes before what a class defines so, and binding it runs no
/// code of the program.
fn is_member(found: &PyObject, vm: &VirtualMachine) -> bool {
    let class = found.class();
    let types = &vm.ctx.types;
    class.is(types.function_type)
        || class.is(types.method_descriptor_type)
        || (class.slots.descr_get.load().is_none() && class.slots.descr_set.load().is_none())
}

impl Guards {
    /// Reads an attribute of an instance in a way that was learnt.
    pub(super) fn read_so(
        way: Way,
        object: &PyObject,
        name: &'static PyStrInterned,
        vm: &VirtualMachine,
    ) -> PyResult {
        let class = object.class();
        let member = match way {
            Way::Member => class.get_attr(name),
            Way::Field | Way::Plain => None,
        };
        // What was a mere value may be a descriptor since: its class is not the one that was asked about.
        let changed = match (way, &member) {
            (Way::Field, _) => false,
            (Way::Member, Some(member)) => !is_member(member, vm),
            (Way::Member, None) | (Way::Plain, _) => true,
        };
        if !changed
            && let Some(namespace) = object.dict()
            && let Some(value) = namespace.get_item_opt(&**name, vm)?
        {
            return Ok(value);
        }
        match member.filter(|_| !changed) {
            Some(member) if member.class().is(vm.ctx.types.function_type) => {
                Ok(PyBoundMethod::new(object.to_owned(), member).into_pyobject(vm))
            }
            Some(member) => match member.class().slots.descr_get.load() {
                Some(bind) => bind(&member, Some(object), Some(class.as_object()), vm),
                None => Ok(member),
            },
            None => object.get_attr(name, vm),
        }
    }
}
