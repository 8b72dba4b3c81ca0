//! The texts of a session's cells, for tracebacks that go through them.
//!
//! In: the text of each cell that ran. Out: a cell's text by its number, while it is kept.
//! Must not: grow with the number of cells; the oldest texts go first.

use fangless_wire::Limits;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::sync::Arc;

/// Bytes of all texts that are kept: those of one cell, at the most that a policy can allow.
const KEPT: u64 = Limits::MAX.source;

/// What is counted for a cell beside its text.
const EACH: u64 = 64;

/// Texts by number, in ascending order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Cells {
    texts: VecDeque<(u32, Arc<str>)>,
    bytes: u64,
}

impl Cells {
    /// Keeps a cell's text; its number is above those before it.
    pub(crate) fn add(&mut self, cell: u32, text: &str) {
        self.texts.push_back((cell, text.into()));
        self.bytes += text.len() as u64 + EACH;
        while self.bytes > KEPT + EACH {
            let Some((_, oldest)) = self.texts.pop_front() else {
                break;
            };
            self.bytes -= oldest.len() as u64 + EACH;
        }
    }

    /// A cell's text; empty if it is not kept.
    pub(crate) fn source(&self, cell: u32) -> Arc<str> {
        let index = self
            .texts
            .binary_search_by_key(&cell, |(number, _)| *number);
        index.map_or_else(|_| Arc::default(), |index| Arc::clone(&self.texts[index].1))
    }
}

#[cfg(test)]
mod tests {
    use super::{Cells, KEPT};

    #[test]
    fn texts_are_found_by_number_until_there_are_too_many() {
        let mut cells = Cells::default();
        let long = "x".repeat(KEPT as usize / 2);
        for (cell, text) in [(1, "a"), (2, "b"), (4, &long)] {
            cells.add(cell, text);
        }
        assert_eq!(
            [1, 2, 3, 4].map(|cell| cells.source(cell).len()),
            [1, 1, 0, long.len()]
        );
        cells.add(7, &long);
        assert_eq!(
            [1, 2, 4, 7].map(|cell| cells.source(cell).len()),
            [0, 0, 0, long.len()]
        );
        let whole = "x".repeat(KEPT as usize);
        cells.add(8, &whole);
        assert_eq!(
            [7, 8].map(|cell| cells.source(cell).len()),
            [0, whole.len()]
        );
    }
}
