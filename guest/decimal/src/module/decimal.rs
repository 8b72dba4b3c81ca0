//! The class `Decimal`.
//!
//! In: objects. Out: Decimals, signals raised in the context that is given or current.

use super::{
    context::{PyContext, rounding_of},
    convert::{
        Conversion, comparable, context_or_current, convert, from_float, operand, to_int, wanted,
    },
    state::state,
};
use crate::arith::{Context, Number, Rounding, Spec, signal::INVALID_OPERATION};
use rustpython_vm::{
    AsObject, FromArgs, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
    builtins::{PyFloat, PyInt, PyStr, PyStrRef, PyTypeRef},
    class::PyClassDef,
    common::hash::PyHash,
    function::{FuncArgs, OptionalArg, PyComparisonValue},
    protocol::PyNumberMethods,
    pyclass,
    types::{AsNumber, Comparable, Constructor, Hashable, PyComparisonOp, Representable},
};

#[pyclass(module = "decimal", name = "Decimal")]
#[derive(Debug, PyPayload)]
pub struct PyDecimal {
    pub number: Number,
}

impl From<Number> for PyDecimal {
    fn from(number: Number) -> Self {
        Self { number }
    }
}

type Unary = fn(&Number, &Context, &mut u32) -> Number;
type Binary = fn(&Number, &Number, &Context, &mut u32) -> Number;

/// The result of a computation as a Decimal, once its signals are raised.
pub fn computed(
    context: &PyContext,
    vm: &VirtualMachine,
    compute: impl FnOnce(&Context, &mut u32) -> Number,
) -> PyResult<PyRef<PyDecimal>> {
    let mut status = 0;
    let number = compute(&context.settings.get(), &mut status);
    context.raise(status, vm)?;
    Ok(PyDecimal::from(number).into_ref(&vm.ctx))
}

#[derive(FromArgs)]
pub struct NewArgs {
    #[pyarg(any, optional)]
    value: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    context: OptionalArg<PyObjectRef>,
}

#[derive(FromArgs)]
struct UnaryArgs {
    #[pyarg(any, optional)]
    context: OptionalArg<PyObjectRef>,
}

impl UnaryArgs {
    fn context(self, vm: &VirtualMachine) -> PyResult<PyRef<PyContext>> {
        context_or_current(self.context.into_option(), vm)
    }
}

#[derive(FromArgs)]
struct BinaryArgs {
    #[pyarg(any)]
    other: PyObjectRef,
    #[pyarg(any, optional)]
    context: OptionalArg<PyObjectRef>,
}

#[derive(FromArgs)]
struct FmaArgs {
    #[pyarg(any)]
    other: PyObjectRef,
    #[pyarg(any)]
    third: PyObjectRef,
    #[pyarg(any, optional)]
    context: OptionalArg<PyObjectRef>,
}

#[derive(FromArgs)]
struct QuantizeArgs {
    #[pyarg(any)]
    exp: PyObjectRef,
    #[pyarg(any, optional)]
    rounding: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    context: OptionalArg<PyObjectRef>,
}

#[derive(FromArgs)]
struct RoundingArgs {
    #[pyarg(any, optional)]
    rounding: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    context: OptionalArg<PyObjectRef>,
}

/// The settings of the context, with another rounding if one is given.
fn rounded(
    context: &PyContext,
    rounding: OptionalArg<PyObjectRef>,
    vm: &VirtualMachine,
) -> PyResult<Context> {
    let settings = context.settings.get();
    match rounding {
        OptionalArg::Present(rounding) if !vm.is_none(&rounding) => {
            Ok(settings.rounded(rounding_of(&rounding, vm)?))
        }
        _ => Ok(settings),
    }
}

impl PyDecimal {
    fn unary(
        &self,
        args: UnaryArgs,
        vm: &VirtualMachine,
        operation: Unary,
    ) -> PyResult<PyRef<Self>> {
        let context = args.context(vm)?;
        computed(&context, vm, |settings, status| {
            operation(&self.number, settings, status)
        })
    }

