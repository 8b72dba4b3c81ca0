//! Runs a cell of a session: its names are there for the next one.
//!
//! In: a request for a cell, and what the cells before it left. Out: the names that there are now, and the
//! cell's value. All cells share one namespace and one of builtins, which holds what any of them names.
//! Must not: take anything back: a cell that fails leaves what it had bound, as in a notebook.

use super::{decode, named, offer, raised, write};
use crate::{library, output, state, values, verify};
use fangless_wire::message::{self, Failure, RunHead};
use rustpython_vm::{
    Py, PyObjectRef, PyPayload, VirtualMachine,
    builtins::{PyDict, PyStr},
    scope::Scope,
};

/// Runs the cell, and appends the framed list of names, and its value if it has one.
pub(super) fn run_cell(
    head: &RunHead,
    mut inputs: &[u8],
    values: &mut Vec<u8>,
    vm: &VirtualMachine,
) -> (u32, Option<Failure>) {
    vm.recursion_limit.set(head.recursion as usize);
    let session = match go_on(head, vm) {
        Ok(session) => session,
        Err(error) => return (0, Some(Failure::Internal(error))),
    };
    let mut value = Vec::new();
    let done = run(head, &session, &mut inputs, &mut value, vm);
    values.extend(message::frame(&message::encode(&names(
        &session.globals, vm,
    ))));
    values.append(&mut value);
    match done {
        Ok(()) => (1, None),
        Err(failure) => (0, Some(failure)),
    }
}

/// The session with what this cell needs of builtins and modules; its first cell makes it.
fn go_on(head: &RunHead, vm: &VirtualMachine) -> Result<state::Session, String> {
    let kept = state::machine(|machine| machine.session.borrow().clone());
    let mut session = match kept {
        Some(session) => session,
        None => fresh(vm)?,
    };
    let mut added = head.program.modules.clone();
    // All cells have one policy: a module has the same names in each.
    added.retain(|module| !session.imports.contains(module));
    // What gives random numbers starts from the seed when it comes in, and goes on from cell to cell.
    if !library::gives_random(&session.imports) {
        library::begin(&added, vm).map_err(|_| "the random numbers of the session".to_owned())?;
    }
    session.imports.append(&mut added);
    state::run(|run| run.imports.clone_from(&session.imports));
    offer(head, &session.builtins, vm)?;
    output::begin(vm).map_err(|_| "the streams".to_owned())?;
    state::machine(|machine| machine.session.replace(Some(session.clone())));
    Ok(session)
}

fn fresh(vm: &VirtualMachine) -> Result<state::Session, String> {
    let builtins = state::guards(|guards| guards.base.copy().into_ref(&vm.ctx));
    let globals = vm.ctx.new_dict();
    let set = |name: &'static str, value: PyObjectRef| {
        let set = globals.set_item(vm.ctx.intern_str(name), value, vm);
        set.map_err(|_| format!("the session's `{name}`"))
    };
    set("__builtins__", builtins.clone().into())?;
    set("__name__", vm.ctx.new_str("__main__").into())?;
    Ok(state::Session {
        globals,
        builtins,
        imports: Vec::new(),
    })
}

fn run(
    head: &RunHead,
    session: &state::Session,
    inputs: &mut &[u8],
    value: &mut Vec<u8>,
    vm: &VirtualMachine,
) -> Result<(), Failure> {
    let code = decode(head, &session.builtins, vm).map_err(Failure::Internal)?;
    for (name, input) in &*named(&mut values::Inputs::new(vm), inputs, vm)? {
        let set = session.globals.set_item(&*name, input, vm);
        set.map_err(|_| Failure::Internal("an input cannot be bound".to_owned()))?;
    }
    let scope = Scope::with_builtins(None, session.globals.clone(), vm);
    match vm.run_code_obj(code, scope) {
        Ok(result) => {
            let mut written = values::Results::new(vm);
            write(result.clone(), false, &head.result, &mut written, value)
        }
        Err(error) => Err(Failure::Raised(raised(&error, &session.globals, vm))),
    }
}

/// The names that a later cell may use.
fn names(globals: &Py<PyDict>, vm: &VirtualMachine) -> Vec<String> {
    let keys = globals.keys_vec();
    let texts = keys.iter().filter_map(|key| {
        let name = key.downcast_ref_if_exact::<PyStr>(vm)?.to_str()?;
        verify::ordinary(name).then(|| name.to_owned())
    });
    texts.collect()
}
