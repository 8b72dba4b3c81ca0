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
use fangless::wire::value::{
    Container, Content, Encoder, Keys, Kind, Packed, Shapes, Source, encode,
};
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
/// See [`Rows::append`].
pub fn inputs(
    py: Python<'_>,
    inputs: Option<&Bound<'_, PyAny>>,
    reads: Option<&Reads>,
    limits: &ResultLimits,
    enums: Enums,
    handles: &Handles,
    out: &mut Vec<u8>,
) -> Result<(), InputError> {
    Rows::new(reads, enums, limits, handles).append(py, inputs, out)
}

/// Writes dicts of inputs, one after the other, and remembers what they have in common.
pub struct Rows<'py, 'a> {
    objects: Objects<'py, 'a>,
    reads: Option<&'a Reads>,
    limits: &'a ResultLimits,
    /// Whether one has been written.
    later: bool,
}

impl<'py, 'a> Rows<'py, 'a> {
    /// Writes what a program reads of rows, within these limits each.
    pub fn new(
        reads: Option<&'a Reads>,
        enums: Enums,
        limits: &'a ResultLimits,
        handles: &'a Handles,
    ) -> Self {
        Self {
            objects: Objects::new(enums, limits, Some(handles)),
            reads,
            limits,
            later: false,
        }
    }

    /// Appends one.
    ///
    /// # Errors
    /// It is no dict, a key is no name that a program could use, or something in it is not data.
    pub fn append(
        &mut self,
        py: Python<'py>,
        inputs: Option<&Bound<'py, PyAny>>,
        out: &mut Vec<u8>,
    ) -> Result<(), InputError> {
        let dict = match inputs {
            None => PyDict::new(py),
            Some(inputs) => match inputs.cast_exact::<PyDict>() {
                Ok(dict) => dict.clone(),
                Err(_) => {
                    return Err(InputError {
                        path: "inputs".to_owned(),
                        type_name: type_name(inputs),
                        reason: "must be a dict of names and values; convert it with dict(...)"
                            .to_owned(),
                    });
                }
            },
        };
        for (key, _) in dict.iter() {
            check_name(&key)?;
        }
        let dict = self
            .reads
            .and_then(|reads| reads.of_these(&dict))
            .unwrap_or(dict);
        let later = std::mem::replace(&mut self.later, true);
        self.objects.at_root = true;
        self.objects.kept.clear();
        let root = dict.into_any();
        encode(&mut self.objects, root, later, self.limits, out)
            .map_err(|error| input_error(error, |refusal| (refusal.type_name, refusal.reason)))
    }
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

