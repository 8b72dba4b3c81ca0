//! Interprets a formula for one row.
//!
//! In: validated code and inputs. Out: the value, or nothing. Numbers are computed on a stack of plain
//! words, without an allocation; texts lie beside it, and their bytes are counted.
//!
//! Must not: recurse, or go on past what it does not know.

use super::{Formula, Scalar, number, text};
use core::cmp::Ordering;
use fangless_wire::formula::{Binary, Compare, Constant, Function, Op, Unary};
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
enum Number {
    Int(i64),
    Float(f64),
}

/// Texts of one evaluation.
pub(super) struct Texts<'a> {
    held: Vec<Cow<'a, str>>,
    /// Bytes that may still be read and written.
    left: usize,
}

pub(super) fn run<'a, const DEPTH: usize>(
    formula: &'a Formula,
    inputs: &[Scalar<'a>],
) -> Option<Scalar<'a>> {
    let mut texts = Texts::new(formula.budget.text);
    for input in inputs {
        if let Scalar::Str(text) = input {
            texts.charge(text.len())?;
        }
    }
    let mut stack = [Slot::None; DEPTH];
    let mut top = 0; // values on the stack
    let mut at = 0;
    while let Some(op) = formula.ops.get(at) {
        at += 1;
        let pushed = match *op {
            Op::Constant(index) => match formula.constants.get(usize::from(index))? {
                Constant::None => Slot::None,
                Constant::Bool(value) => Slot::Bool(*value),
                Constant::Int(value) => Slot::Int(*value),
                Constant::Float(value) => Slot::Float(*value),
                Constant::Text(text) => texts.push(Cow::Borrowed(text))?,
            },
            Op::Input(index) => match inputs.get(usize::from(index))? {
                Scalar::None => Slot::None,
                Scalar::Bool(value) => Slot::Bool(*value),
                Scalar::Int(value) => Slot::Int(*value),
                Scalar::Float(value) => Slot::Float(*value),
                Scalar::Str(text) => texts.push(text.clone())?,
            },
            Op::Pick(index) => *stack.get(usize::from(index))?,
            Op::Unary(op) => {
                top -= 1;
                unary(op, stack[top], &texts)?
            }
            Op::Binary(op) => {
                top -= 2;
                binary(op, stack[top], stack[top + 1], &mut texts)?
            }
            Op::Compare(op) => {
                top -= 2;
                Slot::Bool(compare(op, stack[top], stack[top + 1], &mut texts)?)
            }
            Op::Call(function, arguments) => {
                top -= usize::from(arguments);
                let arguments = stack.get(top..top + usize::from(arguments))?;
                call(function, arguments, &mut texts)?
            }
            Op::Among(members) => {
                top -= usize::from(members) + 1;
                let (value, members) =
                    stack.get(top..=top + usize::from(members))?.split_first()?;
                Slot::Bool(among(*value, members, &mut texts)?)
            }
            Op::And(skipped) | Op::Or(skipped) => {
                let goes_on = matches!(op, Op::And(_));
                if truth(stack[top - 1], &texts) == goes_on {
                    top -= 1;
                } else {
                    at += usize::from(skipped);
                }
                continue;
            }
            Op::If(skipped) => {
                top -= 1;
                if !truth(stack[top], &texts) {
                    at += usize::from(skipped);
                }
                continue;
            }
            Op::Else(skipped) => {
                at += usize::from(skipped);
                continue;
            }
            Op::Chain(op, skipped) => {
                top -= 2;
                let (a, b) = (stack[top], stack[top + 1]);
                if compare(op, a, b, &mut texts)? {
                    b
                } else {
                    at += usize::from(skipped);
                    Slot::Bool(false)
                }
            }
        };
        *stack.get_mut(top)? = pushed;
        top += 1;
    }
    Some(match *stack.get(top.checked_sub(1)?)? {
        Slot::None => Scalar::None,
        Slot::Bool(value) => Scalar::Bool(value),
        Slot::Int(value) => Scalar::Int(value),
        Slot::Float(value) => Scalar::Float(value),
        Slot::Text(place) => {
            let text = texts.held.swap_remove(place as usize);
            (text.len() <= formula.budget.result).then_some(Scalar::Str(text))?
        }
    })
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

    fn written(&mut self, text: impl Into<String>) -> Option<Slot> {
        self.push(Cow::Owned(text.into()))
    }

    fn get(&self, place: u32) -> &str {
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

fn number(value: Slot) -> Option<Number> {
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

/// How two values that have an order compare; `Some(None)` with a NaN.
/// How two texts or numbers compare; `Some(None)` with a NaN.
fn order(a: Slot, b: Slot, texts: &mut Texts<'_>) -> Option<Option<Ordering>> {
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
        _ => return order_numbers(a, b).map(|order| holds(op, order)),
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
        op => holds(op, order(a, b, texts)?),
    })
}

/// Whether a comparison of numbers holds; none but `!=` does with a NaN.
pub(super) fn holds(op: Compare, order: Option<Ordering>) -> bool {
    match op {
        Compare::NotEqual => order != Some(Ordering::Equal),
        Compare::Less => order == Some(Ordering::Less),
        Compare::LessEqual => order.is_some_and(Ordering::is_le),
        Compare::Greater => order == Some(Ordering::Greater),
        Compare::GreaterEqual => order.is_some_and(Ordering::is_ge),
        _ => order == Some(Ordering::Equal),
    }
}

fn among(value: Slot, members: &[Slot], texts: &mut Texts<'_>) -> Option<bool> {
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
