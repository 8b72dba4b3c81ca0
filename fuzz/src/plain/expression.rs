//! Expressions of ordinary programs, by type.
//!
//! In: bytes, and the type that is wanted. Out: text. Must not: make numbers that grow fast.

use super::{Program, Type};

impl Program<'_> {
    pub(super) fn expression(&mut self, kind: Type, depth: usize) -> String {
        // Something of another type: errors are compared as well.
        if self.bytes.chance(2) {
            let other = self.some_type();
            return self.atom(other);
        }
        if depth > 3 || !self.spend() {
            return self.atom(kind);
        }
        let d = depth + 1;
        if self.bytes.chance(25) {
            return self.atom(kind);
        }
        if self.bytes.chance(8) {
            let (test, one, other) = (
                self.expression(Type::Bool, d),
                self.expression(kind, d),
                self.expression(kind, d),
            );
            return format!("({one} if {test} else {other})");
        }
        if self.bytes.chance(10)
            && let Some(call) = self.call(kind, d)
        {
            return call;
        }
        match kind {
            Type::Int => self.int(d),
            Type::Float => self.float(d),
            Type::Bool => self.bool(d),
            Type::Str => self.str(d),
            Type::Ints => self.ints(d),
            Type::Strs => self.strs(d),
            Type::Dict => self.dict(d),
            Type::Tuple => self.tuple(d),
            Type::Set => self.set(d),
            Type::Object => format!(
                "Thing({}, {})",
                self.expression(Type::Int, d),
                self.expression(Type::Str, d)
            ),
        }
    }

    pub(super) fn atom(&mut self, kind: Type) -> String {
        if self.bytes.chance(60)
            && let Some(name) = self.variable(kind)
        {
            return name;
        }
        match kind {
            Type::Int => self.bytes.pick(&[
                "0", "1", "-1", "2", "7", "10", "255", "-300", "12345678901234567890", "0x1f",
            ]),
            Type::Float => self.bytes.pick(&[
                "0.0", "1.0", "-0.0", "0.1", "2.5", "-1e10", "1e300", "float('nan')",
                "float('inf')", "1e-320",
            ]),
            Type::Bool => self.bytes.pick(&["True", "False"]),
            Type::Str => self.bytes.pick(&[
                "''", "'a'", "'Hello'", "' x  y '", "'\u{e4}\u{f6}\u{df}'", "'a,b,,c'", "'12'",
                "'\\n\\t'", "'\u{1f600}z'", "'%s'", "'0x1f'", "'\\ud800'", "'I\u{307}'",
            ]),
            Type::Ints => self
                .bytes
                .pick(&["[]", "[1]", "[3, 1, 2]", "[0, 0, -5]", "list(range(5))"]),
            Type::Strs => self
                .bytes
                .pick(&["[]", "['a']", "['b', 'A', '']", "'x y z'.split()"]),
            Type::Dict => self
                .bytes
                .pick(&["{}", "{'a': 1}", "{'x': 3, 'y': -1}", "dict(a=1, b=2)"]),
            Type::Tuple => self.bytes.pick(&["()", "(1,)", "(1, 'a')", "(1.5, None)"]),
            Type::Set => self
                .bytes
                .pick(&["set()", "{1}", "{1, 2, 3}", "frozenset([2])"]),
            Type::Object => "Thing(1, 'k')",
        }
        .to_owned()
    }

    fn call(&mut self, kind: Type, depth: usize) -> Option<String> {
        let fit: Vec<_> = self
            .functions
            .iter()
            .filter(|(_, _, result)| *result == kind)
            .cloned()
            .collect();
        if fit.is_empty() {
            return None;
        }
        let (name, parameters, _) = fit[self.bytes.below(fit.len())].clone();
        let arguments: Vec<_> = parameters
            .iter()
            .map(|kind| self.expression(*kind, depth))
            .collect();
        Some(format!("{name}({})", arguments.join(", ")))
    }

    fn int(&mut self, d: usize) -> String {
        match self.bytes.below(18) {
            0..=2 => {
                let operator = self.bytes.pick(&["+", "-", "*", "//", "%", "&", "|", "^"]);
                format!(
                    "({} {operator} {})",
                    self.expression(Type::Int, d),
                    self.expression(Type::Int, d)
                )
            }
            3 => format!(
                "({} {} {})",
                self.expression(Type::Int, d),
                self.bytes.pick(&["<<", ">>", "**"]),
                self.bytes.pick(&["0", "1", "3", "n % 5"])
            ),
            4 => {
                let kind =
                    self.bytes
                        .pick(&[Type::Ints, Type::Str, Type::Dict, Type::Tuple, Type::Set]);
                format!("len({})", self.expression(kind, d))
            }
            5 => format!(
                "{}({})",
                self.bytes.pick(&["sum", "max", "min"]),
                self.expression(Type::Ints, d)
            ),
            6 => format!(
                "{}({}, default={})",
                self.bytes.pick(&["max", "min"]),
                self.expression(Type::Ints, d),
                self.expression(Type::Int, d)
            ),
            7 => format!(
                "{}[{}]",
                self.expression(Type::Ints, d),
                self.expression(Type::Int, d)
            ),
            8 => format!(
                "{}[{}]",
                self.expression(Type::Dict, d),
                self.expression(Type::Str, d)
            ),
            9 => format!(
                "{}.get({}, {})",
                self.expression(Type::Dict, d),
                self.expression(Type::Str, d),
                self.expression(Type::Int, d)
            ),
            10 => format!(
                "int({})",
                self.either(&[Type::Str, Type::Float, Type::Bool], d)
            ),
            11 => format!("abs({})", self.expression(Type::Int, d)),
            12 => format!(
                "round({}{})",
                self.either(&[Type::Float, Type::Int], d),
                self.bytes.pick(&["", ", -1", ", None"])
            ),
            13 => format!(
                "{}.{}({})",
                self.expression(Type::Str, d),
                self.bytes.pick(&["find", "count", "index", "rfind"]),
                self.expression(Type::Str, d)
            ),
            14 => format!(
                "divmod({}, {})[{}]",
                self.expression(Type::Int, d),
                self.expression(Type::Int, d),
                self.bytes.pick(&["0", "1"])
            ),
            15 => format!("ord({})", self.expression(Type::Str, d)),
            16 => format!(
                "({}{})",
                self.bytes.pick(&["-", "+", "~"]),
                self.expression(Type::Int, d)
            ),
            _ => {
                let object = self.expression(Type::Object, d);
                format!(
                    "{object}.{}",
                    self.bytes
                        .pick(&["number", "twice()", "number.bit_length()", "missing"])
                )
            }
        }
    }

    fn either(&mut self, kinds: &[Type], depth: usize) -> String {
        let kind = self.bytes.pick(kinds);
        self.expression(kind, depth)
    }

    fn float(&mut self, d: usize) -> String {
        match self.bytes.below(8) {
            0..=2 => {
                let operator = self.bytes.pick(&["+", "-", "*", "/", "//", "%"]);
                format!(
                    "({} {operator} {})",
                    self.expression(Type::Float, d),
                    self.either(&[Type::Float, Type::Int], d)
                )
            }
            3 => format!(
                "({} / {})",
                self.expression(Type::Int, d),
                self.expression(Type::Int, d)
            ),
            4 => format!(
                "float({})",
                self.either(&[Type::Str, Type::Int, Type::Bool], d)
            ),
            5 => format!(
                "round({}, {})",
                self.expression(Type::Float, d),
                self.bytes.pick(&["0", "1", "3", "-1"])
            ),
            6 => format!("abs({})", self.expression(Type::Float, d)),
            _ => format!("(-{})", self.expression(Type::Float, d)),
        }
    }

    fn bool(&mut self, d: usize) -> String {
        match self.bytes.below(10) {
            0..=2 => {
                let kind = self.bytes.pick(&[
                    Type::Int,
                    Type::Float,
                    Type::Str,
                    Type::Ints,
                    Type::Tuple,
                    Type::Strs,
                ]);
                let operator = self.bytes.pick(&["==", "<", ">=", "!="]);
                format!(
                    "({} {operator} {})",
                    self.expression(kind, d),
                    self.expression(kind, d)
                )
            }
            3 => format!(
                "({} {} {})",
                self.expression(Type::Bool, d),
                self.bytes.pick(&["and", "or"]),
                self.expression(Type::Bool, d)
            ),
            4 => format!("(not {})", self.expression(Type::Bool, d)),
            5 => format!(
                "({} in {})",
                self.expression(Type::Int, d),
                self.either(&[Type::Ints, Type::Set, Type::Tuple], d)
            ),
            6 => format!(
                "({} in {})",
                self.expression(Type::Str, d),
                self.either(&[Type::Str, Type::Strs, Type::Dict], d)
            ),
            7 => {
                let class = self
                    .bytes
                    .pick(&["int", "str", "(list, tuple)", "Thing", "object", "bool"]);
                let kind = self.some_type();
                format!("isinstance({}, {class})", self.expression(kind, d))
            }
            8 => {
                let kind = self.bytes.pick(&[Type::Ints, Type::Strs]);
                format!(
                    "{}({})",
                    self.bytes.pick(&["any", "all"]),
                    self.expression(kind, d)
                )
            }
            _ => format!(
                "{}.{}()",
                self.expression(Type::Str, d),
                self.bytes.pick(&[
                    "isdigit", "isalpha", "isupper", "isspace", "isidentifier", "istitle"
                ])
            ),
        }
    }

    fn str(&mut self, d: usize) -> String {
        match self.bytes.below(16) {
            0 => format!(
                "({} + {})",
                self.expression(Type::Str, d),
                self.expression(Type::Str, d)
            ),
            1 => format!(
                "({} * {})",
                self.expression(Type::Str, d),
                self.bytes.pick(&["0", "2", "3", "-1"])
            ),
            2 => {
                let kind = self.bytes.pick(&[
                    Type::Int,
                    Type::Float,
                    Type::Bool,
                    Type::Ints,
                    Type::Tuple,
                    Type::Dict,
                    Type::Strs,
                ]);
                format!(
                    "{}({})",
                    self.bytes.pick(&["str", "repr", "ascii"]),
                    self.expression(kind, d)
                )
            }
            3 => {
                let method = self.bytes.pick(&[
                    "upper", "lower", "title", "strip", "swapcase", "capitalize", "casefold",
                    "lstrip",
                ]);
                format!("{}.{method}()", self.expression(Type::Str, d))
            }
            4 => format!(
                "{}[{}]",
                self.expression(Type::Str, d),
                self.expression(Type::Int, d)
            ),
            5 => {
                let object = self.expression(Type::Str, d);
                format!("{object}[{}]", self.slice())
            }
            6 => format!(
                "{}.join({})",
                self.expression(Type::Str, d),
                self.expression(Type::Strs, d)
            ),
            7 => format!(
                "{}.replace({}, {})",
                self.expression(Type::Str, d),
                self.expression(Type::Str, d),
                self.expression(Type::Str, d)
            ),
            8 => {
                let spec = self.bytes.pick(&[
                    "", ">8", "<5", "^7", "08.3f", ",", "x", "b", "e", "%", "+d", ".2f", "#x", "_",
                    "10", "g", "s", "*^9",
                ]);
                let kind = self.bytes.pick(&[Type::Int, Type::Float, Type::Str]);
                format!("format({}, '{spec}')", self.expression(kind, d))
            }
            9 => {
                let (value, other) = (
                    self.either(&[Type::Int, Type::Str, Type::Float], d),
                    self.atom(Type::Int),
                );
                format!(
                    "'{{0}}:{{1!r:>6}} {{n[0]}}'.format({value}, {other}, n={})",
                    self.expression(Type::Strs, d)
                )
            }
            10 => {
                let spec = self.bytes.pick(&[
                    "%s", "%r", "%d", "%5.2f", "%x", "%-8s|", "%c", "%05d", "%e", "%i%%",
                ]);
                format!(
                    "('{spec}' % ({},))",
                    self.either(&[Type::Int, Type::Str, Type::Float], d)
                )
            }
            11 => {
                let name = self.either_name();
                let spec = self.bytes.pick(&["", "!r", ":>10", "=", "!s:^8"]);
                format!("f'<{{{name}{spec}}}>'")
            }
            12 => {
                let number = self.expression(Type::Int, d);
                match self.bytes.pick(&["hex", "bin", "oct", "chr"]) {
                    // As far as the two agree (`differences.rs`).
                    "chr" => format!("chr(0x11ffff & ({number}))"),
                    name => format!("{name}({number})"),
                }
            }
            13 => format!(
                "{}[{}]",
                self.expression(Type::Strs, d),
                self.expression(Type::Int, d)
            ),
            14 => {
                let (method, width) = (
                    self.bytes.pick(&["ljust", "rjust", "center", "zfill"]),
                    self.bytes.pick(&["0", "5", "12"]),
                );
                format!("{}.{method}({width})", self.expression(Type::Str, d))
            }
            _ => {
                let object = self.expression(Type::Object, d);
                format!("{}({object})", self.bytes.pick(&["str", "repr"]))
            }
        }
    }

    /// A variable whose text is the same everywhere.
    fn either_name(&mut self) -> String {
        let kind = self
            .bytes
            .pick(&[Type::Int, Type::Str, Type::Float, Type::Ints, Type::Dict]);
        self.variable(kind).unwrap_or_else(|| "n".to_owned())
    }

    fn slice(&mut self) -> String {
        self.bytes
            .pick(&[
                ":", "1:", ":2", "::-1", "-2:", "1:10:2", "5:1:-1", "n:", "::0",
            ])
            .to_owned()
    }

    fn ints(&mut self, d: usize) -> String {
        match self.bytes.below(12) {
            0 => format!(
                "[{}, {}]",
                self.expression(Type::Int, d),
                self.expression(Type::Int, d)
            ),
            1 => format!(
                "({} + {})",
                self.expression(Type::Ints, d),
                self.expression(Type::Ints, d)
            ),
            2 => {
                let object = self.expression(Type::Ints, d);
                format!("{object}[{}]", self.slice())
            }
            3 => {
                let body = self.with_name("i", Type::Int, d, Type::Int);
                let test = if self.bytes.chance(40) {
                    format!(" if {}", self.with_name("i", Type::Int, d, Type::Bool))
                } else {
                    String::new()
                };
                format!("[{body} for i in {}{test}]", self.expression(Type::Ints, d))
            }
            4 => format!(
                "sorted({}{})",
                self.expression(Type::Ints, d),
                self.bytes
                    .pick(&["", ", reverse=True", ", key=lambda i: -i", ", key=str"])
            ),
            5 => format!("list({})", self.either(&[Type::Tuple, Type::Ints], d)),
            6 => format!("sorted({})", self.expression(Type::Set, d)),
            7 => format!("list({}.values())", self.expression(Type::Dict, d)),
            8 => format!(
                "list(map(lambda i: {}, {}))",
                self.with_name("i", Type::Int, d, Type::Int),
                self.expression(Type::Ints, d)
            ),
            9 => format!(
                "list(filter(lambda i: {}, {}))",
                self.with_name("i", Type::Int, d, Type::Bool),
                self.expression(Type::Ints, d)
            ),
            10 => format!(
                "[*{}, *{}]",
                self.expression(Type::Ints, d),
                self.expression(Type::Ints, d)
            ),
            _ => format!(
                "list(range({}, {}, {}))",
                self.bytes.pick(&["0", "1", "-3"]),
                self.bytes.pick(&["5", "n", "0"]),
                self.bytes.pick(&["1", "2", "-1", "0"])
            ),
        }
    }

    fn strs(&mut self, d: usize) -> String {
        match self.bytes.below(7) {
            0 => format!(
                "[{}, {}]",
                self.expression(Type::Str, d),
                self.expression(Type::Str, d)
            ),
            1 => format!(
                "{}.split({})",
                self.expression(Type::Str, d),
                self.bytes.pick(&["", "','", "' '", "None, 1", "''"])
            ),
            2 => format!("sorted({})", self.expression(Type::Strs, d)),
            3 => format!("list({})", self.either(&[Type::Str, Type::Dict], d)),
            4 => format!(
                "[{} for w in {}]",
                self.with_name("w", Type::Str, d, Type::Str),
                self.expression(Type::Strs, d)
            ),
            5 => format!(
                "{}.{}",
                self.expression(Type::Str, d),
                self.bytes
                    .pick(&["splitlines()", "rsplit(' ', 1)", "partition('l')"])
            ),
            _ => format!("list(map(str, {}))", self.expression(Type::Ints, d)),
        }
    }

    fn dict(&mut self, d: usize) -> String {
        match self.bytes.below(6) {
            0 => format!(
                "{{{}: {}}}",
                self.expression(Type::Str, d),
                self.expression(Type::Int, d)
            ),
            1 => format!(
                "{{**{}, {}: {}}}",
                self.expression(Type::Dict, d),
                self.expression(Type::Str, d),
                self.expression(Type::Int, d)
            ),
            2 => format!("{{w: len(w) for w in {}}}", self.expression(Type::Strs, d)),
            3 => format!(
                "dict(zip({}, {}))",
                self.expression(Type::Strs, d),
                self.expression(Type::Ints, d)
            ),
            4 => format!(
                "({} | {})",
                self.expression(Type::Dict, d),
                self.expression(Type::Dict, d)
            ),
            _ => format!(
                "dict.fromkeys({}, {})",
                self.expression(Type::Strs, d),
                self.expression(Type::Int, d)
            ),
        }
    }

    fn tuple(&mut self, d: usize) -> String {
        match self.bytes.below(5) {
            0 => {
                let (one, two) = (self.some_type(), self.some_type());
                let keep = |kind| {
                    if kind == Type::Object {
                        Type::Int
                    } else {
                        kind
                    }
                };
                format!(
                    "({}, {})",
                    self.expression(keep(one), d),
                    self.expression(keep(two), d)
                )
            }
            1 => format!("tuple({})", self.either(&[Type::Ints, Type::Strs], d)),
            2 => format!(
                "({} + {})",
                self.expression(Type::Tuple, d),
                self.expression(Type::Tuple, d)
            ),
            3 => format!("tuple(enumerate({}))", self.expression(Type::Strs, d)),
            _ => format!(
                "tuple(zip({}, {}))",
                self.expression(Type::Ints, d),
                self.expression(Type::Strs, d)
            ),
        }
    }

    fn set(&mut self, d: usize) -> String {
        match self.bytes.below(4) {
            0 => format!("set({})", self.expression(Type::Ints, d)),
            1 => format!(
                "({} {} {})",
                self.expression(Type::Set, d),
                self.bytes.pick(&["|", "&", "-", "^"]),
                self.expression(Type::Set, d)
            ),
            2 => format!(
                "{{{} for i in {}}}",
                self.with_name("i", Type::Int, d, Type::Int),
                self.expression(Type::Ints, d)
            ),
            _ => format!(
                "{}.union({})",
                self.expression(Type::Set, d),
                self.expression(Type::Ints, d)
            ),
        }
    }

    /// An expression in which `name` is known.
    fn with_name(&mut self, name: &str, kind: Type, depth: usize, wanted: Type) -> String {
        self.names.push((name.to_owned(), kind));
        let made = self.expression(wanted, depth);
        self.names.pop();
        made
    }
}
