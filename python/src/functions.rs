//! Functions of the host, in Python: what a policy says of them, and calling them.
//!
//! In: callables, by name. Out: the policy's rules for them, and answers to a guest's calls.
//! Must not: give a program any text or object of an exception that its author did not mean for it,
//! or call the user's code on the way to it (`__str__`, `__repr__`).

use crate::arguments::{name, quoted, type_name};
use crate::decode::Refusal;
use crate::objects::{Exposure, Handles, Named};
use crate::running::Away;
use crate::{decode, encode};
use fangless::wire::value::DecodeError;
use fangless::{
    Access, Answer, Call, CallError, Cause, Host, Parameter, ParameterKind, Program, RAISABLE,
    ResultLimits, Stream,
};
use pyo3::PyTraverseError;
use pyo3::exceptions::{PyException, PyOSError, PyTypeError, PyValueError};
use pyo3::gc::PyVisit;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping, PyTuple, PyType};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

/// A callable, and how programs see it.
#[pyclass(frozen, module = "fangless")]
pub struct Function {
    #[pyo3(get)]
    callable: Py<PyAny>,
    rule: fangless::Function,
    /// Exceptions that programs see, with the builtin one that each arrives as.
    raises: Vec<(Py<PyType>, &'static str)>,
}

#[pymethods]
impl Function {
    #[new]
    #[pyo3(signature = (callable, *, check = true, doc = None, raises = None))]
    fn new(
        callable: &Bound<'_, PyAny>,
        check: bool,
        doc: Option<String>,
        raises: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        if !callable.is_callable() {
            let given = type_name(callable);
            return Err(PyTypeError::new_err(format!(
                "a function must be callable, and {given} is not"
            )));
        }
        let inspect = callable.py().import("inspect")?;
        let is_async = |object: &Bound<'_, PyAny>| {
            inspect
                .call_method1("iscoroutinefunction", (object,))?
                .is_truthy()
        };
        let asynchronous = is_async(callable)?
            || callable
                .getattr("__call__")
                .is_ok_and(|call| is_async(&call).unwrap_or(false));
        Ok(Self {
            callable: callable.clone().unbind(),
            rule: fangless::Function {
                parameters: if check { parameters(callable)? } else { None },
                doc: doc.unwrap_or_default(),
                asynchronous,
            },
            raises: raises.map_or_else(|| Ok(Vec::new()), listed)?,
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("<Function {}>", self.callable.bind(py).repr()?))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.callable)?;
        self.raises
            .iter()
            .try_for_each(|(class, _)| visit.call(class))
    }
}

/// What the callable takes, if it says so.
fn parameters(callable: &Bound<'_, PyAny>) -> PyResult<Option<Vec<Parameter>>> {
    let inspect = callable.py().import("inspect")?;
    let signature = match inspect.call_method1("signature", (callable,)) {
        Ok(signature) => signature,
        // A class or function written in C need not tell.
        Err(error) if error.is_instance_of::<PyValueError>(callable.py()) => return Ok(None),
        Err(error) => return Err(error),
    };
    let empty = inspect.getattr("Parameter")?.getattr("empty")?;
    let mut parameters = Vec::new();
    for parameter in signature
        .getattr("parameters")?
        .call_method0("values")?
        .try_iter()?
    {
        let parameter = parameter?;
        let kind = match parameter.getattr("kind")?.extract::<u8>()? {
            0 => ParameterKind::PositionalOnly,
            1 => ParameterKind::PositionalOrKeyword,
            2 => ParameterKind::VarPositional,
            3 => ParameterKind::KeywordOnly,
            _ => ParameterKind::VarKeyword,
        };
        let rest = matches!(
            kind,
            ParameterKind::VarPositional | ParameterKind::VarKeyword
        );
        parameters.push(Parameter {
            name: parameter.getattr("name")?.extract()?,
            kind,
            required: !rest && parameter.getattr("default")?.is(&empty),
        });
    }
    Ok(Some(parameters))
}

/// Exception classes, each with the nearest builtin one that a program can be given.
fn listed(raises: &Bound<'_, PyAny>) -> PyResult<Vec<(Py<PyType>, &'static str)>> {
    let class = |item: Bound<'_, PyAny>| {
        let Ok(class) = item.cast_into::<PyType>() else {
            return Err(PyTypeError::new_err("raises must hold exception classes"));
        };
        match raisable(&class)? {
            Some(name) => Ok((class.unbind(), name)),
            None => Err(PyValueError::new_err(format!(
                "raises holds {}, which derives from none of {}",
                class.repr()?,
                RAISABLE.join(", ")
            ))),
        }
    };
    raises.try_iter()?.map(|item| class(item?)).collect()
}

