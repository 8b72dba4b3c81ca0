//! Expressions that are evaluated.
//!
//! In: expression nodes. Out: violations, and the names that are read and bound, in the order in
//! which Python evaluates them. Must not: skip a field of a node.

use super::Checker;
use super::codes::Code;
use super::scope::Kind;
use ast::{BoolOp, CmpOp, Expr, ExprContext, Number, Operator, UnaryOp};
use fangless_wire::Syntax;
use ruff_python_ast as ast;
use ruff_text_size::Ranged;

impl Checker<'_> {
    /// An expression that is evaluated.
    pub(super) fn expression(&mut self, expression: &Expr) {
        self.descend(1, expression.range(), |checker| {
            checker.expression_here(expression)
        });
    }

    pub(super) fn expressions<'e>(&mut self, expressions: impl IntoIterator<Item = &'e Expr>) {
        for expression in expressions {
            self.expression(expression);
        }
    }

    fn expression_here(&mut self, expression: &Expr) {
        match expression {
            Expr::BoolOp(ast::ExprBoolOp {
                node_index: _,
                range,
                op,
                values,
                runtime_values,
            }) => {
                self.parsed(*range, runtime_values.is_none());
                match op {
                    BoolOp::And | BoolOp::Or => self.expressions(values),
                }
            }
            Expr::Named(ast::ExprNamed {
                node_index: _,
                range,
                target,
                value,
            }) => {
                self.family(Syntax::Walrus, *range, "`:=`");
                self.expression(value);
                match &**target {
                    Expr::Name(ast::ExprName {
                        node_index: _,
                        range,
                        id,
                        ctx,
                    }) => {
                        self.context(*ctx, ExprContext::Store, *range);
                        self.bindable(id, *range);
                        self.scopes.bind_outside_comprehensions(id);
                    }
                    other => self.unsupported(other.range(), "`:=` to anything but a name"),
                }
            }
            Expr::BinOp(ast::ExprBinOp {
                node_index: _,
                range: _,
                left,
                op,
                right,
            }) => {
                self.operator(*op);
                self.expression(left);
                self.expression(right);
            }
            Expr::UnaryOp(ast::ExprUnaryOp {
                node_index: _,
                range: _,
                op,
                operand,
            }) => match op {
                UnaryOp::Invert | UnaryOp::Not | UnaryOp::UAdd | UnaryOp::USub => {
                    self.expression(operand);
                }
            },
            Expr::Lambda(ast::ExprLambda {
                node_index: _,
                range,
                parameters,
                body,
            }) => {
                self.family(Syntax::Lambda, *range, "`lambda`");
                if let Some(parameters) = parameters {
                    self.defaults(parameters);
                }
                self.scopes.enter(Kind::Function);
                if let Some(parameters) = parameters {
                    self.bind_parameters(parameters);
                }
                self.expression(body);
                self.scopes.leave();
            }
            Expr::If(ast::ExprIf {
                node_index: _,
                range: _,
                test,
                body,
                orelse,
            }) => {
                self.expressions([&**test, body, orelse]);
            }
            Expr::Dict(ast::ExprDict {
                node_index: _,
                range,
                items,
                runtime_values,
            }) => {
                self.parsed(*range, runtime_values.is_none());
                for ast::DictItem { key, value } in items {
                    self.expressions(key);
                    self.expression(value);
                }
            }
            Expr::Set(ast::ExprSet {
                node_index: _,
                range,
                elts,
                runtime_elts,
            }) => {
                self.parsed(*range, runtime_elts.is_none());
                self.expressions(elts);
            }
            Expr::ListComp(ast::ExprListComp {
                node_index: _,
                range,
                elt,
                generators,
            })
            | Expr::SetComp(ast::ExprSetComp {
                node_index: _,
                range,
                elt,
                generators,
            })
            | Expr::Generator(ast::ExprGenerator {
                node_index: _,
                range,
                elt,
                generators,
                parenthesized: _,
            }) => self.comprehension(*range, generators, &[elt]),
            Expr::DictComp(ast::ExprDictComp {
                node_index: _,
                range,
                key,
                value,
                generators,
            }) => match key {
                Some(key) => {
                    self.pair(key, value);
                    self.comprehension(*range, generators, &[key, value]);
                }
                None => self.comprehension(*range, generators, &[value]),
            },
            Expr::Await(ast::ExprAwait {
                node_index: _,
                range,
                value,
            }) => {
                self.asynchronous(true, *range);
                self.expression(value);
            }
            Expr::Yield(ast::ExprYield {
                node_index: _,
                range,
                value,
            }) => {
                self.family(Syntax::Generator, *range, "`yield`");
                self.expressions(value.as_deref());
            }
            Expr::YieldFrom(ast::ExprYieldFrom {
                node_index: _,
                range,
                value,
            }) => {
                self.family(Syntax::Generator, *range, "`yield from`");
                self.expression(value);
            }
            Expr::Compare(ast::ExprCompare {
                node_index: _,
                range,
                left,
                ops,
                comparators,
                runtime_comparators,
            }) => {
                self.parsed(*range, runtime_comparators.is_none());
                for op in ops {
                    match op {
                        CmpOp::Eq | CmpOp::NotEq | CmpOp::Lt | CmpOp::LtE | CmpOp::Gt => {}
                        CmpOp::GtE | CmpOp::Is | CmpOp::IsNot | CmpOp::In | CmpOp::NotIn => {}
                    }
                }
                self.expression(left);
                self.expressions(comparators);
            }
            Expr::Call(call) => self.call(call),
            Expr::FString(ast::ExprFString {
                node_index: _,
                range,
                value,
                runtime_joined_str,
                runtime_values,
            }) => {
                self.parsed(
                    *range,
                    runtime_joined_str.is_none() && runtime_values.is_none(),
                );
                self.family(Syntax::Fstring, *range, "an f-string");
                for part in value {
                    match part {
                        ast::FStringPart::Literal(_) => {}
                        ast::FStringPart::FString(ast::FString {
                            range: _,
                            node_index: _,
                            elements,
                            flags: _,
                        }) => self.interpolated(elements),
                    }
                }
            }
            Expr::TString(template) => {
                let message = "template strings are not supported";
                self.report
                    .add(Code::TemplateString, template.range, message);
            }
            Expr::NumberLiteral(ast::ExprNumberLiteral {
                node_index: _,
                range: _,
                value,
            }) => match value {
                Number::Int(_) | Number::Float(_) | Number::Complex { real: _, imag: _ } => {}
            },
            // Text and bytes are data: no string of a program becomes a name without a guard.
            Expr::StringLiteral(_)
            | Expr::BytesLiteral(_)
            | Expr::BooleanLiteral(_)
            | Expr::NoneLiteral(_)
            | Expr::EllipsisLiteral(_) => {}
            Expr::Constant(constant) => self.unsupported(constant.range, "a ready-made constant"),
            Expr::Attribute(attribute) => self.attribute(attribute, ExprContext::Load),
            Expr::Subscript(subscript) => self.subscript(subscript, ExprContext::Load),
            Expr::Starred(ast::ExprStarred {
                node_index: _,
                range,
                value,
                ctx,
            }) => {
                self.context(*ctx, ExprContext::Load, *range);
                self.expression(value);
            }
            Expr::Name(ast::ExprName {
                node_index: _,
                range,
                id,
                ctx,
            }) => {
                self.context(*ctx, ExprContext::Load, *range);
                self.read(id, *range);
            }
            Expr::List(ast::ExprList {
                node_index: _,
                range,
                elts,
                ctx,
                runtime_elts,
            })
            | Expr::Tuple(ast::ExprTuple {
                node_index: _,
                range,
                elts,
                ctx,
                parenthesized: _,
                runtime_elts,
            }) => {
                self.parsed(*range, runtime_elts.is_none());
                self.context(*ctx, ExprContext::Load, *range);
                self.expressions(elts);
            }
            Expr::Slice(ast::ExprSlice {
                node_index: _,
                range: _,
                lower,
                upper,
                step,
            }) => {
                self.expressions(
                    [lower, upper, step]
                        .into_iter()
                        .flatten()
                        .map(|bound| &**bound),
                );
            }
            Expr::IpyEscapeCommand(command) => self.unsupported(command.range, "an escape command"),
        }
    }

    pub(super) fn operator(&mut self, operator: Operator) {
        match operator {
            Operator::Add | Operator::Sub | Operator::Mult | Operator::MatMult => {}
            Operator::Div | Operator::Mod | Operator::Pow | Operator::LShift => {}
            Operator::RShift | Operator::BitOr | Operator::BitXor | Operator::BitAnd => {}
            Operator::FloorDiv => {}
        }
    }
}
