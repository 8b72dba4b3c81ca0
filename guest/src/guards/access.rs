//! Attribute access: `<getattr>`, `<attr>` and the builtins of that family.
//!
//! In: an object and a name. Out: the attribute, if [`decide`] finds that the class which defines
//! it lets the program have it. Must not: touch the attribute before that.

use super::{Guards, address, is_dunder, is_own_function, names, plain_name, refused};
use crate::check::{
    dunder,
    names::{DOC, NAME},
};
use crate::state::guards;
use rustpython_vm::{
    AsObject, Context, Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine,
    builtins::{PyBoundMethod, PyStr, PyStrInterned, PySuper, PyType},
    common::lock::LazyLock,
    function::OptionalArg,
    protocol::PyMappingMethods,
    pyclass,
    types::AsMapping,
};

use super::{
    modules::Facade,
    special::{field, super_of},
};

/// What the guard gives for a name that it lets the program read.
enum Given {
    /// What the object itself says.
    Plain,
    /// A guard in the place of `str.format` (0) or `str.format_map` (1).
    Formatter(usize),
}

/// Where a name comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// It stands in the source as `x.name`, and check has seen it.
    Written,
    /// It was made at run time: `getattr`, a format string.
    Computed,
    /// `super().__setattr__(name, value)`.
    Super,
}

/// The class in `mro` that defines `name`.
pub(super) fn owner<'a>(
    mut mro: impl Iterator<Item = &'a Py<PyType>>,
    name: &'static PyStrInterned,
) -> Option<&'a Py<PyType>> {
    mro.find(|class| class.attributes.contains(name))
}

impl Guards {
    /// Decides a read. `None`: refused.
    fn decide(
        &self,
        object: &PyObject,
        name: &Py<PyStr>,
        origin: Origin,
        vm: &VirtualMachine,
    ) -> PyResult<Option<Given>> {
        // A str that was never interned is the name of no class attribute. Interning it costs
        // memory of this run only.
        let interned = vm.ctx.interned_str(name);
        let text = name.as_bytes();
        if text == names::OWN.as_bytes() {
            return Ok(None);
        }
        if text.starts_with(b"_") {
            if origin == Origin::Written && text == NAME.as_bytes() {
                return Ok(self.is_named(object, vm).then_some(Given::Plain));
            }
            if origin == Origin::Written && text == DOC.as_bytes() {
                return Ok(self.is_documented(object, vm)?.then_some(Given::Plain));
            }
            if !self.may_be_private(object, text, vm)? {
                return Ok(None);
            }
        }
        let Some(interned) = interned else {
            return Ok(self.is_own(object, vm).then_some(Given::Plain));
        };
        let of_class = match object.downcast_ref::<PySuper>() {
            Some(super_object) => field(super_object, "__self__", vm)?.downcastable::<PyType>(),
            None => object.downcast_ref::<PyType>().is_some(),
        };
        let found = |class: &Py<PyType>| {
            if self.allows(class, interned) && !(of_class && self.is_field(class, interned, vm)) {
                Some(Given::Plain)
            } else {
                self.is_formatter(class, interned).map(Given::Formatter)
            }
        };
        if let Some(class) = object.downcast_ref::<PyType>() {
            // Own metaclasses cannot be: what the class and its bases lack is an attribute of `type`.
            let mro = class.mro.read();
            return Ok(owner(mro.iter().map(|class| &**class), interned).and_then(found));
        }
        if let Some(super_object) = object.downcast_ref::<PySuper>() {
            let Some((this, start)) = super_of(super_object, vm)? else {
                return Ok(None);
            };
            let mro = start.mro.read();
            let rest = mro
                .iter()
                .map(|class| &**class)
                .skip_while(|class| !class.is(&this))
                .skip(1);
            return Ok(owner(rest, interned).and_then(found));
        }
        let class = object.class();
        let mro = class.mro.read();
        match owner(mro.iter().map(|class| &**class), interned) {
            Some(class) => Ok(found(class)),
            // In the namespace of the instance, if anywhere; or `__getattr__` of the program's.
            None => Ok(self.is_own(object, vm).then_some(Given::Plain)),
        }
    }

    fn may_be_private(
        &self,
        object: &PyObject,
        name: &[u8],
        vm: &VirtualMachine,
    ) -> PyResult<bool> {
        if core::str::from_utf8(name).is_ok_and(is_dunder) {
            return Ok(false);
        }
        match object.downcast_ref::<PySuper>() {
            // The owner is then looked up, and it is own or refused.
            Some(super_object) => Ok(super_of(super_object, vm)?.is_some()),
            None => Ok(self.is_own(object, vm)),
        }
    }

    /// Whether a builtin class keeps a field of its instances under this name. From the class one
    /// would get the descriptor of the field, which as an attribute of an own class stores past
    /// what is storable.
    fn is_field(
        &self,
        class: &Py<PyType>,
        name: &'static PyStrInterned,
        vm: &VirtualMachine,
    ) -> bool {
        let types = &vm.ctx.types;
        !self.is_own_class(class)
            && class.attributes.get(name).is_some_and(|found| {
                let class = found.class();
                class.is(types.getset_type) || class.is(types.member_descriptor_type)
            })
    }

