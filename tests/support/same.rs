//! Compares values to the bit.
//!
//! In: two values. Out: whether types, order of dicts and signs of zeroes are the same, too; nan
//! is the same as nan. Must not: take exponential time for values that share what they hold.

use fangless::Value;
use std::collections::HashSet;

/// Pairs of containers that are known, or assumed, to be the same.
type Seen = HashSet<(usize, usize)>;

/// Whether two values are the same.
pub fn same(a: &Value, b: &Value) -> bool {
    compare(a, b, &mut Seen::new())
}

fn compare(a: &Value, b: &Value, seen: &mut Seen) -> bool {
    if let (Some(a), Some(b)) = (identity(a), identity(b))
        && !seen.insert((a, b))
    {
        return true;
    }
    match (a, b) {
        (Value::Float(a), Value::Float(b)) => float(*a, *b),
        (Value::Complex(a, b), Value::Complex(c, d)) => float(*a, *c) && float(*b, *d),
        (Value::List(a), Value::List(b)) | (Value::Tuple(a), Value::Tuple(b)) => {
            a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| compare(a, b, seen))
        }
        (Value::Dict(a), Value::Dict(b)) => {
            a.len() == b.len()
                && a.iter()
                    .zip(b.iter())
                    .all(|((k, v), (l, w))| compare(k, l, seen) && compare(v, w, seen))
        }
        (Value::Set(a), Value::Set(b)) | (Value::Frozenset(a), Value::Frozenset(b)) => {
            a.len() == b.len() && a.iter().all(|a| b.iter().any(|b| same(a, b)))
        }
        // For the rest, equality says all.
        _ => a == b,
    }
}

fn float(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan())
}

/// What tells one container from an equal one; the empty ones need not be told apart.
pub fn identity(value: &Value) -> Option<usize> {
    match value {
        Value::List(items) | Value::Tuple(items) => Some(items.as_ptr() as usize),
        Value::Dict(pairs) => Some(pairs.as_ptr() as usize),
        _ => None,
    }
}

/// What stands at `[0]['a']` of a value.
pub fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    let mut here = value;
    for part in path.split_terminator(']') {
        let part = part.strip_prefix('[')?;
        here = match here {
            Value::List(items) | Value::Tuple(items) => items.get(part.parse::<usize>().ok()?)?,
            Value::Dict(pairs) => {
                let key = part.trim_matches('\'');
                &pairs
                    .iter()
                    .find(|(k, _)| matches!(k, Value::Str(k) if **k == *key))?
                    .1
            }
            _ => return None,
        };
    }
    Some(here)
}
