//! Runs forms: registers without objects, calls without recursion.
//!
//! In: a form, its arguments, and who knows what names stand for. Out: the value, or nothing. Frames are as many as the run's recursion allows, and hold nothing but numbers; the host's fuel and its
//! clock count every instruction, as they do all of the guest.
//! Must not: do anything that a program can see.

use super::{
    form::{Form, Global, Op, WINDOW},
    scope::{Known, Scope},
    number::multiply_ints,
    value::{Builtin, Value, arithmetic, binary, builtin, compare, unary},
};

/// Frames at most, whatever the run allows.
const DEEPEST: usize = 20_000;
/// Registers that are kept for the next activation.
const KEPT: usize = 1 << 12;

/// Room for one activation after the other.
pub(super) struct Room {
    registers: Vec<Value>,
    frames: Vec<At>,
    /// Number of the activation.
    activation: u64,
    /// Operations that a test allows; elsewhere the host counts.
    #[cfg(test)]
    pub(super) fuel: u64,
}

/// A place in a form: where a call goes on.
#[derive(Debug, Clone, Copy)]
struct At {
    form: u32,
    op: u32,
    /// The beginning of its window.
    base: u32,
    /// Where it wants the value of its call.
    to: u8,
}

/// The value of an activation; `fresh` as in [`Op::Return`].
pub(super) struct Answer {
    pub(super) value: Value,
    pub(super) fresh: bool,
}

/// Why the loop was left.
enum Exit {
    Answer(Answer),
    /// A name is not resolved yet.
    Name(u8),
    Surprise,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            registers: Vec::new(),
            frames: Vec::new(),
            activation: 0,
            #[cfg(test)]
            fuel: u64::MAX,
        }
    }
}

impl Room {
    /// Runs the first form, with no more frames than that. Those under way on a surprise are given up.
    pub(super) fn run(
        &mut self,
        scope: &mut Scope<'_>,
        arguments: &[Value],
        deepest: usize,
    ) -> Option<Answer> {
        self.activation += 1;
        self.frames.clear();
        self.registers.truncate(KEPT);
        self.registers.shrink_to(2 * KEPT);
        self.make_room(0);
        let form = &scope.known.first()?.form;
        self.registers[..arguments.len()].copy_from_slice(arguments);
        enter(&mut self.registers, 0, form);
        let mut at = At {
            form: 0,
            op: 0,
            base: 0,
            to: 0,
        };
        let deepest = deepest.min(DEEPEST);
        loop {
            match self.go_on(&scope.known, &mut at, deepest) {
                Exit::Answer(answer) => return Some(answer),
                Exit::Name(name) => {
                    let form = at.form as usize;
                    let global = scope.resolve(form, usize::from(name));
                    let place = scope.known[form].form.globals.get(usize::from(name));
                    place?.set((self.activation, global));
                }
                Exit::Surprise => {
                    scope.give_up(at.form as usize);
                    for frame in &self.frames {
                        scope.give_up(frame.form as usize);
                    }
                    return None;
                }
            }
        }
    }

    fn make_room(&mut self, base: usize) {
        if self.registers.len() < base + WINDOW {
            self.registers.resize(base + 2 * WINDOW, Value::Unbound);
        }
    }

