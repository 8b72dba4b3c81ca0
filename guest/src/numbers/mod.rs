//! Functions that only compute: a small interpreter for them, within the guest.
//!
//! In: calls of functions with numbers. Out: what RustPython would have given, sooner. A function whose code only
//! loads, stores, computes, compares, jumps, counts by `range` and calls others of its kind is translated into a
//! [`Form`](form::Form), once; it runs on ints of 64 bits, floats, bools and None without an object. This handles
//! success only: on any surprise (an int that is too large, a division by zero, a type that is not known, a name
//! that is something else) everything is dropped, and RustPython runs the call from its beginning. As nothing had
//! an effect, no program can tell. What has surprised once is not tried again.
//!
//! Must not: have an effect, or answer where RustPython's answer is not known.

mod form;
mod machine;
mod number;
mod room;
mod scan;
mod scope;
#[cfg(test)]
mod tests;
mod translate;
mod value;

use form::Form;
use num_traits::ToPrimitive;
use room::{Answer, Room};
use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, VirtualMachine,
    builtins::{PyCode, PyDict, PyFloat, PyFunction, PyInt},
    tier,
};
use scope::Scope;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use value::Value;

/// Calls with other arguments than numbers until a function is left to RustPython.
const MISSES: u8 = 4;
/// Arguments at most.
const MOST_ARGUMENTS: usize = 16;

thread_local! {
    static ON: Cell<bool> = const { Cell::new(false) };
    static ROOM: RefCell<Room> = RefCell::default();
}

#[cfg(test)]
thread_local! {
    /// Calls that were answered here.
    static ANSWERED: Cell<u64> = const { Cell::new(0) };
    /// Whether functions are tried again after a surprise.
    static PATIENT: Cell<bool> = const { Cell::new(false) };
}

/// Tells the interpreter of this tier. Before any code runs, so that it is asked about all.
pub fn install() {
    tier::install(tier::Tier { prepare, call });
}

/// Whether calls are taken; what they give must not depend on it.
pub fn switch(on: bool) {
    ON.set(on);
}

fn prepare(code: &PyCode) -> Option<Rc<dyn Any>> {
    let form = translate::translate(code)?;
    Some(Rc::new(form))
}

fn form_of(code: &PyCode) -> Option<Rc<Form>> {
    code.tier_form()?.clone().downcast().ok()
}

fn call(
    function: &Py<PyFunction>,
    args: &[PyObjectRef],
    vm: &VirtualMachine,
) -> Option<PyObjectRef> {
    if !ON.get() || args.len() > MOST_ARGUMENTS || vm.use_tracing.get() {
        return None;
    }
    let (code, globals, builtins) = function.tier_parts()?;
    let form = form_of(code)?;
    if form.arguments != args.len() {
        return None;
    }
    let mut values = [Value::None; MOST_ARGUMENTS];
    for (value, arg) in values.iter_mut().zip(args) {
        let Some(number) = unbox(arg, vm) else {
            form.misses.update(|misses| misses.saturating_add(1));
            if form.misses.get() >= MISSES {
                code.tier.give_up();
            }
            return None;
        };
        *value = number;
    }
    let values = &values[..args.len()];
    let deepest = vm.recursion_limit.get();
    let deepest = deepest.saturating_sub(vm.current_recursion_depth());
    if deepest == 0 {
        return None;
    }
    let builtins = builtins.downcast_ref_if_exact::<PyDict>(vm)?;
    let mut scope = Scope::new(code, form, globals, builtins, vm);
    let answer = ROOM.with(|room| {
        // A key of a namespace that runs code when it is looked up may call a function meanwhile.
        room.try_borrow_mut().ok()?.run(&mut scope, values, deepest)
    });
    let Answer { value, fresh } = answer?;
    #[cfg(test)]
    ANSWERED.set(ANSWERED.get() + 1);
    if !fresh {
        // What may have been handed through stays the object that it was.
        if let Some(same) = values.iter().position(|one| one.same(value)) {
            let nan = matches!(value, Value::Float(value) if value.is_nan());
            return (!nan).then(|| args[same].clone());
        }
        if matches!(value, Value::Float(value) if value.is_nan()) {
            return None;
        }
    }
    Some(match value {
        Value::Unbound => return None,
        Value::None => vm.ctx.none(),
        Value::Bool(value) => vm.ctx.new_bool(value).into(),
        Value::Int(value) => vm.ctx.new_int(value).into(),
        Value::Float(value) => vm.ctx.new_float(value).into(),
    })
}

/// The number that an object is.
fn unbox(object: &PyObject, vm: &VirtualMachine) -> Option<Value> {
    let class = object.class();
    if class.is(vm.ctx.types.int_type) {
        let int = object.downcast_ref::<PyInt>()?;
        let small = int.to_small().or_else(|| int.as_bigint().to_i64());
        return small.map(Value::Int);
    }
    if class.is(vm.ctx.types.float_type) {
        return Some(Value::Float(object.downcast_ref::<PyFloat>()?.to_f64()));
    }
    if class.is(vm.ctx.types.bool_type) {
        return Some(Value::Bool(object.is(&vm.ctx.true_value)));
    }
    vm.is_none(object).then_some(Value::None)
}
