//! compile: a rewritten tree to bytecode, by RustPython's own code generator.
//!
//! In: [`Rewritten`]. Out: [`Compiled`], or the syntax errors that only the symbol table and the
//! code generator find (`return` outside of a function). Must not: change the tree, or judge it.

use crate::check::Needs;
use crate::parse::syntax_error;
use crate::rewrite::Rewritten;
use fangless_wire::Diagnostic;
use ruff_python_ast as ast;
use rustpython_codegen::compile::compile_top;
use rustpython_compiler::{CompileError, CompileOpts, Mode, unsupported_grammar_error};
use rustpython_compiler_core::bytecode::CodeObject;

/// Bytecode, not yet verified.
pub struct Compiled {
    code: CodeObject,
    needs: Needs,
}

impl Compiled {
    /// The code object, and what the program takes from outside.
    pub(crate) fn into_parts(self) -> (CodeObject, Needs) {
        (self.code, self.needs)
    }
}

/// Generates code.
///
/// # Errors
/// A syntax error that is no matter of grammar; one at a time, as the code generator finds it.
pub fn compile(rewritten: Rewritten) -> Result<Compiled, Vec<Diagnostic>> {
    let (tree, source, needs) = rewritten.into_parts();
    let mode = match tree {
        ast::Mod::Module(_) => Mode::BlockExpr,
        ast::Mod::Expression(_) => Mode::Eval,
    };
    if let Some(error) = unsupported_grammar_error(&tree, &source) {
        return Err(vec![syntax_error(&error, &source)]);
    }
    let text = source.clone();
    match compile_top(tree, source, mode, CompileOpts::default()) {
        Ok(code) => Ok(Compiled { code, needs }),
        Err(error) => Err(vec![syntax_error(&CompileError::Codegen(error), &text)]),
    }
}
