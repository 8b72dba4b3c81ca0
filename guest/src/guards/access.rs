//! Attribute access: accessors such as `<.a>`, and the builtins of that family.
//!
//! In: an object and a name. Out: the attribute, if [`decide`] finds that the class which defines
//! it lets the program have it. Must not: touch the attribute before that.

use super::told::own_function_of;
use super::ways::Use;
use super::{Guards, address, is_dunder, names, plain_name, refused};
use crate::check::dunder;
use crate::host::handle::{self, Handle};
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

use super::{modules::Facade, special::bound_by_super};

/// What the guard gives for a name that it lets the program read.
enum Given {
    /// What the object itself says.
    Plain,
    /// A guard in the place of `str.format` (0) or `str.format_map` (1).
    Formatter(usize),
}

/// The method of abstract classes that makes them take others for classes derived from them.
const REGISTER: &str = "register";

/// The arguments of an exception, which are a tuple whatever is stored.
const ARGS: &str = "args";

/// How an attribute is stored.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Store {
    /// As `x.a = 1` does.
    Any,
    /// As `object.__setattr__` does: past a `__setattr__` of the program's, which has called it.
    Raw,
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
        vm: &VirtualMachine,
    ) -> PyResult<Option<Given>> {
        // A str that was never interned is the name of no class attribute. Interning it costs
        // memory of this run only.
        let interned = vm.ctx.interned_str(name);
        let text = name.as_bytes();
        // What rewritten code and the library keep under names that no program can spell.
        if names::KEPT.iter().any(|kept| kept.as_bytes() == text) {
            return Ok(None);
        }
        if text.starts_with(b"__")
            && let Some(told) = self.told(object, text, interned, vm)
        {
            return Ok(told.then_some(Given::Plain));
        }
        // A bound method has the attributes of its function.
        if let Some(function) = own_function_of(object, vm) {
            return self.decide(&function, name, vm);
        }
        if text.starts_with(b"_") && !self.may_be_private(object, text, vm)? {
            return Ok(None);
        }
        let Some(interned) = interned else {
            return Ok(self.is_own(object, vm).then_some(Given::Plain));
        };
        let of_class = match object.downcast_ref::<PySuper>() {
            Some(super_object) => self.held.this(super_object, vm)?.downcastable::<PyType>(),
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
            let mro = class.mro.read();
            if let Some(definition) = owner(mro.iter().map(|class| &**class), interned) {
                return Ok(found(definition));
            }
            // What the class and its bases lack is an attribute of its metaclass, which is never own.
            if text == REGISTER.as_bytes() {
                crate::state::run(|run| run.registered = true);
            }
            let mro = class.class().mro.read();
            return Ok(owner(mro.iter().map(|class| &**class), interned).and_then(found));
        }
        if let Some(super_object) = object.downcast_ref::<PySuper>() {
            let Some((this, start)) = self.held.classes(super_object, vm)? else {
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
            None => {
                let mut classes = mro.iter();
                let field = classes.any(|class| {
                    self.listed
                        .contains(&(address(&**class), address(interned)))
                });
                Ok((field || self.is_own(object, vm)).then_some(Given::Plain))
            }
        }
    }

    /// `super().method` where a class of the program's own defines it, bound to an instance.
    fn read_super(
        &self,
        object: &Py<PySuper>,
        name: &Py<PyStr>,
        vm: &VirtualMachine,
    ) -> PyResult<Option<PyObjectRef>> {
        let Some(interned) = vm.ctx.interned_str(name) else {
            return Ok(None);
        };
        let Some((this, start)) = self.held.classes(object, vm)? else {
            return Ok(None);
        };
        if name.as_bytes().starts_with(b"__") || names::KEPT.contains(&interned.as_str()) {
            return Ok(None);
        }
        let definition = {
            let mro = start.mro.read();
            let rest = mro.iter().map(|class| &**class);
            let rest = rest.skip_while(|class| !class.is(&this)).skip(1);
            owner(rest, interned).map(ToOwned::to_owned)
        };
        let Some(definition) = definition.filter(|class| self.is_own_class(class)) else {
            return Ok(None);
        };
        let this = self.held.this(object, vm)?;
        Ok(bound_by_super(&this, &definition, interned, vm))
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
            Some(super_object) => Ok(self.held.classes(super_object, vm)?.is_some()),
            None => Ok(self.is_own(object, vm) && !self.is_taken(object, name, vm)),
        }
    }

    /// Whether the library keeps something of its own under this private name in the object.
    fn is_taken(&self, object: &PyObject, name: &[u8], vm: &VirtualMachine) -> bool {
        let text = core::str::from_utf8(name).unwrap_or_default();
        let name = vm.ctx.intern_str(text);
        let Some(class) = object.downcast_ref::<PyType>() else {
            return self.is_claimed(object.class(), name);
        };
        // What a class defines is in the classes that derive from it as well.
        let mut classes = vec![class.to_owned()];
        while let Some(class) = classes.pop() {
            if self.is_claimed(&class, name) {
                return true;
            }
            let derived = class.subclasses.read();
            let derived = derived.iter().filter_map(|class| class.upgrade());
            classes.extend(derived.filter_map(|class| class.downcast::<PyType>().ok()));
        }
        false
    }

    /// Whether a builtin class keeps a field of its instances under this name. From the class one
    /// would get the descriptor of the field, which as an attribute of an own class stores past
    /// what is storable.
    pub(super) fn is_field(
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

    /// Reads an attribute, as `object.name` in a program does.
    pub(crate) fn read(
        &self,
        object: &PyObject,
        name: &Py<PyStr>,
        vm: &VirtualMachine,
    ) -> PyResult {
        let Some(interned) = vm.ctx.interned_str(name) else {
            return self.read_anew(object, name, vm);
        };
        if let Some(class) = object.downcast_ref::<PyType>() {
            return match self.ways.known(class, interned, Use::OfClass) {
                Some(_) => self.unbound(object, name, object.get_attr(interned, vm)?, vm),
                None => self.read_anew(object, name, vm),
            };
        }
        match self.ways.known(object.class(), interned, Use::Read) {
            Some(way) => Self::read_so(way, object, interned, vm),
            None => self.read_anew(object, name, vm),
        }
    }

    /// Remembers that `name` may be read, if that depends on nothing but the object's class: not on
    /// what a function or a `super` holds, or which classes derive from a class.
    fn learn_read(&self, object: &PyObject, name: &Py<PyStr>, vm: &VirtualMachine) {
        let text = name.as_bytes();
        let Some(interned) = vm.ctx.interned_str(name) else {
            return;
        };
        let types = &vm.ctx.types;
        if let Some(class) = object.downcast_ref::<PyType>() {
            let mro = class.mro.read();
            let definition = owner(mro.iter().map(|class| &**class), interned);
            if !text.starts_with(b"_") && definition.is_some_and(|class| self.is_own_class(class)) {
                drop(mro);
                self.ways.learn(class, interned, Use::OfClass, vm);
            }
        } else if !text.starts_with(b"__")
            && object.downcast_ref::<PySuper>().is_none()
            && !object.class().is(types.function_type)
            && !object.class().is(types.bound_method_type)
        {
            self.ways.learn(object.class(), interned, Use::Read, vm);
        }
    }

    /// Reads an attribute that nothing is known of.
    fn read_anew(&self, object: &PyObject, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
        if let Some(super_object) = object.downcast_ref::<PySuper>()
            && let Some(method) = self.read_super(super_object, name, vm)?
        {
            return Ok(method);
        }
        if let Some(facade) = object.downcast_ref::<Facade>() {
            return facade.read(object, name, vm);
        }
        if let Some(handle) = object.downcast_ref_if_exact::<Handle>(vm) {
            return handle::read(handle, name, vm);
        }
        match self.decide(object, name, vm)? {
            // What is given of a bound method is its function's.
            Some(Given::Plain) if object.class().is(vm.ctx.types.bound_method_type) => {
                let function = object.get_attr(vm.ctx.intern_str("__func__"), vm)?;
                function.get_attr(name, vm)
            }
            Some(Given::Plain) => {
                self.learn_read(object, name, vm);
                self.unbound(object, name, object.get_attr(name, vm)?, vm)
            }
            Some(Given::Formatter(which)) => {
                let guard = self.format[which].clone();
                if object.downcast_ref::<PyType>().is_some() {
                    return Ok(guard);
                }
                let bound = match object.downcast_ref::<PySuper>() {
                    Some(super_object) => self.held.this(super_object, vm)?,
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
        store: Store,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let interned = vm.ctx.interned_str(name);
        let value = match (interned, value) {
            (Some(name), Some(value))
                if store == Store::Any
                    && self.ways.known(object.class(), name, Use::Store).is_some() =>
            {
                return object.set_attr(name, value, vm);
            }
            (_, value) => value,
        };
        let text = name.to_string_lossy();
        let told = store == Store::Any
            && value
                .as_ref()
                .is_some_and(|value| self.takes(object, &text, value, vm));
        let never = names::KEPT.contains(&&*text)
            || (is_dunder(&text) && !told)
            || (text.starts_with('_') && self.is_taken(object, text.as_bytes(), vm));
        let storable = |class: &Py<PyType>, name: &'static PyStrInterned| {
            self.storable.contains(&(address(class), address(name)))
        };
        // What a builtin class defines has a setter that does more than store.
        let of_builtin = match interned {
            Some(name) if !told && object.downcast_ref::<PyType>().is_none() => {
                let mro = object.class().mro.read();
                match owner(mro.iter().map(|class| &**class), name) {
                    Some(class) if self.is_own_class(class) => None,
                    Some(class) => Some(storable(class, name)),
                    // A field of the instances of a library's class.
                    None => mro
                        .iter()
                        .any(|class| storable(class, name))
                        .then_some(true),
                }
            }
            _ => None,
        };
        let of_known = of_builtin == Some(true)
            && value.is_some()
            && self.kinds.contains(&address(object.class()))
            && !self.is_exported(object);
        if never || of_builtin == Some(false) || !(of_known || self.is_own(object, vm)) {
            return Err(refused_write(object, &text, vm));
        }
        // What is own by its class and has no setter of a builtin class takes this name from now on.
        if let Some(interned) = interned
            && store == Store::Any
            && value.is_some()
            && of_builtin.is_none()
            && !text.starts_with("__")
            && self.is_own_class(object.class())
            && object.downcast_ref::<PyType>().is_none()
        {
            self.ways.learn(object.class(), interned, Use::Store, vm);
        }
        // Making a tuple of the arguments of an exception may run code of the program: it runs now.
        let value = match value {
            Some(value) if of_builtin == Some(true) && text == ARGS => {
                let tuple = vm.ctx.types.tuple_type.as_object();
                Some(tuple.call((value,), vm)?)
            }
            value => value,
        };
        // The setter drops the old value while it holds a lock, and dropping may run code of the
        // program: the value is kept alive until the setter is done.
        let of_function = told && object.downcast_ref::<PyType>().is_none();
        let _old = (of_function || of_builtin.is_some()).then(|| object.get_attr(name, vm));
        match (store, value) {
            (Store::Raw, value) => object.generic_setattr(name, value.into(), vm),
            (Store::Any, Some(value)) => object.set_attr(name, value, vm),
            (Store::Any, None) => object.del_attr(name, vm),
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

/// `<.a>[object]`: the attribute `a` of the object. Whoever holds one can do with it what the guard
/// lets the program do with `a`.
#[pyclass(module = false, name = "attribute")]
#[derive(Debug)]
struct Accessor {
    name: &'static PyStrInterned,
}

impl PyPayload for Accessor {
    fn class(_ctx: &Context) -> &'static Py<PyType> {
        use rustpython_vm::class::StaticType;
        Self::static_type()
    }
}

#[pyclass(with(AsMapping))]
impl Accessor {}

impl AsMapping for Accessor {
    fn as_mapping() -> &'static PyMappingMethods {
        static METHODS: LazyLock<PyMappingMethods> = LazyLock::new(|| PyMappingMethods {
            length: None,
            subscript: Some(|mapping, object, vm| {
                let name = Accessor::mapping_downcast(mapping).name;
                guards(|guards| guards.read(object, name, vm))
            }),
            ass_subscript: Some(|mapping, object, value, vm| {
                let name = Accessor::mapping_downcast(mapping).name;
                guards(|guards| guards.write(object, name, value, Store::Any, vm))
            }),
        });
        &METHODS
    }
}

/// Makes the class of accessors.
pub(super) fn prepare() {
    use rustpython_vm::class::PyClassImpl;
    let _ = Accessor::make_static_type();
}

/// What code finds under a name such as `<.a>`; `None`: the name is none of these.
pub(crate) fn accessor(name: &str, vm: &VirtualMachine) -> Option<PyObjectRef> {
    let name = vm.ctx.intern_str(names::accessed(name)?);
    Some(Accessor { name }.into_pyobject(vm))
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

/// `object.name`, for library code that reads what a program names.
pub(crate) fn read(object: PyObjectRef, name: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    let name = plain_name(&name, "getattr()", vm)?;
    guards(|guards| guards.read(&object, name, vm))
}

/// `object.name = value`, for library code that stores what a program names.
pub(crate) fn write(
    object: PyObjectRef,
    name: PyObjectRef,
    value: PyObjectRef,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let name = plain_name(&name, "setattr()", vm)?;
    guards(|guards| guards.write(&object, name, Some(value), Store::Any, vm))
}

/// `getattr`, `hasattr`, `setattr`, `delattr`.
pub(super) fn builtins(vm: &VirtualMachine) -> [(&'static str, PyObjectRef); 4] {
    let getattr =
        |object: PyObjectRef, name: PyObjectRef, default: OptionalArg, vm: &VirtualMachine| {
            let name = plain_name(&name, "getattr()", vm)?;
            let value = guards(|guards| guards.read(&object, name, vm));
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
        match guards(|guards| guards.read(&object, name, vm)) {
            Ok(_) => Ok(true),
            Err(error) if error.fast_isinstance(vm.ctx.exceptions.attribute_error) => Ok(false),
            Err(error) => Err(error),
        }
    };
    let delattr = |object: PyObjectRef, name: PyObjectRef, vm: &VirtualMachine| {
        let name = plain_name(&name, "delattr()", vm)?;
        guards(|guards| guards.write(&object, name, None, Store::Any, vm))
    };
    [
        ("getattr", vm.new_function("getattr", getattr).into()),
        ("hasattr", vm.new_function("hasattr", hasattr).into()),
        ("setattr", vm.new_function("setattr", write).into()),
        ("delattr", vm.new_function("delattr", delattr).into()),
    ]
}
