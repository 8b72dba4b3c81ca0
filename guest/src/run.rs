//! Runs a program: inputs in, result out, in a VM that has not run anything else but, if it is a cell of
//! a session, the cells before it.
//!
//! In: the bytes of a run request. Out: the bytes of a run reply, see [`fangless_wire::message`].
//! What the program can still do while its result and its error are written (a hostile `__str__`)
//! happens here too, inside the same limits.
//! Must not: compile anything, or give a program a name that its seal does not list.

#[cfg(all(feature = "inspect", not(target_family = "wasm")))]
#[path = "inspect.rs"]
pub mod inspect;
mod session;

use crate::files::{self, Tree};
use crate::{border, guards, hints, host, library, origin, output, state, values, verify};
use fangless_wire::{
    LimitKind, ResultLimits,
    message::{self, Circumstances, Failure, Frame, Raised, RunHead, RunReply},
    value::{self, DecodeError, EncodeError},
};
use rustpython_compiler_core::{
    bytecode::{BasicBag, CodeObject, ConstantData},
    marshal,
};
use rustpython_vm::{
    AsObject, Py, PyObjectRef, PyPayload, PyRef, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyCode, PyDict, PyList, PyStr, PyStrInterned},
    identifier,
    scope::Scope,
};
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

/// A reply is handed over when it is this long, and the host asks for the remaining rows again.
const REPLY_ENOUGH: usize = 1 << 20;
/// Frames of a traceback that are kept at each end.
const FRAMES_KEPT: usize = 50;
/// Bytes of an exception's text that are kept.
const MESSAGE_KEPT: usize = 8 * 1024;

/// Runs every row of a request.
pub fn run(request: &[u8]) -> Vec<u8> {
    free_left();
    let prepared = prepare(request);
    let mut bytes = Vec::new();
    answer(prepared, &mut bytes);
    bytes
}

/// Runs what was compiled here, and the rest of its request: circumstances and inputs. Gives an evaluate reply.
pub fn run_sealed(head: RunHead, rest: &[u8]) -> Vec<u8> {
    // What compiling has left behind is no cost of the run.
    crate::begin_budget(head.memory);
    let prepared = circumstances(Rc::new(head), rest);
    let mut bytes = vec![message::RAN];
    answer(prepared, &mut bytes);
    bytes
}

/// Appends the reply to `bytes`.
fn answer(prepared: Result<(Rc<RunHead>, &[u8]), String>, bytes: &mut Vec<u8>) {
    let mut values = Vec::new();
    let (rows, failure) = match prepared {
        Ok((head, inputs)) => state::machine(|machine| {
            machine.interpreter.enter(|vm| {
                if head.cell > 0 {
                    session::run_cell(&head, inputs, &mut values, vm)
                } else {
                    run_rows(&head, inputs, &mut values, vm)
                }
            })
        }),
        Err(error) => (0, Some(Failure::Internal(error))),
    };
    output::end();
    let [output, stderr] = state::run(|run| std::mem::take(&mut run.printed)).map(|one| one.text);
    // What a batch writes is dropped, and so is what a run writes that fails.
    let files::Changes { written, removed } = match (rows, &failure) {
        (1, None) => state::run(|run| run.files.as_ref().map(Tree::changes)).unwrap_or_default(),
        _ => files::Changes::default(),
    };
    let sizes = written
        .iter()
        .map(|(path, content)| (path.clone(), content.len() as u64));
    let reply = RunReply {
        values: rows,
        failure,
        output,
        stderr,
        peak_memory: crate::peak_memory(),
        files: sizes.collect(),
        removed,
    };
    let head = message::frame(&message::encode(&reply));
    let contents: usize = written.iter().map(|(_, content)| content.len()).sum();
    bytes.reserve_exact(head.len() + contents + values.len());
    bytes.extend_from_slice(&head);
    for (_, content) in &written {
        bytes.extend_from_slice(content);
    }
    bytes.extend_from_slice(&values);
}