    /// Runs until something is asked or known.
    fn go_on(&mut self, forms: &[Known], at: &mut At, deepest: usize) -> Exit {
        macro_rules! known {
            ($value:expr) => {
                match $value {
                    Some(value) => value,
                    None => return Exit::Surprise,
                }
            };
        }
        let activation = self.activation;
        loop {
            let form = &*forms[at.form as usize].form;
            let window = self.registers[at.base as usize..].first_chunk_mut::<WINDOW>();
            let window = known!(window);
            let mut next = at.op as usize;
            // Leaves the window: something else is entered, or left.
            let (first, called) = loop {
                let op = *known!(form.ops.get(next));
                #[cfg(test)]
                {
                    self.fuel = known!(self.fuel.checked_sub(1));
                }
                next += 1;
                match op {
                    Op::Move { to, from } => window[usize::from(to)] = window[usize::from(from)],
                    Op::Swap { a, b } => window.swap(usize::from(a), usize::from(b)),
                    Op::Check { local } => {
                        if let Value::Unbound = window[usize::from(local)] {
                            return Exit::Surprise;
                        }
                    }
                    Op::Add { to, a, b } => {
                        let (a, b) = (&window[usize::from(a)], &window[usize::from(b)]);
                        let sum = arithmetic(a, b, i64::checked_add, |a, b| a + b);
                        window[usize::from(to)] = known!(sum);
                    }
                    Op::Subtract { to, a, b } => {
                        let (a, b) = (&window[usize::from(a)], &window[usize::from(b)]);
                        let difference = arithmetic(a, b, i64::checked_sub, |a, b| a - b);
                        window[usize::from(to)] = known!(difference);
                    }
                    Op::Multiply { to, a, b } => {
                        let (a, b) = (&window[usize::from(a)], &window[usize::from(b)]);
                        let product = arithmetic(a, b, multiply_ints, |a, b| a * b);
                        window[usize::from(to)] = known!(product);
                    }
                    Op::Binary { op, to, a, b } => {
                        let (a, b) = (&window[usize::from(a)], &window[usize::from(b)]);
                        window[usize::from(to)] = known!(binary(op, a, b));
                    }
                    Op::Unary { op, to, a } => {
                        window[usize::from(to)] = known!(unary(op, window[usize::from(a)]));
                    }
                    Op::Compare { op, to, a, b } => {
                        let (a, b) = (&window[usize::from(a)], &window[usize::from(b)]);
                        window[usize::from(to)] = Value::Bool(known!(compare(op, a, b)));
                    }
                    Op::IsNone { to, a, not } => {
                        let none = matches!(window[usize::from(a)], Value::None);
                        window[usize::from(to)] = Value::Bool(none != not);
                    }
                    Op::Truth { to, a } => {
                        let truth = known!(window[usize::from(a)].truth());
                        window[usize::from(to)] = Value::Bool(truth);
                    }
                    Op::Not { to, a } => {
                        let truth = known!(window[usize::from(a)].truth());
                        window[usize::from(to)] = Value::Bool(!truth);
                    }
                    Op::Jump { target } => next = usize::from(target),
                    Op::JumpIf { a, when, target } => {
                        if known!(window[usize::from(a)].truth()) == when {
                            next = usize::from(target);
                        }
                    }
                    Op::JumpNone { a, when, target } => {
                        if matches!(window[usize::from(a)], Value::None) == when {
                            next = usize::from(target);
                        }
                    }
                    Op::JumpCompare { op, a, b, when, target } => {
                        let (a, b) = (&window[usize::from(a)], &window[usize::from(b)]);
                        if known!(compare(op, a, b)) == when {
                            next = usize::from(target);
                        }
                    }
                    Op::Next { loop_, to, exit } => {
                        if !known!(count(window, loop_, to)) {
                            next = usize::from(exit);
                        }
                    }
                    Op::Again { loop_, to, exit, body } => {
                        let more = known!(count(window, loop_, to));
                        next = usize::from(if more { body } else { exit });
                    }
                    Op::Global { to, name } => match global(form, name, activation) {
                        Some(Global::Number(value)) => window[usize::from(to)] = value,
                        Some(_) => return Exit::Surprise,
                        None => {
                            at.op = next as u32 - 1;
                            return Exit::Name(name);
                        }
                    },
                    Op::Range { name, first, count, to } => match global(form, name, activation) {
                        Some(Global::Range) => {
                            let given = window.get(usize::from(first)..);
                            let given = given.and_then(|given| given.get(..usize::from(count)));
                            let range = known!(range(known!(given)));
                            let place = window.get_mut(usize::from(to)..);
                            let place = place.and_then(|place| place.first_chunk_mut::<3>());
                            *known!(place) = range.map(Value::Int);
                        }
                        Some(_) => return Exit::Surprise,
                        None => {
                            at.op = next as u32 - 1;
                            return Exit::Name(name);
                        }
                    },
                    Op::Call { name, first, count, to } => match global(form, name, activation) {
                        Some(Global::Function(called)) => {
                            let callee = &known!(forms.get(called as usize)).form;
                            // Frames under way, with this one, and the new one.
                            let deep = self.frames.len() + 2 > deepest;
                            if callee.arguments != usize::from(count) || deep {
                                return Exit::Surprise;
                            }
                            at.to = to;
                            break (first, called);
                        }
                        Some(Global::Builtin(function)) => {
                            let value = known!(call(window, function, first, count));
                            window[usize::from(to)] = value;
                        }
                        Some(_) => return Exit::Surprise,
                        None => {
                            at.op = next as u32 - 1;
                            return Exit::Name(name);
                        }
                    },
                    Op::Return { from, fresh } => {
                        let value = window[usize::from(from)];
                        let Some(caller) = self.frames.pop() else {
                            return Exit::Answer(Answer { value, fresh });
                        };
                        *at = caller;
                        let to = at.base as usize + usize::from(at.to);
                        self.registers[to] = value;
                        break (0, u32::MAX);
                    }
                }
            };
            if called == u32::MAX {
                continue;
            }
            at.op = next as u32;
            self.frames.push(*at);
            let base = at.base as usize + usize::from(first);
            self.make_room(base);
            enter(&mut self.registers, base, &forms[called as usize].form);
            *at = At {
                form: called,
                op: 0,
                base: base as u32,
                to: 0,
            };
        }
    }
}

