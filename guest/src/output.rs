//! `print`, captured.
//!
//! In: what a program prints. Out: text in the run's buffer, and the end of the run when it is
//! more than the limit. Must not: know a file, or keep text past the limit.

use crate::{border, state};
use fangless_wire::LimitKind;
use rustpython_vm::{
    AsObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyStr, PyStrRef},
    function::FuncArgs,
};

/// `print(*values, sep=' ', end='\n', flush=False)`.
pub fn print(vm: &VirtualMachine) -> PyObjectRef {
    vm.new_function(
        "print",
        |mut args: FuncArgs, vm: &VirtualMachine| -> PyResult<()> {
            let separator = text_option(&mut args, "sep", " ", vm)?;
            let end = text_option(&mut args, "end", "\n", vm)?;
            args.kwargs.swap_remove("flush");
            if args
                .kwargs
                .swap_remove("file")
                .is_some_and(|file| !vm.is_none(&file))
            {
                return Err(
                    vm.new_type_error("print() cannot write to a file here: leave out 'file'")
                );
            }
            if let Some(name) = args.kwargs.keys().next() {
                return Err(vm.new_type_error(format!(
                    "print() got an unexpected keyword argument '{name}'"
                )));
            }
            for (index, value) in args.args.iter().enumerate() {
                if index > 0 {
                    write(&separator);
                }
                // Runs code of the program: nothing of the run is borrowed meanwhile.
                let text = value.str(vm)?;
                write(&text);
            }
            write(&end);
            Ok(())
        },
    )
    .into()
}

fn text_option(
    args: &mut FuncArgs,
    name: &str,
    default: &str,
    vm: &VirtualMachine,
) -> PyResult<PyStrRef> {
    match args.kwargs.swap_remove(name) {
        None => Ok(vm.ctx.new_str(default)),
        Some(value) if vm.is_none(&value) => Ok(vm.ctx.new_str(default)),
        Some(value) => value.downcast::<PyStr>().map_err(|value| {
            vm.new_type_error(format!(
                "{name} must be None or a string, not {}",
                value.class().name()
            ))
        }),
    }
}

/// Appends to the run's text. Lone surrogates become `\udcxx`, as on CPython's standard error.
fn write(text: &PyStr) {
    let text: std::borrow::Cow<'_, str> = match text.to_str() {
        Some(utf8) => utf8.into(),
        None => text
            .as_wtf8()
            .code_points()
            .map(|point| match point.to_char() {
                Some(character) => character.to_string(),
                None => format!("\\u{:04x}", point.to_u32()),
            })
            .collect::<String>()
            .into(),
    };
    let over = state::run(|run| {
        let used = (run.output.len() + text.len()) as u64;
        if used > run.output_limit {
            return Some(used);
        }
        run.output.push_str(&text);
        None
    });
    if let Some(used) = over {
        border::stop(LimitKind::Output, used);
    }
}
