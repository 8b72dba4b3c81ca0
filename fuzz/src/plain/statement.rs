//! Statements of ordinary programs.
//!
//! In: bytes. Out: lines. Must not: loop without end: sequences are copied before they are walked.

use super::{Program, Type};

impl Program<'_> {
    pub(super) fn statement(&mut self) {
        if !self.spend() || self.indent > 4 {
            return self.assign();
        }
        match self.bytes.below(20) {
            0..=3 => self.assign(),
            4 => {
                let (name, value) = (self.variable(Type::Int), self.expression(Type::Int, 1));
                let operator = self.bytes.pick(&["+", "-", "*", "//", "%", "|"]);
                self.line(&format!(
                    "{} {operator}= {value}",
                    name.unwrap_or_else(|| "n".to_owned())
                ));
            }
            5..=6 => {
                let test = self.expression(Type::Bool, 0);
                self.block(&format!("if {test}:"), Self::body);
                if self.bytes.chance(40) {
                    self.block("else:", Self::body);
                }
            }
            7..=8 if self.loops < 2 => {
                let (kind, item) = self.bytes.pick(&[
                    (Type::Ints, Type::Int),
                    (Type::Strs, Type::Str),
                    (Type::Str, Type::Str),
                ]);
                let items = self.expression(kind, 0);
                let name = self.fresh(item);
                self.loops += 1;
                self.block(&format!("for {name} in ({items})[:5]:"), |this| {
                    this.body();
                    match this.bytes.below(5) {
                        0 => this.line("break"),
                        1 => this.line("continue"),
                        _ => {}
                    }
                });
                self.loops -= 1;
                if self.bytes.chance(20) {
                    self.block("else:", Self::body);
                }
            }
            9..=10 => self.attempt(),
            11..=12 if self.indent == 0 => self.function(),
            13 => {
                let values: Vec<_> = (0..self.bytes.below(3))
                    .map(|_| self.expression(Type::Str, 1))
                    .collect();
                let options = self.bytes.pick(&["", ", sep='-'", ", end='!'"]);
                let values = if values.is_empty() {
                    "n".to_owned()
                } else {
                    values.join(", ")
                };
                self.line(&format!("print({values}{options})"));
            }
            14 => self.mutate(),
            15 => {
                let value = self.expression(Type::Tuple, 0);
                let (one, rest) = (self.fresh(Type::Tuple), self.fresh(Type::Strs));
                self.line(&format!("{one}, *{rest} = ({value},) + ('w',)"));
            }
            16 => {
                let subject = self.some_type();
                let value = self.expression(subject, 0);
                self.matching(&value);
            }
            17 => {
                let (test, kind) = (
                    self.expression(Type::Bool, 1),
                    self.bytes.pick(&["ValueError", "KeyError", "Oops"]),
                );
                self.block(&format!("if {test}:"), |this| {
                    this.line(&format!("raise {kind}('x')"))
                });
            }
            18 if self.returns.is_some() => {
                let kind = self.returns.unwrap_or(Type::Int);
                let value = self.expression(kind, 0);
                self.line(&format!("return {value}"));
            }
            _ => {
                let value = self.expression(Type::Object, 0);
                let name = self.fresh(Type::Object);
                self.line(&format!("{name} = {value}"));
                let number = self.expression(Type::Int, 1);
                self.line(&format!("{name}.number = {number}"));
            }
        }
    }

    fn assign(&mut self) {
        let kind = self.some_type();
        let value = self.expression(kind, 0);
        let name = self.fresh(kind);
        self.line(&format!("{name} = {value}"));
    }

    fn body(&mut self) {
        let names = self.names.len();
        for _ in 0..1 + self.bytes.below(2) {
            self.statement();
        }
        // What is bound here may not be bound behind.
        self.names.truncate(names);
    }

    fn mutate(&mut self) {
        let line = match self.bytes.below(8) {
            0 => format!("items.append({})", self.expression(Type::Int, 1)),
            1 => format!(
                "items.sort({})",
                self.bytes
                    .pick(&["", "reverse=True", "key=lambda i: i % 3"])
            ),
            2 => format!(
                "table[{}] = {}",
                self.expression(Type::Str, 1),
                self.expression(Type::Int, 1)
            ),
            3 => format!(
                "items[{}] = {}",
                self.expression(Type::Int, 1),
                self.expression(Type::Int, 1)
            ),
            4 => format!(
                "n = {}.pop({})",
                self.bytes.pick(&["items", "words"]),
                self.bytes.pick(&["", "0", "-1", "9"])
            ),
            5 => format!(
                "del {}",
                self.bytes
                    .pick(&["items[0]", "table['x']", "words[5]", "items[1:]"])
            ),
            6 => format!(
                "items.{}({})",
                self.bytes.pick(&["remove", "extend", "index", "count"]),
                self.expression(Type::Int, 1)
            ),
            _ => format!(
                "table.{}",
                self.bytes.pick(&[
                    "pop('x')", "update(z=1)", "setdefault('q', 5)", "clear()", "popitem()"
                ])
            ),
        };
        self.line(&line);
    }

    fn attempt(&mut self) {
        self.block("try:", Self::body);
        for _ in 0..1 + self.bytes.below(2) {
            let kind = self.bytes.pick(&[
                "ValueError", "(KeyError, IndexError)", "TypeError", "LookupError",
                "ArithmeticError", "Exception", "Oops", "AttributeError",
            ]);
            self.block(&format!("except {kind}:"), Self::body);
        }
        if self.bytes.chance(25) {
            self.block("else:", Self::body);
        }
        if self.bytes.chance(25) {
            self.block("finally:", |this| this.line("n += 1"));
        }
    }

    fn matching(&mut self, subject: &str) {
        self.block(&format!("match {subject}:"), |this| {
            for _ in 0..1 + this.bytes.below(3) {
                let pattern = this.bytes.pick(&[
                    "0 | 1", "int()", "str(c)", "[]", "[c]", "[c, *d]", "{'x': c}", "{**d}",
                    "None", "True", "Thing(number=c)", "Thing(c, d)", "(c, d)", "'a'", "-1.5",
                    "float(c)",
                ]);
                this.block(&format!("case {pattern}:"), Self::body);
            }
            if this.bytes.chance(50) {
                this.block("case _:", Self::body);
            }
        });
    }

    fn function(&mut self) {
        self.serial += 1;
        let name = format!("f{}", self.serial);
        let result = self.some_type();
        let names = self.names.clone();
        let mut parameters = Vec::new();
        let mut text = Vec::new();
        for index in 0..self.bytes.below(3) {
            let kind = self.some_type();
            parameters.push(kind);
            self.names.push((format!("p{index}"), kind));
            text.push(format!("p{index}"));
        }
        let generator = result == Type::Ints && self.bytes.chance(40);
        if self.bytes.chance(20) && !generator {
            self.line("@plain");
        }
        let returns = self.returns.replace(result);
        if generator {
            self.returns = None;
        }
        self.block(&format!("def {name}({}):", text.join(", ")), |this| {
            let before = this.names.clone();
            // A global that a function assigns to would be a local of it.
            for _ in 0..this.bytes.below(3) {
                this.assign();
            }
            if this.bytes.chance(40) {
                this.attempt_without_globals();
            }
            let word = if generator { "yield from" } else { "return" };
            let value = this.expression(result, 0);
            this.line(&format!("{word} {value}"));
            this.names = before;
        });
        self.returns = returns;
        self.names = names;
        if generator {
            self.line(&format!("{name}_ = {name}"));
            self.line(&format!("{name} = lambda *a: list({name}_(*a))"));
        }
        self.functions.push((name, parameters, result));
    }

    fn attempt_without_globals(&mut self) {
        self.block("try:", |this| this.assign());
        self.names.pop();
        let kind = self.bytes.pick(&["ValueError", "LookupError", "Exception"]);
        self.block(&format!("except {kind} as e:"), |this| this.line("pass"));
    }

    /// What every program has: a class with some special methods, an exception, a decorator.
    pub(super) fn class(&mut self) {
        self.text.push_str(
            r#"class Thing:
    __match_args__ = ('number', 'key')
    total = 0
    def __init__(self, number, key):
        self.number = number
        self.key = key
        Thing.total += 1
    def twice(self):
        return self.number * 2
    @property
    def half(self):
        return self.number / 2
    def __eq__(self, other):
        return isinstance(other, Thing) and self.number == other.number
    def __lt__(self, other):
        return self.number < other.number
    def __add__(self, other):
        return Thing(self.number + other.number, self.key)
    def __len__(self):
        return self.number
    def __repr__(self):
        return f'Thing({self.number!r})'
class Oops(ValueError):
    pass
def plain(function):
    def inner(*args, **more):
        return function(*args, **more)
    return inner
"#,
        );
    }
}