    fn binary(
        &self,
        args: BinaryArgs,
        vm: &VirtualMachine,
        operation: Binary,
    ) -> PyResult<PyRef<Self>> {
        let context = context_or_current(args.context.into_option(), vm)?;
        let other = wanted(&args.other, &context, vm)?;
        computed(&context, vm, |settings, status| {
            operation(&self.number, &other, settings, status)
        })
    }

    fn whole(
        &self,
        args: RoundingArgs,
        vm: &VirtualMachine,
        operation: Unary,
    ) -> PyResult<PyRef<Self>> {
        let context = context_or_current(args.context.into_option(), vm)?;
        let settings = rounded(&context, args.rounding, vm)?;
        computed(&context, vm, |_, status| {
            operation(&self.number, &settings, status)
        })
    }

    /// The int that rounding gives.
    fn to_int(&self, rounding: Rounding, vm: &VirtualMachine) -> PyResult {
        if self.number.is_nan() {
            return Err(vm.new_value_error("cannot convert NaN to integer"));
        }
        if self.number.is_infinite() {
            return Err(vm.new_overflow_error("cannot convert Infinity to integer"));
        }
        let mut status = 0;
        let magnitude = self.number.to_natural(rounding, &mut status);
        state().current().raise(status, vm)?;
        Ok(to_int(self.number.negative, magnitude, vm))
    }

    fn to_float(&self, vm: &VirtualMachine) -> PyResult<f64> {
        if self.number.is_signaling() {
            return Err(vm.new_value_error("cannot convert signaling NaN to float"));
        }
        Ok(self.number.to_float())
    }

    /// An operator, whose operands may also be ints.
    fn operator(a: &PyObject, b: &PyObject, vm: &VirtualMachine, operation: Binary) -> PyResult {
        let context = state().current();
        let (Some(a), Some(b)) = (operand(a, &context, vm)?, operand(b, &context, vm)?) else {
            return Ok(vm.ctx.not_implemented());
        };
        let result = computed(&context, vm, |settings, status| {
            operation(&a, &b, settings, status)
        })?;
        Ok(result.into())
    }

    fn divmod(a: &PyObject, b: &PyObject, vm: &VirtualMachine) -> PyResult {
        let context = state().current();
        let (Some(a), Some(b)) = (operand(a, &context, vm)?, operand(b, &context, vm)?) else {
            return Ok(vm.ctx.not_implemented());
        };
        context.divmod_numbers(&a, &b, vm)
    }

    fn power(a: &PyObject, b: &PyObject, modulo: &PyObject, vm: &VirtualMachine) -> PyResult {
        if vm.is_none(modulo) {
            return Self::operator(a, b, vm, Number::power);
        }
        let context = state().current();
        let number = |object| operand(object, &context, vm);
        let (Some(a), Some(b), Some(c)) = (number(a)?, number(b)?, number(modulo)?) else {
            return Ok(vm.ctx.not_implemented());
        };
        let result = computed(&context, vm, |settings, status| {
            a.power_modulo(&b, &c, settings, status)
        })?;
        Ok(result.into())
    }
}

#[pyclass(
    flags(BASETYPE),
    with(AsNumber, Comparable, Constructor, Hashable, Representable)
)]
impl PyDecimal {
    #[pymethod]
    fn exp(zelf: &Py<Self>, args: UnaryArgs, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(args, vm, Number::exp)
    }

    #[pymethod]
    fn ln(zelf: &Py<Self>, args: UnaryArgs, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(args, vm, Number::ln)
    }

    #[pymethod]
    fn log10(zelf: &Py<Self>, args: UnaryArgs, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(args, vm, Number::log10)
    }

    #[pymethod]
    fn logb(zelf: &Py<Self>, args: UnaryArgs, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(args, vm, Number::logb)
    }

    #[pymethod]
    fn logical_invert(
        zelf: &Py<Self>,
        args: UnaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(args, vm, Number::logical_invert)
    }

    #[pymethod]
    fn next_minus(
        zelf: &Py<Self>,
        args: UnaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(args, vm, Number::next_minus)
    }

    #[pymethod]
    fn next_plus(
        zelf: &Py<Self>,
        args: UnaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(args, vm, Number::next_plus)
    }

    #[pymethod]
    fn normalize(
        zelf: &Py<Self>,
        args: UnaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(args, vm, Number::normalize)
    }

