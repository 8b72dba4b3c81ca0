//! Functions and classes, and their type parameters.
//!
//! In: their nodes. Out: violations, and the names that are bound. Must not: let a class define a
//! special method that is not on the list, or by other means than directly in its body.

use super::Checker;
use super::codes::Code;
use super::dunder::{may_define, may_store};
use super::names::is_dunder;
use super::scope::Kind;
use ast::helpers::any_over_expr;
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

    /// Runs `walk` in the scope of the type parameters, if there are any.
    fn with_type_parameters(
        &mut self,
        parameters: Option<&ast::TypeParams>,
        walk: impl FnOnce(&mut Self),
    ) {
        let Some(ast::TypeParams {
            range,
            node_index: _,
            type_params,
            runtime_type_params,
        }) = parameters
        else {
            return walk(self);
        };
        self.parsed(*range, runtime_type_params.is_none());
        self.scopes.enter(Kind::Types);
        for parameter in type_params {
            let (name, annotations) = match parameter {
                ast::TypeParam::TypeVar(ast::TypeParamTypeVar {
                    node_index: _,
                    range: _,
                    name,
                    bound,
                    default,
                }) => (name, [bound, default]),
                ast::TypeParam::TypeVarTuple(ast::TypeParamTypeVarTuple {
                    node_index: _,
                    range: _,
                    name,
                    default,
                })
                | ast::TypeParam::ParamSpec(ast::TypeParamParamSpec {
                    node_index: _,
                    range: _,
                    name,
                    default,
                }) => (name, [default, &None]),
            };
            self.bindable(name, name.range);
            self.scopes.bind_type(name);
            for annotation in annotations.into_iter().flatten() {
                // `T: (int, str)` lists what T may be.
                self.annotation(annotation);
            }
        }
        walk(self);
        self.scopes.leave();
    }

    /// `type X = ...`
    pub(super) fn type_alias(&mut self, alias: &ast::StmtTypeAlias) {
        let ast::StmtTypeAlias {
            node_index: _,
            range: _,
            name,
            type_params,
            value,
        } = alias;
        match &**name {
            Expr::Name(ast::ExprName {
                node_index: _,
                range,
                id,
                ctx,
            }) => {
                self.context(*ctx, ExprContext::Store, *range);
                self.bindable(id, *range);
                self.scopes.bind_type(id);
            }
            other => self.unsupported(other.range(), "an alias that is no name"),
        }
        self.with_type_parameters(type_params.as_deref(), |checker| {
            checker.annotation(value);
        });
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
        self.defaults(parameters);
        if !in_class && may_store(name) && self.scopes.in_function() {
            // A decorator of classes defines it, to store it in a class.
            self.scopes.bind(name);
        } else if !in_class || !is_dunder(name) {
            self.bind(name, name.range);
        } else if !may_define(name) {
            let message = format!("a class may not define `{name}`");
            self.report.add(Code::DunderMethod, name.range, message);
        }
        self.with_type_parameters(type_params.as_deref(), |checker| {
            checker.scopes.enter(Kind::Function);
            checker.bind_parameters(parameters);
            if let Some(returns) = returns {
                checker.annotation(returns);
            }
            checker.body(body);
            checker.scopes.leave();
        });
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
        self.with_type_parameters(type_params.as_deref(), |checker| {
            if let Some(arguments) = arguments {
                checker.bases(arguments, type_params.as_deref());
                checker.header(arguments);
                for keyword in &arguments.keywords {
                    let message = match &keyword.arg {
                        None => "the keyword arguments of a class are written out",
                        Some(name) if name == "metaclass" && !is_offered(&keyword.value) => {
                            "metaclasses are not available, but for `ABCMeta` and `EnumMeta`"
                        }
                        Some(_) => continue,
                    };
                    let report = &mut checker.report;
                    report.add(Code::ClassKeyword, keyword.range, message);
                }
            }
            checker.scopes.enter(Kind::Class);
            for statement in body {
                checker.statement(statement, true);
            }
            checker.scopes.leave();
        });
        self.bind(name, name.range);
    }

    /// RustPython 0.6 compiles the body of a class before its header, and mistakes comprehensions in
    /// the header for later ones.
    fn header(&mut self, arguments: &ast::Arguments) {
        let values = arguments.keywords.iter().map(|keyword| &keyword.value);
        for value in arguments.args.iter().chain(values) {
            let comprehension = |part: &Expr| {
                matches!(
                    part,
                    Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_)
                )
            };
            if any_over_expr(value, comprehension) {
                let message = "a comprehension in the header of a class";
                self.report.add(Code::Mistaken, value.range(), message);
            }
        }
    }

    /// The header of a class. Behind type parameters `B[T]` names a type, and is dropped as one.
    fn bases(&mut self, arguments: &ast::Arguments, parameters: Option<&ast::TypeParams>) {
        let Some(parameters) = parameters else {
            return self.arguments(arguments);
        };
        let mut rest = arguments.clone();
        for base in &mut rest.args {
            if let Expr::Subscript(subscript) = base
                && names_parameter(&subscript.slice, parameters)
            {
                self.annotation(&subscript.slice);
                *base = (*subscript.value).clone();
            }
        }
        self.arguments(&rest);
    }
}

/// Whether what stands between the brackets of a base names a type parameter.
pub(crate) fn names_parameter(slice: &Expr, parameters: &ast::TypeParams) -> bool {
    let named = |name: &ast::ExprName| {
        let mut parameters = parameters.iter();
        parameters.any(|parameter| parameter.name().id == name.id)
    };
    any_over_expr(
        slice,
        |part| matches!(part, Expr::Name(name) if named(name)),
    )
}

/// Whether a metaclass looks like one of the library's; the guard that makes the class decides.
fn is_offered(metaclass: &Expr) -> bool {
    let name = match metaclass {
        Expr::Name(name) => &name.id,
        Expr::Attribute(attribute) => &attribute.attr.id,
        _ => return false,
    };
    matches!(name.as_str(), "ABCMeta" | "EnumMeta" | "EnumType")
}

/// A definition up to its name, without its decorators.
fn head(range: TextRange, decorators: &[ast::Decorator], name: &ast::Identifier) -> TextRange {
    let start = decorators.last().map_or(range.start(), Ranged::end);
    TextRange::new(start.min(name.range.start()), name.range.end())
}
