//! Objects of the host, as a program holds them.
//!
//! In: numbers and names of classes, which the host gave; reads of attributes and calls of methods.
//! Out: handles, one for each object, and what the host answers. A handle has no constructor and holds
//! a number only, which means nothing outside of its run.
//! Must not: ask the host for a name that could not be listed, or let a program store on a handle.

use super::{answered, write};
use crate::{border, state};
use fangless_wire::message::{self, Call};
use rustpython_vm::{
    Context, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyInt, PyStr, PyType},
    class::{PyClassImpl, StaticType},
    function::FuncArgs,
    pyclass,
    types::{Callable, Representable},
};

/// An object of the host.
#[pyclass(module = false, name = "object")]
#[derive(Debug)]
pub struct Handle {
    number: u64,
    /// What the host calls its class.
    name: String,
}

impl PyPayload for Handle {
    fn class(_ctx: &Context) -> &'static Py<PyType> {
        Self::static_type()
    }
}

#[pyclass(with(Representable), flags(DISALLOW_INSTANTIATION))]
impl Handle {}

impl Representable for Handle {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        Ok(format!("<{} object>", zelf.name))
    }
}

/// A method of an object of the host.
#[pyclass(module = false, name = "method")]
#[derive(Debug)]
pub struct Method {
    handle: PyRef<Handle>,
    name: String,
}

impl PyPayload for Method {
    fn class(_ctx: &Context) -> &'static Py<PyType> {
        Self::static_type()
    }
}

#[pyclass(with(Callable, Representable), flags(DISALLOW_INSTANTIATION))]
impl Method {}

impl Representable for Method {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        Ok(format!("<method {}.{}>", zelf.handle.name, zelf.name))
    }
}

impl Callable for Method {
    type Args = FuncArgs;

    fn call(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let (handle, name) = (zelf.handle.number, zelf.name.as_str());
        let mut request = message::frame(&message::encode(&Call::Method { handle, name }));
        write(name, args, &mut request, vm)?;
        answered(&border::call(&request), vm)
    }
}

/// Makes the classes.
pub(super) fn prepare() {
    let _ = Handle::make_static_type();
    let _ = Method::make_static_type();
}

/// The handle of this number: the same object for as long as the run lasts.
pub fn made(parts: &[PyObjectRef], vm: &VirtualMachine) -> PyResult {
    let [number, name] = parts else {
        return Err(vm.new_system_error("a handle that is none"));
    };
    let number = number.try_to_value::<u64>(vm)?;
    if let Some(known) = state::run(|run| run.handles.get(&number).cloned()) {
        return Ok(known);
    }
    let name = name.str(vm)?.to_string_lossy().into_owned();
    let handle: PyObjectRef = Handle { number, name }.into_pyobject(vm);
    state::run(|run| run.handles.insert(number, handle.clone()));
    Ok(handle)
}

/// What is written for a handle; `None`: the object is none.
pub fn parts(object: &PyObject, vm: &VirtualMachine) -> Option<Vec<PyObjectRef>> {
    let handle = object.downcast_ref_if_exact::<Handle>(vm)?;
    let number: PyRef<PyInt> = vm.ctx.new_int(handle.number);
    Some(vec![
        number.into(),
        vm.ctx.new_str(handle.name.as_str()).into(),
    ])
}

/// Reads an attribute of a handle, or finds a method.
pub fn read(handle: &Py<Handle>, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
    let text = name.to_string_lossy();
    if text.starts_with('_') {
        return Err(missing(handle, name, "", vm));
    }
    let (number, text) = (handle.number, &*text);
    let call = Call::Read {
        handle: number,
        name: text,
    };
    let answer = border::call(&message::frame(&message::encode(&call)));
    match message::unframe(&answer).map(|(head, _)| message::decode(head)) {
        Ok(Ok(message::Answer::Method)) => Ok(Method {
            handle: handle.to_owned(),
            name: text.to_owned(),
        }
        .into_pyobject(vm)),
        Ok(Ok(message::Answer::Missing { meant })) => Err(missing(handle, name, meant, vm)),
        _ => answered(&answer, vm),
    }
}

fn missing(
    handle: &Py<Handle>,
    name: &Py<PyStr>,
    meant: &str,
    vm: &VirtualMachine,
) -> PyBaseExceptionRef {
    let hint = match meant {
        "" => String::new(),
        meant => format!(". Did you mean: '{meant}'?"),
    };
    let class = &handle.name;
    let name = name.to_string_lossy();
    vm.new_attribute_error(format!("'{class}' object has no attribute '{name}'{hint}"))
}
