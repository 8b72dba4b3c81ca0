//! An activation: a call of a form from outside, and all that it calls.
//!
//! In: a form, its arguments, and what names stand for. Out: the value, or nothing. Frames are as many as the run's
//! recursion allows, and hold nothing but numbers.
//! Must not: recurse, or keep more than a little room for the next activation.

use super::{
    form::{Form, WINDOW},
    scope::Scope,
    value::Value,
};

/// Frames at most, whatever the run allows.
const DEEPEST: usize = 20_000;
/// Registers that are kept for the next activation.
const KEPT: usize = 1 << 12;

/// Room for one activation after the other.
#[cfg_attr(not(test), derive(Default))]
pub(super) struct Room {
    pub(super) registers: Vec<Value>,
    /// Who waits for the value of a call.
    pub(super) frames: Vec<At>,
    /// Number of the activation.
    pub(super) activation: u64,
    /// Operations that a test allows; elsewhere the host counts.
    #[cfg(test)]
    pub(super) fuel: u64,
}

/// A place in a form: where a call goes on.
#[derive(Debug, Clone, Copy)]
pub(super) struct At {
    pub(super) form: u32,
    pub(super) op: u32,
    /// The beginning of its window.
    pub(super) base: u32,
    /// Where it wants the value of its call.
    pub(super) to: u8,
}

/// The value of an activation; `fresh` as in [`Op::Return`](super::form::Op::Return).
pub(super) struct Answer {
    pub(super) value: Value,
    pub(super) fresh: bool,
}

/// Why the loop was left.
pub(super) enum Exit {
    Answer(Answer),
    /// A name is not resolved yet.
    Name(u8),
    Surprise,
}

#[cfg(test)]
impl Default for Room {
    fn default() -> Self {
        Self {
            registers: Vec::new(),
            frames: Vec::new(),
            activation: 0,
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

    pub(super) fn make_room(&mut self, base: usize) {
        if self.registers.len() < base + WINDOW {
            self.registers.resize(base + 2 * WINDOW, Value::Unbound);
        }
    }
}

/// The window of a form whose arguments are there.
pub(super) fn enter(registers: &mut [Value], base: usize, form: &Form) {
    let template = &form.template[form.arguments..];
    let rest = base + form.arguments;
    registers[rest..rest + template.len()].copy_from_slice(template);
}
