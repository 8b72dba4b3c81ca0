//! `unicodedata`.

use super::super::Module;

pub(super) const UNICODEDATA: Module = Module {
    name: "unicodedata",
    names: &[
        "bidirectional", "category", "combining", "decimal", "decomposition", "digit",
        "east_asian_width", "is_normalized", "lookup", "mirrored", "name", "normalize", "numeric",
        "unidata_version",
    ],
    withheld: &[(
        &["ucd_3_2_0", "UCD"],
        "the tables of another version of Unicode",
    )],
    classes: &[],
};
