//! `heapq`.

use super::super::Module;

pub(super) const HEAPQ: Module = Module {
    name: "heapq",
    names: &[
        "heapify", "heapify_max", "heappop", "heappop_max", "heappush", "heappush_max",
        "heappushpop", "heappushpop_max", "heapreplace", "heapreplace_max", "merge", "nlargest",
        "nsmallest",
    ],
    withheld: &[],
    classes: &[],
};
