//! What one instruction becomes.
//!
//! In: an instruction, and what is on the stack before it. Out: operations. Where the last one made a condition, the
//! jump takes its place.
//! Must not: take what is on the stack for a value before it has looked.

use super::{Entry, Translator};
use crate::numbers::{
    form::{Op, Register},
    scan::Act,
    value::{Binary, Unary, Value},
};
use rustpython_compiler_core::bytecode::BinaryOperator;

impl Translator<'_> {
    pub(super) fn step(&mut self, at: usize, act: Act) -> Option<()> {
        match act {
            Act::Nothing => {}
            Act::Local(local) => self.load(local)?,
            Act::Locals(a, b) => {
                self.load(a)?;
                self.load(b)?;
            }
            Act::Number(number) => {
                let register = u8::try_from(self.locals + number).ok()?;
                self.push(Entry::Value(register))?;
            }
            Act::Name(name, null) => {
                let name = u8::try_from(name).ok()?;
                let next = self.scan.acts.get(at + 1);
                if null || next == Some(&Act::Null) {
                    self.push(Entry::Name(name))?;
                    if null {
                        self.push(Entry::Null)?;
                    }
                } else {
                    self.produce(|to| Op::Global { to, name })?;
                }
            }
            Act::Null => {
                let called = matches!(self.stack()?.last(), Some(Entry::Name(_)));
                called.then(|| self.push(Entry::Null))??;
            }
            Act::Store(local) => self.store(local)?,
            Act::StoreLoad(a, b) => {
                self.store(a)?;
                self.load(b)?;
            }
            Act::StoreStore(a, b) => {
                self.store(a)?;
                self.store(b)?;
            }
            Act::Copy(depth) => self.copy(depth)?,
            Act::Swap(depth) => self.swap(depth)?,
            Act::Drop | Act::EndFor => _ = self.pop()?,
            Act::Negative => self.unary(|to, a| Op::Unary {
                op: Unary::Negative,
                to,
                a,
            })?,
            Act::Invert => self.unary(|to, a| Op::Unary {
                op: Unary::Invert,
                to,
                a,
            })?,
            Act::Not => self.unary(|to, a| Op::Not { to, a })?,
            Act::Truth => {
                let a = self.pop()?;
                let bool_already = matches!(
                    self.made(a),
                    Some(
                        Op::Compare { .. } | Op::IsNone { .. } | Op::Not { .. } | Op::Truth { .. }
                    )
                );
                if bool_already {
                    self.push(Entry::Value(a))?;
                } else {
                    self.produce(|to| Op::Truth { to, a })?;
                }
            }
            Act::Binary(op) => {
                let (b, a) = (self.pop()?, self.pop()?);
                let op = operator(op)?;
                self.produce(|to| op(to, a, b))?;
            }
            Act::Compare(op) => {
                let (b, a) = (self.pop()?, self.pop()?);
                self.produce(|to| Op::Compare { op, to, a, b })?;
            }
            Act::Is(not) => {
                let (b, a) = (self.pop()?, self.pop()?);
                // Only None is known to be one object.
                let a = match (self.is_none(a), self.is_none(b)) {
                    (_, true) => a,
                    (true, false) => b,
                    _ => return None,
                };
                self.produce(|to| Op::IsNone { to, a, not })?;
            }
            Act::Jump(to) => {
                self.settle()?;
                let target = self.jump(at, to)?;
                self.ops.push(Op::Jump { target });
                self.state = None;
            }
            Act::JumpIf(when, to) => self.branch(at, to, when)?,
            Act::JumpNone(when, to) => {
                let a = self.pop()?;
                self.settle()?;
                let target = self.jump(at, to)?;
                self.ops.push(Op::JumpNone { a, when, target });
            }
            Act::Call(count) => self.call(at, count)?,
            Act::Iterate => match self.state.as_mut()?.stack.last_mut()? {
                entry @ Entry::Range(_) => {
                    let Entry::Range(registers) = *entry else {
                        return None;
                    };
                    *entry = Entry::Loop(registers);
                }
                _ => return None,
            },
            Act::Next(to) => {
                let Entry::Loop(loop_) = *self.stack()?.last()? else {
                    return None;
                };
                self.settle()?;
                let exit = self.jump(at, to)?;
                self.produce(|to| Op::Next { loop_, to, exit })?;
            }
            Act::EndIterator => {
                let ended = matches!(self.state.as_mut()?.stack.pop()?, Entry::Loop(_));
                ended.then_some(())?;
            }
            Act::Return => {
                let from = self.pop()?;
                let computed = |op| {
                    !matches!(
                        op,
                        Op::Move { .. } | Op::Global { .. } | Op::Call { .. } | Op::Next { .. }
                    )
                };
                let fresh = self.made(from).is_some_and(computed);
                self.ops.push(Op::Return { from, fresh });
                self.state = None;
            }
        }
        Some(())
    }

    fn branch(&mut self, at: usize, to: usize, when: bool) -> Option<()> {
        let a = self.pop()?;
        let moves = self.settle()?;
        let target = self.jump(at, to)?;
        let test = self.made(a).filter(|_| !moves);
        let op = match test {
            Some(Op::Compare { op, a, b, .. }) => Op::JumpCompare {
                op,
                a,
                b,
                when,
                target,
            },
            Some(Op::IsNone { a, not, .. }) => Op::JumpNone {
                a,
                when: when != not,
                target,
            },
            Some(Op::Not { a, .. }) => Op::JumpIf {
                a,
                when: !when,
                target,
            },
            Some(Op::Truth { a, .. }) => Op::JumpIf { a, when, target },
            _ => {
                self.ops.push(Op::JumpIf { a, when, target });
                return Some(());
            }
        };
        self.ops.pop();
        self.ops.push(op);
        Some(())
    }

    fn call(&mut self, at: usize, count: usize) -> Option<()> {
        let arguments = self.stack()?.len().checked_sub(count)?;
        let callee = arguments.checked_sub(2)?;
        let [Entry::Name(name), Entry::Null] = self.stack()?[callee..arguments] else {
            return None;
        };
        for place in arguments..arguments + count {
            let Entry::Value(_) = self.stack()?[place] else {
                return None;
            };
            self.settle_place(place)?;
        }
        let first = self.register(arguments)?;
        let count = u8::try_from(count).ok()?;
        self.state.as_mut()?.stack.truncate(callee);
        let mut following = self.scan.acts[at + 1..].iter();
        if following.find(|act| **act != Act::Nothing) == Some(&Act::Iterate) {
            let to = u8::try_from(self.next_loop).ok()?;
            self.next_loop += 3;
            if self.next_loop > self.stack_base {
                return None;
            }
            self.ops.push(Op::Range {
                name,
                first,
                count,
                to,
            });
            return self.push(Entry::Range(to));
        }
        self.produce(|to| Op::Call {
            name,
            first,
            count,
            to,
        })
    }

    fn is_none(&self, register: Register) -> bool {
        let number = usize::from(register).checked_sub(self.locals);
        let number = number.and_then(|number| self.scan.numbers.get(number));
        matches!(number, Some(Value::None))
    }
}

