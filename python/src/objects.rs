//! Objects of the host in programs: which names of an object a program may use, and the numbers by which
//! a run knows its objects.
//!
//! In: an object and its allowlist, which starts empty. Out: handles, and the object again.
//! Must not: give a name that is not listed, or a number a meaning outside of its run.

use crate::arguments::{names, quoted, type_name};
use pyo3::PyTraverseError;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::gc::PyVisit;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyMapping, PyTuple};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Names that a program may use, each with the rule for what it gives; without one that is data.
type Names = BTreeMap<String, Option<Py<Exposure>>>;

/// What of an object programs may use.
#[pyclass(frozen, module = "fangless")]
pub struct Exposure {
    attributes: Names,
    methods: Names,
    name: Option<String>,
}

#[pymethods]
impl Exposure {
    #[new]
    #[pyo3(signature = (*, attributes = None, methods = None, name = None))]
    fn new(
        attributes: Option<&Bound<'_, PyAny>>,
        methods: Option<&Bound<'_, PyAny>>,
        name: Option<String>,
    ) -> PyResult<Self> {
        let read = |argument, given: Option<&Bound<'_, PyAny>>| {
            given.map_or_else(|| Ok(Names::new()), |given| listed(argument, given))
        };
        let (attributes, methods) = (read("attributes", attributes)?, read("methods", methods)?);
        match methods.keys().find(|name| attributes.contains_key(*name)) {
            None => Ok(Self {
                attributes,
                methods,
                name,
            }),
            Some(both) => Err(PyValueError::new_err(format!(
                "{} is listed as an attribute and as a method; it can be one of them",
                quoted(both)
            ))),
        }
    }

    /// The object, with this rule.
    fn __call__(this: Bound<'_, Self>, object: Py<PyAny>) -> Exposed {
        Exposed {
            object,
            exposure: this.unbind(),
        }
    }

    fn __repr__(&self) -> String {
        let list = |names: &Names| {
            let names: Vec<_> = names.keys().map(|name| quoted(name)).collect();
            names.join(", ")
        };
        let (attributes, methods) = (list(&self.attributes), list(&self.methods));
        format!("<Exposure attributes=[{attributes}] methods=[{methods}]>")
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        let rules = self.attributes.values().chain(self.methods.values());
        rules.flatten().try_for_each(|rule| visit.call(rule))
    }
}

/// Names, or a mapping of names to rules.
fn listed(argument: &str, given: &Bound<'_, PyAny>) -> PyResult<Names> {
    let mut found = Names::new();
    if let Ok(mapping) = given.cast::<PyMapping>() {
        for item in mapping.items()?.iter() {
            let (name, rule) = item.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()?;
            let rule = match rule.cast::<Exposure>() {
                Ok(rule) => Some(rule.clone().unbind()),
                Err(_) if rule.is_none() => None,
                Err(_) => {
                    let given = type_name(&rule);
                    return Err(PyTypeError::new_err(format!(
                        "{argument} maps a name to {given}; it must be an Exposure, or None for data"
                    )));
                }
            };
            found.insert(crate::arguments::name(argument, &name)?, rule);
        }
    } else {
        found.extend(names(argument, given)?.into_iter().map(|name| (name, None)));
    }
    match found.keys().find(|name| name.starts_with('_')) {
        None => Ok(found),
        Some(private) => Err(PyValueError::new_err(format!(
            "{argument} holds {}, and names with a leading underscore cannot be exposed",
            quoted(private)
        ))),
    }
}

/// An object that may go into a program.
#[pyclass(frozen, module = "fangless")]
pub struct Exposed {
    object: Py<PyAny>,
    exposure: Py<Exposure>,
}

#[pymethods]
impl Exposed {
    fn __repr__(&self, py: Python<'_>) -> String {
        format!("<exposed {}>", type_name(self.object.bind(py)))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.object)?;
        visit.call(&self.exposure)
    }
}

/// An object with an allowlist of its own.
#[pyfunction]
#[pyo3(signature = (object, *, attributes = None, methods = None, name = None))]
pub fn expose(
    object: Bound<'_, PyAny>,
    attributes: Option<&Bound<'_, PyAny>>,
    methods: Option<&Bound<'_, PyAny>>,
    name: Option<String>,
) -> PyResult<Exposed> {
    let exposure = Exposure::new(attributes, methods, name)?;
    Ok(Exposed {
        exposure: Py::new(object.py(), exposure)?,
        object: object.unbind(),
    })
}

