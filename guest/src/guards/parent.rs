//! `<super>`: special methods of base classes.
//!
//! In: a `super` object and a method's name. Out: the method, if one of the program's own classes
//! defines it, or if [`dunder`] lists it for builtin ones; guards in the place of those that make
//! objects or reach attributes. Must not: give a special method of anything but a `super` of the
//! program's own classes.

use super::access::{Origin, owner};
use super::{Guards, names, plain_name, refused};
use crate::check::dunder;
use crate::state::guards;
use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine,
    builtins::{PyBoundMethod, PyStr, PySuper, PyType, PyTypeRef},
    function::FuncArgs,
};

/// Guards in the place of what builtin classes define.
pub(super) struct Stand {
    new: PyObjectRef,
    setattr: PyObjectRef,
    delattr: PyObjectRef,
}

impl Stand {
    pub(super) fn new(vm: &VirtualMachine) -> Self {
        Self {
            new: vm.new_function("__new__", make).into(),
            setattr: vm.new_function("__setattr__", store).into(),
            delattr: vm.new_function("__delattr__", delete).into(),
        }
    }
}

/// The class after which a bound `super` looks, and the class whose MRO it walks.
pub(super) fn super_of(
    object: &Py<PySuper>,
    vm: &VirtualMachine,
) -> PyResult<Option<(PyObjectRef, PyTypeRef)>> {
    let this = field(object, "__thisclass__", vm)?;
    Ok(field(object, "__self_class__", vm)?
        .downcast::<PyType>()
        .ok()
        .map(|start| (this, start)))
}

/// `__self__` and its like of a `super` object, which holds them natively.
pub(super) fn field(object: &Py<PySuper>, name: &'static str, vm: &VirtualMachine) -> PyResult {
    object.as_object().get_attr(vm.ctx.intern_str(name), vm)
}

impl Guards {
    /// `super().name`, a special method.
    fn parent(&self, object: &PyObject, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
        let text = name.to_string_lossy();
        let refuse = || Err(refused(object, name, vm));
        let (Some(super_object), true) =
            (object.downcast_ref::<PySuper>(), dunder::may_define(&text))
        else {
            return refuse();
        };
        let (Some((this, start)), Some(interned)) =
            (super_of(super_object, vm)?, vm.ctx.interned_str(name))
        else {
            return refuse();
        };
        if !self.is_own_class(&start) {
            return refuse();
        }
        let own = {
            let mro = start.mro.read();
            let rest = mro.iter().map(|class| &**class);
            let rest = rest.skip_while(|class| !class.is(&this)).skip(1);
            owner(rest, interned).map(|class| self.is_own_class(class))
        };
        let stand = match (own, &*text) {
            (Some(true), _) => return object.get_attr(name, vm),
            (Some(false), "__new__") => {
                // Bound to the class as well: what it may make.
                let make = object.get_attr(name, vm)?;
                let bound = vm.ctx.new_tuple(vec![make, start.into()]);
                return Ok(
                    PyBoundMethod::new(bound.into(), self.stand.new.clone()).into_pyobject(vm)
                );
            }
            (Some(false), "__setattr__") => &self.stand.setattr,
            (Some(false), "__delattr__") => &self.stand.delattr,
            (Some(false), text) if dunder::of_builtin(text) => return object.get_attr(name, vm),
            _ => return refuse(),
        };
        let instance = field(super_object, "__self__", vm)?;
        if instance.downcast_ref::<PyType>().is_some() {
            return refuse();
        }
        Ok(PyBoundMethod::new(instance, stand.clone()).into_pyobject(vm))
    }
}

/// `__new__` of a builtin class: `(bound, class, ...)`.
fn make(mut args: FuncArgs, vm: &VirtualMachine) -> PyResult {
    let bound = args.take_positional();
    let (make, start) = match bound
        .as_ref()
        .and_then(|bound| bound.downcast_ref::<rustpython_vm::builtins::PyTuple>())
    {
        Some(bound) if bound.len() == 2 => (bound[0].clone(), bound[1].clone()),
        _ => return Err(vm.new_type_error("__new__(): not enough arguments")),
    };
    let class = args
        .args
        .first()
        .and_then(|class| class.downcast_ref::<PyType>());
    let fits = class.is_some_and(|class| {
        let start = start.downcast_ref::<PyType>();
        guards(|guards| guards.is_own_class(class))
            && start.is_some_and(|start| class.fast_issubclass(start))
    });
    if !fits {
        return Err(vm.new_type_error(
            "__new__() takes the class that is being made, or one derived from it",
        ));
    }
    make.call(args, vm)
}

/// `object.__setattr__`.
fn store(
    object: PyObjectRef,
    name: PyObjectRef,
    value: PyObjectRef,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let name = plain_name(&name, "__setattr__()", vm)?;
    guards(|guards| guards.write(&object, name, Some(value), Origin::Super, vm))
}

/// `object.__delattr__`.
fn delete(object: PyObjectRef, name: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
    let name = plain_name(&name, "__delattr__()", vm)?;
    guards(|guards| guards.write(&object, name, None, Origin::Super, vm))
}

/// `<super>(super_object, name)`.
pub(super) fn super_guard(vm: &VirtualMachine) -> PyObjectRef {
    vm.new_function(
        names::SUPER,
        |object: PyObjectRef, name: PyObjectRef, vm: &VirtualMachine| {
            let name = plain_name(&name, names::SUPER, vm)?;
            guards(|guards| guards.parent(&object, name, vm))
        },
    )
    .into()
}
