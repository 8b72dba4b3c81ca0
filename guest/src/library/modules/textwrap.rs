//! `textwrap`.

use super::super::{Class, Module};

pub(super) const TEXTWRAP: Module = Module {
    name: "textwrap",
    names: &["TextWrapper", "dedent", "fill", "indent", "shorten", "wrap"],
    withheld: &[],
    classes: &[Class::base(
        "TextWrapper",
        &[
            "break_long_words", "break_on_hyphens", "drop_whitespace", "expand_tabs", "fill",
            "fix_sentence_endings", "initial_indent", "max_lines", "placeholder",
            "replace_whitespace", "sentence_end_re", "subsequent_indent", "tabsize",
            "unicode_whitespace_trans", "width", "wordsep_re", "wordsep_simple_re", "wrap",
        ],
    )],
};
