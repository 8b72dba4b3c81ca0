//! What the module knows while it runs: its exceptions, its contexts, types of other modules.
//!
//! In: the module being made. Out: the classes of signals; the current context; exceptions.

use super::context::PyContext;
use crate::arith::signal::*;
use core::cell::{Cell, RefCell};
use rustpython_vm::{
    AsObject, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyTypeRef},
};

/// The signals, in the order in which one of several is raised.
pub const SIGNALS: [(u32, &str); 9] = [
    (INVALID, "InvalidOperation"),
    (FLOAT_OPERATION, "FloatOperation"),
    (DIVISION_BY_ZERO, "DivisionByZero"),
    (OVERFLOW, "Overflow"),
    (UNDERFLOW, "Underflow"),
    (SUBNORMAL, "Subnormal"),
    (INEXACT, "Inexact"),
    (ROUNDED, "Rounded"),
    (CLAMPED, "Clamped"),
];

/// What InvalidOperation can stand for, beside itself.
const CONDITIONS: [(u32, &str); 4] = [
    (CONVERSION_SYNTAX, "ConversionSyntax"),
    (DIVISION_IMPOSSIBLE, "DivisionImpossible"),
    (DIVISION_UNDEFINED, "DivisionUndefined"),
    (INVALID_CONTEXT, "InvalidContext"),
];

pub struct State {
    pub base: PyTypeRef,
    /// The classes of [`SIGNALS`].
    pub signals: Vec<PyTypeRef>,
    /// The classes of [`CONDITIONS`].
    conditions: Vec<PyTypeRef>,
    /// `DefaultContext`, `BasicContext`, `ExtendedContext`: templates that are copied, not used.
    pub templates: [PyRef<PyContext>; 3],
    current: RefCell<PyRef<PyContext>>,
    pub rational: PyObjectRef,
    pub tuple: PyObjectRef,
}

thread_local! {
    static STATE: Cell<Option<&'static State>> = const { Cell::new(None) };
}

/// The state of the module, which is there before anything can be made of its classes.
pub fn state() -> &'static State {
    STATE.get().expect("the module _decimal has been made")
}

impl State {
    /// Makes the state, for as long as the process lives: one interpreter makes it once.
    pub fn install(vm: &VirtualMachine) -> PyResult<&'static Self> {
        let (base, signals, conditions) = exceptions(vm);
        let templates = [
            PyContext::default_template(),
            PyContext::basic_template(),
            PyContext::extended_template(),
        ]
        .map(|template| template.into_ref(&vm.ctx));
        let current = templates[0].duplicate().into_ref(&vm.ctx);
        let rational = vm.import("numbers", 0)?.get_attr("Rational", vm)?;
        let tuple = vm
            .import("collections", 0)?
            .get_attr("namedtuple", vm)?
            .call(("DecimalTuple", "sign digits exponent"), vm)?;
        tuple.set_attr("__module__", vm.new_pyobj("decimal"), vm)?;
        let state: &'static Self = Box::leak(Box::new(Self {
            base,
            signals,
            conditions,
            templates,
            current: RefCell::new(current),
            rational,
            tuple,
        }));
        STATE.set(Some(state));
        Ok(state)
    }

    pub fn current(&self) -> PyRef<PyContext> {
        self.current.borrow().clone()
    }

    /// Makes a context the current one; of a template, a copy without flags.
    pub fn set_current(&self, context: PyRef<PyContext>, vm: &VirtualMachine) {
        let context = if self.templates.iter().any(|one| one.is(&context)) {
            let copy = context.duplicate();
            copy.flags.set(0);
            copy.into_ref(&vm.ctx)
        } else {
            context
        };
        let before = self.current.replace(context);
        drop(before);
    }

    /// Names and classes of all exceptions.
    pub fn exceptions(&self) -> impl Iterator<Item = (&'static str, &PyTypeRef)> {
        let base = [("DecimalException", &self.base)].into_iter();
        let signals = SIGNALS.iter().map(|(_, name)| *name).zip(&self.signals);
        let conditions = CONDITIONS.iter().map(|(_, name)| *name);
        base.chain(signals).chain(conditions.zip(&self.conditions))
    }

    /// The bits of the signal or condition that this class is.
    pub fn bits_of(&self, class: &PyObject) -> Option<u32> {
        let signals = SIGNALS.iter().zip(&self.signals);
        signals
            .filter(|(_, known)| known.is(class))
            .map(|((bits, _), _)| *bits)
            .next()
    }

    /// The exception for these signals: the class of the first, with a list of all.
    pub fn exception(&self, trapped: u32, vm: &VirtualMachine) -> PyBaseExceptionRef {
        let mut all: Vec<PyObjectRef> = Vec::new();
        let mut add = |class: &PyTypeRef| all.push(class.clone().into());
        if trapped & INVALID_OPERATION != 0 {
            add(&self.signals[0]);
        }
        for ((bits, _), class) in CONDITIONS.iter().zip(&self.conditions) {
            if trapped & bits != 0 {
                add(class);
            }
        }
        for ((bits, _), class) in SIGNALS.iter().zip(&self.signals).skip(1) {
            if trapped & bits != 0 {
                add(class);
            }
        }
        let mut raised = SIGNALS.iter().zip(&self.signals);
        let class = raised
            .find(|((bits, _), _)| trapped & bits != 0)
            .map_or(&self.base, |(_, class)| class);
        vm.new_exception(class.clone(), vec![vm.ctx.new_list(all).into()])
    }
}

fn exceptions(vm: &VirtualMachine) -> (PyTypeRef, Vec<PyTypeRef>, Vec<PyTypeRef>) {
    let make =
        |name: &str, bases: Vec<PyTypeRef>| vm.ctx.new_exception_type("decimal", name, Some(bases));
    let builtin = &vm.ctx.exceptions;
    let base = make(
        "DecimalException",
        vec![builtin.arithmetic_error.to_owned()],
    );
    let zero = builtin.zero_division_error.to_owned();
    let simple = |name| make(name, vec![base.clone()]);
    let invalid = simple("InvalidOperation");
    let float = make(
        "FloatOperation",
        vec![base.clone(), builtin.type_error.to_owned()],
    );
    let division = make("DivisionByZero", vec![base.clone(), zero.clone()]);
    let [subnormal, inexact, rounded, clamped] =
        ["Subnormal", "Inexact", "Rounded", "Clamped"].map(simple);
    let overflow = make("Overflow", vec![inexact.clone(), rounded.clone()]);
    let underflow = make(
        "Underflow",
        vec![inexact.clone(), rounded.clone(), subnormal.clone()],
    );
    let conditions = CONDITIONS
        .iter()
        .map(|(bits, name)| {
            let mut bases = vec![invalid.clone()];
            if *bits == DIVISION_UNDEFINED {
                bases.push(zero.clone());
            }
            make(name, bases)
        })
        .collect();
    let signals = vec![
        invalid, float, division, overflow, underflow, subnormal, inexact, rounded, clamped,
    ];
    (base, signals, conditions)
}
