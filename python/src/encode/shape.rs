//! What objects of a class are, beyond the interpreter's own containers and scalars.
//!
//! In: a class. Out: its [`Shape`], decided once per class and walk.
//! Must not: ask the objects, or run a method of the class or its metaclass.

use crate::classes::{self, Known};
use crate::record::Record;
use fangless::wire::value::Kind;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{
    PyByteArray, PyBytes, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PyRange, PySet, PyString,
    PyTuple, PyType,
};

/// How objects of a class are read.
#[derive(Clone)]
pub enum Shape<'py> {
    /// A type of the standard library that both sides have.
    Both(Kind),
    /// A `defaultdict`, which goes in as a dict.
    Dict,
    /// A namedtuple: names of its class and its fields.
    Namedtuple(Bound<'py, PyString>, Bound<'py, PyTuple>),
    /// A dataclass: names of its class and its fields, and which of them have slots.
    Dataclass(Bound<'py, PyString>, Bound<'py, PyTuple>, Vec<bool>),
    /// Our own class.
    Record,
    /// An enumeration: name of the class.
    Enum(Bound<'py, PyString>),
    /// A scalar of numpy.
    NumpyScalar,
    /// An array of numpy.
    NumpyArray,
    /// pandas' `Timestamp` or `Timedelta`: the method that gives Python's, and the attribute that
    /// must be 0 for that.
    PandasTime(&'static str, &'static str),
    /// What pandas has for a value that is missing.
    Missing,
    /// Not data; with the reason.
    Refused(String),
}

const ACCEPTED: &str = "None, bool, int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, \
     range, Decimal, Fraction, UUID, the types of datetime and zoneinfo, OrderedDict, Counter, deque, namedtuples, \
     dataclasses and enum members";

static BOTH: [(&Known, Kind); 12] = [
    (&classes::DECIMAL, Kind::Decimal),
    (&classes::DATETIME, Kind::Datetime),
    (&classes::DATE, Kind::Date),
    (&classes::TIMEDELTA, Kind::Timedelta),
    (&classes::TIMEZONE, Kind::Timezone),
    (&classes::ZONEINFO, Kind::ZoneInfo),
    (&classes::TIME, Kind::Time),
    (&classes::UUID, Kind::Uuid),
    (&classes::FRACTION, Kind::Fraction),
    (&classes::DEQUE, Kind::Deque),
    (&classes::ORDERED_DICT, Kind::OrderedDict),
    (&classes::COUNTER, Kind::Counter),
];

impl<'py> Shape<'py> {
    /// The shape of the objects of `class`.
    pub fn of(class: &Bound<'py, PyType>) -> Self {
        let py = class.py();
        if class.is(py.get_type::<PyByteArray>()) {
            return Self::Both(Kind::Bytearray);
        } else if class.is(py.get_type::<PyRange>()) {
            return Self::Both(Kind::Range);
        } else if let Some((_, kind)) = BOTH.iter().find(|(known, _)| known.is(class)) {
            return Self::Both(*kind);
        } else if class.is(py.get_type::<Record>()) {
            return Self::Record;
        } else if classes::DEFAULTDICT.is(class) {
            return Self::Dict;
        } else if derived(class, &classes::TZINFO) {
            return Self::Refused(
                "is a time zone of its own kind; use datetime.timezone or zoneinfo.ZoneInfo"
                    .to_owned(),
            );
        } else if derived(&class.get_type(), &classes::ENUM_META) {
            return name(class).map_or_else(|error| refused(&error), Self::Enum);
        }
        Self::of_science(class).unwrap_or_else(|| Self::of_record(class))
    }

    fn of_science(class: &Bound<'py, PyType>) -> Option<Self> {
        let py = class.py();
        let type_of = |known: &Known| known.loaded(py).map(|object| object.get_type());
        let is_a_singletons = |known| type_of(known).is_some_and(|found| found.is(class));
        Some(if derived(class, &classes::NUMPY_SCALAR) {
            Self::NumpyScalar
        } else if classes::NUMPY_ARRAY.is(class) {
            Self::NumpyArray
        } else if derived(class, &classes::NUMPY_ARRAY) {
            Self::Refused(
                "is an array of a special kind; convert it with numpy.array(...)".to_owned(),
            )
        } else if classes::TIMESTAMP.is(class) {
            Self::PandasTime("to_pydatetime", "nanosecond")
        } else if classes::PANDAS_TIMEDELTA.is(class) {
            Self::PandasTime("to_pytimedelta", "nanoseconds")
        } else if is_a_singletons(&classes::NOT_A_TIME) || is_a_singletons(&classes::NOT_AVAILABLE)
        {
            Self::Missing
        } else if derived(class, &classes::SERIES) || derived(class, &classes::INDEX) {
            Self::Refused("is not data; convert it with .tolist()".to_owned())
        } else if derived(class, &classes::DATA_FRAME) {
            Self::Refused("is not data; convert it with .to_dict('records')".to_owned())
        } else {
            return None;
        })
    }

