//! Making classes.
//!
//! In: the body of a class statement and its bases. Out: a class that is marked as the program's own.
//! Must not: accept a base or a metaclass that no table offers.

use super::{Guards, address, names};
use crate::state::guards;
use rustpython_vm::{
    AsObject, Context, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
    builtins::{PyDict, PyFunction, PyStr, PyStrInterned, PyTuple, PyType, PyTypeRef},
    function::{ArgMapping, FuncArgs},
    pyclass,
    types::Representable,
};

/// What a program holds of a metaclass: good for `metaclass=`, `isinstance` and comparing.
#[pyclass(module = false, name = "metaclass")]
#[derive(Debug)]
pub(super) struct Metaclass {
    pub(super) class: PyTypeRef,
}

impl PyPayload for Metaclass {
    fn class(_ctx: &Context) -> &'static Py<PyType> {
        use rustpython_vm::class::StaticType;
        Self::static_type()
    }
}

#[pyclass(with(Representable))]
impl Metaclass {}

impl Representable for Metaclass {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        Ok(format!("<class '{}'>", zelf.class.name()))
    }
}

impl Metaclass {
    /// A metaclass as programs may have it.
    pub(super) fn token(class: PyTypeRef, vm: &VirtualMachine) -> PyObjectRef {
        Self { class }.into_pyobject(vm)
    }
}

/// `__build_class__(body, name, *bases)`, as the real one does it.
///
/// The mark stands in the namespace before the class is made, so that hooks which run meanwhile
/// (`__init_subclass__`, `__set_name__`) find a class of the program's own.
pub(super) fn build_class_guard(vm: &VirtualMachine) -> PyObjectRef {
    vm.new_function(
        "__build_class__",
        |mut args: FuncArgs, vm: &VirtualMachine| -> PyResult {
            let metaclass = args.kwargs.swap_remove("metaclass");
            let [body, name, written @ ..] = args.args.as_slice() else {
                return Err(vm.new_type_error("__build_class__: not enough arguments"));
            };
            let Some(body) = body.downcast_ref::<PyFunction>() else {
                return Err(vm.new_type_error("__build_class__: func must be a function"));
            };
            guards(|guards| {
                let bases = guards.resolve_bases(written, vm)?;
                let metaclass = guards.metaclass(metaclass, &bases, vm)?;
                let plain = metaclass.is(vm.ctx.types.type_type);
                if let Some(name) = args
                    .kwargs
                    .keys()
                    .find(|name| !plain && name.as_bytes().starts_with(b"_"))
                {
                    return Err(vm.new_type_error(format!(
                        "the class keyword '{}' is the library's own",
                        name.to_string_lossy()
                    )));
                }
                check_layout(&bases, vm)?;
                let tuple = vm
                    .ctx
                    .new_tuple(bases.iter().map(|base| base.clone().into()).collect());
                let mut arguments = vec![name.clone(), tuple.clone().into()];
                let namespace: PyObjectRef = if plain {
                    vm.ctx.new_dict().into()
                } else {
                    let prepare = metaclass.as_object().get_attr("__prepare__", vm)?;
                    prepare.call(FuncArgs::new(arguments.clone(), args.kwargs.clone()), vm)?
                };
                let locals = ArgMapping::new(namespace.clone());
                body.invoke_with_locals(().into(), Some(locals), vm)?;
                guards.check_names(&namespace, &bases, vm)?;
                namespace.set_item(names::OWN, vm.ctx.none(), vm)?;
                let changed = written.len() != bases.len()
                    || written
                        .iter()
                        .zip(&bases)
                        .any(|(written, base)| !written.is(base));
                if changed {
                    let written = vm.ctx.new_tuple(written.to_vec());
                    namespace.set_item("__orig_bases__", written.into(), vm)?;
                }
                arguments.push(namespace);
                // What is left of the keywords is for `__init_subclass__`.
                let arguments = FuncArgs::new(arguments, args.kwargs.clone());
                metaclass.as_object().call(arguments, vm)
            })
        },
    )
    .into()
}

/// RustPython lets two bases with slots share the memory of these; Python refuses them.
fn check_layout(bases: &[PyTypeRef], vm: &VirtualMachine) -> PyResult<()> {
    let solid: Vec<_> = bases.iter().filter_map(|base| solid(base)).collect();
    let related = |one: &Py<PyType>, other: &Py<PyType>| {
        one.fast_issubclass(other) || other.fast_issubclass(one)
    };
    let unrelated = |one: &PyRef<PyType>| solid.iter().any(|other| !related(one, other));
    if solid.iter().any(unrelated) {
        return Err(vm.new_type_error("multiple bases have instance lay-out conflict"));
    }
    Ok(())
}

/// The class that gave a class its slots: the most derived one that adds some to its base's.
fn solid(class: &Py<PyType>) -> Option<PyRef<PyType>> {
    let members = |class: &Py<PyType>| class.slots.member_count;
    let adds = |class: &Py<PyType>| {
        let base = class.iter_base_chain().nth(1);
        members(class) > base.map_or(0, members)
    };
    let mro = class.mro.read();
    mro.iter().find(|class| adds(class)).cloned()
}

