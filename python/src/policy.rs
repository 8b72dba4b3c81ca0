//! `Policy`: what a program may do, as a frozen Python object.
//!
//! In: a preset and keyword arguments, or JSON. Out: [`fangless::Policy`], checked.
//! Must not: decide what is safe; the presets are the library's, and the guest enforces them.

use crate::arguments::{self, names, quoted, suggestion, type_name, unknown_argument};
use crate::files::{PyFileLimits, policy_files};
use crate::functions::Functions;
use crate::limits::PyLimits;
use crate::options::parse_clock;
use fangless::{Attributes, Clock, FileLimits, Mode, Policy, Syntax};
use pyo3::IntoPyObjectExt;
use pyo3::PyTraverseError;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::gc::PyVisit;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyFrozenSet, PyMapping, PyString, PyType};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

#[pyclass(frozen, eq, hash, module = "fangless", name = "Policy")]
pub struct PyPolicy {
    pub policy: Arc<Policy>,
    /// The functions themselves, as far as they are bound.
    pub functions: Functions,
}

impl PartialEq for PyPolicy {
    /// The same rules, and the same functions bound.
    fn eq(&self, other: &Self) -> bool {
        self.policy == other.policy && self.functions == other.functions
    }
}

impl Hash for PyPolicy {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.policy.hash(state);
    }
}

const ARGUMENTS: [&str; 10] = [
    "modules", "functions", "objects", "builtins", "limits", "inputs", "syntax", "attributes",
    "clock", "files",
];

impl PyPolicy {
    /// A policy without functions.
    pub fn new(policy: Policy) -> Self {
        Self {
            policy: Arc::new(policy),
            functions: Functions::default(),
        }
    }

    /// [`Policy::expression`], which holds where none is named.
    pub fn usual(py: Python<'_>) -> PyResult<Bound<'_, Self>> {
        static USUAL: PyOnceLock<Py<PyPolicy>> = PyOnceLock::new();
        let made = || Py::new(py, Self::new(Policy::expression()));
        Ok(USUAL.get_or_try_init(py, made)?.bind(py).clone())
    }

    /// `policy` with what `arguments` say instead.
    fn with(
        py: Python<'_>,
        Self {
            policy,
            mut functions,
        }: Self,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let mut policy = Arc::unwrap_or_clone(policy);
        for (argument, value) in arguments.into_iter().flatten() {
            match argument.extract::<String>()?.as_str() {
                "modules" => policy.modules = modules(&value)?,
                "functions" => {
                    (policy.functions, functions) = Functions::read(&value)?;
                }
                "objects" => policy.objects = value.extract()?,
                "builtins" => policy.builtins = names("builtins", &value)?,
                "limits" => limits(&value)?.apply(&mut policy.limits),
                "inputs" if value.is_none() => policy.inputs = None,
                "inputs" => policy.inputs = Some(names("inputs", &value)?),
                "syntax" => policy.syntax = syntax(&value)?,
                "attributes" => policy.attributes = attributes(&value)?,
                "clock" => policy.clock = parse_clock(&value)?,
                "files" => policy.files = policy_files(&value)?,
                other => return Err(unknown_argument(py, "Policy", other, &ARGUMENTS)),
            }
        }
        Ok(Self {
            policy: Arc::new(policy),
            functions,
        })
    }
}

fn preset(mode: Mode) -> Policy {
    match mode {
        Mode::Expression => Policy::expression(),
        Mode::Script => Policy::script(),
    }
}

const fn mode_name(mode: Mode) -> &'static str {
    match mode {
        Mode::Expression => "expression",
        Mode::Script => "script",
    }
}

/// As a policy is given it.
fn clock_repr(clock: Clock) -> String {
    match clock {
        Clock::Host => "'host'".to_owned(),
        Clock::Refused => "'refused'".to_owned(),
        Clock::Fixed(seconds, 0) => seconds.to_string(),
        Clock::Fixed(seconds, nanoseconds) => {
            format!("{:?}", seconds as f64 + f64::from(nanoseconds) / 1e9)
        }
    }
}

const fn attributes_name(attributes: Attributes) -> &'static str {
    match attributes {
        Attributes::None => "none",
        Attributes::Listed => "listed",
    }
}

fn limits(value: &Bound<'_, PyAny>) -> PyResult<PyLimits> {
    match value.cast::<PyLimits>() {
        Ok(limits) => Ok(limits.get().clone()),
        Err(_) => Err(PyTypeError::new_err(format!(
            "limits must be fangless.Limits(...), not {}",
            type_name(value)
        ))),
    }
}

