//! Assignments, which in a class body may define more than names.
//!
//! In: their nodes. Out: violations, and the names that are bound. Must not: let a special method be
//! anything but what the interpreter may call, or an attribute's name be computed.

use super::Checker;
use super::codes::Code;
use super::dunder::may_define;
use super::names::{CLASS_TUPLES, is_plain};
use super::target::is_path;
use ast::{Expr, ExprContext};
use ruff_python_ast as ast;
use ruff_text_size::Ranged;

impl Checker<'_> {
    pub(super) fn assign(&mut self, assign: &ast::StmtAssign, in_class: bool) {
        let ast::StmtAssign {
            node_index: _,
            range,
            targets,
            value,
            runtime_targets,
            runtime_type_comment,
            runtime_type_comment_bytes,
        } = assign;
        let empty = runtime_targets.is_none()
            && runtime_type_comment.is_none()
            && runtime_type_comment_bytes.is_none();
        self.parsed(*range, empty);
        if let ([Expr::Name(name)], true) = (&targets[..], in_class)
            && CLASS_TUPLES.contains(&&*name.id)
        {
            return self.class_tuple(name, value);
        }
        if in_class && targets.iter().any(defines) {
            return self.methods(targets, value);
        }
        self.expression(value);
        for target in targets {
            self.target(target, ExprContext::Store);
        }
    }

    /// What becomes special methods of a class by assignment: `__str__ = __repr__`,
    /// `__radd__, __rmul__ = __add__, __mul__`.
    fn methods(&mut self, targets: &[Expr], value: &Expr) {
        match (targets, value) {
            ([Expr::Tuple(names)], Expr::Tuple(values)) if names.len() == values.len() => {
                self.tuple(names, ExprContext::Store);
                self.tuple(values, ExprContext::Load);
                for (name, value) in names.iter().zip(values) {
                    self.methods(std::slice::from_ref(name), value);
                }
            }
            ([Expr::Tuple(names)], _) => {
                self.tuple(names, ExprContext::Store);
                self.methods(&names.elts, value);
            }
            _ => {
                if targets.iter().any(defines) {
                    self.method_value(value);
                } else {
                    self.expression(value);
                }
                for target in targets.iter().filter(|target| !special(target)) {
                    self.target(target, ExprContext::Store);
                }
            }
        }
    }

    /// A tuple, but for its elements.
    fn tuple(&mut self, tuple: &ast::ExprTuple, context: ExprContext) {
        let ast::ExprTuple {
            node_index: _,
            range,
            elts: _, // the caller's
            ctx,
            parenthesized: _,
            runtime_elts,
        } = tuple;
        self.parsed(*range, runtime_elts.is_none());
        self.context(*ctx, context, *range);
    }

    /// The value of a special method: a function by any way that leads to one, or None, which says
    /// that there is none.
    fn method_value(&mut self, value: &Expr) {
        match value {
            Expr::Name(name) if may_define(&name.id) => {
                self.context(name.ctx, ExprContext::Load, name.range);
            }
            // The rewriter makes a method of it that calls the other one.
            Expr::Attribute(ast::ExprAttribute {
                node_index: _,
                range,
                value,
                attr,
                ctx,
            }) if may_define(attr) && is_path(value) => {
                self.context(*ctx, ExprContext::Load, *range);
                self.expression(value);
                self.attributes(attr.range);
            }
            Expr::Name(_) | Expr::Lambda(_) | Expr::Call(_) | Expr::Attribute(_) => {
                self.expression(value)
            }
            Expr::NoneLiteral(_) => {}
            other => {
                let message = "a special method is a function";
                self.report.add(Code::ClassAlias, other.range(), message);
            }
        }
    }

    /// `__slots__` and `__match_args__`: their strings become attribute names.
    pub(super) fn class_tuple(&mut self, name: &ast::ExprName, value: &Expr) {
        self.expression(value);
        if name.id == "__match_args__" {
            self.attributes(name.range);
        }
        let name = &name.id;
        let (Expr::Tuple(ast::ExprTuple { elts, .. }) | Expr::List(ast::ExprList { elts, .. })) =
            value
        else {
            let message = format!("`{name}` must be a literal tuple or list");
            return self.report.add(Code::ClassTuple, value.range(), message);
        };
        for element in elts {
            let fine = matches!(element, Expr::StringLiteral(literal) if {
                let text = literal.value.to_str();
                is_plain(text) && !text.starts_with("__")
            });
            if !fine {
                let message = format!("`{name}` holds something else than a plain name");
                self.report.add(Code::ClassTuple, element.range(), message);
            }
        }
    }
}

/// A name that a class body may define as a special method.
fn special(target: &Expr) -> bool {
    matches!(target, Expr::Name(name) if may_define(&name.id))
}

/// Whether a target is, or holds, such a name.
fn defines(target: &Expr) -> bool {
    match target {
        Expr::Tuple(names) => names.iter().any(defines),
        _ => special(target),
    }
}