/// The operation for an operator, in place or not.
fn operator(op: BinaryOperator) -> Option<impl Fn(Register, Register, Register) -> Op> {
    use BinaryOperator as B;
    enum Kind {
        Add,
        Subtract,
        Multiply,
        Other(Binary),
    }
    let kind = match op {
        B::Add | B::InplaceAdd => Kind::Add,
        B::Subtract | B::InplaceSubtract => Kind::Subtract,
        B::Multiply | B::InplaceMultiply => Kind::Multiply,
        B::TrueDivide | B::InplaceTrueDivide => Kind::Other(Binary::Divide),
        B::FloorDivide | B::InplaceFloorDivide => Kind::Other(Binary::FloorDivide),
        B::Remainder | B::InplaceRemainder => Kind::Other(Binary::Modulo),
        B::Power | B::InplacePower => Kind::Other(Binary::Power),
        B::Lshift | B::InplaceLshift => Kind::Other(Binary::ShiftLeft),
        B::Rshift | B::InplaceRshift => Kind::Other(Binary::ShiftRight),
        B::And | B::InplaceAnd => Kind::Other(Binary::And),
        B::Or | B::InplaceOr => Kind::Other(Binary::Or),
        B::Xor | B::InplaceXor => Kind::Other(Binary::Xor),
        B::MatrixMultiply | B::InplaceMatrixMultiply | B::Subscr => return None,
    };
    Some(move |to, a, b| match kind {
        Kind::Add => Op::Add { to, a, b },
        Kind::Subtract => Op::Subtract { to, a, b },
        Kind::Multiply => Op::Multiply { to, a, b },
        Kind::Other(op) => Op::Binary { op, to, a, b },
    })
}