fn modules(value: &Bound<'_, PyAny>) -> PyResult<BTreeMap<String, Option<BTreeSet<String>>>> {
    let Ok(mapping) = value.cast::<PyMapping>() else {
        return Ok(names("modules", value)?
            .into_iter()
            .map(|name| (name, None))
            .collect());
    };
    let mut modules = BTreeMap::new();
    for item in mapping.items()?.iter() {
        let (module, allowed) = item.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()?;
        let module = arguments::module("modules", &module)?;
        let allowed = if allowed.is_none() {
            None
        } else {
            Some(names(&format!("modules[{}]", quoted(&module)), &allowed)?)
        };
        modules.insert(module, allowed);
    }
    Ok(modules)
}

fn syntax(value: &Bound<'_, PyAny>) -> PyResult<BTreeSet<Syntax>> {
    let find = |family: String| {
        Syntax::ALL
            .into_iter()
            .find(|syntax| syntax.name() == family)
            .ok_or_else(|| {
                let suggestion = suggestion(
                    value.py(),
                    &family,
                    &Syntax::ALL.map(|syntax| syntax.name()),
                );
                PyValueError::new_err(format!(
                    "syntax holds {}, which is no family of syntax{suggestion}",
                    quoted(&family)
                ))
            })
    };
    if value.is_instance_of::<PyString>() {
        names("syntax", value)?;
    }
    value
        .try_iter()
        .map_err(|_| {
            let given = type_name(value);
            PyTypeError::new_err(format!("syntax must be a set of names, not {given}"))
        })?
        .map(|family| find(family?.str()?.to_string_lossy().into_owned()))
        .collect()
}

fn attributes(value: &Bound<'_, PyAny>) -> PyResult<Attributes> {
    match value.extract::<String>().as_deref() {
        Ok("none") => Ok(Attributes::None),
        Ok("listed") => Ok(Attributes::Listed),
        _ => Err(PyValueError::new_err(format!(
            "attributes is {}; it must be 'listed' or 'none'",
            value.repr()?
        ))),
    }
}

/// A set as Python source; as a difference to the preset's where that is shorter.
fn set_repr(names: &BTreeSet<&str>, preset: &BTreeSet<&str>, preset_source: &str) -> String {
    let braces = |names: Vec<&&str>| match names.as_slice() {
        [] => "set()".to_owned(),
        names => {
            let items: Vec<String> = names.iter().map(|name| quoted(name)).collect();
            format!("{{{}}}", items.join(", "))
        }
    };
    let gone: Vec<_> = preset.difference(names).collect();
    let added: Vec<_> = names.difference(preset).collect();
    if gone.len() + added.len() >= names.len() {
        return braces(names.iter().collect());
    }
    let mut source = preset_source.to_owned();
    if !gone.is_empty() {
        source.push_str(&format!(" - {}", braces(gone)));
    }
    if !added.is_empty() {
        source.push_str(&format!(" | {}", braces(added)));
    }
    source
}

fn borrowed(names: &BTreeSet<String>) -> BTreeSet<&str> {
    names.iter().map(String::as_str).collect()
}

