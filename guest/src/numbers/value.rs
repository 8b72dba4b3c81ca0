//! Values of the small interpreter, and what operators make of them.
//!
//! In: values. Out: what RustPython makes of the same, or nothing: then it is asked itself.
//! Must not: answer for a combination that is not known.

use super::number;
use core::cmp::Ordering;
use rustpython_compiler_core::bytecode::ComparisonOperator;

/// What a register holds. The kind is a whole word: one that was written as less is read slowly.
#[derive(Debug, Clone, Copy)]
#[repr(u64)]
pub(super) enum Value {
    /// A local that has none yet.
    Unbound,
    None,
    Bool(bool),
    Int(i64),
    Float(f64),
}

/// Operators of two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Binary {
    Divide,
    FloorDivide,
    Modulo,
    Power,
    ShiftLeft,
    ShiftRight,
    And,
    Or,
    Xor,
}

/// Operators of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unary {
    Negative,
    Invert,
}

/// A number, of the two kinds that there are for arithmetic.
enum Number {
    Int(i64),
    Float(f64),
}

impl Value {
    fn number(self) -> Option<Number> {
        match self {
            Self::Bool(value) => Some(Number::Int(value.into())),
            Self::Int(value) => Some(Number::Int(value)),
            Self::Float(value) => Some(Number::Float(value)),
            Self::None | Self::Unbound => None,
        }
    }

    /// The int that a bool or an int is.
    pub(super) fn int(self) -> Option<i64> {
        match self.number()? {
            Number::Int(value) => Some(value),
            Number::Float(_) => None,
        }
    }

    #[inline]
    pub(super) fn truth(self) -> Option<bool> {
        Some(match self {
            Self::Unbound => return None,
            Self::None => false,
            Self::Bool(value) => value,
            Self::Int(value) => value != 0,
            Self::Float(value) => value != 0.0,
        })
    }

    /// The same value of the same type, to the bit.
    pub(super) fn same(self, other: Self) -> bool {
        match (self, other) {
            (Self::None, Self::None) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Float(a), Self::Float(b)) => a.to_bits() == b.to_bits(),
            _ => false,
        }
    }
}

/// Two numbers, of one kind.
enum Pair {
    Ints(i64, i64),
    Floats(f64, f64),
}

fn pair(a: Value, b: Value) -> Option<Pair> {
    Some(match (a.number()?, b.number()?) {
        (Number::Int(a), Number::Int(b)) => Pair::Ints(a, b),
        (Number::Float(a), Number::Float(b)) => Pair::Floats(a, b),
        (Number::Int(a), Number::Float(b)) => Pair::Floats(number::exact(a)?, b),
        (Number::Float(a), Number::Int(b)) => Pair::Floats(a, number::exact(b)?),
    })
}

/// `+`, `-` and `*`: what they do with ints, and with floats. Values that are not copied need no place of their own
/// to be handed on from.
#[inline(always)]
pub(super) fn arithmetic(
    a: &Value,
    b: &Value,
    ints: fn(i64, i64) -> Option<i64>,
    floats: fn(f64, f64) -> f64,
) -> Option<Value> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => ints(*a, *b).map(Value::Int),
        (Value::Float(a), Value::Float(b)) => Some(Value::Float(floats(*a, *b))),
        (Value::Float(a), Value::Int(b)) => Some(Value::Float(floats(*a, number::exact(*b)?))),
        (Value::Int(a), Value::Float(b)) => Some(Value::Float(floats(number::exact(*a)?, *b))),
        _ => mixed(a, b, ints, floats),
    }
}

#[inline(never)]
fn mixed(
    a: &Value,
    b: &Value,
    ints: fn(i64, i64) -> Option<i64>,
    floats: fn(f64, f64) -> f64,
) -> Option<Value> {
    match pair(*a, *b)? {
        Pair::Ints(a, b) => ints(a, b).map(Value::Int),
        Pair::Floats(a, b) => Some(Value::Float(floats(a, b))),
    }
}

/// The other operators.
#[inline(always)]
pub(super) fn binary(op: Binary, a: &Value, b: &Value) -> Option<Value> {
    if let (Value::Int(a), Value::Int(b)) = (a, b) {
        match op {
            Binary::Modulo => return number::modulo_ints(*a, *b).map(Value::Int),
            Binary::FloorDivide => return number::floor_divide_ints(*a, *b).map(Value::Int),
            _ => {}
        }
    }
    any_binary(op, a, b)
}

#[inline(never)]
fn any_binary(op: Binary, a: &Value, b: &Value) -> Option<Value> {
    match (op, a, b) {
        (Binary::And, Value::Bool(a), Value::Bool(b)) => return Some(Value::Bool(a & b)),
        (Binary::Or, Value::Bool(a), Value::Bool(b)) => return Some(Value::Bool(a | b)),
        (Binary::Xor, Value::Bool(a), Value::Bool(b)) => return Some(Value::Bool(a ^ b)),
        _ => {}
    }
    match pair(*a, *b)? {
        Pair::Ints(a, b) => ints(op, a, b),
        Pair::Floats(a, b) => floats(op, a, b).map(Value::Float),
    }
}

