//! Values of the library's classes: what goes in comes out, and what a program makes of them.
//!
//! In: encoded values, and programs. Out: verdicts. Must not: need an image.

use super::{Inputs, Results};
use crate::{front, machine, run, state};
use fangless_wire::message::{
    self, Circumstances, CompileReply, CompileRequest, Failure, RunHead, RunReply, Want,
};
use fangless_wire::value::{self, BYTES, INT, Kind, MAYBE_SHARED, NONE, SHARED, STR, TUPLE};
use fangless_wire::{Limits, Policy};

fn int(number: i64) -> Vec<u8> {
    let mut zigzag = ((number << 1) ^ (number >> 63)) as u64;
    let mut bytes = vec![INT];
    while zigzag > 0x7f {
        bytes.push(zigzag as u8 | 0x80);
        zigzag >>= 7;
    }
    bytes.push(zigzag as u8);
    bytes
}

fn ints<const N: usize>(numbers: [i64; N]) -> Vec<u8> {
    numbers.map(int).concat()
}

fn text(text: &str) -> Vec<u8> {
    [&[STR, text.len() as u8], text.as_bytes()].concat()
}

fn of(kind: Kind, count: u8, parts: &[u8]) -> Vec<u8> {
    [&[kind.tag(), count], parts].concat()
}

/// A value of each kind, and what Python's `repr` writes for it.
fn samples() -> Vec<(Vec<u8>, &'static str)> {
    let zone = of(Kind::ZoneInfo, 1, &text("Europe/Berlin"));
    let fixed = of(
        Kind::Timezone,
        4,
        &[ints([-1, 66_600, 0]), text("X")].concat(),
    );
    let utc = of(Kind::Timezone, 4, &[ints([0, 0, 0]), vec![NONE]].concat());
    let names = [vec![TUPLE, 2], text("x"), text("y")].concat();
    let record = |kind| {
        of(
            kind,
            4,
            &[text("Point"), names.clone(), ints([1, 2])].concat(),
        )
    };
    let uuid = [&[BYTES, 16][..], &[0x12; 16]].concat();
    vec![
        (
            of(Kind::Bytearray, 1, &[BYTES, 2, b'a', 0]),
            "bytearray(b'a\\x00')",
        ),
        (
            of(Kind::Range, 3, &ints([0, 1_000_000_000_000, 3])),
            "range(0, 1000000000000, 3)",
        ),
        (of(Kind::Decimal, 1, &text("-1.50")), "Decimal('-1.50')"),
        (of(Kind::Decimal, 1, &text("1E+400")), "Decimal('1E+400')"),
        (of(Kind::Decimal, 1, &text("NaN")), "Decimal('NaN')"),
        (of(Kind::Fraction, 2, &ints([-3, 4])), "Fraction(-3, 4)"),
        (
            of(Kind::Uuid, 1, &uuid),
            "UUID('12121212-1212-1212-1212-121212121212')",
        ),
        (
            of(Kind::Date, 3, &ints([2024, 2, 29])),
            "datetime.date(2024, 2, 29)",
        ),
        (
            of(Kind::Time, 6, &[ints([1, 2, 3, 4, 1]), vec![NONE]].concat()),
            "datetime.time(1, 2, 3, 4, fold=1)",
        ),
        (
            of(
                Kind::Time,
                6,
                &[ints([1, 2, 0, 0, 0]), utc.clone()].concat(),
            ),
            "datetime.time(1, 2, tzinfo=datetime.timezone.utc)",
        ),
        (
            of(
                Kind::Datetime,
                9,
                &[ints([2024, 10, 27, 2, 30, 0, 0, 1]), zone.clone()].concat(),
            ),
            "datetime.datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin'))",
        ),
        (
            of(Kind::Timedelta, 3, &ints([-1, 86_399, 5])),
            "datetime.timedelta(days=-1, seconds=86399, microseconds=5)",
        ),
        (
            fixed,
            "datetime.timezone(datetime.timedelta(days=-1, seconds=66600), 'X')",
        ),
        (utc, "datetime.timezone.utc"),
        (zone, "zoneinfo.ZoneInfo(key='Europe/Berlin')"),
        (
            of(
                Kind::OrderedDict,
                2,
                &[text("b"), int(1), text("a"), int(2)].concat(),
            ),
            "OrderedDict({'b': 1, 'a': 2})",
        ),
        (
            of(Kind::Counter, 1, &[text("a"), int(2)].concat()),
            "Counter({'a': 2})",
        ),
        (
            of(Kind::Deque, 3, &ints([5, 1, 2])),
            "deque([1, 2], maxlen=5)",
        ),
        (
            of(Kind::Deque, 2, &[vec![NONE], int(1)].concat()),
            "deque([1])",
        ),
        (record(Kind::Namedtuple), "Point(x=1, y=2)"),
        (record(Kind::Record), "Point(x=1, y=2)"),
    ]
}

