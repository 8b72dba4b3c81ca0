//! Classes: asking for them, matching them.
//!
//! In: objects and patterns. Out: a class only where no attribute can be had through it that the
//! guard would refuse.
//! Must not: hand out `type`, or a metaclass.

use super::building::Metaclass;
use super::{Guards, address, is_dunder, names};
use crate::state::guards;
use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine,
    builtins::{PyClassMethod, PyStr, PyStrInterned, PyTuple, PyTupleRef, PyType},
    function::FuncArgs,
};

impl Guards {
    /// What stands for a class in `isinstance` and its like: `type` is a guard, not a class.
    fn real_class(&self, class: &PyObjectRef, vm: &VirtualMachine) -> PyObjectRef {
        if class.is(&self.type_guard) {
            return vm.ctx.types.type_type.to_owned().into();
        }
        if let Some(token) = class.downcast_ref::<Metaclass>() {
            return token.class.clone().into();
        }
        match class.downcast_ref_if_exact::<PyTuple>(vm) {
            Some(classes) => {
                let classes = classes
                    .as_slice()
                    .iter()
                    .map(|class| self.real_class(class, vm));
                vm.ctx.new_tuple(classes.collect()).into()
            }
            None => class.clone(),
        }
    }

    fn type_of(&self, object: &PyObject, vm: &VirtualMachine) -> PyResult {
        let class = object.class();
        if object.is(&self.type_guard) || class.is(vm.ctx.types.type_type) {
            Ok(self.type_guard.clone())
        } else if let Some(token) = self.metaclasses.get(&address(class)) {
            Ok(token.clone())
        } else if self.is_own_class(class) || self.kinds.contains(&address(class)) {
            Ok(class.to_owned().into())
        } else {
            Err(vm.new_type_error(format!(
                "the class of a '{}' object is not available",
                class.name()
            )))
        }
    }

    /// Whether a pattern of this class may fetch attribute `name`: it does so without the guard,
    /// from an instance of the class or of any class derived from it.
    fn may_match(&self, class: &Py<PyType>, name: &Py<PyStr>, vm: &VirtualMachine) -> bool {
        let text = name.to_string_lossy();
        if is_dunder(&text) || text.starts_with('<') {
            return false;
        }
        let Some(interned) = vm.ctx.interned_str(name) else {
            return true;
        };
        let private = text.starts_with('_');
        // `object` takes everything, and a metaclass may take what is not derived from its class.
        if class.is(vm.ctx.types.object_type) || !class.class().is(vm.ctx.types.type_type) {
            return !private && !self.hidden.contains(&address(interned));
        }
        let mut classes = vec![class.to_owned()];
        let mut seen = std::collections::HashSet::new();
        while let Some(class) = classes.pop() {
            if !seen.insert(address(&*class)) {
                continue;
            }
            let private =
                private && (!self.is_own_class(&class) || self.is_claimed(&class, interned));
            if private || !self.gives(&class, interned) {
                return false;
            }
            for derived in class.subclasses.read().iter() {
                classes.extend(
                    derived
                        .upgrade()
                        .and_then(|class| class.downcast::<PyType>().ok()),
                );
            }
        }
        true
    }

    /// The names that some class of the interpreter or the library defines and does not give, or
    /// gives as a field: of an object that may be of any class they are not fetched.
    pub(super) fn find_hidden(&mut self, vm: &VirtualMachine) {
        let mut classes = vec![vm.ctx.types.object_type.to_owned()];
        let mut seen = std::collections::HashSet::new();
        while let Some(class) = classes.pop() {
            if !seen.insert(address(&*class)) {
                continue;
            }
            for name in class.attributes.interned_names(&vm.ctx) {
                if !self.allows(&class, name) || self.is_field(&class, name, vm) {
                    self.hidden.insert(address(name));
                }
            }
            let derived = class.subclasses.read();
            let derived = derived.iter().filter_map(|class| class.upgrade());
            classes.extend(derived.filter_map(|class| class.downcast::<PyType>().ok()));
        }
    }

    /// Whether every class in the MRO that defines `name` lets the program read it: code of the
    /// program may take one definition away while a pattern is matched.
    fn gives(&self, class: &Py<PyType>, name: &'static PyStrInterned) -> bool {
        let mro = class.mro.read();
        mro.iter()
            .filter(|class| class.attributes.contains(name))
            .all(|class| self.allows(class, name))
    }

