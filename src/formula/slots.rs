//! Values on the stack of a formula, and what operators do with them.
//!
//! In: values. Out: another value, or nothing. Must not: write text whose bytes are not counted.

use super::{number, text};
use core::cmp::Ordering;
use fangless_wire::formula::{Binary, Compare, Unary};
use std::borrow::Cow;

/// A value on the stack.
#[derive(Debug, Clone, Copy)]
pub(super) enum Slot {
    None,
    Bool(bool),
    Int(i64),
    Float(f64),
    /// Place of a text among [`Texts`].
    Text(u32),
}

/// A number, of the two kinds that there are for arithmetic.
pub(super) enum Number {
    Int(i64),
    Float(f64),
}

/// Texts of one evaluation.
pub(super) struct Texts<'a> {
    pub(super) held: Vec<Cow<'a, str>>,
    /// Bytes that may still be read and written.
    pub(super) left: usize,
}

impl<'a> Texts<'a> {
    /// None yet, of at most so many bytes.
    pub(super) fn new(left: usize) -> Self {
        Self {
            held: Vec::new(),
            left,
        }
    }

    pub(super) fn charge(&mut self, bytes: usize) -> Option<()> {
        self.left = self.left.checked_sub(bytes)?;
        Some(())
    }

    pub(super) fn push(&mut self, text: Cow<'a, str>) -> Option<Slot> {
        self.charge(text.len())?;
        self.held.push(text);
        Some(Slot::Text((self.held.len() - 1) as u32))
    }

    pub(super) fn written(&mut self, text: impl Into<String>) -> Option<Slot> {
        self.push(Cow::Owned(text.into()))
    }

    pub(super) fn get(&self, place: u32) -> &str {
        &self.held[place as usize]
    }

    /// Two texts that are read.
    fn pair(&mut self, a: u32, b: u32) -> Option<(&str, &str)> {
        self.charge(self.get(a).len() + self.get(b).len())?;
        Some((self.get(a), self.get(b)))
    }
}

pub(super) fn truth(value: Slot, texts: &Texts<'_>) -> bool {
    match value {
        Slot::Text(place) => !texts.get(place).is_empty(),
        value => true_number(value),
    }
}

/// The same, of what is no text.
pub(super) fn true_number(value: Slot) -> bool {
    match value {
        Slot::None | Slot::Text(_) => false,
        Slot::Bool(value) => value,
        Slot::Int(value) => value != 0,
        Slot::Float(value) => value != 0.0,
    }
}

pub(super) fn number(value: Slot) -> Option<Number> {
    match value {
        Slot::Bool(value) => Some(Number::Int(value.into())),
        Slot::Int(value) => Some(Number::Int(value)),
        Slot::Float(value) => Some(Number::Float(value)),
        Slot::None | Slot::Text(_) => None,
    }
}

pub(super) fn int(value: Slot) -> Option<i64> {
    match number(value)? {
        Number::Int(value) => Some(value),
        Number::Float(_) => None,
    }
}

pub(super) fn float(value: Slot) -> Option<f64> {
    Some(match number(value)? {
        Number::Int(value) => value as f64,
        Number::Float(value) => value,
    })
}

/// `-value`
pub(super) fn negative(value: Slot) -> Option<Slot> {
    Some(match value {
        Slot::Float(value) => Slot::Float(-value),
        value => Slot::Int(int(value)?.checked_neg()?),
    })
}

pub(super) fn unary(op: Unary, value: Slot, texts: &Texts<'_>) -> Option<Slot> {
    Some(match (op, value) {
        (Unary::Not, value) => Slot::Bool(!truth(value, texts)),
        (Unary::IsNone, value) => Slot::Bool(matches!(value, Slot::None)),
        (Unary::Positive, Slot::Float(value)) => Slot::Float(value),
        (Unary::Negative, value) => negative(value)?,
        (Unary::Positive, value) => Slot::Int(int(value)?),
        // `~True` warns.
        (Unary::Invert, Slot::Int(value)) => Slot::Int(!value),
        (Unary::Invert, _) => return None,
    })
}

/// Arithmetic of floats.
fn floats(op: Binary, a: f64, b: f64) -> Option<f64> {
    match op {
        Binary::Add => Some(a + b),
        Binary::Subtract => Some(a - b),
        Binary::Multiply => Some(a * b),
        Binary::Divide => number::divide_floats(a, b),
        Binary::FloorDivide => number::divmod_floats(a, b).map(|(quotient, _)| quotient),
        Binary::Modulo => number::divmod_floats(a, b).map(|(_, rest)| rest),
        Binary::Power => number::power_floats(a, b),
        _ => None,
    }
}

fn ints(op: Binary, a: i64, b: i64) -> Option<Slot> {
    let value = match op {
        Binary::Add => a.checked_add(b),
        Binary::Subtract => a.checked_sub(b),
        Binary::Multiply => a.checked_mul(b),
        Binary::FloorDivide => number::floor_divide_ints(a, b),
        Binary::Modulo => number::modulo_ints(a, b),
        Binary::ShiftLeft => number::shift_left(a, b),
        Binary::ShiftRight => number::shift_right(a, b),
        Binary::BitAnd => Some(a & b),
        Binary::BitOr => Some(a | b),
        Binary::BitXor => Some(a ^ b),
        Binary::Divide => return number::divide_ints(a, b).map(Slot::Float),
        Binary::Power if b < 0 => {
            return number::power_floats(a as f64, b as f64).map(Slot::Float);
        }
        Binary::Power => number::power_ints(a, b),
    };
    value.map(Slot::Int)
}

