//! The form of a function that only computes.
//!
//! In: nothing. Out: the types: instructions with resolved registers and targets, and what a form needs from outside.
//! A register is a byte and a window has 256 of them, so none can be out of range. In order: locals, constants,
//! three for each loop, the stack.
//!
//! Must not: hold an object of the program's: the form lives as long as its code object.

use super::value::{Binary, Builtin, Unary, Value};
use rustpython_compiler_core::bytecode::ComparisonOperator;
use rustpython_vm::builtins::PyStrInterned;
use std::cell::Cell;

/// Registers that an instruction can name.
pub(super) const WINDOW: usize = 256;

pub(super) type Register = u8;

/// An instruction. `target` and `exit` are indices of instructions.
#[derive(Debug, Clone, Copy)]
pub(super) enum Op {
    Move {
        to: Register,
        from: Register,
    },
    Swap {
        a: Register,
        b: Register,
    },
    /// A surprise if the local has no value.
    Check {
        local: Register,
    },
    /// A number among the globals.
    Global {
        to: Register,
        name: u8,
    },
    Add {
        to: Register,
        a: Register,
        b: Register,
    },
    Subtract {
        to: Register,
        a: Register,
        b: Register,
    },
    Multiply {
        to: Register,
        a: Register,
        b: Register,
    },
    Binary {
        op: Binary,
        to: Register,
        a: Register,
        b: Register,
    },
    Unary {
        op: Unary,
        to: Register,
        a: Register,
    },
    Compare {
        op: ComparisonOperator,
        to: Register,
        a: Register,
        b: Register,
    },
    IsNone {
        to: Register,
        a: Register,
        not: bool,
    },
    Truth {
        to: Register,
        a: Register,
    },
    Not {
        to: Register,
        a: Register,
    },
    Jump {
        target: u16,
    },
    JumpIf {
        a: Register,
        when: bool,
        target: u16,
    },
    JumpNone {
        a: Register,
        when: bool,
        target: u16,
    },
    JumpCompare {
        op: ComparisonOperator,
        a: Register,
        b: Register,
        when: bool,
        target: u16,
    },
    /// `range(...)` of so many ints, into the three registers of a loop: next one, how many, step.
    Range {
        name: u8,
        first: Register,
        count: u8,
        to: Register,
    },
    Next {
        loop_: Register,
        to: Register,
        exit: u16,
    },
    /// A jump back to a [`Op::Next`], and what that does.
    Again {
        loop_: Register,
        to: Register,
        exit: u16,
        body: u16,
    },
    /// What is called finds its arguments at the beginning of its own window.
    Call {
        name: u8,
        first: Register,
        count: u8,
        to: Register,
    },
    /// `fresh`: the value was computed just now, it is no argument that is handed back.
    Return {
        from: Register,
        fresh: bool,
    },
}

/// What a name of a form stands for, in one activation.
#[derive(Debug, Clone, Copy)]
pub(super) enum Global {
    /// None of what a form knows.
    Other,
    Number(Value),
    /// Number of a form of the activation.
    Function(u32),
    Range,
    Builtin(Builtin),
}

/// A function that only computes.
pub(super) struct Form {
    pub(super) ops: Box<[Op]>,
    /// The beginning of its window: no locals yet, and the constants.
    pub(super) template: Box<[Value]>,
    pub(super) arguments: usize,
    pub(super) names: Box<[&'static PyStrInterned]>,
    /// What the names stand for, and in which activation.
    pub(super) globals: Box<[Cell<(u64, Global)>]>,
    /// Calls with arguments that no form takes.
    pub(super) misses: Cell<u8>,
}
