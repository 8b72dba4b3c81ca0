//! Interprets a formula for one row of numbers, which most are: no texts, no functions.
//!
//! In: validated code and inputs. Out: the value, or nothing, and then [`super::scalar`] is asked, which
//! knows everything that this does. It is apart from that because the compiler keeps a loop that holds
//! no texts in registers.
//!
//! Must not: know an operator by itself; what numbers do is said once.

use super::slots::{Slot, arithmetic, compare_numbers, negative, true_number};
use super::{Formula, Scalar};
use fangless_wire::formula::{Binary, Compare, Constant, Op, Unary};

/// A [`Slot`] of two whole words, which are copied as such.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Word {
    kind: u64,
    bits: u64,
}

const NONE: u64 = 0;
const BOOL: u64 = 1;
const INT: u64 = 2;
const FLOAT: u64 = 3;

impl From<Slot> for Word {
    #[inline(always)]
    fn from(slot: Slot) -> Self {
        let (kind, bits) = match slot {
            Slot::None | Slot::Text(_) => (NONE, 0),
            Slot::Bool(value) => (BOOL, value.into()),
            Slot::Int(value) => (INT, value.cast_unsigned()),
            Slot::Float(value) => (FLOAT, value.to_bits()),
        };
        Self { kind, bits }
    }
}

impl From<Word> for Slot {
    #[inline(always)]
    fn from(Word { kind, bits }: Word) -> Self {
        match kind {
            NONE => Self::None,
            BOOL => Self::Bool(bits != 0),
            INT => Self::Int(bits.cast_signed()),
            _ => Self::Float(f64::from_bits(bits)),
        }
    }
}

/// What most formulas do most of the time.
#[inline(always)]
fn floats(op: Binary, a: Word, b: Word) -> Option<f64> {
    let (x, y) = match (a.kind, b.kind) {
        (FLOAT, FLOAT) => (f64::from_bits(a.bits), f64::from_bits(b.bits)),
        (INT, FLOAT) => (a.bits.cast_signed() as f64, f64::from_bits(b.bits)),
        (FLOAT, INT) => (f64::from_bits(a.bits), b.bits.cast_signed() as f64),
        _ => return None,
    };
    Some(match op {
        Binary::Add => x + y,
        Binary::Subtract => x - y,
        Binary::Multiply => x * y,
        Binary::Divide if y != 0.0 => x / y,
        _ => return None,
    })
}

/// The constants of code that this may run.
pub(super) fn constants(constants: &[Constant], ops: &[Op]) -> Option<Box<[Word]>> {
    let known = |op: &Op| match op {
        Op::Call(..) | Op::Among(_) | Op::Unary(Unary::Invert) => false,
        Op::Compare(op) | Op::Chain(op, _) => !matches!(op, Compare::In | Compare::NotIn),
        _ => true,
    };
    let number = |constant: &Constant| match constant {
        Constant::None => Some(Slot::None.into()),
        Constant::Bool(value) => Some(Slot::Bool(*value).into()),
        Constant::Int(value) => Some(Slot::Int(*value).into()),
        Constant::Float(value) => Some(Slot::Float(*value).into()),
        Constant::Text(_) => None,
    };
    if !ops.iter().all(known) {
        return None;
    }
    constants.iter().map(number).collect()
}

pub(super) fn run<const DEPTH: usize>(
    formula: &Formula,
    constants: &[Word],
    inputs: &[Scalar<'_>],
) -> Option<Scalar<'static>> {
    // Texts that are not read count as well, see there.
    if inputs.iter().any(|input| matches!(input, Scalar::Str(_))) {
        return None;
    }
    let mut stack = [Word::from(Slot::None); DEPTH];
    let mut top = 0;
    let mut at = 0;
    while let Some(op) = formula.ops.get(at) {
        at += 1;
        match *op {
            Op::Constant(index) => {
                *stack.get_mut(top)? = *constants.get(usize::from(index))?;
                top += 1;
            }
            Op::Input(index) => {
                let slot = match inputs.get(usize::from(index))? {
                    Scalar::Float(value) => Slot::Float(*value),
                    Scalar::Int(value) => Slot::Int(*value),
                    Scalar::Bool(value) => Slot::Bool(*value),
                    Scalar::None => Slot::None,
                    Scalar::Str(_) => return None,
                };
                *stack.get_mut(top)? = slot.into();
                top += 1;
            }
            Op::Pick(index) => {
                *stack.get_mut(top)? = *stack.get(usize::from(index))?;
                top += 1;
            }
            Op::Binary(op) => {
                let (a, b) = (*stack.get(top - 2)?, *stack.get(top - 1)?);
                top -= 1;
                stack[top - 1] = match floats(op, a, b) {
                    Some(value) => Slot::Float(value),
                    None => arithmetic(op, a.into(), b.into())?,
                }
                .into();
            }
            Op::Compare(op) => {
                let (a, b) = (*stack.get(top - 2)?, *stack.get(top - 1)?);
                top -= 1;
                stack[top - 1] = Slot::Bool(compare_numbers(op, a.into(), b.into())?).into();
            }
            Op::Unary(op) => {
                let word = stack.get_mut(top - 1)?;
                let slot = Slot::from(*word);
                *word = match op {
                    Unary::Not => Slot::Bool(!true_number(slot)),
                    Unary::IsNone => Slot::Bool(matches!(slot, Slot::None)),
                    Unary::Negative => negative(slot)?,
                    Unary::Positive | Unary::Invert => return None,
                }
                .into();
            }
            Op::And(skipped) | Op::Or(skipped) => {
                let goes_on = matches!(op, Op::And(_));
                if true_number((*stack.get(top - 1)?).into()) == goes_on {
                    top -= 1;
                } else {
                    at += usize::from(skipped);
                }
            }
            Op::If(skipped) => {
                top -= 1;
                if !true_number((*stack.get(top)?).into()) {
                    at += usize::from(skipped);
                }
            }
            Op::Else(skipped) => at += usize::from(skipped),
            Op::Chain(op, skipped) => {
                let (a, b) = (*stack.get(top - 2)?, *stack.get(top - 1)?);
                top -= 1;
                stack[top - 1] = if compare_numbers(op, a.into(), b.into())? {
                    b
                } else {
                    at += usize::from(skipped);
                    Slot::Bool(false).into()
                };
            }
            Op::Call(..) | Op::Among(_) => return None,
        }
    }
    Some(match (*stack.get(top.checked_sub(1)?)?).into() {
        Slot::None => Scalar::None,
        Slot::Bool(value) => Scalar::Bool(value),
        Slot::Int(value) => Scalar::Int(value),
        Slot::Float(value) => Scalar::Float(value),
        Slot::Text(_) => return None,
    })
}
