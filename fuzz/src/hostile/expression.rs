//! Expressions of hostile programs.
//!
//! In: bytes. Out: text. What may recurse without end goes through `tick`.
//! Must not: make numbers or texts that grow without bound.

use super::{Program, words};

impl Program<'_> {
    pub(super) fn expression(&mut self, depth: usize) -> String {
        if depth > 4 || !self.spend() {
            return self.atom();
        }
        let deeper = depth + 1;
        match self.bytes.below(30) {
            0..=2 => self.atom(),
            3..=5 => {
                let object = self.operand(deeper);
                format!("{object}.{}", self.attribute())
            }
            6..=8 => {
                let function = self.operand(deeper);
                format!("{function}({})", self.arguments(deeper))
            }
            9..=10 => {
                let object = self.operand(deeper);
                let attribute = self.attribute();
                format!("{object}.{attribute}({})", self.arguments(deeper))
            }
            11 => {
                let operator = self.bytes.pick(&[
                    "+", "-", "*", "/", "//", "%", "@", "&", "|", "^", "==", "!=", "<", ">=", "in",
                    "not in", "is", "and", "or", "<<", "**",
                ]);
                let left = self.expression(deeper);
                let right = match operator {
                    // The left operand may be a number: nothing grows.
                    "<<" | "**" => self.bytes.pick(&["2", "1", "see"]).to_owned(),
                    "*" => self.bytes.pick(&["2", "3", "see"]).to_owned(),
                    _ => self.expression(deeper),
                };
                format!("({left} {operator} {right})")
            }
            12 => {
                let operand = self.expression(deeper);
                format!("({}{operand})", self.bytes.pick(&["-", "+", "~", "not "]))
            }
            13..=14 => self.display(deeper),
            15 => {
                let object = self.operand(deeper);
                let index = match self.bytes.below(4) {
                    0 => format!("{}:", self.expression(deeper)),
                    _ => self.expression(deeper),
                };
                format!("{object}[{index}]")
            }
            16..=17 => {
                let builtin = self.bytes.pick(&words::CALLS);
                match builtin {
                    "range" => "range(3)".to_owned(),
                    "super" => self.super_call(deeper),
                    // Without end, if nobody counts.
                    "list" | "tuple" | "set" | "sorted" | "sum" | "max" | "min" | "any" | "all"
                    | "frozenset" | "bytes" | "bytearray" | "dict" => {
                        let items = self.expression(deeper);
                        match (builtin, self.bytes.below(3)) {
                            ("sorted" | "max" | "min", 1) => {
                                let key = self.expression(deeper);
                                format!("{builtin}(few({items}), key={key})")
                            }
                            _ => format!("{builtin}(few({items}))"),
                        }
                    }
                    "pow" => format!("pow({}, 2)", self.expression(deeper)),
                    _ => format!("{builtin}({})", self.arguments(deeper)),
                }
            }
            18 => {
                let body = self.nested(|this| this.expression(deeper));
                let head = self
                    .bytes
                    .pick(&["", "x", "*x", "x=1, *y, **z", "self, x=None"]);
                format!("(lambda {head}: tick() or {body})")
            }
            19 => self.comprehension(deeper),
            20 => self.fstring(deeper),
            21..=22 => self.formatted(deeper),
            23 => {
                let object = self.expression(deeper);
                let name = self.computed(deeper);
                match self.bytes.below(6) {
                    0 => format!("hasattr({object}, {name})"),
                    1 => format!("setattr({object}, {name}, {})", self.expression(deeper)),
                    2 => format!("delattr({object}, {name})"),
                    3 => format!("getattr({object}, {name}, {})", self.expression(deeper)),
                    _ => format!("getattr({object}, {name})"),
                }
            }
            24 => {
                let (one, two, three) = (
                    self.expression(deeper),
                    self.expression(deeper),
                    self.expression(deeper),
                );
                format!("({one} if {two} else {three})")
            }
            25 if !self.place.class => {
                let value = self.expression(deeper);
                let name = self.fresh();
                format!("({name} := {value})")
            }
            26 if self.place.asynchronous => format!("(await {})", self.expression(deeper)),
            26 | 27 if self.place.generator => match self.bytes.below(3) {
                0 if !self.place.asynchronous => {
                    format!("(yield from few({}))", self.expression(deeper))
                }
                _ => format!("(yield {})", self.expression(deeper)),
            },
            28 if self.place.method => self.super_call(deeper),
            _ => {
                let value = self.expression(deeper);
                format!("{}({value})", self.bytes.pick(&["see", "probe", "type"]))
            }
        }
    }

    /// What may stand before a dot or parentheses.
    fn operand(&mut self, depth: usize) -> String {
        match self.bytes.below(3) {
            0 | 1 => self.name(),
            _ => format!("({})", self.expression(depth)),
        }
    }

    fn atom(&mut self) -> String {
        match self.bytes.below(14) {
            0..=5 => self.name(),
            6 => self
                .bytes
                .pick(&["0", "1", "-1", "2", "3", "1.5", "2j"])
                .to_owned(),
            7 => self
                .bytes
                .pick(&["'x'", "''", "b'y'", "'{0.x}'", "'%(x)s'", "'a b'"])
                .to_owned(),
            8 => self
                .bytes
                .pick(&["None", "True", "False", "NotImplemented", "Ellipsis"])
                .to_owned(),
            9 if !self.classes.is_empty() => {
                let classes = self.classes.clone();
                let class = self.bytes.below(classes.len());
                match self.bytes.below(3) {
                    0 => classes[class].clone(),
                    _ => format!("{}()", classes[class]),
                }
            }
            10 => self.bytes.pick(&words::CALLS).to_owned(),
            11 => self.bytes.pick(&words::CLASSES).to_owned(),
            12 => self
                .bytes
                .pick(&["[]", "{}", "()", "[1, 'x']", "{'x': 1}", "{1, 2}"])
                .to_owned(),
            _ => self
                .bytes
                .pick(&["seen", "got", "hot", "see", "tick"])
                .to_owned(),
        }
        .replace("super", "see")
    }

    /// An attribute that may stand in the text: no dunder but those of the program's own.
    pub(super) fn attribute(&mut self) -> String {
        match self.bytes.below(9) {
            0..=3 => self.bytes.pick(&words::OWN).to_owned(),
            4..=5 => self.bytes.pick(words::listed()).to_owned(),
            6 => self.bytes.pick(&words::WIDE).to_owned(),
            7 if self.bytes.chance(50) => "__name__".to_owned(),
            _ => self.bytes.pick(&words::HOT_NAMES).to_owned(),
        }
    }

    /// An expression that gives an attribute's name, or an object that pretends to be one.
    fn computed(&mut self, depth: usize) -> String {
        match self.bytes.below(8) {
            0 => format!("'{}'", self.attribute().replace("__name__", "x")),
            1 | 2 => format!("under + '{}' + under", self.bytes.pick(&words::HOT_DUNDERS)),
            3 => format!(
                "hot[{}]",
                self.bytes
                    .below(words::HOT_DUNDERS.len() + words::HOT_NAMES.len())
            ),
            4 => format!(
                "Txt(under + '{}' + under)",
                self.bytes.pick(&words::HOT_DUNDERS)
            ),
            5 => format!("'{}'.upper().lower()", self.bytes.pick(&words::HOT_NAMES)),
            6 => format!("'{}' + '\\ud800'", self.bytes.pick(&words::HOT_NAMES)),
            _ => self.expression(depth),
        }
    }

    pub(super) fn arguments(&mut self, depth: usize) -> String {
        let mut arguments = Vec::new();
        for _ in 0..self.bytes.below(4) {
            arguments.push(match self.bytes.below(9) {
                0 => format!("*few({})", self.expression(depth)),
                _ => self.expression(depth),
            });
        }
        match self.bytes.below(10) {
            0 => arguments.push(format!(
                "{}={}",
                self.bytes.pick(&words::OWN),
                self.expression(depth)
            )),
            1 => arguments.push(format!("**{}", self.expression(depth))),
            2 => arguments.push(format!(
                "{}={}",
                self.bytes.pick(&[
                    "key", "default", "sep", "strict", "encoding", "errors", "obj", "name", "file",
                    "end"
                ]),
                self.expression(depth)
            )),
            _ => {}
        }
        arguments.join(", ")
    }

    fn display(&mut self, depth: usize) -> String {
        let mut items = Vec::new();
        let dict = self.bytes.below(4) == 0;
        for _ in 0..1 + self.bytes.below(3) {
            let item = self.expression(depth);
            items.push(match (dict, self.bytes.below(8)) {
                (true, 0) => format!("**{item}"),
                (true, _) => format!("{}: {item}", self.expression(depth)),
                (false, 0) => format!("*few({item})"),
                (false, _) => item,
            });
        }
        let items = items.join(", ");
        match (dict, self.bytes.below(3)) {
            (true, _) => format!("{{{items}}}"),
            (false, 0) => format!("[{items}]"),
            (false, 1) => format!("({items},)"),
            (false, _) => format!("{{{items}}}"),
        }
    }

    /// Runs `make` where names that it binds are not known afterwards.
    fn nested<R>(&mut self, make: impl FnOnce(&mut Self) -> R) -> R {
        let (names, place) = (self.names.len(), self.place);
        self.place.generator = false;
        self.place.asynchronous = false;
        self.place.class = true;
        let made = make(self);
        self.place = place;
        self.names.truncate(names);
        made
    }

    fn comprehension(&mut self, depth: usize) -> String {
        let source = self.expression(depth);
        let (target, name) = match self.bytes.below(5) {
            0 => ("(c, *d)".to_owned(), "c"),
            1 => (format!("{}.{}", self.name(), self.attribute()), "a"),
            2 => (format!("{}['k']", self.name()), "a"),
            _ => ("c".to_owned(), "c"),
        };
        let (element, condition, key) = self.nested(|this| {
            this.names.push(name.to_owned());
            let element = this.expression(depth);
            let condition = match this.bytes.below(3) {
                0 => format!(" if {}", this.expression(depth)),
                _ => String::new(),
            };
            (element, condition, this.bytes.below(4))
        });
        let each = if self.place.asynchronous && self.bytes.chance(30) {
            "async for"
        } else {
            "for"
        };
        let clause = format!("{each} {target} in few({source}){condition}");
        match key {
            0 => format!("[{element} {clause}]"),
            1 => format!("{{{name}: {element} {clause}}}"),
            2 => format!("{{{element} {clause}}}"),
            _ => format!("({element} {clause})"),
        }
    }

    fn fstring(&mut self, depth: usize) -> String {
        // No quotes inside: the text is read by older parsers, too.
        let value = self.expression(depth).replace(['\'', '"', '\\', '\n'], "");
        let conversion = self.bytes.pick(&words::CONVERSIONS);
        let spec = match self.bytes.below(4) {
            0 => ":>5".to_owned(),
            1 => format!(":{{{}}}", self.name()),
            _ => String::new(),
        };
        if value.contains(['{', '}', ':', '!', '#']) || value.contains("lambda") {
            return format!("f\"{{{}{conversion}{spec}}}\"", self.name());
        }
        format!("f\"{{{value}{conversion}{spec}}}\"")
    }

    /// A format string as an expression.
    fn template(&mut self) -> String {
        let mut pieces = Vec::new();
        for _ in 0..1 + self.bytes.below(2) {
            let field = self.bytes.pick(&["0", "", "1", "x", "a"]);
            let steps = match self.bytes.below(6) {
                0 => String::new(),
                1 => format!(
                    ".' + under + '{}' + under + '",
                    self.bytes.pick(&words::HOT_DUNDERS)
                ),
                2 => format!(".{}", self.bytes.pick(&words::HOT_NAMES)),
                3 => format!("[{}]", self.bytes.pick(&words::OWN)),
                4 => format!(
                    ".{}.' + under + '{}' + under + '",
                    self.bytes.pick(&words::OWN),
                    self.bytes.pick(&words::HOT_DUNDERS)
                ),
                _ => format!(".{}", self.bytes.pick(&words::OWN)),
            };
            let conversion = self.bytes.pick(&words::CONVERSIONS);
            pieces.push(format!(
                "{{{field}{steps}{conversion}{}}}",
                self.bytes.pick(&words::SPECS)
            ));
        }
        let text = format!("'{}'", pieces.join(" "));
        match self.bytes.below(4) {
            0 => format!("Txt({text})"),
            _ => format!("({text})"),
        }
    }

    fn formatted(&mut self, depth: usize) -> String {
        let template = self.template();
        let value = self.expression(depth);
        let other = self.atom();
        match self.bytes.below(7) {
            0 => format!("str.format({template}, {value}, {other}, x={value})"),
            1 => format!("{template}.format_map({value})"),
            2 => format!("('%(x)s %(x)r' % {value})"),
            3 => format!("('%s %r %a' % ({value}, {other}, {value}))"),
            4 => format!("format({value}, {other})"),
            5 => format!("list(map({template}.format, few([{value}]), few([{other}])))"),
            _ => format!("{template}.format({value}, {other}, x={value}, a={other})"),
        }
    }

    fn super_call(&mut self, depth: usize) -> String {
        let object = match self.bytes.below(5) {
            0 => {
                let (one, two) = (self.atom(), self.atom());
                format!("super({one}, {two})")
            }
            1 if self.place.method => {
                "super(Own, self)".replace("Own", self.classes.last().map_or("Txt", |name| name))
            }
            _ if self.place.method => "super()".to_owned(),
            _ => format!("super(Txt, {})", self.atom()),
        };
        match self.bytes.below(5) {
            0 => object,
            1 => format!("{object}.{}", self.attribute()),
            2 => {
                let method = self.special();
                format!("{object}.__{method}__({})", self.arguments(depth))
            }
            3 => format!("getattr({object}, {})", self.computed(depth)),
            _ => format!("{object}.{}({})", self.attribute(), self.arguments(depth)),
        }
    }

    /// A special method that may be called through `super()`.
    fn special(&mut self) -> &'static str {
        match self.bytes.below(3) {
            0 => self.bytes.pick(&[
                "init", "repr", "str", "eq", "hash", "getitem", "setitem", "iter", "next",
                "contains", "enter", "exit", "getattr", "init_subclass", "format", "len",
            ]),
            1 => self.bytes.pick(&words::BINARY).trim_start_matches("div"),
            _ => self
                .bytes
                .pick(&["new", "setattr", "delattr", "init", "reversed", "bool"]),
        }
    }
}
