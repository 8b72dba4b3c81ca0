//! Data of the library's classes: taken apart, and put together.
//!
//! In: objects of exactly these classes, or their parts. Out: the other.
//! Must not: run code of the program while it takes an object apart. Attributes are read that the
//! class itself defines and no program can replace, and what a program could have put there (an int of
//! a class of its own, in a range) is made plain or refused.

use super::{NotData, classes::Classes, type_name};
use fangless_wire::value::{Kind, is_decimal, is_zone_key};
use malachite_bigint::{BigInt, Sign};
use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{
        PyBaseObject, PyByteArray, PyBytes, PyDict, PyInt, PyRange, PyStr, PyTuple, PyType,
    },
    function::{FuncArgs, KwArgs},
};
use std::collections::HashMap;

/// What an object that is none of the interpreter's own containers and scalars is made of.
pub(super) enum Taken {
    /// A container of these items.
    Parts(Kind, Vec<PyObjectRef>),
    /// Another object in its place.
    Instead(PyObjectRef),
}

/// Takes an object apart.
pub(super) fn taken(
    value: &PyObjectRef,
    classes: &Classes,
    vm: &VirtualMachine,
) -> Result<Taken, NotData> {
    let class = value.class();
    let not_data = || NotData(type_name(value));
    if let Some(kind) = classes.kind(class) {
        let parts = parts(value, kind, classes, vm).ok_or_else(not_data)?;
        return Ok(Taken::Parts(kind, parts));
    }
    if class.is(&classes.defaultdict) {
        return Ok(Taken::Parts(Kind::Dict, pairs(value).ok_or_else(not_data)?));
    }
    if class.class().fast_issubclass(&classes.enum_type) {
        let own = value
            .dict()
            .and_then(|own| own.get_item_opt("_value_", vm).ok().flatten());
        return own.map(Taken::Instead).ok_or_else(not_data);
    }
    let (kind, parts) = if value.downcast_ref::<PyTuple>().is_some() {
        (Kind::Namedtuple, named(value, vm))
    } else {
        (Kind::Record, record(value, classes, vm))
    };
    parts
        .map(|parts| Taken::Parts(kind, parts))
        .ok_or_else(not_data)
}

fn parts(
    value: &PyObjectRef,
    kind: Kind,
    classes: &Classes,
    vm: &VirtualMachine,
) -> Option<Vec<PyObjectRef>> {
    let get = |name: &'static str| value.get_attr(name, vm).ok();
    let all = |names: &[&'static str]| {
        names
            .iter()
            .map(|name| get(name))
            .collect::<Option<Vec<_>>>()
    };
    let time = |names: &[&'static str]| {
        let parts = all(names)?;
        let zone = parts.last()?;
        let known = matches!(
            classes.kind(zone.class()),
            Some(Kind::Timezone | Kind::ZoneInfo)
        );
        // A zone of the program's own making would run its code.
        (known || vm.is_none(zone)).then_some(parts)
    };
    Some(match kind {
        Kind::Bytearray => {
            let bytes = value.downcast_ref::<PyByteArray>()?.borrow_buf().to_vec();
            vec![vm.ctx.new_bytes(bytes).into()]
        }
        Kind::Range => {
            let range = value.downcast_ref::<PyRange>()?;
            let ends = [&range.start, &range.stop, &range.step];
            ends.iter().map(|end| plain(end.as_bigint(), vm)).collect()
        }
        Kind::Decimal => {
            let text = value.str(vm).ok()?;
            // A context of the program's may say that exponents are written with an `e`.
            let text = text.to_str()?;
            let text = if is_decimal(text) {
                text.to_owned()
            } else {
                text.to_uppercase()
            };
            is_decimal(&text).then(|| vec![vm.ctx.new_str(text).into()])?
        }
        Kind::Fraction => {
            let (above, below) = (get("_numerator")?, get("_denominator")?);
            let [above, below] = [
                above.downcast_ref::<PyInt>()?,
                below.downcast_ref::<PyInt>()?,
            ];
            (below.as_bigint().sign() == Sign::Plus)
                .then(|| vec![plain(above.as_bigint(), vm), plain(below.as_bigint(), vm)])?
        }
        Kind::Uuid => {
            let number = get("int")?;
            let (sign, mut bytes) = number.downcast_ref::<PyInt>()?.as_bigint().to_bytes_le();
            if sign == Sign::Minus || bytes.len() > 16 {
                return None;
            }
            bytes.resize(16, 0);
            bytes.reverse();
            vec![vm.ctx.new_bytes(bytes).into()]
        }
        Kind::Date => all(&["year", "month", "day"])?,
        Kind::Time => time(&["hour", "minute", "second", "microsecond", "fold", "tzinfo"])?,
        Kind::Datetime => time(&[
            "year", "month", "day", "hour", "minute", "second", "microsecond", "fold", "tzinfo",
        ])?,
        Kind::Timedelta => all(&["days", "seconds", "microseconds"])?,
        Kind::Timezone => {
            let arguments = vm.call_method(value, "__getinitargs__", ()).ok()?;
            let arguments = arguments.downcast_ref::<PyTuple>()?.as_slice();
            let (offset, name) = (arguments.first()?, arguments.get(1));
            let name = match name {
                None => vm.ctx.none(),
                Some(name) => vm
                    .ctx
                    .new_str(name.downcast_ref::<PyStr>()?.to_str()?)
                    .into(),
            };
            let get = |name: &'static str| offset.get_attr(name, vm).ok();
            vec![get("days")?, get("seconds")?, get("microseconds")?, name]
        }
        Kind::ZoneInfo => {
            let key = get("key")?;
            let key = key.downcast_ref::<PyStr>()?.to_str()?;
            is_zone_key(key).then(|| vec![vm.ctx.new_str(key).into()])?
        }
        Kind::OrderedDict => ordered(value, vm)?,
        Kind::Counter => pairs(value)?,
        Kind::Deque => {
            let items = vm.extract_elements_with(value, Ok).ok()?;
            [get("maxlen")?].into_iter().chain(items).collect()
        }
        _ => return None,
    })
}

