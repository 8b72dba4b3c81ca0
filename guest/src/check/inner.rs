//! Expressions with parts of their own: comprehensions and f-strings.
//!
//! In: their generators and elements. Out: violations, and the names that are read and bound.
//! Must not: mix up the scopes: the first iterable is evaluated outside.

use super::Checker;
use super::codes::Code;
use super::scope::Kind;
use ast::helpers::any_over_expr;
use ast::{ConversionFlag, Expr, ExprContext};
use fangless_wire::Syntax;
use ruff_python_ast as ast;
use ruff_text_size::{Ranged, TextRange};

impl Checker<'_> {
    pub(super) fn comprehension(
        &mut self,
        range: TextRange,
        generators: &[ast::Comprehension],
        elements: &[&Expr],
    ) {
        self.family(Syntax::Comprehension, range, "a comprehension");
        // The code generator recurses once for each `for`.
        self.descend(generators.len(), range, |checker| {
            for (index, generator) in generators.iter().enumerate() {
                let ast::Comprehension {
                    range,
                    node_index: _,
                    target,
                    iter,
                    ifs,
                    is_async,
                    runtime_ifs,
                    runtime_is_async,
                } = generator;
                checker.parsed(*range, runtime_ifs.is_none() && runtime_is_async.is_none());
                checker.asynchronous(*is_async, *range);
                // The first iterable is evaluated outside.
                checker.expression(iter);
                if index == 0 {
                    checker.scopes.enter(Kind::Comprehension);
                }
                checker.loop_target(target);
                checker.expressions(ifs);
            }
            checker.expressions(elements.iter().copied());
            checker.scopes.leave();
        });
    }

    /// The target of a loop. RustPython 0.6 confuses a function or comprehension in it with one in
    /// what the loop is over, and nobody needs one there.
    pub(super) fn loop_target(&mut self, target: &Expr) {
        if any_over_expr(target, has_scope) {
            let message = "a function or comprehension in the target of a loop";
            self.report.add(Code::Mistaken, target.range(), message);
        }
        self.target(target, ExprContext::Store);
    }

    /// Key and value of a dict comprehension. The rewriter takes two with scopes apart, which `:=`
    /// does not survive.
    pub(super) fn pair(&mut self, key: &Expr, value: &Expr) {
        let named = |part: &Expr| matches!(part, Expr::Named(_));
        let both = any_over_expr(key, has_scope) && any_over_expr(value, has_scope);
        if both && (any_over_expr(key, named) || any_over_expr(value, named)) {
            let message = "`:=` and two functions or comprehensions in a dict comprehension";
            self.report.add(Code::Mistaken, key.range(), message);
        }
    }

    pub(super) fn interpolated(&mut self, elements: &ast::InterpolatedStringElements) {
        for element in elements {
            match element {
                ast::InterpolatedStringElement::Literal(
                    ast::InterpolatedStringLiteralElement {
                        range: _,
                        node_index: _,
                        value: _,
                    },
                ) => {}
                ast::InterpolatedStringElement::Interpolation(ast::InterpolatedElement {
                    range,
                    node_index: _,
                    expression,
                    debug_text: _, // the text of the expression, as it stands
                    conversion,
                    format_spec,
                    runtime_str,
                    runtime_interpolation_format_spec,
                    runtime_formatted_value_format_spec,
                }) => {
                    let empty = runtime_str.is_none()
                        && runtime_interpolation_format_spec.is_none()
                        && runtime_formatted_value_format_spec.is_none();
                    self.parsed(*range, empty);
                    match conversion {
                        ConversionFlag::None => {}
                        ConversionFlag::Str | ConversionFlag::Ascii | ConversionFlag::Repr => {}
                    }
                    self.expression(expression);
                    if let Some(spec) = format_spec {
                        let ast::InterpolatedStringFormatSpec {
                            range,
                            node_index: _,
                            elements,
                        } = &**spec;
                        self.descend(1, *range, |checker| checker.interpolated(elements));
                    }
                }
            }
        }
    }
}

/// Whether an expression has variables of its own.
pub(crate) fn has_scope(expression: &Expr) -> bool {
    matches!(
        expression,
        Expr::Lambda(_)
            | Expr::ListComp(_)
            | Expr::SetComp(_)
            | Expr::DictComp(_)
            | Expr::Generator(_)
    )
}
