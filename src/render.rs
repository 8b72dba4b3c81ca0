//! Errors of a program as text, with the user's own source line and a caret under it.
//!
//! In: positions (lines and columns in characters, from 1), the source, texts from the guest.
//! Out: what a terminal or a web page can show: nothing in it moves a cursor or hides a character,
//! whatever the source and the messages hold.
//!
//! Must not: trust a position, or repeat more of the source than a line's part near the caret.

use crate::value::{escape, is_hidden};
use crate::{Diagnostic, ExecutionError, Frame};
use std::fmt::{self, Formatter, Write as _};

/// Characters of a source line that are shown.
const WIDTH: usize = 160;
/// Diagnostics that are shown in full.
const DIAGNOSTICS: usize = 20;
/// Equal frames in a row that are shown, as Python does.
const REPEATED: usize = 3;

/// A traceback, as Python shows it, with `<program>` or `<cell 2>` for the file.
pub(crate) fn traceback(f: &mut Formatter<'_>, error: &ExecutionError) -> fmt::Result {
    if let Some(found) = &error.not_data {
        let place = if found.path.is_empty() {
            String::new()
        } else {
            format!(" at {}", plain(&found.path))
        };
        return write!(
            f,
            "the result cannot leave the program: the {}{place} cannot, because {}",
            plain(&found.type_name),
            plain(&found.reason)
        );
    }
    if !error.traceback.is_empty() {
        f.write_str("Traceback (most recent call last):\n")?;
    }
    for run in error.traceback.chunk_by(PartialEq::eq) {
        for frame in run.iter().take(REPEATED) {
            let Frame {
                function,
                cell,
                line,
                column,
                end_column,
            } = frame;
            let file = file_name(*cell);
            let function = plain(function);
            writeln!(f, "  File \"{file}\", line {line}, in {function}")?;
            let source = error.source_of(frame);
            excerpt(f, "    ", source, *line, *column, *end_column)?;
        }
        if let Some(more @ 1..) = run.len().checked_sub(REPEATED) {
            writeln!(f, "  [Previous line repeated {more} more times]")?;
        }
    }
    f.write_str(&plain(&error.type_name))?;
    if !error.message.is_empty() {
        write!(f, ": {}", lines(&error.message))?;
    }
    if !error.help.is_empty() {
        write!(f, "\n  help: {}", lines(&error.help))?;
    }
    Ok(())
}

/// What stands for the file of a program, or of the cell of a session with this number.
pub fn file_name(cell: u32) -> String {
    match cell {
        0 => "<program>".to_owned(),
        cell => format!("<cell {cell}>"),
    }
}

/// All violations, each with its place.
pub(crate) fn diagnostics(
    f: &mut Formatter<'_>,
    found: &[Diagnostic],
    source: &str,
) -> fmt::Result {
    for (index, diagnostic) in found.iter().take(DIAGNOSTICS).enumerate() {
        if index > 0 {
            f.write_char('\n')?;
        }
        let Diagnostic {
            code,
            message,
            help,
            line,
            column,
            end_line,
            end_column,
        } = diagnostic;
        writeln!(f, "{}: {}", plain(code), lines(message))?;
        writeln!(f, "  at line {line}, column {column}")?;
        // Of a longer span, the first line from the column on.
        let end_column = if end_line == line {
            *end_column
        } else {
            u32::MAX
        };
        excerpt(f, "    ", source, *line, *column, end_column)?;
        if !help.is_empty() {
            writeln!(f, "  help: {}", lines(help))?;
        }
    }
    match found.len().checked_sub(DIAGNOSTICS) {
        Some(more @ 1..) => write!(f, "\nand {more} more"),
        _ => Ok(()),
    }
}

/// A line of the source and carets under columns `start..end`; no carets without a column, nothing
/// at all without such a line.
fn excerpt(
    f: &mut Formatter<'_>,
    margin: &str,
    source: &str,
    line: u32,
    start: u32,
    end: u32,
) -> fmt::Result {
    let Some(text) = source_line(source, line) else {
        return Ok(());
    };
    let indent = text.chars().take_while(|c| c.is_whitespace()).count();
    let length = text.chars().count();
    let start = (start as usize).wrapping_sub(1);
    let marked = start < length;
    let end = (end as usize)
        .saturating_sub(1)
        .clamp(start.saturating_add(1).min(length), length);
    // Long lines: the part around the caret.
    let from = if marked {
        indent.max(start.saturating_sub(WIDTH / 2))
    } else {
        indent
    }
    .min(length);
    let until = length.min(from + WIDTH);

    let (mut shown, mut carets) = (String::new(), String::new());
    for (index, c) in text.chars().enumerate().skip(from).take(until - from) {
        let before = shown.chars().count();
        match c {
            '\t' => shown.push(' '),
            c if is_hidden(c) => escape(c, &mut shown)?,
            c => shown.push(c),
        }
        let mark = if marked && (start..end).contains(&index) {
            '^'
        } else {
            ' '
        };
        carets.extend(std::iter::repeat_n(mark, shown.chars().count() - before));
    }
    let (head, tail) = (
        if from > indent { "..." } else { "" },
        if until < length { "..." } else { "" },
    );
    writeln!(f, "{margin}{head}{}{tail}", shown.trim_end())?;
    let carets = carets.trim_end();
    if !carets.is_empty() {
        writeln!(f, "{margin}{:width$}{carets}", "", width = head.len())?;
    }
    Ok(())
}

/// A line of a source, from 1, without its end: `\n`, `\r\n`, or `\r` alone, as Python counts.
pub fn source_line(source: &str, line: u32) -> Option<&str> {
    let mut left = source;
    for _ in 1..line.max(1) {
        let end = left.find(['\n', '\r'])?;
        let pair = left[end..].starts_with("\r\n");
        left = &left[end + if pair { 2 } else { 1 }..];
    }
    let end = left.find(['\n', '\r']).unwrap_or(left.len());
    (line > 0).then_some(&left[..end])
}

/// Columns of a frame, which the interpreter counts in bytes, in characters.
pub(crate) fn in_characters(frame: &mut Frame, source: &str) {
    let Some(line) = source_line(source, frame.line) else {
        return;
    };
    for column in [&mut frame.column, &mut frame.end_column] {
        if let Some(before) = column.checked_sub(1) {
            let before = line.floor_char_boundary(before as usize);
            *column = line[..before].chars().count() as u32 + 1;
        }
    }
}

/// One line of plain text.
pub(crate) fn plain(text: &str) -> String {
    sanitised(text, |_| false)
}

/// Plain text with its line ends.
pub(crate) fn lines(text: &str) -> String {
    sanitised(text, |c| matches!(c, '\n' | '\t'))
}

fn sanitised(text: &str, keep: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) && !keep(c) {
            // Writing to a string does not fail.
            let _ = escape(c, &mut out);
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
#[path = "render_tests.rs"]
mod tests;
