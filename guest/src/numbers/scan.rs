//! A first look at a code object: most are no form, and this says so at once.
//!
//! In: a code object. Out: its instructions one by one, with absolute targets, the numbers that it loads and the
//! names that it reads; or nothing, if it holds one that a form cannot have.
//! Must not: take anything of the code object for granted.

use super::value::Value;
use num_traits::ToPrimitive;
use rustpython_compiler_core::bytecode::{
    BinaryOperator, BorrowedConstant, CodeFlags, ComparisonOperator, Constant, Instruction, Invert,
    OpArg,
};
use rustpython_vm::builtins::{PyCode, PyStrInterned};

/// Instructions of one function that are looked at.
const MOST: usize = 2000;

/// What an instruction does, as far as a form goes. Targets are indices of these.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Act {
    Nothing,
    Local(usize),
    Locals(usize, usize),
    /// Number among the constants of the scan.
    Number(usize),
    /// Number among its names; whether a null follows.
    Name(usize, bool),
    Null,
    Store(usize),
    StoreLoad(usize, usize),
    StoreStore(usize, usize),
    Copy(usize),
    Swap(usize),
    Drop,
    /// The same, where a loop ends.
    EndFor,
    Negative,
    Invert,
    Not,
    Truth,
    Binary(BinaryOperator),
    Compare(ComparisonOperator),
    /// `is`, or `is not`.
    Is(bool),
    Jump(usize),
    JumpIf(bool, usize),
    JumpNone(bool, usize),
    Call(usize),
    Iterate,
    Next(usize),
    EndIterator,
    Return,
}

pub(super) struct Scan {
    pub(super) acts: Vec<Act>,
    pub(super) numbers: Vec<Value>,
    pub(super) names: Vec<&'static PyStrInterned>,
    pub(super) loops: usize,
}

/// The instructions of a code object, if all are a form's.
pub(super) fn scan(code: &PyCode) -> Option<Scan> {
    let plain = CodeFlags::OPTIMIZED | CodeFlags::NEWLOCALS;
    let known = plain | CodeFlags::NESTED;
    let simple = code.flags.contains(plain)
        && (code.flags & !known).is_empty()
        && code.kwonlyarg_count == 0
        && code.cellvars.is_empty()
        && code.freevars.is_empty()
        && code.exceptiontable.is_empty()
        && code.instructions.len() <= MOST
        && code.arg_count as usize <= code.varnames.len();
    if !simple {
        return None;
    }
    let mut scan = Scan {
        acts: Vec::new(),
        numbers: Vec::new(),
        names: Vec::new(),
        loops: 0,
    };
    // Where each step begins, in units: targets are found there.
    let mut starts = Vec::new();
    let (mut at, mut begin, mut extended) = (0, 0, 0_u32);
    while at < code.instructions.len() {
        let unit = code.instructions.read_unit(at);
        let op = unit.op.deoptimize();
        let argument = (extended << 8) | u32::from(u8::from(unit.arg));
        at += 1;
        if matches!(op, Instruction::ExtendedArg) {
            // No form has arguments of more than two bytes.
            extended = (argument <= 0xff).then_some(argument)?;
            continue;
        }
        at += op.cache_entries();
        let act = act(code, op, argument, at, &mut scan)?;
        scan.acts.push(act);
        starts.push(begin);
        (begin, extended) = (at, 0);
    }
    for index in 0..scan.acts.len() {
        let mut act = scan.acts[index];
        if let Act::Jump(to) | Act::JumpIf(_, to) | Act::JumpNone(_, to) | Act::Next(to) = &mut act
        {
            *to = starts.binary_search(to).ok()?;
        }
        if let Act::Next(to) = &mut act
            && scan.acts[*to] == Act::EndFor
        {
            // Past the end of a loop its iterator is dropped, and nothing else.
            *to += 1;
        }
        scan.acts[index] = act;
    }
    Some(scan)
}

