//! `<special>`: special methods that are called by their names: `super().__init__(...)`,
//! `Base.__init__(self, ...)`, `other.__len__()`.
//!
//! In: the object before the dot and a method's name. Out: the method, if one of the program's own
//! classes defines it, or if [`dunder`] lists it for builtin ones; guards in the place of those
//! that make objects, reach attributes, or take any object for their `self`.
//! Must not: give a special method that is not on the list, or one of an object that it does not
//! know.

use super::access::{Store, owner};
use super::native::{guard, miscounted};
use super::{Guards, address, is_own_function, names, plain_name, refused};
use crate::check::dunder;
use crate::state::guards;
use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine,
    builtins::{
        PyBaseExceptionRef, PyBoundMethod, PyFunction, PyStr, PyStrInterned, PySuper, PyTuple,
        PyType, PyTypeRef,
    },
    function::FuncArgs,
};

/// Guards in the place of what builtin classes define.
pub(super) struct Stand {
    new: PyObjectRef,
    setattr: PyObjectRef,
    delattr: PyObjectRef,
    unbound: PyObjectRef,
}

impl Stand {
    pub(super) fn new(vm: &VirtualMachine) -> Self {
        Self {
            new: vm.new_function("__new__", make).into(),
            setattr: vm.new_function("__setattr__", store).into(),
            delattr: vm.new_function("__delattr__", delete).into(),
            unbound: vm.new_function("method", unbound).into(),
        }
    }
}

/// What a `super` object holds natively, each by the descriptor that its class has for it: a look
/// at the object itself would look through the classes of the program first.
pub(super) struct Held {
    this_class: PyObjectRef,
    this: PyObjectRef,
    start: PyObjectRef,
}

impl Held {
    /// # Errors
    /// The interpreter's `super` has other fields.
    pub(super) fn new(vm: &VirtualMachine) -> Result<Self, String> {
        let field = |name: &'static str| {
            let class = vm.ctx.types.super_type;
            let found = class.attributes.get(vm.ctx.intern_str(name));
            found.ok_or_else(|| format!("super has no {name}"))
        };
        Ok(Self {
            this_class: field("__thisclass__")?,
            this: field("__self__")?,
            start: field("__self_class__")?,
        })
    }

    /// The class after which a bound `super` looks, and the class whose MRO it walks.
    pub(super) fn classes(
        &self,
        object: &Py<PySuper>,
        vm: &VirtualMachine,
    ) -> PyResult<Option<(PyObjectRef, PyTypeRef)>> {
        let start = get(&self.start, object, vm)?.downcast::<PyType>();
        match start {
            Ok(start) => Ok(Some((get(&self.this_class, object, vm)?, start))),
            Err(_) => Ok(None),
        }
    }

    /// The instance, or the class in a class method.
    pub(super) fn this(&self, object: &Py<PySuper>, vm: &VirtualMachine) -> PyResult {
        get(&self.this, object, vm)
    }
}

fn get(field: &PyObject, object: &Py<PySuper>, vm: &VirtualMachine) -> PyResult {
    match field.class().slots.descr_get.load() {
        Some(get) => get(field, Some(object.as_object()), None, vm),
        None => Err(vm.new_system_error("a field of super that cannot be read")),
    }
}

/// What stands before the dot.
enum Receiver {
    /// `super()`: the instance, or the class in a class method.
    Super(PyObjectRef),
    /// A class whose method is called with `self` as first argument.
    Class,
    /// Anything else, with its class known.
    Instance,
}

impl Guards {
    fn special(&self, object: &PyObject, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
        let refuse = || Err(refused(object, name, vm));
        let text = name.to_string_lossy();
        let interned = vm.ctx.interned_str(name);
        let Some(interned) = interned.filter(|name| self.methods.contains(&address(*name))) else {
            return refuse();
        };
        let Some((receiver, definition)) = self.definition(object, interned, vm)? else {
            return refuse();
        };
        if self.is_own_class(&definition) {
            if let Receiver::Super(this) = &receiver
                && let Some(method) = bound_by_super(this, &definition, interned, vm)
            {
                return Ok(method);
            }
            return self.unbound(object, name, object.get_attr(interned, vm)?, vm);
        }
        let bind = |first: PyObjectRef, guard: &PyObjectRef| {
            Ok(PyBoundMethod::new(first, guard.clone()).into_pyobject(vm))
        };
        let pair = |first: PyObjectRef, second: &PyObject| {
            vm.ctx.new_tuple(vec![first, second.to_owned()]).into()
        };
        match (receiver, &*text) {
            (Receiver::Super(_) | Receiver::Class, "__new__") => {
                let make = object.get_attr(name, vm)?;
                bind(pair(make, definition.as_object()), &self.stand.new)
            }
            (Receiver::Super(this), "__setattr__" | "__delattr__")
                if this.downcast_ref::<PyType>().is_none() =>
            {
                bind(this, self.stand.of(&text))
            }
            (Receiver::Instance, "__setattr__" | "__delattr__") => {
                bind(object.to_owned(), self.stand.of(&text))
            }
            (Receiver::Class, "__setattr__" | "__delattr__") => Ok(self.stand.of(&text).clone()),
            (Receiver::Instance, "__new__") => refuse(),
            // An object that is not the program's own is not set up twice.
            (Receiver::Instance, "__init__") if !self.is_own(object, vm) => refuse(),
            (Receiver::Super(_) | Receiver::Instance, text) if dunder::of_builtin(text) => {
                object.get_attr(name, vm)
            }
            (Receiver::Class, text) if dunder::of_builtin(text) => {
                let method = object.get_attr(name, vm)?;
                bind(pair(method, object), &self.stand.unbound)
            }
            _ => refuse(),
        }
    }

