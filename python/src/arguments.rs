//! Arguments of `Policy` and `Limits`: what is wrong with one, and what it means if nothing is.
//!
//! In: what a caller passed. Out: plain Rust values, or a `TypeError` or `ValueError` that names
//! the argument, what was given and what is accepted.
//! Must not: know what the values are for.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyFloat, PyInt, PyString};
use std::collections::BTreeSet;
use std::time::Duration;

/// The nearest of `options` to `name`, as the end of a sentence; empty if none is near.
pub fn suggestion(py: Python<'_>, name: &str, options: &[&str]) -> String {
    // difflib is slow to import, and is imported only here, where a message is due anyway.
    let nearest = py
        .import("difflib")
        .and_then(|difflib| difflib.call_method1("get_close_matches", (name, options.to_vec(), 1)))
        .and_then(|matches| matches.extract::<Vec<String>>())
        .unwrap_or_default();
    match nearest.first() {
        Some(nearest) => format!("; did you mean '{nearest}'?"),
        None => format!("; there are {}", options.join(", ")),
    }
}

/// The error for a keyword argument that does not exist.
pub fn unknown_argument(py: Python<'_>, function: &str, name: &str, options: &[&str]) -> PyErr {
    let suggestion = suggestion(py, name, options);
    PyTypeError::new_err(format!("{function} has no argument '{name}'{suggestion}"))
}

/// The name of the type of `value`, for messages.
pub fn type_name(value: &Bound<'_, PyAny>) -> String {
    match value.get_type().fully_qualified_name() {
        Ok(name) => name.to_string_lossy().into_owned(),
        Err(_) => "object of an unnamed type".to_owned(),
    }
}

/// A whole number; a `bool` or a float is a mistake.
pub fn count(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Number> {
    if value.is_exact_instance_of::<PyBool>() || !value.is_instance_of::<PyInt>() {
        let given = type_name(value);
        return Err(PyTypeError::new_err(format!(
            "{name} must be an int, not {given}"
        )));
    }
    match value.extract::<u64>() {
        Ok(number) => Ok(Number::Fits(number)),
        Err(_) => Ok(Number::Outside(value.str()?.to_string())),
    }
}

/// A whole number that fits, or the text of one that is below zero or beyond any range.
pub enum Number {
    /// It fits.
    Fits(u64),
    /// It does not; as Python shows it.
    Outside(String),
}

/// A number of bytes: an int, or a str such as `'32MiB'`.
pub fn size(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Number> {
    let Ok(text) = value.cast::<PyString>() else {
        return match count(name, value) {
            Err(_) => Err(PyTypeError::new_err(format!(
                "{name} must be an int of bytes or a str such as '32MiB', not {}",
                type_name(value)
            ))),
            number => number,
        };
    };
    let text = text.to_string_lossy();
    let digits = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let factor = match unit.trim_start() {
        "" | "B" => Some(1),
        "kB" | "KB" => Some(1000),
        "KiB" => Some(1 << 10),
        "MB" => Some(1_000_000),
        "MiB" => Some(1 << 20),
        "GB" => Some(1_000_000_000),
        "GiB" => Some(1 << 30),
        _ => None,
    };
    match factor {
        Some(factor) if !number.is_empty() => Ok(number
            .parse::<u64>()
            .ok()
            .and_then(|number| number.checked_mul(factor))
            .map_or_else(|| Number::Outside(text.to_string()), Number::Fits)),
        _ => Err(PyValueError::new_err(format!(
            "{name} is '{text}'; write a whole number and one of B, KiB, MiB, GiB, kB, MB, GB, \
             for instance '32MiB'"
        ))),
    }
}

/// A number of seconds, as nanoseconds.
pub fn seconds(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Number> {
    let number =
        value.is_instance_of::<PyFloat>() || matches!(count(name, value), Ok(Number::Fits(_)));
    if !number && !value.is_instance_of::<PyInt>() || value.is_exact_instance_of::<PyBool>() {
        return Err(PyTypeError::new_err(format!(
            "{name} must be a number of seconds, not {}",
            type_name(value)
        )));
    }
    let fits = value
        .extract::<f64>()
        .ok()
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .and_then(|time| u64::try_from(time.as_nanos()).ok());
    Ok(match fits {
        Some(nanoseconds) => Number::Fits(nanoseconds),
        None => Number::Outside(value.str()?.to_string()),
    })
}

/// A str, as it is written in Python.
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// A set of names: any iterable of str but a str.
pub fn names(argument: &str, value: &Bound<'_, PyAny>) -> PyResult<BTreeSet<String>> {
    let wanted = |given: String| {
        PyTypeError::new_err(format!("{argument} must be a set of names, not {given}"))
    };
    if value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>() {
        return Err(wanted(format!(
            "a single {}; put it into braces: {{{}}}",
            type_name(value),
            value.repr()?
        )));
    }
    let items = value.try_iter().map_err(|_| wanted(type_name(value)))?;
    let one = if argument == "modules" { module } else { name };
    items
        .map(|item| one(argument, &item?))
        .collect::<PyResult<_>>()
}

/// The name of a module, which may have dots.
pub fn module(argument: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let dotted = value
        .cast::<PyString>()
        .is_ok_and(|text| text.to_string_lossy().contains('.'));
    if !dotted {
        return name(argument, value);
    }
    let parts = value.call_method1("split", (".",))?;
    for part in parts.try_iter()? {
        name(argument, &part?)?;
    }
    value.extract()
}

/// A name that Python source can spell and that a policy may speak of.
pub fn name(argument: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let Ok(text) = value.cast::<PyString>() else {
        return Err(PyTypeError::new_err(format!(
            "{argument} must hold names as str, not {}",
            type_name(value)
        )));
    };
    match name_problem(text) {
        None => Ok(text.to_string_lossy().into_owned()),
        Some(problem) => Err(PyValueError::new_err(format!(
            "{argument} holds {}, which {problem}",
            text.repr()?
        ))),
    }
}

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

/// Why no program could use `name`, or `None` if one can.
pub fn name_problem(name: &Bound<'_, PyString>) -> Option<&'static str> {
    let Ok(text) = name.to_str() else {
        return Some("is not an identifier");
    };
    let bytes = text.as_bytes();
    let identifier = if text.is_ascii() {
        bytes.first().is_some_and(|first| !first.is_ascii_digit())
            && bytes
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    } else {
        // SAFETY: `name` is a str, and this thread is attached; the function only reads it.
        unsafe { pyo3::ffi::PyUnicode_IsIdentifier(name.as_ptr()) == 1 }
    };
    if !identifier {
        Some("is not an identifier")
    } else if KEYWORDS.contains(&text) {
        Some("is a keyword")
    } else if text.starts_with("__") && text.ends_with("__") && bytes.iter().any(|b| *b != b'_') {
        Some("is a dunder name, and those are not for programs")
    } else if !text.is_ascii() && !normal(name) {
        Some("is not in normal form NFKC, in which Python reads names")
    } else {
        None
    }
}

/// Whether Python's parser would leave `name` as it is.
fn normal(name: &Bound<'_, PyString>) -> bool {
    let normalise = || {
        let unicodedata = name.py().import("unicodedata")?;
        unicodedata
            .call_method1("normalize", ("NFKC", name))?
            .eq(name)
    };
    normalise().unwrap_or(false)
}