/// Frees what the program before left behind, if there was one on this machine.
pub fn free_left() {
    let left = state::run(|run| std::mem::take(&mut run.left));
    if !left.is_empty() {
        state::machine(|machine| machine.interpreter.enter(|_| drop(left)));
    }
}

fn prepare(request: &[u8]) -> Result<(Rc<RunHead>, &[u8]), String> {
    let (head, rest) = message::unframe(request)?;
    let head = if head.is_empty() {
        let kept = state::machine(|machine| Some(Rc::clone(&machine.kept.borrow().as_ref()?.head)));
        // Each run starts from its own seed.
        state::run(|run| (run.started, run.random_blocks) = (false, 0));
        kept.ok_or("a run of the program before, and there is none")?
    } else {
        Rc::new(message::decode(head)?)
    };
    crate::set_budget(head.memory);
    circumstances(head, rest)
}

/// What a run is given beside its program.
fn circumstances(head: Rc<RunHead>, rest: &[u8]) -> Result<(Rc<RunHead>, &[u8]), String> {
    let (given, inputs) = message::unframe(rest)?;
    let given: Circumstances = message::decode(given)?;
    let (files, inputs) = given_files(&head, given.files, inputs)?;
    // A later cell of a session goes on with the same objects of the host.
    let goes_on = state::machine(|machine| machine.session.borrow().is_some());
    state::run(|run| {
        let handles = std::mem::take(&mut run.handles);
        *run = state::Run {
            handles: if goes_on { handles } else { HashMap::new() },
            cell: head.cell,
            // What the machine has done stays done: for rows that come later, and for later cells.
            registered: run.registered,
            started: run.started,
            ran: run.ran,
            random_blocks: run.random_blocks,
            imports: head.program.modules.clone(),
            output_limit: head.output,
            result: head.result.clone(),
            source: head.program.source.clone(),
            now: given.now.map(|now| (now.seconds, now.nanoseconds)),
            listening: given.listening,
            seed: given.seed,
            files,
            ..state::Run::default()
        }
    });
    Ok((head, inputs))
}

/// The files that a run is given, and what follows them.
fn given_files<'a>(
    head: &RunHead,
    given: Vec<(String, u64)>,
    mut rest: &'a [u8],
) -> Result<(Option<Tree>, &'a [u8]), String> {
    let Some(limits) = head.files else {
        let none = given.is_empty();
        return none
            .then_some((None, rest))
            .ok_or("files that no policy gives".to_owned());
    };
    let mut files = BTreeMap::new();
    for (path, size) in given {
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let (content, behind) = rest
            .split_at_checked(size)
            .ok_or("the files are cut short")?;
        files.insert(path, content.to_vec());
        rest = behind;
    }
    Ok((Some(Tree::new(limits, files)), rest))
}

fn run_rows(
    head: &Rc<RunHead>,
    mut inputs: &[u8],
    values: &mut Vec<u8>,
    vm: &VirtualMachine,
) -> (u32, Option<Failure>) {
    vm.recursion_limit.set(head.recursion as usize);
    let (code, builtins) = match load(head, vm) {
        Ok(loaded) => loaded,
        Err(error) => return (0, Some(Failure::Internal(error))),
    };
    let mut rows = 0;
    let (mut read, mut written) = (values::Inputs::new(vm), values::Results::new(vm));
    while !inputs.is_empty() && values.len() < REPLY_ENOUGH {
        if rows > 0 {
            border::row(rows.into());
            state::run(|run| run.files.as_mut().map(Tree::reset));
        }
        let row = Row {
            head,
            code: &code,
            builtins: &builtins,
            later: rows > 0,
        };
        match row.run(&mut read, &mut inputs, &mut written, values) {
            Ok(left) if inputs.is_empty() => state::run(|run| run.left = left),
            Ok(_) => {}
            Err(failure) => return (rows, Some(failure)),
        }
        rows += 1;
    }
    if rows == 1 {
        // As a rule the machine ends with its one row: taking the namespace to pieces would be work for nothing.
        std::mem::forget(builtins);
    }
    (rows, None)
}

