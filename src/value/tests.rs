//! Values: there and back, compared, shown, dropped; and bytes that are none.

use super::*;
use crate::wire::value::{
    DICT, FLOAT, INT, LIST, MAYBE_SHARED, NONE, PACKED, ROW, SHAPED, SHARED, STR,
};
use fangless_wire::Limits;

const LIMITS: fangless_wire::ResultLimits = Limits::MAX.result;

pub(super) fn there_and_back(value: &Value) -> Value {
    let mut bytes = Vec::new();
    append_inputs([("x", value)], &LIMITS, &mut bytes).unwrap();
    let mut rest = bytes.as_slice();
    let inputs = decode(&mut rest, &LIMITS).unwrap();
    assert!(rest.is_empty());
    inputs.get("x").unwrap().clone()
}

fn samples() -> Vec<Value> {
    let mut samples: Vec<Value> = vec![
        Value::None,
        true.into(),
        0.into(),
        (-1).into(),
        i64::MAX.into(),
        i64::MIN.into(),
        u64::MAX.into(),
        i128::MIN.into(),
        (-0.0).into(),
        f64::INFINITY.into(),
        5e-324.into(),
        Value::Complex(1.5, -0.0),
        "".into(),
        "ä\0\u{10ffff}".into(),
        Value::Wtf8(Wtf8::new(b"a\xed\xa0\x80b").unwrap()),
        (&b"\xff\0"[..]).into(),
        Value::list(Vec::<Value>::new()),
        Value::tuple([1, 2]),
        Value::Set([1.into(), "a".into()].into_iter().collect()),
        Value::Frozenset([Value::tuple([1])].into_iter().collect()),
    ];
    samples.extend(parts_tests::samples().into_iter().map(|(value, ..)| value));
    let all = Value::list(&samples);
    samples.push(Value::dict([(Value::tuple([1]), all)]));
    samples
}

#[test]
fn every_type_survives() {
    for value in samples() {
        let back = there_and_back(&value);
        assert_eq!(back, value);
        assert_eq!(
            (back.type_name(), back.to_string()),
            (value.type_name(), value.to_string())
        );
    }
    let Value::Float(nan) = there_and_back(&f64::NAN.into()) else {
        panic!("not a float")
    };
    assert!(nan.is_nan());
    let Value::Float(zero) = there_and_back(&(-0.0).into()) else {
        panic!("not a float")
    };
    assert!(zero.is_sign_negative());
}

#[test]
fn sharing_survives() {
    let shared = Value::list([1]);
    let back = there_and_back(&Value::tuple([&shared, &shared, &Value::list([1])]));
    let Value::Tuple(items) = back else {
        panic!("not a tuple")
    };
    let ids: Vec<usize> = items
        .iter()
        .map(|item| {
            if let Value::List(items) = item {
                items.id()
            } else {
                panic!("not a list")
            }
        })
        .collect();
    assert!(ids[0] == ids[1] && ids[1] != ids[2]);
}

/// A graph of 2^depth paths in a few objects.
fn graph(depth: usize) -> Value {
    (0..depth).fold(Value::tuple([1]), |below, _| Value::tuple([&below, &below]))
}

#[test]
fn a_graph_is_not_a_tree() {
    let (left, right) = (graph(90), graph(90));
    assert!(left == right && left != graph(89));
    assert!(there_and_back(&left) == right);
    let as_member = |value: &Value| Value::Set([value.clone(), 2.into()].into_iter().collect());
    assert!(as_member(&left) == as_member(&right));
    assert!(left.to_string().len() < 70_000);
    assert!(serde_json::to_string(&left).is_err());
}

#[test]
fn depth_overflows_no_stack() {
    let small = std::thread::Builder::new().stack_size(256 << 10);
    let deep = small.spawn(|| {
        let pile = || (0..300_000).fold(Value::None, |below, _| Value::list([below]));
        let (left, right) = (pile(), pile());
        assert!(left == right);
        assert!(left.to_string().contains("..."));
        let mut bytes = Vec::new();
        let error = append_inputs([("x", &left)], &LIMITS, &mut bytes).unwrap_err();
        assert!(error.to_string().contains("deep"), "{error}");
    });
    deep.unwrap().join().unwrap();
}