/// One instruction; targets in units.
fn act(code: &PyCode, op: Instruction, argument: u32, next: usize, scan: &mut Scan) -> Option<Act> {
    use Instruction as I;
    let number = argument as usize;
    let arg = OpArg::from(argument);
    let forward = || next.checked_add(number);
    let local = |local: usize| (local < code.varnames.len()).then_some(local);
    let pair = || Some((local(number >> 4)?, local(number & 15)?));
    Some(match op {
        I::Resume { .. } | I::Nop | I::NotTaken | I::Cache => Act::Nothing,
        I::LoadFast { .. } | I::LoadFastCheck { .. } | I::LoadFastBorrow { .. } => {
            Act::Local(local(number)?)
        }
        I::LoadFastLoadFast { .. } | I::LoadFastBorrowLoadFastBorrow { .. } => {
            let (a, b) = pair()?;
            Act::Locals(a, b)
        }
        I::StoreFast { .. } => Act::Store(local(number)?),
        I::StoreFastLoadFast { .. } => {
            let (a, b) = pair()?;
            Act::StoreLoad(a, b)
        }
        I::StoreFastStoreFast { .. } => {
            let (a, b) = pair()?;
            Act::StoreStore(a, b)
        }
        I::LoadSmallInt { .. } => Act::Number(scan.number(Value::Int(argument.into()))),
        I::LoadConst { .. } => {
            let constant = code.constants.get(number)?;
            let value = match constant.borrow_constant() {
                BorrowedConstant::Integer { value } => Value::Int(value.to_i64()?),
                BorrowedConstant::Float { value } => Value::Float(value),
                BorrowedConstant::Boolean { value } => Value::Bool(value),
                BorrowedConstant::None => Value::None,
                _ => return None,
            };
            Act::Number(scan.number(value))
        }
        I::LoadGlobal { .. } => Act::Name(scan.name(code.names.get(number >> 1)?), number & 1 == 1),
        I::PushNull => Act::Null,
        I::Copy { .. } => Act::Copy(number),
        I::Swap { .. } => Act::Swap(number),
        I::PopTop => Act::Drop,
        I::EndFor => Act::EndFor,
        I::PopIter => Act::EndIterator,
        I::UnaryNegative => Act::Negative,
        I::UnaryInvert => Act::Invert,
        I::UnaryNot => Act::Not,
        I::ToBool => Act::Truth,
        I::BinaryOp { op } => Act::Binary(op.try_get(arg).ok()?),
        I::CompareOp { opname } => Act::Compare(opname.try_get(arg).ok()?),
        I::IsOp { invert } => Act::Is(invert.try_get(arg).ok()? == Invert::Yes),
        I::JumpForward { .. } => Act::Jump(forward()?),
        I::JumpBackward { .. } | I::JumpBackwardNoInterrupt { .. } => {
            Act::Jump(next.checked_sub(number)?)
        }
        I::PopJumpIfTrue { .. } => Act::JumpIf(true, forward()?),
        I::PopJumpIfFalse { .. } => Act::JumpIf(false, forward()?),
        I::PopJumpIfNone { .. } => Act::JumpNone(true, forward()?),
        I::PopJumpIfNotNone { .. } => Act::JumpNone(false, forward()?),
        I::Call { .. } => Act::Call(number),
        I::GetIter => {
            scan.loops += 1;
            Act::Iterate
        }
        I::ForIter { .. } => Act::Next(forward()?),
        I::ReturnValue => Act::Return,
        _ => return None,
    })
}

impl Scan {
    fn number(&mut self, value: Value) -> usize {
        let known = self.numbers.iter().position(|one| one.same(value));
        known.unwrap_or_else(|| {
            self.numbers.push(value);
            self.numbers.len() - 1
        })
    }

    fn name(&mut self, name: &'static PyStrInterned) -> usize {
        let known = self.names.iter().position(|one| core::ptr::eq(*one, name));
        known.unwrap_or_else(|| {
            self.names.push(name);
            self.names.len() - 1
        })
    }
}
