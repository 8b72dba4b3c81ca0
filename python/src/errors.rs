//! The library's errors as Python exceptions.
//!
//! In: [`fangless::Error`], and the row it is about. Out: an exception whose text is the error's,
//! and whose attributes are its fields. They live in the instance's dict, so that exceptions
//! pickle as they are.
//! Must not: word anything; the library does.

use crate::outcome::{Diagnostic, Frame, Usage};
use fangless::{CallError, Error, LimitKind};
use pyo3::create_exception;
use pyo3::exceptions::PyException;
use pyo3::prelude::*;

create_exception!(
    fangless, FanglessError, PyException, "Any error of fangless."
);
create_exception!(
    fangless,
    CheckError,
    FanglessError,
    "The program is not allowed, or is not Python; nothing ran."
);
create_exception!(
    fangless,
    ExecutionError,
    FanglessError,
    "The program raised, or its result is not data."
);
create_exception!(
    fangless,
    LimitError,
    FanglessError,
    "A budget ran out, and the program with it."
);
create_exception!(
    fangless,
    InputError,
    FanglessError,
    "An input is not data, or has no usable name."
);
create_exception!(
    fangless,
    HostFunctionError,
    FanglessError,
    "A function of the host failed, and the program did not catch it."
);
create_exception!(
    fangless,
    ApplyError,
    FanglessError,
    "Changes of files cannot be applied to a directory."
);
create_exception!(
    fangless,
    InternalError,
    FanglessError,
    "A bug of fangless. The process goes on."
);
create_exception!(
    fangless,
    ImageError,
    FanglessError,
    "The guest image is missing, stale, foreign or damaged."
);

create_exception!(
    fangless,
    ClosedError,
    FanglessError,
    "A session, or a run that waited, has ended."
);
create_exception!(
    fangless,
    BusyError,
    FanglessError,
    "There is no machine for this now, or it is in use."
);
create_exception!(
    fangless,
    DumpError,
    FanglessError,
    "Bytes are not the dump that they should be."
);

/// Adds the exceptions, with what they have before an instance says otherwise.
///
/// # Errors
/// Only if the interpreter cannot.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let base = py.get_type::<FanglessError>();
    base.setattr("code", "fangless")?;
    base.setattr("row", py.None())?;
    module.add("FanglessError", base)?;
    module.add("CheckError", py.get_type::<CheckError>())?;
    module.add("ExecutionError", py.get_type::<ExecutionError>())?;
    module.add("LimitError", py.get_type::<LimitError>())?;
    module.add("InputError", py.get_type::<InputError>())?;
    module.add("HostFunctionError", py.get_type::<HostFunctionError>())?;
    module.add("ApplyError", py.get_type::<ApplyError>())?;
    module.add("InternalError", py.get_type::<InternalError>())?;
    module.add("ClosedError", py.get_type::<ClosedError>())?;
    module.add("BusyError", py.get_type::<BusyError>())?;
    module.add("DumpError", py.get_type::<DumpError>())?;
    module.add("ImageError", py.get_type::<ImageError>())
}

/// The exception for `error`; one that cannot be made is the error of making it.
pub fn exception(py: Python<'_>, error: impl Into<Error>, row: Option<u64>) -> PyErr {
    build(py, &error.into(), row).unwrap_or_else(|error| error)
}

/// The exception for what ended a call: the library's error, or one of the pause hook's.
pub fn call_exception(py: Python<'_>, error: CallError<PyErr>, row: Option<u64>) -> PyErr {
    match error {
        CallError::Run(error) => exception(py, error, row),
        CallError::Caller(error) => error,
    }
}

/// The exception for changes that could not be applied.
pub fn apply_exception(py: Python<'_>, error: &fangless::ApplyError) -> PyErr {
    let build = || {
        let exception = py.get_type::<ApplyError>().call1((error.to_string(),))?;
        exception.setattr("code", "apply")?;
        exception.setattr("path", &error.path)?;
        exception.setattr("reason", &error.reason)?;
        exception.setattr("applied", &error.applied)?;
        Ok(PyErr::from_value(exception))
    };
    build().unwrap_or_else(|error| error)
}

