//! The formula tier answers what the machine answers: value, type and bits.
//!
//! `formula/generate.rs` makes expressions and inputs from a seed. Every row that the tier answers is run in
//! the machine as well; `FANGLESS_FORMULA_CASES` says how many rows there are, `FANGLESS_FORMULA_SEED` from
//! where. Columns are compared with rows. What hostile code may do is in `formula/hostile.rs`, what a caller sees in `formula/program.rs`.

#[path = "formula/generate.rs"]
mod generate;
#[path = "formula/hostile.rs"]
mod hostile;
#[path = "formula/program.rs"]
mod program;

use fangless::{Column, ColumnResult, Formula, Input, Program, Scalar, Value};
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
    /// Programs whose columns had an answer, their rows, and those of them that surprised.
    columns: usize,
    column_rows: usize,
    surprised: usize,
    wrong: Vec<String>,
}

/// Inputs of many rows.
enum Values {
    Float(Vec<f64>),
    Int(Vec<i64>),
    Bool(Vec<bool>),
    Same(Scalar<'static>),
}

impl Values {
    fn new(generator: &mut Generator, name: &str, rows: usize) -> Self {
        let mut values = (0..rows).map(|_| generator.input(name));
        match name {
            "x" | "y" => Self::Float(values.map(|value| value.try_into().unwrap()).collect()),
            "i" | "j" => Self::Int(values.map(|value| value.try_into().unwrap()).collect()),
            "p" => Self::Bool(values.map(|value| value.try_into().unwrap()).collect()),
            _ => Self::Same(match values.next().unwrap() {
                Value::Str(text) => Scalar::Str(text.to_string().into()),
                Value::Float(value) => Scalar::Float(value),
                Value::Int(value) => Scalar::Int(value),
                Value::Bool(value) => Scalar::Bool(value),
                _ => Scalar::None,
            }),
        }
    }

    fn input(&self) -> Input<'_> {
        match self {
            Self::Float(values) => Input::Column(Column::Float(values)),
            Self::Int(values) => Input::Column(Column::Int(values)),
            Self::Bool(values) => Input::Column(Column::Bool(values)),
            Self::Same(value) => Input::Scalar(value.clone()),
        }
    }

    fn row(&self, row: usize) -> Scalar<'_> {
        match self {
            Self::Float(values) => Scalar::Float(values[row]),
            Self::Int(values) => Scalar::Int(values[row]),
            Self::Bool(values) => Scalar::Bool(values[row]),
            Self::Same(value) => value.clone(),
        }
    }
}

/// Rows of columns are what each of them is by itself.
fn compare_columns(
    generator: &mut Generator,
    source: &str,
    inputs: &[String],
    formula: &Formula,
    count: &mut Count,
) {
    // More than one chunk now and then.
    let rows = if count.programs.is_multiple_of(16) {
        2_100
    } else {
        ROWS
    };
    let names = inputs.iter();
    let values: Vec<_> = names
        .map(|name| Values::new(generator, name, rows))
        .collect();
    let inputs: Vec<_> = values.iter().map(Values::input).collect();
    let mut surprises = Vec::new();
    let Some(result) = formula.eval_columns(&inputs, rows, &mut surprises) else {
        return;
    };
    count.columns += 1;
    count.column_rows += rows;
    count.surprised += surprises.len();
    for row in 0..rows {
        if surprises.binary_search(&row).is_ok() {
            continue;
        }
        let one: Vec<_> = values.iter().map(|values| values.row(row)).collect();
        let wanted = formula.eval(&one).map(Value::from);
        let found = match &result {
            ColumnResult::Float(values) => Value::Float(values[row]),
            ColumnResult::Int(values) => Value::Int(values[row]),
            ColumnResult::Bool(values) => Value::Bool(values[row]),
        };
        if !wanted.as_ref().is_some_and(|wanted| same(wanted, &found)) {
            let wrong = format!("{source}\n{one:?}\ncolumns: {found:?}, not {wanted:?}");
            count.wrong.push(wrong);
            return;
        }
    }
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
        compare_columns(generator, &source, program.inputs(), formula, &mut count);
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
        assert!(count.columns * 4 > count.programs, "{count:?}");
        assert!(count.surprised * 2 < count.column_rows, "{count:?}");
        assert!(count.without_formula * 20 < count.programs, "{count:?}");
    }
}
