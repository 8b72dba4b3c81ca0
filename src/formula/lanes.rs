//! Columns of a chunk: what the ops of a formula work on, a thousand rows at a time.
//!
//! In: slices and single values. Out: slices, in buffers that are used again. The loops are plain, over
//! slices of one length, so that the compiler makes vector instructions of those that have any.
//!
//! Must not: know what a formula is.

use super::slots::Slot;

/// Buffers of each type that are kept.
const KEPT: usize = 16;

/// One value for each row of a chunk.
#[derive(Debug, Clone)]
pub(super) enum Lane<'a> {
    /// The same for all.
    Uniform(Slot),
    Float(Data<'a, f64>),
    Int(Data<'a, i64>),
    Bool(Data<'a, bool>),
}

/// Numbers of a chunk: a part of an input, or computed.
#[derive(Debug, Clone)]
pub(super) enum Data<'a, T> {
    Input(&'a [T]),
    Own(Vec<T>),
}

/// One operand of a loop.
#[derive(Clone, Copy)]
pub(super) enum Operand<'d, T> {
    Each(&'d [T]),
    All(T),
}

impl<T> core::ops::Deref for Data<'_, T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        match self {
            Self::Input(values) => values,
            Self::Own(values) => values,
        }
    }
}

impl<'d, T: Copy> Operand<'d, T> {
    fn at(&self, row: usize) -> T {
        match self {
            Self::Each(values) => values[row],
            Self::All(value) => *value,
        }
    }

    /// Applies `function` to each value.
    pub(super) fn map<R>(self, out: &mut Vec<R>, rows: usize, function: impl Fn(T) -> R) {
        out.clear();
        match self {
            Self::Each(values) => out.extend(values.iter().map(|value| function(*value))),
            Self::All(value) => out.extend((0..rows).map(|_| function(value))),
        }
    }

    /// Applies `function` to each pair of values.
    pub(super) fn zip<U: Copy, R>(
        self,
        other: Operand<'_, U>,
        out: &mut Vec<R>,
        rows: usize,
        mut function: impl FnMut(T, U) -> R,
    ) {
        out.clear();
        match (self, other) {
            (Self::Each(a), Operand::Each(b)) => {
                out.extend(a.iter().zip(b).map(|(a, b)| function(*a, *b)));
            }
            (Self::Each(a), Operand::All(b)) => out.extend(a.iter().map(|a| function(*a, b))),
            (Self::All(a), Operand::Each(b)) => out.extend(b.iter().map(|b| function(a, *b))),
            (Self::All(a), Operand::All(b)) => out.extend((0..rows).map(|_| function(a, b))),
        }
    }
}

/// Buffers that wait to be used again, and what went wrong in which row.
#[derive(Default)]
pub(super) struct Room {
    floats: Vec<Vec<f64>>,
    ints: Vec<Vec<i64>>,
    bools: Vec<Vec<bool>>,
    /// Rows of the chunk.
    pub(super) rows: usize,
    /// Rows whose value the machine must tell.
    pub(super) surprised: Vec<bool>,
    /// Rows that count where a condition has chosen some; `None`: all.
    pub(super) active: Option<Vec<bool>>,
    /// Whether any row of the chunk is among the surprised ones.
    pub(super) any: bool,
}

/// A type that rows have.
pub(super) trait Element: Copy + Default {
    fn pool(room: &mut Room) -> &mut Vec<Vec<Self>>;
    fn lane<'a>(data: Vec<Self>) -> Lane<'a>;
}

macro_rules! element {
    ($type:ty, $pool:ident, $lane:ident) => {
        impl Element for $type {
            fn pool(room: &mut Room) -> &mut Vec<Vec<Self>> {
                &mut room.$pool
            }
            fn lane<'a>(data: Vec<Self>) -> Lane<'a> {
                Lane::$lane(Data::Own(data))
            }
        }
    };
}

element!(f64, floats, Float);
element!(i64, ints, Int);
element!(bool, bools, Bool);

impl Room {
    /// Begins a chunk of so many rows.
    pub(super) fn begin(&mut self, rows: usize) {
        self.rows = rows;
        self.surprised.clear();
        self.surprised.resize(rows, false);
        self.active = None;
        self.any = false;
    }

    pub(super) fn take<T: Element>(&mut self) -> Vec<T> {
        T::pool(self).pop().unwrap_or_default()
    }

