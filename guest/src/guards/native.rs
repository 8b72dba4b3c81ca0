//! Guards that are called at every attribute, as the interpreter calls them fastest.
//!
//! In: a function in Rust. Out: an object that is called with a list of arguments, past what
//! builtin functions need to find theirs. Must not: take keywords, which verified code never gives.

use rustpython_vm::{
    Context, Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine,
    builtins::PyType,
    class::{PyClassImpl, StaticType},
    function::FuncArgs,
    pyclass,
    types::Callable,
};

/// What is done with the arguments.
pub(super) type Native = fn(Vec<PyObjectRef>, &VirtualMachine) -> PyResult;

#[pyclass(module = false, name = "guard")]
#[derive(Debug)]
pub(super) struct Guard {
    function: Native,
}

impl PyPayload for Guard {
    fn class(_ctx: &Context) -> &'static Py<PyType> {
        Self::static_type()
    }
}

#[pyclass(with(Callable))]
impl Guard {}

impl Callable for Guard {
    type Args = FuncArgs;

    fn call(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        (zelf.function)(args.args, vm)
    }
}

/// What the interpreter calls for a call with mere positional arguments.
fn vectorcall(
    guard: &PyObject,
    args: Vec<PyObjectRef>,
    _count: usize,
    _keywords: Option<&[PyObjectRef]>,
    vm: &VirtualMachine,
) -> PyResult {
    match guard.downcast_ref::<Guard>() {
        Some(guard) => (guard.function)(args, vm),
        None => Err(vm.new_type_error("not a guard")),
    }
}

/// Makes the class of all guards.
pub(super) fn prepare() {
    let class = Guard::make_static_type();
    class.slots.vectorcall.store(Some(vectorcall));
}

/// A guard.
pub(super) fn guard(function: Native, vm: &VirtualMachine) -> PyObjectRef {
    Guard { function }.into_pyobject(vm)
}

/// Guards take as many arguments as verified code gives them.
pub(super) fn miscounted(name: &str, vm: &VirtualMachine) -> PyResult {
    Err(vm.new_type_error(format!("{name}: another number of arguments")))
}
