//! `print`, and the two streams that it writes to.
//!
//! In: what a program prints. Out: text in the run's buffers, and each line to a host that listens;
//! the end of the run when both streams together hold more than the limit.
//! Must not: know a file, or keep text past the limit.

use crate::{border, state};
use fangless_wire::LimitKind;
use rustpython_vm::{
    AsObject, Context, Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine,
    builtins::{PyStr, PyStrRef, PyType},
    class::{PyClassImpl, StaticType},
    function::{ArgIterable, FuncArgs},
    pyclass,
    types::Representable,
};
use std::borrow::Cow;

/// The streams' names in `sys`.
const NAMES: [&str; 2] = ["stdout", "stderr"];
/// Where `sys` keeps them while others are in their place.
const KEPT: [&str; 2] = ["__stdout__", "__stderr__"];

/// `sys.stdout` or `sys.stderr` of a run.
#[pyclass(module = false, name = "TextIOWrapper")]
#[derive(Debug)]
pub struct Stream {
    /// Index in [`NAMES`].
    number: usize,
}

impl PyPayload for Stream {
    fn class(_ctx: &Context) -> &'static Py<PyType> {
        Self::static_type()
    }
}

#[pyclass(with(Representable), flags(DISALLOW_INSTANTIATION))]
impl Stream {
    #[pymethod]
    fn write(zelf: &Py<Self>, text: PyObjectRef, vm: &VirtualMachine) -> PyResult<usize> {
        let Some(text) = text.downcast_ref::<PyStr>() else {
            let given = text.class().name().to_owned();
            return Err(vm.new_type_error(format!("write() argument must be str, not {given}")));
        };
        write(zelf.number, text);
        Ok(text.char_len())
    }

    #[pymethod]
    fn writelines(
        zelf: &Py<Self>,
        lines: ArgIterable<PyObjectRef>,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        for line in lines.iter(vm)? {
            Self::write(zelf, line?, vm)?;
        }
        Ok(())
    }

    #[pymethod]
    fn flush(zelf: &Py<Self>) {
        hand_over(zelf.number, true);
    }

    #[pymethod]
    fn isatty(_zelf: &Py<Self>) -> bool {
        false
    }

    #[pymethod]
    fn readable(_zelf: &Py<Self>) -> bool {
        false
    }

    #[pymethod]
    fn writable(_zelf: &Py<Self>) -> bool {
        true
    }

    #[pygetset]
    fn encoding(_zelf: &Py<Self>) -> &'static str {
        "utf-8"
    }

    #[pygetset]
    fn name(zelf: &Py<Self>) -> String {
        format!("<{}>", NAMES[zelf.number])
    }
}

impl Representable for Stream {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        Ok(format!("<stream {}>", NAMES[zelf.number]))
    }
}

/// Makes the streams, and puts them where the library and `print` look for them.
///
/// # Errors
/// The interpreter does not take them.
pub fn prepare(vm: &VirtualMachine) -> Result<(), String> {
    let _ = Stream::make_static_type();
    for number in 0..NAMES.len() {
        let stream = Stream { number }.into_pyobject(vm);
        for name in [NAMES[number], KEPT[number]] {
            let set = vm
                .sys_module
                .set_attr(vm.ctx.intern_str(name), stream.clone(), vm);
            set.map_err(|_| "the streams of `sys`")?;
        }
    }
    Ok(())
}

/// Before each row: what the one before it redirected is forgotten.
///
/// # Errors
/// The interpreter does not have what [`prepare`] gave it.
pub fn begin(vm: &VirtualMachine) -> PyResult<()> {
    for (name, kept) in NAMES.into_iter().zip(KEPT) {
        let made = vm.sys_module.get_attr(vm.ctx.intern_str(kept), vm)?;
        let name = vm.ctx.intern_str(name);
        let now = vm.sys_module.get_attr(name, vm);
        if !now.is_ok_and(|now| now.is(&made)) {
            vm.sys_module.set_attr(name, made, vm)?;
        }
    }
    Ok(())
}

