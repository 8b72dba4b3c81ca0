//! Random programs of functions that only compute.
//!
//! In: a seed. Out: a program that prints value, type and bits, or the error, of many calls; the same for a seed.
//! Must not: run long: loops are short, and recursion counts down.

use super::words::{BINARY, COMPARE, EDGE, FLOATS, HEAD, LOCALS, Random, SMALL};
use std::fmt::Write;

struct Writer {
    random: Random,
    text: String,
    /// Functions so far, each of two arguments.
    functions: usize,
    /// Locals that may be read here.
    bound: Vec<&'static str>,
    loops: usize,
    /// Whether what is written runs more than once in a call.
    repeats: bool,
}

impl Writer {
    fn constant(&mut self) -> String {
        let kind = self.random.below(60);
        let from = match kind {
            0 => return "None".to_owned(),
            1..=4 => EDGE,
            5..=16 => FLOATS,
            _ => SMALL,
        };
        self.random.one(from).to_owned()
    }

    fn atom(&mut self) -> String {
        let local = self.random.below(self.bound.len() * 2 + 2);
        match self.bound.get(local / 2) {
            Some(local) => (*local).to_owned(),
            None if self.random.below(8) == 0 => self
                .random
                .one(&["G", "H", "G", "H", "G", "H", "NONE"])
                .to_owned(),
            None => self.constant(),
        }
    }

    fn expression(&mut self, depth: usize) -> String {
        if depth == 0 || self.random.below(5) == 0 {
            return self.atom();
        }
        let inner = |writer: &mut Self| writer.expression(depth - 1);
        match self.random.below(20) {
            0..=8 => {
                let (a, b, op) = (inner(self), inner(self), self.random.one(BINARY));
                let made = match op {
                    "**" => {
                        let power = self.random.one(&["2", "3", "0", "-1", "0.5", "b % 4"]);
                        format!("(({a}) ** {power})")
                    }
                    "<<" => {
                        let by = self.random.one(&["1", "40", "0", "-1", "b % 70"]);
                        format!("(({a}) << {by})")
                    }
                    _ => format!("({a} {op} {b})"),
                };
                // Ints that grow in a loop would fill the memory.
                match op {
                    "*" | "**" | "<<" if self.repeats || depth > 1 => format!("({made} % M)"),
                    _ => made,
                }
            }
            9 => format!("(-{})", inner(self)),
            10 => format!(
                "({}{})",
                self.random.one(&["~", "-", "-", "-"]),
                inner(self)
            ),
            11 => format!("(not {})", inner(self)),
            12 => {
                let (a, b, op) = (inner(self), inner(self), self.random.one(COMPARE));
                format!("({a} {op} {b})")
            }
            13 => {
                let (a, b, c) = (inner(self), inner(self), inner(self));
                let (one, other) = (self.random.one(COMPARE), self.random.one(COMPARE));
                format!("({a} {one} {b} {other} {c})")
            }
            14 => {
                let (a, b, c) = (inner(self), inner(self), inner(self));
                format!("({a} if {b} else {c})")
            }
            15 => {
                let (a, b, op) = (inner(self), inner(self), self.random.one(&["and", "or"]));
                format!("({a} {op} {b})")
            }
            16 => format!(
                "({} {} None)",
                inner(self),
                self.random.one(&["is", "is not"])
            ),
            17 => {
                let (a, b) = (inner(self), inner(self));
                let function = self.random.one(&["min", "max"]);
                format!("{function}({a}, {b})")
            }
            18 => {
                let function = self.random.one(&["abs", "int", "float", "bool", "abs"]);
                format!("{function}({})", inner(self))
            }
            _ => self.call(depth - 1),
        }
    }

    fn call(&mut self, depth: usize) -> String {
        // In three layers, so that calls do not multiply.
        let own = self.functions;
        let Some(layer) = (own % 3).checked_sub(1).filter(|_| own > 0) else {
            return self.atom();
        };
        let function = 3 * self.random.below(own / 3 + 1) + layer;
        let arguments: Vec<_> = (0..2).map(|_| self.expression(depth)).collect();
        format!("f{function}({})", arguments.join(", "))
    }

    fn block(&mut self, indent: usize, statements: usize, depth: usize) {
        for _ in 0..statements {
            self.statement(indent, depth);
        }
    }

    fn line(&mut self, indent: usize, text: &str) {
        let _ = writeln!(self.text, "{:indent$}{text}", "", indent = 4 * indent);
    }

