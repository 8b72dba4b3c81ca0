//! Python objects to bytes.
//!
//! In: the dict of inputs, this thread attached. Out: one encoded value behind what `out` holds,
//! or an error with the path to what is not data.
//! Must not: call the user's code, but for keys that a dict compares when it is asked for a name. Objects are known by their exact type, and only the
//! interpreter's own functions for that type touch them; of what is refused, only the type's name
//! is asked for. `encode/` has the types beyond the interpreter's own: `shape.rs` what a class is,
//! `parts.rs` what its objects are made of.

mod parts;
mod shape;

use crate::arguments::{name_problem, quoted, type_name};
use crate::objects::{Exposed, Handles};
use fangless::wire::value::{Container, Encoder, Kind, Source, encode};
use fangless::{InputError, Program, ResultLimits, input_error, result_error};
use parts::Step;
use pyo3::exceptions::PyValueError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyBytes, PyComplex, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PySet, PyString,
    PyTuple, PyType,
};
use shape::Shape;
use std::collections::HashMap;

/// What becomes of a member of an enumeration.
#[derive(Clone, Copy, Default)]
pub enum Enums {
    /// Its value.
    #[default]
    Value,
    /// Its name.
    Name,
    /// A record of both.
    Member,
}

impl Enums {
    /// The choice of a caller.
    pub fn parse(choice: &str) -> PyResult<Self> {
        match choice {
            "value" => Ok(Self::Value),
            "name" => Ok(Self::Name),
            "member" => Ok(Self::Member),
            _ => Err(PyValueError::new_err(format!(
                "enums is '{choice}'; there are 'value', 'name' and 'member'"
            ))),
        }
    }
}

/// Appends the dict `inputs` to `out`.
///
/// # Errors
/// It is no dict, a key is no name that a program could use, or something in it is not data.
pub fn inputs(
    py: Python<'_>,
    inputs: Option<&Bound<'_, PyAny>>,
    reads: Option<&Reads>,
    limits: &ResultLimits,
    enums: Enums,
    handles: &Handles,
    out: &mut Vec<u8>,
) -> Result<(), InputError> {
    let dict = match inputs.map(|inputs| (inputs, inputs.cast_exact::<PyDict>())) {
        Some((_, Ok(dict))) => dict.clone(),
        Some((inputs, Err(_))) => {
            return Err(InputError {
                path: "inputs".to_owned(),
                type_name: type_name(inputs),
                reason: "must be a dict of names and values; convert it with dict(...)".to_owned(),
            });
        }
        None => PyDict::new(py),
    };
    for (key, _) in dict.iter() {
        check_name(&key)?;
    }
    let items = match reads.and_then(|reads| reads.items(&dict)) {
        Some(items) => items,
        None => dict.iter().flat_map(|(key, value)| [key, value]).collect(),
    };
    let mut objects = Objects::new(Some(items), enums, limits, Some(handles));
    encode(&mut objects, dict.into_any(), limits, out).map_err(|error| {
        let refused = |refusal: Refusal| (refusal.type_name, refusal.reason);
        input_error(error, refused)
    })
}

/// The names that a program reads, as objects that dicts of inputs are asked for.
pub struct Reads {
    /// Inputs that it cannot do without.
    inputs: Vec<Py<PyString>>,
    /// All names that it mentions, sorted.
    mentioned: Vec<String>,
    /// Those that are not among the inputs.
    others: Vec<Py<PyString>>,
}

impl Reads {
    /// Of a program. `None`: it may read any.
    pub fn of(py: Python<'_>, program: &Program) -> Option<Self> {
        let mentioned = program.mentioned()?.to_vec();
        let inputs = program.inputs();
        let intern = |name: &String| PyString::intern(py, name).unbind();
        let others = mentioned.iter().filter(|name| !inputs.contains(name));
        Some(Self {
            inputs: inputs.iter().map(intern).collect(),
            others: others.map(intern).collect(),
            mentioned,
        })
    }

    /// The keys and values that the program can need, one behind the other. `None`: one that it needs is not there, and
    /// the error about that can make use of all.
    fn items<'py>(&self, dict: &Bound<'py, PyDict>) -> Option<Vec<Bound<'py, PyAny>>> {
        let py = dict.py();
        let mut items = Vec::with_capacity(2 * self.inputs.len());
        for name in &self.inputs {
            let name = name.bind(py);
            items.extend([name.clone().into_any(), dict.get_item(name).ok()??]);
        }
        if dict.len() == self.inputs.len() {
            return Some(items);
        }
        if self.others.len() <= dict.len() {
            for name in &self.others {
                let name = name.bind(py);
                if let Some(value) = dict.get_item(name).ok()? {
                    items.extend([name.clone().into_any(), value]);
                }
            }
            return Some(items);
        }
        items.clear();
        for (key, value) in dict.iter() {
            let name = key
                .cast_exact::<PyString>()
                .ok()
                .and_then(|key| key.to_str().ok());
            let read = |name: &str| {
                self.mentioned
                    .binary_search_by(|one| (**one).cmp(name))
                    .is_ok()
            };
            if name.is_some_and(read) {
                items.extend([key, value]);
            }
        }
        Some(items)
    }
}

