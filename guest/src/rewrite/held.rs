//! Functions and comprehensions in two parts of one construct, which RustPython 0.6 mixes up: its
//! symbol table meets the parts in another order than its code generator, and by that order each
//! finds its scope.
//!
//! In: a statement or an expression, rewritten already. Out: the same in parts that come in one
//! order, evaluated as before:
//!
//! | written | becomes |
//! |---|---|
//! | `x[f] = v` | `<held> = v`, `x[f] = <held>`, `del <held>` |
//! | `{k: v for a in b}` | `{<held>[0]: <held>[1] for <held> in [(k, v) for a in b]}` |
//! | `{k: v, **m, l: w}` | `{**{k: v}, **m, **{l: w}}` |
//!
//! Must not: touch what holds such parts in one place only.

use super::build::{assign, delete, list_of, name, number, pass, store, subscript, tuple, when};
use crate::check::inner::has_scope;
use crate::guards::names::HELD;
use ast::helpers::any_over_expr;
use ast::{AtomicNodeIndex, Expr, ExprContext, Stmt};
use ruff_python_ast as ast;
use ruff_text_size::Ranged;

/// Whether an expression holds a scope of its own.
fn scoped(expression: &Expr) -> bool {
    any_over_expr(expression, has_scope)
}

/// An assignment whose targets and value both hold scopes.
pub(super) fn assignment(statement: &mut Stmt) {
    let Stmt::Assign(assigned) = statement else {
        return;
    };
    if !scoped(&assigned.value) || !assigned.targets.iter().any(scoped) {
        return;
    }
    let range = assigned.range;
    let value = std::mem::replace(&mut *assigned.value, name(HELD, range));
    let hold = assign(store(HELD, range), value, range);
    let assigned = std::mem::replace(statement, pass(range));
    *statement = when(true, vec![hold, assigned, delete(HELD, range)], range);
}

/// A dict, by a comprehension or a display, whose keys and values both hold scopes.
pub(super) fn dict(expression: &mut Expr) {
    match expression {
        Expr::DictComp(comprehension) => {
            let both =
                comprehension.key.as_deref().is_some_and(scoped) && scoped(&comprehension.value);
            if !both {
                return;
            }
            let range = comprehension.range;
            let part = |index| {
                let index = number(index, range);
                subscript(name(HELD, range), index, ExprContext::Load, range)
            };
            let key = comprehension.key.replace(Box::new(part(0)));
            let value = std::mem::replace(&mut *comprehension.value, part(1));
            let parts = key.map(|key| *key).into_iter().chain([value]).collect();
            let generators = std::mem::take(&mut comprehension.generators);
            let parts = list_of(tuple(parts, range), generators, range);
            comprehension.generators = vec![ast::Comprehension {
                range,
                node_index: AtomicNodeIndex::NONE,
                target: store(HELD, range),
                iter: parts,
                ifs: Vec::new(),
                is_async: false,
                runtime_ifs: None,
                runtime_is_async: None,
            }];
        }
        Expr::Dict(display) => {
            let range = display.range;
            let keys = |item: &ast::DictItem| item.key.as_ref().is_some_and(scoped);
            if display.items.len() < 2 || !display.items.iter().any(keys) {
                return;
            }
            for item in &mut display.items {
                if item.key.is_some() {
                    let one = ast::DictItem {
                        key: item.key.take(),
                        value: std::mem::replace(&mut item.value, name(HELD, range)),
                    };
                    item.value = Expr::Dict(ast::ExprDict {
                        node_index: AtomicNodeIndex::NONE,
                        range: one.value.range(),
                        items: vec![one],
                        runtime_values: None,
                    });
                }
            }
        }
        _ => {}
    }
}
