//! What is stored to or deleted, and attributes and subscripts wherever they stand.
//!
//! In: nodes and the context that they stand in. Out: violations, and the names that are bound.
//! Must not: let through a target that no text can have.

use super::Checker;
use super::call::is_super;
use super::codes::Code;
use super::dunder::{may_define, may_store};
use super::names::{CLASS_TUPLES, DOC, MEMBERS, NAME, is_dunder, nearest};
use crate::guards::table;
use ast::{Expr, ExprContext};
use fangless_wire::{Attributes, Mode};
use ruff_python_ast as ast;
use ruff_text_size::{Ranged, TextRange};

impl Checker<'_> {
    /// Something that is stored to or deleted, as `context` says.
    pub(super) fn target(&mut self, target: &Expr, context: ExprContext) {
        self.descend(1, target.range(), |checker| {
            checker.target_here(target, context)
        });
    }

    fn target_here(&mut self, target: &Expr, context: ExprContext) {
        match target {
            Expr::Name(ast::ExprName {
                node_index: _,
                range,
                id,
                ctx,
            }) => {
                self.context(*ctx, context, *range);
                self.bind(id, *range);
            }
            Expr::Attribute(attribute) => self.attribute(attribute, context),
            Expr::Subscript(subscript) => self.subscript(subscript, context),
            Expr::Starred(ast::ExprStarred {
                node_index: _,
                range,
                value,
                ctx,
            }) => {
                self.context(*ctx, context, *range);
                self.target(value, context);
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
                self.context(*ctx, context, *range);
                for element in elts {
                    self.target(element, context);
                }
            }
            // What is left cannot be assigned to; the parser has refused it, so this is no text's.
            other => self.unsupported(other.range(), "this assignment target"),
        }
    }

    /// The parser says about each node whether it is loaded, stored or deleted; a recovered error
    /// says neither.
    #[cfg_attr(test, track_caller)]
    pub(super) fn context(&mut self, found: ExprContext, expected: ExprContext, range: TextRange) {
        if found != expected {
            self.unsupported(range, "a name in this place");
        }
    }

    pub(super) fn subscript(&mut self, subscript: &ast::ExprSubscript, context: ExprContext) {
        let ast::ExprSubscript {
            node_index: _,
            range,
            value,
            slice,
            ctx,
        } = subscript;
        self.context(*ctx, context, *range);
        self.expression(value);
        self.expression(slice);
    }

    pub(super) fn attribute(&mut self, attribute: &ast::ExprAttribute, context: ExprContext) {
        let ast::ExprAttribute {
            node_index: _,
            range,
            value,
            attr,
            ctx,
        } = attribute;
        self.context(*ctx, context, *range);
        self.expression(value);
        self.attributes(attr.range);
        if is_super(value) && is_dunder(attr) {
            let message = format!("`super().{attr}` may only be called directly");
            self.report.add(Code::SuperMethod, attr.range, message);
        } else if !is_given(attr, value, context) {
            self.name(attr, attr.range);
        }
        self.known_attribute(attr);
    }

    /// In an expression all values are data and modules, so that a name which none of them has is a
    /// slip of the pen.
    fn known_attribute(&mut self, attribute: &ast::Identifier) {
        if self.policy.mode != Mode::Expression
            || self.policy.objects
            || attribute.starts_with('_')
            || table::known_attribute(attribute)
        {
            return;
        }
        let message = format!("no value has an attribute `{attribute}`");
        let help = match nearest(attribute, table::attribute_names()) {
            Some(nearest) => format!("Did you mean `{nearest}`?"),
            None => Code::UnknownAttribute.entry().help.to_owned(),
        };
        self.report
            .advise(Code::UnknownAttribute, attribute.range, message, help);
    }

    /// The policy's rule about attributes as such.
    #[cfg_attr(test, track_caller)]
    pub(super) fn attributes(&mut self, range: TextRange) {
        match self.policy.attributes {
            Attributes::Listed => {}
            Attributes::None => {
                self.report
                    .add(Code::Attribute, range, "the policy allows no attributes");
            }
        }
    }
}

/// Whether a dunder may stand behind this dot: what classes and functions say of themselves, and
/// special methods. The guard gives them of the program's own classes and functions. Behind
/// anything but a name or `type(...)` they are hardly ever meant well.
fn is_given(attribute: &str, of: &Expr, context: ExprContext) -> bool {
    let named = || is_path(of) || is_type(of);
    match (context, attribute) {
        (ExprContext::Load | ExprContext::Store, NAME) => true,
        (ExprContext::Load, DOC) => named(),
        (ExprContext::Load, MEMBERS) => named(),
        (ExprContext::Load, name) => (CLASS_TUPLES.contains(&name) || may_define(name)) && named(),
        (ExprContext::Store, name) => (name == DOC || may_store(name)) && named(),
        (ExprContext::Del | ExprContext::Invalid, _) => false,
    }
}

/// A name, or names with dots between them.
pub(super) fn is_path(expression: &Expr) -> bool {
    match expression {
        Expr::Name(_) => true,
        Expr::Attribute(ast::ExprAttribute { value, attr, .. }) => {
            !is_dunder(attr) && is_path(value)
        }
        _ => false,
    }
}

/// `type(...)`
fn is_type(expression: &Expr) -> bool {
    matches!(expression, Expr::Call(ast::ExprCall { func, .. })
        if matches!(&**func, Expr::Name(name) if name.id == "type"))
}