#[test]
fn equality_is_of_data_and_type() {
    let set = |items: &[i64]| Value::Set(items.iter().map(|item| (*item).into()).collect());
    assert!(set(&[1, 2, 3]) == set(&[3, 1, 2]));
    assert!(set(&[1, 2]) != set(&[1, 3]) && set(&[1]) != set(&[1, 2]));
    assert!(Value::dict([("a", 1), ("b", 2)]) == Value::dict([("b", 2), ("a", 1)]));
    assert!(Value::dict([("a", 1)]) != Value::dict([("a", 2)]));
    assert!(Value::dict([("a", 1)]) != Value::dict([("b", 1)]));
    assert!(Value::from(1) != Value::from(1.0) && Value::from(1) != Value::from(true));
    assert!(Value::list([1]) != Value::tuple([1]) && Value::list([1]) != Value::list([1, 1]));
    assert!(
        Value::from(f64::NAN) != Value::from(f64::NAN) && Value::from(0.0) == Value::from(-0.0)
    );
    let mixed = |order: [usize; 3]| {
        let items = [
            Value::tuple([1]),
            Value::tuple([2]),
            Value::Frozenset([7.into()].into_iter().collect()),
        ];
        Value::Set(order.iter().map(|index| items[*index].clone()).collect())
    };
    assert!(mixed([0, 1, 2]) == mixed([2, 1, 0]));
}

