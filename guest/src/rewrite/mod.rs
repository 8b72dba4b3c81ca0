//! rewrite: every attribute, import and class pattern becomes the call of a guard.
//!
//! In: [`Checked`]. Out: [`Rewritten`], with these changes and no others:
//!
//! | written | becomes |
//! |---|---|
//! | `x.a` that is read, stored, deleted or augmented | `<.a>[x]` |
//! | `x.__m__(...)`, a special method | `<special>(x, '__m__')(...)` |
//! | `__m__ = B.__m__` in a class body | `__m__ = (lambda <held>: lambda self, *a, **k: <held>.__m__(self, *a, **k))(B)`, and then as above |
//! | `import m as n` | `n = <import>('m')` |
//! | `from m import a as b` | `b = <import>('m', 'a')` |
//! | `case C(p, k=q):` | `case <matchclass>(C, ('k',), 1)(p, k=q):` |
//! | `case a.b:`, `case {a.b: x}:` | `case <value>(<.b>[a]).<boxed>:` and so on |
//! | `f(**x)` | `f(**<keywords>(x))` |
//! | `class C[T](B[T]):` | `class C(B): __class_getitem__ = <generic>()` |
//! | `[x for x in y]` in no function, if a function says `global x` | `(lambda: [x for x in y])()`: RustPython 0.6 would bind the global |
//! | `x: T = v`, `def f[T](x: T) -> T` | `x = v`, `def f(x)` |
//! | annotations `a: T` in a class body | beside that, `<annotations> = {'a': 'T'}` at its beginning |
//! | `type X = T`, `from __future__ import x` | `pass` |
//! | `7.0 // 2`, `1 / 10**25`, `2**-3`, of literals | `[7.0][0] // 2`: RustPython 0.6 folds them to wrong constants |
//! | two parts of one construct that both hold a function or comprehension | see [`held`]: RustPython 0.6 mixes them up |
//! | the last statement of a script, if it has no value | the same, then `None` |
//!
//! Every expression of the program is still evaluated once, and in the same order; only the keys of
//! a dict comprehension that is held apart are hashed after all of them. New nodes copy
//! the ranges of what they replace, so that tracebacks show the program's own text.
//! Must not: decide anything. What is not in the table passes as it is, and `verify` looks again.

mod build;
mod fold;
mod globals;
mod held;
mod imports;
mod methods;
#[cfg(test)]
mod tests;
mod types;

use crate::check::names::{CLASS_TUPLES, DOC, NAME, is_dunder};
use crate::check::{Checked, Needs};
use crate::guards::names::{BOXED, KEYWORDS, MATCHCLASS, SPECIAL, VALUE, accessor};
use ast::visitor::transformer::{self, Transformer};
use ast::{Expr, ExprContext, Pattern, Stmt};
use build::{attribute, call, list, name, none, string, subscript, tuple};
use ruff_python_ast as ast;
use ruff_source_file::SourceFile;
use ruff_text_size::{Ranged, TextRange, TextSize};
use std::cell::{Cell, RefCell};
use std::collections::HashSet;

/// A tree without attributes, imports and annotations.
pub struct Rewritten {
    tree: ast::Mod,
    source: SourceFile,
    needs: Needs,
}

impl Rewritten {
    /// The tree, the text that it came from, and what the program takes from outside.
    pub(crate) fn into_parts(self) -> (ast::Mod, SourceFile, Needs) {
        (self.tree, self.source, self.needs)
    }
}

/// What is rewritten, each on its own: a test leaves each out in turn and asks whether `verify`
/// notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Read,
    Store,
    SpecialMethod,
    MethodOfClass,
    Import,
    ImportFrom,
    ClassPattern,
    PatternNames,
    PatternCount,
    DottedValue,
    Annotations,
    AnnotatedAssignment,
    TypeParameters,
    TypeAlias,
    Future,
    Keywords,
    Leak,
    Fold,
    Held,
}

/// Rewrites a checked program.
pub fn rewrite(checked: Checked) -> Rewritten {
    rewrite_without(checked, None)
}

/// Rewrites a checked program, but for one step.
pub(crate) fn rewrite_without(checked: Checked, without: Option<Step>) -> Rewritten {
    let (mut tree, source, needs) = checked.into_parts();
    let line_ends = source.source_text().bytes().enumerate();
    let line_ends = line_ends.filter(|(_, byte)| matches!(byte, b'\n' | b'\r'));
    let rewriter = Rewriter {
        source: source.source_text(),
        line_ends: line_ends.map(|(offset, _)| offset).collect(),
        without,
        globals: globals::declared(&tree),
        ..Rewriter::default()
    };
    match &mut tree {
        ast::Mod::Module(module) => {
            rewriter.visit_body(&mut module.body);
            // So that the value of a program is that of its last expression statement, or None,
            // and no text at its beginning is stored as its documentation.
            if !matches!(module.body.last(), Some(Stmt::Expr(_))) {
                let end = module.body.last().map_or(module.range, Ranged::range);
                module
                    .body
                    .push(build::statement(none(TextRange::empty(end.end()))));
            }
        }
        ast::Mod::Expression(expression) => rewriter.visit_expr(&mut expression.body),
    }
    Rewritten {
        tree,
        source,
        needs,
    }
}

