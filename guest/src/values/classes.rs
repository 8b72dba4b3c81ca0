//! The library's classes that data may be of.
//!
//! In: the modules of the library, once. Out: the classes, and functions that make classes for records.
//! Must not: take a class for one that is derived from it.

use fangless_wire::value::Kind;
use rustpython_vm::{
    AsObject, Py, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyType, PyTypeRef},
};

/// Where the library has the class of a kind.
const PLACES: [(Kind, &str, &str); 14] = [
    (Kind::Bytearray, "builtins", "bytearray"),
    (Kind::Range, "builtins", "range"),
    (Kind::Decimal, "decimal", "Decimal"),
    (Kind::Fraction, "fractions", "Fraction"),
    (Kind::Uuid, "uuid", "UUID"),
    (Kind::Date, "datetime", "date"),
    (Kind::Time, "datetime", "time"),
    (Kind::Datetime, "datetime", "datetime"),
    (Kind::Timedelta, "datetime", "timedelta"),
    (Kind::Timezone, "datetime", "timezone"),
    (Kind::ZoneInfo, "zoneinfo", "ZoneInfo"),
    (Kind::OrderedDict, "collections", "OrderedDict"),
    (Kind::Counter, "collections", "Counter"),
    (Kind::Deque, "collections", "deque"),
];

/// Resolved once, before the snapshot.
pub struct Classes {
    classes: Vec<(Kind, PyTypeRef)>,
    /// `collections.defaultdict`, which leaves as a dict.
    pub defaultdict: PyTypeRef,
    /// The class of the classes of enumerations.
    pub enum_type: PyTypeRef,
    /// What a field of a dataclass has as its `_kind`, if instances have the field.
    pub field: PyObjectRef,
    /// `(name, fields)` to a class of named tuples.
    pub namedtuple: PyObjectRef,
    /// `(name, fields)` to a dataclass.
    pub dataclass: PyObjectRef,
}

impl Classes {
    /// Looks all of them up.
    ///
    /// # Errors
    /// The library lacks one.
    pub fn new(vm: &VirtualMachine) -> PyResult<Self> {
        let find =
            |module: &'static str, name: &'static str| vm.import(module, 0)?.get_attr(name, vm);
        let class = |module: &'static str, name: &'static str| {
            let found = find(module, name)?.downcast::<PyType>();
            found.map_err(|_| vm.new_type_error(format!("{module}.{name} is no class")))
        };
        let classes = PLACES
            .iter()
            .map(|(kind, module, name)| Ok((*kind, class(module, name)?)));
        Ok(Self {
            classes: classes.collect::<PyResult<_>>()?,
            defaultdict: class("collections", "defaultdict")?,
            enum_type: class("enum", "EnumType")?,
            field: find("dataclasses", "_FIELD")?,
            namedtuple: find("_records", "named_tuple")?,
            dataclass: find("_records", "data_class")?,
        })
    }

    /// The kind that the instances of exactly this class are.
    pub fn kind(&self, class: &Py<PyType>) -> Option<Kind> {
        let found = self.classes.iter().find(|(_, known)| known.is(class));
        found.map(|(kind, _)| *kind)
    }

    /// The class of a kind.
    ///
    /// # Errors
    /// It is one of the interpreter's own.
    pub fn of(&self, kind: Kind, vm: &VirtualMachine) -> PyResult<&PyTypeRef> {
        let found = self.classes.iter().find(|(known, _)| *known == kind);
        let found = found.map(|(_, class)| class);
        found.ok_or_else(|| vm.new_system_error(format!("no class for {kind:?}")))
    }
}
