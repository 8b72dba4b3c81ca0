//! The code of a formula: what the guest writes down beside the bytecode of a program that only
//! computes with plain values, so that the host can answer without a machine.
//!
//! In and out: ops in postfix order over one stack; jumps go forward only, and say how many ops
//! they skip. It is flat, since it comes from a guest that may have fallen: the host validates it
//! before it looks at it twice.
//!
//! Must not: hold what can fail in a way that a program could tell. Whatever an op does not know, it
//! leaves to the machine.

use serde::{Deserialize, Serialize};

/// Most ops of a formula.
pub const OPS: usize = 4096;
/// Most constants of a formula.
pub const CONSTANTS: usize = 1024;
/// Most values on the stack, and most jumps around an op.
pub const DEPTH: usize = 64;
/// Most bytes of all constant texts.
pub const TEXT: usize = 1 << 14;

/// A formula, not validated.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Code {
    /// What [`Op::Constant`] pushes.
    pub constants: Vec<Constant>,
    /// What is done, in order. The value is on top of the stack in the end.
    pub ops: Vec<Op>,
}

/// A value that stands in the program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Constant<Text = String> {
    /// `None`
    None,
    /// `bool`
    Bool(bool),
    /// `int`
    Int(i64),
    /// `float`
    Float(f64),
    /// `str`
    Text(Text),
}

/// One step. "Skips n" goes on n ops behind the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Op {
    /// Pushes a constant.
    Constant(u16),
    /// Pushes an input, by its place among the program's inputs.
    Input(u16),
    /// Pushes a copy of the value that lies so many values above the bottom of the stack: a variable.
    Pick(u16),
    /// Replaces the top.
    Unary(Unary),
    /// Replaces two values by one.
    Binary(Binary),
    /// Replaces two values by a bool.
    Compare(Compare),
    /// Replaces the arguments by one value.
    Call(Function, u8),
    /// Replaces a value and so many members behind it by whether it is one of them.
    Among(u8),
    /// If the top is false, keeps it and skips n; else drops it, and the next n ops push another one.
    And(u16),
    /// The same, if the top is true.
    Or(u16),
    /// Drops the top, and skips n if it was false. The last of the n is [`Op::Else`].
    If(u16),
    /// Skips n, which make the value of the other case.
    Else(u16),
    /// Compares two values. If it holds, drops the first, and the next n ops replace the second by a
    /// bool; else replaces both by `False` and skips n.
    Chain(Compare, u16),
}

/// Operators of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unary {
    /// `-x`
    Negative,
    /// `+x`
    Positive,
    /// `~x`
    Invert,
    /// `not x`
    Not,
    /// `x is None`
    IsNone,
}

/// Operators of two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Binary {
    /// `x + y`
    Add,
    /// `x - y`
    Subtract,
    /// `x * y`
    Multiply,
    /// `x / y`
    Divide,
    /// `x // y`
    FloorDivide,
    /// `x % y`
    Modulo,
    /// `x ** y`
    Power,
    /// `x << y`
    ShiftLeft,
    /// `x >> y`
    ShiftRight,
    /// `x & y`
    BitAnd,
    /// `x | y`
    BitOr,
    /// `x ^ y`
    BitXor,
}

/// Comparisons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Compare {
    /// `x == y`
    Equal,
    /// `x != y`
    NotEqual,
    /// `x < y`
    Less,
    /// `x <= y`
    LessEqual,
    /// `x > y`
    Greater,
    /// `x >= y`
    GreaterEqual,
    /// `x in y`, of texts
    In,
    /// `x not in y`, of texts
    NotIn,
}

macro_rules! functions {
    ($($variant:ident $name:literal $least:literal..=$most:literal,)*) => {
        /// Functions and methods; a method's object is its first argument.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Function {
            $(
                #[doc = concat!("`", $name, "`")]
                $variant,
            )*
        }

        impl Function {
            /// Every function, each under the name that a program uses: `abs`, `math.sqrt`, `.upper`.
            pub const ALL: &[(&str, Self)] = &[$(($name, Self::$variant)),*];

            /// How many arguments it takes.
            pub const fn takes(self) -> core::ops::RangeInclusive<u8> {
                match self {
                    $(Self::$variant => $least..=$most,)*
                }
            }
        }
    };
}

functions! {
    Abs "abs" 1..=1,
    Min "min" 2..=32,
    Max "max" 2..=32,
    Round "round" 1..=2,
    Len "len" 1..=1,
    Int "int" 1..=1,
    Float "float" 1..=1,
    Bool "bool" 1..=1,
    Str "str" 1..=1,
    Sqrt "math.sqrt" 1..=1,
    Floor "math.floor" 1..=1,
    Ceil "math.ceil" 1..=1,
    Trunc "math.trunc" 1..=1,
    Fabs "math.fabs" 1..=1,
    IsNan "math.isnan" 1..=1,
    IsInf "math.isinf" 1..=1,
    IsFinite "math.isfinite" 1..=1,
    Exp "math.exp" 1..=1,
    Log "math.log" 1..=1,
    Log10 "math.log10" 1..=1,
    Sin "math.sin" 1..=1,
    Cos "math.cos" 1..=1,
    Tan "math.tan" 1..=1,
    Upper ".upper" 1..=1,
    Lower ".lower" 1..=1,
    Strip ".strip" 1..=1,
    LeftStrip ".lstrip" 1..=1,
    RightStrip ".rstrip" 1..=1,
    StartsWith ".startswith" 2..=2,
    EndsWith ".endswith" 2..=2,
    Replace ".replace" 3..=3,
    Title ".title" 1..=1,
    Index "x[i]" 2..=2,
    Slice "x[i:j]" 3..=3,
    Fixed "{x:.nf}" 2..=2,
    Concat "f''" 1..=32,
}

impl Function {
    /// The one that a program calls by this name.
    pub fn named(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name);
        found.map(|(_, function)| *function)
    }
}