#[derive(Default)]
struct Rewriter<'s> {
    source: &'s str,
    /// Classes around the current node, innermost last: their names mangle `__private` attributes.
    classes: RefCell<Vec<String>>,
    /// Names that functions declare `global`.
    globals: HashSet<String>,
    /// Functions and classes around the current node.
    depth: Cell<usize>,
    /// Where lines of the source end.
    line_ends: Vec<usize>,
    without: Option<Step>,
}

impl Rewriter<'_> {
    fn does(&self, step: Step) -> bool {
        self.without != Some(step)
    }

    /// Walks a function or a class.
    fn within(&self, walk: impl FnOnce()) {
        self.depth.set(self.depth.get() + 1);
        walk();
        self.depth.set(self.depth.get() - 1);
    }

    /// What a traceback shows for an attribute: all that it is of, or the name alone if that stands
    /// in another line, as in a chain of calls.
    fn shown(&self, whole: TextRange, attribute: TextRange) -> TextRange {
        let line = |offset: TextSize| {
            let offset = offset.to_usize();
            self.line_ends.partition_point(|end| *end < offset)
        };
        if line(whole.start()) == line(attribute.end()) {
            whole
        } else {
            attribute
        }
    }

    /// An attribute's name as the interpreter stores it: `__x` in class `_C` is `_C__x`.
    fn mangle(&self, attribute: &str) -> String {
        let classes = self.classes.borrow();
        let class = classes
            .last()
            .map_or("", |class| class.trim_start_matches('_'));
        if class.is_empty() || !attribute.starts_with("__") || attribute.ends_with("__") {
            return attribute.to_owned();
        }
        format!("_{class}{attribute}")
    }

    /// `x.a`, whose `x` is rewritten already, as the item of an accessor.
    fn attribute(&self, attribute: ast::ExprAttribute) -> Expr {
        let ast::ExprAttribute {
            node_index: _,
            range,
            value,
            attr,
            ctx,
        } = attribute;
        let range = self.shown(range, attr.range);
        let accessor = name(&accessor(&self.mangle(&attr)), attr.range);
        subscript(accessor, *value, ctx, range)
    }

    /// `x.__m__` as it is called: check lets no other dunder attribute pass.
    fn special_method(&self, function: &mut Expr) {
        if let Expr::Attribute(attribute) = function
            && is_dunder(&attribute.attr)
            && !matches!(&*attribute.attr, NAME | DOC)
            && !CLASS_TUPLES.contains(&&*attribute.attr)
            && self.does(Step::SpecialMethod)
        {
            let range = self.shown(attribute.range, attribute.attr.range);
            let method = string(&attribute.attr, attribute.attr.range);
            let object = std::mem::replace(&mut *attribute.value, none(range));
            *function = call(SPECIAL, vec![object, method], range);
        }
    }
}

/// The value that a pattern compares with, if it was a dotted name: the code generator accepts
/// attributes only, so the guard's result is boxed, and the box gives it back.
fn dotted_value(value: &mut Expr) {
    if let Expr::Subscript(_) = value {
        let range = value.range();
        let read = std::mem::replace(value, none(range));
        *value = attribute(call(VALUE, vec![read], range), BOXED, range);
    }
}

