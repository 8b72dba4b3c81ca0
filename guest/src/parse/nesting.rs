//! How deep a text nests, before it is parsed.
//!
//! In: source text. Out: the offset where it nests deeper than the parser's stack allows, or
//! nothing. Must not: parse, recurse, or judge anything but depth.
//!
//! The count is an upper bound: each token that makes the parser recurse counts one, and each
//! token that makes the tree one level deeper counts one, until a comma or the end of the line or
//! bracket. Brackets within f-strings count, which the parser's own check for brackets leaves out.

use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{Mode, lexer};

/// Levels of recursion in the parser: brackets, prefix operators, conditionals, lambdas, indents.
const MAX_RECURSION: usize = 250;
/// Levels of indentation, as in CPython: function in function is the dearest in code generation.
const MAX_INDENTS: usize = 100;
/// Levels of a tree that is built without recursion (`1 + 1 + ...`), yet dropped with it.
const MAX_CHAIN: usize = 2000;

/// Byte offset of the first token that is nested too deeply.
pub fn too_deep(source: &str, mode: Mode) -> Option<usize> {
    if !exceeds(source, mode) {
        return None;
    }
    // The lexer tells no positions, so the place is the shortest beginning that is too deep.
    let (mut fine, mut deep) = (0, source.len());
    while deep - fine > 1 {
        let middle = source.floor_char_boundary(fine + (deep - fine) / 2);
        if middle == fine {
            break;
        }
        if exceeds(&source[..middle], mode) {
            deep = middle
        } else {
            fine = middle
        }
    }
    Some(source.floor_char_boundary(deep.saturating_sub(1)))
}

/// What is open: a bracket, an f-string, a lambda's parameters, or the line itself.
#[derive(Clone, Copy, Default)]
struct Level {
    recursion: usize,
    chain: usize,
    is_lambda: bool,
}

fn exceeds(source: &str, mode: Mode) -> bool {
    use TokenKind as T;
    let mut lexer = lexer::lex(source, mode);
    let mut levels = vec![Level::default()];
    // Sums over all levels, kept up to date.
    let (mut recursion, mut chain, mut indents) = (0, 0, 0usize);
    // Whether the token before ends an operand: then `-` is binary and `(` is a call.
    let mut after_operand = false;
    loop {
        let token = lexer.next_token();
        let last = levels.len() - 1;
        let (mut deeper, mut longer, mut reset) = (0, 0, false);
        match token {
            T::EndOfFile => return false,
            T::Lpar | T::Lsqb | T::Lbrace | T::FStringStart | T::TStringStart => {
                levels[last].chain += usize::from(after_operand);
                chain += usize::from(after_operand);
                levels.push(Level {
                    recursion: 1,
                    chain: 1,
                    is_lambda: false,
                });
                (recursion, chain) = (recursion + 1, chain + 1);
            }
            T::Rpar | T::Rsqb | T::Rbrace | T::FStringEnd | T::TStringEnd => {
                // An unmatched one is the parser's to refuse; lambdas end with their bracket.
                while levels.len() > 1 {
                    let closed = levels.pop().unwrap_or_default();
                    (recursion, chain) = (recursion - closed.recursion, chain - closed.chain);
                    if !closed.is_lambda {
                        break;
                    }
                }
            }
            T::Lambda => {
                levels.push(Level {
                    recursion: 1,
                    chain: 1,
                    is_lambda: true,
                });
                (recursion, chain) = (recursion + 1, chain + 1);
            }
            T::Colon if levels[last].is_lambda => {
                // The body nests within what is around the lambda.
                let closed = levels.pop().unwrap_or_default();
                recursion -= closed.recursion;
                chain -= closed.chain;
                (deeper, longer) = (1, 1);
            }
            T::Comma | T::Semi => reset = true,
            T::Newline => {
                levels.truncate(1);
                levels[0] = Level::default();
                (recursion, chain) = (0, 0);
            }
            T::Indent => indents += 1,
            T::Dedent => indents = indents.saturating_sub(1),
            T::Not | T::Await | T::Yield | T::Else | T::DoubleStar | T::Tilde | T::ColonEqual => {
                (deeper, longer) = (1, 1);
            }
            T::Plus | T::Minus if !after_operand => (deeper, longer) = (1, 1),
            T::Plus
            | T::Minus
            | T::Star
            | T::Slash
            | T::DoubleSlash
            | T::Percent
            | T::At
            | T::Vbar
            | T::Amper
            | T::CircumFlex
            | T::LeftShift
            | T::RightShift
            | T::Dot
            | T::If
            | T::As => longer = 1,
            _ => {}
        }
        let level = levels.len() - 1;
        if reset {
            recursion -= levels[level].recursion;
            chain -= levels[level].chain;
            // The bracket itself stays open.
            let open = usize::from(level > 0);
            levels[level].recursion = open;
            levels[level].chain = open;
            (recursion, chain) = (recursion + open, chain + open);
        }
        levels[level].recursion += deeper;
        levels[level].chain += longer;
        (recursion, chain) = (recursion + deeper, chain + longer);
        if recursion + indents > MAX_RECURSION || indents > MAX_INDENTS || chain > MAX_CHAIN {
            return true;
        }
        after_operand = matches!(
            token,
            T::Name
                | T::Int
                | T::Float
                | T::Complex
                | T::String
                | T::FStringEnd
                | T::TStringEnd
                | T::Rpar
                | T::Rsqb
                | T::Rbrace
                | T::None
                | T::True
                | T::False
                | T::Ellipsis
                | T::Case
                | T::Lazy
                | T::Match
                | T::Type
        );
    }
}
