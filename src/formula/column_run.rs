//! Interprets a formula for one chunk of rows.
//!
//! In: validated code, columns and single values. Out: a lane, and the rows that only the machine can tell.
//! Conditions choose rows by masks: both cases are computed, and what surprises in a row that is not
//! chosen does not count.
//!
//! Must not: recurse, or give a row another value than [`super::scalar`] does.

use super::columns::{Column, Input, bools, floats, ints};
use super::lanes::{Data, Element, Lane, Operand, Room, select};
use super::slots::{self, Slot, Texts};
use super::{Formula, Scalar};
use fangless_wire::formula::{Constant, Op};
use std::borrow::Cow;

/// A range of ops that only some rows are to run.
pub(super) struct Masked<'a> {
    /// Where it ends.
    end: usize,
    /// Rows that it is for.
    chosen: Vec<bool>,
    /// Rows that count around it.
    around: Option<Vec<bool>>,
    then: After<'a>,
}

/// What becomes of the value at the end of a range.
pub(super) enum After<'a> {
    /// It is the first case; the other one follows.
    Else,
    /// The other rows have these values.
    Or(Lane<'a>),
    /// The other rows are false.
    OrFalse,
}

/// The evaluation of one chunk.
pub(super) struct Run<'a, 'f> {
    pub(super) formula: &'f Formula,
    pub(super) room: Room,
    pub(super) stack: Vec<Lane<'a>>,
    pub(super) masks: Vec<Masked<'a>>,
    pub(super) texts: Texts<'f>,
}