/// The code object, and the namespace of builtins: what the seal lists, functions of the host among
/// it, and the guards.
fn load(head: &Rc<RunHead>, vm: &VirtualMachine) -> Result<(PyRef<PyCode>, PyRef<PyDict>), String> {
    let kept = |machine: &state::Machine| {
        let kept = machine.kept.borrow();
        let kept = kept.as_ref().filter(|kept| Rc::ptr_eq(&kept.head, head));
        kept.map(|kept| (kept.code.clone(), kept.builtins.clone()))
    };
    let kept = state::machine(kept);
    let known = kept.is_some();
    let (code, builtins) = match kept {
        Some(kept) => kept,
        None => {
            let builtins = state::guards(|guards| guards.base.copy().into_ref(&vm.ctx));
            (decode(head, &builtins, vm)?, builtins)
        }
    };
    // Rows that cross later go on with the same random numbers.
    if !state::run(|run| std::mem::replace(&mut run.started, true)) {
        library::begin(&head.program.modules, vm)
            .map_err(|_| "the random numbers of the run".to_owned())?;
    }
    if !known {
        offer(head, &builtins, vm)?;
    }
    if head.keep && !known {
        let kept = state::Kept {
            head: Rc::clone(head),
            code: code.clone(),
            builtins: builtins.clone(),
        };
        state::machine(|machine| machine.kept.replace(Some(kept)));
    }
    Ok((code, builtins))
}

/// The code object, whose accessors are in the namespace of builtins then.
fn decode(
    head: &RunHead,
    builtins: &Py<PyDict>,
    vm: &VirtualMachine,
) -> Result<PyRef<PyCode>, String> {
    let mut bytes = head.program.code.as_slice();
    let code = marshal::deserialize_code(&mut bytes, BasicBag)
        .map_err(|error| format!("the code object: {error:?}"))?;
    equip(&code, builtins, vm)?;
    Ok(PyCode::new_ref_from_bytecode(vm, code))
}

/// Adds the accessors that a code object loads, and those within it, to a namespace of builtins.
fn equip(code: &CodeObject, builtins: &Py<PyDict>, vm: &VirtualMachine) -> Result<(), String> {
    let mut left = vec![code];
    while let Some(code) = left.pop() {
        for name in code.names.iter().filter(|name| name.starts_with('<')) {
            let name = vm.ctx.intern_str(name.as_str());
            if builtins.contains_key(name, vm) {
                continue;
            }
            if let Some(accessor) = guards::accessor(name.as_str(), vm) {
                let set = builtins.set_item(name, accessor, vm);
                set.map_err(|_| format!("accessor {name}"))?;
            }
        }
        left.extend(code.constants.iter().filter_map(|constant| match constant {
            ConstantData::Code { code } => Some(&**code),
            _ => None,
        }));
    }
    Ok(())
}

/// Adds what the seal lists to a namespace of builtins. What is there stays: a later cell of a session
/// finds the same objects.
fn offer(head: &RunHead, builtins: &Py<PyDict>, vm: &VirtualMachine) -> Result<(), String> {
    let add = |name: &str, object: &dyn Fn() -> Option<PyObjectRef>| {
        let key = vm.ctx.intern_str(name);
        if builtins.contains_key(key, vm) {
            return Ok(());
        }
        let object = object().ok_or_else(|| format!("builtin `{name}`"))?;
        let set = builtins.set_item(key, object, vm);
        set.map_err(|_| format!("builtin `{name}`"))
    };
    for name in &head.program.builtins {
        let offered = || state::guards(|guards| guards.offered.get(name.as_str()).cloned());
        add(name, &|| offered().or_else(|| guards::module(name, vm)))?;
    }
    for (name, function) in head.program.functions.iter().zip(&head.functions) {
        add(name, &|| Some(host::function(name, function.clone(), vm)))?;
    }
    Ok(())
}

