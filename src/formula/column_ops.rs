//! What operators and functions do with columns.
//!
//! In: lanes of one chunk. Out: another lane; rows that the machine must tell are noted. Nothing, where the
//! type would not be the same for all rows (`max(x, 0)` of floats is 0 or a float), or what is known of
//! texts only. Must not: differ from [`super::scalar`].

use super::column_run::Run;
use super::columns::{bools, floats, ints, is_float};
use super::functions;
use super::lanes::{Lane, Operand};
use super::number;
use super::slots::{self, Slot};
use fangless_wire::formula::{Binary, Compare, Function, Unary};

/// Ints up to here are floats as well.
const EXACT: i64 = 1 << 53;

/// An operand of floats, converted into `$made` if it is of others.
macro_rules! floats {
    ($run:ident, $lane:expr, $made:ident) => {
        match floats($lane) {
            Some(operand) => operand,
            None => {
                $made = $run.float($lane)?;
                floats(&$made)?
            }
        }
    };
}

/// An operand of ints, in the same way.
macro_rules! ints {
    ($run:ident, $lane:expr, $made:ident) => {
        match ints($lane) {
            Some(operand) => operand,
            None => {
                $made = $run.whole($lane)?;
                ints(&$made)?
            }
        }
    };
}

/// One loop for each comparison.
macro_rules! compare {
    ($run:ident, $op:ident, $a:ident, $b:ident) => {
        match $op {
            Compare::Equal => $run.room.zip($a, $b, |a, b| a == b),
            Compare::NotEqual => $run.room.zip($a, $b, |a, b| a != b),
            Compare::Less => $run.room.zip($a, $b, |a, b| a < b),
            Compare::LessEqual => $run.room.zip($a, $b, |a, b| a <= b),
            Compare::Greater => $run.room.zip($a, $b, |a, b| a > b),
            Compare::GreaterEqual => $run.room.zip($a, $b, |a, b| a >= b),
            Compare::In | Compare::NotIn => return None,
        }
    };
}

