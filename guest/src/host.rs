//! Functions of the host, as a program holds them.
//!
//! In: calls of the program. Out: the host's answers, as values or exceptions. Arguments leave as
//! data, like a result; what comes back is data, like an input. An exception that the host's
//! function caused carries the number of its call, which no program can read or write, so that the
//! caller learns of the cause if the program lets it out.
//! Must not: ask the host for what does not fit, or give the program more of the host than data.

pub mod handle;
pub mod signature;

use crate::{border, state, values};
use fangless_wire::message::{self, Answer, Call};
use fangless_wire::value::{self, DecodeError, EncodeError, Excess};
use fangless_wire::{Function, ResultLimits};
use rustpython_vm::{
    AsObject, Context, Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyTuple, PyType},
    class::{PyClassImpl, StaticType},
    function::FuncArgs,
    pyclass,
    types::{Callable, Representable},
};

/// The class of an exception of which the program sees only that the host failed.
pub const OPAQUE: &str = "HostError";
/// Its text.
const OPAQUE_TEXT: &str = "a function of the host failed";
/// Where an exception keeps the number of the call that caused it; not to be spelled in Python.
const CALL: &str = "<call>";

/// A function of the host.
#[pyclass(module = false, name = "function")]
#[derive(Debug)]
pub struct HostFunction {
    name: String,
    function: Function,
}

impl PyPayload for HostFunction {
    fn class(_ctx: &Context) -> &'static Py<PyType> {
        Self::static_type()
    }
}

#[pyclass(with(Callable, Representable), flags(DISALLOW_INSTANTIATION))]
impl HostFunction {
    #[pygetset(name = "__name__")]
    fn dunder_name(zelf: &Py<Self>) -> String {
        zelf.name.clone()
    }

    #[pygetset(name = "__doc__")]
    fn dunder_doc(zelf: &Py<Self>) -> Option<String> {
        let doc = &zelf.function.doc;
        (!doc.is_empty()).then(|| doc.clone())
    }
}

impl Representable for HostFunction {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        Ok(format!("<function {}>", zelf.name))
    }
}

impl Callable for HostFunction {
    type Args = FuncArgs;

    fn call(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        zelf.ask(args, vm)
    }
}

/// Makes the classes, before the tables are resolved.
///
/// # Errors
/// The interpreter does not take them.
pub fn prepare(vm: &VirtualMachine) -> Result<(), String> {
    let _ = HostFunction::make_static_type();
    handle::prepare();
    let base = vm.ctx.exceptions.runtime_error.to_owned();
    let class = vm
        .ctx
        .new_exception_type("builtins", OPAQUE, Some(vec![base]));
    vm.builtins
        .set_attr(OPAQUE, class, vm)
        .map_err(|_| format!("the interpreter takes no `{OPAQUE}`"))
}

/// The function, for a program's namespace.
pub fn function(name: &str, function: Function, vm: &VirtualMachine) -> PyObjectRef {
    let name = name.to_owned();
    HostFunction { name, function }.into_pyobject(vm)
}

/// Number of the call of the host that failed with this exception; 0: none did.
pub fn failed_call(error: &PyObject, vm: &VirtualMachine) -> u64 {
    let number = || {
        let found = error.dict()?.get_item_opt(CALL, vm).ok()??;
        found.try_to_value::<u64>(vm).ok()
    };
    number().unwrap_or(0)
}

impl HostFunction {
    fn ask(&self, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let name = &self.name;
        if let Some(parameters) = &self.function.parameters {
            // A lone surrogate is in no parameter's name.
            let keywords = args.kwargs.keys();
            let keywords = keywords.map(|keyword| keyword.as_str().unwrap_or("\u{fffd}"));
            let misfit = signature::misfit(name, parameters, args.args.len(), keywords);
            misfit.map_or(Ok(()), |misfit| Err(vm.new_type_error(misfit)))?;
        }
        let mut request = message::frame(&message::encode(&Call::Function(name)));
        write(name, args, &mut request, vm)?;
        answered(&border::call(&request), vm)
    }
}

