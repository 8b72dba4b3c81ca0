//! The formula tier answers what the machine answers: value, type and bits.
//!
//! `formula/generate.rs` makes expressions and inputs from a seed. Every row that the tier answers is run in
//! the machine as well; `FANGLESS_FORMULA_CASES` says how many rows there are, `FANGLESS_FORMULA_SEED` from
//! where. What hostile code may do is in `formula/hostile.rs`, what a caller sees in `formula/program.rs`.

#[path = "formula/generate.rs"]
mod generate;
#[path = "formula/hostile.rs"]
mod hostile;
#[path = "formula/program.rs"]
mod program;

use fangless::{Program, Scalar, Value};
use generate::Generator;

/// Rows of each program.
const ROWS: usize = 200;

fn setting(name: &str, default: u64) -> u64 {
    let value = std::env::var(name).ok();
    value.map_or(default, |value| value.parse().expect("a whole number"))
}

/// Whether two values are the same to a program: a NaN is a NaN.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Float(a), Value::Float(b)) => {
            a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan()
        }
        _ => a == b,
    }
}

/// What was compared.
#[derive(Debug, Default)]
struct Count {
    programs: usize,
    without_formula: usize,
    rows: usize,
    answered: usize,
    /// Of the first row of each program that was not answered, if there was one: in the machine it
    /// raised, or had a value.
    raised: usize,
    had_value: usize,
    wrong: Vec<String>,
}

fn compare(generator: &mut Generator, rows: usize) -> Count {
    let policy = generate::policy();
    let mut count = Count::default();
    while count.rows < rows {
        let source = generator.program();
        let program =
            Program::compile(&source, &policy).unwrap_or_else(|error| panic!("{source}\n{error}"));
        count.programs += 1;
        let Some(formula) = program.formula() else {
            assert!(!generate::must_qualify(&source), "{source}");
            count.without_formula += 1;
            continue;
        };
        let mut answered = Vec::new();
        let mut left = Vec::new();
        for _ in 0..ROWS {
            let names = program.inputs().iter();
            let inputs: Vec<_> = names
                .map(|name| (name.clone(), generator.input(name)))
                .collect();
            let scalars: Vec<_> = inputs
                .iter()
                .map(|(_, value)| Scalar::from_value(value).expect("plain values"))
                .collect();
            match formula.eval(&scalars) {
                Some(answer) => answered.push((Value::from(answer), inputs)),
                None => left.push(inputs),
            }
        }
        count.rows += ROWS;
        count.answered += answered.len();
        let inputs: Vec<_> = answered.iter().map(|(_, inputs)| inputs.clone()).collect();
        match program.execute_map(inputs) {
            Ok(outcome) => {
                for ((answer, inputs), value) in answered.iter().zip(&outcome.value) {
                    if !same(answer, value) {
                        let wrong = format!("{source}\n{inputs:?}\n{answer:?}, not {value:?}");
                        count.wrong.push(wrong);
                    }
                }
            }
            Err(failed) => {
                let row = failed.row.map(|row| &answered[row as usize]);
                count.wrong.push(format!("{source}\n{row:?}\n{failed}"));
            }
        }
        if count.wrong.len() > 10 {
            break;
        }
        // How often the tier declined what the machine could do is no matter of right and wrong.
        if let Some(inputs) = left.into_iter().next() {
            match program.execute(inputs) {
                Ok(_) => count.had_value += 1,
                Err(_) => count.raised += 1,
            }
        }
    }
    count
}

#[test]
fn the_tier_answers_as_the_machine_does() {
    let cases = setting("FANGLESS_FORMULA_CASES", 100_000) as usize;
    let seed = setting("FANGLESS_FORMULA_SEED", 1);
    let threads = 2;
    let counts: Vec<Count> = std::thread::scope(|scope| {
        let run = |thread| {
            move || {
                compare(
                    &mut Generator::new(seed * threads + thread),
                    cases / threads as usize,
                )
            }
        };
        let running: Vec<_> = (0..threads)
            .map(|thread| scope.spawn(run(thread)))
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    for count in counts {
        for wrong in &count.wrong {
            println!("{wrong}\n");
        }
        assert!(count.wrong.is_empty(), "the tier is wrong");
        println!("{count:?}");
        assert!(count.answered * 2 > count.rows, "{count:?}");
        assert!(count.without_formula * 20 < count.programs, "{count:?}");
    }
}
