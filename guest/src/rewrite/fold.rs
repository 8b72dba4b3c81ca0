//! Operations that RustPython 0.6 folds to wrong constants.
//!
//! In: an operation. Out: whether it is one of them. Must not: change the tree.

use ast::Expr;
use ruff_python_ast as ast;

/// Divisions, and powers with anything but a plain whole number, of constants.
pub(super) fn is_folded_wrongly(operation: &ast::ExprBinOp) -> bool {
    let wrong = match operation.op {
        ast::Operator::FloorDiv | ast::Operator::Div => true,
        ast::Operator::Pow => !matches!(
            &*operation.right,
            Expr::NumberLiteral(number) if matches!(number.value, ast::Number::Int(_))
        ),
        _ => false,
    };
    wrong && is_literal(&operation.left)
}

/// Whether the code generator may take an expression for a constant.
fn is_literal(expression: &Expr) -> bool {
    match expression {
        Expr::NumberLiteral(_) | Expr::BooleanLiteral(_) => true,
        Expr::UnaryOp(operation) => is_literal(&operation.operand),
        Expr::BinOp(operation) => is_literal(&operation.left) && is_literal(&operation.right),
        // It folds a constant at the end of a branch with what stands behind the branches.
        Expr::If(choice) => is_literal(&choice.body) || is_literal(&choice.orelse),
        Expr::BoolOp(operation) => operation.values.iter().any(is_literal),
        _ => false,
    }
}
