//! Types, which are nothing at run time: annotations and type parameters are dropped.
//!
//! In: annotated assignments and generic classes, as check has let them pass. Out: the same without
//! types. Must not: drop what is evaluated, or forget that an annotation makes a name local.

use super::build::{self, assign, call, none, when};
use crate::check::definition::names_parameter;
use crate::guards::names::{ANNOTATIONS, GENERIC};
use ast::{Expr, ExprContext, Stmt};
use ruff_python_ast as ast;
use ruff_text_size::Ranged;

/// `x: T = v`.
pub(super) fn annotated(statement: ast::StmtAnnAssign) -> Stmt {
    let ast::StmtAnnAssign {
        range,
        target,
        value,
        simple,
        ..
    } = statement;
    match (value, *target) {
        (Some(value), target) => assign(target, *value, range),
        // Binds nothing, but makes the name a local one.
        (None, Expr::Name(target)) if simple => {
            let binding = assign(Expr::Name(target), none(range), range);
            when(false, vec![binding], range)
        }
        (None, Expr::Name(target)) if target.ctx == ExprContext::Store => build::pass(range),
        // What is left of `x.a: T`: it evaluates `x`, which is no value of the program.
        (None, value) => when(true, vec![build::statement(value)], range),
    }
}

/// What the annotations of a class body say, as a dict of texts under an unspellable name: record
/// classes of the library look there. `None` if there are none.
pub(super) fn texts(body: &[Stmt], source: &str) -> Option<Stmt> {
    let mut pairs = Vec::new();
    for statement in body {
        if let Stmt::AnnAssign(ast::StmtAnnAssign {
            target,
            annotation,
            simple: true,
            ..
        }) = statement
            && let Expr::Name(target) = &**target
        {
            let text = match &**annotation {
                Expr::StringLiteral(text) => text.value.to_str(),
                other => &source[other.range()],
            };
            pairs.push((
                build::string(&target.id, target.range),
                build::string(text, annotation.range()),
            ));
        }
    }
    let range = body.first()?.range();
    (!pairs.is_empty()).then(|| {
        assign(
            build::stored(ANNOTATIONS, range),
            build::dict(pairs, range),
            range,
        )
    })
}

/// A class with type parameters, which are dropped: `C[int]` is the class, and so is a base `C[T]`.
pub(super) fn generic(class: &mut ast::StmtClassDef, parameters: &ast::TypeParams) {
    let range = class.name.range;
    let arguments = class.arguments.iter_mut();
    for base in arguments.flat_map(|arguments| &mut arguments.args) {
        if let Expr::Subscript(subscript) = base
            && names_parameter(&subscript.slice, parameters)
        {
            *base = std::mem::replace(&mut *subscript.value, none(range));
        }
    }
    let method = build::class_getitem(call(GENERIC, Vec::new(), range), range);
    class.body.insert(0, method);
}
