//! The class `Context`.
//!
//! In: settings, objects. Out: the methods of the arithmetic with this context; its signals, raised.

use super::{
    convert::{Conversion, convert, wanted},
    decimal::{PyDecimal, computed},
    signals::{PySignalDict, Which, bits_of_dict, signal_bits},
    state::{SIGNALS, state},
};
use crate::arith::{Context, MAX_EMAX, MAX_PREC, MIN_EMIN, Number, Rounding, signal::*};
use core::cell::Cell;
use rustpython_vm::{
    AsObject, FromArgs, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyInt, PyList, PyListRef, PyStr, PyType},
    function::{FuncArgs, OptionalArg, PySetterValue},
    pyclass,
    types::{Constructor, Initializer, Representable},
};

#[pyclass(module = "decimal", name = "Context")]
#[derive(Debug, PyPayload)]
pub struct PyContext {
    pub settings: Cell<Context>,
    pub flags: Cell<u32>,
    pub traps: Cell<u32>,
}

const ROUNDINGS: &str = "valid values for rounding are:
  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
   ROUND_05UP]";

/// The rounding that an object names.
pub fn rounding_of(object: &PyObject, vm: &VirtualMachine) -> PyResult<Rounding> {
    object
        .downcast_ref::<PyStr>()
        .and_then(|name| Rounding::named(name.to_str()?))
        .ok_or_else(|| vm.new_type_error(ROUNDINGS))
}

/// An int within bounds.
fn bounded(
    value: &PyObject,
    (least, most): (i64, i64),
    message: &'static str,
    vm: &VirtualMachine,
) -> PyResult<i64> {
    let Some(int) = value.downcast_ref::<PyInt>() else {
        return Err(vm.new_type_error("an integer is required"));
    };
    let value: i64 = int.try_to_primitive(vm)?;
    if value < least || value > most {
        return Err(vm.new_value_error(message));
    }
    Ok(value)
}

#[derive(FromArgs, Default)]
pub struct Settings {
    #[pyarg(any, optional)]
    prec: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    rounding: OptionalArg<PyObjectRef>,
    #[pyarg(any, name = "Emin", optional)]
    emin: OptionalArg<PyObjectRef>,
    #[pyarg(any, name = "Emax", optional)]
    emax: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    capitals: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    clamp: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    flags: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    traps: OptionalArg<PyObjectRef>,
}

#[derive(FromArgs)]
struct PowerArgs {
    #[pyarg(any)]
    a: PyObjectRef,
    #[pyarg(any)]
    b: PyObjectRef,
    #[pyarg(any, optional)]
    modulo: OptionalArg<PyObjectRef>,
}

impl PyContext {
    const DEFAULT_TRAPS: u32 = INVALID | DIVISION_BY_ZERO | OVERFLOW;

    fn new(settings: Context, traps: u32) -> Self {
        Self {
            settings: Cell::new(settings),
            flags: Cell::new(0),
            traps: Cell::new(traps),
        }
    }

    pub fn default_template() -> Self {
        Self::new(Context::DEFAULT, Self::DEFAULT_TRAPS)
    }

    pub fn basic_template() -> Self {
        let settings = Context::DEFAULT.with_prec(9).rounded(Rounding::HalfUp);
        Self::new(settings, Self::DEFAULT_TRAPS | UNDERFLOW | CLAMPED)
    }

    pub fn extended_template() -> Self {
        Self::new(Context::DEFAULT.with_prec(9), 0)
    }

    /// A context of its own with the same settings, flags and traps.
    pub fn duplicate(&self) -> Self {
        Self {
            settings: self.settings.clone(),
            flags: self.flags.clone(),
            traps: self.traps.clone(),
        }
    }

    /// Notes these signals, and raises the exception if one of them is trapped.
    pub fn raise(&self, status: u32, vm: &VirtualMachine) -> PyResult<()> {
        if status == 0 {
            return Ok(());
        }
        if status & OUT_OF_MEMORY != 0 {
            return Err(vm.new_memory_error("the number would have too many digits"));
        }
        self.flags.set(self.flags.get() | status);
        match status & self.traps.get() {
            0 => Ok(()),
            trapped => Err(self.exception(trapped, vm)),
        }
    }

