//! New nodes for the rewriter, each with the range of what it replaces.
//!
//! In: parts. Out: nodes, in the form in which the parser would have made them.
//! Must not: know what they are for.

use crate::guards::names::HELD;
use ast::{AtomicNodeIndex, Expr, ExprContext, Stmt};
use ruff_python_ast as ast;
use ruff_text_size::TextRange;

/// A name that is read.
pub(super) fn name(id: &str, range: TextRange) -> Expr {
    let id = ast::name::Name::new(id);
    Expr::Name(ast::ExprName {
        node_index: AtomicNodeIndex::NONE,
        range,
        id,
        ctx: ExprContext::Load,
    })
}

/// A name that is stored to.
pub(super) fn store(id: &str, range: TextRange) -> Expr {
    Expr::Name(ast::ExprName {
        node_index: AtomicNodeIndex::NONE,
        range,
        id: ast::name::Name::new(id),
        ctx: ExprContext::Store,
    })
}

/// `del id`
pub(super) fn delete(id: &str, range: TextRange) -> Stmt {
    let target = Expr::Name(ast::ExprName {
        node_index: AtomicNodeIndex::NONE,
        range,
        id: ast::name::Name::new(id),
        ctx: ExprContext::Del,
    });
    Stmt::Delete(ast::StmtDelete {
        node_index: AtomicNodeIndex::NONE,
        range,
        targets: vec![target],
        runtime_targets: None,
    })
}

/// `[element for ...]`
pub(super) fn list_of(
    element: Expr,
    generators: Vec<ast::Comprehension>,
    range: TextRange,
) -> Expr {
    Expr::ListComp(ast::ExprListComp {
        node_index: AtomicNodeIndex::NONE,
        range,
        elt: Box::new(element),
        generators,
    })
}

/// A parameter without an annotation.
fn parameter(id: &str, range: TextRange) -> ast::Parameter {
    ast::Parameter {
        range,
        node_index: AtomicNodeIndex::NONE,
        name: ast::Identifier::new(id, range),
        annotation: None,
        runtime_type_comment: None,
        runtime_type_comment_bytes: None,
    }
}

/// `*value`
pub(super) fn starred(value: Expr, range: TextRange) -> Expr {
    Expr::Starred(ast::ExprStarred {
        node_index: AtomicNodeIndex::NONE,
        range,
        value: Box::new(value),
        ctx: ExprContext::Load,
    })
}

/// `id = ...`
pub(super) fn stored(id: &str, range: TextRange) -> Expr {
    import_name(&ast::Identifier::new(id, range))
}

/// `{key: value, ...}`
pub(super) fn dict(pairs: Vec<(Expr, Expr)>, range: TextRange) -> Expr {
    let item = |(key, value)| ast::DictItem {
        key: Some(key),
        value,
    };
    Expr::Dict(ast::ExprDict {
        node_index: AtomicNodeIndex::NONE,
        range,
        items: pairs.into_iter().map(item).collect(),
        runtime_values: None,
    })
}

/// The name that an import binds.
pub(super) fn import_name(identifier: &ast::Identifier) -> Expr {
    Expr::Name(ast::ExprName {
        node_index: AtomicNodeIndex::NONE,
        range: identifier.range,
        id: identifier.id.clone(),
        ctx: ExprContext::Store,
    })
}

/// `guard(arguments...)`
pub(super) fn call(guard: &str, arguments: Vec<Expr>, range: TextRange) -> Expr {
    Expr::Call(ast::ExprCall {
        node_index: AtomicNodeIndex::NONE,
        range_start: range.start(),
        func: Box::new(name(guard, range)),
        arguments: ast::Arguments {
            range,
            node_index: AtomicNodeIndex::NONE,
            args: arguments.into_boxed_slice(),
            keywords: Default::default(),
            runtime_args: None,
            runtime_bases: None,
        },
    })
}

/// `(lambda: body)()`
pub(super) fn immediately(body: Expr, range: TextRange) -> Expr {
    let function = Expr::Lambda(ast::ExprLambda {
        node_index: AtomicNodeIndex::NONE,
        range,
        parameters: None,
        body: Box::new(body),
    });
    let mut called = call("", Vec::new(), range);
    if let Expr::Call(call) = &mut called {
        *call.func = function;
    }
    called
}

/// `lambda this, /: body`, or with what is left of the arguments `lambda this, /, *rest, **keywords: body`
pub(super) fn lambda(this: &str, left: Option<[&str; 2]>, body: Expr, range: TextRange) -> Expr {
    let [rest, keywords] = match left {
        Some(names) => names.map(|name| Some(Box::new(parameter(name, range)))),
        None => [None, None],
    };
    let parameters = ast::Parameters {
        range,
        node_index: AtomicNodeIndex::NONE,
        posonlyargs: [ast::ParameterWithDefault {
            range,
            node_index: AtomicNodeIndex::NONE,
            parameter: parameter(this, range),
            default: None,
        }]
        .into(),
        args: Default::default(),
        vararg: rest,
        kwonlyargs: Default::default(),
        kwarg: keywords,
        runtime_defaults: None,
    };
    Expr::Lambda(ast::ExprLambda {
        node_index: AtomicNodeIndex::NONE,
        range,
        parameters: Some(Box::new(parameters)),
        body: Box::new(body),
    })
}