/// The same without the mark of a zone or of names that the library keeps as well.
fn unshared(mut bytes: Vec<u8>) -> Vec<u8> {
    for kept in [Kind::Timezone, Kind::ZoneInfo, Kind::Tuple].map(Kind::tag) {
        // A range has bytes that look like it.
        if bytes[0] != Kind::Range.tag()
            && let Some(at) = bytes.iter().position(|byte| *byte == kept | MAYBE_SHARED)
        {
            bytes[at] = kept;
        }
    }
    bytes
}

#[test]
fn each_survives() {
    machine::start();
    for (bytes, shown) in samples() {
        let (back, repr) = state::machine(|machine| {
            machine.interpreter.enter(|vm| {
                let limits = Limits::MAX.result;
                let Ok(object) = Inputs::new(vm).read(&mut &bytes[..], &limits) else {
                    panic!("{shown} cannot be made")
                };
                let repr = object
                    .repr(vm)
                    .map(|text| text.to_string_lossy().into_owned());
                // Held twice, as every item of a walk is.
                let _held = object.clone();
                let mut out = Vec::new();
                let written =
                    value::encode(&mut Results::new(vm), object, false, &limits, &mut out);
                assert!(written.is_ok(), "{shown} cannot be written");
                (out, repr.unwrap_or_default())
            })
        });
        assert_eq!(repr, shown);
        assert_eq!(unshared(back), bytes, "{shown}");
    }
}

/// Runs a script with these inputs; its value, or the failure.
fn outcome(source: &str, inputs: &[(&str, Vec<u8>)]) -> Result<Vec<u8>, Failure> {
    let mut policy = Policy::script();
    for module in [
        "collections", "datetime", "dataclasses", "decimal", "enum", "fractions", "numbers",
        "uuid", "zoneinfo",
    ] {
        policy.modules.insert(module.to_owned(), None);
    }
    let request = CompileRequest {
        source: source.to_owned(),
        policy,
        want: Want::Program,
        cell: 0,
        names: Vec::new(),
    };
    let CompileReply::Sealed(program) = front::compile(&message::encode(&request)) else {
        panic!("does not compile: {source}")
    };
    let head = RunHead { program, ..head() };
    let mut request = message::run_request(&head, &Circumstances::default());
    request.extend([value::DICT, inputs.len() as u8]);
    for (name, value) in inputs {
        request.extend(text(name));
        request.extend(value);
    }
    let reply = run::run(&request);
    let (head, values) = message::unframe(&reply).unwrap();
    let reply: RunReply = message::decode(head).unwrap();
    match reply.failure {
        Some(failure) => Err(failure),
        None => Ok(values.to_vec()),
    }
}

fn head() -> RunHead {
    RunHead {
        cell: 0,
        keep: false,
        program: message::Sealed::default(),
        functions: Vec::new(),
        memory: u64::MAX,
        output: 1 << 20,
        result: Limits::script().result,
        recursion: 200,
        files: None,
    }
}

#[track_caller]
fn gives(source: &str, inputs: &[(&str, Vec<u8>)], expected: &[u8]) {
    match outcome(source, inputs) {
        Ok(value) => assert_eq!(value, expected, "{source}"),
        Err(failure) => panic!("{source}: {failure:?}"),
    }
}

#[test]
fn programs_use_what_comes_in() {
    machine::start();
    let record = samples().pop().unwrap().0;
    let tuple = [&[Kind::Namedtuple.tag()], &record[1..]].concat();
    let both = [("t", tuple), ("r", record)];
    gives("r.x + t.y + t[0] + len(t)", &both, &int(6));
    gives("r.x = 5\nr.z = 6\nr.x + r.z", &both, &int(11));
    gives(
        "a, b = t\n[a, b] == [1, 2] and t == (1, 2) and r != t",
        &both,
        &[value::TRUE],
    );
    gives(
        "match r:\n    case object(x=1, y=y):\n        found = y\nfound",
        &both,
        &int(2),
    );
    gives("{r: 1, t: 2}[r]", &both, &int(1));
    gives("t._replace(x=7)._asdict()['x']", &both, &int(7));
    gives(
        "type(r) is type(s)",
        &[both[1].clone(), ("s", both[1].1.clone())],
        &[value::TRUE],
    );
    let deque = of(Kind::Deque, 2, &[vec![NONE], int(1)].concat());
    gives(
        "d.append(2)\nd.popleft() + len(d)",
        &[("d", deque)],
        &int(2),
    );
    let when = [
        ints([2024, 7, 1, 12, 0, 0, 0, 0]),
        of(Kind::ZoneInfo, 1, &text("Europe/Berlin")),
    ];
    gives(
        "w.utcoffset().seconds",
        &[("w", of(Kind::Datetime, 9, &when.concat()))],
        &int(7200),
    );
}