    pub(super) fn free(&mut self, lane: Lane<'_>) {
        fn keep<T>(pool: &mut Vec<Vec<T>>, data: Vec<T>) {
            if pool.len() < KEPT {
                pool.push(data);
            }
        }
        match lane {
            Lane::Float(Data::Own(data)) => keep(&mut self.floats, data),
            Lane::Int(Data::Own(data)) => keep(&mut self.ints, data),
            Lane::Bool(Data::Own(data)) => keep(&mut self.bools, data),
            _ => {}
        }
    }

    /// Leaves a row to the machine, if it counts.
    fn surprise(&mut self, row: usize) {
        let active = self.active.as_ref().is_none_or(|active| active[row]);
        self.surprised[row] |= active;
        self.any |= active;
    }

    /// Leaves the rows to the machine for which `wrong` holds.
    pub(super) fn surprises<T: Copy>(&mut self, of: Operand<'_, T>, wrong: impl Fn(T) -> bool) {
        let found = match of {
            Operand::Each(values) => values
                .iter()
                .fold(false, |found, value| found | wrong(*value)),
            Operand::All(value) => wrong(value),
        };
        if found {
            for row in 0..self.rows {
                if wrong(of.at(row)) {
                    self.surprise(row);
                }
            }
        }
    }

    pub(super) fn map<'a, T: Copy, R: Element>(
        &mut self,
        a: Operand<'_, T>,
        function: impl Fn(T) -> R,
    ) -> Lane<'a> {
        let mut out = self.take();
        a.map(&mut out, self.rows, function);
        R::lane(out)
    }

    pub(super) fn zip<'a, T: Copy, U: Copy, R: Element>(
        &mut self,
        a: Operand<'_, T>,
        b: Operand<'_, U>,
        function: impl Fn(T, U) -> R,
    ) -> Lane<'a> {
        let mut out = self.take();
        a.zip(b, &mut out, self.rows, function);
        R::lane(out)
    }

    /// As [`Room::zip`], of arithmetic that tells whether it overflows.
    pub(super) fn overflowing<'a>(
        &mut self,
        a: Operand<'_, i64>,
        b: Operand<'_, i64>,
        function: impl Fn(i64, i64) -> (i64, bool),
    ) -> Lane<'a> {
        let mut out = self.take();
        let mut any = false;
        a.zip(b, &mut out, self.rows, |a, b| {
            let (value, overflows) = function(a, b);
            any |= overflows;
            value
        });
        if any {
            for row in 0..self.rows {
                if function(a.at(row), b.at(row)).1 {
                    self.surprise(row);
                }
            }
        }
        i64::lane(out)
    }

    /// As [`Room::map`], of a function that does not know all values.
    pub(super) fn try_map<'a, T: Copy, R: Element>(
        &mut self,
        a: Operand<'_, T>,
        function: impl Fn(T) -> Option<R>,
    ) -> Lane<'a> {
        self.try_zip(a, Operand::All(()), |a, ()| function(a))
    }

    /// As [`Room::zip`], of a function that does not know all pairs.
    pub(super) fn try_zip<'a, T: Copy, U: Copy, R: Element>(
        &mut self,
        a: Operand<'_, T>,
        b: Operand<'_, U>,
        function: impl Fn(T, U) -> Option<R>,
    ) -> Lane<'a> {
        let mut out: Vec<R> = self.take();
        out.clear();
        for row in 0..self.rows {
            let value = function(a.at(row), b.at(row));
            if value.is_none() {
                self.surprise(row);
            }
            out.push(value.unwrap_or_default());
        }
        R::lane(out)
    }
}

/// `first` where `chosen` holds, else `second`.
pub(super) fn select<T: Copy>(
    chosen: &[bool],
    first: Operand<'_, T>,
    second: Operand<'_, T>,
    out: &mut Vec<T>,
) {
    out.clear();
    let rows = chosen.iter().enumerate();
    match (first, second) {
        (Operand::Each(a), Operand::Each(b)) => {
            let pairs = chosen.iter().zip(a.iter().zip(b));
            out.extend(pairs.map(|(chosen, (a, b))| if *chosen { *a } else { *b }));
        }
        (a, b) => out.extend(rows.map(|(row, chosen)| if *chosen { a.at(row) } else { b.at(row) })),
    }
}
