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

mod places;
mod steps;

use super::{
    form::{Form, Global, Op, Register, WINDOW},
    scan::{Act, Scan, scan},
    value::Value,
};
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
    let other = || Cell::new((0, Global::Other));
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
                ops[at] = Op::Again {
                    loop_,
                    to,
                    exit,
                    body,
                };
            }
        }
        Some(ops.into())
    }
}
