//! Special methods that are those of another class: `__hash__ = Base.__hash__`.
//!
//! In: a class. Out: the same, with `lambda self, *args, **keywords: <held>.__hash__(self, *args,
//! **keywords)` for the value, where `<held>` is what `Base` is when the class is made. It is then
//! rewritten as every call of a special method.
//! Must not: touch a value that is no special method behind a dotted name.

use super::build::{holding, lambda, name, starred};
use crate::check::names::is_dunder;
use crate::guards::names::HELD;
use ast::{AtomicNodeIndex, Expr, Stmt};
use ruff_python_ast as ast;
use ruff_text_size::Ranged;

/// Rewrites the assignments that stand directly in the body of a class.
pub(super) fn rewrite(class: &mut ast::StmtClassDef) {
    for statement in &mut class.body {
        if let Stmt::Assign(assign) = statement {
            assigned(&assign.targets, &mut assign.value);
        }
    }
}

fn assigned(targets: &[Expr], value: &mut Expr) {
    match (targets, value) {
        ([Expr::Tuple(names)], Expr::Tuple(values)) if names.len() == values.len() => {
            for (name, value) in names.iter().zip(&mut values.elts) {
                assigned(std::slice::from_ref(name), value);
            }
        }
        ([Expr::Tuple(names)], value) => assigned(&names.elts, value),
        (targets, value) => {
            let special = |target: &Expr| matches!(target, Expr::Name(name) if is_dunder(&name.id));
            if targets.iter().any(special)
                && let Expr::Attribute(attribute) = &*value
                && is_dunder(&attribute.attr)
            {
                *value = calling(value.clone());
            }
        }
    }
}

/// A function of all arguments that calls `method` of what stands before its dot now.
fn calling(mut method: Expr) -> Expr {
    let range = method.range();
    let Expr::Attribute(attribute) = &mut method else {
        return method;
    };
    let held = name(HELD, range);
    let base = std::mem::replace(&mut *attribute.value, held);
    let [this, rest, keywords] = ["self", "args", "keywords"];
    let arguments = ast::Arguments {
        range,
        node_index: AtomicNodeIndex::NONE,
        args: [name(this, range), starred(name(rest, range), range)].into(),
        keywords: [ast::Keyword {
            range,
            node_index: AtomicNodeIndex::NONE,
            arg: None,
            value: name(keywords, range),
        }]
        .into(),
        runtime_args: None,
        runtime_bases: None,
    };
    let body = Expr::Call(ast::ExprCall {
        node_index: AtomicNodeIndex::NONE,
        range_start: range.start(),
        func: Box::new(method),
        arguments,
    });
    let function = lambda(this, Some([rest, keywords]), body, range);
    holding(function, base, range)
}