    #[pymethod]
    fn sqrt(zelf: &Py<Self>, args: UnaryArgs, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(args, vm, Number::sqrt)
    }

    #[pymethod]
    fn compare(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::compare)
    }

    #[pymethod]
    fn compare_signal(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::compare_signal)
    }

    #[pymethod]
    fn logical_and(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::logical_and)
    }

    #[pymethod]
    fn logical_or(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::logical_or)
    }

    #[pymethod]
    fn logical_xor(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::logical_xor)
    }

    #[pymethod]
    fn max(zelf: &Py<Self>, args: BinaryArgs, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::max)
    }

    #[pymethod]
    fn max_mag(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::max_magnitude)
    }

    #[pymethod]
    fn min(zelf: &Py<Self>, args: BinaryArgs, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::min)
    }

    #[pymethod]
    fn min_mag(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::min_magnitude)
    }

    #[pymethod]
    fn next_toward(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::next_toward)
    }

    #[pymethod]
    fn remainder_near(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::remainder_near)
    }

    #[pymethod]
    fn rotate(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::rotate)
    }

    #[pymethod]
    fn scaleb(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::scaleb)
    }

    #[pymethod]
    fn shift(zelf: &Py<Self>, args: BinaryArgs, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, Number::shift)
    }

    #[pymethod]
    fn is_finite(zelf: &Py<Self>) -> bool {
        zelf.number.is_finite()
    }

    #[pymethod]
    fn is_infinite(zelf: &Py<Self>) -> bool {
        zelf.number.is_infinite()
    }

    #[pymethod]
    fn is_nan(zelf: &Py<Self>) -> bool {
        zelf.number.is_nan()
    }

    #[pymethod]
    fn is_zero(zelf: &Py<Self>) -> bool {
        zelf.number.is_zero()
    }

    #[pymethod]
    fn is_qnan(zelf: &Py<Self>) -> bool {
        zelf.number.is_quiet()
    }

    #[pymethod]
    fn is_snan(zelf: &Py<Self>) -> bool {
        zelf.number.is_signaling()
    }

    #[pymethod]
    fn is_signed(zelf: &Py<Self>) -> bool {
        zelf.number.negative
    }

    #[pymethod]
    fn is_canonical(_zelf: &Py<Self>) -> bool {
        true
    }

    #[pymethod]
    fn is_normal(zelf: &Py<Self>, args: UnaryArgs, vm: &VirtualMachine) -> PyResult<bool> {
        Ok(zelf.number.is_normal(&args.context(vm)?.settings.get()))
    }

    #[pymethod]
    fn is_subnormal(zelf: &Py<Self>, args: UnaryArgs, vm: &VirtualMachine) -> PyResult<bool> {
        Ok(zelf.number.is_subnormal(&args.context(vm)?.settings.get()))
    }

    #[pymethod]
    fn number_class(
        zelf: &Py<Self>,
        args: UnaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<&'static str> {
        Ok(zelf.number.class(&args.context(vm)?.settings.get()))
    }

    #[pymethod]
    fn compare_total(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, |a, b, _, _| {
            Number::from(a.compare_total(b) as i64)
        })
    }

    #[pymethod]
    fn compare_total_mag(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, |a, b, _, _| {
            Number::from(a.compare_total_magnitude(b) as i64)
        })
    }

    #[pymethod]
    fn copy_sign(
        zelf: &Py<Self>,
        args: BinaryArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(args, vm, |a, b, _, _| a.with_sign(b.negative))
    }

    #[pymethod]
    fn same_quantum(zelf: &Py<Self>, args: BinaryArgs, vm: &VirtualMachine) -> PyResult<bool> {
        let context = context_or_current(args.context.into_option(), vm)?;
        Ok(zelf
            .number
            .same_quantum(&*wanted(&args.other, &context, vm)?))
    }

    #[pymethod]
    fn fma(zelf: &Py<Self>, args: FmaArgs, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        let context = context_or_current(args.context.into_option(), vm)?;
        let other = wanted(&args.other, &context, vm)?;
        let third = wanted(&args.third, &context, vm)?;
        computed(&context, vm, |settings, status| {
            zelf.number.fma(&other, &third, settings, status)
        })
    }

    #[pymethod]
    fn quantize(
        zelf: &Py<Self>,
        args: QuantizeArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        let context = context_or_current(args.context.into_option(), vm)?;
        let settings = rounded(&context, args.rounding, vm)?;
        let exp = wanted(&args.exp, &context, vm)?;
        computed(&context, vm, |_, status| {
            zelf.number.quantize(&exp, &settings, status)
        })
    }

    #[pymethod]
    fn to_integral_exact(
        zelf: &Py<Self>,
        args: RoundingArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.whole(args, vm, Number::to_integral_exact)
    }

    #[pymethod]
    fn to_integral_value(
        zelf: &Py<Self>,
        args: RoundingArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.whole(args, vm, Number::to_integral_value)
    }

    #[pymethod]
    fn to_integral(
        zelf: &Py<Self>,
        args: RoundingArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.whole(args, vm, Number::to_integral_value)
    }

    #[pymethod]
    fn to_eng_string(zelf: &Py<Self>, args: UnaryArgs, vm: &VirtualMachine) -> PyResult<String> {
        let capitals = args.context(vm)?.settings.get().capitals;
        Ok(zelf.number.to_engineering(capitals))
    }

    #[pymethod]
    fn adjusted(zelf: &Py<Self>) -> i64 {
        if zelf.number.is_finite() {
            zelf.number.adjusted()
        } else {
            0
        }
    }

    #[pymethod]
    fn canonical(zelf: PyRef<PyDecimal>) -> PyRef<PyDecimal> {
        zelf
    }

    #[pymethod]
    fn conjugate(zelf: PyRef<PyDecimal>) -> PyRef<PyDecimal> {
        zelf
    }

    #[pymethod]
    fn __copy__(zelf: PyRef<PyDecimal>) -> PyRef<PyDecimal> {
        zelf
    }

    #[pymethod]
    fn __deepcopy__(zelf: PyRef<PyDecimal>, _memo: PyObjectRef) -> PyRef<PyDecimal> {
        zelf
    }

    #[pygetset]
    fn real(zelf: PyRef<PyDecimal>) -> PyRef<PyDecimal> {
        zelf
    }

    #[pygetset]
    fn imag(_zelf: &Py<Self>, vm: &VirtualMachine) -> PyRef<PyDecimal> {
        PyDecimal::from(Number::zero(false, 0)).into_ref(&vm.ctx)
    }

    #[pymethod]
    fn radix(_zelf: &Py<Self>, vm: &VirtualMachine) -> PyRef<PyDecimal> {
        PyDecimal::from(Number::from(10u64)).into_ref(&vm.ctx)
    }

    #[pymethod]
    fn copy_abs(zelf: &Py<Self>, vm: &VirtualMachine) -> PyRef<PyDecimal> {
        PyDecimal::from(zelf.number.abs()).into_ref(&vm.ctx)
    }

    #[pymethod]
    fn copy_negate(zelf: &Py<Self>, vm: &VirtualMachine) -> PyRef<PyDecimal> {
        PyDecimal::from(zelf.number.negated()).into_ref(&vm.ctx)
    }

    #[pyclassmethod]
    fn from_float(class: PyTypeRef, f: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        from_float(&class, &f, vm)
    }

    #[pyclassmethod]
    fn from_number(class: PyTypeRef, number: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        if let Some(decimal) = number.downcast_ref::<PyDecimal>() {
            return super::convert::of_class(&class, decimal.number.clone(), vm);
        }
        let known =
            number.downcast_ref::<PyInt>().is_some() || number.downcast_ref::<PyFloat>().is_some();
        if !known {
            let repr = number.repr(vm)?;
            return Err(vm.new_type_error(format!("Cannot convert {repr} to Decimal")));
        }
        from_float(&class, &number, vm)
    }

    #[pymethod]
    fn as_tuple(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        let number = &zelf.number;
        let exponent = match number.kind {
            crate::arith::Kind::Finite => vm.new_pyobj(number.exponent),
            crate::arith::Kind::Infinite => vm.new_pyobj("F"),
            crate::arith::Kind::Quiet => vm.new_pyobj("n"),
            crate::arith::Kind::Signaling => vm.new_pyobj("N"),
        };
        let text = if number.is_nan() && number.coefficient.is_zero() {
            String::new()
        } else {
            number.coefficient.text()
        };
        let digits = text
            .bytes()
            .map(|digit| vm.ctx.new_int(digit - b'0').into());
        let digits = vm.ctx.new_tuple(digits.collect());
        state()
            .tuple
            .call((u8::from(number.negative), digits, exponent), vm)
    }

    #[pymethod]
    fn as_integer_ratio(
        zelf: &Py<Self>,
        vm: &VirtualMachine,
    ) -> PyResult<(PyObjectRef, PyObjectRef)> {
        if zelf.number.is_nan() {
            return Err(vm.new_value_error("cannot convert NaN to integer ratio"));
        }
        if zelf.number.is_infinite() {
            return Err(vm.new_overflow_error("cannot convert Infinity to integer ratio"));
        }
        let mut status = 0;
        let (numerator, denominator) = zelf.number.ratio(&mut status);
        state().current().raise(status, vm)?;
        Ok((
            to_int(zelf.number.negative, numerator, vm),
            to_int(false, denominator, vm),
        ))
    }

    #[pymethod]
    fn __complex__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        let value = vm.ctx.new_float(zelf.to_float(vm)?);
        vm.ctx.types.complex_type.as_object().call((value,), vm)
    }

    #[pymethod]
    fn __trunc__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        zelf.to_int(Rounding::Down, vm)
    }

    #[pymethod]
    fn __floor__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        zelf.to_int(Rounding::Floor, vm)
    }

    #[pymethod]
    fn __ceil__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        zelf.to_int(Rounding::Ceiling, vm)
    }

    #[pymethod]
    fn __round__(
        zelf: &Py<Self>,
        digits: OptionalArg<PyObjectRef>,
        vm: &VirtualMachine,
    ) -> PyResult {
        let OptionalArg::Present(digits) = digits else {
            return zelf.to_int(Rounding::HalfEven, vm);
        };
        let Some(digits) = digits.downcast_ref::<PyInt>() else {
            return Err(vm.new_type_error("optional arg must be an integer"));
        };
        let digits: i64 = digits.try_to_primitive(vm)?;
        let model = Number::finite(
            false,
            crate::arith::Coefficient::ONE,
            digits.saturating_neg(),
        );
        let context = state().current();
        let result = computed(&context, vm, |settings, status| {
            zelf.number.quantize(&model, settings, status)
        })?;
        Ok(result.into())
    }

    #[pymethod]
    fn __format__(zelf: &Py<Self>, spec: PyObjectRef, vm: &VirtualMachine) -> PyResult<String> {
        let Some(text) = spec.downcast_ref::<PyStr>() else {
            return Err(vm.new_type_error("format arg must be str"));
        };
        let context = state().current();
        let Some(spec) = text.to_str().and_then(Spec::parse) else {
            return Err(vm.new_value_error("invalid format string"));
        };
        match zelf.number.format(&spec, &context.settings.get()) {
            Ok(text) => Ok(text),
            Err(status) => {
                context.raise(status, vm)?;
                Err(context.exception(INVALID_OPERATION, vm))
            }
        }
    }

    #[pymethod]
    fn __reduce__(zelf: PyRef<PyDecimal>, vm: &VirtualMachine) -> (PyTypeRef, (PyStrRef,)) {
        let text = vm.ctx.new_str(zelf.number.to_scientific(true));
        (zelf.class().to_owned(), (text,))
    }

    #[pyslot]
    fn slot_str(zelf: &PyObject, vm: &VirtualMachine) -> PyResult<PyStrRef> {
        let Some(decimal) = zelf.downcast_ref::<PyDecimal>() else {
            return Err(vm.new_type_error("a Decimal is required"));
        };
        let capitals = state().current().settings.get().capitals;
        Ok(vm.ctx.new_str(decimal.number.to_scientific(capitals)))
    }
}