    fn of_record(class: &Bound<'py, PyType>) -> Self {
        let base = base(class);
        if base == "tuple"
            && let Ok(fields) = attribute(class, "_fields")
            && let Ok(fields) = fields.cast_into_exact::<PyTuple>()
            && fields
                .iter()
                .all(|field| field.is_exact_instance_of::<PyString>())
        {
            return name(class).map_or_else(
                |error| refused(&error),
                |name| Self::Namedtuple(name, fields),
            );
        }
        if !base.is_empty() {
            return Self::Refused(format!(
                "is a subclass of {base}, which may behave in its own way; convert it with {base}(...)"
            ));
        }
        if attribute(class, "__dataclass_fields__").is_ok() {
            return dataclass(class).unwrap_or_else(|error| refused(&error));
        }
        let bases = [
            &classes::DATETIME,
            &classes::DATE,
            &classes::TIME,
            &classes::TIMEDELTA,
            &classes::DECIMAL,
        ];
        let base = bases.iter().find(|base| derived(class, base));
        Self::Refused(base.map_or_else(
            || format!("is not data; accepted are {ACCEPTED}"),
            |base| {
                let name = base.name();
                format!("is a subclass of {name}, which may behave in its own way")
            },
        ))
    }
}

fn refused<'py>(error: &PyErr) -> Shape<'py> {
    Shape::Refused(format!("cannot be read: {error}"))
}

/// Whether `class` is the known class or derived from it, by its real bases.
fn derived(class: &Bound<'_, PyType>, from: &Known) -> bool {
    let found = from.loaded(class.py());
    let found = found.as_ref().and_then(|found| found.cast::<PyType>().ok());
    // SAFETY: both are live types, and this thread is attached; the function only reads them.
    found.is_some_and(|found| unsafe {
        ffi::PyType_IsSubtype(class.as_type_ptr(), found.as_type_ptr()) == 1
    })
}

/// The builtin container or scalar that a class derives from; or nothing.
fn base(class: &Bound<'_, PyType>) -> &'static str {
    let py = class.py();
    let builtins = [
        (py.get_type::<PyInt>(), "int"),
        (py.get_type::<PyFloat>(), "float"),
        (py.get_type::<PyString>(), "str"),
        (py.get_type::<PyBytes>(), "bytes"),
        (py.get_type::<PyByteArray>(), "bytearray"),
        (py.get_type::<PyList>(), "list"),
        (py.get_type::<PyTuple>(), "tuple"),
        (py.get_type::<PyDict>(), "dict"),
        (py.get_type::<PySet>(), "set"),
        (py.get_type::<PyFrozenSet>(), "frozenset"),
    ];
    // SAFETY: both are live types, and this thread is attached; the function only reads them.
    let derives = |from: &Bound<'_, PyType>| unsafe {
        ffi::PyType_IsSubtype(class.as_type_ptr(), from.as_type_ptr()) == 1
    };
    let found = builtins.iter().find(|(base, _)| derives(base));
    found.map_or("", |(_, name)| name)
}

/// An attribute of a class, past whatever its metaclass does.
fn attribute<'py>(class: &Bound<'py, PyType>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let plain = class.py().get_type::<PyType>();
    plain.getattr("__getattribute__")?.call1((class, name))
}

fn name<'py>(class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyString>> {
    Ok(attribute(class, "__name__")?.cast_into::<PyString>()?)
}

fn dataclass<'py>(class: &Bound<'py, PyType>) -> PyResult<Shape<'py>> {
    let py = class.py();
    let fields = classes::FIELDS.imported(py)?.call1((class,))?;
    let mut names = Vec::new();
    let mut slots = Vec::new();
    for field in fields.try_iter()? {
        let name = field?.getattr("name")?;
        let text = name.cast_exact::<PyString>()?.to_str()?;
        slots.push(attribute(class, text).is_ok_and(|found| {
            // Python's own descriptor of a slot, and nothing that could run code.
            found
                .get_type()
                .name()
                .is_ok_and(|kind| kind == "member_descriptor")
        }));
        names.push(name);
    }
    Ok(Shape::Dataclass(
        name(class)?,
        PyTuple::new(py, names)?,
        slots,
    ))
}
