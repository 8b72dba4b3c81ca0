//! Names of the guards.
//!
//! In: nothing. Out: the names under which rewritten code finds the guards in its namespace.
//! None of them can be spelled in Python source, so no program can shadow, assign, delete or
//! reach one. Must not: hold a name that the tokenizer could produce.

/// `<.a>[object]`: the attribute `a` of the object, read, stored or deleted.
pub fn accessor(attribute: &str) -> String {
    format!("<.{attribute}>")
}

/// The attribute that an accessor of this name is for.
pub fn accessed(name: &str) -> Option<&str> {
    name.strip_prefix("<.")?.strip_suffix('>')
}

/// `<special>(object, name)`: a special method that is called: `super().__init__(...)`.
pub const SPECIAL: &str = "<special>";
/// `<import>(module)` or `<import>(module, name)`.
pub const IMPORT: &str = "<import>";
/// `<matchclass>(class, keyword_names, positional_count)`: the class, if the pattern may fetch
/// these attributes.
pub const MATCHCLASS: &str = "<matchclass>";
/// `<value>(object)`: a box around what a pattern compares with; its attribute [`BOXED`] is the
/// object. Code generators take dotted names as values of patterns, and nothing else.
pub const VALUE: &str = "<value>";

/// `<keywords>(mapping)`: the mapping as a dict whose keys are exact strings, for `f(**mapping)`.
pub const KEYWORDS: &str = "<keywords>";
/// `<generic>()`: the `__class_getitem__` of a class with type parameters.
pub const GENERIC: &str = "<generic>";

/// Every guard that rewritten code may name, beside accessors.
pub const ALL: [&str; 6] = [SPECIAL, IMPORT, MATCHCLASS, VALUE, KEYWORDS, GENERIC];

/// The one attribute that rewritten code reads by itself.
pub const BOXED: &str = "<boxed>";

/// What rewritten code holds between two steps of one statement.
pub const HELD: &str = "<held>";

/// Marks a class as the program's own, as a key of its namespace.
pub const OWN: &str = "<own>";

/// What the annotations of a class say, as a key of its namespace: texts by name.
pub const ANNOTATIONS: &str = "<annotations>";

/// Names that only the machine keeps things under: no attribute of any object has them for a program.
/// (The last one is the host's, see [`host`](crate::host).)
pub const KEPT: [&str; 3] = [OWN, ANNOTATIONS, "<call>"];