    pub fn exception(&self, trapped: u32, vm: &VirtualMachine) -> PyBaseExceptionRef {
        state().exception(trapped, vm)
    }

    fn change(&self, change: impl FnOnce(&mut Context)) {
        let mut settings = self.settings.get();
        change(&mut settings);
        self.settings.set(settings);
    }

    /// Takes the settings that are given.
    pub fn apply(&self, settings: Settings, vm: &VirtualMachine) -> PyResult<()> {
        let given = |value: OptionalArg<PyObjectRef>| {
            value.into_option().filter(|value| !vm.is_none(value))
        };
        if let Some(value) = given(settings.prec) {
            self.put_prec(&value, vm)?;
        }
        if let Some(value) = given(settings.rounding) {
            self.put_rounding(&value, vm)?;
        }
        if let Some(value) = given(settings.emin) {
            self.put_emin(&value, vm)?;
        }
        if let Some(value) = given(settings.emax) {
            self.put_emax(&value, vm)?;
        }
        if let Some(value) = given(settings.capitals) {
            self.put_capitals(&value, vm)?;
        }
        if let Some(value) = given(settings.clamp) {
            self.put_clamp(&value, vm)?;
        }
        if let Some(value) = given(settings.traps) {
            self.traps.set(bits_of_signals(&value, vm)?);
        }
        if let Some(value) = given(settings.flags) {
            self.flags.set(bits_of_signals(&value, vm)?);
        }
        Ok(())
    }

    fn put_prec(&self, value: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
        let message = "valid range for prec is [1, MAX_PREC]";
        let prec = bounded(value, (1, MAX_PREC), message, vm)?;
        self.change(|settings| settings.prec = prec);
        Ok(())
    }

    fn put_rounding(&self, value: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
        let rounding = rounding_of(value, vm)?;
        self.change(|settings| settings.rounding = rounding);
        Ok(())
    }

    fn put_emin(&self, value: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
        let message = "valid range for Emin is [MIN_EMIN, 0]";
        let emin = bounded(value, (MIN_EMIN, 0), message, vm)?;
        self.change(|settings| settings.emin = emin);
        Ok(())
    }

    fn put_emax(&self, value: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
        let message = "valid range for Emax is [0, MAX_EMAX]";
        let emax = bounded(value, (0, MAX_EMAX), message, vm)?;
        self.change(|settings| settings.emax = emax);
        Ok(())
    }

    fn put_capitals(&self, value: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
        let capitals = bounded(value, (0, 1), "valid values for capitals are 0 or 1", vm)?;
        self.change(|settings| settings.capitals = capitals == 1);
        Ok(())
    }

    fn put_clamp(&self, value: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
        let clamp = bounded(value, (0, 1), "valid values for clamp are 0 or 1", vm)?;
        self.change(|settings| settings.clamp = clamp == 1);
        Ok(())
    }

    /// Both results of a division, as a tuple.
    pub fn divmod_numbers(&self, a: &Number, b: &Number, vm: &VirtualMachine) -> PyResult {
        let mut status = 0;
        let (quotient, rest) = a.divmod(b, &self.settings.get(), &mut status);
        self.raise(status, vm)?;
        let decimal = |number| PyDecimal::from(number).into_ref(&vm.ctx).into();
        Ok(vm
            .ctx
            .new_tuple(vec![decimal(quotient), decimal(rest)])
            .into())
    }

    fn unary(
        &self,
        a: &PyObject,
        vm: &VirtualMachine,
        operation: fn(&Number, &Context, &mut u32) -> Number,
    ) -> PyResult<PyRef<PyDecimal>> {
        let a = wanted(a, self, vm)?;
        computed(self, vm, |settings, status| operation(&a, settings, status))
    }

    fn binary(
        &self,
        a: &PyObject,
        b: &PyObject,
        vm: &VirtualMachine,
        operation: fn(&Number, &Number, &Context, &mut u32) -> Number,
    ) -> PyResult<PyRef<PyDecimal>> {
        let (a, b) = (wanted(a, self, vm)?, wanted(b, self, vm)?);
        computed(self, vm, |settings, status| {
            operation(&a, &b, settings, status)
        })
    }