impl Transformer for Rewriter<'_> {
    fn visit_stmt(&self, statement: &mut Stmt) {
        match statement {
            Stmt::ClassDef(class) => {
                class
                    .decorator_list
                    .iter_mut()
                    .for_each(|decorator| self.visit_decorator(decorator));
                if self.does(Step::TypeParameters)
                    && let Some(parameters) = class.type_params.take()
                {
                    types::generic(class, &parameters);
                }
                class
                    .arguments
                    .iter_mut()
                    .for_each(|arguments| self.visit_arguments(arguments));
                if self.does(Step::MethodOfClass) {
                    methods::rewrite(class);
                }
                let texts = types::texts(&class.body, self.source);
                self.classes.borrow_mut().push(class.name.to_string());
                self.within(|| self.visit_body(&mut class.body));
                self.classes.borrow_mut().pop();
                if let Some(texts) = texts {
                    let docstring = matches!(class.body.first(), Some(Stmt::Expr(text)) if text.value.is_string_literal_expr());
                    class.body.insert(usize::from(docstring), texts);
                }
                return;
            }
            Stmt::FunctionDef(function) => {
                if self.does(Step::Annotations) {
                    function.returns = None;
                }
                if self.does(Step::TypeParameters) {
                    function.type_params = None;
                }
                // Decorators and defaults are evaluated outside.
                let decorators = function.decorator_list.iter_mut();
                decorators.for_each(|decorator| self.visit_decorator(decorator));
                self.visit_parameters(&mut function.parameters);
                return self.within(|| self.visit_body(&mut function.body));
            }
            Stmt::TypeAlias(ast::StmtTypeAlias { range, .. }) if self.does(Step::TypeAlias) => {
                *statement = build::pass(*range);
            }
            Stmt::ImportFrom(import) if import.module.as_deref() == Some("__future__") => {
                if self.does(Step::Future) {
                    *statement = build::pass(import.range);
                }
                return;
            }
            Stmt::AnnAssign(ast::StmtAnnAssign {
                target,
                value: None,
                ..
            }) => {
                let range = target.range();
                if let Expr::Attribute(ast::ExprAttribute { value, .. })
                | Expr::Subscript(ast::ExprSubscript { value, .. }) = &mut **target
                {
                    **target = std::mem::replace(&mut **value, none(range));
                }
            }
            _ => {}
        }
        transformer::walk_stmt(self, statement);
        // Only the statements that change are taken out of the tree.
        let changes = match statement {
            Stmt::AnnAssign(_) => self.does(Step::AnnotatedAssignment),
            Stmt::Import(_) => self.does(Step::Import),
            Stmt::ImportFrom(_) => self.does(Step::ImportFrom),
            _ => false,
        };
        if changes {
            let range = statement.range();
            *statement = match std::mem::replace(statement, build::pass(range)) {
                Stmt::AnnAssign(statement) => types::annotated(statement),
                Stmt::Import(import) => imports::import(import),
                Stmt::ImportFrom(import) => imports::import_from(import),
                other => other,
            };
        }
        if self.does(Step::Held) {
            held::assignment(statement);
        }
    }

    fn visit_parameter(&self, parameter: &mut ast::Parameter) {
        if self.does(Step::Annotations) {
            parameter.annotation = None;
        }
    }

    fn visit_annotation(&self, _annotation: &mut Expr) {
        // Dropped with the statement that it belongs to.
    }

    fn visit_expr(&self, expression: &mut Expr) {
        if let Expr::Lambda(lambda) = expression {
            if let Some(parameters) = &mut lambda.parameters {
                self.visit_parameters(parameters);
            }
            return self.within(|| self.visit_expr(&mut lambda.body));
        }
        if self.does(Step::Held) {
            held::dict(expression);
        }
        if let Expr::Call(called) = expression {
            if let Expr::Attribute(attribute) = &*called.func {
                called.range_start = self.shown(attribute.range, attribute.attr.range).start();
            }
            self.special_method(&mut called.func);
        }
        transformer::walk_expr(self, expression);
        if let Expr::Call(called) = expression
            && self.does(Step::Keywords)
        {
            for keyword in &mut called.arguments.keywords {
                if keyword.arg.is_none() {
                    let range = keyword.value.range();
                    let mapping = std::mem::replace(&mut keyword.value, none(range));
                    keyword.value = call(KEYWORDS, vec![mapping], range);
                }
            }
        }
        if self.depth.get() == 0
            && self.does(Step::Leak)
            && globals::leaks(expression, &self.globals)
        {
            let range = expression.range();
            let comprehension = std::mem::replace(expression, none(range));
            *expression = build::immediately(comprehension, range);
        }
        if let Expr::BinOp(operation) = expression
            && fold::is_folded_wrongly(operation)
            && self.does(Step::Fold)
        {
            let range = operation.left.range();
            let left = std::mem::replace(&mut *operation.left, none(range));
            let zero = build::number(0, range);
            *operation.left = subscript(list(left, range), zero, ExprContext::Load, range);
        }
        let step = match expression {
            Expr::Attribute(attribute) if attribute.ctx == ExprContext::Load => Some(Step::Read),
            Expr::Attribute(_) => Some(Step::Store),
            _ => None,
        };
        if step.is_some_and(|step| self.does(step)) {
            let range = expression.range();
            *expression = match std::mem::replace(expression, none(range)) {
                Expr::Attribute(attribute) => self.attribute(attribute),
                other => other,
            };
        }
    }

    fn visit_pattern(&self, pattern: &mut Pattern) {
        transformer::walk_pattern(self, pattern);
        match pattern {
            Pattern::MatchValue(value) if self.does(Step::DottedValue) => {
                dotted_value(&mut value.value);
            }
            Pattern::MatchMapping(mapping) if self.does(Step::DottedValue) => {
                mapping.keys.iter_mut().for_each(dotted_value);
            }
            Pattern::MatchClass(class) if self.does(Step::ClassPattern) => {
                let range = class.cls.range();
                let mut names = Vec::new();
                if self.does(Step::PatternNames) {
                    let keywords = class.arguments.keywords.iter();
                    names.extend(keywords.map(|keyword| string(&keyword.attr, range)));
                }
                let miscounted = usize::from(!self.does(Step::PatternCount));
                let count = class.arguments.patterns.len() + miscounted;
                let cls = std::mem::replace(&mut *class.cls, name(MATCHCLASS, range));
                let arguments = vec![cls, tuple(names, range), build::number(count, range)];
                *class.cls = call(MATCHCLASS, arguments, range);
            }
            _ => {}
        }
    }
}