    fn statement(&mut self, indent: usize, depth: usize) {
        let kind = if depth == 0 {
            self.random.below(5)
        } else {
            self.random.below(10)
        };
        match kind {
            0..=2 => {
                let value = self.expression(2);
                let local = LOCALS[self.random.below(LOCALS.len())];
                self.line(indent, &format!("{local} = {value}"));
                if indent == 1 && !self.bound.contains(&local) {
                    self.bound.push(local);
                }
            }
            3 => {
                let local = self.bound[self.random.below(self.bound.len())];
                let op = self.random.one(BINARY);
                let op = if matches!(op, "*" | "**" | "<<") {
                    "+"
                } else {
                    op
                };
                let value = self.expression(1);
                self.line(indent, &format!("{local} {op}= {value}"));
            }
            4 => {
                let (one, other) = (self.bound[0], self.bound[self.bound.len() - 1]);
                let (a, b) = (self.expression(1), self.expression(1));
                self.line(indent, &format!("{one}, {other} = {a}, {b}"));
            }
            5 | 6 => {
                let test = self.expression(2);
                self.line(indent, &format!("if {test}:"));
                self.block(indent + 1, 1, depth - 1);
                if self.random.below(2) == 0 {
                    self.line(indent, "else:");
                    self.block(indent + 1, 1, depth - 1);
                }
            }
            7 => {
                let test = self.expression(1);
                let value = self.expression(1);
                self.line(indent, &format!("if {test}: return {value}"));
            }
            8 => {
                let range = self.random.one(&[
                    "range(5)", "range(b)", "range(a % 7)", "range(2, 12, 3)", "range(9, 0, -2)",
                    "range(a, a + 4)", "range(0)", "range(3, b)",
                ]);
                let before = std::mem::replace(&mut self.repeats, true);
                self.loops += 1;
                let counter = format!("i{}", self.loops);
                self.line(indent, &format!("n{counter} = 0"));
                self.line(indent, &format!("for {counter} in {range}:"));
                self.line(indent + 1, &format!("n{counter} += 1"));
                self.line(indent + 1, &format!("if n{counter} > 6: break"));
                let last = self.bound[self.random.below(self.bound.len())];
                self.line(indent + 1, &format!("{last} = {counter}"));
                self.block(indent + 1, 2, depth - 1);
                if self.random.below(3) == 0 {
                    let test = self.expression(1);
                    let end = self.random.one(&["continue", "break"]);
                    self.line(indent + 1, &format!("if {test}: {end}"));
                    self.block(indent + 1, 1, depth - 1);
                }
                self.repeats = before;
            }
            _ => {
                let before = std::mem::replace(&mut self.repeats, true);
                self.loops += 1;
                let counter = format!("n{}", self.loops);
                let times = self.random.below(5);
                self.line(indent, &format!("{counter} = {times}"));
                let test = self.expression(1);
                self.line(indent, &format!("while {counter} > 0 and {test}:"));
                self.line(indent + 1, &format!("{counter} -= 1"));
                self.block(indent + 1, 2, depth - 1);
                self.repeats = before;
            }
        }
    }

    fn function(&mut self) {
        let number = self.functions;
        self.bound = vec!["a", "b"];
        self.repeats = self.random.below(6) == 0;
        if self.repeats {
            // Counts down by its first argument.
            let (op, value) = (self.random.one(BINARY), self.expression(1));
            let op = if matches!(op, "*" | "**" | "<<") {
                "+"
            } else {
                op
            };
            self.line(0, &format!("def f{number}(a, b):"));
            self.line(1, "if not a or a > 12 or a < 0: return b");
            self.line(
                1,
                &format!("return f{number}(a - 1, {value}) {op} (a if b else {value})"),
            );
        } else {
            self.line(0, &format!("def f{number}(a, b):"));
            let statements = 1 + self.random.below(4);
            self.block(1, statements, 2);
            let value = match self.random.below(3) {
                // A local that may have no value.
                0 => LOCALS[self.random.below(LOCALS.len())].to_owned(),
                _ => self.expression(3),
            };
            self.line(1, &format!("return {value}"));
        }
        self.functions += 1;
    }
}

/// The program, and how many calls it shows.
pub(super) fn program(seed: u64) -> (String, u64) {
    let mut writer = Writer {
        random: Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1),
        text: HEAD.to_owned(),
        functions: 0,
        bound: vec!["a", "b"],
        loops: 0,
        repeats: false,
    };
    let functions = 30;
    for _ in 0..functions {
        writer.function();
    }
    writer.bound = vec!["G", "H"];
    let mut calls = 0;
    for function in 0..functions {
        for _ in 0..8 {
            let (a, b) = (writer.constant(), writer.constant());
            // Both ways to call, and one through a function that only calls.
            let line = match calls % 3 {
                0 => format!("show('f{function}', lambda: f{function}({a}, {b}))"),
                _ => format!("show('f{function}', f{function}, {a}, {b})"),
            };
            writer.line(0, &line);
            calls += 1;
        }
        if function == 15 {
            writer.line(0, "G, H, NONE = -3, 1e300, 7");
        }
    }
    writer.line(0, "None");
    (writer.text, calls)
}
