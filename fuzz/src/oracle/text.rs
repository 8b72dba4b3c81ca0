//! Text that a program shows: no canary in it.
//!
//! In: text. Out: finds. Must not: judge text for more than what only a canary's owner could know.

use super::Find;

/// Stands in texts that no program may see: documentation of `sys` and of builtins, values of
/// another run. Long enough that no fuzzer guesses it.
pub const CANARY: &str = "c4n4ry-7f1e-0b5d";

/// How canaries print, that have no text of ours in them.
const PRINTED: [&str; 9] = [
    "<module 'sys'", "<module 'builtins'", "<frame ", "<frame at", "<code object", "<cell at",
    "mappingproxy(", "<slot wrapper", "<attribute object",
];

/// Canaries in this text.
pub fn search(place: &str, text: &str) -> Vec<Find> {
    std::iter::once(CANARY)
        .chain(PRINTED)
        .filter(|canary| text.contains(canary))
        .map(|canary| Find {
            path: place.to_owned(),
            what: format!("the text {canary:?}"),
        })
        .collect()
}

/// Whether a find is a text that stands in the program itself, which may well show it.
pub fn is_quoted(find: &Find, source: &str) -> bool {
    let quoted =
        |canary: &&&str| find.what == format!("the text {canary:?}") && source.contains(**canary);
    PRINTED.iter().any(|canary| quoted(&canary))
}
