//! The steps of thirty programs.
//!
//! In: the programs below; `tests/steps/recorded.txt`. Out: a failure where a program takes other steps than
//! recorded, so that what a change costs or gains shows in its diff.
//! Write the record anew with `FANGLESS_WRITE_DOCS=1 cargo test --release --test steps`.
//!
//! Steps are those of one build of the guest image. Another compiler makes it otherwise, and the same one in another
//! folder inlines a little otherwise: so the record names the compiler, and holds within [`APART`]. To the last step are
//! held against each other the ways to run a program: a fresh VM, one that ran before, a second program of the
//! same text, a batch of one, another thread.

use fangless::{Limits, NO_INPUTS, Policy, Program, Value};
use std::fmt::Write as _;
use std::path::Path;

/// How far builds of one compiler may be apart.
const APART: f64 = 0.03;

const FORMULAS: &[(&str, &str)] = &[
    ("constant", "1"),
    ("arithmetic", "(7.5 * 3 - 2) / 4 ** 2 % 5"),
    ("big ints", "3 ** 200 // 7 ** 50"),
    ("conditional", "'large' if 100 > 10 else 'small'"),
    ("chained comparison", "1 < 2 <= 2 < 3 != 4"),
    (
        "text methods",
        "' Some Text '.strip().upper().replace('E', '3')",
    ),
    ("f-string", "f'{12.5:>10.2f}|{\"name\"!r}|{42:x}'"),
    (
        "sum of a comprehension",
        "sum([n * n for n in range(100) if n % 3])",
    ),
    ("rounding", "round(2.675, 2) + round(1234.5) + abs(-3.5)"),
    ("sorting", "sorted([5, 3, 8, 1, 9, 2], reverse=True)[0]"),
];

const SCRIPTS: &[(&str, &str)] = &[
    ("loop", "s = 0\nfor i in range(1000):\n    s += i\ns"),
    (
        "while",
        "n = 27\nc = 0\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    c += 1\nc",
    ),
    (
        "function calls",
        "def f(x):\n    return x + 1\nn = 0\nfor i in range(200):\n    n = f(n)\nn",
    ),
    (
        "recursion",
        "def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\nfib(12)",
    ),
    (
        "closures",
        "def add(n):\n    def inner(x):\n        return x + n\n    return inner\nsum([add(i)(i) for i in range(50)])",
    ),
    (
        "class",
        "class P:\n    def __init__(self, x):\n        self.x = x\n    def move(self, d):\n        self.x += d\n        return self\np = P(0)\nfor i in range(100):\n    p.move(i)\np.x",
    ),
    (
        "inheritance",
        "class A:\n    def f(self):\n        return 1\nclass B(A):\n    def f(self):\n        return super().f() + 1\nsum([B().f() for _ in range(30)])",
    ),
    (
        "operators",
        "class V:\n    def __init__(self, x):\n        self.x = x\n    def __add__(self, o):\n        return V(self.x + o.x)\n    def __eq__(self, o):\n        return self.x == o.x\nsum([V(i) for i in range(20)], V(0)) == V(190)",
    ),
    (
        "generator",
        "def g(n):\n    for i in range(n):\n        yield i * i\nsum(g(200))",
    ),
    (
        "exceptions",
        "n = 0\nfor i in range(50):\n    try:\n        1 / (i % 2)\n    except ZeroDivisionError:\n        n += 1\nn",
    ),
    (
        "with",
        "class C:\n    def __enter__(self):\n        return 1\n    def __exit__(self, *a):\n        return False\nn = 0\nfor _ in range(30):\n    with C() as c:\n        n += c\nn",
    ),
    (
        "match",
        "def f(x):\n    match x:\n        case [a, b]:\n            return a + b\n        case {'k': v}:\n            return v\n        case _:\n            return 0\nsum([f(x) for x in ([1, 2], {'k': 3}, 4) * 10])",
    ),
    (
        "dicts of text",
        "d = {}\nfor i in range(200):\n    d[f'k{i}'] = i\nsum(d.values())",
    ),
    (
        "sets",
        "len({i % 17 for i in range(300)} | set(range(40)) - {1, 2})",
    ),
    ("slices", "x = list(range(200))\nx[::-2][5:20] + x[:3]"),
    (
        "sort by key",
        "rows = [{'n': i * 7919 % 101} for i in range(100)]\n[r['n'] for r in sorted(rows, key=lambda r: -r['n'])][:3]",
    ),
    (
        "string building",
        "parts = []\nfor i in range(100):\n    parts.append(str(i) + ':')\nlen(''.join(parts))",
    ),
    (
        "json",
        "import json\nlen(json.dumps(json.loads(json.dumps([{'a': i, 'b': str(i)} for i in range(20)]))))",
    ),
    (
        "decimal",
        "from decimal import Decimal\nstr(sum([Decimal('1.10') * i for i in range(50)], Decimal(0)))",
    ),
    (
        "datetime",
        "from datetime import date, timedelta\nstr(date(2026, 1, 31) + timedelta(days=45))",
    ),
];

fn programs() -> impl Iterator<Item = (&'static str, Program)> {
    let modules = ["json", "decimal", "datetime"].map(|name| (name.to_owned(), None));
    let script = Policy {
        modules: modules.into(),
        limits: Limits::script(),
        ..Policy::script()
    };
    let formulas = FORMULAS.iter().map(|each| (each, Policy::expression()));
    let scripts = SCRIPTS.iter().map(move |each| (each, script.clone()));
    formulas.chain(scripts).map(|((name, source), policy)| {
        let program = Program::compile(source, &policy);
        (
            *name,
            program.unwrap_or_else(|error| panic!("{name}: {error}")),
        )
    })
}

fn steps(program: &Program) -> u64 {
    program.execute(NO_INPUTS).unwrap().usage.steps
}

#[test]
fn thirty_programs_take_the_steps_that_are_recorded() {
    let compiler = std::env::var("FANGLESS_RUSTC").unwrap_or_default();
    let mut table = format!("# compiled by {compiler}\n");
    for (name, program) in programs() {
        writeln!(table, "{:>10} {name}", steps(&program)).unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/steps/recorded.txt");
    if std::env::var_os("FANGLESS_WRITE_DOCS").is_some() {
        std::fs::write(&path, &table).unwrap();
    }
    let recorded = std::fs::read_to_string(&path).unwrap();
    assert_eq!(recorded.lines().count(), 31);
    if recorded.lines().next() != table.lines().next() {
        return;
    }
    let steps = |line: &str| -> f64 { line.trim().split(' ').next().unwrap().parse().unwrap() };
    for (was, is) in recorded.lines().zip(table.lines()).skip(1) {
        assert!(
            (steps(is) / steps(was) - 1.0).abs() < APART,
            "a program takes other steps than recorded: {is}, not {was}; if that is meant, write the record anew (see the head of tests/steps.rs)"
        );
    }
}

#[test]
fn every_way_to_run_a_program_takes_the_same_steps() {
    for (name, program) in programs() {
        let first = steps(&program);
        assert_eq!(first, steps(&program), "{name}, on a VM that ran before");
        let again = Program::compile(program.source(), program.policy()).unwrap();
        assert_eq!(first, steps(&again), "{name}, compiled again");
        let rows: [[(&str, Value); 0]; 1] = [[]];
        let batch = program.execute_map(rows).map_err(|failed| failed.error);
        assert_eq!(
            first,
            batch.unwrap().usage.steps,
            "{name}, as a batch of one"
        );
        let other = std::thread::spawn(move || steps(&program));
        assert_eq!(first, other.join().unwrap(), "{name}, in another thread");
    }
}
