//! Patterns of `match`.
//!
//! In: pattern nodes. Out: violations, and the names that are bound. A class pattern fetches
//! attributes at run time, and a guard decides about those. Must not: let a pattern read an
//! attribute that no guard sees.

use super::Checker;
use super::codes::Code;
use ast::{Expr, Operator, Pattern, Singleton, UnaryOp};
use ruff_python_ast as ast;
use ruff_text_size::Ranged;

impl Checker<'_> {
    /// A pattern.
    pub(super) fn pattern(&mut self, pattern: &Pattern) {
        self.descend(1, pattern.range(), |checker| checker.pattern_here(pattern));
    }

    fn patterns<'p>(&mut self, patterns: impl IntoIterator<Item = &'p Pattern>) {
        for pattern in patterns {
            self.pattern(pattern);
        }
    }

    fn capture(&mut self, name: Option<&ast::Identifier>) {
        if let Some(name) = name {
            self.bind(name, name.range);
        }
    }

    fn pattern_here(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::MatchValue(ast::PatternMatchValue {
                node_index: _,
                range: _,
                value,
            }) => {
                self.value(value);
            }
            Pattern::MatchSingleton(ast::PatternMatchSingleton {
                node_index: _,
                range: _,
                value,
            }) => match value {
                Singleton::None | Singleton::True | Singleton::False => {}
            },
            Pattern::MatchSequence(ast::PatternMatchSequence {
                node_index: _,
                range,
                patterns,
                runtime_patterns,
            })
            | Pattern::MatchOr(ast::PatternMatchOr {
                node_index: _,
                range,
                patterns,
                runtime_patterns,
            }) => {
                self.parsed(*range, runtime_patterns.is_none());
                self.patterns(patterns);
            }
            Pattern::MatchMapping(ast::PatternMatchMapping {
                node_index: _,
                range,
                keys,
                patterns,
                rest,
                runtime_keys,
                runtime_patterns,
            }) => {
                self.parsed(*range, runtime_keys.is_none() && runtime_patterns.is_none());
                for key in keys {
                    self.value(key);
                }
                self.patterns(patterns);
                self.capture(rest.as_ref());
            }
            Pattern::MatchClass(ast::PatternMatchClass {
                node_index: _,
                range,
                cls,
                arguments,
                runtime_patterns,
                runtime_kwd_attrs,
                runtime_kwd_patterns,
            }) => {
                let empty = runtime_patterns.is_none()
                    && runtime_kwd_attrs.is_none()
                    && runtime_kwd_patterns.is_none();
                self.parsed(*range, empty);
                self.expression(cls);
                let ast::PatternArguments {
                    range: _,
                    node_index: _,
                    patterns,
                    keywords,
                } = arguments;
                self.patterns(patterns);
                for ast::PatternKeyword {
                    range: _,
                    node_index: _,
                    attr,
                    pattern,
                } in keywords
                {
                    self.attributes(attr.range);
                    self.name(attr, attr.range);
                    self.pattern(pattern);
                }
            }
            Pattern::MatchStar(ast::PatternMatchStar {
                node_index: _,
                range: _,
                name,
            }) => {
                self.capture(name.as_ref());
            }
            Pattern::MatchAs(ast::PatternMatchAs {
                node_index: _,
                range: _,
                pattern,
                name,
            }) => {
                self.patterns(pattern.as_deref());
                self.capture(name.as_ref());
            }
        }
    }

    /// A value to compare with: a literal, or a dotted name.
    fn value(&mut self, value: &Expr) {
        match value {
            Expr::StringLiteral(_) | Expr::BytesLiteral(_) | Expr::NumberLiteral(_) => {}
            Expr::BooleanLiteral(_) | Expr::NoneLiteral(_) => {}
            Expr::UnaryOp(ast::ExprUnaryOp {
                node_index: _,
                range: _,
                op,
                operand,
            }) if *op == UnaryOp::USub && matches!(**operand, Expr::NumberLiteral(_)) => {}
            Expr::BinOp(ast::ExprBinOp {
                node_index: _,
                range: _,
                left,
                op,
                right,
            }) if matches!(op, Operator::Add | Operator::Sub)
                && !matches!(**left, Expr::BinOp(_))
                && matches!(**right, Expr::NumberLiteral(_)) =>
            {
                self.value(left);
            }
            // The rewriter reads it through the guard.
            Expr::Attribute(_) => self.expression(value),
            // f-strings and the like: the compiler refuses them with the same words.
            other => {
                let message = "patterns may only match literals and attribute lookups";
                self.report.add(Code::Syntax, other.range(), message);
            }
        }
    }
}