    /// What of a dict of inputs the program can need. `None`: all of it, or something that it needs is not there,
    /// and the error about that can make use of all.
    fn of_these<'py>(&self, dict: &Bound<'py, PyDict>) -> Option<Bound<'py, PyDict>> {
        if dict.len() == self.inputs.len() {
            return None;
        }
        let py = dict.py();
        let read = PyDict::new(py);
        for name in &self.inputs {
            read.set_item(name, dict.get_item(name).ok()??).ok()?;
        }
        if self.others.len() <= dict.len() {
            for name in &self.others {
                if let Some(value) = dict.get_item(name).ok()? {
                    read.set_item(name, value).ok()?;
                }
            }
            return Some(read);
        }
        for (key, value) in dict.iter() {
            let name = key
                .cast_exact::<PyString>()
                .ok()
                .and_then(|key| key.to_str().ok());
            let mentions = |name: &str| {
                self.mentioned
                    .binary_search_by(|one| (**one).cmp(name))
                    .is_ok()
            };
            if name.is_some_and(mentions) {
                read.set_item(key, value).ok()?;
            }
        }
        Some(read)
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
    let mut objects = Objects::new(Enums::Value, limits, handles);
    encode(&mut objects, value.clone(), false, limits, out).map_err(|error| {
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
    /// Whether the next object is the dict of inputs.
    at_root: bool,
    enums: Enums,
    /// Values that there may be.
    most: u64,
    /// Classes that were met, by address; they are held, so that the address stays theirs.
    classes: HashMap<usize, (Bound<'py, PyType>, Shape<'py>)>,
    /// Keys of the rows of tables.
    shapes: Shapes<Bound<'py, PyAny>>,
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
        tabular: bool,
        items: &mut Vec<Bound<'py, PyAny>>,
        out: &mut Encoder<'_>,
    ) -> Result<Option<Container>, Refusal> {
        let mut step = match self.plain(value, tabular, items, out)? {
            Some(step) => step,
            None => self.other(value)?,
        };
        for _ in 0..REPLACED {
            let Step::Instead(object) = step else { break };
            step = match self.plain(&object, false, items, out)? {
                // It packs what it is asked for, which is not this object.
                Some(Step::Given(kind, Content::Packed(..))) => {
                    items.extend(object.cast_exact::<PyList>().into_iter().flatten());
                    Step::Given(kind, Content::Items)
                }
                Some(step) => step,
                None => self.other(&object)?,
            };
            if matches!(step, Step::Container(..) | Step::Given(..)) {
                self.kept.push(object);
            }
        }
        if let Step::Container(kind, given) = step {
            items.extend(given);
            step = Step::Given(kind, Content::Items);
        }
        match step {
            Step::Done | Step::Container(..) => Ok(None),
            Step::Given(kind, content) => {
                // The walk holds one reference; with the parent's that makes two. Any other number
                // means that someone else may hold it too. (Not "more than two": some versions keep
                // flags in the high bits.) The dict of inputs is always met for the first time.
                // SAFETY: `value` is a live object, and this thread is attached.
                let alone = unsafe { ffi::Py_REFCNT(value.as_ptr()) } == 2;
                Ok(Some(Container {
                    kind,
                    id: value.as_ptr() as usize,
                    shareable: !alone && !std::mem::take(&mut self.at_root),
                    content,
                }))
            }
            Step::Instead(_) => Err(Refusal {
                type_name: type_name(value),
                reason: "stands for another value, and that again for another".to_owned(),
            }),
        }
    }

    fn pack(&mut self, value: &Bound<'py, PyAny>, packed: Packed, out: &mut Encoder<'_>) {
        let list = value.cast_exact::<PyList>();
        for item in list.into_iter().flatten() {
            match packed {
                Packed::Int => out.packed_int(small(&item).unwrap_or_default()),
                Packed::Float => {
                    let float = item.cast_exact::<PyFloat>();
                    out.packed_float(float.map_or(0.0, |float| float.value()));
                }
                Packed::Str => {
                    let text = item.cast_exact::<PyString>();
                    let text = text.ok().and_then(|text| text.to_str().ok());
                    out.packed_str(text.unwrap_or_default());
                }
            }
        }
    }

    fn row(&mut self, value: &Bound<'py, PyAny>, out: &mut Encoder<'_>) {
        if let Ok(dict) = value.cast_exact::<PyDict>() {
            pairs(dict, |_, value| scalar(&value, out));
        }
    }

    fn keys(&self, shape: usize) -> &Keys {
        self.shapes.written(shape)
    }

    fn shape_key(&mut self, shape: usize, index: usize) -> String {
        describe(self.shapes.key(shape, index))
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
    fn new(enums: Enums, limits: &ResultLimits, handles: Option<&'a Handles>) -> Self {
        Self {
            at_root: false,
            enums,
            most: limits.nodes,
            classes: HashMap::new(),
            shapes: Shapes::default(),
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
            .classes
            .entry(class.as_ptr() as usize)
            .or_insert_with(|| {
                let shape = Shape::of(&class);
                (class, shape)
            });
        parts::step(value, &known.1, self.enums, self.most)
    }
}

impl<'py> Objects<'py, '_> {
    /// Writes a scalar, or gives the items of a container, of the interpreter's own exact types.
    fn plain(
        &mut self,
        value: &Bound<'py, PyAny>,
        tabular: bool,
        items: &mut Vec<Bound<'py, PyAny>>,
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
        } else if let Ok(dict) = value.cast_exact::<PyDict>() {
            if tabular && let Some((shape, flat)) = self.shape(dict) {
                if flat {
                    let content = Content::Flat(shape, dict.len());
                    return Ok(Some(Step::Given(Kind::Dict, content)));
                }
                pairs(dict, |_, value| items.push(value.to_owned()));
                return Ok(Some(Step::Given(Kind::Dict, Content::Row(shape))));
            }
            pairs(dict, |key, value| {
                items.extend([key.to_owned(), value.to_owned()])
            });
            return Ok(Some(Step::Given(Kind::Dict, Content::Items)));
        } else if let Ok(list) = value.cast_exact::<PyList>() {
            let content = match packed(list) {
                Some(packed) => Content::Packed(packed, list.len()),
                None => {
                    items.extend(list);
                    Content::Items
                }
            };
            return Ok(Some(Step::Given(Kind::List, content)));
        } else if let Ok(bytes) = value.cast_exact::<PyBytes>() {
            out.bytes(bytes.as_bytes());
        } else if let Ok(number) = value.cast_exact::<PyComplex>() {
            out.complex(number.real(), number.imag());
        } else {
            let kind = if let Ok(tuple) = value.cast_exact::<PyTuple>() {
                items.extend(tuple);
                Kind::Tuple
            } else if let Ok(set) = value.cast_exact::<PySet>() {
                items.extend(set);
                Kind::Set
            } else if let Ok(set) = value.cast_exact::<PyFrozenSet>() {
                items.extend(set);
                Kind::Frozenset
            } else {
                return Ok(None);
            };
            return Ok(Some(Step::Given(kind, Content::Items)));
        }
        Ok(Some(Step::Done))
    }

    /// The shape of a dict, if all its keys are plain strs and there is room for one more; and whether all
    /// values are scalars that [`scalar`] writes.
    fn shape(&mut self, dict: &Bound<'py, PyDict>) -> Option<(usize, bool)> {
        let count = dict.len();
        let mut flat = true;
        let known = self.shapes.find(|keys| {
            let mut same = keys.len() == count;
            let mut keys = keys.iter();
            flat = true;
            if same {
                pairs(dict, |key, value| {
                    same &= keys.next().is_some_and(|known| key.is(known));
                    flat = flat && is_scalar(&value);
                });
            }
            same
        });
        if known.is_some() || !self.shapes.has_room(count) {
            return known.map(|shape| (shape, flat));
        }
        let keys: Vec<_> = dict.iter().map(|(key, _)| key).collect();
        let names = keys
            .iter()
            .map(|key| key.cast_exact::<PyString>().ok()?.to_str().ok());
        let written = Keys::new(names.collect::<Option<Vec<_>>>()?.into_iter());
        Some((self.shapes.add(keys, written), false))
    }
}