    fn names(&self, bits: u32) -> String {
        // In the order of the bits, all conditions of InvalidOperation at the first of them.
        let mut names: Vec<(u32, &str)> = SIGNALS
            .iter()
            .filter(|(signal, _)| bits & signal != 0)
            .map(|(signal, name)| ((bits & signal).trailing_zeros(), *name))
            .collect();
        names.sort_unstable();
        let names: Vec<&str> = names.into_iter().map(|(_, name)| name).collect();
        names.join(", ")
    }

    fn list(bits: u32, vm: &VirtualMachine) -> PyListRef {
        let classes = SIGNALS.iter().zip(&state().signals);
        let set = classes.filter(|((signal, _), _)| bits & signal != 0);
        vm.ctx
            .new_list(set.map(|(_, class)| class.clone().into()).collect())
    }
}

/// The bits of a list of classes, or of a dict of all.
fn bits_of_signals(value: &PyObject, vm: &VirtualMachine) -> PyResult<u32> {
    let Some(list) = value.downcast_ref::<PyList>() else {
        return bits_of_dict(value, vm);
    };
    let classes = list.borrow_vec().to_vec();
    classes.iter().try_fold(0, |bits, class| {
        signal_bits(class, vm).map(|signal| bits | signal)
    })
}

fn assigned(value: PySetterValue, vm: &VirtualMachine) -> PyResult<PyObjectRef> {
    match value {
        PySetterValue::Assign(value) => Ok(value),
        PySetterValue::Delete => {
            Err(vm.new_attribute_error("context attributes cannot be deleted"))
        }
    }
}

