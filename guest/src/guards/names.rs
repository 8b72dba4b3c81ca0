//! Names of the guards.
//!
//! In: nothing. Out: the names under which rewritten code finds the guards in its namespace.
//! None of them can be spelled in Python source, so no program can shadow, assign, delete or
//! reach one. Must not: hold a name that the tokenizer could produce.

/// `<getattr>(object, name)`: reads an attribute.
pub const GETATTR: &str = "<getattr>";
/// `<attr>(object)`: a transient proxy; `[name]` on it reads, stores or deletes the attribute.
pub const ATTR: &str = "<attr>";
/// `<super>(super_object, name)`: a dunder method of a base class, for `super().__init__(...)`.
pub const SUPER: &str = "<super>";
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

/// Every guard that rewritten code may name.
pub const ALL: [&str; 7] = [GETATTR, ATTR, SUPER, IMPORT, MATCHCLASS, VALUE, KEYWORDS];

/// The one attribute that rewritten code reads by itself.
pub const BOXED: &str = "<boxed>";

/// Marks a class as the program's own, as a key of its namespace.
pub const OWN: &str = "<own>";