#[test]
fn programs_send_what_they_make() {
    machine::start();
    let point = |kind: Kind, values: [i64; 2]| {
        let names = [vec![TUPLE | MAYBE_SHARED, 2], text("x"), text("y")].concat();
        of(kind, 4, &[text("P"), names, ints(values)].concat())
    };
    gives(
        "from collections import namedtuple\nnamedtuple('P', 'x y')(1, 2)",
        &[],
        &point(Kind::Namedtuple, [1, 2]),
    );
    let class = |arguments: &str| {
        format!(
            "from dataclasses import dataclass\n@dataclass{arguments}\nclass P:\n    x: int\n    y: int\nP(1, 2)"
        )
    };
    gives(&class(""), &[], &point(Kind::Record, [1, 2]));
    gives(&class("(slots=True)"), &[], &point(Kind::Record, [1, 2]));
    gives(&class("(frozen=True)"), &[], &point(Kind::Record, [1, 2]));
    let colour = "from enum import Enum, IntEnum\nclass C(Enum):\n    RED = 'r'\nclass N(IntEnum):\n    ONE = 1\n";
    gives(
        &format!("{colour}[C.RED, N.ONE]"),
        &[],
        &[vec![value::LIST, 2], text("r"), int(1)].concat(),
    );
    gives(
        "from collections import OrderedDict\nd = OrderedDict(a=1, b=2)\nd.move_to_end('a')\ndel d['b']\nd['c'] = 3\nd.move_to_end('a')\nd.copy()",
        &[],
        &of(
            Kind::OrderedDict,
            2,
            &[text("c"), int(3), text("a"), int(1)].concat(),
        ),
    );
    gives(
        "from collections import defaultdict\nd = defaultdict(int)\nd['a'] += 1\nd.copy()",
        &[],
        &of(Kind::Dict, 1, &[text("a"), int(1)].concat()),
    );
    gives(
        "b = bytearray(b'x')\n[b, b]",
        &[],
        &[
            vec![value::LIST, 2],
            of(Kind::Bytearray, 1, &[BYTES, 1, b'x'])
                .iter()
                .enumerate()
                .map(|(at, byte)| if at == 0 { byte | MAYBE_SHARED } else { *byte })
                .collect(),
            vec![SHARED, 0],
        ]
        .concat(),
    );
    gives(
        "from decimal import Context, Decimal, setcontext\nsetcontext(Context(capitals=0))\nDecimal('1e5')",
        &[],
        &of(Kind::Decimal, 1, &text("1E+5")),
    );
}

/// What is no data, though it looks like it: refused with its type, and without running its code.
#[test]
fn what_a_program_made_up_does_not_leave() {
    machine::start();
    let zone = "from datetime import datetime, time, tzinfo\nclass Z(tzinfo):\n    def utcoffset(self, when):\n        raise SystemError\n";
    for (source, wanted) in [
        (format!("{zone}datetime(2024, 1, 1, tzinfo=Z())"), "datetime"),
        (format!("{zone}[time(1, tzinfo=Z())]"), "time"),
        (format!("{zone}Z()"), "Z"),
        ("from datetime import date\nclass D(date):\n    pass\nD(2024, 1, 1)".to_owned(), "D"),
        ("from decimal import Decimal\nclass D(Decimal):\n    def __str__(self):\n        return 'x'\nD(1)".to_owned(), "D"),
        ("from collections import OrderedDict\nclass O(OrderedDict):\n    pass\nO()".to_owned(), "O"),
        ("class T(tuple):\n    pass\nT((1, 2))".to_owned(), "T"),
        ("class T(tuple):\n    _fields = ('a',)\nT((1, 2))".to_owned(), "T"),
        ("class T(tuple):\n    _fields = ('a', 1)\nT((1, 2))".to_owned(), "T"),
        ("from dataclasses import dataclass\n@dataclass\nclass L(list):\n    x: int = 1\nL()".to_owned(), "L"),
        ("from dataclasses import dataclass\n@dataclass\nclass L:\n    x: int = 1\nv = L()\ndel v.x\nv".to_owned(), "L"),
        ("from enum import Enum\nclass C(Enum):\n    A = object()\nC.A".to_owned(), "object"),
        ("from uuid import UUID\nclass I(int):\n    def __lt__(self, other):\n        return False\n    __le__ = __lt__\n    def __ge__(self, other):\n        return True\n    __gt__ = __lt__\nUUID(int=I(1 << 200))".to_owned(), "UUID"),
    ] {
        match outcome(&source, &[]) {
            Err(Failure::NotData { type_name, .. }) => assert_eq!(type_name, wanted, "{source}"),
            // The library may refuse to make it.
            Err(Failure::Raised(raised)) => assert!(wanted == "UUID", "{source}: {raised:?}"),
            other => panic!("{source}: {other:?}"),
        }
    }
    // Ints of a class of the program's own are made plain.
    gives(
        "class I(int):\n    pass\nrange(I(1), I(5), True)",
        &[],
        &of(Kind::Range, 3, &ints([1, 5, 1])),
    );
}
