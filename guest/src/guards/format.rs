//! `str.format` and `str.format_map`, with every attribute fetched through the guard.
//!
//! In: a format string and its arguments. Out: the text, as Python would make it.
//! Must not: fetch an attribute itself.

use crate::state::guards;
use rustpython_vm::{
    AsObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyStr, PyStrRef},
    common::{
        format::{
            FieldName, FieldNamePart, FieldType, FormatConversion, FormatPart, FormatString,
            FromTemplate,
        },
        wtf8::{Wtf8, Wtf8Buf},
    },
    convert::ToPyException,
    function::FuncArgs,
};

/// Format specs may hold fields, but those may not hold such specs again, as in Python.
const MAX_NESTING: u32 = 2;

/// Guards for `format` and `format_map`: functions of a str and what follows.
pub(super) fn guards_for(vm: &VirtualMachine) -> [PyObjectRef; 2] {
    let format = |mut args: FuncArgs, vm: &VirtualMachine| -> PyResult<Wtf8Buf> {
        let template = template(&mut args, "format", vm)?;
        let mut automatic = 0;
        let mut manual = false;
        expand(
            template.as_wtf8(),
            MAX_NESTING,
            vm,
            &mut |field| match field {
                FieldType::Auto if manual => Err(vm.new_value_error(
                    "cannot switch from manual field specification to automatic field numbering",
                )),
                FieldType::Auto => {
                    automatic += 1;
                    positional(&args, automatic - 1, vm)
                }
                FieldType::Index(_) if automatic > 0 => Err(vm.new_value_error(
                    "cannot switch from automatic field numbering to manual field specification",
                )),
                FieldType::Index(index) => {
                    manual = true;
                    positional(&args, index, vm)
                }
                FieldType::Keyword(name) => {
                    let value = name
                        .as_str()
                        .ok()
                        .and_then(|name| args.kwargs.get(name).cloned());
                    value.ok_or_else(|| vm.new_key_error(vm.ctx.new_str(name).into()))
                }
            },
        )
    };
    let format_map = |mut args: FuncArgs, vm: &VirtualMachine| -> PyResult<Wtf8Buf> {
        let template = template(&mut args, "format_map", vm)?;
        let (Some(mapping), true) = (
            args.args.first(),
            args.args.len() == 1 && args.kwargs.is_empty(),
        ) else {
            return Err(vm.new_type_error("format_map() takes exactly one argument"));
        };
        expand(
            template.as_wtf8(),
            MAX_NESTING,
            vm,
            &mut |field| match field {
                FieldType::Auto | FieldType::Index(_) => {
                    Err(vm.new_value_error("Format string contains positional fields"))
                }
                FieldType::Keyword(name) => mapping.get_item(&*name, vm),
            },
        )
    };
    [
        vm.new_function("format", format).into(),
        vm.new_function("format_map", format_map).into(),
    ]
}

fn template(args: &mut FuncArgs, method: &str, vm: &VirtualMachine) -> PyResult<PyStrRef> {
    let Some(template) = args.take_positional() else {
        return Err(vm.new_type_error(format!("unbound method str.{method}() needs an argument")));
    };
    template.downcast::<PyStr>().map_err(|other| {
        vm.new_type_error(format!(
            "descriptor '{method}' requires a 'str' object but received a '{}'",
            other.class().name()
        ))
    })
}

fn positional(args: &FuncArgs, index: usize, vm: &VirtualMachine) -> PyResult {
    args.args.get(index).cloned().ok_or_else(|| {
        vm.new_index_error(format!(
            "Replacement index {index} out of range for positional args tuple"
        ))
    })
}

fn expand(
    template: &Wtf8,
    nesting: u32,
    vm: &VirtualMachine,
    argument: &mut dyn FnMut(FieldType) -> PyResult,
) -> PyResult<Wtf8Buf> {
    if nesting == 0 {
        return Err(vm.new_value_error("Max string recursion exceeded"));
    }
    let template = FormatString::from_str(template).map_err(|error| error.to_pyexception(vm))?;
    let mut text = Wtf8Buf::new();
    for part in &template.format_parts {
        match part {
            FormatPart::Literal(literal) => text.push_wtf8(literal),
            FormatPart::Field {
                field_name,
                conversion_spec,
                format_spec,
            } => {
                let name =
                    FieldName::parse(field_name).map_err(|error| error.to_pyexception(vm))?;
                let mut value = argument(name.field_type)?;
                for step in name.parts {
                    value = match step {
                        FieldNamePart::Attribute(attribute) => {
                            let attribute = vm.ctx.new_str(attribute);
                            guards(|guards| guards.read(&value, &attribute, vm))?
                        }
                        FieldNamePart::Index(index) => value.get_item(&index, vm)?,
                        FieldNamePart::StringIndex(index) => value.get_item(&*index, vm)?,
                    };
                }
                let spec = if format_spec.is_empty() {
                    Wtf8Buf::new()
                } else {
                    expand(format_spec, nesting - 1, vm, argument)?
                };
                if let Some(conversion) = conversion_spec {
                    value = convert(value, *conversion, vm)?;
                }
                text.push_wtf8(vm.format(&value, vm.ctx.new_str(spec))?.as_wtf8());
            }
        }
    }
    Ok(text)
}

fn convert(
    value: PyObjectRef,
    conversion: rustpython_vm::common::wtf8::CodePoint,
    vm: &VirtualMachine,
) -> PyResult {
    Ok(match FormatConversion::from_char(conversion) {
        Some(FormatConversion::Str) => value.str(vm)?.into(),
        Some(FormatConversion::Repr) => value.repr(vm)?.into(),
        Some(FormatConversion::Ascii) => value.ascii(vm)?.into(),
        None => {
            return Err(vm.new_value_error(format!("Unknown conversion specifier {conversion}")));
        }
    })
}
