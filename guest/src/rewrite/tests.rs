//! The tree behind the rewriter: what is gone, and what stands in its place.

use super::{Rewritten, rewrite};
use crate::check::check;
use crate::parse::parse;
use ast::visitor::{self, Visitor};
use ast::{Expr, ExprContext, Stmt};
use fangless_wire::Policy;
use ruff_python_ast as ast;

fn rewritten(source: &str) -> Rewritten {
    let mut policy = Policy::script();
    policy.modules.insert("math".to_owned(), None);
    let parsed = parse(source, policy.mode).unwrap_or_else(|found| panic!("{source}: {found:?}"));
    let checked = check(parsed, &policy).unwrap_or_else(|found| panic!("{source}: {found:?}"));
    rewrite(checked)
}

/// Counts guards; fails on every node that must be gone.
#[derive(Default)]
struct Walk {
    nodes: usize,
    guards: Vec<String>,
    targets: usize,
}

impl<'a> Visitor<'a> for Walk {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        self.nodes += 1;
        let gone = matches!(
            statement,
            Stmt::Import(_) | Stmt::ImportFrom(_) | Stmt::AnnAssign(_)
        );
        assert!(!gone, "{statement:?}");
        visitor::walk_stmt(self, statement);
    }

    fn visit_annotation(&mut self, annotation: &'a Expr) {
        panic!("an annotation is left: {annotation:?}");
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        self.nodes += 1;
        match expression {
            Expr::Attribute(read) if &*read.attr == crate::guards::names::BOXED => {}
            Expr::Attribute(_) => panic!("an attribute is left: {expression:?}"),
            Expr::Name(name) if name.id == crate::guards::names::HELD => {}
            Expr::Name(name) if name.id == crate::guards::names::ANNOTATIONS => {
                assert_eq!(name.ctx, ExprContext::Store);
            }
            Expr::Name(name) if name.id.starts_with('<') => {
                assert_eq!(name.ctx, ExprContext::Load);
                self.guards.push(name.id.to_string());
            }
            Expr::Subscript(target) if target.ctx != ExprContext::Load => self.targets += 1,
            _ => {}
        }
        visitor::walk_expr(self, expression);
    }
}

fn walk(source: &str) -> Walk {
    let mut walk = Walk::default();
    let (tree, ..) = rewritten(source).into_parts();
    match &tree {
        ast::Mod::Module(module) => walk.visit_body(&module.body),
        ast::Mod::Expression(expression) => walk.visit_expr(&expression.body),
    }
    walk
}

#[test]
fn no_attribute_import_or_annotation_is_left() {
    let samples = include_str!("../../tests/front/samples.py");
    let mut guards = 0;
    for source in samples.split("\n---\n") {
        guards += walk(source).guards.len();
    }
    assert!(guards > 120, "{guards}");
}

#[test]
fn each_form_gets_its_guard() {
    for (source, guards, targets) in [
        ("x.a", "<.a>", 0),
        ("x.a.b", "<.b> <.a>", 0),
        ("x.a = 1", "<.a>", 1),
        ("x.a.b = 1", "<.b> <.a>", 1),
        ("x.a += 1", "<.a>", 1),
        ("x.a += y.b", "<.b> <.a>", 1),
        ("del x.a, y.b", "<.a> <.b>", 2),
        ("a, *x.b = y", "<.b>", 1),
        ("for x.a in y: pass", "<.a>", 1),
        ("[1 for x.a in y.b]", "<.b> <.a>", 1),
        ("with x.a as y.b: pass", "<.a> <.b>", 1),
        ("x.a: int = 1", "<.a>", 1),
        ("x.a: int", "", 0),
        ("x.a.b: y.z", "<.a>", 0),
        ("import math", "<import>", 0),
        ("import math, math as m", "<import> <import>", 0),
        ("from math import pi, e as f", "<import> <import>", 0),
        ("match x:\n  case A(): pass", "<matchclass>", 0),
        (
            "match x:\n  case A(b, c=D.E()): pass",
            "<matchclass> <matchclass> <.E>",
            0,
        ),
        ("class A:\n  def f(self): super().f()", "<.f>", 0),
        (
            "class A:\n  def f(self): super().__init__(x.y)",
            "<special> <.y>",
            0,
        ),
        ("f'{x.a:{y.b}}'", "<.a> <.b>", 0),
        ("@x.a\ndef f(b=x.c): pass", "<.a> <.c>", 0),
        ("def f(a: x.y) -> x.z: pass", "", 0),
        ("def f[T: x.y](a: T): pass", "", 0),
        ("type X[T] = x.y", "", 0),
        ("from __future__ import annotations", "", 0),
        ("match x:\n  case a.b: pass", "<value> <.b>", 0),
        (
            "match x:\n  case {a.b: [c.d.e]}: pass",
            "<value> <.b> <value> <.e> <.d>",
            0,
        ),
        ("f(**x, **y.z)", "<keywords> <keywords> <.z>", 0),
        (
            "class A:\n  def f(self): super(A, self).__init__()",
            "<special>",
            0,
        ),
        ("class A: pass\nA.__init__(x.y)", "<special> <.y>", 0),
        ("class A[T](B[T], C.D[T]): pass", "<.D> <generic>", 0),
        ("f.__name__ = g.__name__", "<.__name__> <.__name__>", 1),
    ] {
        let walk = walk(source);
        assert!(walk.nodes > 0);
        assert_eq!(
            (walk.guards.join(" ").as_str(), walk.targets),
            (guards, targets),
            "{source}"
        );
    }
}

#[test]
fn a_script_ends_with_its_value() {
    for (source, statements) in [("x", 1), ("x = 1", 2), ("", 1), ("x: int", 2), ("x\ny", 2)] {
        let (tree, ..) = rewritten(source).into_parts();
        let ast::Mod::Module(module) = tree else {
            panic!("a script is a module")
        };
        assert_eq!(module.body.len(), statements, "{source}");
        assert!(
            matches!(module.body.last(), Some(Stmt::Expr(_))),
            "{source}"
        );
    }
}
