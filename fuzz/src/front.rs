//! `check_never_panics` and `checked_code_verifies`: what the line from text to bytecode promises.
//!
//! In: text. Out: what is wrong. Must not: run what was compiled.

use crate::machine;
use fangless_wire::message::{self, CompileReply};
use fangless_wire::{Attributes, Diagnostic, Policy, Syntax};

/// Policies that a text is held against: expression and script, as wide and as narrow as can be.
pub fn policies() -> Vec<Policy> {
    let mut narrow = Policy::script();
    narrow.syntax.clear();
    narrow.builtins.clear();
    narrow.attributes = Attributes::None;
    narrow.inputs = Some(["price", "qty"].map(str::to_owned).into());
    let mut formula = Policy::expression();
    formula.syntax = Syntax::ALL.into_iter().collect();
    vec![
        Policy::expression(),
        Policy::script(),
        machine::widest(),
        narrow,
        formula,
    ]
}

/// What is wrong with the answers to this text, under each policy.
pub fn check(source: &str) -> Vec<String> {
    policies()
        .into_iter()
        .enumerate()
        .filter_map(|(number, policy)| {
            answer(source, policy)
                .err()
                .map(|what| format!("policy {number}: {what}"))
        })
        .collect()
}

/// Whether the text was accepted.
///
/// # Errors
/// A panic, an internal error, a reply that cannot be read, a diagnostic that is not in the text.
pub fn answer(source: &str, policy: Policy) -> Result<bool, String> {
    let text = source.to_owned();
    let reply = machine::on(move || machine::compile(&text, policy))
        .map_err(|panic| format!("panic: {panic}"))?;
    let bytes = message::encode(&reply);
    let again: CompileReply =
        message::decode(&bytes).map_err(|error| format!("the reply: {error}"))?;
    if again != reply {
        return Err("the reply changes on its way".to_owned());
    }
    match reply {
        CompileReply::Sealed(_) => Ok(true),
        CompileReply::Internal(text) => Err(format!("internal error: {text}")),
        CompileReply::Refused(all) if all.is_empty() => Err("refused without a reason".to_owned()),
        CompileReply::Refused(all) => {
            let lines = lines(source);
            match all.iter().find(|one| !inside(one, &lines)) {
                Some(one) => Err(format!("a diagnostic beside the text: {one:?}")),
                None => Ok(false),
            }
        }
    }
}

/// Characters of each line; Python ends lines at `\n`, `\r` and `\r\n`.
fn lines(source: &str) -> Vec<usize> {
    let mut lines = vec![0];
    let mut characters = source.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' => lines.push(0),
            _ => *lines.last_mut().expect("there is a line") += 1,
        }
    }
    lines
}

/// Whether a span begins and ends in the text, the end of a line and of the text included, and one
/// character behind, which an empty span is widened to.
fn inside(found: &Diagnostic, lines: &[usize]) -> bool {
    let fits = |line: u32, column: u32| {
        let length = (line as usize)
            .checked_sub(1)
            .and_then(|line| lines.get(line));
        // `\r\n` counts as two characters at the end of its line.
        length.is_some_and(|length| column >= 1 && column as usize <= length + 3)
    };
    let forward = (found.line, found.column) < (found.end_line, found.end_column);
    forward && fits(found.line, found.column) && fits(found.end_line, found.end_column)
}
