//! Functions, classes, and assignments, which in a class body may define more than names.
//!
//! In: their nodes. Out: violations, and the names that are bound. Must not: let a class define a
//! special method that is not on the list, or by other means than `def` directly in its body.

use super::Checker;
use super::annotation::Place;
use super::codes::Code;
use super::dunder::may_define;
use super::names::{is_dunder, is_plain};
use super::scope::Kind;
use ast::{Expr, ExprContext};
use fangless_wire::Syntax;
use ruff_python_ast as ast;
use ruff_text_size::{Ranged, TextRange};

impl Checker<'_> {
    fn decorators(&mut self, decorators: &[ast::Decorator]) {
        for ast::Decorator {
            range: _,
            node_index: _,
            expression,
        } in decorators
        {
            self.expression(expression);
        }
    }

    fn type_parameters(&mut self, parameters: Option<&ast::TypeParams>) {
        if let Some(parameters) = parameters {
            let message = "type parameters are not supported";
            self.report
                .add(Code::TypeParameters, parameters.range, message);
        }
    }

    pub(super) fn function(&mut self, function: &ast::StmtFunctionDef, in_class: bool) {
        let ast::StmtFunctionDef {
            node_index: _,
            range,
            is_async,
            decorator_list,
            name,
            type_params,
            parameters,
            returns,
            body,
            runtime_decorator_list,
            runtime_type_comment,
            runtime_type_comment_bytes,
            runtime_body,
        } = function;
        let empty = runtime_decorator_list.is_none()
            && runtime_type_comment.is_none()
            && runtime_type_comment_bytes.is_none()
            && runtime_body.is_none();
        self.parsed(*range, empty);
        let head = head(*range, decorator_list, name);
        self.family(Syntax::Function, head, "`def`");
        self.asynchronous(*is_async, head);
        self.decorators(decorator_list);
        self.type_parameters(type_params.as_deref());
        self.defaults(parameters);
        if !in_class || !is_dunder(name) {
            self.bind(name, name.range);
        } else if !may_define(name) {
            let message = format!("a class may not define `{name}`");
            self.report.add(Code::DunderMethod, name.range, message);
        }
        self.scopes.enter(Kind::Function);
        self.bind_parameters(parameters);
        if let Some(returns) = returns {
            self.annotation(returns, Place::Whole);
        }
        self.body(body);
        self.scopes.leave();
    }

    pub(super) fn class(&mut self, class: &ast::StmtClassDef) {
        let ast::StmtClassDef {
            node_index: _,
            range,
            decorator_list,
            name,
            type_params,
            arguments,
            body,
            runtime_decorator_list,
            runtime_body,
        } = class;
        self.parsed(
            *range,
            runtime_decorator_list.is_none() && runtime_body.is_none(),
        );
        self.family(Syntax::Class, head(*range, decorator_list, name), "`class`");
        self.decorators(decorator_list);
        self.type_parameters(type_params.as_deref());
        if let Some(arguments) = arguments {
            self.arguments(arguments);
            for keyword in &arguments.keywords {
                let message = "a class takes no keyword arguments";
                self.report.add(Code::ClassKeyword, keyword.range, message);
            }
        }
        self.scopes.enter(Kind::Class);
        for statement in body {
            self.statement(statement, true);
        }
        self.scopes.leave();
        self.bind(name, name.range);
    }

    pub(super) fn assign(&mut self, assign: &ast::StmtAssign, in_class: bool) {
        let ast::StmtAssign {
            node_index: _,
            range,
            targets,
            value,
            runtime_targets,
            runtime_type_comment,
            runtime_type_comment_bytes,
        } = assign;
        let empty = runtime_targets.is_none()
            && runtime_type_comment.is_none()
            && runtime_type_comment_bytes.is_none();
        self.parsed(*range, empty);
        self.expression(value);
        if let ([Expr::Name(name)], true) = (&targets[..], in_class)
            && matches!(&*name.id, "__slots__" | "__match_args__")
        {
            return self.class_tuple(&name.id, value);
        }
        for target in targets {
            self.target(target, ExprContext::Store);
        }
    }

    /// `__slots__` and `__match_args__`: their strings become attribute names.
    fn class_tuple(&mut self, name: &str, value: &Expr) {
        let (Expr::Tuple(ast::ExprTuple { elts, .. }) | Expr::List(ast::ExprList { elts, .. })) =
            value
        else {
            let message = format!("`{name}` must be a literal tuple or list");
            return self.report.add(Code::ClassTuple, value.range(), message);
        };
        for element in elts {
            let fine = matches!(element, Expr::StringLiteral(literal) if {
                let text = literal.value.to_str();
                is_plain(text) && !text.starts_with("__")
            });
            if !fine {
                let message = format!("`{name}` holds something else than a plain name");
                self.report.add(Code::ClassTuple, element.range(), message);
            }
        }
    }
}

/// A definition up to its name, without its decorators.
fn head(range: TextRange, decorators: &[ast::Decorator], name: &ast::Identifier) -> TextRange {
    let start = decorators.last().map_or(range.start(), Ranged::end);
    TextRange::new(start.min(name.range.start()), name.range.end())
}