/// What a name of an object is.
pub enum Named<'a> {
    Attribute(Option<&'a Py<Exposure>>),
    Method(Option<&'a Py<Exposure>>),
    /// Nothing; the nearest name that is something, or none.
    Missing(String),
}

impl Exposure {
    pub fn find(&self, py: Python<'_>, name: &str) -> Named<'_> {
        if let Some(rule) = self.attributes.get(name) {
            return Named::Attribute(rule.as_ref());
        }
        if let Some(rule) = self.methods.get(name) {
            return Named::Method(rule.as_ref());
        }
        let all: Vec<_> = self.attributes.keys().chain(self.methods.keys()).collect();
        let near = || -> PyResult<Vec<String>> {
            let difflib = py.import("difflib")?;
            difflib
                .call_method1("get_close_matches", (name, all, 1))?
                .extract()
        };
        Named::Missing(near().unwrap_or_default().pop().unwrap_or_default())
    }

    /// What an attribute or method gave, exposed by a rule: items one by one, and `None` as it is.
    pub fn applied<'py>(
        rule: Option<&Py<Self>>,
        value: Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = value.py();
        let Some(rule) = rule.filter(|_| !value.is_none()) else {
            return Ok(value);
        };
        let one = |object: Bound<'py, PyAny>| -> PyResult<Bound<'py, PyAny>> {
            let exposed = Self::__call__(rule.bind(py).clone(), object.unbind());
            Ok(Bound::new(py, exposed)?.into_any())
        };
        if value.is_exact_instance_of::<PyList>() || value.is_exact_instance_of::<PyTuple>() {
            let items = value.try_iter()?.map(|item| one(item?));
            return Ok(PyList::new(py, items.collect::<PyResult<Vec<_>>>()?)?.into_any());
        }
        one(value)
    }
}

/// The objects of one run. Numbers are given as objects go in, and mean nothing elsewhere.
#[derive(Default)]
pub struct Handles {
    table: Mutex<Table>,
}

#[derive(Default)]
struct Table {
    objects: Vec<Handle>,
    /// Numbers by the address of object and rule.
    known: HashMap<(usize, usize), usize>,
}

struct Handle {
    object: Py<PyAny>,
    exposure: Py<Exposure>,
}

impl Handles {
    /// Number of an object in this run, and what programs read as the name of its class.
    pub fn number(&self, exposed: &Bound<'_, Exposed>) -> (usize, String) {
        let py = exposed.py();
        let Exposed { object, exposure } = exposed.get();
        let name = exposure.get().name.clone();
        let name = name.unwrap_or_else(|| {
            let class = object.bind(py).get_type().name();
            class.map_or_else(|_| "object".to_owned(), |name| name.to_string())
        });
        let table = &mut *self.table();
        // Both are held by the table, so that no other object ever has their addresses. An allowlist made
        // anew for the same object is the same handle if it is the only one that it was given with.
        let address = (object.as_ptr() as usize, exposure.as_ptr() as usize);
        let same = table.known.get(&address).copied().or_else(|| {
            let mut compared = table.objects.iter().take(COMPARED);
            compared.position(|handle| {
                handle.object.is(object) && same_rule(handle.exposure.get(), exposure.get())
            })
        });
        let number = same.unwrap_or_else(|| {
            let (object, exposure) = (object.clone_ref(py), exposure.clone_ref(py));
            table.objects.push(Handle { object, exposure });
            let number = table.objects.len() - 1;
            table.known.insert(address, number);
            number
        });
        (number, name)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.table().objects.is_empty()
    }

    /// The same objects under the same numbers, for a copy of what holds them.
    pub fn copied(&self, py: Python<'_>) -> Self {
        let table = self.table();
        let clone = |handle: &Handle| Handle {
            object: handle.object.clone_ref(py),
            exposure: handle.exposure.clone_ref(py),
        };
        let table = Table {
            objects: table.objects.iter().map(clone).collect(),
            known: table.known.clone(),
        };
        Self {
            table: Mutex::new(table),
        }
    }

    /// The object with this number, and its allowlist.
    pub fn object(&self, py: Python<'_>, number: u64) -> Option<(Py<PyAny>, Py<Exposure>)> {
        let table = self.table();
        let handle = table.objects.get(usize::try_from(number).ok()?)?;
        Some((handle.object.clone_ref(py), handle.exposure.clone_ref(py)))
    }

    // Every change is an addition: a poisoned lock is as good as any.
    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Objects of a run with which an object under an allowlist made anew is compared.
const COMPARED: usize = 1000;

fn same_rule(one: &Exposure, other: &Exposure) -> bool {
    let same = |one: &Names, other: &Names| {
        one.len() == other.len()
            && one.iter().zip(other).all(|(one, other)| {
                one.0 == other.0
                    && match (one.1, other.1) {
                        (None, None) => true,
                        (Some(one), Some(other)) => one.is(other),
                        _ => false,
                    }
            })
    };
    same(&one.attributes, &other.attributes)
        && same(&one.methods, &other.methods)
        && one.name == other.name
}
