//! The module `_decimal`.
//!
//! In: the interpreter. Out: the definition to register with it. What the classes compute is in
//! [`arith`](crate::arith).
//!
//! Must not: leave anything of one interpreter to another but its classes.

mod context;
mod convert;
mod decimal;
mod signals;
mod state;

use rustpython_vm::{Context, builtins::PyModuleDef};

/// The definition of the module, for `InterpreterBuilder::add_native_module`.
pub fn module_def(context: &Context) -> &'static PyModuleDef {
    _decimal::module_def(context)
}

#[rustpython_vm::pymodule]
mod _decimal {
    use super::{
        context::{PyContext, Settings},
        convert::context_or_current,
        decimal::PyDecimal,
        signals::{PyContextManager, PySignalDict},
        state::{State, state},
    };
    use crate::arith::Rounding;
    use crate::arith::{MAX_EMAX as EMAX, MAX_PREC as PREC, MIN_EMIN as EMIN, MIN_ETINY as ETINY};
    use rustpython_vm::{
        Py, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine, builtins::PyModule,
        class::PyClassImpl, function::OptionalArg,
    };

    #[pyattr]
    const MAX_PREC: i64 = PREC;
    #[pyattr]
    const MAX_EMAX: i64 = EMAX;
    #[pyattr]
    const MIN_EMIN: i64 = EMIN;
    #[pyattr]
    const MIN_ETINY: i64 = ETINY;
    #[pyattr]
    const HAVE_THREADS: bool = true;
    #[pyattr]
    const HAVE_CONTEXTVAR: bool = true;
    #[pyattr(name = "__version__")]
    const VERSION: &str = "1.70";
    #[pyattr(name = "__libmpdec_version__")]
    const LIBMPDEC_VERSION: &str = "2.5.1";

    #[pyfunction]
    fn getcontext() -> PyRef<PyContext> {
        state().current()
    }

    #[pyfunction]
    fn setcontext(context: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        let context = context
            .downcast()
            .map_err(|_| vm.new_type_error("argument must be a context"))?;
        state().set_current(context, vm);
        Ok(())
    }

    #[pyfunction]
    fn localcontext(
        context: OptionalArg<PyObjectRef>,
        settings: Settings,
        vm: &VirtualMachine,
    ) -> PyResult<PyContextManager> {
        let outer = state().current();
        let local = context_or_current(context.into_option(), vm)?.duplicate();
        local.apply(settings, vm)?;
        Ok(PyContextManager::new(local.into_ref(&vm.ctx), outer))
    }

    pub(crate) fn module_exec(vm: &VirtualMachine, module: &Py<PyModule>) -> PyResult<()> {
        __module_exec(vm, module);
        let decimal = PyDecimal::make_static_type();
        let context = PyContext::make_static_type();
        let _ = PySignalDict::make_static_type();
        let _ = PyContextManager::make_static_type();
        let state = State::install(vm)?;
        vm.import("numbers", 0)?
            .get_attr("Number", vm)?
            .get_attr("register", vm)?
            .call((decimal.clone(),), vm)?;
        module.set_attr("Decimal", decimal, vm)?;
        module.set_attr("Context", context, vm)?;
        module.set_attr("DecimalTuple", state.tuple.clone(), vm)?;
        for (name, class) in state.exceptions() {
            module.set_attr(name, class.clone(), vm)?;
        }
        for (_, name) in Rounding::ALL {
            module.set_attr(name, vm.new_pyobj(name), vm)?;
        }
        let names = ["DefaultContext", "BasicContext", "ExtendedContext"];
        for (name, template) in names.into_iter().zip(&state.templates) {
            module.set_attr(name, template.clone(), vm)?;
        }
        Ok(())
    }
}
