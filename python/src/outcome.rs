//! What comes back, as frozen Python objects: outcome, usage, diagnostics, frames of a traceback.
//!
//! In: the library's structs. Out: classes with the same fields, equal by value, picklable.
//! Must not: have behaviour of its own.

use crate::files::PyChanges;
use fangless::{CheckError, ExecutionError};
use pyo3::PyTraverseError;
use pyo3::gc::PyVisit;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFrozenSet, PyList, PySet, PyTuple};
use std::sync::Arc;

/// What a run used.
#[pyclass(frozen, eq, get_all, from_py_object, module = "fangless")]
#[derive(Clone, Copy, PartialEq)]
pub struct Usage {
    steps: u64,
    memory: u64,
    time: f64,
    host_calls: u64,
}

impl From<fangless::Usage> for Usage {
    fn from(usage: fangless::Usage) -> Self {
        Self {
            steps: usage.steps,
            memory: usage.memory,
            time: usage.time.as_secs_f64(),
            host_calls: usage.host_calls,
        }
    }
}

#[pymethods]
impl Usage {
    #[new]
    fn new(steps: u64, memory: u64, time: f64, host_calls: u64) -> Self {
        Self {
            steps,
            memory,
            time,
            host_calls,
        }
    }

    fn __repr__(&self) -> String {
        let Self {
            steps,
            memory,
            time,
            host_calls,
        } = self;
        format!("Usage(steps={steps}, memory={memory}, time={time:.6}, host_calls={host_calls})")
    }

    fn __getnewargs__(&self) -> (u64, u64, f64, u64) {
        (self.steps, self.memory, self.time, self.host_calls)
    }
}

/// `repr(value)`, unless it is long: a value whose parts are shared may be small to hold, and without
/// end to print.
fn shown<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    const MOST: usize = 10_000;
    let mut left = vec![value.clone()];
    let mut seen = 0;
    while let Some(part) = left.pop() {
        seen += 1;
        if seen > MOST || left.len() > 2 * MOST {
            let reprlib = value.py().import("reprlib")?;
            return reprlib.call_method1("repr", (value,));
        }
        if let Ok(dict) = part.cast::<PyDict>() {
            for (key, value) in dict.iter().take(MOST) {
                left.extend([key, value]);
            }
        } else if part.is_instance_of::<PyList>()
            || part.is_instance_of::<PyTuple>()
            || part.is_instance_of::<PySet>()
            || part.is_instance_of::<PyFrozenSet>()
        {
            for item in part.try_iter()?.take(MOST) {
                left.push(item?);
            }
        }
    }
    value.repr().map(Bound::into_any)
}

/// A value, and what came with it.
#[pyclass(frozen, get_all, module = "fangless")]
pub struct Outcome {
    value: Py<PyAny>,
    output: String,
    usage: Usage,
    seed: u64,
    stderr: String,
    files: PyChanges,
}

impl Outcome {
    /// A value, and the rest of what a run gave.
    pub fn of(value: Py<PyAny>, raw: fangless::Outcome<Vec<u8>>) -> Self {
        let usage = Usage::from(raw.usage);
        let files = PyChanges::from(raw.files);
        Self::new(value, raw.output, usage, raw.seed, raw.stderr, files)
    }
}

#[pymethods]
impl Outcome {
    #[new]
    #[pyo3(signature = (value, output, usage, seed = 0, stderr = String::new(), files = PyChanges::default()))]
    pub fn new(
        value: Py<PyAny>,
        output: String,
        usage: Usage,
        seed: u64,
        stderr: String,
        files: PyChanges,
    ) -> Self {
        Self {
            value,
            output,
            usage,
            seed,
            stderr,
            files,
        }
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let value = shown(self.value.bind(py))?;
        let output = pyo3::types::PyString::new(py, &self.output).repr()?;
        let usage = self.usage.__repr__();
        let stderr = match self.stderr.as_str() {
            "" => String::new(),
            text => format!(", stderr={}", pyo3::types::PyString::new(py, text).repr()?),
        };
        let files = match self.files.is_empty() {
            true => String::new(),
            false => format!(", files={}", self.files.__repr__()),
        };
        Ok(format!(
            "Outcome(value={value}, output={output}, usage={usage}{stderr}{files})"
        ))
    }

    fn __eq__(&self, py: Python<'_>, other: &Self) -> PyResult<bool> {
        Ok(self.usage == other.usage
            && self.output == other.output
            && self.stderr == other.stderr
            && self.files == other.files
            && self.value.bind(py).eq(other.value.bind(py))?)
    }

    fn __getnewargs__(&self, py: Python<'_>) -> (Py<PyAny>, &str, Usage, u64, &str, PyChanges) {
        let value = self.value.clone_ref(py);
        let files = self.files.clone();
        (
            value, &self.output, self.usage, self.seed, &self.stderr, files,
        )
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.value)
    }
}

