//! `compile`, `check` and `evaluate`.
//!
//! In: source and policy. Out: programs, diagnostics, values, exceptions.
//! Must not: look into the source.

use crate::encode::Enums;
use crate::errors::{call_exception, exception};
use crate::options::Options;
use crate::outcome::Diagnostic;
use crate::policy::PyPolicy;
use crate::program::{self, PyProgram};
use crate::running::detached;
use fangless::{Engine, Host};
use pyo3::prelude::*;
use pyo3::types::PyString;
use std::sync::Arc;

/// Evaluates one expression.
#[pyfunction]
#[pyo3(signature = (expression, inputs = None, policy = None, *, enums = "value"))]
pub fn evaluate<'py>(
    py: Python<'py>,
    expression: &Bound<'py, PyString>,
    inputs: Option<&Bound<'py, PyAny>>,
    policy: Option<Bound<'py, PyPolicy>>,
    enums: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let options = Options {
        enums: Enums::parse(enums)?,
        ..Options::default()
    };
    let policy = policy_or_default(py, policy)?;
    let rules = policy.get();
    if !rules.policy.functions.is_empty() || rules.policy.files.is_some() {
        return compile(py, expression, Some(policy))?.value_of(py, inputs, &options, None);
    }
    let source = text(expression).map_err(|error| exception(py, error, None))?;
    program::evaluate(py, source, &rules.policy, inputs, options.enums)
}

/// Checks and compiles a program.
#[pyfunction]
#[pyo3(signature = (source, policy = None))]
pub fn compile(
    py: Python<'_>,
    source: &Bound<'_, PyString>,
    policy: Option<Bound<'_, PyPolicy>>,
) -> PyResult<PyProgram> {
    let source = text(source).map_err(|error| exception(py, error, None))?;
    let policy = policy_or_default(py, policy)?;
    let rules = &policy.get().policy;
    let program = detached(py, |away| {
        fangless::Program::compile_with(&Engine::global()?, source, rules, &mut || away.pause())
    })?
    .map_err(|error| call_exception(py, error, None))?;
    Ok(PyProgram::new(py, program, policy.unbind()))
}

/// All violations of a policy; an empty list if it would compile.
#[pyfunction]
#[pyo3(signature = (source, policy = None))]
pub fn check(
    py: Python<'_>,
    source: &Bound<'_, PyString>,
    policy: Option<Bound<'_, PyPolicy>>,
) -> PyResult<Vec<Diagnostic>> {
    let source = match text(source) {
        Ok(source) => source,
        Err(error) => return Ok(Diagnostic::all(error.diagnostics, &error.source)),
    };
    let policy = policy_or_default(py, policy)?;
    let rules = &policy.get().policy;
    let diagnostics = detached(py, |away| {
        fangless::Program::check_with(&Engine::global()?, source, rules, &mut || away.pause())
    })?
    .map_err(|error| call_exception(py, error, None))?;
    Ok(Diagnostic::all(diagnostics, &source.into()))
}

fn policy_or_default<'py>(
    py: Python<'py>,
    policy: Option<Bound<'py, PyPolicy>>,
) -> PyResult<Bound<'py, PyPolicy>> {
    match policy {
        Some(policy) => Ok(policy),
        None => PyPolicy::usual(py),
    }
}

/// Source text: Rust's is UTF-8, which has no lone surrogates. They are refused like anything else
/// that is wrong with a source.
pub fn text<'a>(source: &'a Bound<'_, PyString>) -> Result<&'a str, Box<fangless::CheckError>> {
    source.to_str().map_err(|error| {
        let start = error.value(source.py()).getattr("start");
        let start = start.and_then(|start| start.extract()).unwrap_or(0);
        let text: Arc<str> = source.to_string_lossy().into();
        let before: String = text.chars().take(start).collect();
        let before = before.replace("\r\n", "\n").replace('\r', "\n");
        let last = before.rsplit('\n').next().unwrap_or_default();
        let line = before.matches('\n').count() as u32 + 1;
        let column = last.chars().count() as u32 + 1;
        let surrogate = fangless::Diagnostic {
            code: "F001".to_owned(),
            message: "A lone surrogate is no character of a source text.".to_owned(),
            help: "Write it as an escape in a string, like '\\ud800'.".to_owned(),
            line,
            column,
            end_line: line,
            end_column: column + 1,
        };
        Box::new(fangless::CheckError {
            diagnostics: vec![surrogate],
            source: text,
        })
    })
}
