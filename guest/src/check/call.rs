//! Calls, `super()`, and the parameters of functions.
//!
//! In: calls and parameter lists. Out: violations, and the names that are bound.
//! A call of a function of the host is compared with what the policy says that it takes.
//! Must not: let a special method be called that is not on the list.

use super::Checker;
use super::codes::Code;
use super::dunder::may_define;
use super::names::is_dunder;
use crate::host::signature::misfit;
use ast::{Expr, ExprContext};
use ruff_python_ast as ast;
use ruff_text_size::TextRange;
use std::collections::HashSet;

/// A call that would fail, if the name stands for a function of the host.
pub(super) struct Misfit {
    name: String,
    range: TextRange,
    message: String,
}

impl Checker<'_> {
    pub(super) fn call(&mut self, call: &ast::ExprCall) {
        let ast::ExprCall {
            node_index: _,
            range_start: _,
            func,
            arguments,
        } = call;
        match &**func {
            Expr::Attribute(ast::ExprAttribute {
                node_index: _,
                range,
                value,
                attr,
                ctx,
            }) if is_dunder(attr) && (is_super(value) || may_define(attr)) => {
                self.context(*ctx, ExprContext::Load, *range);
                self.expression(value);
                self.attributes(attr.range);
                if !may_define(attr) {
                    let message = format!("`{attr}` may not be called through super()");
                    self.report.add(Code::SuperMethod, attr.range, message);
                }
            }
            func => {
                self.expression(func);
                if let Expr::Attribute(method) = func {
                    self.known_method(&method.attr);
                }
            }
        }
        self.arguments(arguments);
        self.host_call(func, arguments);
    }

    /// A call whose arguments can be counted, of what may be a function of the host: whether the name
    /// stands for that is known at the end.
    fn host_call(&mut self, func: &Expr, arguments: &ast::Arguments) {
        let Expr::Name(name) = func else { return };
        let function = self.policy.functions.get(name.id.as_str());
        let Some(parameters) = function.and_then(|function| function.parameters.as_ref()) else {
            return;
        };
        let keywords = arguments.keywords.iter();
        let keywords: Option<Vec<_>> = keywords.map(|keyword| keyword.arg.as_deref()).collect();
        let Some(keywords) = keywords.filter(|_| !arguments.args.iter().any(Expr::is_starred_expr))
        else {
            return;
        };
        let keywords = keywords.into_iter();
        if let Some(message) = misfit(&name.id, parameters, arguments.args.len(), keywords) {
            self.calls.push(Misfit {
                name: name.id.to_string(),
                range: name.range,
                message,
            });
        }
    }

    /// Reports the calls that do not fit, of names that neither the program nor an earlier cell binds.
    pub(super) fn misfits(&mut self) {
        let calls = std::mem::take(&mut self.calls);
        if calls.is_empty() {
            return;
        }
        let bound: HashSet<&str> = self.scopes.bound().collect();
        for call in calls {
            if !bound.contains(call.name.as_str()) && !self.earlier.contains(&call.name) {
                self.report.add(Code::HostCall, call.range, call.message);
            }
        }
    }

    pub(super) fn arguments(&mut self, arguments: &ast::Arguments) {
        let ast::Arguments {
            range,
            node_index: _,
            args,
            keywords,
            runtime_args,
            runtime_bases,
        } = arguments;
        self.parsed(*range, runtime_args.is_none() && runtime_bases.is_none());
        self.expressions(args);
        for ast::Keyword {
            range: _,
            node_index: _,
            arg,
            value,
        } in keywords
        {
            if let Some(arg) = arg {
                self.name(arg, arg.range);
            }
            self.expression(value);
        }
    }

    /// Default values, which are evaluated outside of the function.
    pub(super) fn defaults(&mut self, parameters: &ast::Parameters) {
        let ast::Parameters {
            range,
            node_index: _,
            posonlyargs,
            args,
            vararg: _, // has no default; its name is bound inside
            kwonlyargs,
            kwarg: _, // likewise
            runtime_defaults,
        } = parameters;
        self.parsed(*range, runtime_defaults.is_none());
        for parameter in posonlyargs.iter().chain(args).chain(kwonlyargs) {
            let ast::ParameterWithDefault {
                range: _,
                node_index: _,
                parameter: _,
                default,
            } = parameter;
            self.expressions(default.as_deref());
        }
    }

    /// Names of parameters and their annotations.
    pub(super) fn bind_parameters(&mut self, parameters: &ast::Parameters) {
        let with_default = parameters.posonlyargs.iter().chain(&parameters.args);
        let with_default = with_default.chain(&parameters.kwonlyargs);
        let plain = parameters
            .vararg
            .iter()
            .chain(&parameters.kwarg)
            .map(|parameter| &**parameter);
        for parameter in with_default
            .map(|parameter| &parameter.parameter)
            .chain(plain)
        {
            let ast::Parameter {
                range,
                node_index: _,
                name,
                annotation,
                runtime_type_comment,
                runtime_type_comment_bytes,
            } = parameter;
            let empty = runtime_type_comment.is_none() && runtime_type_comment_bytes.is_none();
            self.parsed(*range, empty);
            self.bind(name, name.range);
            if let Some(annotation) = annotation {
                self.annotation(annotation);
            }
        }
    }
}

/// `super()` and `super(A, self)`: what is called through it is decided at run time.
pub(super) fn is_super(expression: &Expr) -> bool {
    let Expr::Call(ast::ExprCall {
        func, arguments, ..
    }) = expression
    else {
        return false;
    };
    matches!(&**func, Expr::Name(name) if name.id == "super") && arguments.keywords.is_empty()
}
