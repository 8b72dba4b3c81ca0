//! Calls, `super()`, and the parameters of functions.
//!
//! In: calls and parameter lists. Out: violations, and the names that are bound.
//! Must not: let a special method be called that is not on the list.

use super::Checker;
use super::codes::Code;
use super::dunder::may_define;
use super::names::is_dunder;
use ast::{Expr, ExprContext};
use ruff_python_ast as ast;

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
            func => self.expression(func),
        }
        self.arguments(arguments);
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
