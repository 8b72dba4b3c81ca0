//! Formulas over columns of inputs, a chunk of rows at a time.
//!
//! In: validated code, columns and single values. Out: a column, and the rows that only the machine can
//! tell; or nothing, if values of the formula are not of one type for all rows.
//!
//! Must not: give a row another value than [`Formula::eval`] does.

use super::column_run::Run;
use super::lanes::{Lane, Operand, Room};
use super::slots::{Slot, Texts};
use super::{Formula, Scalar};

/// Rows at a time: what is between two ops stays in the nearest cache.
const CHUNK: usize = 1024;

/// One input of many rows.
#[derive(Debug, Clone, Copy)]
pub enum Column<'a> {
    /// `float`
    Float(&'a [f64]),
    /// `int`
    Int(&'a [i64]),
    /// `bool`
    Bool(&'a [bool]),
}

/// One input of a formula over columns.
#[derive(Debug, Clone)]
pub enum Input<'a> {
    /// A value for each row.
    Column(Column<'a>),
    /// The same value for all rows.
    Scalar(Scalar<'a>),
}

/// The values of many rows.
#[derive(Debug, Clone, PartialEq)]
pub enum ColumnResult {
    /// `float`
    Float(Vec<f64>),
    /// `int`
    Int(Vec<i64>),
    /// `bool`
    Bool(Vec<bool>),
}

impl Formula {
    /// The values for columns of inputs, in the order of [`Program::inputs`](crate::Program::inputs).
    /// Rows whose value only the machine can tell are added to `surprises`, in order; what stands for them
    /// in the result means nothing. `None`: a column is not of this length, or the values are not of one type
    /// for all rows: ask [`Formula::eval`] row by row.
    ///
    /// ```
    /// use fangless::{Column, ColumnResult, Input, Policy, Program};
    ///
    /// # fn main() -> Result<(), fangless::Error> {
    /// let program = Program::compile("a / b if b > 0 else a", &Policy::expression())?;
    /// let column = |values| Input::Column(Column::Float(values));
    /// let inputs = [column(&[1.0, 2.0, 3.0]), column(&[2.0, 0.0, 4.0])];
    /// let mut surprises = Vec::new();
    /// let result = program.formula().unwrap().eval_columns(&inputs, 3, &mut surprises);
    /// assert_eq!(result, Some(ColumnResult::Float(vec![0.5, 2.0, 0.75])));
    /// assert!(surprises.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    pub fn eval_columns(
        &self,
        inputs: &[Input<'_>],
        rows: usize,
        surprises: &mut Vec<usize>,
    ) -> Option<ColumnResult> {
        let long = |input: &Input<'_>| match input {
            Input::Column(Column::Float(values)) => values.len() == rows,
            Input::Column(Column::Int(values)) => values.len() == rows,
            Input::Column(Column::Bool(values)) => values.len() == rows,
            Input::Scalar(_) => true,
        };
        if inputs.len() != self.inputs || !inputs.iter().all(long) {
            return None;
        }
        let mut result = None;
        let mut room = Room::default();
        let mut found = Vec::new();
        // No rows have a type as well.
        for from in (0..rows.max(1)).step_by(CHUNK) {
            let until = (from + CHUNK).min(rows);
            room.begin(until - from);
            let mut run = Run {
                formula: self,
                room,
                stack: Vec::new(),
                masks: Vec::new(),
                texts: Texts::new(self.budget.text),
            };
            let lane = run.chunk(inputs, from..until)?;
            room = run.room;
            if room.any {
                let rows = room.surprised.iter().enumerate();
                let rows = rows.filter_map(|(row, surprised)| surprised.then_some(from + row));
                found.extend(rows);
            }
            append(&mut result, &lane, until - from, rows)?;
            room.free(lane);
        }
        surprises.extend(found);
        result
    }
}

fn append(
    result: &mut Option<ColumnResult>,
    lane: &Lane<'_>,
    chunk: usize,
    rows: usize,
) -> Option<()> {
    let result = match result {
        Some(result) => result,
        none => none.insert(match lane {
            Lane::Float(_) | Lane::Uniform(Slot::Float(_)) => {
                ColumnResult::Float(Vec::with_capacity(rows))
            }
            Lane::Int(_) | Lane::Uniform(Slot::Int(_)) => {
                ColumnResult::Int(Vec::with_capacity(rows))
            }
            Lane::Bool(_) | Lane::Uniform(Slot::Bool(_)) => {
                ColumnResult::Bool(Vec::with_capacity(rows))
            }
            Lane::Uniform(_) => return None,
        }),
    };
    fn add<T: Copy>(values: &mut Vec<T>, lane: Option<Operand<'_, T>>, chunk: usize) -> Option<()> {
        match lane? {
            Operand::Each(each) => values.extend_from_slice(each),
            Operand::All(value) => values.resize(values.len() + chunk, value),
        }
        Some(())
    }
    match result {
        ColumnResult::Float(values) => add(values, floats(lane), chunk),
        ColumnResult::Int(values) => add(values, ints(lane), chunk),
        ColumnResult::Bool(values) => add(values, bools(lane), chunk),
    }
}

pub(super) fn floats<'l>(lane: &'l Lane<'_>) -> Option<Operand<'l, f64>> {
    match lane {
        Lane::Float(values) => Some(Operand::Each(values)),
        Lane::Uniform(Slot::Float(value)) => Some(Operand::All(*value)),
        _ => None,
    }
}

pub(super) fn ints<'l>(lane: &'l Lane<'_>) -> Option<Operand<'l, i64>> {
    match lane {
        Lane::Int(values) => Some(Operand::Each(values)),
        Lane::Uniform(Slot::Int(value)) => Some(Operand::All(*value)),
        _ => None,
    }
}

pub(super) fn bools<'l>(lane: &'l Lane<'_>) -> Option<Operand<'l, bool>> {
    match lane {
        Lane::Bool(values) => Some(Operand::Each(values)),
        Lane::Uniform(Slot::Bool(value)) => Some(Operand::All(*value)),
        _ => None,
    }
}

/// Whether rows of it are floats; `None` for what is no number.
pub(super) fn is_float(lane: &Lane<'_>) -> Option<bool> {
    match lane {
        Lane::Float(_) | Lane::Uniform(Slot::Float(_)) => Some(true),
        Lane::Int(_) | Lane::Bool(_) | Lane::Uniform(Slot::Int(_) | Slot::Bool(_)) => Some(false),
        Lane::Uniform(_) => None,
    }
}