/// An int of the interpreter's own class.
fn plain(number: &BigInt, vm: &VirtualMachine) -> PyObjectRef {
    vm.ctx.new_bigint(number).into()
}

/// Keys and values of a dict or of what derives from it.
fn pairs(value: &PyObject) -> Option<Vec<PyObjectRef>> {
    let pairs = value.downcast_ref::<PyDict>()?.items_vec();
    Some(
        pairs
            .into_iter()
            .flat_map(|(key, value)| [key, value])
            .collect(),
    )
}

/// The same of an `OrderedDict`, in its own order, by the identity of its keys: their hash may be
/// the program's code.
fn ordered(value: &PyObject, vm: &VirtualMachine) -> Option<Vec<PyObjectRef>> {
    let pairs = value.downcast_ref::<PyDict>()?.items_vec();
    let mut values: HashMap<usize, PyObjectRef> = pairs
        .into_iter()
        .map(|(key, value)| (key.get_id(), value))
        .collect();
    let keys = vm.extract_elements_with(value, Ok).ok()?;
    let mut items = Vec::with_capacity(2 * keys.len());
    for key in keys {
        let value = values.remove(&key.get_id())?;
        items.extend([key, value]);
    }
    Some(items)
}

/// Names of a record's class and fields.
fn head(class: &Py<PyType>, fields: Vec<PyObjectRef>, vm: &VirtualMachine) -> [PyObjectRef; 2] {
    let name = vm.ctx.new_str(class.name().to_owned());
    [name.into(), vm.ctx.new_tuple(fields).into()]
}

fn is_name(name: &PyObject, vm: &VirtualMachine) -> bool {
    let name = name.downcast_ref_if_exact::<PyStr>(vm);
    name.is_some_and(|name| name.to_str().is_some())
}

/// A tuple whose class says what its items are called.
fn named(value: &PyObject, vm: &VirtualMachine) -> Option<Vec<PyObjectRef>> {
    let class = value.class();
    let fields = class.get_attr(vm.ctx.intern_str("_fields"))?;
    let names = fields.downcast_ref_if_exact::<PyTuple>(vm)?;
    let items = value.downcast_ref::<PyTuple>()?.as_slice();
    if names.len() != items.len() || !names.as_slice().iter().all(|name| is_name(name, vm)) {
        return None;
    }
    let name = vm.ctx.new_str(class.name().to_owned()).into();
    Some(
        [name, fields.clone()]
            .into_iter()
            .chain(items.iter().cloned())
            .collect(),
    )
}

