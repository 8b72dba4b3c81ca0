//! Where the values of the stack are while a form is made.
//!
//! In: loads, stores, and what operations make. Out: registers. A value that was loaded stays where it is until
//! something is stored there, ways part or meet, or a call needs it; then it is copied into the register of its
//! place on the stack. No other place is ever in that register.
//! Must not: let two places share a register of the stack.

use super::{Entry, Translator};
use crate::numbers::form::{Op, Register};

impl Translator<'_> {
    pub(super) fn stack(&self) -> Option<&[Entry]> {
        Some(&self.state.as_ref()?.stack)
    }

    /// The register of a place.
    pub(super) fn register(&self, place: usize) -> Option<Register> {
        u8::try_from(self.stack_base + place).ok()
    }

    pub(super) fn push(&mut self, entry: Entry) -> Option<()> {
        let stack = &mut self.state.as_mut()?.stack;
        stack.push(entry);
        (stack.len() <= self.depth).then_some(())
    }

    pub(super) fn pop(&mut self) -> Option<Register> {
        match self.state.as_mut()?.stack.pop()? {
            Entry::Value(register) => Some(register),
            _ => None,
        }
    }

    /// Pushes what an operation makes, in the register of its place.
    pub(super) fn produce(&mut self, op: impl FnOnce(Register) -> Op) -> Option<()> {
        let to = self.register(self.stack()?.len())?;
        self.ops.push(op(to));
        self.push(Entry::Value(to))
    }

    pub(super) fn unary(&mut self, op: impl FnOnce(Register, Register) -> Op) -> Option<()> {
        let a = self.pop()?;
        self.produce(|to| op(to, a))
    }

    /// The last operation, if it made what is in this register of the stack, and nothing leads behind it.
    pub(super) fn made(&self, register: Register) -> Option<Op> {
        let op = *self.ops.get(self.barrier..)?.last()?;
        let own = usize::from(register) >= self.stack_base;
        (own && target(&mut { op }).copied() == Some(register)).then_some(op)
    }

    pub(super) fn load(&mut self, local: usize) -> Option<()> {
        let register = u8::try_from(local).ok()?;
        let state = self.state.as_mut()?;
        if state.bound & 1 << local == 0 {
            state.bound |= 1 << local;
            self.ops.push(Op::Check { local: register });
        }
        self.push(Entry::Value(register))
    }

    pub(super) fn store(&mut self, local: usize) -> Option<()> {
        let from = self.pop()?;
        let to = u8::try_from(local).ok()?;
        let loaded = Entry::Value(to);
        let mut free = true;
        for place in 0..self.stack()?.len() {
            if self.stack()?[place] == loaded {
                self.settle_place(place)?;
                free = false;
            }
        }
        if free && self.made(from).is_some() {
            // Made where it is wanted.
            *self.ops.last_mut().and_then(target)? = to;
        } else {
            self.ops.push(Op::Move { to, from });
        }
        self.state.as_mut()?.bound |= 1 << local;
        Some(())
    }

    /// Every value into the register of its place; whether any was not.
    pub(super) fn settle(&mut self) -> Option<bool> {
        let before = self.ops.len();
        for place in 0..self.stack()?.len() {
            self.settle_place(place)?;
        }
        Some(self.ops.len() > before)
    }

    pub(super) fn settle_place(&mut self, place: usize) -> Option<()> {
        let to = self.register(place)?;
        if let Entry::Value(from) = self.stack()?[place]
            && from != to
        {
            self.ops.push(Op::Move { to, from });
            self.state.as_mut()?.stack[place] = Entry::Value(to);
        }
        Some(())
    }

    pub(super) fn copy(&mut self, depth: usize) -> Option<()> {
        let place = self.stack()?.len().checked_sub(depth)?;
        let Entry::Value(from) = *self.stack()?.get(place)? else {
            return None;
        };
        if usize::from(from) < self.stack_base {
            return self.push(Entry::Value(from));
        }
        self.produce(|to| Op::Move { to, from })
    }

    pub(super) fn swap(&mut self, depth: usize) -> Option<()> {
        let top = self.stack()?.len().checked_sub(1)?;
        let other = self.stack()?.len().checked_sub(depth)?;
        let [Some(Entry::Value(a)), Some(Entry::Value(b))] =
            [self.stack()?.get(other), self.stack()?.get(top)].map(Option::<&Entry>::copied)
        else {
            return None;
        };
        if top == other {
            return Some(());
        }
        let (of_a, of_b) = (self.register(other)?, self.register(top)?);
        // What is in a register of the stack moves to that of its new place.
        let entries = match (a == of_a, b == of_b) {
            (true, true) => {
                self.ops.push(Op::Swap { a, b });
                (a, b)
            }
            (true, false) => {
                self.ops.push(Op::Move { to: of_b, from: a });
                (b, of_b)
            }
            (false, true) => {
                self.ops.push(Op::Move { to: of_a, from: b });
                (of_a, a)
            }
            (false, false) => (b, a),
        };
        let stack = &mut self.state.as_mut()?.stack;
        stack[other] = Entry::Value(entries.0);
        stack[top] = Entry::Value(entries.1);
        Some(())
    }
}

/// Where an operation puts what it makes.
fn target(op: &mut Op) -> Option<&mut Register> {
    match op {
        Op::Move { to, .. }
        | Op::Global { to, .. }
        | Op::Add { to, .. }
        | Op::Subtract { to, .. }
        | Op::Multiply { to, .. }
        | Op::Binary { to, .. }
        | Op::Unary { to, .. }
        | Op::Compare { to, .. }
        | Op::IsNone { to, .. }
        | Op::Truth { to, .. }
        | Op::Not { to, .. }
        | Op::Next { to, .. }
        | Op::Call { to, .. } => Some(to),
        Op::Swap { .. }
        | Op::Check { .. }
        | Op::Jump { .. }
        | Op::JumpIf { .. }
        | Op::JumpNone { .. }
        | Op::JumpCompare { .. }
        | Op::Range { .. }
        | Op::Again { .. }
        | Op::Return { .. } => None,
    }
}
