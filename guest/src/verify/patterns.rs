//! Patterns of `match`: each asks its guard about just what it does then.
//!
//! In: the instructions before the one that matches. Out: whether they are those that the rewriter
//! makes. Must not: accept another order, or a guard whose answer goes elsewhere.

use super::table::{Rule, rule};
use super::{Step, name};
use rustpython_compiler_core::bytecode::{BinaryOperator, CodeObject, ConstantData, Instruction};

/// The operand of the operation `x[y]`.
const SUBSCRIPT: u32 = BinaryOperator::Subscr as u32;

/// The constant that an instruction loads.
pub(super) fn constant(code: &CodeObject, step: Step) -> Option<&ConstantData> {
    match step.op {
        Instruction::LoadConst { .. } => code.constants.get(step.argument as usize),
        _ => None,
    }
}

/// Whether `steps` end with the call of `guard` with a name or dotted name, and then these
/// constants: the only way in which the rewriter asks about patterns.
pub(super) fn guarded(
    code: &CodeObject,
    steps: &[Step],
    guard: &str,
    arguments: u32,
    constants: &[&ConstantData],
) -> bool {
    let [rest @ .., call] = steps else {
        return false;
    };
    let mut rest = rest;
    if !matches!(call.op, Instruction::Call { .. }) || call.argument != arguments {
        return false;
    }
    for expected in constants.iter().rev() {
        let [before @ .., last] = rest else {
            return false;
        };
        let same = match (last.op, expected) {
            (Instruction::LoadSmallInt { .. }, ConstantData::Integer { value }) => {
                *value == last.argument.into()
            }
            _ => constant(code, *last) == Some(*expected),
        };
        if !same {
            return false;
        }
        rest = before;
    }
    dotted(code, rest).is_some_and(|rest| called(code, rest, guard).is_some())
}

/// What stands before a name, or a name whose attributes were read by the guard.
fn dotted<'a>(code: &CodeObject, steps: &'a [Step]) -> Option<&'a [Step]> {
    let [before @ .., last] = steps else {
        return None;
    };
    match (last.op, before) {
        (Instruction::BinaryOp { .. }, _) if last.argument == SUBSCRIPT => {
            let [before @ .., accessor] = dotted(code, before)? else {
                return None;
            };
            let name = match rule(accessor.op) {
                Rule::Load(shift) => name(code, accessor.argument >> shift).ok()?,
                _ => return None,
            };
            super::accessed(name).then_some(before)
        }
        // In a class body, a variable of the function around it: its namespace comes first.
        (Instruction::LoadFromDictOrDeref { .. }, [before @ .., locals])
            if matches!(locals.op, Instruction::LoadLocals) =>
        {
            Some(before)
        }
        (op, _) if matches!(rule(op), Rule::Load(_)) || loads_local(op) => Some(before),
        _ => None,
    }
}

/// What stands before the load of a guard that is about to be called.
fn called<'a>(code: &CodeObject, steps: &'a [Step], guard: &str) -> Option<&'a [Step]> {
    let (load, before, shift) = match steps {
        [before @ .., load, null] if matches!(null.op, Instruction::PushNull) => (load, before, 0),
        [before @ .., load] => (load, before, 1),
        [] => return None,
    };
    let fits = match rule(load.op) {
        Rule::Load(found) => found == shift && name(code, load.argument >> shift) == Ok(guard),
        _ => false,
    };
    fits.then_some(before)
}

fn loads_local(op: Instruction) -> bool {
    use Instruction as I;
    matches!(
        op,
        I::LoadFast { .. }
            | I::LoadFastBorrow { .. }
            | I::LoadFastCheck { .. }
            | I::LoadDeref { .. }
            | I::LoadFromDictOrDeref { .. }
    )
}

/// Whether an instruction loads a tuple of ordinary names.
pub(super) fn is_names(code: &CodeObject, step: Step) -> bool {
    match constant(code, step) {
        Some(ConstantData::Tuple { elements }) => elements.iter().all(is_name),
        _ => false,
    }
}

fn is_name(constant: &ConstantData) -> bool {
    match constant {
        ConstantData::Str { value } => value.as_str().is_ok_and(super::ordinary),
        _ => false,
    }
}

/// Whether `steps` end with a tuple or list of constant names: what `__slots__` and
/// `__match_args__` may be.
pub(super) fn stores_names(code: &CodeObject, steps: &[Step]) -> bool {
    let named = |step: &Step| constant(code, *step).is_some_and(is_name);
    // A long list is appended to, name by name.
    let mut steps = steps;
    let mut appended = false;
    while let [before @ .., name, append] = steps
        && matches!(append.op, Instruction::ListAppend { .. })
        && named(name)
    {
        (steps, appended) = (before, true);
    }
    let is_list = |step: &Step| matches!(step.op, Instruction::BuildList { .. });
    match steps {
        [.., list] if appended => is_list(list) && list.argument == 0,
        [.., list, names, extend] if matches!(extend.op, Instruction::ListExtend { .. }) => {
            is_list(list) && list.argument == 0 && is_names(code, *names)
        }
        [names @ .., list] if is_list(list) => {
            let count = list.argument as usize;
            let names = names.iter().rev().take(count);
            names.len() == count && names.into_iter().all(named)
        }
        [.., names] => is_names(code, *names),
        [] => false,
    }
}

/// Whether the attribute at `index` is that of an empty text, which begins a long f-string.
pub(super) fn joins(code: &CodeObject, steps: &[Step], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| steps.get(before));
    let empty = match before.and_then(|step| constant(code, *step)) {
        Some(ConstantData::Str { value }) => value.is_empty(),
        _ => false,
    };
    let list = steps.get(index + 1);
    empty
        && list.is_some_and(|step| {
            matches!(step.op, Instruction::BuildList { .. }) && step.argument == 0
        })
}
