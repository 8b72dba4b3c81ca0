//! `html`.

use super::super::Module;

pub(super) const HTML: Module = Module {
    name: "html",
    names: &["escape", "unescape"],
    withheld: &[],
    classes: &[],
};