    /// An attribute as it was read. A method of the library that is read from a class takes instances
    /// of this class only: its code trusts its `self`.
    pub(super) fn unbound(
        &self,
        object: &PyObject,
        name: &Py<PyStr>,
        value: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult {
        if value.downcast_ref_if_exact::<PyFunction>(vm).is_none() {
            return Ok(value);
        }
        if let Some(super_object) = object.downcast_ref::<PySuper>() {
            // In a class method `super().method` is the function as well.
            return match self.held.this(super_object, vm)?.downcast::<PyType>() {
                Ok(class) if !is_own_function(&value, vm) => Ok(self.of_class(value, &class, vm)),
                _ => Ok(value),
            };
        }
        let Some(class) = object.downcast_ref::<PyType>() else {
            return Ok(value);
        };
        let Some(interned) = vm.ctx.interned_str(name) else {
            return Ok(value);
        };
        // A static method is a function that is not stored as one.
        let stored = {
            let mro = class.mro.read();
            owner(mro.iter().map(|class| &**class), interned)
                .and_then(|class| class.attributes.get(interned))
        };
        if is_own_function(&value, vm) || !stored.is_some_and(|stored| stored.is(&value)) {
            return Ok(value);
        }
        Ok(self.of_class(value, class, vm))
    }

    fn of_class(
        &self,
        method: PyObjectRef,
        class: &Py<PyType>,
        vm: &VirtualMachine,
    ) -> PyObjectRef {
        let pair = vm.ctx.new_tuple(vec![method, class.to_owned().into()]);
        PyBoundMethod::new(pair.into(), self.stand.unbound.clone()).into_pyobject(vm)
    }

    /// What stands before the dot, and the class that defines `name` for it; `None` if it is
    /// nothing whose special methods a program may call.
    fn definition(
        &self,
        object: &PyObject,
        name: &'static PyStrInterned,
        vm: &VirtualMachine,
    ) -> PyResult<Option<(Receiver, PyTypeRef)>> {
        let of = |class: &Py<PyType>| {
            let mro = class.mro.read();
            owner(mro.iter().map(|class| &**class), name).map(ToOwned::to_owned)
        };
        if let Some(super_object) = object.downcast_ref::<PySuper>() {
            let Some((this, start)) = self.held.classes(super_object, vm)? else {
                return Ok(None);
            };
            if !self.is_own_class(&start) {
                return Ok(None);
            }
            let mro = start.mro.read();
            let rest = mro.iter().map(|class| &**class);
            let rest = rest.skip_while(|class| !class.is(&this)).skip(1);
            let found = owner(rest, name).map(ToOwned::to_owned);
            let receiver = Receiver::Super(self.held.this(super_object, vm)?);
            return Ok(found.map(|found| (receiver, found)));
        }
        if let Some(class) = object.downcast_ref::<PyType>() {
            let known = self.is_own_class(class) || self.bases.contains(&address(class));
            return Ok(of(class)
                .filter(|_| known)
                .map(|found| (Receiver::Class, found)));
        }
        let class = object.class();
        let known = self.is_own_class(class) || self.kinds.contains(&address(class));
        Ok(of(class)
            .filter(|_| known)
            .map(|found| (Receiver::Instance, found)))
    }

    /// The builtin class whose `__new__` lays out the instances of a class.
    fn maker(&self, class: &Py<PyType>, vm: &VirtualMachine) -> Option<PyTypeRef> {
        let new = vm.ctx.intern_str("__new__");
        let mro = class.mro.read();
        let builtin = mro.iter().filter(|class| !self.is_own_class(class));
        owner(builtin.map(|class| &**class), new).map(ToOwned::to_owned)
    }
}

impl Stand {
    fn of(&self, name: &str) -> &PyObjectRef {
        match name {
            "__setattr__" => &self.setattr,
            _ => &self.delattr,
        }
    }
}

/// `super().method` of an instance, where the class that defines it has a function there: bound as `super`
/// itself does it.
pub(super) fn bound_by_super(
    this: &PyObject,
    definition: &Py<PyType>,
    name: &'static PyStrInterned,
    vm: &VirtualMachine,
) -> Option<PyObjectRef> {
    let method = definition.attributes.get(name)?;
    let binds = this.downcast_ref::<PyType>().is_none()
        && method.downcast_ref_if_exact::<PyFunction>(vm).is_some();
    binds.then(|| PyBoundMethod::new(this.to_owned(), method).into_pyobject(vm))
}

/// The two objects that a guard is bound to, taken from its arguments.
fn bound(args: &mut FuncArgs, vm: &VirtualMachine) -> PyResult<(PyObjectRef, PyTypeRef)> {
    let pair = args.take_positional();
    let pair = pair
        .as_ref()
        .and_then(|pair| pair.downcast_ref::<PyTuple>());
    let [first, class] = pair.map(|pair| pair.as_slice()).unwrap_or_default() else {
        return Err(vm.new_type_error("a method of a builtin class is bound to two objects"));
    };
    let class = class.clone().downcast::<PyType>();
    let class = class.map_err(|_| vm.new_type_error("a method belongs to a class"))?;
    Ok((first.clone(), class))
}

/// `__new__` of a builtin class: `((method, class that defines it), class, ...)`.
fn make(mut args: FuncArgs, vm: &VirtualMachine) -> PyResult {
    let (make, definition) = bound(&mut args, vm)?;
    let class = args.args.first();
    let class = class.and_then(|class| class.downcast_ref::<PyType>());
    let fits = class.is_some_and(|class| {
        guards(|guards| {
            guards.is_own_class(class)
                && guards
                    .maker(class, vm)
                    .is_some_and(|maker| maker.is(&definition))
        })
    });
    if !fits {
        let name = definition.name().to_owned();
        return Err(vm.new_type_error(format!(
            "{name}.__new__() takes a class of the program that derives from {name} first of all"
        )));
    }
    make.call(args, vm)
}

/// `Base.__init__(self, ...)` and its like of a builtin class: `((method, class), self, ...)`.
fn unbound(mut args: FuncArgs, vm: &VirtualMachine) -> PyResult {
    let (method, class) = bound(&mut args, vm)?;
    let special = method.downcast_ref_if_exact::<PyFunction>(vm).is_none();
    let fits = args.args.first().is_some_and(|this| {
        let own = guards(|guards| guards.is_own_class(this.class()));
        (own || !special) && this.class().fast_issubclass(&class)
    });
    if !fits {
        return Err(wrong_self(&class, vm));
    }
    method.call(args, vm)
}

fn wrong_self(class: &Py<PyType>, vm: &VirtualMachine) -> PyBaseExceptionRef {
    vm.new_type_error(format!(
        "a method of '{}' that is called through the class needs an instance of it; a special method \
         of a builtin class one of the program's own classes that derive from it",
        class.name()
    ))
}

/// `object.__setattr__`.
fn store(
    object: PyObjectRef,
    name: PyObjectRef,
    value: PyObjectRef,
    vm: &VirtualMachine,
) -> PyResult<()> {
    write(object, name, Some(value), "__setattr__()", vm)
}

/// `object.__delattr__`.
fn delete(object: PyObjectRef, name: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
    write(object, name, None, "__delattr__()", vm)
}

fn write(
    object: PyObjectRef,
    name: PyObjectRef,
    value: Option<PyObjectRef>,
    function: &str,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let name = plain_name(&name, function, vm)?;
    guards(|guards| {
        if !guards.is_own_class(object.class()) {
            return Err(vm.new_type_error(format!(
                "{function} takes an instance of one of the program's own classes"
            )));
        }
        guards.write(&object, name, value, Store::Raw, vm)
    })
}

/// `<special>(object, name)`.
pub(super) fn special_guard(vm: &VirtualMachine) -> PyObjectRef {
    let special = |args: Vec<PyObjectRef>, vm: &VirtualMachine| match args.as_slice() {
        [object, name] => {
            let name = plain_name(name, names::SPECIAL, vm)?;
            guards(|guards| guards.special(object, name, vm))
        }
        _ => miscounted(names::SPECIAL, vm),
    };
    guard(special, vm)
}
