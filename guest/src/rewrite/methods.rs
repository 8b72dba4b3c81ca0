//! Special methods that are those of another class: `__hash__ = Base.__hash__`.
//!
//! In: a class. Out: the same, with `lambda self, *args, **keywords: Base.__hash__(self, *args,
//! **keywords)` for the value, which is then rewritten as every call of a special method.
//! Must not: touch a value that is no special method behind a dotted name.

use super::build::{name, parameter, starred};
use crate::check::names::is_dunder;
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

/// A function of all arguments that calls `method`. What it binds is named like nothing in it.
fn calling(method: Expr) -> Expr {
    let range = method.range();
    let mut root = &method;
    while let Expr::Attribute(attribute) = root {
        root = &attribute.value;
    }
    let root = match root {
        Expr::Name(name) => name.id.as_str(),
        _ => "",
    };
    let [this, rest, keywords] = ["self", "args", "keywords"].map(|part| format!("{root}_{part}"));
    let parameters = ast::Parameters {
        range,
        node_index: AtomicNodeIndex::NONE,
        posonlyargs: [ast::ParameterWithDefault {
            range,
            node_index: AtomicNodeIndex::NONE,
            parameter: parameter(&this, range),
            default: None,
        }]
        .into(),
        args: Default::default(),
        vararg: Some(Box::new(parameter(&rest, range))),
        kwonlyargs: Default::default(),
        kwarg: Some(Box::new(parameter(&keywords, range))),
        runtime_defaults: None,
    };
    let arguments = ast::Arguments {
        range,
        node_index: AtomicNodeIndex::NONE,
        args: [name(&this, range), starred(name(&rest, range), range)].into(),
        keywords: [ast::Keyword {
            range,
            node_index: AtomicNodeIndex::NONE,
            arg: None,
            value: name(&keywords, range),
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
    Expr::Lambda(ast::ExprLambda {
        node_index: AtomicNodeIndex::NONE,
        range,
        parameters: Some(Box::new(parameters)),
        body: Box::new(body),
    })
}
