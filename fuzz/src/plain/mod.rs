//! Ordinary programs whose end CPython must agree with.
//!
//! In: bytes. Out: the text of a program whose last line is an expression of data. It ends by itself.
//! Expressions have a type in mind, and now and then a wrong one, so that errors are compared as well.
//! Must not: make what [`differences`] lists.

pub mod differences;
mod expression;
mod statement;

use crate::bytes::Bytes;

/// A type that an expression has in mind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Int,
    Float,
    Bool,
    Str,
    Ints,
    Strs,
    Dict,
    Tuple,
    Set,
    Object,
}

const TYPES: [Type; 10] = [
    Type::Int,
    Type::Str,
    Type::Ints,
    Type::Float,
    Type::Bool,
    Type::Strs,
    Type::Dict,
    Type::Tuple,
    Type::Set,
    Type::Object,
];

/// A program.
pub fn program(bytes: &[u8]) -> String {
    let mut program = Program {
        bytes: Bytes::new(bytes),
        text: String::new(),
        indent: 0,
        left: 160,
        serial: 0,
        names: Vec::new(),
        functions: Vec::new(),
        returns: None,
        loops: 0,
    };
    for (name, kind, value) in [
        ("n", Type::Int, "3"),
        ("f", Type::Float, "2.5"),
        ("s", Type::Str, "'hello world'"),
        ("items", Type::Ints, "[3, 1, 2]"),
        ("words", Type::Strs, "['b', 'a', '']"),
        ("table", Type::Dict, "{'x': 1, 'y': 2}"),
    ] {
        program.line(&format!("{name} = {value}"));
        program.names.push((name.to_owned(), kind));
    }
    program.class();
    for _ in 0..2 + program.bytes.below(9) {
        program.statement();
    }
    let mut parts = Vec::new();
    for (name, kind) in program.names.clone() {
        parts.push(match kind {
            Type::Object => format!("{name}.key"),
            _ => name,
        });
    }
    let last = program.expression(Type::Int, 0);
    parts.push(last);
    program.line(&format!("({})", parts.join(", ")));
    program.text
}

pub(crate) struct Program<'a> {
    pub(crate) bytes: Bytes<'a>,
    text: String,
    indent: usize,
    left: usize,
    serial: usize,
    names: Vec<(String, Type)>,
    functions: Vec<(String, Vec<Type>, Type)>,
    /// What the function around returns.
    returns: Option<Type>,
    loops: usize,
}

impl Program<'_> {
    fn line(&mut self, line: &str) {
        for _ in 0..self.indent {
            self.text.push_str("    ");
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn block(&mut self, head: &str, body: impl FnOnce(&mut Self)) {
        self.line(head);
        self.indent += 1;
        body(self);
        self.indent -= 1;
    }

    fn spend(&mut self) -> bool {
        self.left = self.left.saturating_sub(1);
        self.left > 0
    }

    fn some_type(&mut self) -> Type {
        self.bytes.pick(&TYPES)
    }

    fn fresh(&mut self, kind: Type) -> String {
        self.serial += 1;
        let name = format!("v{}", self.serial);
        self.names.push((name.clone(), kind));
        name
    }

    /// A variable of this type, if there is one.
    fn variable(&mut self, kind: Type) -> Option<String> {
        let fit: Vec<_> = self
            .names
            .iter()
            .filter(|(_, own)| *own == kind)
            .map(|(name, _)| name.clone())
            .collect();
        (!fit.is_empty()).then(|| fit[self.bytes.below(fit.len())].clone())
    }
}