impl Guards {
    /// The classes that bases stand for: `Generic[T]` for `Generic`, and so on.
    fn resolve_bases(
        &self,
        written: &[PyObjectRef],
        vm: &VirtualMachine,
    ) -> PyResult<Vec<PyTypeRef>> {
        let mut bases = Vec::new();
        for base in written {
            if let Some(class) = base.downcast_ref::<PyType>() {
                bases.push(self.base(class, vm)?);
                continue;
            }
            // Only objects of the library say what they stand for: a program cannot define it.
            let entries = (!self.is_own(base, vm) && !base.is(&self.type_guard))
                .then(|| base.get_attr("__mro_entries__", vm).ok())
                .flatten();
            let Some(entries) = entries else {
                return Err(vm.new_type_error(format!(
                    "a base class must be a class, not a '{}' object",
                    base.class().name()
                )));
            };
            let all = vm.ctx.new_tuple(written.to_vec());
            let entries = entries.call((all,), vm)?;
            let Some(entries) = entries.downcast_ref_if_exact::<PyTuple>(vm) else {
                return Err(vm.new_type_error("__mro_entries__ must return a tuple"));
            };
            for entry in entries.as_slice() {
                let class = entry.downcast_ref::<PyType>();
                let class = class.ok_or_else(|| vm.new_type_error("bases must be types"))?;
                bases.push(self.base(class, vm)?);
            }
        }
        Ok(bases)
    }

    /// A class body defines no private name that the library's class beneath it uses.
    fn check_names(
        &self,
        namespace: &PyObject,
        bases: &[PyTypeRef],
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let Some(namespace) = namespace.downcast_ref::<PyDict>() else {
            return Err(vm.new_type_error("the namespace of a class must be a dict"));
        };
        let names = namespace.into_iter().map(|(name, _)| name);
        self.check_defined(names, bases, vm)
    }

    /// Neither one of these names, nor one that an own class among the bases defines, is used by a
    /// class of the library among them.
    fn check_defined(
        &self,
        names: impl Iterator<Item = PyObjectRef>,
        bases: &[PyTypeRef],
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let exact = names.filter_map(|name| name.downcast_exact::<PyStr>(vm).ok());
        let mut names: Vec<_> = exact
            .map(|name| vm.ctx.intern_str(&*name.to_string_lossy()))
            .collect();
        for base in bases {
            for class in base
                .mro
                .read()
                .iter()
                .filter(|class| self.is_own_class(class))
            {
                // A metaclass of the library keeps things of its own in the classes that it makes.
                let kept = |name: &&'static PyStrInterned| !self.is_claimed(class.class(), name);
                names.extend(
                    class
                        .attributes
                        .interned_names(&vm.ctx)
                        .into_iter()
                        .filter(kept),
                );
            }
        }
        for name in names {
            let text = name.as_str();
            if !text.starts_with('_') || super::is_dunder(text) {
                continue;
            }
            if let Some(base) = bases.iter().find(|base| self.is_claimed(base, name)) {
                return Err(vm.new_type_error(format!(
                    "the name '{text}' belongs to the base class '{}': choose another one",
                    base.name()
                )));
            }
        }
        Ok(())
    }

    /// What a class statement would check of the bases and of the names that a class defines, for
    /// library code that makes classes, or stores under names that a class lists.
    pub(crate) fn check_class(
        &self,
        bases: &[PyObjectRef],
        names: Vec<PyObjectRef>,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let bases = self.resolve_bases(bases, vm)?;
        check_layout(&bases, vm)?;
        self.check_defined(names.into_iter(), &bases, vm)
    }

    fn base(&self, class: &Py<PyType>, vm: &VirtualMachine) -> PyResult<PyTypeRef> {
        if self.is_own_class(class) || self.bases.contains(&address(class)) {
            return Ok(class.to_owned());
        }
        Err(vm.new_type_error(format!(
            "'{}' is not available as a base class",
            class.name()
        )))
    }

    /// The metaclass of a new class: the one that is asked for, if it is offered, or the most derived
    /// one of its bases.
    fn metaclass(
        &self,
        wanted: Option<PyObjectRef>,
        bases: &[PyTypeRef],
        vm: &VirtualMachine,
    ) -> PyResult<PyTypeRef> {
        let mut winner = match wanted {
            None => vm.ctx.types.type_type.to_owned(),
            Some(wanted) => match wanted.downcast_ref::<Metaclass>() {
                Some(token) => token.class.clone(),
                None => return Err(vm.new_type_error("metaclasses are not available")),
            },
        };
        for base in bases {
            let class = base.class();
            if class.fast_issubclass(&winner) {
                winner = class.to_owned();
            } else if !winner.fast_issubclass(class) {
                return Err(vm.new_type_error(
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) \
                     subclass of the metaclasses of all its bases",
                ));
            }
        }
        Ok(winner)
    }

    /// Whether a program could write `class X(base)`, for library code that makes classes for it.
    pub fn is_base(&self, class: &Py<PyType>) -> bool {
        self.is_own_class(class) || self.bases.contains(&address(class))
    }
}