/// One row of those that are run on one machine.
struct Row<'a> {
    head: &'a RunHead,
    code: &'a PyRef<PyCode>,
    builtins: &'a PyRef<PyDict>,
    /// Whether another came before it, whose like it is.
    later: bool,
}

impl Row<'_> {
    /// Gives what it leaves behind: to free it takes time, and the machine may not be needed again.
    fn run(
        &self,
        read: &mut values::Inputs<'_>,
        inputs: &mut &[u8],
        written: &mut values::Results<'_>,
        values: &mut Vec<u8>,
    ) -> Result<Vec<PyObjectRef>, Failure> {
        let vm = written.vm();
        if state::run(|run| std::mem::replace(&mut run.ran, true)) {
            output::begin(vm).map_err(|_| Failure::Internal("the streams".to_owned()))?;
        }
        library::begin_row(&self.head.program.modules, vm)
            .map_err(|_| Failure::Internal("the decimal context".to_owned()))?;
        let globals = globals(read, inputs, self.builtins, vm)?;
        let scope = Scope::with_builtins(None, globals.clone(), vm);
        match vm.run_code_obj(self.code.clone(), scope) {
            Ok(result) => {
                let limits = &self.head.result;
                write(result.clone(), self.later, limits, written, values)?;
                Ok(left(result, &globals, vm))
            }
            Err(error) => Err(Failure::Raised(raised(&error, &globals, vm))),
        }
    }
}

/// The result and the lists and dicts that the globals hold, where much can hang on.
/// That they stay a little longer is nothing that a program could notice: what would do something when it is freed (a
/// generator that stands still) holds the functions of the program, and these hold the globals, for good.
fn left(result: PyObjectRef, globals: &Py<PyDict>, vm: &VirtualMachine) -> Vec<PyObjectRef> {
    let mut left = vec![result];
    globals.each(|name, value| {
        let holds = value.downcast_ref_if_exact::<PyList>(vm).is_some()
            || value.downcast_ref_if_exact::<PyDict>(vm).is_some();
        let name = name.downcast_ref::<PyStr>().and_then(|name| name.to_str());
        if holds && name != Some("__builtins__") {
            left.push(value.clone());
        }
    });
    left
}

/// What inputs may hold: the host has bounded their bytes, and checks depth and nodes itself.
const INPUT_LIMITS: ResultLimits = ResultLimits {
    bytes: u64::MAX,
    depth: 10_000,
    nodes: u64::MAX,
};

fn globals(
    read: &mut values::Inputs<'_>,
    inputs: &mut &[u8],
    builtins: &PyRef<PyDict>,
    vm: &VirtualMachine,
) -> Result<PyRef<PyDict>, Failure> {
    let globals = named(read, inputs, vm)?;
    let internal = |name: &str| Failure::Internal(format!("the inputs: {name}"));
    let set = |name: &'static PyStrInterned, value: PyObjectRef| {
        let set = globals.set_item(name, value, vm);
        set.map_err(|_| internal(name.as_str()))
    };
    set(identifier!(vm, __builtins__), builtins.clone().into())?;
    set(identifier!(vm, __name__), main_name(vm))?;
    Ok(globals)
}

/// The `__name__` of a program.
fn main_name(vm: &VirtualMachine) -> PyObjectRef {
    vm.ctx.intern_str("__main__").to_owned().into()
}