/// The nearest builtin exception that a program can be given, in the order of resolution.
fn raisable(class: &Bound<'_, PyType>) -> PyResult<Option<&'static str>> {
    let builtins = class.py().import("builtins")?;
    for base in class.mro().iter() {
        for name in RAISABLE {
            if builtins.getattr(name)?.is(&base) {
                return Ok(Some(name));
            }
        }
    }
    Ok(None)
}

/// Functions by name.
#[derive(Default)]
pub struct Functions(BTreeMap<String, Bind>);

struct Bind {
    /// As it was given: a callable, or a `Function`.
    given: Py<PyAny>,
    function: Py<Function>,
}

impl PartialEq for Functions {
    /// The same objects under the same names.
    fn eq(&self, other: &Self) -> bool {
        let theirs = || other.0.iter();
        self.0.len() == other.0.len()
            && self
                .0
                .iter()
                .zip(theirs())
                .all(|((name, mine), (other, theirs))| {
                    name == other && mine.given.is(&theirs.given)
                })
    }
}

impl Functions {
    /// A mapping of names and callables: what a policy says of them, and they themselves.
    pub fn read(
        functions: &Bound<'_, PyAny>,
    ) -> PyResult<(BTreeMap<String, fangless::Function>, Self)> {
        let Ok(mapping) = functions.cast::<PyMapping>() else {
            let given = type_name(functions);
            return Err(PyTypeError::new_err(format!(
                "functions must be a dict of names and callables, not {given}"
            )));
        };
        let py = functions.py();
        let mut rules = BTreeMap::new();
        let mut bound = BTreeMap::new();
        for item in mapping.items()?.iter() {
            let (key, given) = item.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()?;
            let key = name("functions", &key)?;
            let function = match given.cast::<Function>() {
                Ok(function) => function.clone(),
                Err(_) => Bound::new(py, Function::new(&given, true, None, None)?)?,
            };
            rules.insert(key.clone(), function.get().rule.clone());
            let (given, function) = (given.unbind(), function.unbind());
            bound.insert(key, Bind { given, function });
        }
        Ok((rules, Self(bound)))
    }

    /// These, with others in the place of some.
    pub fn with(
        &self,
        functions: &Bound<'_, PyAny>,
        rules: &BTreeMap<String, fangless::Function>,
    ) -> PyResult<Self> {
        let (others, bound) = Self::read(functions)?;
        if let Some(unknown) = others.keys().find(|name| !rules.contains_key(*name)) {
            return Err(PyValueError::new_err(format!(
                "functions has {}, which the program's policy does not have",
                quoted(unknown)
            )));
        }
        let mut all = self.clone_ref(functions.py());
        all.0.extend(bound.0);
        Ok(all)
    }

    pub fn clone_ref(&self, py: Python<'_>) -> Self {
        let clone = |(name, bind): (&String, &Bind)| {
            let (given, function) = (bind.given.clone_ref(py), bind.function.clone_ref(py));
            (name.clone(), Bind { given, function })
        };
        Self(self.0.iter().map(clone).collect())
    }

    /// Whether the function of this name, if it is bound, gives its value later.
    pub fn is_asynchronous(&self, name: &str) -> bool {
        let bound = self.0.get(name);
        bound.is_some_and(|bind| bind.function.get().rule.asynchronous)
    }

    /// What was given under this name; `None`: it is not bound.
    pub fn given(&self, py: Python<'_>, name: &str) -> Option<Py<PyAny>> {
        Some(self.0.get(name)?.given.clone_ref(py))
    }

    pub fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        for bind in self.0.values() {
            visit.call(&bind.given)?;
            visit.call(&bind.function)?;
        }
        Ok(())
    }
}

/// Answers a run's calls, and hears what it prints.
pub struct Caller<'a> {
    away: &'a mut Away,
    functions: &'a Functions,
    program: &'a Program,
    handles: &'a Handles,
    /// A callable that is given the stream's name and a line.
    pub listener: Option<&'a Py<PyAny>>,
    /// The `Waiter` of a run that is awaited, see `fangless/_asynchronous.py`.
    pub waiter: Option<&'a Py<PyAny>>,
}

