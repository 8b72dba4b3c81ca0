//! Annotations: what may stand where nothing is evaluated.
//!
//! In: annotation expressions. They are never evaluated: the rewriter drops them, as Python 3.14
//! would not evaluate them unless asked. So they are held to what has no effect on the code around
//! them, and their names need not exist. Must not: let through an expression that binds a name,
//! yields, awaits or opens a scope.

use super::Checker;
use super::codes::Code;
use ast::Expr;
use ruff_python_ast as ast;
use ruff_text_size::Ranged;

impl Checker<'_> {
    /// An annotation.
    pub(super) fn annotation(&mut self, annotation: &Expr) {
        self.descend(1, annotation.range(), |checker| {
            checker.annotation_here(annotation)
        });
    }

    fn annotations<'e>(&mut self, annotations: impl IntoIterator<Item = &'e Expr>) {
        for annotation in annotations {
            self.annotation(annotation);
        }
    }

    fn annotation_here(&mut self, annotation: &Expr) {
        match annotation {
            Expr::Name(name) => self.name(&name.id, name.range),
            Expr::Attribute(attribute) => {
                self.attributes(attribute.attr.range);
                self.name(&attribute.attr, attribute.attr.range);
                self.annotation(&attribute.value);
            }
            Expr::Subscript(subscript) => {
                self.annotation(&subscript.value);
                self.annotation(&subscript.slice);
            }
            Expr::Tuple(ast::ExprTuple { elts, .. })
            | Expr::List(ast::ExprList { elts, .. })
            | Expr::Set(ast::ExprSet { elts, .. }) => self.annotations(elts),
            Expr::Dict(dict) => {
                for item in &dict.items {
                    self.annotations(&item.key);
                    self.annotation(&item.value);
                }
            }
            Expr::Call(call) => {
                self.annotation(&call.func);
                self.annotations(&call.arguments.args);
                for keyword in &call.arguments.keywords {
                    if let Some(name) = &keyword.arg {
                        self.name(name, name.range);
                    }
                    self.annotation(&keyword.value);
                }
            }
            Expr::Starred(starred) => self.annotation(&starred.value),
            Expr::UnaryOp(unary) => self.annotation(&unary.operand),
            Expr::BinOp(binary) => {
                self.annotation(&binary.left);
                self.annotation(&binary.right);
            }
            Expr::BoolOp(operation) => self.annotations(&operation.values),
            Expr::Compare(compare) => {
                self.annotation(&compare.left);
                self.annotations(&compare.comparators);
            }
            Expr::If(choice) => self.annotations([&*choice.test, &choice.body, &choice.orelse]),
            Expr::StringLiteral(_)
            | Expr::BytesLiteral(_)
            | Expr::NumberLiteral(_)
            | Expr::BooleanLiteral(_)
            | Expr::NoneLiteral(_)
            | Expr::EllipsisLiteral(_) => {}
            // Everything else is refused, whatever it is: nothing of it would run.
            other => {
                let message = "this is more than a type";
                self.report.add(Code::Annotation, other.range(), message);
            }
        }
    }
}