/// One row of inputs: a dict whose keys are names that a program can spell.
fn named(
    read: &mut values::Inputs<'_>,
    inputs: &mut &[u8],
    vm: &VirtualMachine,
) -> Result<PyRef<PyDict>, Failure> {
    let internal = |what: &str| Failure::Internal(format!("the inputs: {what}"));
    let globals = match read.read(inputs, &INPUT_LIMITS) {
        Ok(object) => object
            .downcast::<PyDict>()
            .map_err(|_| internal("not a dict"))?,
        // A hostile `__hash__` cannot be: keys are data. Only an unhashable one is refused.
        Err(DecodeError::Refused(error)) => {
            return Err(Failure::Raised(raised(&error, &vm.ctx.new_dict(), vm)));
        }
        Err(DecodeError::Malformed(what)) => return Err(internal(what)),
        Err(DecodeError::TooLarge(..)) => return Err(internal("too large")),
    };
    // The host has refused names that are not identifiers. It is asked for nothing here: a name
    // such as `<special>` in the globals would stand before the guard.
    for (name, _) in &*globals {
        let name = name
            .downcast_ref_if_exact::<PyStr>(vm)
            .and_then(|name| name.to_str());
        if !name.is_some_and(verify::ordinary) {
            return Err(internal("a name that cannot be one"));
        }
    }
    Ok(globals)
}

/// Writes a result; `later`: another row's was written before.
fn write(
    result: PyObjectRef,
    later: bool,
    limits: &ResultLimits,
    written: &mut values::Results<'_>,
    values: &mut Vec<u8>,
) -> Result<(), Failure> {
    let not_data = |path, type_name, reason: &str| {
        Err(Failure::NotData {
            path,
            type_name,
            reason: reason.to_owned(),
        })
    };
    // The caller holds it as well: twice, as every item is, by what contains it and by the walk.
    match value::encode(written, result, later, limits, values) {
        Ok(()) => Ok(()),
        Err(EncodeError::TooLarge(_, used)) => border::stop(LimitKind::Result, used),
        Err(EncodeError::Cycle(path)) => {
            not_data(path, "container".to_owned(), "it contains itself")
        }
        Err(EncodeError::Refused(path, values::NotData(name))) => {
            not_data(path, name, "it is not data")
        }
    }
}

/// An exception in words, with the program's own frames.
fn raised(error: &PyBaseExceptionRef, globals: &Py<PyDict>, vm: &VirtualMachine) -> Raised {
    let type_name = values::type_name(error.as_object());
    // Runs `__str__` of the program's own exceptions, and it may raise as well.
    let message = match error.as_object().str(vm) {
        Ok(text) => cut(&text.to_string_lossy()),
        Err(_) => format!("<exception str() failed: {type_name}>"),
    };
    Raised {
        type_name,
        message,
        traceback: frames(error),
        help: hints::hint(error, globals, vm).unwrap_or_default(),
        call: host::failed_call(error.as_object(), vm),
    }
}

fn cut(text: &str) -> String {
    if text.len() <= MESSAGE_KEPT {
        return text.to_owned();
    }
    let end = (0..=MESSAGE_KEPT)
        .rev()
        .find(|end| text.is_char_boundary(*end))
        .unwrap_or(0);
    format!("{}... ({} bytes in all)", &text[..end], text.len())
}

/// The program's own frames of an exception, outermost first.
pub(crate) fn frames(error: &PyBaseExceptionRef) -> Vec<Frame> {
    let mut frames = Vec::new();
    let mut next = error.__traceback__();
    while let Some(entry) = next {
        let code = entry.frame.f_code();
        if let Some(cell) = origin::cell(code.source_path().as_str()) {
            frames.push(frame(&code, cell, entry.lasti, entry.lineno.get() as u32));
        }
        if frames.len() > 2 * FRAMES_KEPT {
            frames.remove(FRAMES_KEPT);
        }
        next = entry.next.lock().clone();
    }
    frames
}

fn frame(code: &PyCode, cell: u32, last_instruction: i32, line: u32) -> Frame {
    let index = usize::try_from(last_instruction).unwrap_or(0) / 2;
    let (column, end_column) = match code.code.locations.get(index) {
        Some((start, end)) if start.line.get() as u32 == line => {
            let end_column = if end.line == start.line {
                end.character_offset.get() as u32
            } else {
                0
            };
            (start.character_offset.get() as u32, end_column)
        }
        _ => (0, 0),
    };
    Frame {
        function: code.obj_name.as_str().to_owned(),
        cell,
        line,
        column,
        end_column,
    }
}
