//! What errors look like.

use crate::{CheckError, Diagnostic, ExecutionError, Frame, NotData, Usage};
use std::collections::BTreeMap;
use std::sync::Arc;

fn error(source: &str, frames: &[(&str, u32, u32, u32)]) -> ExecutionError {
    let frame = |(function, line, column, end_column): &(&str, u32, u32, u32)| Frame {
        function: (*function).to_owned(),
        cell: 0,
        line: *line,
        column: *column,
        end_column: *end_column,
    };
    ExecutionError {
        type_name: "NameError".to_owned(),
        message: "name 'qyt' is not defined".to_owned(),
        traceback: frames.iter().map(frame).collect(),
        help: "Did you mean `qty`?".to_owned(),
        not_data: None,
        cause: None,
        cells: BTreeMap::new(),
        source: source.into(),
        output: String::new(),
        stderr: String::new(),
        usage: Usage::default(),
    }
}

fn check(source: &str, spans: &[(u32, u32, u32, u32)]) -> String {
    let diagnostic = |(line, column, end_line, end_column): &(u32, u32, u32, u32)| Diagnostic {
        code: "F101".to_owned(),
        message: "no".to_owned(),
        help: "write something else".to_owned(),
        line: *line,
        column: *column,
        end_line: *end_line,
        end_column: *end_column,
    };
    let source: Arc<str> = source.into();
    CheckError {
        diagnostics: spans.iter().map(diagnostic).collect(),
        source,
    }
    .to_string()
}

#[test]
fn a_traceback_reads_as_pythons() {
    let text = error(
        "def f(price):\n    return price * qyt\nf(2)",
        &[("<module>", 3, 1, 5), ("f", 2, 20, 23)],
    );
    let expected = r#"Traceback (most recent call last):
  File "<program>", line 3, in <module>
    f(2)
    ^^^^
  File "<program>", line 2, in f
    return price * qyt
                   ^^^
NameError: name 'qyt' is not defined
  help: Did you mean `qty`?"#;
    assert_eq!(text.to_string(), expected);
}

#[test]
fn carets_count_characters_and_stand_under_them() {
    let text = error("ärger = 'ö' + qyt", &[("<module>", 1, 15, 18)]).to_string();
    assert!(
        text.contains("    ärger = 'ö' + qyt\n                  ^^^\n"),
        "{text}"
    );
}

#[test]
fn repeated_frames_are_counted() {
    let frames = [[("<module>", 1, 0, 0)].as_slice(), &[("f", 1, 0, 0); 50]].concat();
    let text = error("f()", &frames).to_string();
    assert_eq!(text.matches("in f\n").count(), 3);
    assert!(
        text.contains("[Previous line repeated 47 more times]"),
        "{text}"
    );
}

#[test]
fn positions_from_nowhere_are_harmless() {
    for at in [0, 1, 2, 3, 4, 5, 1000, u32::MAX] {
        for end in [0, 1, 3, 4, 5, u32::MAX] {
            for line in [0, 1, 2, u32::MAX] {
                let text = error("\tabc", &[("f", line, at, end)]).to_string();
                let last = "name 'qyt' is not defined\n  help: Did you mean `qty`?";
                assert!(text.ends_with(last), "{text}");
                assert!(
                    check("\tabc", &[(line, at, line, end), (line, at, 0, end)]).contains("F101")
                );
            }
        }
    }
}

#[test]
fn long_lines_are_cut_around_the_caret() {
    let source = format!("{}qyt{}", "a+".repeat(5000), "+b".repeat(5000));
    let text = error(&source, &[("<module>", 1, 10_001, 10_004)]).to_string();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines.iter().all(|line| line.len() < 200), "{text}");
    let at = lines[3].find('^').unwrap();
    assert_eq!(&lines[2][at..at + 3], "qyt");
}

#[test]
fn nothing_in_a_text_reaches_the_terminal_as_a_command() {
    let mut hostile = error("x = '\u{1b}[2J\u{202e}' + qyt", &[("\u{1b}[1m", 1, 15, 18)]);
    hostile.message = "\u{1b}]0;owned\u{7}\nsecond line".to_owned();
    let text = hostile.to_string();
    assert!(
        !text.contains('\u{1b}') && !text.contains('\u{7}') && !text.contains('\u{202e}'),
        "{text:?}"
    );
    assert!(text.contains("\\x1b]0;owned\\x07\nsecond line"), "{text}");
    // The caret stands under what it marks, though what stands before it has grown.
    let lines: Vec<&str> = text.lines().collect();
    let at = lines[3].find('^').unwrap();
    assert_eq!(&lines[2][at..at + 3], "qyt");
}

#[test]
fn violations_are_listed_with_place_and_advice() {
    let expected =
        "F101: no\n  at line 1, column 1\n    a.b\n    ^^^\n  help: write something else\n";
    assert_eq!(check("a.b", &[(1, 1, 1, 4)]), expected);
    let many = check("a.b", &[(1, 1, 1, 4); 25]);
    assert_eq!(many.matches("F101").count(), 20);
    assert!(many.ends_with("and 5 more"), "{many}");
    // A span over several lines is marked to the end of its first one.
    assert!(check("(a\n+b)", &[(1, 2, 2, 2)]).contains("    (a\n     ^\n"));
}

#[test]
fn what_is_not_data_is_named_with_its_place() {
    let found = NotData {
        path: "[3]['f']".into(),
        type_name: "function".into(),
        reason: "it is not data".into(),
    };
    let text = ExecutionError {
        not_data: Some(found),
        ..error("", &[])
    }
    .to_string();
    assert!(
        text.contains("function at [3]['f']") && text.contains("it is not data"),
        "{text}"
    );
}