#[pyclass(flags(BASETYPE), with(Constructor, Initializer, Representable))]
impl PyContext {
    #[pymethod]
    fn abs(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::absolute)
    }

    #[pymethod]
    fn exp(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::exp)
    }

    #[pymethod]
    fn ln(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::ln)
    }

    #[pymethod]
    fn log10(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::log10)
    }

    #[pymethod]
    fn logb(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::logb)
    }

    #[pymethod]
    fn logical_invert(
        zelf: &Py<Self>,
        a: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::logical_invert)
    }

    #[pymethod]
    fn minus(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::minus)
    }

    #[pymethod]
    fn next_minus(
        zelf: &Py<Self>,
        a: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::next_minus)
    }

    #[pymethod]
    fn next_plus(
        zelf: &Py<Self>,
        a: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::next_plus)
    }

    #[pymethod]
    fn normalize(
        zelf: &Py<Self>,
        a: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::normalize)
    }

    #[pymethod]
    fn plus(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::plus)
    }

    #[pymethod]
    fn sqrt(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::sqrt)
    }

    #[pymethod]
    fn to_integral(
        zelf: &Py<Self>,
        a: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::to_integral_value)
    }

    #[pymethod]
    fn to_integral_exact(
        zelf: &Py<Self>,
        a: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::to_integral_exact)
    }

    #[pymethod]
    fn to_integral_value(
        zelf: &Py<Self>,
        a: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, Number::to_integral_value)
    }

    #[pymethod]
    fn add(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::add)
    }

    #[pymethod]
    fn compare(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::compare)
    }

    #[pymethod]
    fn compare_signal(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::compare_signal)
    }

    #[pymethod]
    fn divide(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::div)
    }

    #[pymethod]
    fn divide_int(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::divide_int)
    }

    #[pymethod]
    fn logical_and(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::logical_and)
    }

    #[pymethod]
    fn logical_or(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::logical_or)
    }

    #[pymethod]
    fn logical_xor(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::logical_xor)
    }

    #[pymethod]
    fn max(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::max)
    }

    #[pymethod]
    fn max_mag(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::max_magnitude)
    }

    #[pymethod]
    fn min(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::min)
    }

    #[pymethod]
    fn min_mag(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::min_magnitude)
    }

    #[pymethod]
    fn multiply(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::mul)
    }

    #[pymethod]
    fn next_toward(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::next_toward)
    }

    #[pymethod]
    fn quantize(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::quantize)
    }

    #[pymethod]
    fn remainder(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::remainder)
    }

    #[pymethod]
    fn remainder_near(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::remainder_near)
    }

    #[pymethod]
    fn rotate(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::rotate)
    }

    #[pymethod]
    fn scaleb(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::scaleb)
    }

    #[pymethod]
    fn shift(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::shift)
    }

    #[pymethod]
    fn subtract(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, Number::sub)
    }

    #[pymethod]
    fn is_finite(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<bool> {
        Ok(wanted(&a, zelf, vm)?.is_finite())
    }

    #[pymethod]
    fn is_infinite(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<bool> {
        Ok(wanted(&a, zelf, vm)?.is_infinite())
    }

    #[pymethod]
    fn is_nan(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<bool> {
        Ok(wanted(&a, zelf, vm)?.is_nan())
    }

    #[pymethod]
    fn is_normal(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<bool> {
        Ok(wanted(&a, zelf, vm)?.is_normal(&zelf.settings.get()))
    }

    #[pymethod]
    fn is_qnan(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<bool> {
        Ok(wanted(&a, zelf, vm)?.is_quiet())
    }

    #[pymethod]
    fn is_signed(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<bool> {
        Ok(wanted(&a, zelf, vm)?.negative)
    }

    #[pymethod]
    fn is_snan(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<bool> {
        Ok(wanted(&a, zelf, vm)?.is_signaling())
    }

    #[pymethod]
    fn is_subnormal(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<bool> {
        Ok(wanted(&a, zelf, vm)?.is_subnormal(&zelf.settings.get()))
    }

    #[pymethod]
    fn is_zero(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<bool> {
        Ok(wanted(&a, zelf, vm)?.is_zero())
    }

    #[pygetset]
    fn prec(zelf: &Py<Self>) -> i64 {
        zelf.settings.get().prec
    }

    #[pygetset(setter)]
    fn set_prec(zelf: &Py<Self>, value: PySetterValue, vm: &VirtualMachine) -> PyResult<()> {
        zelf.put_prec(assigned(value, vm)?.as_object(), vm)
    }

    #[pygetset]
    fn rounding(zelf: &Py<Self>) -> &'static str {
        zelf.settings.get().rounding.name()
    }

    #[pygetset(setter)]
    fn set_rounding(zelf: &Py<Self>, value: PySetterValue, vm: &VirtualMachine) -> PyResult<()> {
        zelf.put_rounding(assigned(value, vm)?.as_object(), vm)
    }

    #[pygetset(name = "Emin")]
    fn emin(zelf: &Py<Self>) -> i64 {
        zelf.settings.get().emin
    }

    #[pygetset(name = "Emin", setter)]
    fn set_emin(zelf: &Py<Self>, value: PySetterValue, vm: &VirtualMachine) -> PyResult<()> {
        zelf.put_emin(assigned(value, vm)?.as_object(), vm)
    }

    #[pygetset(name = "Emax")]
    fn emax(zelf: &Py<Self>) -> i64 {
        zelf.settings.get().emax
    }

    #[pygetset(name = "Emax", setter)]
    fn set_emax(zelf: &Py<Self>, value: PySetterValue, vm: &VirtualMachine) -> PyResult<()> {
        zelf.put_emax(assigned(value, vm)?.as_object(), vm)
    }

    #[pygetset]
    fn capitals(zelf: &Py<Self>) -> u8 {
        u8::from(zelf.settings.get().capitals)
    }

    #[pygetset(setter)]
    fn set_capitals(zelf: &Py<Self>, value: PySetterValue, vm: &VirtualMachine) -> PyResult<()> {
        zelf.put_capitals(assigned(value, vm)?.as_object(), vm)
    }

    #[pygetset]
    fn clamp(zelf: &Py<Self>) -> u8 {
        u8::from(zelf.settings.get().clamp)
    }

    #[pygetset(setter)]
    fn set_clamp(zelf: &Py<Self>, value: PySetterValue, vm: &VirtualMachine) -> PyResult<()> {
        zelf.put_clamp(assigned(value, vm)?.as_object(), vm)
    }

    #[pygetset]
    fn flags(zelf: PyRef<PyContext>) -> PySignalDict {
        PySignalDict::new(zelf, Which::Flags)
    }

    #[pygetset(setter)]
    fn set_flags(zelf: &Py<Self>, value: PySetterValue, vm: &VirtualMachine) -> PyResult<()> {
        zelf.flags
            .set(bits_of_dict(assigned(value, vm)?.as_object(), vm)?);
        Ok(())
    }

    #[pygetset]
    fn traps(zelf: PyRef<PyContext>) -> PySignalDict {
        PySignalDict::new(zelf, Which::Traps)
    }

    #[pygetset(setter)]
    fn set_traps(zelf: &Py<Self>, value: PySetterValue, vm: &VirtualMachine) -> PyResult<()> {
        zelf.traps
            .set(bits_of_dict(assigned(value, vm)?.as_object(), vm)?);
        Ok(())
    }

    #[pymethod]
    fn clear_flags(zelf: &Py<Self>) {
        zelf.flags.set(0);
    }

    #[pymethod]
    fn clear_traps(zelf: &Py<Self>) {
        zelf.traps.set(0);
    }

    #[pymethod(name = "Etiny")]
    fn etiny(zelf: &Py<Self>) -> i64 {
        zelf.settings.get().etiny()
    }

    #[pymethod(name = "Etop")]
    fn etop(zelf: &Py<Self>) -> i64 {
        zelf.settings.get().etop()
    }

    #[pymethod]
    fn copy(zelf: &Py<Self>) -> PyContext {
        zelf.duplicate()
    }

    #[pymethod]
    fn __copy__(zelf: &Py<Self>) -> PyContext {
        zelf.duplicate()
    }

    #[pymethod]
    fn __reduce__(zelf: PyRef<PyContext>, vm: &VirtualMachine) -> PyResult {
        let settings = zelf.settings.get();
        let arguments = vm.ctx.new_tuple(vec![
            vm.new_pyobj(settings.prec),
            vm.new_pyobj(settings.rounding.name()),
            vm.new_pyobj(settings.emin),
            vm.new_pyobj(settings.emax),
            vm.new_pyobj(u8::from(settings.capitals)),
            vm.new_pyobj(u8::from(settings.clamp)),
            PyContext::list(zelf.flags.get(), vm).into(),
            PyContext::list(zelf.traps.get(), vm).into(),
        ]);
        let class = zelf.class().to_owned();
        Ok(vm
            .ctx
            .new_tuple(vec![class.into(), arguments.into()])
            .into())
    }

    #[pymethod]
    fn create_decimal(
        zelf: &Py<Self>,
        num: OptionalArg<PyObjectRef>,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        let number = match num {
            OptionalArg::Missing => Number::zero(false, 0),
            OptionalArg::Present(value) => convert(&value, Conversion::Fitted, zelf, vm)?,
        };
        Ok(PyDecimal::from(number).into_ref(&vm.ctx))
    }

    #[pymethod]
    fn create_decimal_from_float(
        zelf: &Py<Self>,
        f: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        let class = PyDecimal::class(&vm.ctx).to_owned();
        let exact = super::convert::from_float(&class, &f, vm)?;
        zelf.unary(&exact, vm, |a, settings, status| {
            settings.finalize(a.clone(), status)
        })
    }

    #[pymethod]
    fn divmod(zelf: &Py<Self>, a: PyObjectRef, b: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let (a, b) = (wanted(&a, zelf, vm)?, wanted(&b, zelf, vm)?);
        zelf.divmod_numbers(&a, &b, vm)
    }

    #[pymethod]
    fn fma(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        c: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        let (a, b, c) = (
            wanted(&a, zelf, vm)?,
            wanted(&b, zelf, vm)?,
            wanted(&c, zelf, vm)?,
        );
        computed(zelf, vm, |settings, status| a.fma(&b, &c, settings, status))
    }

    #[pymethod]
    fn power(zelf: &Py<Self>, args: PowerArgs, vm: &VirtualMachine) -> PyResult<PyRef<PyDecimal>> {
        let modulo = args
            .modulo
            .into_option()
            .filter(|modulo| !vm.is_none(modulo));
        let Some(modulo) = modulo else {
            return zelf.binary(&args.a, &args.b, vm, Number::power);
        };
        let (a, b) = (wanted(&args.a, zelf, vm)?, wanted(&args.b, zelf, vm)?);
        let modulo = wanted(&modulo, zelf, vm)?;
        computed(zelf, vm, |settings, status| {
            a.power_modulo(&b, &modulo, settings, status)
        })
    }

    #[pymethod]
    fn compare_total(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, |a, b, _, _| {
            Number::from(a.compare_total(b) as i64)
        })
    }

    #[pymethod]
    fn compare_total_mag(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, |a, b, _, _| {
            Number::from(a.compare_total_magnitude(b) as i64)
        })
    }

    #[pymethod]
    fn copy_sign(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.binary(&a, &b, vm, |a, b, _, _| a.with_sign(b.negative))
    }

    #[pymethod]
    fn same_quantum(
        zelf: &Py<Self>,
        a: PyObjectRef,
        b: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<bool> {
        let (a, b) = (wanted(&a, zelf, vm)?, wanted(&b, zelf, vm)?);
        Ok(a.same_quantum(&b))
    }

    #[pymethod]
    fn copy_abs(
        zelf: &Py<Self>,
        a: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, |a, _, _| a.abs())
    }

    #[pymethod]
    fn copy_decimal(
        zelf: &Py<Self>,
        a: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, |a, _, _| a.clone())
    }

    #[pymethod]
    fn copy_negate(
        zelf: &Py<Self>,
        a: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyDecimal>> {
        zelf.unary(&a, vm, |a, _, _| a.negated())
    }

    #[pymethod]
    fn canonical(_zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<PyObjectRef> {
        if a.downcast_ref::<PyDecimal>().is_none() {
            return Err(vm.new_type_error("argument must be a Decimal"));
        }
        Ok(a)
    }

    #[pymethod]
    fn is_canonical(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<bool> {
        Self::canonical(zelf, a, vm).map(|_| true)
    }

    #[pymethod]
    fn number_class(
        zelf: &Py<Self>,
        a: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<&'static str> {
        Ok(wanted(&a, zelf, vm)?.class(&zelf.settings.get()))
    }

    #[pymethod]
    fn radix(_zelf: &Py<Self>, vm: &VirtualMachine) -> PyRef<PyDecimal> {
        PyDecimal::from(Number::from(10u64)).into_ref(&vm.ctx)
    }

    #[pymethod]
    fn to_sci_string(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<String> {
        let capitals = zelf.settings.get().capitals;
        Ok(wanted(&a, zelf, vm)?.to_scientific(capitals))
    }

    #[pymethod]
    fn to_eng_string(zelf: &Py<Self>, a: PyObjectRef, vm: &VirtualMachine) -> PyResult<String> {
        let capitals = zelf.settings.get().capitals;
        Ok(wanted(&a, zelf, vm)?.to_engineering(capitals))
    }
}

impl Constructor for PyContext {
    type Args = FuncArgs;

    fn py_new(_class: &Py<PyType>, _args: FuncArgs, _vm: &VirtualMachine) -> PyResult<Self> {
        let context = state().templates[0].duplicate();
        context.flags.set(0);
        Ok(context)
    }
}

impl Initializer for PyContext {
    type Args = Settings;

    fn init(zelf: &Py<Self>, settings: Settings, vm: &VirtualMachine) -> PyResult<()> {
        zelf.apply(settings, vm)
    }
}

impl Representable for PyContext {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        let settings = zelf.settings.get();
        Ok(format!(
            "Context(prec={}, rounding={}, Emin={}, Emax={}, capitals={}, clamp={}, flags=[{}], traps=[{}])",
            settings.prec,
            settings.rounding.name(),
            settings.emin,
            settings.emax,
            u8::from(settings.capitals),
            u8::from(settings.clamp),
            zelf.names(zelf.flags.get()),
            zelf.names(zelf.traps.get()),
        ))
    }
}