/// `(lambda <held>: body)(value)`
pub(super) fn holding(body: Expr, value: Expr, range: TextRange) -> Expr {
    let mut called = call("", vec![value], range);
    if let Expr::Call(call) = &mut called {
        *call.func = lambda(HELD, None, body, range);
    }
    called
}

/// `__class_getitem__ = value`
pub(super) fn class_getitem(value: Expr, range: TextRange) -> Stmt {
    assign(store("__class_getitem__", range), value, range)
}

/// `value[index]`
pub(super) fn subscript(value: Expr, index: Expr, ctx: ExprContext, range: TextRange) -> Expr {
    let (value, slice) = (Box::new(value), Box::new(index));
    Expr::Subscript(ast::ExprSubscript {
        node_index: AtomicNodeIndex::NONE,
        range,
        value,
        slice,
        ctx,
    })
}

/// `value.name`, which only [`BOXED`](crate::guards::names::BOXED) may be.
pub(super) fn attribute(value: Expr, name: &str, range: TextRange) -> Expr {
    Expr::Attribute(ast::ExprAttribute {
        node_index: AtomicNodeIndex::NONE,
        range,
        value: Box::new(value),
        attr: ast::Identifier::new(name, range),
        ctx: ExprContext::Load,
    })
}

/// A string.
pub(super) fn string(text: &str, range: TextRange) -> Expr {
    Expr::from(ast::StringLiteral {
        range,
        node_index: AtomicNodeIndex::NONE,
        value: text.into(),
        flags: ast::StringLiteralFlags::empty(),
    })
}

/// A whole number; counts of nodes are far below the bound.
pub(super) fn number(value: usize, range: TextRange) -> Expr {
    let value = u32::try_from(value).unwrap_or(u32::MAX);
    let value = ast::Number::Int(ast::Int::from(value));
    Expr::NumberLiteral(ast::ExprNumberLiteral {
        node_index: AtomicNodeIndex::NONE,
        range,
        value,
    })
}

/// `None`
pub(super) fn none(range: TextRange) -> Expr {
    Expr::NoneLiteral(ast::ExprNoneLiteral {
        node_index: AtomicNodeIndex::NONE,
        range,
    })
}

/// `(elements...)`
pub(super) fn tuple(elts: Vec<Expr>, range: TextRange) -> Expr {
    Expr::Tuple(ast::ExprTuple {
        node_index: AtomicNodeIndex::NONE,
        range,
        elts,
        ctx: ExprContext::Load,
        parenthesized: true,
        runtime_elts: None,
    })
}

/// `[element]`
pub(super) fn list(element: Expr, range: TextRange) -> Expr {
    Expr::List(ast::ExprList {
        node_index: AtomicNodeIndex::NONE,
        range,
        elts: vec![element],
        ctx: ExprContext::Load,
        runtime_elts: None,
    })
}

/// `target = value`
pub(super) fn assign(target: Expr, value: Expr, range: TextRange) -> Stmt {
    Stmt::Assign(ast::StmtAssign {
        node_index: AtomicNodeIndex::NONE,
        range,
        targets: vec![target],
        value: Box::new(value),
        runtime_targets: None,
        runtime_type_comment: None,
        runtime_type_comment_bytes: None,
    })
}

/// An expression as a statement.
pub(super) fn statement(value: Expr) -> Stmt {
    let range = ruff_text_size::Ranged::range(&value);
    Stmt::Expr(ast::StmtExpr {
        node_index: AtomicNodeIndex::NONE,
        range,
        value: Box::new(value),
    })
}

/// `pass`
pub(super) fn pass(range: TextRange) -> Stmt {
    Stmt::Pass(ast::StmtPass {
        node_index: AtomicNodeIndex::NONE,
        range,
    })
}

/// `if True:` or `if False:`, which the code generator resolves.
pub(super) fn when(value: bool, body: Vec<Stmt>, range: TextRange) -> Stmt {
    let test = ast::ExprBooleanLiteral {
        node_index: AtomicNodeIndex::NONE,
        range,
        value,
    };
    Stmt::If(ast::StmtIf {
        node_index: AtomicNodeIndex::NONE,
        range,
        test: Box::new(Expr::BooleanLiteral(test)),
        body: body.into(),
        elif_else_clauses: Vec::new(),
        runtime_body: None,
    })
}