fn ints(op: Binary, a: i64, b: i64) -> Option<Value> {
    let value = match op {
        Binary::FloorDivide => number::floor_divide_ints(a, b),
        Binary::Modulo => number::modulo_ints(a, b),
        Binary::ShiftLeft => number::shift_left(a, b),
        Binary::ShiftRight => number::shift_right(a, b),
        Binary::And => Some(a & b),
        Binary::Or => Some(a | b),
        Binary::Xor => Some(a ^ b),
        Binary::Divide => return number::divide_ints(a, b).map(Value::Float),
        Binary::Power if b < 0 => {
            let power = number::power_floats(number::exact(a)?, number::exact(b)?);
            return power.map(Value::Float);
        }
        Binary::Power => number::power_ints(a, b),
    };
    value.map(Value::Int)
}

fn floats(op: Binary, a: f64, b: f64) -> Option<f64> {
    match op {
        Binary::Divide => number::divide_floats(a, b),
        Binary::FloorDivide => number::divmod_floats(a, b).map(|(quotient, _)| quotient),
        Binary::Modulo => number::divmod_floats(a, b).map(|(_, rest)| rest),
        Binary::Power => number::power_floats(a, b),
        Binary::ShiftLeft | Binary::ShiftRight | Binary::And | Binary::Or | Binary::Xor => None,
    }
}

pub(super) fn unary(op: Unary, value: Value) -> Option<Value> {
    Some(match (op, value) {
        (Unary::Negative, Value::Float(value)) => Value::Float(-value),
        (Unary::Negative, value) => Value::Int(value.int()?.checked_neg()?),
        // `~True` warns.
        (Unary::Invert, Value::Int(value)) => Value::Int(!value),
        (Unary::Invert, _) => return None,
    })
}

/// How two numbers compare; `Some(None)` with a NaN.
fn order(a: Value, b: Value) -> Option<Option<Ordering>> {
    Some(match (a.number()?, b.number()?) {
        (Number::Int(a), Number::Int(b)) => Some(a.cmp(&b)),
        (Number::Float(a), Number::Float(b)) => a.partial_cmp(&b),
        (Number::Int(a), Number::Float(b)) => number::compare_mixed(a, b),
        (Number::Float(a), Number::Int(b)) => number::compare_mixed(b, a).map(Ordering::reverse),
    })
}

/// Whether a comparison holds; none but `!=` does with a NaN.
#[inline(always)]
fn holds(op: ComparisonOperator, order: Option<Ordering>) -> bool {
    use ComparisonOperator as C;
    match op {
        C::Equal => order == Some(Ordering::Equal),
        C::NotEqual => order != Some(Ordering::Equal),
        C::Less => order == Some(Ordering::Less),
        C::LessOrEqual => order.is_some_and(Ordering::is_le),
        C::Greater => order == Some(Ordering::Greater),
        C::GreaterOrEqual => order.is_some_and(Ordering::is_ge),
    }
}

#[inline(always)]
pub(super) fn compare(op: ComparisonOperator, a: &Value, b: &Value) -> Option<bool> {
    use ComparisonOperator as C;
    if let (Value::Int(a), Value::Int(b)) = (a, b) {
        return Some(match op {
            C::Equal => a == b,
            C::NotEqual => a != b,
            C::Less => a < b,
            C::LessOrEqual => a <= b,
            C::Greater => a > b,
            C::GreaterOrEqual => a >= b,
        });
    }
    compare_any(op, a, b)
}

#[inline(never)]
fn compare_any(op: ComparisonOperator, a: &Value, b: &Value) -> Option<bool> {
    use ComparisonOperator as C;
    match (a, b, op) {
        (Value::Unbound, _, _) | (_, Value::Unbound, _) => None,
        (Value::None, Value::None, C::Equal) => Some(true),
        (Value::None, Value::None, C::NotEqual) => Some(false),
        (Value::None, _, C::Equal) | (_, Value::None, C::Equal) => Some(false),
        (Value::None, _, C::NotEqual) | (_, Value::None, C::NotEqual) => Some(true),
        _ => Some(holds(op, order(*a, *b)?)),
    }
}

/// A builtin function that takes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Builtin {
    Abs,
    Min,
    Max,
    Int,
    Float,
    Bool,
}

pub(super) fn builtin(function: Builtin, arguments: &[Value]) -> Option<Value> {
    Some(match (function, arguments) {
        (Builtin::Min, [first, second, rest @ ..]) => best(*first, *second, rest, Ordering::Less)?,
        (Builtin::Max, [first, second, rest @ ..]) => {
            best(*first, *second, rest, Ordering::Greater)?
        }
        (Builtin::Abs, [value]) => match value.number()? {
            Number::Int(value) => Value::Int(value.checked_abs()?),
            Number::Float(value) => Value::Float(value.abs()),
        },
        (Builtin::Int, [value]) => Value::Int(match value.number()? {
            Number::Int(value) => value,
            Number::Float(value) => number::whole(value.trunc())?,
        }),
        (Builtin::Float, [value]) => Value::Float(match value.number()? {
            Number::Int(value) => number::exact(value)?,
            Number::Float(value) => value,
        }),
        (Builtin::Bool, [value]) => Value::Bool(value.truth()?),
        _ => return None,
    })
}

fn best(first: Value, second: Value, rest: &[Value], wanted: Ordering) -> Option<Value> {
    let mut best = first;
    for value in core::iter::once(&second).chain(rest) {
        if order(*value, best)? == Some(wanted) {
            best = *value;
        }
    }
    Some(best)
}
