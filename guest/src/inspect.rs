//! A look at a finished run from inside: for the oracles of `fuzz/`, behind the feature `inspect`.
//!
//! In: the bytes of a run request with one row, natively. Out: all that the program can still hold.
//! The steps are those of [`run`](super::run), so that what is looked at is what happens.
//! Must not: be part of the image, or run code that a real run would not.

use super::{globals, load, prepare, raised, write};
use crate::{state, values};
use fangless_wire::message::Failure;
use rustpython_vm::{
    PyRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyDict},
    scope::Scope,
};

/// A run that has ended, with its objects alive.
pub struct Held<'a> {
    /// The machine.
    pub vm: &'a VirtualMachine,
    /// The program's namespace.
    pub globals: &'a PyRef<PyDict>,
    /// The namespace behind it.
    pub builtins: &'a PyRef<PyDict>,
    /// The value of the last expression, or the exception.
    pub result: &'a PyResult,
    /// As it would be reported.
    pub failure: Option<&'a Failure>,
    /// The encoded value, if there is one.
    pub value: &'a [u8],
    /// Printed text.
    pub output: &'a str,
}

/// Runs the first row of a request and shows what is left.
///
/// # Errors
/// The request cannot be read: a bug of the caller.
pub fn run<R>(request: &[u8], look: impl FnOnce(&Held<'_>) -> R) -> Result<R, String> {
    let (head, mut inputs) = prepare(request)?;
    state::machine(|machine| {
        machine.interpreter.enter(|vm| {
            vm.recursion_limit.set(head.recursion as usize);
            let (code, builtins) = load(&head, vm)?;
            let mut read = values::Inputs::new(vm);
            let globals = match globals(&mut read, &mut inputs, &builtins, vm) {
                Ok(globals) => globals,
                Err(_) => return Err("the inputs".to_owned()),
            };
            let scope = Scope::with_builtins(None, globals.clone(), vm);
            let result = vm.run_code_obj(code, scope);
            let mut value = Vec::new();
            let failure = match &result {
                Ok(result) => {
                    let mut written = values::Results::new(vm);
                    let result = result.clone();
                    write(result, false, &head.result, &mut written, &mut value).err()
                }
                Err(error) => Some(Failure::Raised(raised(error, &globals, vm))),
            };
            let printed = state::run(|run| std::mem::take(&mut run.printed));
            let output = printed.map(|one| one.text).concat();
            Ok(look(&Held {
                vm,
                globals: &globals,
                builtins: &builtins,
                result: &result,
                failure: failure.as_ref(),
                value: &value,
                output: &output,
            }))
        })
    })
}

/// The exception of a run that raised.
pub fn error<'a>(held: &'a Held<'_>) -> Option<&'a PyBaseExceptionRef> {
    held.result.as_ref().err()
}