impl<'a> Run<'a, '_> {
    /// The values of one chunk.
    pub(super) fn chunk(
        &mut self,
        inputs: &[Input<'a>],
        rows: core::ops::Range<usize>,
    ) -> Option<Lane<'a>> {
        for input in inputs {
            if let Input::Scalar(Scalar::Str(text)) = input {
                self.texts.charge(text.len())?;
            }
        }
        let formula = self.formula;
        let mut at = 0;
        loop {
            self.end_masks(at)?;
            let Some(op) = formula.ops.get(at) else { break };
            at += 1;
            let lane = match *op {
                Op::Constant(index) => {
                    Lane::Uniform(match formula.constants.get(usize::from(index))? {
                        Constant::None => Slot::None,
                        Constant::Bool(value) => Slot::Bool(*value),
                        Constant::Int(value) => Slot::Int(*value),
                        Constant::Float(value) => Slot::Float(*value),
                        Constant::Text(text) => self.texts.push(Cow::Borrowed(text))?,
                    })
                }
                Op::Input(index) => match inputs.get(usize::from(index))? {
                    Input::Column(Column::Float(values)) => {
                        Lane::Float(Data::Input(values.get(rows.clone())?))
                    }
                    Input::Column(Column::Int(values)) => {
                        Lane::Int(Data::Input(values.get(rows.clone())?))
                    }
                    Input::Column(Column::Bool(values)) => {
                        Lane::Bool(Data::Input(values.get(rows.clone())?))
                    }
                    Input::Scalar(value) => Lane::Uniform(match value {
                        Scalar::None => Slot::None,
                        Scalar::Bool(value) => Slot::Bool(*value),
                        Scalar::Int(value) => Slot::Int(*value),
                        Scalar::Float(value) => Slot::Float(*value),
                        Scalar::Str(text) => self.texts.push(Cow::Owned(text.to_string()))?,
                    }),
                },
                Op::Pick(index) => self.stack.get(usize::from(index))?.clone(),
                Op::Unary(op) => {
                    let a = self.stack.pop()?;
                    let lane = self.unary(op, &a)?;
                    self.room.free(a);
                    lane
                }
                Op::Binary(op) => {
                    let (b, a) = (self.stack.pop()?, self.stack.pop()?);
                    let lane = self.binary(op, &a, &b)?;
                    self.room.free(a);
                    self.room.free(b);
                    lane
                }
                Op::Compare(op) => {
                    let (b, a) = (self.stack.pop()?, self.stack.pop()?);
                    let lane = self.compare(op, &a, &b)?;
                    self.room.free(a);
                    self.room.free(b);
                    lane
                }
                Op::Call(function, arguments) => {
                    let from = self.stack.len().checked_sub(arguments.into())?;
                    let arguments = self.stack.split_off(from);
                    let lane = self.call(function, &arguments)?;
                    arguments.into_iter().for_each(|lane| self.room.free(lane));
                    lane
                }
                Op::Among(members) => {
                    let from = self.stack.len().checked_sub(members.into())?;
                    let members = self.stack.split_off(from);
                    let value = self.stack.pop()?;
                    let lane = self.among(&value, &members)?;
                    self.room.free(value);
                    members.into_iter().for_each(|lane| self.room.free(lane));
                    lane
                }
                Op::And(skipped) | Op::Or(skipped) => {
                    let goes_on = matches!(op, Op::And(_));
                    let kept = self.stack.pop()?;
                    match self.truth(&kept)? {
                        Lane::Bool(truth) => {
                            let chosen = truth.iter().map(|truth| *truth == goes_on).collect();
                            self.mask(at + usize::from(skipped), chosen, After::Or(kept));
                        }
                        Lane::Uniform(Slot::Bool(truth)) if truth != goes_on => {
                            at += usize::from(skipped);
                            self.stack.push(kept);
                        }
                        _ => {}
                    }
                    continue;
                }
                Op::If(skipped) => {
                    let test = self.stack.pop()?;
                    match self.truth(&test)? {
                        Lane::Bool(truth) => {
                            let end = (at + usize::from(skipped)).checked_sub(1)?;
                            self.mask(end, truth.to_vec(), After::Else);
                        }
                        Lane::Uniform(Slot::Bool(false)) => at += usize::from(skipped),
                        _ => {}
                    }
                    continue;
                }
                Op::Else(skipped) => {
                    let end = at + usize::from(skipped);
                    let begun = |masked: &mut Masked<'_>| {
                        masked.end == at - 1 && matches!(masked.then, After::Else)
                    };
                    match self.masks.pop_if(begun) {
                        Some(masked) => {
                            self.room.active = masked.around;
                            let others = masked.chosen.iter().map(|chosen| !chosen).collect();
                            let first = self.stack.pop()?;
                            self.mask(end, others, After::Or(first));
                        }
                        None => at = end,
                    }
                    continue;
                }
                Op::Chain(op, skipped) => {
                    let (b, a) = (self.stack.pop()?, self.stack.pop()?);
                    match self.compare(op, &a, &b)? {
                        Lane::Bool(held) => {
                            self.mask(at + usize::from(skipped), held.to_vec(), After::OrFalse);
                            b
                        }
                        Lane::Uniform(Slot::Bool(true)) => b,
                        held => {
                            at += usize::from(skipped);
                            held
                        }
                    }
                }
            };
            self.stack.push(lane);
        }
        self.stack.pop()
    }

    /// Begins a range that is for the chosen rows.
    fn mask(&mut self, end: usize, chosen: Vec<bool>, then: After<'a>) {
        let around = self.room.active.take();
        let mut active = chosen.clone();
        if let Some(around) = &around {
            let both = active.iter_mut().zip(around);
            both.for_each(|(active, around)| *active &= around);
        }
        self.room.active = Some(active);
        self.masks.push(Masked {
            end,
            chosen,
            around,
            then,
        });
    }

    /// Ends the ranges that end here, but for a first case, which its `Else` ends.
    fn end_masks(&mut self, at: usize) -> Option<()> {
        let ends =
            |masked: &mut Masked<'_>| masked.end == at && !matches!(masked.then, After::Else);
        while let Some(masked) = self.masks.pop_if(ends) {
            self.room.active = masked.around;
            let value = self.stack.pop()?;
            let others = match masked.then {
                After::Or(lane) => lane,
                _ => Lane::Uniform(Slot::Bool(false)),
            };
            let chosen = &masked.chosen;
            let lane = if let (Some(a), Some(b)) = (floats(&value), floats(&others)) {
                self.select(chosen, a, b)
            } else if let (Some(a), Some(b)) = (ints(&value), ints(&others)) {
                self.select(chosen, a, b)
            } else {
                self.select(chosen, bools(&value)?, bools(&others)?)
            };
            self.room.free(value);
            self.room.free(others);
            self.stack.push(lane);
        }
        Some(())
    }

    fn select<T: Element>(
        &mut self,
        chosen: &[bool],
        a: Operand<'_, T>,
        b: Operand<'_, T>,
    ) -> Lane<'a> {
        let mut out = self.room.take();
        select(chosen, a, b, &mut out);
        T::lane(out)
    }

    pub(super) fn truth(&mut self, lane: &Lane<'a>) -> Option<Lane<'a>> {
        Some(match lane {
            Lane::Uniform(value) => Lane::Uniform(Slot::Bool(slots::truth(*value, &self.texts))),
            Lane::Float(values) => self.room.map(Operand::Each(values), |value| value != 0.0),
            Lane::Int(values) => self.room.map(Operand::Each(values), |value| value != 0),
            Lane::Bool(values) => self.room.map(Operand::Each(values), |value| value),
        })
    }

    /// Ints, bools among them, as ints.
    pub(super) fn whole(&mut self, lane: &Lane<'a>) -> Option<Lane<'a>> {
        Some(match lane {
            Lane::Int(values) => self.room.map(Operand::Each(values), |value| value),
            Lane::Bool(values) => self.room.map(Operand::Each(values), i64::from),
            Lane::Uniform(value) => Lane::Uniform(Slot::Int(slots::int(*value)?)),
            Lane::Float(_) => return None,
        })
    }

    /// Any numbers as floats.
    pub(super) fn float(&mut self, lane: &Lane<'a>) -> Option<Lane<'a>> {
        Some(match lane {
            Lane::Float(values) => self.room.map(Operand::Each(values), |value| value),
            Lane::Int(values) => self.room.map(Operand::Each(values), |value| value as f64),
            Lane::Bool(values) => self
                .room
                .map(Operand::Each(values), |value| f64::from(u8::from(value))),
            Lane::Uniform(value) => Lane::Uniform(Slot::Float(slots::float(*value)?)),
        })
    }
}
