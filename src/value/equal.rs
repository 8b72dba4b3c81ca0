//! Whether two values are the same data.
//!
//! In: two values. Out: yes or no. Sharing cannot make it slow: each pair of containers is
//! compared once. Must not: say yes to different types.

use super::{
    Bytearray, Date, Datetime, Decimal, Items, Pairs, Time, Timedelta, Timezone, Uuid, Value,
};
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        Comparison::default().same(self, other)
    }
}

impl PartialEq for Items {
    fn eq(&self, other: &Self) -> bool {
        Value::List(self.clone()) == Value::List(other.clone())
    }
}

impl PartialEq for Pairs {
    fn eq(&self, other: &Self) -> bool {
        Value::Dict(self.clone()) == Value::Dict(other.clone())
    }
}

/// Pairs of containers, by identity, that were compared as members of a set or as keys.
#[derive(Default)]
struct Comparison {
    known: HashMap<(usize, usize), bool>,
}

impl Comparison {
    /// Lists, tuples and the values of dicts are compared from a list of pairs to be done, not
    /// by recursion.
    fn same(&mut self, left: &Value, right: &Value) -> bool {
        let mut todo = vec![(left, right)];
        let mut seen = HashSet::new();
        while let Some((left, right)) = todo.pop() {
            if let (Some(a), Some(b)) = (id(left), id(right))
                && !seen.insert((a, b))
            {
                continue;
            }
            let same = match (left, right) {
                (Value::None, Value::None) => true,
                (Value::Bool(left), Value::Bool(right)) => left == right,
                (Value::Int(left), Value::Int(right)) => left == right,
                (Value::BigInt(left), Value::BigInt(right)) => left == right,
                (Value::Float(left), Value::Float(right)) => left == right,
                (Value::Complex(a, b), Value::Complex(c, d)) => a == c && b == d,
                (Value::Str(left), Value::Str(right)) => left == right,
                (Value::Wtf8(left), Value::Wtf8(right)) => left == right,
                (Value::Bytes(left), Value::Bytes(right)) => left == right,
                (Value::List(left), Value::List(right))
                | (Value::Tuple(left), Value::Tuple(right)) => {
                    todo.extend(left.iter().zip(right));
                    left.len() == right.len()
                }
                (Value::Set(left), Value::Set(right))
                | (Value::Frozenset(left), Value::Frozenset(right)) => self
                    .pair(left.iter().collect(), right.iter().collect())
                    .is_some(),
                (Value::Dict(left), Value::Dict(right))
                | (Value::OrderedDict(left), Value::OrderedDict(right))
                | (Value::Counter(left), Value::Counter(right)) => {
                    let keys = |pairs: &'_ Pairs| {
                        pairs.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>()
                    };
                    let (ours, theirs) = (keys(left), keys(right));
                    let pairs = self.pair(ours.iter().collect(), theirs.iter().collect());
                    todo.extend(
                        pairs
                            .iter()
                            .flatten()
                            .map(|(a, b)| (&left[*a].1, &right[*b].1)),
                    );
                    pairs.is_some()
                }
                (Value::Deque(left), Value::Deque(right)) => {
                    todo.extend(left.items.iter().zip(&right.items));
                    left.items.len() == right.items.len() && left.longest == right.longest
                }
                (Value::Record(left), Value::Record(right)) => {
                    todo.push((&left.fields, &right.fields));
                    todo.extend(left.items.iter().zip(&right.items));
                    left.name == right.name && left.is_tuple == right.is_tuple
                }
                // These hold no container.
                (Value::Fraction(left), Value::Fraction(right)) => left == right,
                (Value::Range(left), Value::Range(right)) => left == right,
                _ => plain(left).is_some() && plain(left) == plain(right),
            };
            if !same {
                return false;
            }
        }
        true
    }

    /// For each value on the left an equal one on the right, each used once; as positions.
    fn pair(&mut self, left: Vec<&Value>, right: Vec<&Value>) -> Option<Vec<(usize, usize)>> {
        let sorted = |values: &[&Value]| {
            let mut order: Vec<usize> = (0..values.len()).collect();
            order.sort_by(|a, b| rank(values[*a], values[*b]));
            order
        };
        let (ours, mut theirs) = (sorted(&left), sorted(&right));
        if ours.len() != theirs.len() {
            return None;
        }
        for at in 0..ours.len() {
            let wanted = left[ours[at]];
            // Values of one rank stand together, and most of them are equal.
            let found = (at..theirs.len())
                .take_while(|candidate| rank(wanted, right[theirs[*candidate]]) == Ordering::Equal)
                .find(|candidate| self.same_member(wanted, right[theirs[*candidate]]))?;
            theirs.swap(at, found);
        }
        Some(ours.into_iter().zip(theirs).collect())
    }

    fn same_member(&mut self, left: &Value, right: &Value) -> bool {
        let (Some(a), Some(b)) = (id(left), id(right)) else {
            return self.same(left, right);
        };
        if let Some(known) = self.known.get(&(a, b)) {
            return *known;
        }
        let same = self.same(left, right);
        self.known.insert((a, b), same);
        same
    }
}

