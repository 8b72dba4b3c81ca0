//! How Python would write a value.
//!
//! In: a value. Out: text, at most [`LONGEST`] bytes of it and [`DEEPEST`] levels, then `...`.
//! Must not: be used where data has to survive; it is for people.

use super::{Fraction, Range, Value};
use std::fmt::{self, Write};

/// Bytes after which the text stops.
const LONGEST: usize = 64 << 10;
/// Levels of nesting that are shown.
const DEEPEST: usize = 50;

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Bounded {
            out: f,
            left: LONGEST,
        };
        match write(self, DEEPEST, &mut out) {
            Err(_) if out.left == 0 => f.write_str("..."),
            result => result,
        }
    }
}

/// Passes on a number of bytes, and then fails.
struct Bounded<'a, 'b> {
    out: &'a mut fmt::Formatter<'b>,
    left: usize,
}

impl Write for Bounded<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = text.floor_char_boundary(self.left);
        self.out.write_str(&text[..end])?;
        if end < text.len() {
            self.left = 0;
            return Err(fmt::Error);
        }
        self.left -= end;
        Ok(())
    }
}

fn write(value: &Value, depth: usize, out: &mut Bounded<'_, '_>) -> fmt::Result {
    match value {
        Value::None => out.write_str("None"),
        Value::Bool(value) => out.write_str(if *value { "True" } else { "False" }),
        Value::Int(value) => write!(out, "{value}"),
        Value::BigInt(value) => write!(out, "{value}"),
        Value::Float(value) => out.write_str(&float(*value, ".0")),
        Value::Complex(real, imaginary) if *real == 0.0 && real.is_sign_positive() => {
            write!(out, "{}j", float(*imaginary, ""))
        }
        Value::Complex(real, imaginary) => {
            let sign = if imaginary.is_sign_negative() && !imaginary.is_nan() {
                ""
            } else {
                "+"
            };
            write!(
                out,
                "({}{sign}{}j)",
                float(*real, ""),
                float(*imaginary, "")
            )
        }
        Value::Str(text) => quote(text, out),
        Value::Wtf8(text) => quote(&text.to_string(), out),
        Value::Bytes(text) => bytes(text, out),
        Value::Bytearray(text) => {
            out.write_str("bytearray(")?;
            bytes(text.as_bytes(), out)?;
            out.write_str(")")
        }
        Value::Decimal(number) => write!(out, "Decimal('{number}')"),
        Value::Uuid(uuid) => write!(out, "UUID('{uuid}')"),
        Value::Fraction(fraction) => {
            let Fraction {
                numerator,
                denominator,
            } = &**fraction;
            write!(out, "Fraction({numerator}, {denominator})")
        }
        Value::Range(range) => {
            let Range { start, stop, step } = &**range;
            write!(out, "range({start}, {stop}")?;
            if *step != Value::Int(1) {
                write!(out, ", {step}")?;
            }
            out.write_str(")")
        }
        Value::Date(_)
        | Value::Time(_)
        | Value::Datetime(_)
        | Value::Timedelta(_)
        | Value::Timezone(_) => super::time::write(value, out),
        _ if depth == 0 => out.write_str("..."),
        Value::List(items) => list("[", items, "]", depth, out),
        Value::Tuple(items) if items.len() == 1 => list("(", items, ",)", depth, out),
        Value::Tuple(items) => list("(", items, ")", depth, out),
        Value::Set(items) if items.is_empty() => out.write_str("set()"),
        Value::Set(items) => list("{", items, "}", depth, out),
        Value::Frozenset(items) if items.is_empty() => out.write_str("frozenset()"),
        Value::Frozenset(items) => list("frozenset({", items, "})", depth, out),
        Value::Dict(pairs) => dict(pairs, depth, out),
        Value::OrderedDict(pairs) | Value::Counter(pairs) => {
            out.write_str(value.type_name())?;
            out.write_str("(")?;
            if !pairs.is_empty() {
                dict(pairs, depth, out)?;
            }
            out.write_str(")")
        }
        Value::Deque(deque) => match deque.longest() {
            None => list("deque([", deque.items(), "])", depth, out),
            Some(longest) => {
                list("deque([", deque.items(), "]", depth, out)?;
                write!(out, ", maxlen={longest})")
            }
        },
        Value::Record(record) => {
            write!(out, "{}(", record.name())?;
            for (index, (field, value)) in record.fields().zip(record.values()).enumerate() {
                out.write_str(if index > 0 { ", " } else { "" })?;
                write!(out, "{field}=")?;
                write(value, depth - 1, out)?;
            }
            out.write_str(")")
        }
    }
}

fn dict(pairs: &[(Value, Value)], depth: usize, out: &mut Bounded<'_, '_>) -> fmt::Result {
    out.write_str("{")?;
    for (index, (key, value)) in pairs.iter().enumerate() {
        out.write_str(if index > 0 { ", " } else { "" })?;
        write(key, depth - 1, out)?;
        out.write_str(": ")?;
        write(value, depth - 1, out)?;
    }
    out.write_str("}")
}

fn bytes(bytes: &[u8], out: &mut Bounded<'_, '_>) -> fmt::Result {
    let text: String = bytes
        .iter()
        .take(LONGEST)
        .map(|byte| byte.escape_ascii().to_string())
        .collect();
    write!(out, "b'{}'", text.replace("\\\"", "\""))
}

fn list(
    open: &str,
    items: &[Value],
    close: &str,
    depth: usize,
    out: &mut Bounded<'_, '_>,
) -> fmt::Result {
    out.write_str(open)?;
    for (index, item) in items.iter().enumerate() {
        out.write_str(if index > 0 { ", " } else { "" })?;
        write(item, depth - 1, out)?;
    }
    out.write_str(close)
}

/// The shortest text that reads back as the same float; `whole` follows one without a fraction.
fn float(value: f64, whole: &str) -> String {
    if value.is_nan() {
        return "nan".to_owned();
    }
    if value.is_infinite() {
        return if value > 0.0 { "inf" } else { "-inf" }.to_owned();
    }
    let scientific = format!("{value:e}");
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-4..16).contains(&exponent) {
        let text = value.to_string();
        return if text.contains('.') {
            text
        } else {
            text + whole
        };
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{digits}e{sign}{:02}", exponent.abs())
}

/// A text as a Python literal.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::new();
    // Writing to a string does not fail.
    let _ = quote(text, &mut out);
    out
}

fn quote(text: &str, out: &mut dyn Write) -> fmt::Result {
    let mark = if text.contains('\'') && !text.contains('"') {
        '"'
    } else {
        '\''
    };
    out.write_char(mark)?;
    for c in text.chars() {
        match c {
            '\\' => out.write_str("\\\\")?,
            '\n' => out.write_str("\\n")?,
            '\r' => out.write_str("\\r")?,
            '\t' => out.write_str("\\t")?,
            c if c == mark => write!(out, "\\{c}")?,
            c if is_hidden(c) => escape(c, out)?,
            c => out.write_char(c)?,
        }
    }
    out.write_char(mark)
}

/// `\x1b`, `\u202e`: how a character that must not reach a terminal is shown.
pub(crate) fn escape(c: char, out: &mut dyn Write) -> fmt::Result {
    match u32::from(c) {
        code @ ..0x100 => write!(out, "\\x{code:02x}"),
        code @ ..0x1_0000 => write!(out, "\\u{code:04x}"),
        code => write!(out, "\\U{code:08x}"),
    }
}

/// Controls, and characters that change how what surrounds them is shown.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{3164}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0100}'..='\u{e01ef}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}
