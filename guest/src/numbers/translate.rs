//! From a code object to a form, by running it with names of registers in the place of values.
//!
//! In: what [`scan`] has read. Out: the form, if the code is what it looks like: on every way to an instruction the
//! stack is as deep and holds the same kinds of things, jumps lead to instructions, loops count. A value on the
//! stack is where it was loaded from, as long as that is so: a local, a constant, or the register of its place.
//!
//! One pass is enough: a way back may only lead to where the walk has been, with no fewer locals that have a value
//! (none ever loses it) and the same stack.
//!
//! Must not: believe the code generator: what this accepts is run without a look at it.

#[path = "places.rs"]
mod places;

use super::{
    form::{Form, Op, Register, WINDOW},
    scan::{Act, Scan, scan},
    value::{Binary, Unary, Value},
};
use rustpython_compiler_core::bytecode::BinaryOperator;
use rustpython_vm::builtins::PyCode;
use std::cell::Cell;

/// Something on the stack of the machine that this stands for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Entry {
    /// A value: of a local, a constant, or the place's own register.
    Value(Register),
    /// What is to be called.
    Name(u8),
    Null,
    /// `range(...)`, and its iterator: the first of its registers.
    Range(Register),
    Loop(Register),
}

/// What is known before an instruction.
#[derive(Debug, Clone, PartialEq)]
struct State {
    stack: Vec<Entry>,
    /// Locals that have a value.
    bound: u128,
}

/// The form of a code object, if it only computes.
pub(super) fn translate(code: &PyCode) -> Option<Form> {
    let scan = scan(code)?;
    let locals = code.varnames.len();
    let depth = code.max_stackdepth as usize;
    let loops = locals + scan.numbers.len();
    let stack = loops + 3 * scan.loops;
    if locals > 128 || depth > WINDOW || stack + depth >= WINDOW || scan.names.len() >= WINDOW {
        return None;
    }
    let arguments = code.arg_count as usize;
    let mut translator = Translator {
        scan: &scan,
        locals,
        stack_base: stack,
        depth,
        next_loop: loops,
        ops: Vec::new(),
        barrier: 0,
        state: Some(State {
            stack: Vec::new(),
            bound: (0..arguments).fold(0, |all, one| all | 1 << one),
        }),
        before: vec![None; scan.acts.len()],
        labels: vec![0; scan.acts.len()],
    };
    translator.walk()?;
    let ops = translator.finish()?;
    let mut template = vec![Value::Unbound; locals];
    template.extend(&scan.numbers);
    let other = || Cell::new((0, super::form::Global::Other));
    Some(Form {
        ops,
        template: template.into(),
        arguments,
        globals: scan.names.iter().map(|_| other()).collect(),
        names: scan.names.into(),
        misses: Cell::new(0),
    })
}

struct Translator<'a> {
    scan: &'a Scan,
    locals: usize,
    stack_base: usize,
    depth: usize,
    next_loop: usize,
    ops: Vec<Op>,
    /// Operations before this one are not changed: a jump may lead behind them.
    barrier: usize,
    /// `None`: no way leads here.
    state: Option<State>,
    /// What jumps have found for their targets, and the walk where it has been.
    before: Vec<Option<State>>,
    /// The operation at which a step begins.
    labels: Vec<u16>,
}

impl Translator<'_> {
    fn walk(&mut self) -> Option<()> {
        let acts = &self.scan.acts;
        let mut targets = vec![false; acts.len()];
        for act in acts {
            if let Act::Jump(to) | Act::JumpIf(_, to) | Act::JumpNone(_, to) | Act::Next(to) = *act
            {
                *targets.get_mut(to)? = true;
            }
        }
        for (at, act) in acts.iter().enumerate() {
            if targets[at] {
                self.arrive(at)?;
            }
            self.labels[at] = u16::try_from(self.ops.len()).ok()?;
            if self.state.is_some() {
                self.step(at, *act)?;
            }
        }
        // Nothing runs past the end.
        self.state.is_none().then_some(())
    }

    /// Ways meet here, or will.
    fn arrive(&mut self, at: usize) -> Option<()> {
        if self.state.is_some() {
            self.settle()?;
        }
        match (self.state.as_mut(), self.before[at].take()) {
            (Some(own), Some(other)) => {
                if own.stack != other.stack {
                    return None;
                }
                own.bound &= other.bound;
            }
            (None, other) => self.state = other,
            (Some(_), None) => {}
        }
        self.before[at] = self.state.clone();
        self.barrier = self.ops.len();
        Some(())
    }

    /// A way to another instruction, with every value in the register of its place.
    fn jump(&mut self, from: usize, to: usize) -> Option<u16> {
        let state = self.state.as_ref()?;
        match self.before[to].as_mut() {
            // Back, to where the walk has been.
            Some(known) if to <= from => {
                let less = known.bound & !state.bound;
                if known.stack != state.stack || less != 0 {
                    return None;
                }
            }
            Some(known) => {
                if known.stack != state.stack {
                    return None;
                }
                known.bound &= state.bound;
            }
            None if to <= from => return None,
            None => self.before[to] = Some(state.clone()),
        }
        u16::try_from(to).ok()
    }

    /// Targets become indices of operations.
    fn finish(&mut self) -> Option<Box<[Op]>> {
        let mut ops = std::mem::take(&mut self.ops);
        for op in &mut ops {
            if let Op::Jump { target }
            | Op::JumpIf { target, .. }
            | Op::JumpNone { target, .. }
            | Op::JumpCompare { target, .. }
            | Op::Next { exit: target, .. } = op
            {
                *target = *self.labels.get(usize::from(*target))?;
            }
        }
        for at in 0..ops.len() {
            if let Op::Jump { target } = ops[at]
                && let Some(Op::Next { loop_, to, exit }) = ops.get(usize::from(target)).copied()
            {
                let body = target.checked_add(1)?;
                ops[at] = Op::Again { loop_, to, exit, body };
            }
        }
        Some(ops.into())
    }

    fn step(&mut self, at: usize, act: Act) -> Option<()> {
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
            Act::Drop => _ = self.pop()?,
            Act::Negative => self.unary(|to, a| Op::Unary { op: Unary::Negative, to, a })?,
            Act::Invert => self.unary(|to, a| Op::Unary { op: Unary::Invert, to, a })?,
            Act::Not => self.unary(|to, a| Op::Not { to, a })?,
            Act::Truth => {
                let a = self.pop()?;
                let bool_already = matches!(
                    self.made(a),
                    Some(Op::Compare { .. } | Op::IsNone { .. } | Op::Not { .. } | Op::Truth { .. })
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
                    !matches!(op, Op::Move { .. } | Op::Global { .. } | Op::Call { .. } | Op::Next { .. })
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
            Some(Op::Compare { op, a, b, .. }) => Op::JumpCompare { op, a, b, when, target },
            Some(Op::IsNone { a, not, .. }) => Op::JumpNone { a, when: when != not, target },
            Some(Op::Not { a, .. }) => Op::JumpIf { a, when: !when, target },
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
            self.ops.push(Op::Range { name, first, count, to });
            return self.push(Entry::Range(to));
        }
        self.produce(|to| Op::Call { name, first, count, to })
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