/// A value that is equal to another if all of its parts are, and ordered as they are.
#[derive(PartialEq, PartialOrd)]
enum Plain<'a> {
    Decimal(&'a Decimal),
    Uuid(Uuid),
    Date(Date),
    Time(&'a Time),
    Datetime(&'a Datetime),
    Timedelta(Timedelta),
    Timezone(&'a Timezone),
    Bytearray(&'a Bytearray),
}

fn plain(value: &Value) -> Option<Plain<'_>> {
    Some(match value {
        Value::Decimal(value) => Plain::Decimal(value),
        Value::Uuid(value) => Plain::Uuid(*value),
        Value::Date(value) => Plain::Date(*value),
        Value::Time(value) => Plain::Time(value),
        Value::Datetime(value) => Plain::Datetime(value),
        Value::Timedelta(value) => Plain::Timedelta(*value),
        Value::Timezone(value) => Plain::Timezone(value),
        Value::Bytearray(value) => Plain::Bytearray(value),
        _ => return None,
    })
}

/// Identity of a container.
fn id(value: &Value) -> Option<usize> {
    let items = value.items().map(Items::id);
    items.or_else(|| value.pairs().map(Pairs::id))
}

/// An order of keys in which equal ones stand together.
fn rank(left: &Value, right: &Value) -> Ordering {
    let place = |value: &Value| match value {
        Value::None => 0,
        Value::Bool(_) => 1,
        Value::Int(_) => 2,
        Value::BigInt(_) => 3,
        Value::Float(_) => 4,
        Value::Complex(..) => 5,
        Value::Str(_) => 6,
        Value::Wtf8(_) => 7,
        Value::Bytes(_) => 8,
        Value::Tuple(_) => 9,
        Value::Frozenset(_) => 10,
        Value::Record(_) => 11,
        Value::Fraction(_) => 12,
        Value::Range(_) => 13,
        _ => 14,
    };
    // 0.0 and -0.0 are equal.
    let float = |left: f64, right: f64| (left + 0.0).total_cmp(&(right + 0.0));
    match (left, right) {
        (Value::Bool(left), Value::Bool(right)) => left.cmp(right),
        (Value::Int(left), Value::Int(right)) => left.cmp(right),
        (Value::BigInt(left), Value::BigInt(right)) => left.as_le_bytes().cmp(right.as_le_bytes()),
        (Value::Float(left), Value::Float(right)) => float(*left, *right),
        (Value::Complex(a, b), Value::Complex(c, d)) => float(*a, *c).then(float(*b, *d)),
        (Value::Str(left), Value::Str(right)) => left.cmp(right),
        (Value::Wtf8(left), Value::Wtf8(right)) => left.as_bytes().cmp(right.as_bytes()),
        (Value::Bytes(left), Value::Bytes(right)) => left.cmp(right),
        (Value::Fraction(left), Value::Fraction(right)) => {
            let above = rank(&left.numerator, &right.numerator);
            above.then_with(|| rank(&left.denominator, &right.denominator))
        }
        (Value::Range(left), Value::Range(right)) => {
            let from = rank(&left.start, &right.start);
            let to = from.then_with(|| rank(&left.stop, &right.stop));
            to.then_with(|| rank(&left.step, &right.step))
        }
        (Value::Record(left), Value::Record(right)) => rank_items(&left.items, &right.items, place),
        (Value::Tuple(left), Value::Tuple(right)) => rank_items(left, right, place),
        (Value::Frozenset(left), Value::Frozenset(right)) => left.len().cmp(&right.len()),
        _ => place(left).cmp(&place(right)).then_with(|| {
            let order = plain(left).partial_cmp(&plain(right));
            order.unwrap_or(Ordering::Equal)
        }),
    }
}

fn rank_items(left: &[Value], right: &[Value], place: impl Fn(&Value) -> u8) -> Ordering {
    left.len().cmp(&right.len()).then_with(|| {
        // The first item tells most of them apart; one that is a container need not.
        match (left.first(), right.first()) {
            (Some(a), Some(b)) if id(a).is_none() && id(b).is_none() => rank(a, b),
            (Some(a), Some(b)) => place(a).cmp(&place(b)),
            _ => Ordering::Equal,
        }
    })
}