/// An instance of a dataclass.
fn record(value: &PyObject, classes: &Classes, vm: &VirtualMachine) -> Option<Vec<PyObjectRef>> {
    let class = value.class();
    // One that derives from a builtin class holds more than its fields.
    value.downcast_ref::<PyBaseObject>()?;
    let fields = class.get_attr(vm.ctx.intern_str("__dataclass_fields__"))?;
    let fields = fields.downcast_ref_if_exact::<PyDict>(vm)?.items_vec();
    let mut names = Vec::new();
    let mut values = Vec::new();
    for (name, field) in fields {
        if !field.get_attr("_kind", vm).ok()?.is(&classes.field) {
            continue;
        }
        if !is_name(&name, vm) {
            return None;
        }
        values.push(own(value, name.downcast_ref::<PyStr>()?, vm)?);
        names.push(name);
    }
    Some(head(class, names, vm).into_iter().chain(values).collect())
}

/// An attribute that the instance itself has, in its dict or in a slot.
fn own(value: &PyObject, name: &Py<PyStr>, vm: &VirtualMachine) -> Option<PyObjectRef> {
    let class = value.class();
    let slot = class.get_attr(vm.ctx.intern_str(name.to_str()?));
    match slot {
        Some(slot) if slot.class().is(vm.ctx.types.member_descriptor_type) => {
            vm.call_get_descriptor(&slot, value)?.ok()
        }
        _ => value.dict()?.get_item_opt(name, vm).ok()?,
    }
}

/// Puts together what is none of the interpreter's own containers.
pub(super) fn made(
    kind: Kind,
    mut items: Vec<PyObjectRef>,
    classes: &Classes,
    vm: &VirtualMachine,
) -> PyResult {
    match kind {
        Kind::Uuid => {
            let bytes = items.pop();
            let bytes = bytes
                .as_ref()
                .and_then(|bytes| bytes.downcast_ref::<PyBytes>());
            let bytes = bytes.map_or(&[][..], |bytes| bytes.as_bytes());
            let number = BigInt::from_bytes_be(Sign::Plus, bytes);
            let keywords = KwArgs::from_iter([("int".to_owned(), plain(&number, vm))]);
            let arguments = FuncArgs::new(Vec::new(), keywords);
            classes.of(kind, vm)?.as_object().call(arguments, vm)
        }
        Kind::Time | Kind::Datetime => {
            let fold = items.remove(items.len() - 2);
            let keywords = KwArgs::from_iter([("fold".to_owned(), fold)]);
            let arguments = FuncArgs::new(items, keywords);
            classes.of(kind, vm)?.as_object().call(arguments, vm)
        }
        Kind::Timezone => {
            let name = items.pop().unwrap_or_else(|| vm.ctx.none());
            let offset = classes
                .of(Kind::Timedelta, vm)?
                .as_object()
                .call(items, vm)?;
            let class = classes.of(kind, vm)?.as_object();
            if !vm.is_none(&name) {
                class.call((offset, name), vm)
            } else if offset.try_to_bool(vm)? {
                class.call((offset,), vm)
            } else {
                class.get_attr("utc", vm)
            }
        }
        Kind::OrderedDict | Kind::Counter => {
            let mapping = classes.of(kind, vm)?.as_object().call((), vm)?;
            let mut items = items.into_iter();
            while let (Some(key), Some(value)) = (items.next(), items.next()) {
                mapping.set_item(&*key, value, vm)?;
            }
            Ok(mapping)
        }
        Kind::Deque => {
            let longest = items.remove(0);
            let items = vm.ctx.new_list(items);
            classes.of(kind, vm)?.as_object().call((items, longest), vm)
        }
        Kind::Namedtuple | Kind::Record => {
            let values = items.split_off(2);
            let make = if kind == Kind::Record {
                &classes.dataclass
            } else {
                &classes.namedtuple
            };
            let class = make.call(items.clone(), vm)?.downcast::<PyType>();
            let class = class.map_err(|_| vm.new_type_error("a record's class is none"))?;
            if kind == Kind::Namedtuple {
                let new = vm
                    .ctx
                    .types
                    .tuple_type
                    .as_object()
                    .get_attr("__new__", vm)?;
                return new.call((class, vm.ctx.new_tuple(values)), vm);
            }
            let own = vm.ctx.new_dict();
            let fields = items.pop();
            let fields = fields
                .as_ref()
                .and_then(|fields| fields.downcast_ref::<PyTuple>());
            for (field, value) in fields
                .into_iter()
                .flat_map(|fields| fields.as_slice())
                .zip(values)
            {
                own.set_item(&**field, value, vm)?;
            }
            Ok(vm.ctx.new_base_object(class, Some(own)))
        }
        _ => classes.of(kind, vm)?.as_object().call(items, vm),
    }
}