/// One violation of a policy, or of Python's grammar.
#[pyclass(frozen, eq, hash, module = "fangless")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    #[pyo3(get)]
    code: String,
    #[pyo3(get)]
    message: String,
    #[pyo3(get)]
    help: String,
    #[pyo3(get)]
    line: u32,
    #[pyo3(get)]
    column: u32,
    #[pyo3(get)]
    end_line: u32,
    #[pyo3(get)]
    end_column: u32,
    rendered: String,
}

impl Diagnostic {
    /// One per violation, each with its own part of the text.
    pub fn all(diagnostics: Vec<fangless::Diagnostic>, source: &Arc<str>) -> Vec<Self> {
        let one = |diagnostic: fangless::Diagnostic| {
            let error = CheckError {
                diagnostics: vec![diagnostic.clone()],
                source: Arc::clone(source),
            };
            Self {
                code: diagnostic.code,
                message: diagnostic.message,
                help: diagnostic.help,
                line: diagnostic.line,
                column: diagnostic.column,
                end_line: diagnostic.end_line,
                end_column: diagnostic.end_column,
                rendered: error.to_string(),
            }
        };
        diagnostics.into_iter().map(one).collect()
    }
}

#[pymethods]
impl Diagnostic {
    #[new]
    #[expect(clippy::too_many_arguments, reason = "pickle hands over every field")]
    fn new(
        code: String,
        message: String,
        help: String,
        line: u32,
        column: u32,
        end_line: u32,
        end_column: u32,
        rendered: String,
    ) -> Self {
        Self {
            code,
            message,
            help,
            line,
            column,
            end_line,
            end_column,
            rendered,
        }
    }

    /// One JSON object, the same as Rust's `Diagnostic` serialises to.
    fn to_json(&self) -> PyResult<String> {
        let Self {
            code,
            message,
            help,
            line,
            column,
            end_line,
            end_column,
            rendered: _,
        } = self;
        let diagnostic = fangless::Diagnostic {
            code: code.clone(),
            message: message.clone(),
            help: help.clone(),
            line: *line,
            column: *column,
            end_line: *end_line,
            end_column: *end_column,
        };
        serde_json::to_string(&diagnostic)
            .map_err(|error| pyo3::exceptions::PyValueError::new_err(error.to_string()))
    }

    /// The text for a terminal: message, source line and caret, advice.
    fn render(&self) -> &str {
        &self.rendered
    }

    fn __str__(&self) -> &str {
        &self.rendered
    }

    fn __repr__(&self) -> String {
        let Self {
            code,
            message,
            line,
            column,
            ..
        } = self;
        format!("<Diagnostic {code} at {line}:{column}: {message}>")
    }

    fn __getnewargs__(&self) -> (&str, &str, &str, u32, u32, u32, u32, &str) {
        (
            &self.code, &self.message, &self.help, self.line, self.column, self.end_line,
            self.end_column, &self.rendered,
        )
    }
}

/// One line of a program's traceback.
#[pyclass(frozen, eq, hash, get_all, module = "fangless")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Frame {
    function: String,
    line: u32,
    column: u32,
    end_column: u32,
    source_line: String,
    file: String,
}

/// Characters of a source line that a frame keeps: a traceback has a hundred frames, and a program may
/// be one line.
const LINE: usize = 2_000;

impl Frame {
    /// The frames of `error`, outermost first.
    pub fn all(error: &ExecutionError) -> Vec<Self> {
        let one = |frame: &fangless::Frame| Self {
            function: frame.function.clone(),
            line: frame.line,
            column: frame.column,
            end_column: frame.end_column,
            source_line: fangless::source_line(error.source_of(frame), frame.line)
                .unwrap_or_default()
                .chars()
                .take(LINE)
                .collect(),
            file: fangless::file_name(frame.cell),
        };
        error.traceback.iter().map(one).collect()
    }
}

#[pymethods]
impl Frame {
    #[new]
    #[pyo3(signature = (function, line, column, end_column, source_line, file = "<program>"))]
    fn new(
        function: String,
        line: u32,
        column: u32,
        end_column: u32,
        source_line: String,
        file: &str,
    ) -> Self {
        Self {
            function,
            line,
            column,
            end_column,
            source_line,
            file: file.to_owned(),
        }
    }

    fn __repr__(&self) -> String {
        let Self {
            function,
            line,
            column,
            ..
        } = self;
        format!("<Frame {function} at {line}:{column}>")
    }

    fn __getnewargs__(&self) -> (&str, u32, u32, u32, &str, &str) {
        (
            &self.function, self.line, self.column, self.end_column, &self.source_line, &self.file,
        )
    }
}