#[pymethods]
impl PyPolicy {
    #[staticmethod]
    #[pyo3(
        signature = (**overrides),
        text_signature = "(*, modules=..., functions=..., objects=..., builtins=..., limits=..., inputs=..., syntax=..., attributes=..., clock=..., files=...)"
    )]
    fn expression(py: Python<'_>, overrides: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        Self::with(py, Self::new(Policy::expression()), overrides)
    }

    #[staticmethod]
    #[pyo3(
        signature = (**overrides),
        text_signature = "(*, modules=..., functions=..., objects=..., builtins=..., limits=..., inputs=..., syntax=..., attributes=..., clock=..., files=...)"
    )]
    fn script(py: Python<'_>, overrides: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        Self::with(py, Self::new(Policy::script()), overrides)
    }

    #[pyo3(
        signature = (**changes),
        text_signature = "($self, *, modules=..., functions=..., objects=..., builtins=..., limits=..., inputs=..., syntax=..., attributes=..., clock=..., files=...)"
    )]
    fn replace(&self, py: Python<'_>, changes: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let same = Self {
            policy: Arc::clone(&self.policy),
            functions: self.functions.clone_ref(py),
        };
        Self::with(py, same, changes)
    }

    #[staticmethod]
    fn from_json(text: &str) -> PyResult<Self> {
        let wrong = |problem: String| {
            PyValueError::new_err(format!("this is not the JSON of a policy: {problem}"))
        };
        let policy: Policy =
            serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?;
        policy.limits.validate().map_err(wrong)?;
        let files = policy.files.map_or(Ok(()), |files| files.validate());
        files.map_err(wrong)?;
        Ok(Self::new(policy))
    }

    fn to_json(&self) -> PyResult<String> {
        serde_json::to_string(&*self.policy)
            .map_err(|error| PyValueError::new_err(error.to_string()))
    }

    #[getter]
    fn mode(&self) -> &'static str {
        mode_name(self.policy.mode)
    }

    #[getter]
    fn syntax<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyFrozenSet>> {
        PyFrozenSet::new(py, self.policy.syntax.iter().map(|syntax| syntax.name()))
    }

    #[getter]
    fn builtins<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyFrozenSet>> {
        PyFrozenSet::new(py, &self.policy.builtins)
    }

    #[getter]
    fn modules<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let modules = PyDict::new(py);
        for (module, names) in &self.policy.modules {
            let names = names.as_ref().map(|names| PyFrozenSet::new(py, names));
            modules.set_item(module, names.transpose()?)?;
        }
        Ok(modules)
    }

    #[getter]
    fn functions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let functions = PyDict::new(py);
        for name in self.policy.functions.keys() {
            functions.set_item(name, self.functions.given(py, name))?;
        }
        Ok(functions)
    }

    /// `'host'`, `'refused'`, or seconds since 1970.
    #[getter]
    fn clock<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self.policy.clock {
            Clock::Host => "host".into_bound_py_any(py),
            Clock::Refused => "refused".into_bound_py_any(py),
            Clock::Fixed(seconds, 0) => seconds.into_bound_py_any(py),
            Clock::Fixed(seconds, nanoseconds) => {
                (seconds as f64 + f64::from(nanoseconds) / 1e9).into_bound_py_any(py)
            }
        }
    }

    #[getter]
    fn objects(&self) -> bool {
        self.policy.objects
    }

    #[getter]
    fn files(&self) -> Option<PyFileLimits> {
        self.policy.files.map(|limits| PyFileLimits { limits })
    }

    #[getter]
    fn attributes(&self) -> &'static str {
        attributes_name(self.policy.attributes)
    }

    #[getter]
    fn inputs<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyFrozenSet>>> {
        let inputs = self.policy.inputs.as_ref();
        inputs.map(|names| PyFrozenSet::new(py, names)).transpose()
    }

    #[getter]
    fn limits(&self) -> PyLimits {
        PyLimits::of(&self.policy.limits)
    }

    fn __repr__(&self) -> String {
        let policy = &self.policy;
        let preset = preset(policy.mode);
        let source = format!("Policy.{}", mode_name(policy.mode));
        let mut given = Vec::new();
        if policy.modules != preset.modules {
            given.push(format!("modules={}", modules_repr(&policy.modules)));
        }
        if !policy.functions.is_empty() {
            let functions = policy.functions.keys();
            let functions: Vec<_> = functions
                .map(|name| format!("{}: ...", quoted(name)))
                .collect();
            given.push(format!("functions={{{}}}", functions.join(", ")));
        }
        if policy.objects {
            given.push("objects=True".to_owned());
        }
        if policy.builtins != preset.builtins {
            let (mine, theirs) = (borrowed(&policy.builtins), borrowed(&preset.builtins));
            let set = set_repr(&mine, &theirs, &format!("{source}().builtins"));
            given.push(format!("builtins={set}"));
        }
        if policy.syntax != preset.syntax {
            let mine = policy.syntax.iter().map(|syntax| syntax.name()).collect();
            let theirs = preset.syntax.iter().map(|syntax| syntax.name()).collect();
            let set = set_repr(&mine, &theirs, &format!("{source}().syntax"));
            given.push(format!("syntax={set}"));
        }
        if policy.clock != preset.clock {
            given.push(format!("clock={}", clock_repr(policy.clock)));
        }
        if let Some(files) = self.files() {
            let default = files.limits == FileLimits::default();
            let shown = default.then(|| "True".to_owned());
            given.push(format!(
                "files={}",
                shown.unwrap_or_else(|| files.__repr__())
            ));
        }
        if policy.attributes != preset.attributes {
            let name = attributes_name(policy.attributes);
            given.push(format!("attributes={}", quoted(name)));
        }
        if let Some(inputs) = &policy.inputs {
            let set = set_repr(&borrowed(inputs), &BTreeSet::new(), "");
            given.push(format!("inputs={set}"));
        }
        if let Some(limits) = PyLimits::difference(&policy.limits, &preset.limits) {
            given.push(format!("limits={}", limits.__repr__()));
        }
        format!("{source}({})", given.join(", "))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.functions.traverse(&visit)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let class: Bound<'py, PyType> = py.get_type::<Self>();
        Ok((class.getattr("from_json")?, (self.to_json()?,)))
    }
}

fn modules_repr(modules: &BTreeMap<String, Option<BTreeSet<String>>>) -> String {
    if modules.values().all(Option::is_none) {
        let names = modules.keys().map(String::as_str).collect();
        return set_repr(&names, &BTreeSet::new(), "");
    }
    let items: Vec<String> = modules
        .iter()
        .map(|(module, names)| {
            let names = names.as_ref().map_or_else(
                || "None".to_owned(),
                |names| set_repr(&borrowed(names), &BTreeSet::new(), ""),
            );
            format!("{}: {names}", quoted(module))
        })
        .collect();
    format!("{{{}}}", items.join(", "))
}
