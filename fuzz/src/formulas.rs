//! `formulas_do_no_harm`: whatever a guest sends as the code of a formula is refused, or computes within
//! bounds, and columns give what rows do.
//!
//! In: bytes. Out: what is wrong. Must not: ask the machine what is right; `tests/formula.rs` of the
//! project does, for code that the guest made.

use crate::bytes::{Bytes, random};
use fangless::{Column, ColumnResult, Formula, Input, Limits, Scalar};
use fangless_wire::formula::{Binary, Code, Compare, Constant, Function, Op, Unary};
use fangless_wire::message;
use std::time::{Duration, Instant};

/// Inputs that a formula is validated for.
const INPUTS: usize = 3;
/// The longest that one evaluation may take: it reads and writes a quarter of a MiB of text at most.
const LONGEST: Duration = Duration::from_millis(500);
/// Floats and ints with edges, as columns.
const FLOATS: [f64; 8] = [0.0, -0.0, 1.5, -2.5, 1e300, f64::NAN, f64::INFINITY, 5e-324];
const INTS: [i64; 8] = [0, 1, -1, 7, i64::MAX, i64::MIN, 1 << 53, -3];
const BOOLS: [bool; 8] = [true, false, true, true, false, false, true, false];

/// Validates and computes.
///
/// # Errors
/// A promise that was not kept.
pub fn compute(data: &[u8]) -> Result<(), String> {
    let mut bytes = Bytes::new(data);
    let code = if bytes.byte() % 2 == 0 {
        match message::decode(bytes.rest()) {
            Ok(code) => code,
            Err(_) => return Ok(()),
        }
    } else {
        generated(&mut bytes)
    };
    let Ok(Some(formula)) = Formula::new(code, INPUTS, &[], &Limits::script()) else {
        return Ok(());
    };
    let begun = Instant::now();
    let text = "Ab\u{e9} ";
    let texts = [text.into(), "12".into(), String::new().into()].map(Scalar::Str);
    formula.eval(&texts);
    formula.eval(&[Scalar::None, Scalar::Bool(true), Scalar::Str(text.into())]);
    columns(&formula)?;
    let took = begun.elapsed();
    if took > LONGEST {
        return Err(format!("{took:?} for {formula:?}"));
    }
    Ok(())
}

/// Columns give what rows do.
fn columns(formula: &Formula) -> Result<(), String> {
    let inputs = [
        Column::Float(&FLOATS),
        Column::Int(&INTS),
        Column::Bool(&BOOLS),
    ];
    let mut surprises = Vec::new();
    let rows = FLOATS.len();
    let result = formula.eval_columns(&inputs.map(Input::Column), rows, &mut surprises);
    let Some(result) = result else {
        return Ok(());
    };
    for row in (0..rows).filter(|row| !surprises.contains(row)) {
        let found = match &result {
            ColumnResult::Float(values) => Scalar::Float(values[row]),
            ColumnResult::Int(values) => Scalar::Int(values[row]),
            ColumnResult::Bool(values) => Scalar::Bool(values[row]),
        };
        let one = [
            Scalar::Float(FLOATS[row]),
            Scalar::Int(INTS[row]),
            Scalar::Bool(BOOLS[row]),
        ];
        let wanted = formula.eval(&one);
        let same = match (&wanted, &found) {
            (Some(Scalar::Float(a)), Scalar::Float(b)) => {
                a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan()
            }
            (wanted, found) => wanted.as_ref() == Some(found),
        };
        if !same {
            return Err(format!(
                "row {row}: {found:?}, not {wanted:?}, of {formula:?}"
            ));
        }
    }
    Ok(())
}

/// Code that is mostly valid, as a guest that has not fallen would make it or nearly so.
fn generated(bytes: &mut Bytes<'_>) -> Code {
    let constants = vec![
        Constant::Int(2),
        Constant::Float(0.5),
        Constant::Int(i64::MIN),
        Constant::Text("a".to_owned()),
        Constant::None,
    ];
    let mut ops = Vec::new();
    let mut depth = 0;
    while !bytes.is_empty() && ops.len() < 200 {
        let index = bytes.byte();
        let op = match bytes.byte() % 12 {
            0 => Op::Constant(u16::from(index % 5)),
            1 | 2 => Op::Input(u16::from(index % 3)),
            3 if depth > 0 => Op::Pick(u16::from(index % depth)),
            4 if depth > 0 => {
                Op::Unary(bytes.pick(&[Unary::Negative, Unary::Not, Unary::IsNone, Unary::Invert]))
            }
            5 | 6 if depth > 1 => Op::Binary(bytes.pick(&[
                Binary::Add,
                Binary::Multiply,
                Binary::Divide,
                Binary::FloorDivide,
                Binary::Power,
                Binary::ShiftLeft,
                Binary::Modulo,
                Binary::BitAnd,
                Binary::Subtract,
            ])),
            7 if depth > 1 => {
                Op::Compare(bytes.pick(&[Compare::Less, Compare::Equal, Compare::In]))
            }
            8 if depth > 0 => {
                let (_, function) = Function::ALL[usize::from(index) % Function::ALL.len()];
                Op::Call(function, (*function.takes().start()).min(depth))
            }
            9 if depth > 0 => bytes.pick(&[Op::And(1), Op::Or(1), Op::If(2), Op::Else(1)]),
            10 if depth > 1 => Op::Chain(Compare::Less, u16::from(index % 4)),
            11 if depth > 1 => Op::Among(index % depth),
            _ => Op::Constant(u16::from(index % 5)),
        };
        depth = match op {
            Op::Constant(_) | Op::Input(_) | Op::Pick(_) => depth + 1,
            Op::Unary(_) => depth,
            Op::Call(_, arguments) => depth + 1 - arguments,
            Op::Among(members) => depth - members,
            _ => depth - 1,
        };
        ops.push(op);
    }
    Code { constants, ops }
}

/// Code to begin with.
pub fn samples() -> Vec<(String, Vec<u8>)> {
    let made = (0..40).map(|seed| {
        let bytes = random(seed, 60);
        (format!("generated-{seed}"), [&[1], &bytes[..]].concat())
    });
    let ops = vec![
        Op::Input(0),
        Op::Input(1),
        Op::Compare(Compare::Less),
        Op::If(2),
        Op::Input(0),
        Op::Else(1),
        Op::Constant(0),
        Op::Constant(1),
        Op::Binary(Binary::Multiply),
    ];
    let constants = vec![Constant::Float(0.5), Constant::Int(3)];
    let whole = message::encode(&Code { constants, ops });
    made.chain([("whole".to_owned(), [&[0], &whole[..]].concat())])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{compute, samples};
    use crate::bytes::random;

    #[test]
    fn samples_and_random_bytes_are_computed() {
        for (name, sample) in samples() {
            compute(&sample).unwrap_or_else(|wrong| panic!("{name}: {wrong}"));
        }
        for seed in 0..20_000 {
            compute(&random(seed, 80)).unwrap();
        }
    }
}