#[test]
fn values_read_as_in_python() {
    let shown: Vec<String> = [
        Value::None,
        true.into(),
        (-7).into(),
        Value::from(1e16),
        Value::from(1e15),
        Value::from(0.0001),
        Value::from(0.000_01),
        Value::from(1.5e-7),
        Value::from(-0.0),
        Value::from(f64::NEG_INFINITY),
        Value::Complex(0.0, 2.0),
        Value::Complex(1.0, -2.5),
        "it's".into(),
        "both ' and \"".into(),
        "\n\u{1b}\u{202e}ä".into(),
        (&b"a'\"\xff"[..]).into(),
        Value::tuple([1]),
        Value::list([Value::None]),
        Value::Set(Items::from(Vec::new())),
        Value::dict([("k", 1)]),
        Value::Frozenset([1.into()].into_iter().collect()),
    ]
    .iter()
    .map(ToString::to_string)
    .collect();
    let expected = [
        "None", "True", "-7", "1e+16", "1000000000000000.0", "0.0001", "1e-05", "1.5e-07", "-0.0",
        "-inf", "2j", "(1-2.5j)", "\"it's\"", "'both \\' and \"'", "'\\n\\x1b\\u202eä'",
        "b'a\\'\"\\xff'", "(1,)", "[None]", "set()", "{'k': 1}", "frozenset({1})",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn large_ints_keep_their_digits() {
    for number in [
        u64::MAX.into(),
        i128::MAX,
        i128::MIN,
        -(1_i128 << 64),
        (1_i128 << 64) - 1,
        10_i128.pow(27),
        -10_i128.pow(18) * 1000,
    ] {
        let value = Value::from(number);
        assert_eq!(value.to_string(), number.to_string());
        assert_eq!(i128::try_from(value).unwrap(), number);
    }
    // 2**200, in more bytes than it needs.
    let mut bytes = [0; 40];
    bytes[25] = 1;
    let value = number::from_le_bytes(&bytes);
    assert_eq!(
        value.to_string(),
        "1606938044258990275541962092341162602522202993782792835301376"
    );
    assert_eq!(value, number::from_le_bytes(&bytes[..26]));
    assert!(i128::try_from(value).is_err());
    assert_eq!(number::from_le_bytes(&[0xff; 40]), Value::Int(-1));
    assert_eq!(number::from_le_bytes(&[]), Value::Int(0));
    let huge = number::from_le_bytes(&[1; 100_000]);
    assert_eq!(huge.to_string(), "<int of 100000 bytes>");
}

#[test]
fn only_wtf8_is_wtf8() {
    for bytes in [
        &b"\xed\xa0\x80"[..],
        b"a\xed\xbf\xbf",
        b"\xed\xb0\x80\xed\xa0\x80",
        // Two surrogates that would be one character in UTF-16 stay two, as in Python.
        b"\xed\xa0\x80\xed\xb0\x80",
        b"\xed\xa0\x80x\xed\xb0\x80",
    ] {
        assert!(Wtf8::new(bytes).is_ok(), "{bytes:x?}");
    }
    // Text without surrogates, an overlong form, a cut one, and rubbish.
    for bytes in [
        &b""[..],
        b"abc",
        b"\xc0\x80",
        b"\xed\xa0",
        b"\xff",
        b"\xed\xa0\x80\xff",
    ] {
        assert!(Wtf8::new(bytes).is_err(), "{bytes:x?}");
    }
    assert_eq!(
        Wtf8::new(b"a\xed\xa0\x80b").unwrap().to_string(),
        "a\u{fffd}b"
    );
}

#[test]
fn json_there_and_back() {
    let text = r#"{"a":[1,-2.5,null,true,"x",18446744073709551615],"b":{}}"#;
    let value: Value = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    assert!(serde_json::to_string(&Value::dict([(Value::tuple([1]), 1)])).is_err());
    assert!(serde_json::to_string(&Value::Wtf8(Wtf8::new(b"\xed\xa0\x80").unwrap())).is_err());
    let deep = (0..200).fold(Value::None, |below, _| Value::list([below]));
    assert!(serde_json::to_string(&deep).is_err());
}

#[test]
fn inputs_that_cannot_be_are_named() {
    let refused = |name: &str, value: Value| {
        append_inputs([(name, value)], &LIMITS, &mut Vec::new())
            .unwrap_err()
            .to_string()
    };
    for name in ["", "1a", "a b", "<getattr>", "a.b", "__builtins__", "a\n"] {
        assert!(!refused(name, Value::None).is_empty(), "{name}");
    }
    for name in ["_", "__private", "größe", "x1"] {
        assert!(check_input_name(name).is_ok(), "{name}");
    }
    let unhashable = Value::dict([(Value::list([1]), 1)]);
    let error = refused("rows", Value::list([Value::None, unhashable]));
    assert!(error.starts_with("rows[1] (a list)"), "{error}");
    let few = fangless_wire::ResultLimits {
        bytes: 10,
        ..LIMITS
    };
    let error = append_inputs([("x", "a long text")], &few, &mut Vec::new()).unwrap_err();
    assert!(error.to_string().contains("bytes"), "{error}");
}

fn noise(seed: &mut u64) -> u64 {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed
}

#[test]
fn arbitrary_bytes_are_values_or_errors() {
    let mut honest = Vec::new();
    append_inputs([("x", Value::list(samples()))], &LIMITS, &mut honest).unwrap();
    let mut seed = 0x9e37_79b9_7f4a_7c15;
    let mut values = 0;
    for round in 0..60_000 {
        let mut bytes = if round % 2 == 0 {
            honest.clone()
        } else {
            (0..noise(&mut seed) % 48)
                .map(|_| (noise(&mut seed) % 40) as u8)
                .collect()
        };
        for _ in 0..noise(&mut seed) % 4 {
            if !bytes.is_empty() {
                let at = noise(&mut seed) as usize % bytes.len();
                bytes[at] = noise(&mut seed) as u8;
            }
        }
        let mut rest = bytes.as_slice();
        if let Ok(value) = decode(&mut rest, &Limits::expression().result) {
            values += 1;
            // What was accepted can be shown and sent again.
            assert!(value.to_string().len() <= (64 << 10) + 3);
            assert!(append_inputs([("x", &value)], &LIMITS, &mut Vec::new()).is_ok());
        }
    }
    assert!(values > 1000, "{values}");
}

#[test]
fn claims_of_size_take_no_memory() {
    let huge = |tag: u8| vec![tag, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f];
    for tag in [LIST, DICT, STR, LIST | MAYBE_SHARED, SHARED, SHAPED, ROW] {
        assert!(decode(&mut huge(tag).as_slice(), &LIMITS).is_err());
    }
    // A container inside itself cannot be said.
    assert!(decode(&mut &[LIST | MAYBE_SHARED, 1, SHARED, 0][..], &LIMITS).is_err());
    let nested = [LIST, 1].repeat(200);
    let error = decode(&mut nested.as_slice(), &Limits::expression().result).unwrap_err();
    assert_eq!(error.code(), "internal");
}

/// The bytes of a value by itself.
fn bytes(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    append(value, &LIMITS, &mut bytes).unwrap();
    bytes
}

#[test]
fn tables_say_their_keys_once() {
    let row = |id: i64| {
        let name = Value::from(format!("n{id}"));
        Value::dict([("identifier", id.into()), ("name", name)])
    };
    let nested = |id: i64| {
        let others = Value::list([row(id), row(7)]);
        Value::dict([("row", row(id)), ("others", others)])
    };
    for table in [
        Value::list((0..50).map(row)),
        Value::tuple((0..50).map(nested)),
        Value::list([
            row(1),
            Value::dict([("identifier", 1)]),
            row(2),
            Value::None,
        ]),
    ] {
        assert_eq!(there_and_back(&table), table);
        let written = bytes(&table);
        let found = written.windows(10).filter(|part| part == b"identifier");
        assert!(found.count() <= 2, "{written:?}");
    }
    // One row is no table, and a key that is written twice makes none.
    assert_eq!(bytes(&Value::list([row(1)]))[2], DICT);
    let twice = || Value::dict([("a", 1), ("a", 2)]);
    assert_eq!(bytes(&Value::list([twice(), twice()]))[2], DICT);
    // A row counts with its keys, and so does a table that comes back.
    let table = Value::list((0..10).map(row));
    let most = |nodes| fangless_wire::ResultLimits { nodes, ..LIMITS };
    assert!(append(&table, &most(51), &mut Vec::new()).is_ok());
    assert!(append(&table, &most(50), &mut Vec::new()).is_err());
    let written = bytes(&table);
    assert!(decode(&mut written.as_slice(), &most(51)).is_ok());
    assert!(decode(&mut written.as_slice(), &most(50)).is_err());
    // One object stays one.
    let same = row(3);
    let shared = Value::list([same.clone(), same]);
    let Value::List(items) = there_and_back(&shared) else {
        panic!("a list")
    };
    let [Value::Dict(one), Value::Dict(other)] = &items[..] else {
        panic!("two dicts")
    };
    assert_eq!(one.id(), other.id());
}

#[test]
fn tables_that_lie_are_refused() {
    // Two rows of the keys `a` and `b`.
    let honest = [&[
        LIST, 2, SHAPED, 2, 4, 1, b'a', 1, b'b', INT, 2, INT, 4, ROW, 0, NONE, NONE,
    ][..]]
    .concat();
    let table = decode(&mut honest.as_slice(), &LIMITS).unwrap();
    assert_eq!(
        table.to_string(),
        "[{'a': 1, 'b': 2}, {'a': None, 'b': None}]"
    );
    for (at, wrong) in [
        (3, 1),
        (3, 3),
        (3, 0),
        (4, 3),
        (4, 5),
        (5, 2),
        (8, b'a'),
        (8, 0xff),
        (14, 1),
    ] {
        let mut bytes = honest.clone();
        bytes[at] = wrong;
        assert!(decode(&mut bytes.as_slice(), &LIMITS).is_err(), "{at}");
    }
    // Keys that are not there yet, or that a value inside of them would name.
    assert!(decode(&mut &[ROW, 0, NONE][..], &LIMITS).is_err());
    // Many rows of many keys need a byte for each value, and count with each key.
    let keys: Vec<u8> = (0..100).flat_map(|key: u8| [1, key]).collect();
    let mut bytes = [&[LIST, 100, SHAPED, 100, 200, 1], &keys[..], &[NONE; 100]].concat();
    bytes.extend([ROW, 0].repeat(99));
    assert!(decode(&mut bytes.as_slice(), &LIMITS).is_err());
}

#[test]
fn lists_of_one_type_are_packed() {
    for list in [
        Value::list((0..300).map(|at| at * 7 - 900)),
        Value::list([i64::MIN, i64::MAX]),
        Value::list([0.5, -0.0, f64::INFINITY]),
        Value::list(["", "ä", "\0\u{10ffff}"]),
    ] {
        assert_eq!(there_and_back(&list), list);
        assert_eq!(bytes(&list)[0], PACKED);
    }
    for list in [Value::list([1]), Value::list([Value::from(1), 1.5.into()])] {
        assert_eq!(bytes(&list)[0], LIST);
    }
    let most = |nodes| fangless_wire::ResultLimits { nodes, ..LIMITS };
    let written = bytes(&Value::list(0..10));
    assert!(decode(&mut written.as_slice(), &most(11)).is_ok());
    assert!(decode(&mut written.as_slice(), &most(10)).is_err());
    assert!(append(&Value::list(0..10), &most(10), &mut Vec::new()).is_err());
    for wrong in [
        &[PACKED, NONE, 1, NONE][..],
        &[PACKED, LIST, 1, 0],
        &[PACKED, FLOAT, 2, 0, 0, 0, 0, 0, 0, 0, 0],
        &[PACKED, INT, 0xff, 0xff, 0xff, 0xff, 0x7f],
        &[PACKED, STR, 1, 1, 0xff],
        &[PACKED],
    ] {
        assert!(decode(&mut &wrong[..], &LIMITS).is_err(), "{wrong:?}");
    }
}
