//! What names stand for, in one activation.
//!
//! In: the namespaces of the function that was called. Out: numbers, other functions that only compute, and the
//! builtins that a form knows, if they are the real ones. Nothing can change a namespace before the activation ends,
//! so each name is looked up once.
//! Must not: keep an object longer than the activation.

use super::{
    form::{Form, Global},
    form_of, unbox,
    value::Builtin,
};
use crate::state;
use rustpython_vm::{
    AsObject, Py, PyObject, PyRef, VirtualMachine,
    builtins::{PyCode, PyDict, PyFunction},
};
use std::rc::Rc;

/// A function that takes part.
pub(super) struct Known {
    pub(super) form: Rc<Form>,
    code: PyRef<PyCode>,
}

pub(super) struct Scope<'a> {
    /// The first is the one that was called.
    pub(super) known: Vec<Known>,
    globals: &'a Py<PyDict>,
    builtins: &'a Py<PyDict>,
    vm: &'a VirtualMachine,
}

impl<'a> Scope<'a> {
    pub(super) fn new(
        code: &Py<PyCode>,
        form: Rc<Form>,
        globals: &'a Py<PyDict>,
        builtins: &'a Py<PyDict>,
        vm: &'a VirtualMachine,
    ) -> Self {
        let code = code.to_owned();
        Self {
            known: vec![Known { form, code }],
            globals,
            builtins,
            vm,
        }
    }

    /// Takes no more calls of a function.
    pub(super) fn give_up(&self, known: usize) {
        #[cfg(test)]
        if super::PATIENT.get() {
            return;
        }
        self.known[known].code.tier.give_up();
    }

    /// What a name of a form stands for.
    pub(super) fn resolve(&mut self, form: usize, name: usize) -> Global {
        self.look_up(form, name).unwrap_or(Global::Other)
    }

    fn look_up(&mut self, form: usize, name: usize) -> Option<Global> {
        let name = *self.known.get(form)?.form.names.get(name)?;
        if let Some(object) = self.globals.get_item_opt(name, self.vm).ok()? {
            return match unbox(&object, self.vm) {
                Some(number) => Some(Global::Number(number)),
                None => self.function(&object).or_else(|| builtin(&object, self.vm)),
            };
        }
        let object = self.builtins.get_item_opt(name, self.vm).ok()??;
        builtin(&object, self.vm)
    }

    /// A function with the same namespaces, and a form.
    fn function(&mut self, object: &PyObject) -> Option<Global> {
        let function = object.downcast_ref_if_exact::<PyFunction>(self.vm)?;
        let (code, globals, builtins) = function.tier_parts()?;
        if !globals.is(self.globals) || !builtins.is(self.builtins) {
            return None;
        }
        let form = form_of(code)?;
        let known = self
            .known
            .iter()
            .position(|known| Rc::ptr_eq(&known.form, &form));
        let number = known.unwrap_or_else(|| {
            let code = code.to_owned();
            self.known.push(Known { form, code });
            self.known.len() - 1
        });
        u32::try_from(number).ok().map(Global::Function)
    }
}

/// A builtin that a form knows. `min` and its like are functions, and may be others than those that were meant.
fn builtin(object: &PyObject, vm: &VirtualMachine) -> Option<Global> {
    let types = &vm.ctx.types;
    let classes = [
        (types.range_type, Global::Range),
        (types.int_type, Global::Builtin(Builtin::Int)),
        (types.float_type, Global::Builtin(Builtin::Float)),
        (types.bool_type, Global::Builtin(Builtin::Bool)),
    ];
    if let Some((_, global)) = classes.iter().find(|(class, _)| object.is(*class)) {
        return Some(*global);
    }
    let functions = [
        ("abs", Builtin::Abs),
        ("min", Builtin::Min),
        ("max", Builtin::Max),
    ];
    let functions = functions.iter();
    state::made(|machine| {
        let offered = &machine.guards.offered;
        let real = |name: &str| offered.get(name).is_some_and(|real| object.is(real));
        let found = functions.copied().find(|(name, _)| real(name));
        found.map(|(_, function)| Global::Builtin(function))
    })?
}
