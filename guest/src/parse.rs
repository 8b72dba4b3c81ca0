//! parse: source text to a syntax tree.
//!
//! In: text and the policy's mode. Out: [`Parsed`], or the syntax error as a diagnostic, in
//! CPython's words. The parser is the one that RustPython compiles from, so that the tree that is
//! checked is the tree that is compiled. Must not: judge what is allowed, or panic on any text.

mod nesting;

use crate::check::codes::Code;
use crate::diagnostics::{Report, diagnostic};
use crate::origin;
use fangless_wire::{Diagnostic, Mode};
use ruff_python_ast as ast;
use ruff_python_parser as parser;
use ruff_source_file::{OneIndexed, SourceFile, SourceFileBuilder, SourceLocation};
use ruff_text_size::{Ranged, TextRange, TextSize};
use rustpython_compiler::{CompileError, CompileOpts};

/// A syntax tree, straight from the parser.
pub struct Parsed {
    tree: ast::Mod,
    source: SourceFile,
}

impl Parsed {
    /// The tree and the text that it came from.
    pub(crate) fn into_parts(self) -> (ast::Mod, SourceFile) {
        (self.tree, self.source)
    }
}

/// Parses a program.
///
/// # Errors
/// As [`parse_at`].
pub fn parse(source: &str, mode: Mode) -> Result<Parsed, Vec<Diagnostic>> {
    parse_at(origin::PROGRAM, source, mode)
}

/// Parses the text at this source path, one of [`origin`]'s.
///
/// # Errors
/// The text is no Python, nests too deeply, or is a statement where an expression is expected.
pub fn parse_at(path: &str, source: &str, mode: Mode) -> Result<Parsed, Vec<Diagnostic>> {
    let source = SourceFileBuilder::new(path, source).finish();
    let text = source.source_text();
    if let Some(offset) = text.find('\0') {
        // The lexer takes it for the end of the text, and must not.
        return Err(one(
            &source,
            Code::Syntax,
            at(offset),
            "source code cannot contain null bytes",
        ));
    }
    // An expression may span lines and begin with blanks, as a formula in a field does.
    let (parser_mode, compiler_mode) = match mode {
        Mode::Expression => (
            parser::Mode::ParenthesizedExpression,
            rustpython_compiler::Mode::Eval,
        ),
        Mode::Script => (parser::Mode::Module, rustpython_compiler::Mode::Exec),
    };
    if let Some(offset) = nesting::too_deep(text, parser_mode) {
        return Err(one(
            &source,
            Code::TooDeep,
            at(offset),
            "this nests too deeply",
        ));
    }
    let refuse = |error: CompileError| vec![syntax_error(&error, &source)];
    rustpython_compiler::pre_parse_source_error(&source).map_err(refuse)?;
    let parsed = match parser::parse(text, parser::ParseOptions::from(parser_mode)) {
        Ok(parsed) => parsed,
        Err(error) => {
            if let (Mode::Expression, Some(range)) = (mode, statement(text)) {
                let message = "this is a statement, and the policy allows one expression";
                return Err(one(&source, Code::Statement, range, message));
            }
            let error = CompileError::from_ruff_parse_error(error, &source, compiler_mode);
            return Err(refuse(error));
        }
    };
    let digits = CompileOpts::default().int_max_str_digits;
    let late = rustpython_compiler::leading_byte_order_mark_error(&source).or_else(|| {
        rustpython_compiler::long_decimal_integer_literal_error(&source, parsed.tokens(), digits)
    });
    let tree = parsed.into_syntax();
    match late.or_else(|| rustpython_compiler::unsupported_grammar_error(&tree, &source)) {
        Some(error) => Err(refuse(error)),
        None => Ok(Parsed { tree, source }),
    }
}

/// A syntax error, of the parser or of the code generator, as a diagnostic.
pub(crate) fn syntax_error(error: &CompileError, source: &SourceFile) -> Diagnostic {
    let (start, end) = match error {
        CompileError::Parse(error) => (Some(error.location), Some(error.end_location)),
        CompileError::Codegen(error) => (error.location, error.end_location),
    };
    // The code generator counts bytes.
    let bytes = matches!(error, CompileError::Codegen(_));
    let within = |place| within(place, bytes, source);
    let start = within(start.unwrap_or_default());
    let message = match error {
        CompileError::Parse(error) => error.to_string(),
        CompileError::Codegen(error) => error.to_string(),
    };
    let entry = Code::Syntax.entry();
    diagnostic(
        entry.code,
        message,
        entry.help.to_owned(),
        start,
        end.map_or(start, within),
    )
}

/// A place in the text: some errors of the tokenizer do not count a lone carriage return as the end
/// of a line, as everything else does.
fn within(mut place: SourceLocation, bytes: bool, source: &SourceFile) -> SourceLocation {
    let code = source.to_source_code();
    let last = OneIndexed::from_zero_indexed(code.line_count().saturating_sub(1));
    place.line = place.line.min(last);
    let line = code.line_text(place.line).trim_end_matches(['\r', '\n']);
    if bytes {
        let before = line.floor_char_boundary(place.character_offset.to_zero_indexed());
        place.character_offset = OneIndexed::from_zero_indexed(line[..before].chars().count());
    }
    let end = OneIndexed::from_zero_indexed(line.chars().count());
    place.character_offset = place.character_offset.min(end.saturating_add(1));
    place
}

/// The first statement of a text that is a program but no expression.
fn statement(text: &str) -> Option<TextRange> {
    let module = parser::parse_module(text).ok()?.into_syntax();
    let statement = module
        .body
        .iter()
        .find(|statement| !matches!(statement, ast::Stmt::Expr(_)));
    statement.or(module.body.get(1)).map(Ranged::range)
}

fn at(offset: usize) -> TextRange {
    u32::try_from(offset).map_or_else(
        |_| TextRange::default(),
        |offset| TextRange::empty(TextSize::new(offset)),
    )
}

fn one(source: &SourceFile, code: Code, range: TextRange, message: &str) -> Vec<Diagnostic> {
    let mut report = Report::default();
    report.add(code, range, message);
    report.finish(source)
}