fn build(py: Python<'_>, error: &Error, row: Option<u64>) -> PyResult<PyErr> {
    let class = match error {
        Error::Check(_) => py.get_type::<CheckError>(),
        Error::Execution(_) => py.get_type::<ExecutionError>(),
        Error::Limit(_) => py.get_type::<LimitError>(),
        Error::Input(_) => py.get_type::<InputError>(),
        Error::HostFunction(_) => py.get_type::<HostFunctionError>(),
        Error::Image(_) => py.get_type::<ImageError>(),
        Error::Closed(_) => py.get_type::<ClosedError>(),
        Error::Busy(_) => py.get_type::<BusyError>(),
        Error::Dump(_) => py.get_type::<DumpError>(),
        _ => py.get_type::<InternalError>(),
    };
    let text = match row {
        Some(row) if error.to_string().contains('\n') => format!("row {row}:\n{error}"),
        Some(row) => format!("row {row}: {error}"),
        None => error.to_string(),
    };
    let exception = class.call1((text,))?;
    exception.setattr("code", error.code())?;
    exception.setattr("row", row)?;
    match error {
        Error::Check(error) => {
            let diagnostics = Diagnostic::all(error.diagnostics.clone(), &error.source);
            exception.setattr("diagnostics", diagnostics)?;
        }
        Error::Execution(error) => {
            exception.setattr("type", &error.type_name)?;
            exception.setattr("message", &error.message)?;
            exception.setattr("help", &error.help)?;
            let path = error.not_data.as_ref().map(|not_data| &not_data.path);
            exception.setattr("path", path)?;
            ended(&exception, error)?;
        }
        Error::HostFunction(error) => {
            exception.setattr("function", &error.function)?;
            ended(&exception, &error.error)?;
        }
        Error::Limit(error) => {
            exception.setattr("limit", error.kind.name())?;
            if error.kind == LimitKind::Time {
                exception.setattr("used", error.used as f64 / 1e6)?;
                exception.setattr("allowed", error.limit as f64 / 1e6)?;
            } else {
                exception.setattr("used", error.used)?;
                exception.setattr("allowed", error.limit)?;
            }
            exception.setattr("compiling", error.compiling)?;
        }
        Error::Input(error) => {
            exception.setattr("path", &error.path)?;
            exception.setattr("type", &error.type_name)?;
            exception.setattr("reason", &error.reason)?;
        }
        Error::Image(error) => {
            exception.setattr("path", &error.path)?;
            exception.setattr("problem", &error.problem)?;
        }
        Error::Closed(error) => exception.setattr("reason", &error.reason)?,
        Error::Busy(error) => exception.setattr("reason", &error.reason)?,
        Error::Dump(error) => exception.setattr("reason", &error.reason)?,
        Error::Internal(error) => {
            exception.setattr("trap", &error.trap)?;
            exception.setattr("backtrace", &error.backtrace)?;
        }
        _ => {}
    }
    Ok(PyErr::from_value(exception))
}

/// What is known of a run that an exception ended, and what a function of the host raised before.
fn ended(exception: &Bound<'_, PyAny>, error: &fangless::ExecutionError) -> PyResult<()> {
    let py = exception.py();
    exception.setattr("traceback", Frame::all(error))?;
    exception.setattr("output", &error.output)?;
    exception.setattr("stderr", &error.stderr)?;
    exception.setattr("usage", Usage::from(error.usage))?;
    let Some(cause) = &error.cause else {
        return Ok(());
    };
    let cause = if let Some(raised) = cause.0.downcast_ref::<PyErr>() {
        raised.clone_ref(py)
    } else if let Some(input) = cause.0.downcast_ref::<fangless::InputError>() {
        self::exception(py, input.clone(), None)
    } else {
        return Ok(());
    };
    exception.setattr("__cause__", cause.into_value(py))
}