/// Appends what the host's function `function` gave.
///
/// # Errors
/// Something in it is not data.
pub fn result(
    function: &str,
    value: &Bound<'_, PyAny>,
    limits: &ResultLimits,
    handles: Option<&Handles>,
    out: &mut Vec<u8>,
) -> Result<(), InputError> {
    let mut objects = Objects::new(None, Enums::Value, limits, handles);
    encode(&mut objects, value.clone(), limits, out).map_err(|error| {
        result_error(function, error, |refusal| {
            (refusal.type_name, refusal.reason)
        })
    })
}

fn check_name(key: &Bound<'_, PyAny>) -> Result<(), InputError> {
    let (type_name, reason) = match key.cast_exact::<PyString>() {
        Err(_) => (type_name(key), "is not a str, and names are".to_owned()),
        Ok(name) => match name_problem(name) {
            None => return Ok(()),
            Some(problem) => (
                String::new(),
                format!("is no name for an input: it {problem}"),
            ),
        },
    };
    Err(InputError {
        path: format!("inputs[{}]", describe(key)),
        type_name,
        reason,
    })
}

/// A key for a path: short, and without asking objects that are not known.
fn describe(key: &Bound<'_, PyAny>) -> String {
    let text = if let Ok(text) = key.cast_exact::<PyString>() {
        quoted(&text.to_string_lossy())
    } else if key.is_none()
        || key.is_exact_instance_of::<PyBool>()
        || key.is_exact_instance_of::<PyInt>()
        || key.is_exact_instance_of::<PyFloat>()
    {
        key.str()
            .map_or_else(|_| "<int>".to_owned(), |text| text.to_string())
    } else {
        format!("<{}>", type_name(key))
    };
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}

/// Why an object is refused.
struct Refusal {
    type_name: String,
    reason: String,
}

struct Objects<'py, 'a> {
    /// Keys and values of the dict of inputs, if that is the next object.
    root: Option<Vec<Bound<'py, PyAny>>>,
    enums: Enums,
    /// Values that there may be.
    most: u64,
    /// Classes that were met, by address; they are held, so that the address stays theirs.
    shapes: HashMap<usize, (Bound<'py, PyType>, Shape<'py>)>,
    /// Objects that only this walk holds: an address must not be used twice.
    kept: Vec<Bound<'py, PyAny>>,
    /// Numbers for exposed objects, where there can be some.
    handles: Option<&'a Handles>,
}

/// How often one object may stand for another: a member whose value is a member, for instance.
const REPLACED: usize = 8;

impl<'py> Source for Objects<'py, '_> {
    type Value = Bound<'py, PyAny>;
    type Error = Refusal;

    fn visit(
        &mut self,
        value: &Bound<'py, PyAny>,
        out: &mut Encoder<'_>,
    ) -> Result<Option<Container<Bound<'py, PyAny>>>, Refusal> {
        if let Some(items) = self.root.take() {
            return Ok(Some(Container {
                kind: Kind::Dict,
                id: value.as_ptr() as usize,
                shareable: false,
                items,
            }));
        }
        let mut step = match plain(value, out)? {
            Some(step) => step,
            None => self.other(value)?,
        };
        for _ in 0..REPLACED {
            let Step::Instead(object) = step else { break };
            step = match plain(&object, out)? {
                Some(step) => step,
                None => self.other(&object)?,
            };
            if matches!(step, Step::Container(..)) {
                self.kept.push(object);
            }
        }
        match step {
            Step::Done => Ok(None),
            Step::Container(kind, items) => {
                // The walk holds one reference; with the parent's that makes two. Any other number
                // means that someone else may hold it too. (Not "more than two": some versions keep
                // flags in the high bits.)
                // SAFETY: `value` is a live object, and this thread is attached.
                let alone = unsafe { ffi::Py_REFCNT(value.as_ptr()) } == 2;
                Ok(Some(Container {
                    kind,
                    id: value.as_ptr() as usize,
                    shareable: !alone,
                    items,
                }))
            }
            Step::Instead(_) => Err(Refusal {
                type_name: type_name(value),
                reason: "stands for another value, and that again for another".to_owned(),
            }),
        }
    }

    fn describe_key(&mut self, key: &Bound<'py, PyAny>) -> String {
        describe(key)
    }

    fn field(&mut self, names: &Bound<'py, PyAny>, index: usize) -> String {
        let name = names
            .cast::<PyTuple>()
            .ok()
            .and_then(|names| names.get_item(index).ok());
        name.map(|name| name.to_string()).unwrap_or_default()
    }
}

