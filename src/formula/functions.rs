//! Functions and methods that a formula calls.
//!
//! In: values. Out: another value, or nothing. Must not: write text whose bytes are not counted.

use super::slots::{Number, Slot, Texts, float, int, number, order, truth};
use super::{number, text};
use core::cmp::Ordering;
use fangless_wire::formula::Function;
use std::borrow::Cow;

pub(super) fn call(function: Function, arguments: &[Slot], texts: &mut Texts<'_>) -> Option<Slot> {
    let (first, rest) = arguments.split_first()?;
    let first = *first;
    Some(match function {
        Function::Min | Function::Max => {
            let mut best = first;
            for value in rest {
                let order = order(*value, best, texts)?;
                let wanted = match function {
                    Function::Min => Ordering::Less,
                    _ => Ordering::Greater,
                };
                if order == Some(wanted) {
                    best = *value;
                }
            }
            best
        }
        Function::Abs => match number(first)? {
            Number::Int(value) => Slot::Int(value.checked_abs()?),
            Number::Float(value) => Slot::Float(value.abs()),
        },
        Function::Round => match (number(first)?, rest) {
            (Number::Int(value), []) => Slot::Int(value),
            (Number::Float(value), []) => Slot::Int(number::round(value)?),
            (Number::Int(value), [digits]) if int(*digits)? >= 0 => Slot::Int(value),
            (Number::Float(value), [digits]) => {
                Slot::Float(number::round_digits(value, int(*digits)?)?)
            }
            _ => return None,
        },
        Function::Bool => Slot::Bool(truth(first, texts)),
        Function::Int => match first {
            Slot::Text(place) => Slot::Int(number::int_of_text(texts.get(place))?),
            first => match number(first)? {
                Number::Int(value) => Slot::Int(value),
                Number::Float(value) => Slot::Int(number::whole(value.trunc())?),
            },
        },
        Function::Float => match first {
            Slot::Text(place) => Slot::Float(number::float_of_text(texts.get(place))?),
            first => Slot::Float(float(first)?),
        },
        Function::Floor | Function::Ceil | Function::Trunc => match number(first)? {
            Number::Int(value) => Slot::Int(value),
            Number::Float(value) => Slot::Int(number::whole(match function {
                Function::Floor => value.floor(),
                Function::Ceil => value.ceil(),
                _ => value.trunc(),
            })?),
        },
        Function::Sqrt => Slot::Float(number::square_root(float(first)?)?),
        Function::Fabs => Slot::Float(float(first)?.abs()),
        Function::IsNan => Slot::Bool(float(first)?.is_nan()),
        Function::IsInf => Slot::Bool(float(first)?.is_infinite()),
        Function::IsFinite => Slot::Bool(float(first)?.is_finite()),
        Function::Exp => Slot::Float(number::finite(libm::exp, float(first)?)?),
        Function::Log => Slot::Float(number::finite(libm::log, float(first)?)?),
        Function::Log10 => Slot::Float(number::finite(libm::log10, float(first)?)?),
        Function::Sin => Slot::Float(number::finite(libm::sin, float(first)?)?),
        Function::Cos => Slot::Float(number::finite(libm::cos, float(first)?)?),
        Function::Tan => Slot::Float(number::finite(libm::tan, float(first)?)?),
        Function::Str => match first {
            Slot::None => texts.push(Cow::Borrowed("None"))?,
            Slot::Bool(true) => texts.push(Cow::Borrowed("True"))?,
            Slot::Bool(false) => texts.push(Cow::Borrowed("False"))?,
            Slot::Int(value) => texts.written(value.to_string())?,
            Slot::Float(value) => texts.written(text::of_float(value)?)?,
            Slot::Text(_) => first,
        },
        Function::Fixed => texts.written(text::fixed(float(first)?, int(*rest.first()?)?)?)?,
        Function::Concat => {
            let mut parts = String::new();
            for part in arguments {
                let Slot::Text(place) = *part else {
                    return None;
                };
                // Read once more, so that what is written here is bounded as well.
                texts.charge(texts.get(place).len())?;
                parts.push_str(texts.get(place));
            }
            texts.written(parts)?
        }
        function => {
            let Slot::Text(place) = first else {
                return None;
            };
            return method(function, place, rest, texts);
        }
    })
}

/// What is called on a text.
fn method(function: Function, place: u32, rest: &[Slot], texts: &mut Texts<'_>) -> Option<Slot> {
    texts.charge(texts.get(place).len())?;
    let own = texts.get(place);
    let other = |slot: Option<&Slot>| match slot {
        Some(Slot::Text(place)) => Some(texts.get(*place)),
        _ => None,
    };
    let bound = |slot: Option<&Slot>| match slot? {
        Slot::None => Some(None),
        slot => int(*slot).map(Some),
    };
    let made = match function {
        Function::Len => return Some(Slot::Int(own.chars().count() as i64)),
        Function::StartsWith => return Some(Slot::Bool(own.starts_with(other(rest.first())?))),
        Function::EndsWith => return Some(Slot::Bool(own.ends_with(other(rest.first())?))),
        Function::Upper => text::upper(own)?,
        Function::Lower => text::lower(own)?,
        Function::Title => text::title(own)?,
        Function::Strip => text::strip(own, true, true)?.to_owned(),
        Function::LeftStrip => text::strip(own, true, false)?.to_owned(),
        Function::RightStrip => text::strip(own, false, true)?.to_owned(),
        Function::Replace => {
            let (old, new) = (other(rest.first())?, other(rest.get(1))?);
            text::replace(own, old, new, texts.left)?
        }
        Function::Index => text::index(own, int(*rest.first()?)?)?.to_owned(),
        Function::Slice => text::slice(own, bound(rest.first())?, bound(rest.get(1))?)?.to_owned(),
        _ => return None,
    };
    texts.written(made)
}
