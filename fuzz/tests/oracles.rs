//! Each oracle notices what it is there for: canaries are planted into runs of harmless programs.
//!
//! In: nothing. Out: a find for each canary, and none without. Must not: plant what a program may hold.

use fangless_fuzz::escape::{self, Seen};
use fangless_fuzz::oracle::{World, text::CANARY};
use fangless_fuzz::{replies, same};
use fangless_guest::guards::names;
use fangless_guest::run::inspect::Held;
use fangless_guest::state;
use rustpython_vm::{AsObject, PyObjectRef, VirtualMachine, builtins::PyDict};

/// Ways for a program to hold something: each ends with `slot`, a list, somewhere.
const WAYS: [(&str, &str); 14] = [
    ("global", "slot = []"),
    ("item", "x = {'k': [slot := []]}"),
    ("key", "x = {(1, 2): 3}\nslot = []\ny = iter([slot])"),
    ("instance", "class A: pass\na = A()\na.b = slot = []"),
    (
        "slots",
        "class A:\n    __slots__ = ('b',)\na = A()\na.b = slot = []",
    ),
    ("class", "class A:\n    b = []\nslot = A.b"),
    (
        "closure",
        "def f():\n    inner = slot\n    def g():\n        return inner\n    return g\nslot = []\ng = f()",
    ),
    ("default", "slot = []\ndef f(x=slot): return x"),
    (
        "generator",
        "slot = []\ndef f(x):\n    yield x\ng = f(slot)\nnext(g)",
    ),
    ("map", "slot = []\nm = map(lambda x: x, [slot])"),
    ("zip", "slot = []\nz = zip([slot], enumerate([slot]))"),
    (
        "bound",
        "class A:\n    def f(self): pass\nslot = []\na = A()\na.s = slot\nf = a.f\ndel a",
    ),
    ("exception", "slot = []\ne = ValueError(slot)"),
    ("builtin method", "slot = []\nf = slot.append"),
];

fn planted(source: &str, make: fn(&VirtualMachine) -> PyObjectRef) -> Seen {
    escape::run_with(source, move |held, _| {
        let slot = held.globals.get_item("slot", held.vm).expect("a slot");
        let slot = slot
            .downcast_ref::<rustpython_vm::builtins::PyList>()
            .expect("a list");
        slot.borrow_vec_mut().push(make(held.vm));
        // So that the way stands for itself.
        held.globals
            .del_item("slot", held.vm)
            .expect("it was there");
        if source_is_global(held) {
            held.globals
                .set_item("kept", slot.as_object().to_owned(), held.vm)
                .expect("a dict");
        }
    })
}

/// The one program that has nothing but its slot.
fn source_is_global(held: &Held<'_>) -> bool {
    held.globals.items_vec().len() <= 2
}

