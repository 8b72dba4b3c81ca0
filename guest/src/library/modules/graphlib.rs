//! `graphlib`.

use super::super::{Class, Module};

pub(super) const GRAPHLIB: Module = Module {
    name: "graphlib",
    names: &["CycleError", "TopologicalSorter"],
    withheld: &[],
    classes: &[
        Class::base("CycleError", &[]),
        Class::base(
            "TopologicalSorter",
            &[
                "add", "done", "get_ready", "is_active", "prepare", "static_order",
            ],
        ),
    ],
};
