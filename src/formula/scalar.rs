//! Interprets a formula for one row.
//!
//! In: validated code and inputs. Out: the value, or nothing. Values are plain words on a stack; texts
//! lie beside it, and their bytes are counted.
//!
//! Must not: recurse, or go on past what it does not know.

use super::functions::call;
use super::slots::{Slot, Texts, among, binary, compare, truth, unary};
use super::{Formula, Scalar};
use fangless_wire::formula::{Constant, Op};
use std::borrow::Cow;

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