    /// What tells its `__name__`: classes that the program may have, functions and methods.
    fn is_named(&self, object: &PyObject, vm: &VirtualMachine) -> bool {
        let types = &vm.ctx.types;
        match object.downcast_ref::<PyType>() {
            Some(class) => self.is_own_class(class) || self.kinds.contains(&address(class)),
            None => [
                types.function_type,
                types.builtin_function_or_method_type,
                types.bound_method_type,
            ]
            .iter()
            .any(|class| object.class().is(*class)),
        }
    }

    /// What tells its `__doc__`: the program's own classes, functions and methods.
    fn is_documented(&self, object: &PyObject, vm: &VirtualMachine) -> PyResult<bool> {
        if object.class().is(vm.ctx.types.bound_method_type) {
            let function = object.get_attr(vm.ctx.intern_str("__func__"), vm)?;
            return Ok(is_own_function(&function, vm));
        }
        let class = object.downcast_ref::<PyType>();
        Ok(is_own_function(object, vm) || class.is_some_and(|class| self.is_own_class(class)))
    }

    /// Reads an attribute, as `object.name` in a program does.
    pub(super) fn read(
        &self,
        object: &PyObject,
        name: &Py<PyStr>,
        origin: Origin,
        vm: &VirtualMachine,
    ) -> PyResult {
        if let Some(facade) = object.downcast_ref::<Facade>() {
            return facade.read(object, name, vm);
        }
        match self.decide(object, name, origin, vm)? {
            Some(Given::Plain) => object.get_attr(name, vm),
            Some(Given::Formatter(which)) => {
                let guard = self.format[which].clone();
                if object.downcast_ref::<PyType>().is_some() {
                    return Ok(guard);
                }
                let bound = match object.downcast_ref::<PySuper>() {
                    Some(_) => object.get_attr(vm.ctx.intern_str("__self__"), vm)?,
                    None => object.to_owned(),
                };
                Ok(PyBoundMethod::new(bound, guard).into_pyobject(vm))
            }
            None => Err(refused(object, name, vm)),
        }
    }

    /// Stores (or, with `None`, deletes) an attribute.
    pub(super) fn write(
        &self,
        object: &PyObject,
        name: &Py<PyStr>,
        value: Option<PyObjectRef>,
        origin: Origin,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let text = name.to_string_lossy();
        let own_class = || {
            let class = object.downcast_ref::<PyType>();
            class.is_some_and(|class| self.is_own_class(class))
        };
        // What a function or class says of itself: a decorator copies it.
        let renamed = origin == Origin::Written
            && value.is_some()
            && match &*text {
                NAME => is_own_function(object, vm) || own_class(),
                DOC => is_own_function(object, vm),
                _ => false,
            };
        let never = text == names::OWN || (is_dunder(&text) && !renamed);
        if never || !self.is_own(object, vm) {
            return Err(refused_write(object, &text, vm));
        }
        // What a builtin base defines has a setter that does more than store.
        let of_builtin = match vm.ctx.interned_str(name) {
            Some(name) if !renamed && object.downcast_ref::<PyType>().is_none() => {
                let mro = object.class().mro.read();
                owner(mro.iter().map(|class| &**class), name)
                    .filter(|class| !self.is_own_class(class))
                    .map(|class| self.storable.contains(&(address(class), address(name))))
            }
            _ => None,
        };
        // It drops the old value while it holds a lock, and dropping may run code of the program:
        // the value is kept alive until the setter is done.
        let _old = match of_builtin {
            Some(false) => return Err(refused_write(object, &text, vm)),
            Some(true) => object.get_attr(name, vm).ok(),
            None => None,
        };
        match (origin, value) {
            // `object.__setattr__`: past a `__setattr__` of the program's, which has called it.
            (Origin::Super, value) => object.generic_setattr(name, value.into(), vm),
            (_, Some(value)) => object.set_attr(name, value, vm),
            (_, None) => object.del_attr(name, vm),
        }
    }
}

fn refused_write(
    object: &PyObject,
    name: &str,
    vm: &VirtualMachine,
) -> rustpython_vm::builtins::PyBaseExceptionRef {
    vm.new_attribute_error(format!(
        "attribute '{name}' of '{}' object cannot be changed: only instances of the program's own classes, these classes and its functions can",
        object.class().name()
    ))
}

/// `<attr>(object)`: lives only between the two operations of one statement.
#[pyclass(module = false, name = "attribute")]
#[derive(Debug)]
struct Attr {
    object: PyObjectRef,
}

impl PyPayload for Attr {
    fn class(_ctx: &Context) -> &'static Py<PyType> {
        use rustpython_vm::class::StaticType;
        Self::static_type()
    }
}

