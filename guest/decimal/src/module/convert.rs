//! Python objects to numbers, and back.
//!
//! In: arguments of any type. Out: numbers; the errors that CPython raises for what is none.

use super::{context::PyContext, decimal::PyDecimal, state::state};
use crate::arith::{Context, Number, signal::FLOAT_OPERATION};
use malachite_bigint::{BigInt, Sign};
use malachite_nz::natural::Natural;
use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
    builtins::{PyComplex, PyFloat, PyInt, PyList, PyStr, PyTuple, PyType, PyTypeRef},
    protocol::numeric_literal_from_str,
    types::PyComparisonOp,
};
use std::borrow::Cow;

/// An operand: a Decimal's number, or what was made of an int.
pub type Operand<'a> = Cow<'a, Number>;

/// The exact number of an int.
pub fn from_int(value: &Py<PyInt>, status: &mut u32) -> Number {
    let (sign, magnitude) = (value.as_bigint().sign(), value.as_bigint().magnitude());
    let magnitude: &Natural = magnitude.into();
    if let Ok(small) = u64::try_from(magnitude) {
        return Number::finite(sign == Sign::Minus, small.into(), 0);
    }
    Number::exact(status, |raised| {
        Number::from_natural(sign == Sign::Minus, magnitude.clone(), raised)
    })
}

pub fn to_int(negative: bool, magnitude: Natural, vm: &VirtualMachine) -> PyObjectRef {
    let sign = if negative { Sign::Minus } else { Sign::Plus };
    let value = BigInt::from_biguint(sign, magnitude.into());
    vm.ctx.new_bigint(&value).into()
}

/// The number of a Decimal or an int; none of anything else.
pub fn operand<'a>(
    object: &'a PyObject,
    context: &PyContext,
    vm: &VirtualMachine,
) -> PyResult<Option<Operand<'a>>> {
    if let Some(decimal) = object.downcast_ref::<PyDecimal>() {
        return Ok(Some(Cow::Borrowed(&decimal.number)));
    }
    let Some(int) = object.downcast_ref::<PyInt>() else {
        return Ok(None);
    };
    let mut status = 0;
    let number = from_int(int, &mut status);
    context.raise(status, vm)?;
    Ok(Some(Cow::Owned(number)))
}

/// The number of a Decimal or an int; a TypeError for anything else.
pub fn wanted<'a>(
    object: &'a PyObject,
    context: &PyContext,
    vm: &VirtualMachine,
) -> PyResult<Operand<'a>> {
    operand(object, context, vm)?.ok_or_else(|| {
        vm.new_type_error(format!(
            "conversion from {} to Decimal is not supported",
            object.class().name()
        ))
    })
}

/// The operands of a comparison as two numbers that compare as the objects do; none if they do
/// not compare.
pub fn comparable<'a>(
    number: &'a Number,
    other: &'a PyObject,
    op: PyComparisonOp,
    vm: &VirtualMachine,
) -> PyResult<Option<(Operand<'a>, Operand<'a>)>> {
    let context = state().current();
    let number = Cow::Borrowed(number);
    if let Some(other) = operand(other, &context, vm)? {
        return Ok(Some((number, other)));
    }
    let equality = matches!(op, PyComparisonOp::Eq | PyComparisonOp::Ne);
    let float = if let Some(float) = other.downcast_ref::<PyFloat>() {
        Some(float.to_f64())
    } else if let Some(complex) = other.downcast_ref::<PyComplex>()
        && equality
        && complex.to_complex().im == 0.0
    {
        Some(complex.to_complex().re)
    } else {
        None
    };
    if let Some(float) = float {
        if equality {
            context.flags.set(context.flags.get() | FLOAT_OPERATION);
        } else {
            context.raise(FLOAT_OPERATION, vm)?;
        }
        return Ok(Some((number, Cow::Owned(Number::from_float(float)))));
    }
    if other.downcast_ref::<PyComplex>().is_some() || !other.is_instance(&state().rational, vm)? {
        return Ok(None);
    }
    let part = |name: &'static str| {
        let part = other.get_attr(name, vm)?;
        let Some(int) = part.downcast_ref::<PyInt>() else {
            return Err(vm.new_type_error(format!("{name} of a Rational must be an integer")));
        };
        let mut status = 0;
        let number = from_int(int, &mut status);
        context.raise(status, vm)?;
        Ok(number)
    };
    let numerator = part("numerator")?;
    if number.is_special() {
        return Ok(Some((number, Cow::Owned(numerator))));
    }
    let denominator = part("denominator")?;
    let Some(product) = number.times_exactly(&denominator) else {
        return Err(vm.new_memory_error("the numbers are too long to compare"));
    };
    Ok(Some((Cow::Owned(product), Cow::Owned(numerator))))
}

/// The text of a number in ASCII, without spaces around it; empty if there may not be any.
fn ascii(text: &Py<PyStr>, spaces: bool) -> Cow<'_, str> {
    let ascii = numeric_literal_from_str(text);
    let surrounded = || {
        let whole = text.to_str().unwrap_or("");
        whole.trim().len() != whole.len()
    };
    if !spaces && surrounded() {
        return Cow::Borrowed("");
    }
    ascii
}

/// How a value becomes a number: exactly, or as a context can hold it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Conversion {
    Exact,
    Fitted,
}

