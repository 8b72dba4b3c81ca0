//! Random formulas, mostly of fitting types, and inputs from where numbers and texts have their edges.
//!
//! In: a seed. Out: the same programs and inputs each time. Must not: make what takes long, or what the
//! policy refuses.

use fangless::{Policy, Value};

/// What the programs may use.
pub fn policy() -> Policy {
    let mut policy = Policy::expression();
    // A busy machine is no reason to differ.
    policy.limits.time = std::time::Duration::from_secs(600);
    policy.modules.insert("math".to_owned(), None);
    policy
}

/// Whether a generated program must have a formula: the other ones nest too deeply, for instance.
pub fn must_qualify(source: &str) -> bool {
    source.len() < 200
}

/// xorshift64*
pub struct Generator(u64);

const INTS: &[i64] = &[
    0,
    1,
    -1,
    2,
    -2,
    3,
    5,
    7,
    -7,
    10,
    12,
    53,
    62,
    63,
    64,
    65,
    100,
    -100,
    255,
    1000,
    1 << 31,
    -(1 << 31),
    (1 << 32) - 1,
    (1 << 53) - 1,
    1 << 53,
    (1 << 53) + 1,
    (1 << 53) + 2,
    -(1 << 53) - 1,
    (1 << 54) + 2,
    (1 << 62) - 1,
    1 << 62,
    i64::MAX,
    i64::MAX - 1,
    i64::MIN,
    i64::MIN + 1,
    3_037_000_499,
    3_037_000_500,
    999_999_999_999_999_999,
    123_456_789,
];

const FLOATS: &[f64] = &[
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    -0.5,
    1.5,
    -1.5,
    2.5,
    3.5,
    -2.5,
    0.1,
    0.2,
    0.3,
    0.7,
    2.0,
    3.0,
    7.0,
    10.0,
    2.675,
    1.005,
    0.125,
    0.375,
    1.0e15,
    1.0e16,
    1.0e17,
    123456789012345.67,
    1.0e22,
    1.0e23,
    1.0e300,
    -1.0e300,
    1.0e308,
    5.0e-324,
    -5.0e-324,
    2.2250738585072014e-308,
    2.225_073_858_507_201e-308,
    1.0e-4,
    1.0e-5,
    1.0e-7,
    0.49999999999999994,
    1.4999999999999998,
    0.5000000000000001,
    4503599627370495.5,
    4503599627370497.5,
    9007199254740991.0,
    9007199254740992.0,
    9007199254740994.0,
    9.223372036854775e18,
    -9.223372036854775e18,
    1.8446744073709552e19,
    f64::MAX,
    f64::MIN,
    f64::EPSILON,
    f64::NAN,
    f64::INFINITY,
    f64::NEG_INFINITY,
    2.9802322387695312e-08,
    161852602146008.12,
    core::f64::consts::PI,
    -core::f64::consts::FRAC_PI_2,
    709.782712893384,
    -745.1332191019412,
    1.0000000000000002,
];

const TEXTS: &[&str] = &[
    "", " ", "a", "A", "ab", "Ab c", "hello world", "HELLO", "aaa", "  x\t", "\u{1c} x\u{1f}",
    "\u{0b}y\u{0c}", "\n", "12", "-7", "+3", " 12 ", "1_0", "007", "1.5", "-0", "-0.0", "1e5",
    "1e400", ".5", "5.", "nan", "inf", "999999999999999999", "9999999999999999999", "x1y2z",
    "o'neil", "a-b_c d", "é", "ß", "İ", "日本語", "🙂🙂", "naïve", "\u{a0}x\u{a0}", "True", "None",
    "0.1", "123456789.123456789", "Zz", "\u{7f}", "\0",
];

