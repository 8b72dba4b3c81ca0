//! `difflib`.

use super::super::{Class, Module};

pub(super) const DIFFLIB: Module = Module {
    name: "difflib",
    names: &[
        "Differ", "HtmlDiff", "IS_CHARACTER_JUNK", "IS_LINE_JUNK", "Match", "SequenceMatcher",
        "context_diff", "diff_bytes", "get_close_matches", "ndiff", "restore", "unified_diff",
    ],
    withheld: &[],
    classes: &[
        Class::base("Differ", &["compare"]),
        Class::base("HtmlDiff", &["make_file", "make_table"]),
        Class::base("Match", &["a", "b", "size"]),
        Class::base(
            "SequenceMatcher",
            &[
                "a", "b", "bjunk", "bpopular", "find_longest_match", "get_grouped_opcodes",
                "get_matching_blocks", "get_opcodes", "quick_ratio", "ratio", "real_quick_ratio",
                "set_seq1", "set_seq2", "set_seqs",
            ],
        ),
        Class::kind_of("difflib.Match(0, 0, 0)", &["a", "b", "size"]),
    ],
};