/// The number of any object that has one: the constructor's, or `create_decimal`'s.
pub fn convert(
    value: &PyObject,
    conversion: Conversion,
    context: &PyContext,
    vm: &VirtualMachine,
) -> PyResult<Number> {
    let settings = context.settings.get();
    let exact = conversion == Conversion::Exact;
    let mut status = 0;
    let parsed = |text: &str, status: &mut u32| {
        if exact {
            Number::parse_exact(text, status)
        } else {
            Number::parse(text, &settings, status)
        }
    };
    let fitted = |number: Number, status: &mut u32| {
        if exact {
            number
        } else {
            fit(number, &settings, status)
        }
    };
    let number = if let Some(text) = value.downcast_ref::<PyStr>() {
        let text = ascii(text, exact);
        if exact && text.contains('_') {
            parsed(&text.replace('_', ""), &mut status)
        } else {
            parsed(&text, &mut status)
        }
    } else if let Some(decimal) = value.downcast_ref::<PyDecimal>() {
        fitted(decimal.number.clone(), &mut status)
    } else if let Some(int) = value.downcast_ref::<PyInt>() {
        let number = from_int(int, &mut status);
        fitted(number, &mut status)
    } else if let Some(float) = value.downcast_ref::<PyFloat>() {
        context.raise(FLOAT_OPERATION, vm)?;
        fitted(Number::from_float(float.to_f64()), &mut status)
    } else if let Some(elements) = sequence(value) {
        parsed(&tuple_text(&elements, vm)?, &mut status)
    } else {
        return Err(vm.new_type_error(format!(
            "conversion from {} to Decimal is not supported",
            value.class().name()
        )));
    };
    context.raise(status, vm)?;
    Ok(number)
}

/// A number as the context can hold it; a NaN whose payload is too long is none.
fn fit(number: Number, context: &Context, status: &mut u32) -> Number {
    let room = context.prec - i64::from(context.clamp);
    if number.is_nan() && number.coefficient.digits() > room && !number.coefficient.is_zero() {
        return Number::error(crate::arith::signal::CONVERSION_SYNTAX, status);
    }
    context.finalize(number, status)
}

fn sequence(value: &PyObject) -> Option<Vec<PyObjectRef>> {
    if let Some(tuple) = value.downcast_ref::<PyTuple>() {
        return Some(tuple.as_slice().to_vec());
    }
    let list = value.downcast_ref::<PyList>()?;
    Some(list.borrow_vec().to_vec())
}

/// A number in text from (sign, digits, exponent).
fn tuple_text(elements: &[PyObjectRef], vm: &VirtualMachine) -> PyResult<String> {
    let small = |object: &PyObject| -> Option<i64> {
        i64::try_from(object.downcast_ref::<PyInt>()?.as_bigint()).ok()
    };
    let [sign, digits, exponent] = elements else {
        return Err(vm.new_value_error("argument must be a sequence of length 3"));
    };
    let negative = match small(sign) {
        Some(0) => false,
        Some(1) => true,
        _ => {
            return Err(vm.new_value_error("sign must be an integer with the value 0 or 1"));
        }
    };
    let mut text = String::from(if negative { "-" } else { "" });
    let mut tail = String::new();
    if let Some(name) = exponent.downcast_ref::<PyStr>() {
        match name.to_str() {
            Some("F") => return Ok(text + "Infinity"),
            Some("n") => text.push_str("NaN"),
            Some("N") => text.push_str("sNaN"),
            _ => {
                return Err(vm.new_value_error(
                    "string argument in the third position must be 'F', 'n' or 'N'",
                ));
            }
        }
    } else {
        let exponent = exponent
            .downcast_ref::<PyInt>()
            .ok_or_else(|| vm.new_value_error("exponent must be an integer"))?;
        let exponent: i64 = exponent.try_to_primitive(vm)?;
        tail = format!("E{exponent}");
    }
    let wrong = || vm.new_value_error("coefficient must be a tuple of digits");
    let digits = sequence(digits).ok_or_else(wrong)?;
    if digits.is_empty() && !tail.is_empty() {
        text.push('0');
    }
    for digit in &digits {
        match small(digit) {
            Some(digit @ 0..=9) => text.push((b'0' + digit as u8) as char),
            _ => return Err(wrong()),
        }
    }
    Ok(text + &tail)
}

/// A Decimal of this class: itself where that is Decimal, or else the class called with it.
pub fn of_class(class: &Py<PyType>, number: Number, vm: &VirtualMachine) -> PyResult {
    let decimal: PyObjectRef = PyDecimal::from(number).into_ref(&vm.ctx).into();
    if class.is(PyDecimal::class(&vm.ctx)) {
        return Ok(decimal);
    }
    class.as_object().call((decimal,), vm)
}

/// The float or int as a Decimal, whose class may be derived.
pub fn from_float(class: &PyTypeRef, value: &PyObject, vm: &VirtualMachine) -> PyResult {
    let number = if let Some(float) = value.downcast_ref::<PyFloat>() {
        Number::from_float(float.to_f64())
    } else if let Some(int) = value.downcast_ref::<PyInt>() {
        let mut status = 0;
        let number = from_int(int, &mut status);
        state().current().raise(status, vm)?;
        number
    } else {
        return Err(vm.new_type_error("argument must be int or float"));
    };
    of_class(class, number, vm)
}

/// The context of an optional argument, or else the current one.
pub fn context_or_current(
    context: Option<PyObjectRef>,
    vm: &VirtualMachine,
) -> PyResult<PyRef<PyContext>> {
    match context {
        Some(context) if !vm.is_none(&context) => context
            .downcast()
            .map_err(|_| vm.new_type_error("optional argument must be a context")),
        _ => Ok(state().current()),
    }
}
