//! `copy`.

use super::super::{Class, Module};

pub(super) const COPY: Module = Module {
    name: "copy",
    names: &["Error", "copy", "deepcopy", "replace"],
    withheld: &[],
    classes: &[Class::base("Error", &[])],
};
