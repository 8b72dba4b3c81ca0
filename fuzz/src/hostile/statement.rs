//! Statements of hostile programs.
//!
//! In: bytes. Out: lines. Loops count, functions tick. Must not: leave a block empty.

use super::{Place, Program, words};

impl Program<'_> {
    pub(super) fn statement(&mut self) {
        if !self.spend() || self.place.depth > 4 {
            let value = self.expression(3);
            return self.line(&format!("see({value})"));
        }
        self.place.depth += 1;
        match self.bytes.below(32) {
            0..=1 => {
                let value = self.expression(0);
                self.line(&format!("see({value})"));
            }
            2..=4 => {
                let value = self.expression(0);
                let name = self.fresh();
                self.line(&format!("{name} = {value}"));
            }
            5..=6 => self.assignment(),
            7..=11 => self.class(),
            12..=14 => self.function(),
            15..=16 => self.attempt(),
            17..=19 => self.matching(),
            20 => self.with(),
            21 => {
                let test = self.expression(1);
                self.block(&format!("if {test}:"), Self::body);
                if self.bytes.chance(30) {
                    self.block("else:", Self::body);
                }
            }
            22..=23 => {
                let items = self.expression(1);
                let target = self.target();
                let each = if self.place.asynchronous && self.bytes.chance(40) {
                    "async for"
                } else {
                    "for"
                };
                self.block(&format!("{each} {target} in few({items}):"), Self::body);
            }
            24 => {
                let counter = format!("w{}", self.serial);
                self.serial += 1;
                self.line(&format!("{counter} = 0"));
                self.block(&format!("while {counter} < 2:"), |this| {
                    this.line(&format!("{counter} += 1"));
                    this.body();
                });
            }
            25 => {
                let exception = self.bytes.pick(&words::EXCEPTIONS);
                let arguments = self.arguments(2);
                let cause = if self.bytes.chance(30) {
                    format!(" from {}", self.expression(2))
                } else {
                    String::new()
                };
                match self.bytes.below(3) {
                    0 => {
                        let value = self.expression(1);
                        self.line(&format!("raise {value}{cause}"));
                    }
                    _ => self.line(&format!("raise {exception}({arguments}){cause}")),
                }
            }
            26 => {
                let target = self.simple_target();
                self.line(&format!("del {target}"));
            }
            27 => match self.bytes.below(5) {
                0 => self.line("import math"),
                1 => self.line("import math as m"),
                2 => {
                    let name = self.bytes.pick(&words::MATH);
                    let bound = self.fresh();
                    self.line(&format!("from math import {name} as {bound}"));
                }
                3 => {
                    let (attribute, value) = (self.bytes.pick(&words::MATH), self.expression(2));
                    self.line("import math");
                    self.line(&format!("math.{attribute} = {value}"));
                }
                _ => {
                    self.line("import math");
                    let start = self.bytes.byte();
                    self.line(&format!(
                        "see(math, math.sqrt, repr(math), probe(math, {start}, 30))"
                    ));
                }
            },
            28 => {
                let test = self.expression(1);
                let message = self.expression(2);
                self.line(&format!("assert {test}, {message}"));
            }
            29 if self.place.function => {
                let value = self.expression(1);
                let word = if self.place.generator && self.place.asynchronous {
                    "see"
                } else {
                    "return"
                };
                self.line(&format!("{word} ({value})"));
            }
            30 => {
                let (name, value) = (self.fresh(), self.expression(1));
                let annotation = self.atom_name();
                self.line(&format!("{name}: {annotation} = {value}"));
            }
            _ => {
                let (object, start) = (self.expression(1), self.bytes.byte());
                self.line(&format!("probe({object}, {start}, 40)"));
            }
        }
        self.place.depth -= 1;
    }

    fn atom_name(&mut self) -> String {
        self.bytes
            .pick(&["int", "str", "list", "object"])
            .to_owned()
    }

    pub(super) fn body(&mut self) {
        for _ in 0..1 + self.bytes.below(2) {
            if self.bytes.chance(25) {
                self.guarded();
            } else {
                self.statement();
            }
        }
    }

    fn simple_target(&mut self) -> String {
        match self.bytes.below(5) {
            0 => format!("{}[{}]", self.name(), self.expression(3)),
            1 => format!("{}[0:1]", self.name()),
            2 => self.fresh(),
            _ => format!(
                "{}.{}",
                self.name(),
                self.attribute().replace("__name__", "x")
            ),
        }
    }

    fn target(&mut self) -> String {
        match self.bytes.below(6) {
            0 => self.simple_target(),
            1 => format!("({}, *{})", self.simple_target(), self.simple_target()),
            2 => format!("[{}, {}]", self.fresh(), self.simple_target()),
            _ => self.fresh(),
        }
    }

    fn assignment(&mut self) {
        let value = self.expression(0);
        match self.bytes.below(6) {
            0 => {
                let target = self.target();
                self.line(&format!("{target} = {value}"));
            }
            1 => {
                let (one, two) = (self.target(), self.simple_target());
                self.line(&format!("{one} = {two} = {value}"));
            }
            2 => {
                let target = self.simple_target();
                let operator = self.bytes.pick(&["+", "-", "|", "@", "/", "&", "%"]);
                self.line(&format!("{target} {operator}= {value}"));
            }
            3 => {
                let name = self.name();
                let start = self.bytes.byte();
                self.line(&format!(
                    "setattr({name}, hot[{start} % len(hot)], {value})"
                ));
            }
            _ => {
                let target = self.simple_target();
                self.line(&format!("{target} = {value}"));
            }
        }
    }

    fn attempt(&mut self) {
        let star = if self.bytes.chance(25) { "*" } else { "" };
        self.block("try:", Self::body);
        for _ in 0..1 + self.bytes.below(2) {
            let kind = match self.bytes.below(5) {
                0 if star.is_empty() => self.expression(2),
                1 => format!(
                    "({}, {})",
                    self.bytes.pick(&words::EXCEPTIONS),
                    self.bytes.pick(&words::EXCEPTIONS)
                ),
                _ => self.bytes.pick(&words::EXCEPTIONS).to_owned(),
            };
            self.serial += 1;
            let name = format!("e{}", self.serial);
            self.block(&format!("except{star} {kind} as {name}:"), |this| {
                this.line(&format!("see({name})"));
                let start = this.bytes.byte();
                this.line(&format!("probe({name}, {start}, 12)"));
                this.names.push(name.clone());
                this.body();
                this.names.pop();
            });
        }
        if self.bytes.chance(30) {
            self.block("finally:", Self::body);
        }
    }

    fn with(&mut self) {
        let manager = self.expression(1);
        let name = self.target();
        let word = if self.place.asynchronous && self.bytes.chance(50) {
            "async with"
        } else {
            "with"
        };
        self.block(&format!("{word} {manager} as {name}:"), Self::body);
    }

    fn matching(&mut self) {
        let subject = self.expression(1);
        self.block(&format!("match {subject}:"), |this| {
            for _ in 0..1 + this.bytes.below(3) {
                let names = this.names.len();
                let pattern = this.pattern(0);
                let guard = if this.bytes.chance(20) {
                    format!(" if {}", this.expression(2))
                } else {
                    String::new()
                };
                this.block(&format!("case {pattern}{guard}:"), |this| {
                    let caught: Vec<_> = this.names[names..].to_vec();
                    this.line(&format!("see({})", caught.join(", ")));
                    this.body();
                });
            }
        });
    }

    /// Captures are names of their own, so that no pattern binds one twice.
    fn capture(&mut self) -> String {
        self.serial += 1;
        let name = format!("c{}", self.serial);
        self.names.push(name.clone());
        name
    }

    fn pattern(&mut self, depth: usize) -> String {
        if depth > 2 || !self.spend() {
            return format!(
                "({} | {})",
                self.bytes.pick(&["1", "'x'", "None"]),
                self.bytes.pick(&["-1", "b'y'"])
            );
        }
        match self.bytes.below(9) {
            0..=3 => {
                let class = match self.bytes.below(3) {
                    0 if !self.classes.is_empty() => {
                        let classes = self.classes.clone();
                        classes[self.bytes.below(classes.len())].clone()
                    }
                    1 => self.name(),
                    _ => self.bytes.pick(&words::CLASSES).to_owned(),
                };
                let mut parts = Vec::new();
                for _ in 0..self.bytes.below(3) {
                    parts.push(self.pattern(depth + 1));
                }
                let mut keywords: Vec<String> = Vec::new();
                for _ in 0..self.bytes.below(3) {
                    let keyword = self.attribute().replace("__name__", "x");
                    if !keywords.contains(&keyword) {
                        parts.push(format!("{keyword}={}", self.capture()));
                        keywords.push(keyword);
                    }
                }
                format!("{class}({})", parts.join(", "))
            }
            4 => format!("[{}, *{}]", self.pattern(depth + 1), self.capture()),
            5 => format!("{{'x': {}, **{}}}", self.pattern(depth + 1), self.capture()),
            6 => format!("({} as {})", self.pattern(depth + 1), self.capture()),
            7 => {
                // Dotted values, in a policy that knows them.
                let name = self.name();
                let attribute = self.attribute();
                match self.bytes.below(3) {
                    0 => format!("{name}.{attribute}"),
                    1 => format!("{{{name}.{attribute}: {}}}", self.capture()),
                    _ => format!("{name}.{}.{attribute}", self.bytes.pick(&words::OWN)),
                }
            }
            _ => format!("(1 as {})", self.capture()),
        }
    }

    /// Parameters of every kind, with names and defaults as hostile as the rest.
    fn parameters(&mut self, first: &str) -> (String, Vec<String>) {
        let mut names = Vec::new();
        let mut parts: Vec<String> = first.split_terminator(", ").map(str::to_owned).collect();
        for kind in 0..self.bytes.below(4) {
            let name = match self.bytes.below(4) {
                0 => self.bytes.pick(&words::ODD_NAMES).to_owned(),
                _ => format!("p{}", kind),
            };
            if names.contains(&name) || parts.contains(&name) {
                continue;
            }
            names.push(name.clone());
            parts.push(match self.bytes.below(3) {
                0 => format!("{name}={}", self.expression(3)),
                _ => format!("{name}=None"),
            });
            if kind == 0 && self.bytes.chance(20) {
                parts.push("/".to_owned());
            }
        }
        parts.push("*more".to_owned());
        parts.push("**named".to_owned());
        (parts.join(", "), names)
    }

    fn function(&mut self) {
        let asynchronous = self.bytes.chance(20);
        let generator = self.bytes.chance(35);
        for _ in 0..self.bytes.below(3).saturating_sub(1) {
            let decorator = match self.bytes.below(4) {
                0 => self.expression(2),
                1 => "see".to_owned(),
                _ => self.name(),
            };
            self.line(&format!("@({decorator})"));
        }
        let parameters = if self.bytes.chance(5) && self.place.depth < 2 {
            "[T]"
        } else {
            ""
        };
        let name = self.fresh();
        self.define(&name, parameters, "", generator, asynchronous);
        if self.bytes.chance(70) && !self.place.class {
            let result = self.fresh();
            let arguments = self.arguments(2);
            self.line(&format!("{result} = {name}({arguments})"));
            match (generator, asynchronous) {
                (true, false) => {
                    self.line(&format!("see(next({result}), {result}.send(a))"));
                    if self.bytes.chance(40) {
                        let thrown = self.expression(2);
                        self.line(&format!("see({result}.throw({thrown}))"));
                    }
                }
                (_, true) => {
                    let word = if generator { "__anext__" } else { "send" };
                    if word == "send" {
                        self.line(&format!("see({result}.send(None))"));
                    } else {
                        self.line(&format!("see({result}.asend(None).send(None))"));
                    }
                }
                _ => self.line(&format!("see({result})")),
            }
        }
    }

    /// `def` with a body; `first` are the parameters that stand first.
    pub(super) fn define(
        &mut self,
        name: &str,
        generics: &str,
        first: &str,
        generator: bool,
        asynchronous: bool,
    ) {
        let (parameters, own) = self.parameters(first);
        let place = self.place;
        let names = self.names.len();
        let word = if asynchronous { "async def" } else { "def" };
        self.block(&format!("{word} {name}{generics}({parameters}):"), |this| {
            this.place = Place {
                function: true,
                generator,
                asynchronous,
                class: false,
                method: !first.is_empty(),
                depth: place.depth + 1,
            };
            this.line("tick()");
            this.line(&format!(
                "see('{name}', {}more, named)",
                own.iter()
                    .map(|name| format!("{name}, "))
                    .collect::<String>()
            ));
            this.names.extend(own);
            this.names.extend(["more".to_owned(), "named".to_owned()]);
            if !first.is_empty() {
                this.names
                    .push(first.split(", ").next().unwrap_or("self").to_owned());
            }
            if this.bytes.chance(70) {
                this.body();
            }
            if generator {
                let value = this.expression(2);
                this.line(&format!("yield {value}"));
                if this.bytes.chance(50) {
                    let value = this.expression(2);
                    this.line(&format!("see((yield {value}))"));
                }
            }
        });
        self.names.truncate(names);
        self.place = place;
    }
}