impl Generator {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() >> 33) as usize % bound
    }

    fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    fn int(&mut self) -> i64 {
        match self.below(8) {
            0 => self.pick(INTS),
            1 => self.next() as i64,
            2 => (self.next() as i64) >> self.below(64),
            _ => self.below(200) as i64 - 60,
        }
    }

    fn float(&mut self) -> f64 {
        match self.below(10) {
            0 | 1 => self.pick(FLOATS),
            2 => f64::from_bits(self.next()),
            3 => self.int() as f64,
            4 => self.int() as f64 / 2.0,
            5 => self.int() as f64 / 1000.0,
            6 => (self.next() as i64) as f64 / 1.0e15,
            _ => self.below(100_000) as f64 / 100.0,
        }
    }

    fn text(&mut self) -> String {
        match self.below(4) {
            0 => {
                let length = self.below(12);
                (0..length)
                    .map(|_| (b' ' + self.below(95) as u8) as char)
                    .collect()
            }
            1 => self.float().to_string(),
            _ => self.pick(TEXTS).to_owned(),
        }
    }

    /// A value for the input of this name.
    pub fn input(&mut self, name: &str) -> Value {
        let kind = match name {
            "i" | "j" => 0,
            "x" | "y" => 1,
            "s" | "t" => 2,
            "p" => 3,
            _ => self.below(5),
        };
        match kind {
            0 => self.int().into(),
            1 => self.float().into(),
            2 => self.text().into(),
            3 => (self.below(2) == 0).into(),
            _ => Value::None,
        }
    }

    pub fn program(&mut self) -> String {
        let depth = 1 + self.below(4);
        match self.below(8) {
            0 | 1 => self.texts(depth),
            2 => self.truths(depth),
            3 => self.any(depth),
            _ => self.numbers(depth),
        }
    }

    fn any(&mut self, depth: usize) -> String {
        match self.below(6) {
            0 => self.texts(depth),
            1 => self.truths(depth),
            2 => self.pick(&["n", "None", "m"]).to_owned(),
            3 => format!("({} or {})", self.any(depth.saturating_sub(1)), self.any(0)),
            _ => self.numbers(depth),
        }
    }

    fn number(&mut self) -> String {
        match self.below(12) {
            0 => format!("{}", self.below(20)),
            1 => {
                let value = self.int();
                // Python has no literal for the least one.
                if value == i64::MIN {
                    "7".to_owned()
                } else {
                    format!("({value})")
                }
            }
            2 => {
                let value = self.float();
                if value.is_finite() {
                    format!("({value:?})")
                } else {
                    "0.5".to_owned()
                }
            }
            3 => self.pick(&["True", "False", "p", "n"]).to_owned(),
            4..=7 => self.pick(&["i", "j"]).to_owned(),
            _ => self.pick(&["x", "y"]).to_owned(),
        }
    }

    /// Whether what comes next is of a type that does not fit.
    fn errs(&mut self) -> bool {
        self.below(60) == 0
    }

    fn numbers(&mut self, depth: usize) -> String {
        if self.errs() {
            return self.texts(depth);
        }
        let Some(depth) = depth.checked_sub(1) else {
            return self.number();
        };
        match self.below(20) {
            0..=6 => {
                let op = self.pick(&["+", "-", "*", "/", "//", "%", "+", "-", "*"]);
                format!("({} {op} {})", self.numbers(depth), self.numbers(depth))
            }
            7 => {
                let op = self.pick(&["&", "|", "^", "<<", ">>"]);
                let whole = |text: String| format!("int({text})");
                format!(
                    "({} {op} {})",
                    self.pick(&["i", "j", "p", "3"]),
                    whole(self.number())
                )
            }
            8 => {
                let power = match self.below(3) {
                    0 => self
                        .pick(&["2", "3", "0", "1", "-1", "0.5", "-2", "10"])
                        .to_owned(),
                    _ => self.number(),
                };
                format!("({} ** {power})", self.numbers(depth))
            }
            9 => {
                let op = self.pick(&["-", "+", "abs", "~", "not "]);
                format!("({op}({}))", self.numbers(depth))
            }
            10 => {
                let digits = self.pick(&[
                    "", "", ", 0", ", 1", ", 2", ", 2", ", 3", ", 10", ", 17", ", 25", ", 330",
                    ", -1", ", i", ", None",
                ]);
                format!("round({}{digits})", self.numbers(depth))
            }
            11 => {
                let name = self.pick(&["min", "max"]);
                let more = if self.below(3) == 0 {
                    format!(", {}", self.number())
                } else {
                    String::new()
                };
                format!(
                    "{name}({}, {}{more})",
                    self.numbers(depth),
                    self.numbers(depth)
                )
            }
            12 => {
                let name = self.pick(&["int", "float", "bool"]);
                let of = if self.below(4) == 0 {
                    self.texts(depth)
                } else {
                    self.numbers(depth)
                };
                format!("{name}({of})")
            }
            13 => format!("len({})", self.texts(depth)),
            14 => {
                let name = self.pick(&[
                    "sqrt", "floor", "ceil", "trunc", "fabs", "exp", "log", "log10", "sin", "cos",
                    "tan", "isnan", "isinf", "isfinite",
                ]);
                format!("math.{name}({})", self.numbers(depth))
            }
            15 => self
                .pick(&["math.pi", "math.e", "math.tau", "math.inf"])
                .to_owned(),
            16 => self.truths(depth),
            17 => format!(
                "({} {} {})",
                self.numbers(depth),
                self.pick(&["and", "or"]),
                self.numbers(depth)
            ),
            _ => format!(
                "({} if {} else {})",
                self.numbers(depth),
                self.truths(depth),
                self.numbers(depth)
            ),
        }
    }

    fn truths(&mut self, depth: usize) -> String {
        let Some(depth) = depth.checked_sub(1) else {
            return self
                .pick(&["p", "True", "x > y", "i < 3", "s", "n", "i"])
                .to_owned();
        };
        const ORDER: &[&str] = &["<", "<=", ">", ">=", "==", "!="];
        match self.below(13) {
            0..=3 => format!(
                "({} {} {})",
                self.numbers(depth),
                self.pick(ORDER),
                self.numbers(depth)
            ),
            4 => {
                let (first, second) = (self.pick(ORDER), self.pick(ORDER));
                format!(
                    "({} {first} {} {second} {})",
                    self.numbers(depth),
                    self.numbers(depth),
                    self.numbers(depth)
                )
            }
            5 => format!(
                "({} {} {})",
                self.texts(depth),
                self.pick(ORDER),
                self.texts(depth)
            ),
            6 => format!(
                "({} {} {})",
                self.texts(depth),
                self.pick(&["in", "not in"]),
                self.texts(depth)
            ),
            7 => format!(
                "({} {} None)",
                self.any(depth),
                self.pick(&["is", "is not", "==", "!="])
            ),
            8 => {
                let members: Vec<_> = (0..self.below(4)).map(|_| self.any(0)).collect();
                let (open, close) = self.pick(&[("(", ",)"), ("[", "]"), ("{", "}")]);
                let members = members.join(", ");
                let members = if members.is_empty() {
                    "()".to_owned()
                } else {
                    format!("{open}{members}{close}")
                };
                format!(
                    "({} {} {members})",
                    self.any(depth),
                    self.pick(&["in", "not in"])
                )
            }
            9 => format!(
                "({} {} {})",
                self.truths(depth),
                self.pick(&["and", "or"]),
                self.any(depth)
            ),
            10 => format!("(not {})", self.any(depth)),
            11 => format!(
                "({} {} {})",
                self.any(depth),
                self.pick(&["in", "not in", "<"]),
                self.any(0)
            ),
            _ => format!(
                "{}.{}({})",
                self.texts(depth),
                self.pick(&["startswith", "endswith"]),
                self.texts(0)
            ),
        }
    }

    fn literal(&mut self) -> String {
        let text = self.pick(TEXTS);
        let escaped = text.chars().flat_map(|c| match c {
            '\'' | '\\' => format!("\\{c}").chars().collect::<Vec<_>>(),
            c if c.is_control() => format!("\\x{:02x}", c as u32).chars().collect(),
            c => vec![c],
        });
        format!("'{}'", escaped.collect::<String>())
    }

    fn texts(&mut self, depth: usize) -> String {
        if self.errs() {
            return format!("({})", self.numbers(depth));
        }
        let Some(depth) = depth.checked_sub(1) else {
            return match self.below(3) {
                0 => self.literal(),
                _ => self.pick(&["s", "t"]).to_owned(),
            };
        };
        match self.below(14) {
            0 => format!("({} + {})", self.texts(depth), self.texts(depth)),
            1 => format!(
                "({} * {})",
                self.texts(depth),
                self.pick(&["2", "3", "0", "i", "p", "-1", "(i % 5)"])
            ),
            2 | 3 => format!("str({})", self.any(depth)),
            4 => format!(
                "{}.{}()",
                self.texts(depth),
                self.pick(&["upper", "lower", "strip", "lstrip", "rstrip", "title"])
            ),
            5 => format!(
                "{}.replace({}, {})",
                self.texts(depth),
                self.texts(0),
                self.texts(0)
            ),
            6 => format!(
                "{}[{}]",
                self.texts(depth),
                self.pick(&["0", "-1", "1", "i", "p", "5"])
            ),
            7 | 8 => {
                let bounds = self.pick(&[
                    "1:", ":2", ":-1", "1:3", "-2:", ":", "i:j", "i:", ":p", "None:3", "3:1",
                ]);
                format!("{}[{bounds}]", self.texts(depth))
            }
            9 => format!(
                "f'<{{{}}}>'",
                self.pick(&["i", "x", "s", "p", "n", "y", "x * 2", "i + j"])
            ),
            10 => format!(
                "f'{{{}:.{}f}}'",
                self.pick(&["i", "x", "y", "p", "x / 3", "n"]),
                self.below(8)
            ),
            11 => format!(
                "f'{{{}}}{{{}}}'",
                self.pick(&["s", "t", "i"]),
                self.pick(&["s", "x", "j"])
            ),
            12 => format!(
                "({} if {} else {})",
                self.texts(depth),
                self.truths(depth),
                self.texts(depth)
            ),
            _ => format!(
                "{}({}, {})",
                self.pick(&["min", "max"]),
                self.texts(depth),
                self.texts(depth)
            ),
        }
    }
}
