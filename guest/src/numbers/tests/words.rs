//! What random programs are made of.
//!
//! In: nothing. Out: numbers that only seem random, and the words among which they choose.
//! Must not: depend on anything but the seed.

/// xorshift64*
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
        (self.next() >> 33) as usize % bound
    }

    pub(super) fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

pub(super) const SMALL: &[&str] = &[
    "0", "1", "2", "3", "-1", "7", "10", "True", "False", "-5", "64",
];
pub(super) const EDGE: &[&str] = &[
    "9223372036854775807", "-9223372036854775808", "4611686018427387904", "9007199254740993",
    "-9007199254740992", "9223372036854775808", "256", "257", "-6", "63", "1000003",
];
pub(super) const FLOATS: &[&str] = &[
    "0.0", "-0.0", "0.5", "1.5", "-2.75", "1e308", "-1e-320", "1e16", "9.007199254740993e15",
    "9.223372036854776e18", "INF", "-INF", "NAN", "0.1", "3.0",
];
pub(super) const BINARY: &[&str] = &[
    "+", "-", "*", "+", "-", "*", "+", "-", "*", "+", "-", "*", "/", "/", "//", "%", "//", "%",
    "**", "<<", ">>", "&", "|", "^",
];
pub(super) const COMPARE: &[&str] = &["<", "<=", "==", "!=", ">", ">="];
pub(super) const LOCALS: &[&str] = &["a", "b", "s", "t"];

pub(super) const HEAD: &str = "\
INF = 1e308 * 10
NAN = INF - INF
G = 12
M = 9223372036854775783
H = 2.5
NONE = None
def show(name, f, *given):
    try:
        r = f(*given)
        print(name, given, type(r).__name__, repr(r), r in [one for one in given if one != one])
    except Exception as error:
        print(name, given, type(error).__name__, str(error).replace('=: ', ': '))
";