/// The window of a form whose arguments are there.
fn enter(registers: &mut [Value], base: usize, form: &Form) {
    let template = &form.template[form.arguments..];
    let rest = base + form.arguments;
    registers[rest..rest + template.len()].copy_from_slice(template);
}

fn global(form: &Form, name: u8, activation: u64) -> Option<Global> {
    let (when, global) = form.globals.get(usize::from(name))?.get();
    (when == activation).then_some(global)
}

#[inline(never)]
fn call(window: &[Value; WINDOW], function: Builtin, first: u8, count: u8) -> Option<Value> {
    let arguments = window.get(usize::from(first)..)?;
    builtin(function, arguments.get(..usize::from(count))?)
}

/// The next one of a loop, if there is one.
#[inline(always)]
fn count(window: &mut [Value; WINDOW], loop_: u8, to: u8) -> Option<bool> {
    let place = window.get_mut(usize::from(loop_)..)?;
    let [Value::Int(value), Value::Int(left), Value::Int(step)] = place.first_chunk_mut::<3>()?
    else {
        return None;
    };
    if *left == 0 {
        return Some(false);
    }
    let current = *value;
    // Past the last one nothing is read.
    *value = current.wrapping_add(*step);
    *left -= 1;
    window[usize::from(to)] = Value::Int(current);
    Some(true)
}

/// The first, how many, and the step.
fn range(given: &[Value]) -> Option<[i64; 3]> {
    let int = |value: &Value| match value {
        Value::Int(value) => Some(*value),
        _ => None,
    };
    let (start, stop, step) = match given {
        [stop] => (0, int(stop)?, 1),
        [start, stop] => (int(start)?, int(stop)?, 1),
        [start, stop, step] => (int(start)?, int(stop)?, int(step)?),
        _ => return None,
    };
    let distance = match step {
        1.. => i128::from(stop) - i128::from(start),
        0 => return None,
        _ => i128::from(start) - i128::from(stop),
    };
    let step_size = i128::from(step).abs();
    let count = distance.max(0).checked_add(step_size - 1)? / step_size;
    Some([start, i64::try_from(count).ok()?, step])
}