/// The value of an answer, or the exception that it is.
fn answered(answer: &[u8], vm: &VirtualMachine) -> PyResult {
    let malformed = || vm.new_system_error("the host's answer cannot be read");
    let (head, mut rest) = message::unframe(answer).map_err(|_| malformed())?;
    match message::decode(head).map_err(|_| malformed())? {
        Answer::Value => read(&mut rest, vm),
        Answer::Raised { call, type_name } => {
            let arguments = read(&mut rest, vm)?;
            Err(raised(call, type_name, arguments, vm))
        }
        Answer::Opaque { call } => {
            let arguments = vm.ctx.new_tuple(vec![vm.ctx.new_str(OPAQUE_TEXT).into()]);
            Err(raised(call, OPAQUE, arguments.into(), vm))
        }
        Answer::Method | Answer::Missing { .. } => Err(malformed()),
    }
}

/// Appends the arguments of a call, if they are data and within the limits of a result.
fn write(name: &str, args: FuncArgs, out: &mut Vec<u8>, vm: &VirtualMachine) -> PyResult<()> {
    let keywords = vm.ctx.new_dict();
    for (keyword, value) in args.kwargs {
        keywords.set_item(&*vm.ctx.new_str(keyword), value, vm)?;
    }
    let limits = state::run(|run| run.result.clone());
    let positional = vm.ctx.new_tuple(args.args).into();
    let mut results = values::Results::new(vm);
    for arguments in [positional, PyObjectRef::from(keywords)] {
        // Held twice, as every item is: by what contains it and by the walk.
        let _held = arguments.clone();
        let written = value::encode(&mut results, arguments, false, &limits, out);
        written.map_err(|error| match error {
            EncodeError::TooLarge(excess, amount) => {
                let (what, most) = match excess {
                    Excess::Bytes => ("bytes", limits.bytes),
                    Excess::Depth => ("levels", limits.depth.into()),
                    Excess::Nodes => ("values", limits.nodes),
                };
                vm.new_value_error(format!(
                    "{name}() arguments have {amount} {what} or more, and may have {most}"
                ))
            }
            EncodeError::Cycle(path) => {
                vm.new_value_error(format!("{name}() argument {path} contains itself"))
            }
            EncodeError::Refused(path, values::NotData(type_name)) => vm.new_type_error(format!(
                "{name}() argument {path} is not data, but of type '{type_name}'"
            )),
        })?;
    }
    Ok(())
}

/// What the host has bounded already.
const ANSWER_LIMITS: ResultLimits = ResultLimits {
    bytes: u64::MAX,
    depth: 10_000,
    nodes: u64::MAX,
};

fn read(bytes: &mut &[u8], vm: &VirtualMachine) -> PyResult {
    let answer = values::Inputs::new(vm).read(bytes, &ANSWER_LIMITS);
    answer.map_err(|error| match error {
        DecodeError::Refused(error) => error,
        DecodeError::Malformed(_) | DecodeError::TooLarge(..) => {
            vm.new_system_error("the host's answer cannot be read")
        }
    })
}

/// An exception of a builtin class, with the number of the call that it comes from.
fn raised(
    call: u64,
    type_name: &str,
    arguments: PyObjectRef,
    vm: &VirtualMachine,
) -> PyBaseExceptionRef {
    let class = state::guards(|guards| guards.offered.get(type_name).cloned());
    let class = class.and_then(|class| class.downcast::<PyType>().ok());
    let ordinary = |class: &Py<PyType>| class.fast_issubclass(vm.ctx.exceptions.exception_type);
    let arguments = match arguments.downcast::<PyTuple>() {
        Ok(arguments) => arguments.as_slice().to_vec(),
        Err(single) => vec![single],
    };
    let made = match class.filter(|class| ordinary(class)) {
        Some(class) => vm.invoke_exception(&class, arguments),
        None => return vm.new_system_error("the host raised what is no exception"),
    };
    let Ok(error) = made else {
        return vm.new_system_error("the host raised what cannot be made");
    };
    // It has a dict of its own, being made just now; the program cannot name what is put there.
    let noted = error.as_object().set_attr(CALL, vm.ctx.new_int(call), vm);
    noted.map_or_else(|failure| failure, |()| error)
}
