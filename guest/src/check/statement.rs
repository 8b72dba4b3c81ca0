//! Statements.
//!
//! In: statement nodes. Out: violations, and the names that are read and bound, in the order in
//! which Python executes them. Must not: skip a field of a node.

use super::Checker;
use super::codes::Code;
use super::names::CLASS_TUPLES;
use ast::{ExceptHandler, Expr, ExprContext, Stmt};
use fangless_wire::Syntax;
use ruff_python_ast as ast;
use ruff_text_size::{Ranged, TextRange};

impl Checker<'_> {
    /// Statements that are no class body.
    pub(super) fn body(&mut self, body: &[Stmt]) {
        for statement in body {
            self.statement(statement, false);
        }
    }

    pub(super) fn statement(&mut self, statement: &Stmt, in_class: bool) {
        self.descend(1, statement.range(), |checker| {
            checker.statement_here(statement, in_class)
        });
    }

    fn statement_here(&mut self, statement: &Stmt, in_class: bool) {
        match statement {
            Stmt::FunctionDef(function) => self.function(function, in_class),
            Stmt::ClassDef(class) => self.class(class),
            Stmt::Return(ast::StmtReturn {
                node_index: _,
                range,
                value,
            }) => {
                self.family(Syntax::Function, *range, "`return`");
                self.optional(value.as_deref());
            }
            Stmt::Delete(ast::StmtDelete {
                node_index: _,
                range,
                targets,
                runtime_targets,
            }) => {
                self.parsed(*range, runtime_targets.is_none());
                self.family(Syntax::Delete, *range, "`del`");
                for target in targets {
                    self.target(target, ExprContext::Del);
                }
            }
            Stmt::TypeAlias(alias) => self.type_alias(alias),
            Stmt::Assign(assign) => self.assign(assign, in_class),
            Stmt::AugAssign(ast::StmtAugAssign {
                node_index: _,
                range: _,
                target,
                op,
                value,
            }) => {
                self.operator(*op);
                if let Expr::Name(name) = &**target {
                    self.read(&name.id, name.range);
                }
                self.expression(value);
                self.target(target, ExprContext::Store);
            }
            Stmt::AnnAssign(ast::StmtAnnAssign {
                node_index: _,
                range,
                target,
                annotation,
                value,
                simple: _, // whether the target has parentheses
                runtime_simple,
            }) => {
                self.parsed(*range, runtime_simple.is_none());
                if let (Expr::Name(name), Some(value), true) = (&**target, value, in_class)
                    && CLASS_TUPLES.contains(&&*name.id)
                {
                    self.class_tuple(name, value);
                    return self.annotation(annotation);
                }
                self.optional(value.as_deref());
                self.annotation(annotation);
                self.target(target, ExprContext::Store);
            }
            Stmt::For(ast::StmtFor {
                node_index: _,
                range,
                is_async,
                target,
                iter,
                body,
                orelse,
                runtime_type_comment,
                runtime_type_comment_bytes,
                runtime_body,
                runtime_orelse,
            }) => {
                let empty = runtime_type_comment.is_none()
                    && runtime_type_comment_bytes.is_none()
                    && runtime_body.is_none()
                    && runtime_orelse.is_none();
                self.parsed(*range, empty);
                let head = TextRange::new(range.start(), iter.end());
                self.family(Syntax::Loop, head, "`for`");
                self.asynchronous(*is_async, head);
                self.expression(iter);
                self.loop_target(target);
                self.body(body);
                self.body(orelse);
            }
            Stmt::While(ast::StmtWhile {
                node_index: _,
                range,
                test,
                body,
                orelse,
                runtime_body,
                runtime_orelse,
            }) => {
                self.parsed(*range, runtime_body.is_none() && runtime_orelse.is_none());
                self.family(
                    Syntax::Loop,
                    TextRange::new(range.start(), test.end()),
                    "`while`",
                );
                self.expression(test);
                self.body(body);
                self.body(orelse);
            }
            Stmt::If(ast::StmtIf {
                node_index: _,
                range,
                test,
                body,
                elif_else_clauses,
                runtime_body,
            }) => {
                self.parsed(*range, runtime_body.is_none());
                self.expression(test);
                self.body(body);
                self.elifs(elif_else_clauses);
            }
            Stmt::With(with) => self.with(with),
            Stmt::Match(ast::StmtMatch {
                node_index: _,
                range,
                subject,
                cases,
            }) => {
                self.family(
                    Syntax::Match,
                    TextRange::new(range.start(), subject.end()),
                    "`match`",
                );
                self.expression(subject);
                for case in cases {
                    let ast::MatchCase {
                        range,
                        node_index: _,
                        pattern,
                        guard,
                        body,
                        runtime_body,
                    } = case;
                    self.parsed(*range, runtime_body.is_none());
                    self.pattern(pattern);
                    self.optional(guard.as_deref());
                    self.body(body);
                }
            }
            Stmt::Raise(ast::StmtRaise {
                node_index: _,
                range,
                exc,
                cause,
            }) => {
                self.family(Syntax::Try, *range, "`raise`");
                self.optional(exc.as_deref());
                self.optional(cause.as_deref());
            }
            Stmt::Try(try_) => self.try_(try_),
            Stmt::Assert(ast::StmtAssert {
                node_index: _,
                range,
                test,
                msg,
            }) => {
                self.family(Syntax::Assert, *range, "`assert`");
                self.expression(test);
                self.optional(msg.as_deref());
            }
            Stmt::Import(import) => self.import(import),
            Stmt::ImportFrom(import) => self.import_from(import),
            Stmt::Global(ast::StmtGlobal {
                node_index: _,
                range,
                names,
            }) => {
                self.family(Syntax::Function, *range, "`global`");
                for name in names {
                    self.bindable(name, name.range);
                    self.scopes.global(name);
                }
            }
            Stmt::Nonlocal(ast::StmtNonlocal {
                node_index: _,
                range,
                names,
            }) => {
                self.family(Syntax::Function, *range, "`nonlocal`");
                for name in names {
                    self.bindable(name, name.range);
                    self.scopes.nonlocal(name);
                }
            }
            Stmt::Expr(ast::StmtExpr {
                node_index: _,
                range: _,
                value,
            }) => self.expression(value),
            Stmt::Pass(ast::StmtPass {
                node_index: _,
                range: _,
            }) => {}
            Stmt::Break(ast::StmtBreak {
                node_index: _,
                range,
            }) => {
                self.family(Syntax::Loop, *range, "`break`");
            }
            Stmt::Continue(ast::StmtContinue {
                node_index: _,
                range,
            }) => {
                self.family(Syntax::Loop, *range, "`continue`");
            }
            Stmt::IpyEscapeCommand(command) => self.unsupported(command.range, "an escape command"),
        }
    }

    fn optional(&mut self, expression: Option<&Expr>) {
        if let Some(expression) = expression {
            self.expression(expression);
        }
    }

    #[cfg_attr(test, track_caller)]
    pub(super) fn asynchronous(&mut self, is_async: bool, range: TextRange) {
        if is_async && !self.policy.syntax.contains(&Syntax::Async) {
            let message = "asynchronous code is not in the policy's syntax";
            self.report.add(Code::Async, range, message);
        }
    }

    /// The code generator recurses from each `elif` into the next.
    fn elifs(&mut self, clauses: &[ast::ElifElseClause]) {
        for (index, clause) in clauses.iter().enumerate() {
            let ast::ElifElseClause {
                range,
                node_index: _,
                test,
                body,
                runtime_body,
                runtime_orelse,
            } = clause;
            self.parsed(*range, runtime_body.is_none() && runtime_orelse.is_none());
            self.descend(index, *range, |checker| {
                checker.optional(test.as_ref());
                checker.body(body);
            });
        }
    }

    fn with(&mut self, with: &ast::StmtWith) {
        let ast::StmtWith {
            node_index: _,
            range,
            is_async,
            items,
            body,
            runtime_type_comment,
            runtime_type_comment_bytes,
            runtime_body,
        } = with;
        let empty = runtime_type_comment.is_none()
            && runtime_type_comment_bytes.is_none()
            && runtime_body.is_none();
        self.parsed(*range, empty);
        let end = items.last().map_or(range.start(), Ranged::end);
        let head = TextRange::new(range.start(), end);
        self.family(Syntax::With, head, "`with`");
        self.asynchronous(*is_async, head);
        // The code generator recurses from each item into the next.
        self.descend(items.len(), head, |checker| {
            for ast::WithItem {
                range: _,
                node_index: _,
                context_expr,
                optional_vars,
            } in items
            {
                checker.expression(context_expr);
                if let Some(target) = optional_vars {
                    checker.target(target, ExprContext::Store);
                }
            }
            checker.body(body);
        });
    }

    fn try_(&mut self, try_: &ast::StmtTry) {
        let ast::StmtTry {
            node_index: _,
            range,
            body,
            handlers,
            orelse,
            finalbody,
            is_star: _, // `except*` is allowed where `except` is
            runtime_body,
            runtime_handlers,
            runtime_orelse,
            runtime_finalbody,
        } = try_;
        let empty = runtime_body.is_none()
            && runtime_handlers.is_none()
            && runtime_orelse.is_none()
            && runtime_finalbody.is_none();
        self.parsed(*range, empty);
        let head = TextRange::at(range.start(), 3.into());
        self.family(Syntax::Try, head, "`try`");
        self.body(body);
        for handler in handlers {
            let ExceptHandler::ExceptHandler(ast::ExceptHandlerExceptHandler {
                range,
                node_index: _,
                type_,
                name,
                body,
                runtime_body,
            }) = handler;
            self.parsed(*range, runtime_body.is_none());
            self.optional(type_.as_deref());
            if let Some(name) = name {
                self.bind(name, name.range);
            }
            self.body(body);
        }
        self.body(orelse);
        self.body(finalbody);
    }
}