fn hidden(object: PyObjectRef, names: &[&'static str], vm: &VirtualMachine) -> PyObjectRef {
    names.iter().fold(object, |object, name| {
        object
            .get_attr(vm.ctx.intern_str(*name), vm)
            .expect("the interpreter has it")
    })
}

fn canaries() -> Vec<(&'static str, fn(&VirtualMachine) -> PyObjectRef)> {
    vec![
        ("sys", |vm| vm.sys_module.clone().into()),
        ("builtins", |vm| vm.builtins.clone().into()),
        ("dict of builtins", |vm| {
            vm.builtins.as_object().dict().expect("a dict").into()
        }),
        ("sys.modules", |vm| {
            vm.sys_module.get_attr("modules", vm).expect("there")
        }),
        ("type", |vm| vm.ctx.types.type_type.to_owned().into()),
        ("class of functions' code", |vm| {
            vm.ctx.types.code_type.to_owned().into()
        }),
        ("eval", |vm| {
            vm.builtins.get_attr("eval", vm).expect("there")
        }),
        ("the real getattr", |vm| {
            vm.builtins.get_attr("getattr", vm).expect("there")
        }),
        ("a guard", |vm| {
            state::guards(|guards| guards.base.get_item(names::SPECIAL, vm)).expect("there")
        }),
        ("the namespace of guards", |_| {
            state::guards(|guards| guards.base.clone().into())
        }),
        ("str.format itself", |vm| {
            hidden(vm.ctx.types.str_type.to_owned().into(), &["format"], vm)
        }),
        ("a bound format", |vm| {
            hidden(vm.ctx.new_str("").into(), &["format"], vm)
        }),
        ("a dunder method", |vm| {
            hidden(vm.ctx.new_int(1).into(), &["__add__"], vm)
        }),
        ("an unbound dunder method", |vm| {
            hidden(
                vm.ctx.types.object_type.to_owned().into(),
                &["__init__"],
                vm,
            )
        }),
        ("mappingproxy", |vm| {
            hidden(vm.ctx.types.int_type.to_owned().into(), &["__dict__"], vm)
        }),
        ("a getset of a builtin", |vm| {
            hidden(
                vm.ctx.types.function_type.to_owned().into(),
                &["__code__"],
                vm,
            )
        }),
        ("a list of subclasses", |vm| {
            let object: PyObjectRef = vm.ctx.types.object_type.to_owned().into();
            vm.call_method(&object, "__subclasses__", ())
                .expect("a list")
        }),
        ("a secret text", |vm| {
            vm.ctx.new_str(format!("x{CANARY}")).into()
        }),
        ("a weak reference", |vm| {
            let class: PyObjectRef = vm.ctx.types.set_type.to_owned().into();
            class.downgrade(None, vm).expect("a reference").into()
        }),
    ]
}

#[test]
fn canaries_are_noticed_wherever_they_are_held() {
    for (way, source) in WAYS {
        let clean = escape::run(source);
        assert_eq!(escape::wrong(&clean), None, "{way}");
        for (canary, make) in canaries() {
            let seen = planted(source, make);
            assert!(
                !seen.finds.is_empty(),
                "{canary} by way of {way} goes unnoticed: {:?}",
                seen.end
            );
        }
    }
}

#[test]
fn internals_of_the_programs_own_functions_are_noticed() {
    let source = "def f(x=1):\n    def g():\n        return x\n    yield g\ng = f()\nh = next(g)\ntry:\n    1 / 0\nexcept ZeroDivisionError as error:\n    e = error\nslot = []";
    let ways: [(&str, &[&'static str]); 6] = [
        ("g", &["gi_frame"]),
        ("g", &["gi_code"]),
        ("h", &["__code__"]),
        ("h", &["__globals__"]),
        ("h", &["__closure__"]),
        ("e", &["__traceback__", "tb_frame"]),
    ];
    for (name, steps) in ways {
        let seen = escape::run_with(source, move |held, _| {
            let object = held.globals.get_item(name, held.vm).expect("there");
            let inner = hidden(object, steps, held.vm);
            held.globals
                .set_item("slot", inner, held.vm)
                .expect("a dict");
        });
        assert!(
            !seen.finds.is_empty(),
            "{name}.{} goes unnoticed",
            steps.join(".")
        );
    }
}

#[test]
fn another_runs_objects_are_noticed() {
    thread_local! {
        static KEPT: std::cell::RefCell<Vec<PyObjectRef>> = const { std::cell::RefCell::new(Vec::new()) };
    }
    for name in ["f", "made"] {
        let source = "def f(): pass\nclass A:\n    def m(self): pass\nmade = A()";
        escape::run_with(source, move |held, _| {
            let object = held.globals.get_item(name, held.vm).expect("there");
            KEPT.with_borrow_mut(|kept| kept.push(object));
        });
        let seen = escape::run_with("x = 1", |held, _| {
            let object = KEPT.with_borrow_mut(Vec::pop).expect("kept");
            held.globals.set_item("x", object, held.vm).expect("a dict");
        });
        assert!(
            !seen.finds.is_empty(),
            "{name} of another run goes unnoticed"
        );
    }
}

#[test]
fn changes_of_shared_objects_are_noticed() {
    type Change = fn(&VirtualMachine, &World) -> Box<dyn FnOnce(&VirtualMachine)>;
    let changes: [(&str, Change); 4] = [
        ("an attribute of int", |vm, _| {
            let name = vm.ctx.intern_str("odd");
            vm.ctx.types.int_type.attributes.insert(name, vm.ctx.none());
            Box::new(move |vm| drop(vm.ctx.types.int_type.attributes.remove(name)))
        }),
        ("a name of sys", |vm, _| {
            let dict = vm.sys_module.as_object().dict().expect("a dict");
            dict.set_item("odd", vm.ctx.none(), vm).expect("set");
            Box::new(move |vm| dict.del_item("odd", vm).expect("there"))
        }),
        ("a guard", |vm, _| {
            let base = state::guards(|guards| guards.base.clone());
            let old = base.get_item(names::SPECIAL, vm).expect("there");
            base.set_item(names::SPECIAL, vm.ctx.none(), vm)
                .expect("set");
            Box::new(move |vm| base.set_item(names::SPECIAL, old, vm).expect("set"))
        }),
        ("a module", |vm, _| {
            let math = vm.import("math", 0).expect("math");
            let dict: rustpython_vm::PyRef<PyDict> = math.dict().expect("a dict");
            let old = dict.get_item("pi", vm).expect("pi");
            dict.set_item("pi", vm.ctx.new_int(3).into(), vm)
                .expect("set");
            Box::new(move |vm| dict.set_item("pi", old, vm).expect("set"))
        }),
    ];
    thread_local! {
        static UNDO: std::cell::RefCell<Option<Box<dyn FnOnce(&VirtualMachine)>>> = const { std::cell::RefCell::new(None) };
    }
    for (what, change) in changes {
        let seen = escape::run_with("x = 1", move |held, world| {
            let undo = change(held.vm, world);
            UNDO.with_borrow_mut(|slot| *slot = Some(undo));
        });
        assert!(!seen.finds.is_empty(), "a change of {what} goes unnoticed");
        let seen = escape::run_with("x = 1", |held, _| {
            let undo = UNDO.with_borrow_mut(Option::take).expect("to undo");
            undo(held.vm);
        });
        assert_eq!(escape::wrong(&seen), None, "after {what}");
    }
}

#[test]
fn printed_canaries_are_noticed() {
    for text in [CANARY, "<frame at 0x1>", "<module 'sys' (built-in)>"] {
        let quoted = format!("'{}'", text.replace('\'', "\\'"));
        for source in [
            format!("print({quoted})"),
            format!("raise ValueError({quoted})"),
        ] {
            let seen = escape::run(&source);
            assert!(!seen.finds.is_empty(), "{source}");
        }
    }
}

#[test]
fn differences_from_cpython_are_noticed() {
    assert_eq!(
        same::compare("(1, 'x', [0.5, -0.0, float('nan')], {2, 1}, 2**70, -2**71)"),
        None
    );
    assert_eq!(same::compare("1 / 0"), None);
    // Rightly different, so a difference must be seen.
    for source in [
        "2.0 ** 0.5 if False else __import__",
        "x = 1\nx.__class__",
        "hash('x')",
    ] {
        assert!(same::compare(source).is_some(), "{source}");
    }
}

#[test]
fn replies_that_take_too_much_are_noticed() {
    assert!(replies::read(&[1, 0, 0, 0], &|| 1 << 30).is_err());
}
