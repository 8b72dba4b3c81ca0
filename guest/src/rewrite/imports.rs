//! Imports, which become calls of the guard.
//!
//! In: import statements, as check has let them pass. Out: one assignment for each name.
//! Must not: know a module.

use super::build::{assign, call, import_name, string, when};
use crate::guards::names::IMPORT;
use ast::Stmt;
use ruff_python_ast as ast;
use ruff_text_size::TextRange;

/// `import m as n`.
pub(super) fn import(import: ast::StmtImport) -> Stmt {
    let bind = |alias: ast::Alias| {
        let range = alias.range;
        let top = alias.name.split('.').next().unwrap_or_default();
        // `import a.b` binds `a`, and the range of the whole name.
        let (module, target) = match alias.asname {
            Some(target) => (alias.name.as_str(), target),
            None => (top, ast::Identifier::new(top, alias.name.range)),
        };
        let value = call(IMPORT, vec![string(module, range)], range);
        assign(import_name(&target), value, range)
    };
    one(import.names.into_iter().map(bind).collect(), import.range)
}

/// `from m import a as b`.
pub(super) fn import_from(import: ast::StmtImportFrom) -> Stmt {
    let module = import.module.map(|module| module.id).unwrap_or_default();
    let bind = |alias: ast::Alias| {
        let range = alias.range;
        let arguments = vec![string(&module, range), string(&alias.name, range)];
        let target = alias.asname.as_ref().unwrap_or(&alias.name);
        assign(import_name(target), call(IMPORT, arguments, range), range)
    };
    one(import.names.into_iter().map(bind).collect(), import.range)
}
/// Statements in the place of one.
fn one(mut statements: Vec<Stmt>, range: TextRange) -> Stmt {
    if statements.len() == 1 {
        return statements.remove(0);
    }
    when(true, statements, range)
}
