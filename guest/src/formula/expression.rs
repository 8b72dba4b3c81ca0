//! Expressions of a formula: the list of what the host knows.
//!
//! In: expressions of a checked tree. Out: ops, or that there is no formula.
//! Must not: emit an op whose meaning depends on anything but the values on the stack.

use super::Emitter;
use ast::{BoolOp, CmpOp, ConversionFlag, Expr, InterpolatedStringElement, Number, Operator};
use fangless_wire::formula::{Binary, Compare, Constant, Function, Op, Unary};
use ruff_python_ast as ast;

/// Digits behind the point that a format may ask for.
const FORMAT_DIGITS: u8 = 15;

impl Emitter<'_> {
    pub(super) fn expression(&mut self, expression: &Expr) -> Option<()> {
        match expression {
            Expr::NumberLiteral(number) => self.constant(match &number.value {
                Number::Int(value) => Constant::Int(value.as_i64()?),
                Number::Float(value) => Constant::Float(*value),
                Number::Complex { .. } => return None,
            }),
            Expr::StringLiteral(text) => self.text(text.value.to_str()),
            Expr::BooleanLiteral(value) => self.constant(Constant::Bool(value.value)),
            Expr::NoneLiteral(_) => self.constant(Constant::None),
            Expr::Name(name) => self.name(&name.id),
            Expr::UnaryOp(operation) => {
                self.expression(&operation.operand)?;
                self.push(Op::Unary(match operation.op {
                    ast::UnaryOp::USub => Unary::Negative,
                    ast::UnaryOp::UAdd => Unary::Positive,
                    ast::UnaryOp::Invert => Unary::Invert,
                    ast::UnaryOp::Not => Unary::Not,
                }))
            }
            Expr::BinOp(operation) => {
                self.expression(&operation.left)?;
                self.expression(&operation.right)?;
                self.push(Op::Binary(binary(operation.op)?))
            }
            Expr::BoolOp(operation) => {
                let jump = match operation.op {
                    BoolOp::And => Op::And,
                    BoolOp::Or => Op::Or,
                };
                self.either(jump, &operation.values)
            }
            Expr::If(choice) => {
                self.expression(&choice.test)?;
                let test = self.code.ops.len();
                self.push(Op::If(0))?;
                self.expression(&choice.body)?;
                let end = self.code.ops.len();
                self.push(Op::Else(0))?;
                self.skips(test, Op::If)?;
                self.expression(&choice.orelse)?;
                self.skips(end, Op::Else)
            }
            Expr::Compare(comparison) => {
                self.expression(&comparison.left)?;
                self.comparisons(&comparison.ops, &comparison.comparators)
            }
            Expr::Call(call) => self.call(call),
            Expr::Attribute(attribute) => self.math_constant(attribute),
            Expr::Subscript(subscript) => self.subscript(subscript),
            Expr::FString(text) => self.fstring(text),
            _ => None,
        }
    }

    fn text(&mut self, text: &str) -> Option<()> {
        // The parser has this in the place of a lone surrogate, which the code generator reads again.
        if text.contains(char::REPLACEMENT_CHARACTER) {
            return None;
        }
        self.constant(Constant::Text(text.to_owned()))
    }

    /// Tells a jump where it goes: here.
    pub(super) fn skips(&mut self, at: usize, jump: impl FnOnce(u16) -> Op) -> Option<()> {
        let behind = self.code.ops.len() - at - 1;
        self.code.ops[at] = jump(u16::try_from(behind).ok()?);
        Some(())
    }

    /// `a and b and c`, from left to right.
    fn either(&mut self, jump: fn(u16) -> Op, values: &[Expr]) -> Option<()> {
        let (first, rest) = values.split_first()?;
        self.expression(first)?;
        // The value so far is kept, or dropped for the next one: each ends where it begins.
        for value in rest {
            self.skipped(jump, |emitter| emitter.expression(value))?;
        }
        Some(())
    }

    /// `... < b < c`, whose first value is on the stack.
    fn comparisons(&mut self, ops: &[CmpOp], values: &[Expr]) -> Option<()> {
        let (op, ops) = ops.split_first()?;
        let (value, values) = values.split_first()?;
        if ops.is_empty() {
            return self.comparison(*op, value);
        }
        self.expression(value)?;
        let compare = compare(*op)?;
        let rest = |emitter: &mut Self| emitter.comparisons(ops, values);
        self.skipped(|n| Op::Chain(compare, n), rest)
    }

    fn comparison(&mut self, op: CmpOp, value: &Expr) -> Option<()> {
        let members = match value {
            Expr::Tuple(tuple) => Some(&tuple.elts),
            Expr::List(list) => Some(&list.elts),
            Expr::Set(set) => Some(&set.elts),
            _ => None,
        };
        let negated = match (op, value, members) {
            (CmpOp::Is | CmpOp::IsNot, Expr::NoneLiteral(_), _) => {
                self.push(Op::Unary(Unary::IsNone))?;
                op == CmpOp::IsNot
            }
            (CmpOp::In | CmpOp::NotIn, _, Some(members)) => {
                for member in members {
                    self.expression(member)?;
                }
                self.push(Op::Among(u8::try_from(members.len()).ok()?))?;
                op == CmpOp::NotIn
            }
            _ => {
                self.expression(value)?;
                return self.push(Op::Compare(compare(op)?));
            }
        };
        if negated {
            self.push(Op::Unary(Unary::Not))?;
        }
        Some(())
    }

    fn call(&mut self, call: &ast::ExprCall) -> Option<()> {
        let arguments = &call.arguments;
        if !arguments.keywords.is_empty() {
            return None;
        }
        let mut given = arguments.args.len();
        let function = match &*call.func {
            Expr::Name(name) => self.function(&name.id)?,
            Expr::Attribute(attribute) => match self.of_math(attribute) {
                Some(name) => self.of_module(name)?,
                None => {
                    self.expression(&attribute.value)?;
                    given += 1;
                    Function::named(&format!(".{}", attribute.attr))?
                }
            },
            _ => return None,
        };
        for argument in &arguments.args {
            // `*x` is no expression that is known here.
            self.expression(argument)?;
        }
        self.function_of(function, given)
    }

    fn function_of(&mut self, function: Function, arguments: usize) -> Option<()> {
        let arguments = u8::try_from(arguments).ok()?;
        let takes = function.takes().contains(&arguments);
        takes.then(|| self.push(Op::Call(function, arguments)))?
    }

    /// The name that is read from the module `math`, if it is that.
    fn of_math<'e>(&self, attribute: &'e ast::ExprAttribute) -> Option<&'e str> {
        match &*attribute.value {
            Expr::Name(name) if self.is_math(&name.id) => Some(&attribute.attr),
            _ => None,
        }
    }

    fn math_constant(&mut self, attribute: &ast::ExprAttribute) -> Option<()> {
        let name = self.of_math(attribute)?;
        self.may_read(name).then_some(())?;
        let value = match name {
            "pi" => core::f64::consts::PI,
            "e" => core::f64::consts::E,
            "tau" => core::f64::consts::TAU,
            "inf" => f64::INFINITY,
            _ => return None,
        };
        self.constant(Constant::Float(value))
    }

    fn subscript(&mut self, subscript: &ast::ExprSubscript) -> Option<()> {
        self.expression(&subscript.value)?;
        let Expr::Slice(slice) = &*subscript.slice else {
            self.expression(&subscript.slice)?;
            return self.function_of(Function::Index, 2);
        };
        if slice.step.is_some() {
            return None;
        }
        for bound in [&slice.lower, &slice.upper] {
            match bound {
                Some(bound) => self.expression(bound)?,
                None => self.constant(Constant::None)?,
            }
        }
        self.function_of(Function::Slice, 3)
    }

    fn fstring(&mut self, text: &ast::ExprFString) -> Option<()> {
        let mut parts = 0;
        for part in &text.value {
            match part {
                ast::FStringPart::Literal(literal) => {
                    self.text(&literal.value)?;
                    parts += 1;
                }
                ast::FStringPart::FString(text) => {
                    for element in &text.elements {
                        self.element(element)?;
                        parts += 1;
                    }
                }
            }
        }
        match parts {
            0 => self.text(""),
            parts => self.function_of(Function::Concat, parts),
        }
    }

    /// One part of an f-string, as a text.
    fn element(&mut self, element: &InterpolatedStringElement) -> Option<()> {
        let element = match element {
            InterpolatedStringElement::Literal(literal) => return self.text(&literal.value),
            InterpolatedStringElement::Interpolation(element) => element,
        };
        let plain = element.conversion == ConversionFlag::None && element.debug_text.is_none();
        plain.then_some(())?;
        self.expression(&element.expression)?;
        let Some(format) = &element.format_spec else {
            return self.function_of(Function::Str, 1);
        };
        let mut parts = format.elements.iter();
        let (Some(InterpolatedStringElement::Literal(format)), None) = (parts.next(), parts.next())
        else {
            return None;
        };
        // `.2f`, and nothing else.
        let digits = format.value.strip_prefix('.')?.strip_suffix('f')?;
        let known = (0..=FORMAT_DIGITS).find(|known| *digits == known.to_string())?;
        self.constant(Constant::Int(known.into()))?;
        self.function_of(Function::Fixed, 2)
    }
}