#[inline(never)]
pub(super) fn binary(op: Binary, a: Slot, b: Slot, texts: &mut Texts<'_>) -> Option<Slot> {
    match (op, a, b) {
        (Binary::Add, Slot::Text(a), Slot::Text(b)) => {
            let (a, b) = texts.pair(a, b)?;
            let sum = [a, b].concat();
            return texts.written(sum);
        }
        (Binary::Multiply, Slot::Text(text), times)
        | (Binary::Multiply, times, Slot::Text(text)) => {
            let repeated = text::repeat(texts.get(text), int(times)?, texts.left)?;
            return texts.written(repeated);
        }
        (Binary::BitAnd, Slot::Bool(a), Slot::Bool(b)) => return Some(Slot::Bool(a & b)),
        (Binary::BitOr, Slot::Bool(a), Slot::Bool(b)) => return Some(Slot::Bool(a | b)),
        (Binary::BitXor, Slot::Bool(a), Slot::Bool(b)) => return Some(Slot::Bool(a ^ b)),
        _ => {}
    }
    arithmetic(op, a, b)
}

/// Arithmetic of numbers. Of two bools, `binary` has seen to what gives a bool.
pub(super) fn arithmetic(op: Binary, a: Slot, b: Slot) -> Option<Slot> {
    if let (Slot::Bool(_), Slot::Bool(_), Binary::BitAnd | Binary::BitOr | Binary::BitXor) =
        (a, b, op)
    {
        return None;
    }
    match (number(a)?, number(b)?) {
        (Number::Int(a), Number::Int(b)) => ints(op, a, b),
        (Number::Float(a), Number::Float(b)) => floats(op, a, b).map(Slot::Float),
        (Number::Int(a), Number::Float(b)) => floats(op, a as f64, b).map(Slot::Float),
        (Number::Float(a), Number::Int(b)) => floats(op, a, b as f64).map(Slot::Float),
    }
}

/// How two texts or numbers compare; `Some(None)` with a NaN.
pub(super) fn order(a: Slot, b: Slot, texts: &mut Texts<'_>) -> Option<Option<Ordering>> {
    if let (Slot::Text(a), Slot::Text(b)) = (a, b) {
        // Bytes of UTF-8 are in the order of the characters.
        let (a, b) = texts.pair(a, b)?;
        return Some(Some(a.cmp(b)));
    }
    order_numbers(a, b)
}

#[inline]
fn order_numbers(a: Slot, b: Slot) -> Option<Option<Ordering>> {
    Some(match (number(a)?, number(b)?) {
        (Number::Int(a), Number::Int(b)) => Some(a.cmp(&b)),
        (Number::Float(a), Number::Float(b)) => a.partial_cmp(&b),
        (Number::Int(a), Number::Float(b)) => number::compare_mixed(a, b),
        (Number::Float(a), Number::Int(b)) => number::compare_mixed(b, a).map(Ordering::reverse),
    })
}

fn equal(a: Slot, b: Slot, texts: &mut Texts<'_>) -> Option<bool> {
    match (a, b) {
        (Slot::Text(_), Slot::Text(_)) => Some(order(a, b, texts)? == Some(Ordering::Equal)),
        (Slot::Text(_), _) | (_, Slot::Text(_)) => Some(false),
        _ => compare_numbers(Compare::Equal, a, b),
    }
}

/// Comparisons of what is no text.
#[inline]
pub(super) fn compare_numbers(op: Compare, a: Slot, b: Slot) -> Option<bool> {
    let same = match (a, b) {
        (Slot::None, Slot::None) => true,
        (Slot::None, _) | (_, Slot::None) => false,
        _ => return holds(op, order_numbers(a, b)?),
    };
    match op {
        Compare::Equal => Some(same),
        Compare::NotEqual => Some(!same),
        _ => None,
    }
}

pub(super) fn compare(op: Compare, a: Slot, b: Slot, texts: &mut Texts<'_>) -> Option<bool> {
    Some(match op {
        Compare::Equal => equal(a, b, texts)?,
        Compare::NotEqual => !equal(a, b, texts)?,
        Compare::In | Compare::NotIn => {
            let (Slot::Text(a), Slot::Text(b)) = (a, b) else {
                return None;
            };
            let (part, whole) = texts.pair(a, b)?;
            whole.contains(part) == (op == Compare::In)
        }
        op => holds(op, order(a, b, texts)?)?,
    })
}

/// Whether a comparison of what has an order holds; none but `!=` does with a NaN. Nothing of `in`, which no
/// order tells.
pub(super) fn holds(op: Compare, order: Option<Ordering>) -> Option<bool> {
    Some(match op {
        Compare::Equal => order == Some(Ordering::Equal),
        Compare::NotEqual => order != Some(Ordering::Equal),
        Compare::Less => order == Some(Ordering::Less),
        Compare::LessEqual => order.is_some_and(Ordering::is_le),
        Compare::Greater => order == Some(Ordering::Greater),
        Compare::GreaterEqual => order.is_some_and(Ordering::is_ge),
        Compare::In | Compare::NotIn => return None,
    })
}

pub(super) fn among(value: Slot, members: &[Slot], texts: &mut Texts<'_>) -> Option<bool> {
    let nan = |value| matches!(value, Slot::Float(value) if value.is_nan());
    for member in members {
        if nan(value) && nan(*member) {
            // It depends on whether they are one object.
            return None;
        }
        if equal(value, *member, texts)? {
            return Some(true);
        }
    }
    Some(false)
}
