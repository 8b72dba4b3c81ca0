//! Comprehensions of the program itself whose variable a function declares `global`.
//!
//! In: the tree, then single expressions. Out: whether RustPython 0.6, which inlines comprehensions
//! (PEP 709), would bind the global instead of a name of the comprehension's own.
//! Must not: change the tree.

use ast::visitor::{self, Visitor};
use ast::{Expr, Stmt};
use ruff_python_ast as ast;
use std::collections::HashSet;

/// Every name that a function or class declares `global`.
pub(super) fn declared(tree: &ast::Mod) -> HashSet<String> {
    #[derive(Default)]
    struct Walk(HashSet<String>);
    impl<'a> Visitor<'a> for Walk {
        fn visit_stmt(&mut self, statement: &'a Stmt) {
            if let Stmt::Global(global) = statement {
                self.0.extend(global.names.iter().map(ToString::to_string));
            }
            visitor::walk_stmt(self, statement);
        }
        // No statement stands in an expression.
        fn visit_expr(&mut self, _expression: &'a Expr) {}
    }
    let mut walk = Walk::default();
    if let ast::Mod::Module(module) = tree {
        walk.visit_body(&module.body);
    }
    walk.0
}

/// Whether an expression is such a comprehension. One with `:=` in it stays as it is: the name must
/// be bound outside.
pub(super) fn leaks(expression: &Expr, globals: &HashSet<String>) -> bool {
    let (Expr::ListComp(ast::ExprListComp { generators, .. })
    | Expr::SetComp(ast::ExprSetComp { generators, .. })
    | Expr::DictComp(ast::ExprDictComp { generators, .. })) = expression
    else {
        return false;
    };
    if globals.is_empty() {
        return false;
    }
    let mut bound = Names::default();
    for generator in generators {
        bound.visit_expr(&generator.target);
    }
    let mut all = Names::default();
    all.visit_expr(expression);
    !all.walrus && bound.names.iter().any(|name| globals.contains(*name))
}

#[derive(Default)]
struct Names<'a> {
    names: HashSet<&'a str>,
    walrus: bool,
}

impl<'a> Visitor<'a> for Names<'a> {
    fn visit_expr(&mut self, expression: &'a Expr) {
        match expression {
            Expr::Name(name) => _ = self.names.insert(&name.id),
            Expr::Named(_) => self.walrus = true,
            _ => {}
        }
        visitor::walk_expr(self, expression);
    }
}
