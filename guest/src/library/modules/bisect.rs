//! `bisect`.

use super::super::Module;

pub(super) const BISECT: Module = Module {
    name: "bisect",
    names: &[
        "bisect", "bisect_left", "bisect_right", "insort", "insort_left", "insort_right",
    ],
    withheld: &[],
    classes: &[],
};