impl<'a> Caller<'a> {
    pub fn new(
        away: &'a mut Away,
        functions: &'a Functions,
        program: &'a Program,
        handles: &'a Handles,
    ) -> Self {
        Self {
            away,
            functions,
            program,
            handles,
            listener: None,
            waiter: None,
        }
    }

    const fn run(&self) -> Run<'a> {
        Run {
            program: self.program,
            handles: self.handles,
            waiter: self.waiter,
        }
    }
}

impl Host<PyErr> for Caller<'_> {
    fn pause(&mut self) -> PyResult<()> {
        if let Some(waiter) = self.waiter {
            let check = |py: Python<'_>| waiter.call_method0(py, "check").map(drop);
            self.away.attach(check)??;
        }
        self.away.pause()
    }

    fn offers(&self, function: &str) -> bool {
        self.functions.0.contains_key(function)
    }

    fn call(&mut self, call: Call<'_>) -> Result<Answer, CallError<PyErr>> {
        let Some(bind) = self.functions.0.get(call.function) else {
            return Err(CallError::Caller(PyTypeError::new_err("it is not bound")));
        };
        let run = self.run();
        let answer = self
            .away
            .attach(|py| run.call(py, bind.function.get(), call));
        answer.map_err(CallError::Caller)?
    }

    fn access(&mut self, access: Access<'_>) -> Answered {
        let run = self.run();
        let answer = self.away.attach(|py| run.access(py, access));
        answer.map_err(CallError::Caller)?
    }

    fn listens(&self) -> bool {
        self.listener.is_some()
    }

    fn output(&mut self, stream: Stream, text: &str) -> PyResult<()> {
        let Some(listener) = self.listener else {
            return Ok(());
        };
        self.away.attach(|py| {
            for line in text.split_inclusive('\n') {
                listener.call1(py, (stream.name(), line))?;
            }
            Ok(())
        })?
    }
}

/// What an answer needs of the run that it belongs to.
#[derive(Clone, Copy)]
struct Run<'a> {
    program: &'a Program,
    handles: &'a Handles,
    waiter: Option<&'a Py<PyAny>>,
}

type Answered = Result<Answer, CallError<PyErr>>;