    fn check_pattern(
        &self,
        class: &PyObject,
        keywords: &PyTuple,
        positional: usize,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let Some(class) = class.downcast_ref::<PyType>() else {
            return Err(vm.new_type_error("called match pattern must be a class"));
        };
        if !self.is_own_class(class) && !self.kinds.contains(&address(class)) {
            return Err(vm.new_type_error(format!(
                "class '{}' is not available in patterns",
                class.name()
            )));
        }
        let refuse = |name: &Py<PyStr>| {
            vm.new_attribute_error(format!(
                "a pattern of class '{}' cannot read attribute '{}'",
                class.name(),
                name.to_string_lossy()
            ))
        };
        let mut wanted: Vec<PyObjectRef> = keywords.as_slice().to_vec();
        if positional > 0 {
            wanted.extend(self.match_args(class, positional, vm)?);
        }
        for name in &wanted {
            let Some(name) = name.downcast_ref_if_exact::<PyStr>(vm) else {
                return Err(vm.new_type_error("__match_args__ elements must be strings"));
            };
            if !self.may_match(class, name, vm) {
                return Err(refuse(name));
            }
        }
        Ok(())
    }

    /// The names that positional patterns stand for, read without running anything.
    fn match_args(
        &self,
        class: &Py<PyType>,
        positional: usize,
        vm: &VirtualMachine,
    ) -> PyResult<Vec<PyObjectRef>> {
        let mro = class.mro.read();
        let definition = mro.iter().find_map(|class| {
            let names = class.attributes.get(self.match_args)?;
            Some((self.is_own_class(class), names))
        });
        match definition {
            // A class that matches as itself, or an error that the match statement words.
            None => Ok(Vec::new()),
            Some((true, names)) => match names.downcast_ref_if_exact::<PyTuple>(vm) {
                Some(names) => Ok(names.as_slice().iter().take(positional).cloned().collect()),
                None => Err(vm.new_type_error(format!(
                    "{}.__match_args__ must be a tuple (got {})",
                    class.name(),
                    names.class().name()
                ))),
            },
            Some((false, _)) => Err(vm.new_type_error(format!(
                "positional patterns of class '{}' are not available",
                class.name()
            ))),
        }
    }
}

/// `<matchclass>(class, keyword_names, positional_count)`: gives the class back.
pub(super) fn matchclass_guard(vm: &VirtualMachine) -> PyObjectRef {
    vm.new_function(
        names::MATCHCLASS,
        |class: PyObjectRef,
         keywords: PyTupleRef,
         positional: usize,
         vm: &VirtualMachine|
         -> PyResult {
            guards(|guards| {
                let class = guards.real_class(&class, vm);
                guards.check_pattern(&class, &keywords, positional, vm)?;
                Ok(class)
            })
        },
    )
    .into()
}

/// `<generic>()`: what `C[T]` calls for a class with type parameters. It gives the class, as types
/// are nothing at run time.
pub(super) fn generic_guard(vm: &VirtualMachine) -> PyObjectRef {
    let class_getitem = vm.new_function(
        "__class_getitem__",
        |class: PyObjectRef, _types: PyObjectRef| class,
    );
    let method = PyClassMethod::from(PyObjectRef::from(class_getitem)).into_ref(&vm.ctx);
    let method = PyObjectRef::from(method);
    vm.new_function(names::GENERIC, move || method.clone())
        .into()
}

/// A class as a program may hold it: `type` and metaclasses as what stands for them.
pub(crate) fn given(object: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    let Some(class) = object.downcast_ref::<PyType>() else {
        return Ok(object);
    };
    guards(|guards| {
        if class.is(vm.ctx.types.type_type) {
            return Ok(guards.type_guard.clone());
        }
        if let Some(token) = guards.metaclasses.get(&address(class)) {
            return Ok(token.clone());
        }
        if guards.is_own_class(class) || guards.kinds.contains(&address(class)) {
            return Ok(object.clone());
        }
        Err(vm.new_type_error(format!("class '{}' is not available", class.name())))
    })
}

/// `type(x)`, with one argument.
pub(super) fn type_guard(vm: &VirtualMachine) -> PyObjectRef {
    vm.new_function("type", |args: FuncArgs, vm: &VirtualMachine| -> PyResult {
        match (args.args.as_slice(), args.kwargs.is_empty()) {
            ([object], true) => guards(|guards| guards.type_of(object, vm)),
            _ => Err(vm.new_type_error("type() takes 1 argument here: write a class statement")),
        }
    })
    .into()
}

/// `isinstance` and `issubclass`.
pub(super) fn builtins(vm: &VirtualMachine) -> [(&'static str, PyObjectRef); 2] {
    let isinstance = |object: PyObjectRef, class: PyObjectRef, vm: &VirtualMachine| {
        guards(|guards| {
            // `type` is a function here, but a program that asks must not see that.
            let object = guards.real_class(&object, vm);
            object.is_instance(&guards.real_class(&class, vm), vm)
        })
    };
    let issubclass = |class: PyObjectRef, of: PyObjectRef, vm: &VirtualMachine| {
        guards(|guards| {
            guards
                .real_class(&class, vm)
                .is_subclass(&guards.real_class(&of, vm), vm)
        })
    };
    [
        (
            "isinstance",
            vm.new_function("isinstance", isinstance).into(),
        ),
        (
            "issubclass",
            vm.new_function("issubclass", issubclass).into(),
        ),
    ]
}