#[pyclass(with(AsMapping))]
impl Attr {}

impl AsMapping for Attr {
    fn as_mapping() -> &'static PyMappingMethods {
        static METHODS: LazyLock<PyMappingMethods> = LazyLock::new(|| PyMappingMethods {
            length: None,
            subscript: Some(|mapping, name, vm| {
                let attr = Attr::mapping_downcast(mapping);
                let name = plain_name(name, "<attr>", vm)?;
                guards(|guards| guards.read(&attr.object, name, Origin::Written, vm))
            }),
            ass_subscript: Some(|mapping, name, value, vm| {
                let attr = Attr::mapping_downcast(mapping);
                let name = plain_name(name, "<attr>", vm)?;
                guards(|guards| guards.write(&attr.object, name, value, Origin::Written, vm))
            }),
        });
        &METHODS
    }
}

/// `<value>(object)`: the object again, as an attribute.
#[pyclass(module = false, name = "value")]
#[derive(Debug)]
struct Boxed {
    object: PyObjectRef,
}

impl PyPayload for Boxed {
    fn class(_ctx: &Context) -> &'static Py<PyType> {
        use rustpython_vm::class::StaticType;
        Self::static_type()
    }
}

#[pyclass]
impl Boxed {
    #[pygetset(name = "<boxed>")]
    fn boxed(zelf: &Py<Self>) -> PyObjectRef {
        zelf.object.clone()
    }
}

pub(super) fn value_guard(vm: &VirtualMachine) -> PyObjectRef {
    use rustpython_vm::class::PyClassImpl;
    let _ = Boxed::make_static_type();
    vm.new_function(names::VALUE, |object: PyObjectRef, vm: &VirtualMachine| {
        Boxed { object }.into_pyobject(vm)
    })
    .into()
}

pub(super) fn getattr_guard(vm: &VirtualMachine) -> PyObjectRef {
    vm.new_function(
        "<getattr>",
        |object: PyObjectRef, name: PyObjectRef, vm: &VirtualMachine| {
            let name = plain_name(&name, "<getattr>", vm)?;
            guards(|guards| guards.read(&object, name, Origin::Written, vm))
        },
    )
    .into()
}

pub(super) fn attr_guard(vm: &VirtualMachine) -> PyObjectRef {
    use rustpython_vm::class::PyClassImpl;
    let _ = Attr::make_static_type();
    vm.new_function("<attr>", |object: PyObjectRef, vm: &VirtualMachine| {
        Attr { object }.into_pyobject(vm)
    })
    .into()
}

/// `getattr`, `hasattr`, `setattr`, `delattr`.
pub(super) fn builtins(vm: &VirtualMachine) -> [(&'static str, PyObjectRef); 4] {
    let getattr =
        |object: PyObjectRef, name: PyObjectRef, default: OptionalArg, vm: &VirtualMachine| {
            let name = plain_name(&name, "getattr()", vm)?;
            let value = guards(|guards| guards.read(&object, name, Origin::Computed, vm));
            match (value, default) {
                (Err(error), OptionalArg::Present(default))
                    if error.fast_isinstance(vm.ctx.exceptions.attribute_error) =>
                {
                    Ok(default)
                }
                (result, _) => result,
            }
        };
    let hasattr = |object: PyObjectRef, name: PyObjectRef, vm: &VirtualMachine| {
        let name = plain_name(&name, "hasattr()", vm)?;
        // That a value can be called or iterated over is no secret, and what is asked is only this.
        if let Some(interned) = vm.ctx.interned_str(name)
            && dunder::may_define(interned.as_str())
        {
            let has = |class: &Py<PyType>| {
                let mro = class.mro.read();
                owner(mro.iter().map(|class| &**class), interned).is_some()
            };
            return Ok(has(object.class()) || object.downcast_ref().is_some_and(has));
        }
        match guards(|guards| guards.read(&object, name, Origin::Computed, vm)) {
            Ok(_) => Ok(true),
            Err(error) if error.fast_isinstance(vm.ctx.exceptions.attribute_error) => Ok(false),
            Err(error) => Err(error),
        }
    };
    let setattr =
        |object: PyObjectRef, name: PyObjectRef, value: PyObjectRef, vm: &VirtualMachine| {
            let name = plain_name(&name, "setattr()", vm)?;
            guards(|guards| guards.write(&object, name, Some(value), Origin::Computed, vm))
        };
    let delattr = |object: PyObjectRef, name: PyObjectRef, vm: &VirtualMachine| {
        let name = plain_name(&name, "delattr()", vm)?;
        guards(|guards| guards.write(&object, name, None, Origin::Computed, vm))
    };
    [
        ("getattr", vm.new_function("getattr", getattr).into()),
        ("hasattr", vm.new_function("hasattr", hasattr).into()),
        ("setattr", vm.new_function("setattr", setattr).into()),
        ("delattr", vm.new_function("delattr", delattr).into()),
    ]
}
