//! Expressions, assignment targets, calls and parameters.
//!
//! In: expression nodes. Out: violations, and the names that are read and bound, in the order in
//! which Python evaluates them. Must not: skip a field of a node.

use super::codes::Code;
use super::dunder::may_call_through_super;
use super::names::is_dunder;
use super::scope::Kind;
use super::{Checker, annotation::Place};
use ast::{BoolOp, CmpOp, ConversionFlag, Expr, ExprContext, Number, Operator, UnaryOp};
use fangless_wire::{Attributes, Syntax};
use ruff_python_ast as ast;
use ruff_text_size::{Ranged, TextRange};

impl Checker<'_> {
    /// An expression that is evaluated.
    pub(super) fn expression(&mut self, expression: &Expr) {
        self.descend(1, expression.range(), |checker| checker.expression_here(expression));
    }

    fn expressions<'e>(&mut self, expressions: impl IntoIterator<Item = &'e Expr>) {
        for expression in expressions {
            self.expression(expression);
        }
    }

    fn expression_here(&mut self, expression: &Expr) {
        match expression {
            Expr::BoolOp(ast::ExprBoolOp { node_index: _, range, op, values, runtime_values }) => {
                self.parsed(*range, runtime_values.is_none());
                match op {
                    BoolOp::And | BoolOp::Or => self.expressions(values),
                }
            }
            Expr::Named(ast::ExprNamed { node_index: _, range, target, value }) => {
                self.family(Syntax::Walrus, *range, "`:=`");
                self.expression(value);
                match &**target {
                    Expr::Name(ast::ExprName { node_index: _, range, id, ctx }) => {
                        self.context(*ctx, ExprContext::Store, *range);
                        self.bindable(id, *range);
                        self.scopes.bind_outside_comprehensions(id);
                    }
                    other => self.unsupported(other.range(), "`:=` to anything but a name"),
                }
            }
            Expr::BinOp(ast::ExprBinOp { node_index: _, range: _, left, op, right }) => {
                self.operator(*op);
                self.expression(left);
                self.expression(right);
            }
            Expr::UnaryOp(ast::ExprUnaryOp { node_index: _, range: _, op, operand }) => match op {
                UnaryOp::Invert | UnaryOp::Not | UnaryOp::UAdd | UnaryOp::USub => {
                    self.expression(operand);
                }
            },
            Expr::Lambda(ast::ExprLambda { node_index: _, range, parameters, body }) => {
                self.family(Syntax::Lambda, *range, "`lambda`");
                if let Some(parameters) = parameters {
                    self.defaults(parameters);
                }
                self.scopes.enter(Kind::Function);
                if let Some(parameters) = parameters {
                    self.bind_parameters(parameters);
                }
                self.expression(body);
                self.scopes.leave();
            }
            Expr::If(ast::ExprIf { node_index: _, range: _, test, body, orelse }) => {
                self.expressions([&**test, body, orelse]);
            }
            Expr::Dict(ast::ExprDict { node_index: _, range, items, runtime_values }) => {
                self.parsed(*range, runtime_values.is_none());
                for ast::DictItem { key, value } in items {
                    self.expressions(key);
                    self.expression(value);
                }
            }
            Expr::Set(ast::ExprSet { node_index: _, range, elts, runtime_elts }) => {
                self.parsed(*range, runtime_elts.is_none());
                self.expressions(elts);
            }
            Expr::ListComp(ast::ExprListComp { node_index: _, range, elt, generators })
            | Expr::SetComp(ast::ExprSetComp { node_index: _, range, elt, generators })
            | Expr::Generator(ast::ExprGenerator {
                node_index: _,
                range,
                elt,
                generators,
                parenthesized: _,
            }) => self.comprehension(*range, generators, &[elt]),
            Expr::DictComp(ast::ExprDictComp { node_index: _, range, key, value, generators }) => {
                match key {
                    Some(key) => self.comprehension(*range, generators, &[key, value]),
                    None => self.comprehension(*range, generators, &[value]),
                }
            }
            Expr::Await(ast::ExprAwait { node_index: _, range, value }) => {
                self.report.add(Code::Async, *range, "`await` is not supported");
                self.expression(value);
            }
            Expr::Yield(ast::ExprYield { node_index: _, range, value }) => {
                self.family(Syntax::Generator, *range, "`yield`");
                self.expressions(value.as_deref());
            }
            Expr::YieldFrom(ast::ExprYieldFrom { node_index: _, range, value }) => {
                self.family(Syntax::Generator, *range, "`yield from`");
                self.expression(value);
            }
            Expr::Compare(ast::ExprCompare {
                node_index: _,
                range,
                left,
                ops,
                comparators,
                runtime_comparators,
            }) => {
                self.parsed(*range, runtime_comparators.is_none());
                for op in ops {
                    match op {
                        CmpOp::Eq | CmpOp::NotEq | CmpOp::Lt | CmpOp::LtE | CmpOp::Gt => {}
                        CmpOp::GtE | CmpOp::Is | CmpOp::IsNot | CmpOp::In | CmpOp::NotIn => {}
                    }
                }
                self.expression(left);
                self.expressions(comparators);
            }
            Expr::Call(call) => self.call(call),
            Expr::FString(ast::ExprFString {
                node_index: _,
                range,
                value,
                runtime_joined_str,
                runtime_values,
            }) => {
                self.parsed(*range, runtime_joined_str.is_none() && runtime_values.is_none());
                self.family(Syntax::Fstring, *range, "an f-string");
                for part in value {
                    match part {
                        ast::FStringPart::Literal(_) => {}
                        ast::FStringPart::FString(ast::FString {
                            range: _,
                            node_index: _,
                            elements,
                            flags: _,
                        }) => self.interpolated(elements),
                    }
                }
            }
            Expr::TString(template) => {
                let message = "template strings are not supported";
                self.report.add(Code::TemplateString, template.range, message);
            }
            Expr::NumberLiteral(ast::ExprNumberLiteral { node_index: _, range: _, value }) => {
                match value {
                    Number::Int(_) | Number::Float(_) | Number::Complex { real: _, imag: _ } => {}
                }
            }
            // Text and bytes are data: no string of a program becomes a name without a guard.
            Expr::StringLiteral(_)
            | Expr::BytesLiteral(_)
            | Expr::BooleanLiteral(_)
            | Expr::NoneLiteral(_)
            | Expr::EllipsisLiteral(_) => {}
            Expr::Constant(constant) => self.unsupported(constant.range, "a ready-made constant"),
            Expr::Attribute(attribute) => self.attribute(attribute, ExprContext::Load),
            Expr::Subscript(subscript) => self.subscript(subscript, ExprContext::Load),
            Expr::Starred(ast::ExprStarred { node_index: _, range, value, ctx }) => {
                self.context(*ctx, ExprContext::Load, *range);
                self.expression(value);
            }
            Expr::Name(ast::ExprName { node_index: _, range, id, ctx }) => {
                self.context(*ctx, ExprContext::Load, *range);
                self.read(id, *range);
            }
            Expr::List(ast::ExprList { node_index: _, range, elts, ctx, runtime_elts })
            | Expr::Tuple(ast::ExprTuple {
                node_index: _,
                range,
                elts,
                ctx,
                parenthesized: _,
                runtime_elts,
            }) => {
                self.parsed(*range, runtime_elts.is_none());
                self.context(*ctx, ExprContext::Load, *range);
                self.expressions(elts);
            }
            Expr::Slice(ast::ExprSlice { node_index: _, range: _, lower, upper, step }) => {
                self.expressions([lower, upper, step].into_iter().flatten().map(|bound| &**bound));
            }
            Expr::IpyEscapeCommand(command) => self.unsupported(command.range, "an escape command"),
        }
    }

    /// Something that is stored to or deleted, as `context` says.
    pub(super) fn target(&mut self, target: &Expr, context: ExprContext) {
        self.descend(1, target.range(), |checker| checker.target_here(target, context));
    }

    fn target_here(&mut self, target: &Expr, context: ExprContext) {
        match target {
            Expr::Name(ast::ExprName { node_index: _, range, id, ctx }) => {
                self.context(*ctx, context, *range);
                self.bind(id, *range);
            }
            Expr::Attribute(attribute) => self.attribute(attribute, context),
            Expr::Subscript(subscript) => self.subscript(subscript, context),
            Expr::Starred(ast::ExprStarred { node_index: _, range, value, ctx }) => {
                self.context(*ctx, context, *range);
                self.target(value, context);
            }
            Expr::List(ast::ExprList { node_index: _, range, elts, ctx, runtime_elts })
            | Expr::Tuple(ast::ExprTuple {
                node_index: _,
                range,
                elts,
                ctx,
                parenthesized: _,
                runtime_elts,
            }) => {
                self.parsed(*range, runtime_elts.is_none());
                self.context(*ctx, context, *range);
                for element in elts {
                    self.target(element, context);
                }
            }
            // What is left cannot be assigned to; the parser has refused it, so this is no text's.
            other => self.unsupported(other.range(), "this assignment target"),
        }
    }

    /// The parser says about each node whether it is loaded, stored or deleted; a recovered error
    /// says neither.
    fn context(&mut self, found: ExprContext, expected: ExprContext, range: TextRange) {
        if found != expected {
            self.unsupported(range, "a name in this place");
        }
    }

    fn subscript(&mut self, subscript: &ast::ExprSubscript, context: ExprContext) {
        let ast::ExprSubscript { node_index: _, range, value, slice, ctx } = subscript;
        self.context(*ctx, context, *range);
        self.expression(value);
        self.expression(slice);
    }

    fn attribute(&mut self, attribute: &ast::ExprAttribute, context: ExprContext) {
        let ast::ExprAttribute { node_index: _, range, value, attr, ctx } = attribute;
        self.context(*ctx, context, *range);
        self.expression(value);
        self.attributes(attr.range);
        if is_super(value) && is_dunder(attr) {
            let message = format!("`super().{attr}` may only be called directly");
            self.report.add(Code::SuperMethod, attr.range, message);
        } else {
            self.name(attr, attr.range);
        }
    }

    /// The policy's rule about attributes as such.
    pub(super) fn attributes(&mut self, range: TextRange) {
        match self.policy.attributes {
            Attributes::Listed => {}
            Attributes::None => {
                self.report.add(Code::Attribute, range, "the policy allows no attributes");
            }
        }
    }

    fn call(&mut self, call: &ast::ExprCall) {
        let ast::ExprCall { node_index: _, range_start: _, func, arguments } = call;
        match &**func {
            Expr::Attribute(ast::ExprAttribute { node_index: _, range, value, attr, ctx })
                if is_super(value) && is_dunder(attr) =>
            {
                self.context(*ctx, ExprContext::Load, *range);
                self.expression(value);
                self.attributes(attr.range);
                if !may_call_through_super(attr) {
                    let message = format!("`{attr}` may not be called through super()");
                    self.report.add(Code::SuperMethod, attr.range, message);
                }
            }
            func => self.expression(func),
        }
        self.arguments(arguments);
    }

    pub(super) fn arguments(&mut self, arguments: &ast::Arguments) {
        let ast::Arguments { range, node_index: _, args, keywords, runtime_args, runtime_bases } =
            arguments;
        self.parsed(*range, runtime_args.is_none() && runtime_bases.is_none());
        self.expressions(args);
        for ast::Keyword { range: _, node_index: _, arg, value } in keywords {
            if let Some(arg) = arg {
                self.name(arg, arg.range);
            }
            self.expression(value);
        }
    }

    pub(super) fn operator(&mut self, operator: Operator) {
        match operator {
            Operator::Add | Operator::Sub | Operator::Mult | Operator::MatMult => {}
            Operator::Div | Operator::Mod | Operator::Pow | Operator::LShift => {}
            Operator::RShift | Operator::BitOr | Operator::BitXor | Operator::BitAnd => {}
            Operator::FloorDiv => {}
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
            let ast::ParameterWithDefault { range: _, node_index: _, parameter: _, default } =
                parameter;
            self.expressions(default.as_deref());
        }
    }

    /// Names of parameters and their annotations.
    pub(super) fn bind_parameters(&mut self, parameters: &ast::Parameters) {
        let with_default = parameters.posonlyargs.iter().chain(&parameters.args);
        let with_default = with_default.chain(&parameters.kwonlyargs);
        let plain = parameters.vararg.iter().chain(&parameters.kwarg).map(|parameter| &**parameter);
        for parameter in with_default.map(|parameter| &parameter.parameter).chain(plain) {
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
                self.annotation(annotation, Place::Whole);
            }
        }
    }

    fn comprehension(
        &mut self,
        range: TextRange,
        generators: &[ast::Comprehension],
        elements: &[&Expr],
    ) {
        self.family(Syntax::Comprehension, range, "a comprehension");
        // The code generator recurses once for each `for`.
        self.descend(generators.len(), range, |checker| {
            for (index, generator) in generators.iter().enumerate() {
                let ast::Comprehension {
                    range,
                    node_index: _,
                    target,
                    iter,
                    ifs,
                    is_async,
                    runtime_ifs,
                    runtime_is_async,
                } = generator;
                checker.parsed(*range, runtime_ifs.is_none() && runtime_is_async.is_none());
                if *is_async {
                    checker.report.add(Code::Async, *range, "`async for` is not supported");
                }
                // The first iterable is evaluated outside.
                checker.expression(iter);
                if index == 0 {
                    checker.scopes.enter(Kind::Comprehension);
                }
                checker.target(target, ExprContext::Store);
                checker.expressions(ifs);
            }
            checker.expressions(elements.iter().copied());
            checker.scopes.leave();
        });
    }

    fn interpolated(&mut self, elements: &ast::InterpolatedStringElements) {
        for element in elements {
            match element {
                ast::InterpolatedStringElement::Literal(ast::InterpolatedStringLiteralElement {
                    range: _,
                    node_index: _,
                    value: _,
                }) => {}
                ast::InterpolatedStringElement::Interpolation(ast::InterpolatedElement {
                    range,
                    node_index: _,
                    expression,
                    debug_text: _, // the text of the expression, as it stands
                    conversion,
                    format_spec,
                    runtime_str,
                    runtime_interpolation_format_spec,
                    runtime_formatted_value_format_spec,
                }) => {
                    let empty = runtime_str.is_none()
                        && runtime_interpolation_format_spec.is_none()
                        && runtime_formatted_value_format_spec.is_none();
                    self.parsed(*range, empty);
                    match conversion {
                        ConversionFlag::None => {}
                        ConversionFlag::Str | ConversionFlag::Ascii | ConversionFlag::Repr => {}
                    }
                    self.expression(expression);
                    if let Some(spec) = format_spec {
                        let ast::InterpolatedStringFormatSpec { range, node_index: _, elements } =
                            &**spec;
                        self.descend(1, *range, |checker| checker.interpolated(elements));
                    }
                }
            }
        }
    }
}

/// `super()`, without arguments: the form that the compiler knows.
pub(super) fn is_super(expression: &Expr) -> bool {
    let Expr::Call(ast::ExprCall { func, arguments, .. }) = expression else { return false };
    matches!(&**func, Expr::Name(name) if name.id == "super")
        && arguments.args.is_empty()
        && arguments.keywords.is_empty()
}
