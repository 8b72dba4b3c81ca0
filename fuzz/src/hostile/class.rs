//! Classes of hostile programs: special methods that take everything and give anything.
//!
//! In: bytes. Out: lines. Must not: define what no policy allows more than now and then, since the
//! whole program is refused for it.

use super::{Place, Program, words};

/// What newer guests allow is tried once in so many methods.
const NEWER: usize = 9;

impl Program<'_> {
    pub(super) fn class(&mut self) {
        self.serial += 1;
        let name = format!("C{}", self.serial);
        let mut bases = Vec::new();
        for _ in 0..self.bytes.below(3) {
            let base = match self.bytes.below(5) {
                0 | 1 if !self.classes.is_empty() => {
                    let classes = self.classes.clone();
                    classes[self.bytes.below(classes.len())].clone()
                }
                2 => self.name(),
                _ => self.bytes.pick(&words::CLASSES).to_owned(),
            };
            if !bases.contains(&base) {
                bases.push(base);
            }
        }
        if self.bytes.chance(8) {
            bases.push(format!(
                "{}={}",
                self.bytes.pick(&["tag", "x", "name"]),
                self.expression(3)
            ));
        }
        if self.bytes.chance(25) && !self.place.class {
            let decorator = self.bytes.pick(&["see", "few", "(lambda c: tick() or c)"]);
            self.line(&format!("@{decorator}"));
        }
        let place = self.place;
        let names = self.names.len();
        self.block(&format!("class {name}({}):", bases.join(", ")), |this| {
            this.place = Place {
                class: true,
                depth: place.depth + 1,
                ..Place::default()
            };
            for _ in 0..1 + this.bytes.below(5) {
                this.member(&name);
            }
        });
        self.place = place;
        self.names.truncate(names);
        self.names.push(name.clone());
        self.classes.push(name.clone());
        if self.bytes.chance(75) {
            let object = self.fresh();
            let arguments = self.arguments(3);
            self.line(&format!("{object} = {name}({arguments})"));
        }
    }

    fn member(&mut self, class: &str) {
        match self.bytes.below(16) {
            0..=3 => {
                let method = self.bytes.pick(&words::BINARY);
                self.special_method(&format!("__{method}__"), None);
            }
            4..=6 => {
                let (method, honest) = self.bytes.pick(&words::TYPED);
                self.special_method(&format!("__{method}__"), Some(honest));
            }
            7..=9 => {
                let method = self.bytes.pick(&words::OPEN);
                self.special_method(&format!("__{method}__"), None);
            }
            10 => match self.bytes.below(NEWER) {
                1 => {
                    let method = self.bytes.pick(&words::NEWER);
                    self.special_method(&format!("__{method}__"), None);
                }
                2 => self.line("__str__ = __repr__ = see"),
                3 => self.line("__hash__ = None"),
                4 => self.line("__call__ = lambda self, *a, **k: see(self, a, k)"),
                _ => self.special_method("__init__", Some("None")),
            },
            11 => {
                let decorator = self
                    .bytes
                    .pick(&["property", "staticmethod", "classmethod", "see"]);
                let name = self.bytes.pick(&words::OWN);
                self.line(&format!("@{decorator}"));
                self.define(name, "", "self", false, false);
                let value = self.honest(class);
                self.line(&format!("    return see(self, {value})"));
            }
            12 => {
                let name = self
                    .bytes
                    .pick(&["x", "y", "_p", "n", "value", "format", "gi_frame"]);
                let (one, two) = (
                    self.bytes.pick(&words::OWN),
                    self.attribute().replace("__name__", "name"),
                );
                match self.bytes.below(3) {
                    0 => self.line(&format!("__slots__ = ('{name}',)")),
                    1 => self
                        .line(&format!("__match_args__ = ('{one}', '{two}')").replace("__q", "x")),
                    _ => self.line(&format!("__match_args__ = ('{name}',)")),
                }
            }
            13 => {
                let name = self.bytes.pick(&words::OWN);
                let value = self.expression(2);
                self.line(&format!("{name} = {value}"));
            }
            14 => {
                let (generator, asynchronous) = (self.bytes.chance(40), self.bytes.chance(15));
                let name = self.bytes.pick(&words::OWN);
                self.define(name, "", "self", generator, asynchronous);
            }
            _ => {
                let value = self.expression(2);
                self.line(&format!("see({value})"));
            }
        }
    }

    fn honest(&mut self, class: &str) -> String {
        match self.bytes.below(3) {
            0 => class.to_owned(),
            1 => "self".to_owned(),
            _ => self
                .bytes
                .pick(&["1", "'x'", "[1]", "None", "see"])
                .to_owned(),
        }
    }

    /// A special method: keeps what it is handed, does something, gives something.
    fn special_method(&mut self, method: &str, honest: Option<&str>) {
        let first = match method {
            "__init_subclass__" | "__class_getitem__" | "__new__" => "cls",
            _ => "self",
        };
        let place = self.place;
        let names = self.names.len();
        let asynchronous = matches!(method, "__anext__" | "__aenter__" | "__aexit__");
        let word = if asynchronous { "async def" } else { "def" };
        self.block(&format!("{word} {method}({first}, *a, **k):"), |this| {
            this.place = Place {
                function: true,
                method: true,
                depth: place.depth + 2,
                asynchronous,
                generator: false,
                class: false,
            };
            this.line("tick()");
            this.line(&format!(
                "see('{}', {first}, a, k)",
                method.trim_matches('_')
            ));
            this.names.extend(["k", "a", first].map(str::to_owned));
            if this.bytes.chance(45) {
                this.body();
            }
            if this.bytes.chance(25) {
                let start = this.bytes.byte();
                this.line(&format!("probe(a[-1] if a else {first}, {start}, 10)"));
            }
            let value = match (honest, method) {
                (_, "__init_subclass__" | "__set_name__") => "None".to_owned(),
                (_, "__new__") => format!("super().__new__({first})"),
                (_, "__setattr__") => "super().__setattr__(*a)".to_owned(),
                (_, "__await__" | "__aiter__") => "iter([1])".to_owned(),
                (Some(honest), _) if !this.bytes.chance(20) => honest.to_owned(),
                _ => this.expression(1),
            };
            this.line(&format!("return {value}"));
        });
        self.names.truncate(names);
        self.place = place;
    }
}
