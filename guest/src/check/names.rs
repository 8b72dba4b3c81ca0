//! Rules for a single name, wherever it stands.
//!
//! In: an identifier as the parser gives it, NFKC-normalised. Out: whether it may be used.
//! Must not: know where the name stands; that is the walk's business.

use unicode_normalization::is_nfkc;

/// `__x__`: reserved to the interpreter. Underscores alone are a name as any.
pub fn is_dunder(name: &str) -> bool {
    name.starts_with("__") && name.ends_with("__") && name.bytes().any(|byte| byte != b'_')
}

/// The program's own name, and that of a class or function: a str.
pub const NAME: &str = "__name__";
/// What one of the program's own functions or classes says of itself.
pub const DOC: &str = "__doc__";
/// The members of an enumeration by name: a view that nobody can write.
pub const MEMBERS: &str = "__members__";
/// Names of attributes, which stand in a class body as a literal.
pub const CLASS_TUPLES: [&str; 2] = ["__slots__", "__match_args__"];

/// What a module says of itself.
pub const METADATA: [&str; 3] = ["__all__", "__author__", "__version__"];

/// Whether this is an identifier that the parser can have made: no guard's name is one. Everything
/// else is refused, be it a recovered error, a keyword in disguise or a name that is not
/// normalised (which check and code generator might then read as two different names).
pub fn is_plain(name: &str) -> bool {
    let ascii = |c: char| c == '_' || c.is_ascii_alphanumeric();
    !name.is_empty()
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && name.chars().all(|c| !c.is_ascii() || ascii(c))
        && is_nfkc(name)
        && !matches!(name, "None" | "True" | "False")
}

/// Builtins of CPython that are not offered, so that a program that names one hears so, instead
/// of hearing that an input is missing.
const NOT_OFFERED: &[&str] = &[
    "breakpoint", "compile", "copyright", "credits", "dir", "eval", "exec", "exit", "globals",
    "help", "id", "input", "license", "locals", "memoryview", "open", "quit", "vars",
    "PythonFinalizationError",
];

/// Whether Python has a builtin of this name.
pub fn is_builtin(name: &str) -> bool {
    crate::guards::table::builtin_offered(name) || NOT_OFFERED.contains(&name)
}

/// The candidate that is nearest to `name`, if any is near enough to be meant.
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = name.chars().count().div_ceil(3).min(3);
    candidates
        .filter(|candidate| candidate.chars().count().abs_diff(name.chars().count()) <= allowed)
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Edits (insert, delete, replace, swap of neighbours) from one name to the other. Names are
/// compared by their first 64 characters, so that no program makes this expensive.
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().take(64).collect();
    let b: Vec<char> = b.chars().take(64).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut next = vec![i];
        for j in 1..=b.len() {
            let replaced = row[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replaced.min(row[j] + 1).min(next[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before[j - 2] + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row[b.len()]
}