/// Whether an object is one that [`scalar`] writes.
fn is_scalar(value: &Bound<'_, PyAny>) -> bool {
    if let Ok(text) = value.cast_exact::<PyString>() {
        return text.to_str().is_ok();
    }
    value.is_exact_instance_of::<PyFloat>()
        || value.is_exact_instance_of::<PyInt>() && small(value).is_some()
}

/// Writes a str, an int or a float, if it is a plain one.
fn scalar(value: &Bound<'_, PyAny>, out: &mut Encoder<'_>) {
    if let Ok(text) = value.cast_exact::<PyString>() {
        out.str(text.to_str().unwrap_or_default());
    } else if let Ok(number) = value.cast_exact::<PyFloat>() {
        out.float(number.value());
    } else {
        out.int(small(value).unwrap_or_default());
    }
}

/// Calls with each key and value of a dict, in order, which stay the dict's.
fn pairs<'py>(
    dict: &Bound<'py, PyDict>,
    mut visit: impl FnMut(Borrowed<'_, 'py, PyAny>, Borrowed<'_, 'py, PyAny>),
) {
    let py = dict.py();
    let (mut position, mut key, mut value) = (0, std::ptr::null_mut(), std::ptr::null_mut());
    // SAFETY: `dict` is a live dict, this thread is attached, and `visit` changes no dict, so that what is
    // borrowed lives until the next step. `PyDict_Next` sets both where it does not return 0.
    unsafe {
        while ffi::PyDict_Next(dict.as_ptr(), &mut position, &mut key, &mut value) != 0 {
            visit(Borrowed::from_ptr(py, key), Borrowed::from_ptr(py, value));
        }
    }
}

/// An int that fits.
fn small(value: &Bound<'_, PyAny>) -> Option<i64> {
    let mut over = 0;
    // SAFETY: `value` is a live object, and this thread is attached. An exact int cannot fail.
    let number = unsafe { ffi::PyLong_AsLongLongAndOverflow(value.as_ptr(), &mut over) };
    (over == 0).then_some(number)
}

/// What a list of several items can be packed of.
fn packed(list: &Bound<'_, PyList>) -> Option<Packed> {
    if list.len() < 2 {
        return None;
    }
    let first = list.get_item(0).ok()?;
    let (packed, fits): (_, fn(&Bound<'_, PyAny>) -> bool) =
        if first.is_exact_instance_of::<PyFloat>() {
            (Packed::Float, |item| item.is_exact_instance_of::<PyFloat>())
        } else if first.is_exact_instance_of::<PyInt>() {
            (Packed::Int, |item| {
                item.is_exact_instance_of::<PyInt>() && small(item).is_some()
            })
        } else if first.is_exact_instance_of::<PyString>() {
            (Packed::Str, |item| {
                let text = item.cast_exact::<PyString>();
                text.is_ok_and(|text| text.to_str().is_ok())
            })
        } else {
            return None;
        };
    list.iter().all(|item| fits(&item)).then_some(packed)
}

fn int(value: &Bound<'_, PyAny>, out: &mut Encoder<'_>) -> Result<(), Refusal> {
    if let Some(number) = small(value) {
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
