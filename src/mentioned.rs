//! The names that a program's text mentions.
//!
//! In: source text. Out: its words: every name that the program could read is among them. They say which inputs
//! need not be encoded. Must not: know Python's syntax; a word in a string or a comment counts as well.

/// The words of a text, sorted, each once. `None`: it is not ASCII, and Python takes some characters for others.
pub(crate) fn words(source: &str) -> Option<Vec<String>> {
    if !source.is_ascii() {
        return None;
    }
    let name = |character: char| character.is_ascii_alphanumeric() || character == '_';
    // An escape in a string may stand before a word (`\n`), but a name in code never follows one.
    let mut words: Vec<&str> = source.split(|character| !name(character)).collect();
    words.retain(|word| !word.is_empty());
    words.sort_unstable();
    words.dedup();
    Some(words.into_iter().map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn every_name_of_a_text_is_among_its_words() {
        let found = words("lambda x: x.y2 + f\"{_z!r:>{w}}\" if 1e5else 'not\\nme'");
        let found = found.unwrap();
        for name in ["x", "y2", "_z", "w", "lambda"] {
            assert!(found.iter().any(|word| word == name), "{name}");
        }
        assert_eq!(words("\u{fb01}x"), None);
        assert_eq!(words(""), Some(Vec::new()));
    }
}
