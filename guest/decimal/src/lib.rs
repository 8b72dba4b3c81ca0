//! Python's `_decimal` for RustPython: decimal arithmetic with the results of CPython's.
//!
//! In: Python objects. Out: Python objects. [`arith`] is the arithmetic, and knows no Python;
//! `module` is the binding, and computes nothing.

pub mod arith;
mod module;

pub use module::module_def;