/// After the last row: a host that listens gets what has no end of line.
pub fn end() {
    (0..NAMES.len()).for_each(|number| hand_over(number, true));
}

/// `print(*values, sep=' ', end='\n', file=None, flush=False)`.
pub fn print(vm: &VirtualMachine) -> PyObjectRef {
    vm.new_function(
        "print",
        |mut args: FuncArgs, vm: &VirtualMachine| -> PyResult<()> {
            let separator = text_option(&mut args, "sep", " ", vm)?;
            let end = text_option(&mut args, "end", "\n", vm)?;
            let file = args.kwargs.swap_remove("file");
            let flush = args.kwargs.swap_remove("flush");
            if let Some(name) = args.kwargs.keys().next() {
                return Err(vm.new_type_error(format!(
                    "print() got an unexpected keyword argument '{name}'"
                )));
            }
            // What `sys.stdout` is now, as it can be redirected.
            let file = match file.filter(|file| !vm.is_none(file)) {
                Some(file) => file,
                None => vm.sys_module.get_attr("stdout", vm)?,
            };
            if vm.is_none(&file) {
                return Ok(());
            }
            let target = Target::new(&file, vm)?;
            for (index, value) in args.args.into_iter().enumerate() {
                if index > 0 {
                    target.write(&separator, vm)?;
                }
                // Runs code of the program: nothing of the run is borrowed meanwhile.
                target.write(&value.str(vm)?, vm)?;
            }
            target.write(&end, vm)?;
            match flush {
                Some(flush) if flush.try_to_bool(vm)? => target.flush(vm),
                _ => Ok(()),
            }
        },
    )
    .into()
}

/// Where a `print` goes.
enum Target<'a> {
    Stream(usize),
    /// The object and its `write`, as the program itself would read it.
    Object(&'a PyObject, PyObjectRef),
}

impl<'a> Target<'a> {
    fn new(file: &'a PyObject, vm: &VirtualMachine) -> PyResult<Self> {
        if let Some(stream) = file.downcast_ref_if_exact::<Stream>(vm) {
            return Ok(Self::Stream(stream.number));
        }
        Ok(Self::Object(file, attribute(file, "write", vm)?))
    }

    fn write(&self, text: &PyStrRef, vm: &VirtualMachine) -> PyResult<()> {
        match self {
            Self::Stream(number) => write(*number, text),
            Self::Object(_, write) => _ = write.call((text.clone(),), vm)?,
        }
        Ok(())
    }

    fn flush(&self, vm: &VirtualMachine) -> PyResult<()> {
        match self {
            Self::Stream(number) => hand_over(*number, true),
            Self::Object(file, _) => _ = attribute(file, "flush", vm)?.call((), vm)?,
        }
        Ok(())
    }
}

fn attribute(object: &PyObject, name: &'static str, vm: &VirtualMachine) -> PyResult {
    let name = vm.ctx.intern_str(name);
    state::guards(|guards| guards.read(object, name, vm))
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

/// Appends to a stream. Lone surrogates become `\udcxx`, as on CPython's standard error.
fn write(stream: usize, text: &PyStr) {
    let text: Cow<'_, str> = match text.to_str() {
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
        let printed = run.printed.iter().map(|one| one.text.len()).sum::<usize>();
        let used = (printed + text.len()) as u64;
        if used > run.output_limit {
            return Some(used);
        }
        run.printed[stream].text.push_str(&text);
        None
    });
    if let Some(used) = over {
        border::stop(LimitKind::Output, used);
    }
    if text.contains('\n') {
        hand_over(stream, false);
    }
}

/// Gives a host that listens what it has not heard: whole lines, or all.
fn hand_over(stream: usize, all: bool) {
    state::run(|run| {
        let printed = &mut run.printed[stream];
        let new = &printed.text[printed.handed..];
        let length = if all {
            new.len()
        } else {
            new.rfind('\n').map_or(0, |last| last + 1)
        };
        if run.listening && length > 0 {
            border::printed(stream, &new[..length]);
            printed.handed += length;
        }
    });
}
