//! Runs forms: registers without objects, calls without recursion.
//!
//! In: an activation. Out: its value, a name that is to be looked up, or a surprise. The host's fuel and its clock count
//! every instruction, as they do all of the guest.
//! Must not: do anything that a program can see.

use super::{
    form::{Form, Global, Op, WINDOW},
    number::multiply_ints,
    room::{Answer, At, Exit, Room, enter},
    scope::Known,
    value::{Builtin, Value, arithmetic, binary, builtin, compare, unary},
};

impl Room {
    /// Runs until something is asked or known.
    pub(super) fn go_on(&mut self, forms: &[Known], at: &mut At, deepest: usize) -> Exit {
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
                    Op::JumpCompare {
                        op,
                        a,
                        b,
                        when,
                        target,
                    } => {
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
                    Op::Again {
                        loop_,
                        to,
                        exit,
                        body,
                    } => {
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
                    Op::Range {
                        name,
                        first,
                        count,
                        to,
                    } => match global(form, name, activation) {
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
                    Op::Call {
                        name,
                        first,
                        count,
                        to,
                    } => match global(form, name, activation) {
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