impl<'a> Run<'a, '_> {
    pub(super) fn unary(&mut self, op: Unary, a: &Lane<'a>) -> Option<Lane<'a>> {
        if let Lane::Uniform(a) = a {
            return slots::unary(op, *a, &self.texts).map(Lane::Uniform);
        }
        match op {
            Unary::IsNone => Some(Lane::Uniform(Slot::Bool(false))),
            Unary::Not => {
                let truth = self.truth(a)?;
                Some(self.room.map(bools(&truth)?, |truth| !truth))
            }
            Unary::Invert => Some(match a {
                Lane::Int(values) => self.room.map(Operand::Each(values), |a: i64| !a),
                _ => return None,
            }),
            Unary::Positive if is_float(a)? => self.float(a),
            Unary::Positive => self.whole(a),
            Unary::Negative if is_float(a)? => Some(self.room.map(floats(a)?, |a: f64| -a)),
            Unary::Negative => {
                let made;
                let a = ints!(self, a, made);
                Some(self.room.try_map(a, i64::checked_neg))
            }
        }
    }

    pub(super) fn binary(&mut self, op: Binary, a: &Lane<'a>, b: &Lane<'a>) -> Option<Lane<'a>> {
        if let (Lane::Uniform(a), Lane::Uniform(b)) = (a, b) {
            return slots::binary(op, *a, *b, &mut self.texts).map(Lane::Uniform);
        }
        if is_float(a)? || is_float(b)? {
            let (x, y);
            let (a, b) = (floats!(self, a, x), floats!(self, b, y));
            return self.of_floats(op, a, b);
        }
        if let (Some(a), Some(b)) = (bools(a), bools(b)) {
            match op {
                Binary::BitAnd => return Some(self.room.zip(a, b, |a, b| a & b)),
                Binary::BitOr => return Some(self.room.zip(a, b, |a, b| a | b)),
                Binary::BitXor => return Some(self.room.zip(a, b, |a, b| a ^ b)),
                _ => {}
            }
        }
        let (x, y);
        let (a, b) = (ints!(self, a, x), ints!(self, b, y));
        self.of_ints(op, a, b)
    }

    fn of_floats(
        &mut self,
        op: Binary,
        a: Operand<'_, f64>,
        b: Operand<'_, f64>,
    ) -> Option<Lane<'a>> {
        Some(match op {
            Binary::Add => self.room.zip(a, b, |a, b| a + b),
            Binary::Subtract => self.room.zip(a, b, |a, b| a - b),
            Binary::Multiply => self.room.zip(a, b, |a, b| a * b),
            Binary::Divide => {
                self.room.surprises(b, |b| b == 0.0);
                self.room.zip(a, b, |a, b| a / b)
            }
            Binary::FloorDivide => {
                let quotient = |a, b| number::divmod_floats(a, b).map(|(quotient, _)| quotient);
                self.room.try_zip(a, b, quotient)
            }
            Binary::Modulo => {
                let rest = |a, b| number::divmod_floats(a, b).map(|(_, rest)| rest);
                self.room.try_zip(a, b, rest)
            }
            Binary::Power => self.room.try_zip(a, b, number::power_floats),
            _ => return None,
        })
    }

    fn of_ints(
        &mut self,
        op: Binary,
        a: Operand<'_, i64>,
        b: Operand<'_, i64>,
    ) -> Option<Lane<'a>> {
        Some(match op {
            Binary::Add => self.room.overflowing(a, b, i64::overflowing_add),
            Binary::Subtract => self.room.overflowing(a, b, i64::overflowing_sub),
            Binary::Multiply => self.room.overflowing(a, b, i64::overflowing_mul),
            Binary::Divide => self.room.try_zip(a, b, number::divide_ints),
            Binary::FloorDivide => self.room.try_zip(a, b, number::floor_divide_ints),
            Binary::Modulo => self.room.try_zip(a, b, number::modulo_ints),
            Binary::ShiftLeft => self.room.try_zip(a, b, number::shift_left),
            Binary::ShiftRight => self.room.try_zip(a, b, number::shift_right),
            Binary::BitAnd => self.room.zip(a, b, |a, b| a & b),
            Binary::BitOr => self.room.zip(a, b, |a, b| a | b),
            Binary::BitXor => self.room.zip(a, b, |a, b| a ^ b),
            Binary::Power => match b {
                // A float for all rows.
                Operand::All(b) if b < 0 => self
                    .room
                    .try_map(a, |a| number::power_floats(a as f64, b as f64)),
                b => self.room.try_zip(a, b, |a, b| {
                    (b >= 0).then(|| number::power_ints(a, b)).flatten()
                }),
            },
        })
    }

    pub(super) fn compare(&mut self, op: Compare, a: &Lane<'a>, b: &Lane<'a>) -> Option<Lane<'a>> {
        if let (Lane::Uniform(a), Lane::Uniform(b)) = (a, b) {
            let holds = slots::compare(op, *a, *b, &mut self.texts)?;
            return Some(Lane::Uniform(Slot::Bool(holds)));
        }
        if matches!(op, Compare::In | Compare::NotIn) {
            return None; // of texts only
        }
        let (Some(x), Some(y)) = (is_float(a), is_float(b)) else {
            // No number is equal to a text or to None.
            return match op {
                Compare::Equal => Some(Lane::Uniform(Slot::Bool(false))),
                Compare::NotEqual => Some(Lane::Uniform(Slot::Bool(true))),
                _ => None,
            };
        };
        let (made, other);
        Some(match (x, y) {
            (false, false) => {
                let (a, b) = (ints!(self, a, made), ints!(self, b, other));
                compare!(self, op, a, b)
            }
            _ if (x || is_exact(a)) && (y || is_exact(b)) => {
                let (a, b) = (floats!(self, a, made), floats!(self, b, other));
                compare!(self, op, a, b)
            }
            (false, _) => {
                let (a, b) = (ints!(self, a, made), floats(b)?);
                self.room
                    .try_zip(a, b, |a, b| slots::holds(op, number::compare_mixed(a, b)))
            }
            (true, _) => {
                let (a, b) = (floats(a)?, ints!(self, b, made));
                self.room.try_zip(a, b, |a, b| {
                    let order = number::compare_mixed(b, a).map(core::cmp::Ordering::reverse);
                    slots::holds(op, order)
                })
            }
        })
    }

    pub(super) fn among(&mut self, value: &Lane<'a>, members: &[Lane<'a>]) -> Option<Lane<'a>> {
        let mut found = Lane::Uniform(Slot::Bool(false));
        for member in members {
            if let (Some(a), Some(b)) = (floats(value), floats(member)) {
                // Whether a NaN is the same object, only the machine knows.
                if !matches!((a, b), (Operand::All(a), _) | (_, Operand::All(a)) if !a.is_nan()) {
                    let both = self.room.zip(a, b, |a, b| a.is_nan() & b.is_nan());
                    self.room.surprises(bools(&both)?, |both| both);
                    self.room.free(both);
                }
                if let (Operand::All(a), Operand::All(b)) = (a, b)
                    && a.is_nan()
                    && b.is_nan()
                {
                    return None;
                }
            }
            let equal = self.compare(Compare::Equal, value, member)?;
            let either = match (&found, &equal) {
                (Lane::Uniform(Slot::Bool(false)), _) => equal.clone(),
                (_, Lane::Uniform(Slot::Bool(false))) => found.clone(),
                _ => self.room.zip(bools(&found)?, bools(&equal)?, |a, b| a | b),
            };
            self.room.free(found);
            self.room.free(equal);
            found = either;
        }
        Some(found)
    }

    pub(super) fn call(&mut self, function: Function, arguments: &[Lane<'a>]) -> Option<Lane<'a>> {
        let uniform = arguments.iter().map(|argument| match argument {
            Lane::Uniform(value) => Some(*value),
            _ => None,
        });
        if let Some(arguments) = uniform.collect::<Option<Vec<_>>>() {
            return functions::call(function, &arguments, &mut self.texts).map(Lane::Uniform);
        }
        let (first, rest) = arguments.split_first()?;
        let float = is_float(first)?;
        match function {
            Function::Bool => self.truth(first),
            Function::Float => self.float(first),
            Function::Min | Function::Max => self.extreme(function, first, rest),
            Function::Round => self.round(first, rest),
            Function::Int | Function::Trunc | Function::Floor | Function::Ceil if !float => {
                self.whole(first)
            }
            Function::Int | Function::Trunc => Some(
                self.room
                    .try_map(floats(first)?, |a| number::whole(a.trunc())),
            ),
            Function::Floor => Some(
                self.room
                    .try_map(floats(first)?, |a| number::whole(a.floor())),
            ),
            Function::Ceil => Some(
                self.room
                    .try_map(floats(first)?, |a| number::whole(a.ceil())),
            ),
            Function::Abs if !float => {
                let made;
                let a = ints!(self, first, made);
                Some(self.room.try_map(a, i64::checked_abs))
            }
            function => {
                let made;
                let a = floats!(self, first, made);
                self.of_float(function, a)
            }
        }
    }

    /// Functions that take floats.
    fn of_float(&mut self, function: Function, a: Operand<'_, f64>) -> Option<Lane<'a>> {
        let room = &mut self.room;
        Some(match function {
            Function::Abs | Function::Fabs => room.map(a, f64::abs),
            Function::Sqrt => {
                room.surprises(a, |a| a < 0.0);
                room.map(a, f64::sqrt)
            }
            Function::IsNan => room.map(a, f64::is_nan),
            Function::IsInf => room.map(a, f64::is_infinite),
            Function::IsFinite => room.map(a, f64::is_finite),
            Function::Exp => room.try_map(a, |a| number::finite(libm::exp, a)),
            Function::Log => room.try_map(a, |a| number::finite(libm::log, a)),
            Function::Log10 => room.try_map(a, |a| number::finite(libm::log10, a)),
            Function::Sin => room.try_map(a, |a| number::finite(libm::sin, a)),
            Function::Cos => room.try_map(a, |a| number::finite(libm::cos, a)),
            Function::Tan => room.try_map(a, |a| number::finite(libm::tan, a)),
            _ => return None,
        })
    }

    /// `min` and `max`: of floats, or of ints.
    fn extreme(
        &mut self,
        function: Function,
        first: &Lane<'a>,
        rest: &[Lane<'a>],
    ) -> Option<Lane<'a>> {
        let mut best = first.clone();
        for value in rest {
            let better = match (function, floats(&best), floats(value)) {
                (Function::Min, Some(a), Some(b)) => {
                    self.room.zip(a, b, |a, b| if b < a { b } else { a })
                }
                (_, Some(a), Some(b)) => self.room.zip(a, b, |a, b| if b > a { b } else { a }),
                (Function::Min, ..) => self.room.zip(ints(&best)?, ints(value)?, i64::min),
                _ => self.room.zip(ints(&best)?, ints(value)?, i64::max),
            };
            self.room.free(best);
            best = better;
        }
        Some(best)
    }

    fn round(&mut self, value: &Lane<'a>, digits: &[Lane<'a>]) -> Option<Lane<'a>> {
        let digits = match digits {
            [] => None,
            [Lane::Uniform(digits)] => Some(slots::int(*digits)?),
            _ => return None,
        };
        match (floats(value), digits) {
            (Some(a), None) => Some(self.room.try_map(a, number::round)),
            (Some(a), Some(digits)) => {
                Some(self.room.try_map(a, |a| number::round_digits(a, digits)))
            }
            (None, digits) if digits.is_none_or(|digits| digits >= 0) => self.whole(value),
            (None, _) => None,
        }
    }
}

/// Whether it is an int for all rows that is a float as well.
fn is_exact(lane: &Lane<'_>) -> bool {
    match lane {
        Lane::Uniform(Slot::Int(value)) => (-EXACT..=EXACT).contains(value),
        Lane::Uniform(Slot::Bool(_)) | Lane::Bool(_) => true,
        _ => false,
    }
}
