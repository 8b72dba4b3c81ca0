//! Violations, from a byte range in the source to what the user reads.
//!
//! In: a [`Code`], a range and sentences. Out: [`Diagnostic`]s in source order, without
//! duplicates, at most [`MAX`]. Must not: decide what a violation is, or panic on any range.

use crate::check::codes::Code;
use fangless_wire::Diagnostic;
use ruff_source_file::{PositionEncoding, SourceFile, SourceLocation};
use ruff_text_size::{TextRange, TextSize};
use std::collections::BTreeSet;

/// Most diagnostics that one program gets.
pub const MAX: usize = 100;

/// Collects violations.
#[derive(Default)]
pub struct Report {
    found: BTreeSet<(u32, u32, &'static str, String, String)>,
    /// The places in `check` that report, and the one that is left out: see `faults`.
    #[cfg(test)]
    pub(crate) places: crate::faults::Places,
}

impl Report {
    /// Adds a violation with the code's own advice.
    #[cfg_attr(test, track_caller)]
    pub fn add(&mut self, code: Code, range: TextRange, message: impl Into<String>) {
        self.advise(code, range, message, code.entry().help);
    }

    /// Adds a violation with advice of its own.
    #[cfg_attr(test, track_caller)]
    pub fn advise(
        &mut self,
        code: Code,
        range: TextRange,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        #[cfg(test)]
        if self.places.leave_out(std::panic::Location::caller()) {
            return;
        }
        let (start, end) = (range.start().to_u32(), range.end().to_u32());
        self.found
            .insert((start, end, code.entry().code, message.into(), help.into()));
        if self.found.len() > MAX {
            // A hostile program must not make us hold more than we show.
            self.found.pop_last();
        }
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// What was found, in the order of the source.
    pub fn finish(self, source: &SourceFile) -> Vec<Diagnostic> {
        let locate = |offset| location(source, TextSize::new(offset));
        self.found
            .into_iter()
            .map(|(start, end, code, message, help)| {
                diagnostic(code, message, help, locate(start), locate(end))
            })
            .collect()
    }
}

/// A diagnostic between two places; a span that would be empty or inverted gets one character.
pub fn diagnostic(
    code: &str,
    message: String,
    help: String,
    start: SourceLocation,
    end: SourceLocation,
) -> Diagnostic {
    let number = |one_indexed: ruff_source_file::OneIndexed| {
        u32::try_from(one_indexed.get()).unwrap_or(u32::MAX)
    };
    let (line, column) = (number(start.line), number(start.character_offset));
    let (mut end_line, mut end_column) = (number(end.line), number(end.character_offset));
    if (end_line, end_column) <= (line, column) {
        (end_line, end_column) = (line, column.saturating_add(1));
    }
    Diagnostic {
        code: code.to_owned(),
        message,
        help,
        line,
        column,
        end_line,
        end_column,
    }
}

/// Line and column in characters of a byte offset, which may lie inside a character or behind the end.
pub fn location(source: &SourceFile, offset: TextSize) -> SourceLocation {
    let text = source.source_text();
    let index = text.floor_char_boundary(offset.to_usize());
    let offset = u32::try_from(index).map_or(TextSize::new(0), TextSize::new);
    source
        .to_source_code()
        .source_location(offset, PositionEncoding::Utf32)
}
