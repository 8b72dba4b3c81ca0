//! What containers hold.
//!
//! In: values. Out: shared slices of them, read-only, that can be dropped at any depth.
//! Must not: recurse. A value may be nested deeper than the stack of the thread that drops it.

use super::Value;
use std::ops::Deref;
use std::sync::Arc;

/// Items of a list, tuple or set. Clones are the same object, and a program sees them as such.
#[derive(Debug, Clone)]
pub struct Items(Arc<[Value]>);

/// Keys and values of a dict, in order.
#[derive(Debug, Clone)]
pub struct Pairs(Arc<[(Value, Value)]>);

macro_rules! slice {
    ($name:ident, $item:ty) => {
        impl Deref for $name {
            type Target = [$item];
            fn deref(&self) -> &[$item] {
                &self.0
            }
        }
        impl From<Vec<$item>> for $name {
            fn from(items: Vec<$item>) -> Self {
                Self(items.into())
            }
        }
        impl FromIterator<$item> for $name {
            fn from_iter<I: IntoIterator<Item = $item>>(items: I) -> Self {
                Self(items.into_iter().collect())
            }
        }
        impl<'a> IntoIterator for &'a $name {
            type Item = &'a $item;
            type IntoIter = std::slice::Iter<'a, $item>;
            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }
        impl $name {
            /// The same number for the same object.
            pub(super) fn id(&self) -> usize {
                Arc::as_ptr(&self.0).cast::<()>() as usize
            }
            /// Whether something else holds it too.
            pub(super) fn is_shared(&self) -> bool {
                Arc::strong_count(&self.0) > 1
            }
        }
        impl Drop for $name {
            fn drop(&mut self) {
                let mut loose = Vec::new();
                self.empty_into(&mut loose);
                while let Some(mut value) = loose.pop() {
                    match &mut value {
                        Value::List(items)
                        | Value::Tuple(items)
                        | Value::Set(items)
                        | Value::Frozenset(items) => items.empty_into(&mut loose),
                        Value::Deque(deque) => deque.items.empty_into(&mut loose),
                        Value::Record(record) => record.items.empty_into(&mut loose),
                        Value::Dict(pairs) | Value::OrderedDict(pairs) | Value::Counter(pairs) => {
                            pairs.empty_into(&mut loose)
                        }
                        _ => {}
                    }
                }
            }
        }
    };
}

slice!(Items, Value);
slice!(Pairs, (Value, Value));

/// Moves a container, which would drop its own items in turn, out of its place.
fn loosen(value: &mut Value, loose: &mut Vec<Value>) {
    if value.items().is_some() || value.pairs().is_some() {
        loose.push(std::mem::take(value));
    }
}

impl Items {
    /// If nobody else holds them: takes the containers among the items.
    fn empty_into(&mut self, loose: &mut Vec<Value>) {
        for item in Arc::get_mut(&mut self.0).into_iter().flatten() {
            loosen(item, loose);
        }
    }
}

impl Pairs {
    fn empty_into(&mut self, loose: &mut Vec<Value>) {
        for (key, value) in Arc::get_mut(&mut self.0).into_iter().flatten() {
            loosen(key, loose);
            loosen(value, loose);
        }
    }
}
