//! The formula tier: values of programs that only compute with plain values, without a machine.
//!
//! In: the code that the guest wrote down beside the bytecode, and inputs. Out: the value, or
//! nothing, and then the machine is asked, whose answer counts. The tier knows success only: what
//! would raise, does not fit into 64 bits, or may mean something else in the machine is no answer.
//! `formula/` holds the rest:
//!
//! | file | |
//! |---|---|
//! | `validate`, `budget` | what code may be; what limits it needs |
//! | `answer` | runs and batches of programs |
//! | `scalar`, `plain` | one row; one row of numbers |
//! | `slots`, `functions`, `number`, `text` | what operators and functions give |
//! | `columns`, `column_run`, `column_ops`, `lanes` | many rows at a time |
//!
//! Must not: answer anything but what the machine would, bit for bit and type for type; a NaN alone
//! may be any NaN, as in WebAssembly itself. And not believe the code: it comes from a guest.

mod answer;
mod budget;
mod column_ops;
mod column_run;
mod columns;
mod functions;
mod lanes;
mod number;
mod plain;
mod scalar;
mod slots;
mod text;
mod validate;

use crate::Value;
use budget::Budget;
pub use columns::{Column, ColumnResult, Input};
use fangless_wire::Limits;
use fangless_wire::formula::{Code, Constant, DEPTH, Op};
use fangless_wire::message::Sealed;
use std::borrow::Cow;

/// Values that most formulas have on the stack at one time.
const FEW: usize = 8;

/// A value that a formula works on.
#[derive(Debug, Clone, PartialEq)]
pub enum Scalar<'a> {
    /// `None`
    None,
    /// `bool`
    Bool(bool),
    /// An `int` that fits.
    Int(i64),
    /// `float`
    Float(f64),
    /// A `str` without lone surrogates.
    Str(Cow<'a, str>),
}

/// Validated code that computes one value from the inputs of a program.
///
/// ```
/// use fangless::{Policy, Program, Scalar};
///
/// # fn main() -> Result<(), fangless::Error> {
/// let program = Program::compile("price * qty if qty > 0 else None", &Policy::expression())?;
/// let formula = program.formula().expect("it only computes");
/// assert_eq!(program.inputs(), ["price", "qty"]);
/// let answer = formula.eval(&[Scalar::Float(2.5), Scalar::Int(2)]);
/// assert_eq!(answer, Some(Scalar::Float(5.0)));
/// // It would raise: ask the machine.
/// assert_eq!(formula.eval(&[Scalar::None, Scalar::Int(2)]), None);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Formula {
    ops: Box<[Op]>,
    constants: Box<[Constant]>,
    /// The same, if `plain.rs` may run it.
    plain: Option<Box<[plain::Word]>>,
    inputs: usize,
    /// Most values that are on the stack.
    depth: usize,
    /// What the program takes for builtins and modules: inputs of these names stand before them.
    builtins: Box<[String]>,
    budget: Budget,
}

/// Why code is no formula.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct InvalidFormula(&'static str);

impl Formula {
    /// Validates code of a guest for a program with so many inputs, which names these builtins.
    /// `Ok(None)`: the limits are too small for the tier to be sure that the machine would stay within
    /// them.
    ///
    /// # Errors
    /// What is wrong with the code.
    pub fn new(
        code: Code,
        inputs: usize,
        builtins: &[String],
        limits: &Limits,
    ) -> Result<Option<Self>, InvalidFormula> {
        let depth = validate::depth(&code, inputs).map_err(InvalidFormula)?;
        let Some(budget) = Budget::new(limits, code.ops.len()) else {
            return Ok(None);
        };
        Ok(Some(Self {
            plain: plain::constants(&code.constants, &code.ops),
            ops: code.ops.into(),
            constants: code.constants.into(),
            inputs,
            depth,
            builtins: builtins.into(),
            budget,
        }))
    }

    /// Takes the formula of a program, if it has one. What is wrong with that costs its speed, and nothing else.
    pub(crate) fn of(sealed: &mut Sealed, limits: &Limits) -> Option<Self> {
        let code = sealed.formula.take()?;
        let formula = Self::new(code, sealed.inputs.len(), &sealed.builtins, limits);
        formula.ok().flatten()
    }

    /// The value for these inputs, in the order of [`Program::inputs`](crate::Program::inputs).
    /// `None`: ask the machine.
    pub fn eval<'a>(&'a self, inputs: &[Scalar<'a>]) -> Option<Scalar<'a>> {
        if inputs.len() != self.inputs {
            return None;
        }
        // Room on the stack is made anew for each value, so few get little.
        let few = self.depth <= FEW;
        if let Some(constants) = &self.plain {
            let answer = if few {
                plain::run::<FEW>(self, constants, inputs)
            } else {
                plain::run::<DEPTH>(self, constants, inputs)
            };
            if answer.is_some() {
                return answer;
            }
        }
        if few {
            scalar::run::<FEW>(self, inputs)
        } else {
            scalar::run::<DEPTH>(self, inputs)
        }
    }

    /// The builtins and modules that it takes for what they are: inputs of these names would stand before
    /// them, so that the machine has to be asked.
    pub fn builtins(&self) -> &[String] {
        &self.builtins
    }

    /// Number of its ops, which bounds what an evaluation takes: some microseconds for each at most, a nanosecond as a rule.
    pub fn ops(&self) -> usize {
        self.ops.len()
    }

    /// Whether an input of this name, which the program does not read, changes nothing. One that is
    /// named as a builtin that the program calls would stand before it: ask the machine.
    pub fn ignores(&self, name: &str) -> bool {
        !self.builtins.iter().any(|builtin| builtin == name)
    }
}

impl Formula {
    /// Whether inputs of so many bytes, beside those that it reads, are surely within the limits.
    fn may_take(&self, bytes: usize) -> bool {
        bytes <= self.budget.text
    }
}

impl<'a> Scalar<'a> {
    /// A value as a formula takes it, if it can.
    pub fn from_value(value: &'a Value) -> Option<Self> {
        Some(match value {
            Value::None => Self::None,
            Value::Bool(value) => Self::Bool(*value),
            Value::Int(value) => Self::Int(*value),
            Value::Float(value) => Self::Float(*value),
            Value::Str(text) => Self::Str(Cow::Borrowed(text)),
            _ => return None,
        })
    }
}

impl From<Scalar<'_>> for Value {
    fn from(scalar: Scalar<'_>) -> Self {
        match scalar {
            Scalar::None => Self::None,
            Scalar::Bool(value) => Self::Bool(value),
            Scalar::Int(value) => Self::Int(value),
            Scalar::Float(value) => Self::Float(value),
            Scalar::Str(text) => Self::Str(text.into()),
        }
    }
}
