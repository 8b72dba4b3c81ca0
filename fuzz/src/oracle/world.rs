//! The world around a run: canaries planted in it, and its fingerprint.
//!
//! In: a fresh machine. Out: the identities of what no program may hold, of what it may, and a
//! fingerprint of everything that runs share. Made once per machine, before any program.
//! Must not: be made after a program has run, which might have changed it.

use super::{Find, kinds, shared, text::CANARY};
use crate::machine;
use fangless_guest::run::inspect::{self, Held};
use fangless_guest::state;
use fangless_wire::message::CompileReply;
use rustpython_vm::{
    AsObject, PyObject, PyObjectRef, PyRef, VirtualMachine,
    builtins::{PyDict, PyType},
};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// What is known of a machine.
pub struct World {
    /// What no program may hold, by identity, with what it is.
    pub forbidden: HashMap<usize, String>,
    /// Builtin functions and classes that may be held, by identity.
    pub given: HashSet<usize>,
    before: Vec<(String, u64)>,
    /// Keeps the other run's objects alive, so that their identities stay theirs.
    _other: Vec<PyObjectRef>,
}

thread_local! {
    static WORLD: std::cell::OnceCell<Rc<World>> = const { std::cell::OnceCell::new() };
}

/// The world of this thread's machine.
pub fn world() -> Rc<World> {
    WORLD.with(|cell| Rc::clone(cell.get_or_init(|| Rc::new(World::new()))))
}

/// Leaves objects of every kind behind, as another tenant's program would.
const OTHER: &str = r#"
class Other:
    secret = "CANARY"
    def __init__(self):
        self.secret = "CANARY"
    def get(self):
        return self.secret
def other(secret="CANARY"):
    while True:
        yield secret
waiting = other()
next(waiting)
instance = Other()
items = ["CANARY", instance, waiting]
wrapped = [str.format, str.format_map, "".format, Other, other, instance.get, items]
formatters = [str.format, str.format_map]
wrapped
"#;

impl World {
    fn new() -> Self {
        let source = OTHER.replace("CANARY", CANARY);
        let program = match machine::compile(&source, machine::widest()) {
            CompileReply::Sealed(program) => program,
            other => panic!("the other run's program does not compile: {other:?}"),
        };
        inspect::run(&machine::request(program), |held| Self::after(held))
            .expect("the other run runs")
    }

    fn after(held: &Held<'_>) -> Self {
        let vm = held.vm;
        assert!(
            held.result.is_ok(),
            "the other run fails: {:?}",
            held.failure
        );
        plant(vm);
        let mut world = Self {
            forbidden: HashMap::new(),
            given: HashSet::new(),
            before: Vec::new(),
            _other: Vec::new(),
        };
        world.other_run(held);
        world.internals(vm);
        world.givens(vm);
        world.before = shared::fingerprint(vm, None);
        world
    }

    fn forbid(&mut self, object: &PyObject, what: &str) {
        self.forbidden
            .entry(object.get_id())
            .or_insert_with(|| what.to_owned());
    }

    fn other_run(&mut self, held: &Held<'_>) {
        self.forbid(held.globals.as_object(), "the globals of another run");
        self.forbid(held.builtins.as_object(), "the builtins of another run");
        self._other.push(held.globals.clone().into());
        for (name, value) in held.globals.clone() {
            let Some(name) = name.downcast_ref::<rustpython_vm::builtins::PyStr>() else {
                continue;
            };
            let name = name.to_string_lossy();
            if matches!(&*name, "__name__" | "formatters") || name == "__builtins__" {
                continue;
            }
            self.forbid(&value, &format!("`{name}` of another run"));
        }
        let formatters = held
            .globals
            .get_item("formatters", held.vm)
            .expect("it is there");
        for guard in formatters.gc_get_referents() {
            self.given.insert(guard.get_id());
        }
    }

    /// What the interpreter keeps for itself.
    fn internals(&mut self, vm: &VirtualMachine) {
        self.forbid(vm.sys_module.as_object(), "the module `sys`");
        self.forbid(vm.builtins.as_object(), "the module `builtins`");
        for (module, name) in [(&vm.sys_module, "sys"), (&vm.builtins, "builtins")] {
            if let Some(dict) = module.as_object().dict() {
                self.forbid(dict.as_object(), &format!("the dict of `{name}`"));
            }
        }
        if let Ok(modules) = vm.sys_module.get_attr("modules", vm) {
            self.forbid(&modules, "`sys.modules`");
            for module in modules.gc_get_referents() {
                if let Some(dict) = module.dict() {
                    self.forbid(dict.as_object(), "the dict of a module");
                }
            }
        }
        self.forbid(vm.ctx.types.type_type.as_object(), "the class `type`");
        state::guards(|guards| {
            self.forbid(guards.base.as_object(), "the namespace of the guards");
            for (name, guard) in guards.base.clone() {
                let name = name
                    .downcast_ref::<rustpython_vm::builtins::PyStr>()
                    .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
                self.forbid(&guard, &format!("the guard `{name}`"));
            }
            // The builtins behind the guards of the same name, and those that nobody offers.
            for (name, object) in vm.builtins.as_object().dict().expect("a module has a dict") {
                let name = name
                    .downcast_ref::<rustpython_vm::builtins::PyStr>()
                    .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
                let sealed = guards.offered.values().any(|offered| offered.is(&object));
                let data = object.downcast_ref::<PyType>().is_none()
                    && !object.is_callable()
                    && object.dict().is_none();
                if !sealed && !data {
                    self.forbid(&object, &format!("the builtin `{name}` itself"));
                }
            }
        });
    }

    /// What a policy can give, and classes that `type(x)` names.
    fn givens(&mut self, vm: &VirtualMachine) {
        state::guards(|guards| {
            for object in guards.offered.values() {
                self.given.insert(object.get_id());
            }
        });
        let module = vm.import("math", 0).expect("a module of the library");
        let table = fangless_guest::library::module("math").expect("its table");
        for name in table.names {
            let value = module.get_attr(*name, vm).expect("a name of the table");
            self.given.insert(value.get_id());
        }
        for class in shared::builtin_classes(vm) {
            if kinds::NAMED_BY_TYPE.contains(&&*class.slot_name()) {
                self.given.insert(class.as_object().get_id());
            }
        }
    }

    /// What a run has changed of what all runs share.
    pub fn changes(&self, held: &Held<'_>) -> Vec<Find> {
        let now = shared::fingerprint(held.vm, Some(held.builtins));
        let changed = |(before, now): (&(String, u64), &(String, u64))| {
            (before != now).then(|| Find {
                path: "shared state".to_owned(),
                what: format!("changed: {} (was: {})", now.0, before.0),
            })
        };
        let mut finds: Vec<Find> = self
            .before
            .iter()
            .zip(&now)
            .filter_map(changed)
            .take(5)
            .collect();
        if self.before.len() != now.len() {
            finds.push(Find {
                path: "shared state".to_owned(),
                what: format!("{} parts, were {}", now.len(), self.before.len()),
            });
        }
        finds
    }
}

/// Texts that nobody may see, where a program might look.
fn plant(vm: &VirtualMachine) {
    let canary: PyObjectRef = vm.ctx.new_str(format!("{CANARY}-sys")).into();
    for module in [&vm.sys_module, &vm.builtins] {
        let dict: PyRef<PyDict> = module.as_object().dict().expect("a module has a dict");
        for name in ["__doc__", "canary"] {
            dict.set_item(name, canary.clone(), vm)
                .expect("a dict takes it");
        }
    }
}
