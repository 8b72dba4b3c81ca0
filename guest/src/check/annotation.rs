//! Annotations: what a type may look like.
//!
//! In: annotation expressions. They are never evaluated: the rewriter drops them, as Python 3.14
//! would not evaluate them unless asked. So they are held to what has no effect, and their names
//! need not exist. Must not: let through an expression that binds, yields or calls.

use super::Checker;
use super::codes::Code;
use ast::{Expr, Operator, UnaryOp};
use ruff_python_ast as ast;
use ruff_text_size::Ranged;

/// Where in an annotation an expression stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// The annotation itself, or an operand of it.
    Whole,
    /// Between the brackets of a subscript.
    Subscript,
}

impl Checker<'_> {
    /// An annotation.
    pub(super) fn annotation(&mut self, annotation: &Expr, place: Place) {
        self.descend(1, annotation.range(), |checker| {
            checker.annotation_here(annotation, place)
        });
    }

    fn annotation_here(&mut self, annotation: &Expr, place: Place) {
        match (annotation, place) {
            (Expr::Name(name), _) => self.name(&name.id, name.range),
            (Expr::Attribute(attribute), _) => {
                self.attributes(attribute.attr.range);
                self.name(&attribute.attr, attribute.attr.range);
                self.annotation(&attribute.value, Place::Whole);
            }
            (Expr::Subscript(subscript), _) => {
                self.annotation(&subscript.value, Place::Whole);
                self.annotation(&subscript.slice, Place::Subscript);
            }
            (
                Expr::Tuple(ast::ExprTuple { elts, .. }) | Expr::List(ast::ExprList { elts, .. }),
                Place::Subscript,
            ) => {
                for element in elts {
                    self.annotation(element, Place::Subscript);
                }
            }
            (Expr::Starred(starred), _) => self.annotation(&starred.value, Place::Whole),
            (Expr::BinOp(binary), _) if binary.op == Operator::BitOr => {
                self.annotation(&binary.left, Place::Whole);
                self.annotation(&binary.right, Place::Whole);
            }
            (Expr::UnaryOp(unary), Place::Subscript)
                if unary.op == UnaryOp::USub
                    && matches!(*unary.operand, Expr::NumberLiteral(_)) => {}
            (Expr::StringLiteral(_) | Expr::NoneLiteral(_) | Expr::EllipsisLiteral(_), _)
            | (
                Expr::NumberLiteral(_) | Expr::BytesLiteral(_) | Expr::BooleanLiteral(_),
                Place::Subscript,
            ) => {}
            // Everything else is refused, whatever it is: nothing of it would run.
            (other, _) => {
                let message = "this is more than a type";
                self.report.add(Code::Annotation, other.range(), message);
            }
        }
    }
}