impl<'py, 'a> Objects<'py, 'a> {
    fn new(
        root: Option<Vec<Bound<'py, PyAny>>>,
        enums: Enums,
        limits: &ResultLimits,
        handles: Option<&'a Handles>,
    ) -> Self {
        Self {
            root,
            enums,
            most: limits.nodes,
            shapes: HashMap::new(),
            kept: Vec::new(),
            handles,
        }
    }

    /// What is written for an object that is none of the interpreter's own.
    fn other(&mut self, value: &Bound<'py, PyAny>) -> Result<Step<'py>, Refusal> {
        if let (Some(handles), Ok(exposed)) = (self.handles, value.cast_exact::<Exposed>()) {
            let (number, name) = handles.number(exposed);
            let py = value.py();
            let parts = || -> PyResult<_> {
                let number = number.into_pyobject(py)?.into_any();
                Ok(vec![number, PyString::new(py, &name).into_any()])
            };
            let parts = parts().map_err(|error| broken(value, &error))?;
            return Ok(Step::Container(Kind::Handle, parts));
        }
        let class = value.get_type();
        let known = self
            .shapes
            .entry(class.as_ptr() as usize)
            .or_insert_with(|| {
                let shape = Shape::of(&class);
                (class, shape)
            });
        parts::step(value, &known.1, self.enums, self.most)
    }
}

/// Writes a scalar, or gives the items of a container, of the interpreter's own exact types.
fn plain<'py>(
    value: &Bound<'py, PyAny>,
    out: &mut Encoder<'_>,
) -> Result<Option<Step<'py>>, Refusal> {
    if let Ok(text) = value.cast_exact::<PyString>() {
        string(text, out)?;
    } else if value.is_exact_instance_of::<PyInt>() {
        int(value, out)?;
    } else if let Ok(number) = value.cast_exact::<PyFloat>() {
        out.float(number.value());
    } else if value.is_none() {
        out.none();
    } else if let Ok(truth) = value.cast_exact::<PyBool>() {
        out.bool(truth.is_true());
    } else if let Ok(bytes) = value.cast_exact::<PyBytes>() {
        out.bytes(bytes.as_bytes());
    } else if let Ok(number) = value.cast_exact::<PyComplex>() {
        out.complex(number.real(), number.imag());
    } else {
        let (kind, items) = if let Ok(list) = value.cast_exact::<PyList>() {
            (Kind::List, list.iter().collect())
        } else if value.is_exact_instance_of::<PyDict>() {
            (
                Kind::Dict,
                parts::pairs(value).map_err(|error| broken(value, &error))?,
            )
        } else if let Ok(tuple) = value.cast_exact::<PyTuple>() {
            (Kind::Tuple, tuple.iter().collect())
        } else if let Ok(set) = value.cast_exact::<PySet>() {
            (Kind::Set, set.iter().collect())
        } else if let Ok(set) = value.cast_exact::<PyFrozenSet>() {
            (Kind::Frozenset, set.iter().collect())
        } else {
            return Ok(None);
        };
        return Ok(Some(Step::Container(kind, items)));
    }
    Ok(Some(Step::Done))
}

fn int(value: &Bound<'_, PyAny>, out: &mut Encoder<'_>) -> Result<(), Refusal> {
    if let Ok(number) = value.extract::<i64>() {
        out.int(number);
        return Ok(());
    }
    let bytes = || {
        let py = value.py();
        let bits: usize = value.call_method0("bit_length")?.extract()?;
        let signed = PyDict::new(py);
        signed.set_item("signed", true)?;
        value.call_method("to_bytes", (bits / 8 + 1, "little"), Some(&signed))
    };
    let bytes = bytes().map_err(|error| broken(value, &error))?;
    let bytes = bytes
        .cast_exact::<PyBytes>()
        .map_err(|error| broken(value, &error.into()))?;
    out.bigint(bytes.as_bytes());
    Ok(())
}

fn string(text: &Bound<'_, PyString>, out: &mut Encoder<'_>) -> Result<(), Refusal> {
    if let Ok(text) = text.to_str() {
        out.str(text);
        return Ok(());
    }
    let bytes = text
        .call_method1("encode", ("utf-8", "surrogatepass"))
        .map_err(|error| broken(text, &error))?;
    let bytes = bytes
        .cast_exact::<PyBytes>()
        .map_err(|error| broken(text, &error.into()))?;
    out.wtf8(bytes.as_bytes());
    Ok(())
}

/// The interpreter could not do what it can always do, for instance for want of memory.
fn broken(value: &Bound<'_, PyAny>, error: &PyErr) -> Refusal {
    Refusal {
        type_name: type_name(value),
        reason: format!("cannot be read: {error}"),
    }
}