impl Constructor for PyDecimal {
    type Args = NewArgs;

    fn slot_new(class: PyTypeRef, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args: NewArgs = args.bind_for(vm, Self::NAME)?;
        let context = context_or_current(args.context.into_option(), vm)?;
        let number = match &args.value {
            OptionalArg::Missing => Number::zero(false, 0),
            OptionalArg::Present(value) => {
                let plain = Self::class(&vm.ctx);
                if class.is(plain) && value.class().is(plain) {
                    return Ok(value.clone());
                }
                convert(value, Conversion::Exact, &context, vm)?
            }
        };
        Self::from(number)
            .into_ref_with_type(vm, class)
            .map(Into::into)
    }

    fn py_new(
        _class: &Py<rustpython_vm::builtins::PyType>,
        _args: NewArgs,
        vm: &VirtualMachine,
    ) -> PyResult<Self> {
        Err(vm.new_type_error("use slot_new"))
    }
}

impl Representable for PyDecimal {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        let capitals = state().current().settings.get().capitals;
        Ok(format!(
            "Decimal('{}')",
            zelf.number.to_scientific(capitals)
        ))
    }
}

impl Hashable for PyDecimal {
    fn hash(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<PyHash> {
        if zelf.number.is_signaling() {
            return Err(vm.new_type_error("Cannot hash a signaling NaN value"));
        }
        if zelf.number.is_nan() {
            // As any object that is equal to nothing.
            return match vm.ctx.types.object_type.slots.hash.load() {
                Some(hash) => hash(zelf.as_object(), vm),
                None => Ok(0),
            };
        }
        Ok(zelf.number.hash())
    }
}

impl Comparable for PyDecimal {
    fn cmp(
        zelf: &Py<Self>,
        other: &PyObject,
        op: PyComparisonOp,
        vm: &VirtualMachine,
    ) -> PyResult<PyComparisonValue> {
        let Some((a, b)) = comparable(&zelf.number, other, op, vm)? else {
            return Ok(PyComparisonValue::NotImplemented);
        };
        if a.is_nan() || b.is_nan() {
            let equality = matches!(op, PyComparisonOp::Eq | PyComparisonOp::Ne);
            if a.is_signaling() || b.is_signaling() || !equality {
                state().current().raise(INVALID_OPERATION, vm)?;
            }
            return Ok(PyComparisonValue::Implemented(op == PyComparisonOp::Ne));
        }
        let result = op.eval_ord(a.compare_value(&b));
        Ok(PyComparisonValue::Implemented(result))
    }
}

impl PyDecimal {
    fn of(
        number: rustpython_vm::protocol::PyNumber<'_>,
        vm: &VirtualMachine,
        operation: Unary,
    ) -> PyResult {
        let decimal = Self::number_downcast(number);
        let result = computed(&state().current(), vm, |settings, status| {
            operation(&decimal.number, settings, status)
        })?;
        Ok(result.into())
    }
}

impl AsNumber for PyDecimal {
    fn as_number() -> &'static PyNumberMethods {
        static AS_NUMBER: PyNumberMethods = PyNumberMethods {
            add: Some(|a, b, vm| PyDecimal::operator(a, b, vm, Number::add)),
            subtract: Some(|a, b, vm| PyDecimal::operator(a, b, vm, Number::sub)),
            multiply: Some(|a, b, vm| PyDecimal::operator(a, b, vm, Number::mul)),
            remainder: Some(|a, b, vm| PyDecimal::operator(a, b, vm, Number::remainder)),
            divmod: Some(PyDecimal::divmod),
            power: Some(PyDecimal::power),
            negative: Some(|a, vm| PyDecimal::of(a, vm, Number::minus)),
            positive: Some(|a, vm| PyDecimal::of(a, vm, Number::plus)),
            absolute: Some(|a, vm| PyDecimal::of(a, vm, Number::absolute)),
            boolean: Some(|a, _vm| Ok(!PyDecimal::number_downcast(a).number.is_zero())),
            int: Some(|a, vm| PyDecimal::number_downcast(a).to_int(Rounding::Down, vm)),
            float: Some(|a, vm| {
                let value = PyDecimal::number_downcast(a).to_float(vm)?;
                Ok(vm.ctx.new_float(value).into())
            }),
            floor_divide: Some(|a, b, vm| PyDecimal::operator(a, b, vm, Number::divide_int)),
            true_divide: Some(|a, b, vm| PyDecimal::operator(a, b, vm, Number::div)),
            ..PyNumberMethods::NOT_IMPLEMENTED
        };
        &AS_NUMBER
    }
}