impl Run<'_> {
    fn call(self, py: Python<'_>, function: &Function, call: Call<'_>) -> Answered {
        let callable = function.callable.bind(py);
        let waits = function.rule.asynchronous;
        let arguments = Some(call.arguments);
        self.answer(
            py,
            call.function,
            &function.raises,
            arguments,
            |arguments| {
                let value = called(callable, arguments)?;
                self.awaited(value, waits, call.deadline)
            },
        )
    }

    fn access(self, py: Python<'_>, access: Access<'_>) -> Answered {
        let Some((object, exposure)) = self.handles.object(py, access.handle) else {
            let problem = "a handle that nobody was given";
            let error =
                fangless::reply_error(DecodeError::<String>::Malformed(problem), |text| text);
            return Err(error.into());
        };
        let (object, name) = (object.bind(py), access.name);
        match (exposure.get().find(py, name), access.arguments) {
            (Named::Attribute(rule), None) => self.answer(py, name, &[], None, |_| {
                Exposure::applied(rule, object.getattr(name)?)
            }),
            (Named::Method(_), None) => Ok(Answer::Method),
            (Named::Method(rule), Some(_)) => {
                self.answer(py, name, &[], access.arguments, |arguments| {
                    let value = called(&object.getattr(name)?, arguments)?;
                    let waits = self.waiter.is_some() && value.hasattr("__await__")?;
                    let value = self.awaited(value, waits, access.deadline)?;
                    Exposure::applied(rule, value)
                })
            }
            (Named::Missing(meant), _) => Ok(Answer::Missing { meant }),
            // A guest calls what it was told is a method.
            (Named::Attribute(_), Some(_)) => Ok(Answer::Missing {
                meant: String::new(),
            }),
        }
    }

    /// What `value` comes to, if it is to be waited for.
    fn awaited<'py>(
        self,
        value: Bound<'py, PyAny>,
        waits: bool,
        deadline: Instant,
    ) -> PyResult<Bound<'py, PyAny>> {
        match self.waiter.filter(|_| waits) {
            Some(waiter) => {
                let left = deadline.saturating_duration_since(Instant::now());
                let waiter = waiter.bind(value.py());
                waiter.call_method1("wait", (value, left.as_secs_f64()))
            }
            None => Ok(value),
        }
    }

    /// Reads the arguments, does the work, and says what it came to.
    fn answer<'py>(
        self,
        py: Python<'py>,
        name: &str,
        raises: &[(Py<PyType>, &'static str)],
        arguments: Option<&[u8]>,
        work: impl FnOnce(Arguments<'py>) -> PyResult<Bound<'py, PyAny>>,
    ) -> Answered {
        let limits = &self.program.policy().limits.result;
        let read = |mut rest: &[u8]| {
            let mut argument = || decode::value(py, &mut rest, limits, self.handles);
            Ok((argument()?, argument()?))
        };
        let arguments = match arguments.map(read).transpose() {
            Ok(arguments) => arguments,
            Err(Refusal::Broken(error)) => return Err(error.into()),
            Err(Refusal::Unreadable { type_name, reason }) => {
                let text = format!("{name}() has an argument with a {type_name} that {reason}");
                let text = PyTuple::new(py, [text]).map_err(CallError::Caller)?;
                return Ok(Answer::Raised {
                    type_name: "TypeError".to_owned(),
                    arguments: encoded(&text).unwrap_or_default(),
                    cause: None,
                });
            }
        };
        let mut out = Vec::new();
        match work(arguments) {
            Ok(value) => {
                let (limits, handles) = (self.program.input_limits(), Some(self.handles));
                match encode::result(name, &value, &limits, handles, &mut out) {
                    Ok(()) => Ok(Answer::Value(out)),
                    Err(error) => Ok(Answer::Failed(Cause(Arc::new(error)))),
                }
            }
            Err(error) if error.is_instance_of::<PyException>(py) => {
                Ok(match visible(raises, &error, py).unwrap_or(None) {
                    Some((type_name, arguments)) => Answer::Raised {
                        type_name: type_name.to_owned(),
                        arguments,
                        cause: Some(Cause(Arc::new(error))),
                    },
                    None => Answer::Failed(Cause(Arc::new(error))),
                })
            }
            // KeyboardInterrupt, SystemExit and their like are nobody's to catch in here.
            Err(error) => Err(CallError::Caller(error)),
        }
    }
}

/// Those by position and those by keyword; none of a read.
type Arguments<'py> = Option<(Bound<'py, PyAny>, Bound<'py, PyAny>)>;

fn called<'py>(
    callable: &Bound<'py, PyAny>,
    arguments: Arguments<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let Some((positional, keywords)) = arguments else {
        return callable.call0();
    };
    let positional = positional.cast_into_exact::<PyTuple>()?;
    let keywords = keywords.cast_into_exact::<PyDict>()?;
    callable.call(positional, Some(&keywords))
}

/// The class and the arguments of an exception that a program may see.
pub fn visible(
    raises: &[(Py<PyType>, &'static str)],
    error: &PyErr,
    py: Python<'_>,
) -> PyResult<Option<(&'static str, Vec<u8>)>> {
    let value = error.value(py);
    let class = value.get_type();
    let exactly = || -> PyResult<_> {
        // A class of the caller's own may carry what is not meant for programs.
        let nearest = raisable(&class)?;
        let builtin = |name| {
            py.import("builtins")?
                .getattr(name)
                .map(|found| found.is(&class))
        };
        nearest.map_or(Ok(None), |name| Ok(builtin(name)?.then_some(name)))
    };
    let mut meant = None;
    for (listed, name) in raises {
        if value.is_instance(listed.bind(py))? {
            meant = Some(*name);
            break;
        }
    }
    let Some(name) = meant.map_or_else(exactly, |name| Ok(Some(name)))? else {
        return Ok(None);
    };
    let arguments = value.getattr("args")?;
    let Ok(arguments) = arguments.cast_into_exact::<PyTuple>() else {
        return Ok(None);
    };
    // One that the system raised tells of the host's files.
    if value.is_instance_of::<PyOSError>() && arguments.len() > 1 {
        return Ok(None);
    }
    Ok(encoded(&arguments).map(|arguments| (name, arguments)))
}

/// What an exception may carry into a program.
const CARRIED: ResultLimits = ResultLimits {
    bytes: 64 << 10,
    depth: 5,
    nodes: 1000,
};

fn encoded(arguments: &Bound<'_, PyTuple>) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    encode::result("", arguments.as_any(), &CARRIED, None, &mut out).ok()?;
    Some(out)
}