/// The host's operator, if it has this one.
pub(super) fn binary(op: Operator) -> Option<Binary> {
    Some(match op {
        Operator::Add => Binary::Add,
        Operator::Sub => Binary::Subtract,
        Operator::Mult => Binary::Multiply,
        Operator::Div => Binary::Divide,
        Operator::FloorDiv => Binary::FloorDivide,
        Operator::Mod => Binary::Modulo,
        Operator::Pow => Binary::Power,
        Operator::LShift => Binary::ShiftLeft,
        Operator::RShift => Binary::ShiftRight,
        Operator::BitAnd => Binary::BitAnd,
        Operator::BitOr => Binary::BitOr,
        Operator::BitXor => Binary::BitXor,
        Operator::MatMult => return None,
    })
}

fn compare(op: CmpOp) -> Option<Compare> {
    Some(match op {
        CmpOp::Eq => Compare::Equal,
        CmpOp::NotEq => Compare::NotEqual,
        CmpOp::Lt => Compare::Less,
        CmpOp::LtE => Compare::LessEqual,
        CmpOp::Gt => Compare::Greater,
        CmpOp::GtE => Compare::GreaterEqual,
        CmpOp::In => Compare::In,
        CmpOp::NotIn => Compare::NotIn,
        CmpOp::Is | CmpOp::IsNot => return None,
    })
}
