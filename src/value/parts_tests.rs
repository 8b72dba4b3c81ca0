//! The types beyond Python's own syntax: there and back, compared, shown, as JSON; and parts that fit none.

use super::tests::there_and_back;
use super::*;
use crate::wire::value::{Kind, MAYBE_SHARED, NONE, SHARED, STR};
use fangless_wire::Limits;

const LIMITS: fangless_wire::ResultLimits = Limits::MAX.result;

fn zone(days: i32, seconds: u32, name: Option<&str>) -> Timezone {
    Timezone::fixed(Timedelta::new(days, seconds, 0).unwrap(), name).unwrap()
}

fn date() -> Date {
    Date::new(2024, 2, 29).unwrap()
}

fn noon() -> Time {
    Time::new(12, 0, 0, 0).unwrap()
}

fn point(is_tuple: bool, x: impl Into<Value>) -> Value {
    let fields = Value::tuple(["x", "y"]);
    let values = Items::from(vec![x.into(), 2.into()]);
    Record::new("Point", fields, values, is_tuple)
        .unwrap()
        .into()
}

fn deque(longest: Option<usize>) -> Value {
    let items = [1, 2].into_iter().map(Into::into).collect();
    Deque::new(items, longest).unwrap().into()
}

fn pairs() -> Pairs {
    [("a".into(), 1.into())].into_iter().collect()
}

/// Values, what Python writes for each, and what JSON has.
pub(super) fn samples() -> Vec<(Value, &'static str, &'static str)> {
    let time = |micros| Time::new(1, 2, 3, micros).unwrap();
    let berlin = Timezone::named("Europe/Berlin").unwrap();
    let uuid = Uuid(*b"\x12\x34\x56\x78\x12\x34\x56\x78\x12\x34\x56\x78\x12\x34\x56\x78");
    vec![
        (
            Bytearray::from(&b"a\xff"[..]).into(),
            "bytearray(b'a\\xff')",
            "[97,255]",
        ),
        (
            Range::new(0, 3, 1).unwrap().into(),
            "range(0, 3)",
            "[0,3,1]",
        ),
        (
            Range::new(0, u64::MAX, -2).unwrap().into(),
            "range(0, 18446744073709551615, -2)",
            "[0,18446744073709551615,-2]",
        ),
        (
            Decimal::new("-1.50").unwrap().into(),
            "Decimal('-1.50')",
            "\"-1.50\"",
        ),
        (
            Fraction::new(-3, 4).unwrap().into(),
            "Fraction(-3, 4)",
            "\"-3/4\"",
        ),
        (
            uuid.into(),
            "UUID('12345678-1234-5678-1234-567812345678')",
            "\"12345678-1234-5678-1234-567812345678\"",
        ),
        (
            date().into(),
            "datetime.date(2024, 2, 29)",
            "\"2024-02-29\"",
        ),
        (noon().into(), "datetime.time(12, 0)", "\"12:00:00\""),
        (
            time(0).in_zone(Timezone::utc()).into(),
            "datetime.time(1, 2, 3, tzinfo=datetime.timezone.utc)",
            "\"01:02:03+00:00\"",
        ),
        (
            Datetime::new(date(), time(45).folded().in_zone(berlin.clone())).into(),
            "datetime.datetime(2024, 2, 29, 1, 2, 3, 45, fold=1, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin'))",
            "\"2024-02-29T01:02:03.000045[Europe/Berlin]\"",
        ),
        (
            Datetime::new(date(), noon().in_zone(zone(-1, 66_601, Some("it's")))).into(),
            "datetime.datetime(2024, 2, 29, 12, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=66601), \"it's\"))",
            "\"2024-02-29T12:00:00-05:29:59\"",
        ),
        (
            Timedelta::new(-1, 86_399, 1).unwrap().into(),
            "datetime.timedelta(days=-1, seconds=86399, microseconds=1)",
            "\"-1 day, 23:59:59.000001\"",
        ),
        (
            Timedelta::new(0, 0, 0).unwrap().into(),
            "datetime.timedelta(0)",
            "\"0:00:00\"",
        ),
        (
            Timezone::utc().into(),
            "datetime.timezone.utc",
            "\"+00:00\"",
        ),
        (
            zone(0, 7200, None).into(),
            "datetime.timezone(datetime.timedelta(seconds=7200))",
            "\"+02:00\"",
        ),
        (
            berlin.into(),
            "zoneinfo.ZoneInfo(key='Europe/Berlin')",
            "\"Europe/Berlin\"",
        ),
        (
            Value::OrderedDict(pairs()),
            "OrderedDict({'a': 1})",
            "{\"a\":1}",
        ),
        (Value::OrderedDict(Vec::new().into()), "OrderedDict()", "{}"),
        (Value::Counter(pairs()), "Counter({'a': 1})", "{\"a\":1}"),
        (deque(None), "deque([1, 2])", "[1,2]"),
        (deque(Some(2)), "deque([1, 2], maxlen=2)", "[1,2]"),
        (point(true, 1), "Point(x=1, y=2)", "{\"x\":1,\"y\":2}"),
        (
            point(false, Value::list([1])),
            "Point(x=[1], y=2)",
            "{\"x\":[1],\"y\":2}",
        ),
    ]
}

#[test]
fn each_survives_and_equals_only_itself() {
    let samples = samples();
    for (at, (value, shown, json)) in samples.iter().enumerate() {
        let back = there_and_back(value);
        assert_eq!(back, *value);
        assert_eq!(back.type_name(), value.type_name());
        assert_eq!(back.to_string(), *shown);
        assert_eq!(serde_json::to_string(&back).unwrap(), *json);
        for (other, (different, ..)) in samples.iter().enumerate() {
            assert_eq!(value == different, at == other, "{value} {different}");
        }
    }
    let all = Value::list(samples.iter().map(|(value, ..)| value));
    assert_eq!(there_and_back(&all), all);
}

#[test]
fn those_that_can_be_hashed_are_keys() {
    let keys = || {
        samples()
            .into_iter()
            .map(|(key, ..)| key)
            .filter(Value::may_be_key)
    };
    let set = |keys: Vec<Value>| Value::Set(keys.into());
    let forth = set(keys().collect());
    let back = set(keys().rev().collect());
    assert!(keys().count() > 14);
    assert_eq!(there_and_back(&forth), back);
    let mut other: Vec<Value> = keys().skip(1).collect();
    other.push(Decimal::new("7").unwrap().into());
    assert_ne!(forth, set(other));
    for (value, ..) in samples().iter().filter(|(value, ..)| !value.may_be_key()) {
        let dict = Value::dict([(value, 1)]);
        assert!(
            append_inputs([("x", dict)], &LIMITS, &mut Vec::new()).is_err(),
            "{value}"
        );
    }
}

#[test]
fn sharing_survives() {
    let is_one = |value: Value| {
        let pair = there_and_back(&Value::tuple([&value, &value]));
        let Value::Tuple(items) = pair else {
            panic!("not a tuple")
        };
        match (&items[0], &items[1]) {
            (Value::Bytearray(one), Value::Bytearray(other)) => one.id() == other.id(),
            (one, other) => {
                let id = |value: &Value| {
                    value
                        .items()
                        .map(Items::id)
                        .or(value.pairs().map(Pairs::id))
                };
                id(one).is_some() && id(one) == id(other)
            }
        }
    };
    assert!(is_one(Bytearray::from(&b"x"[..]).into()));
    assert!(is_one(deque(None)) && is_one(point(false, 1)));
    assert!(is_one(Value::Counter(pairs())) && is_one(Value::OrderedDict(pairs())));
}

#[test]
fn names_of_many_records_are_written_once() {
    let fields = Value::tuple(["a_rather_long_name"]);
    let record = |value: i64| {
        let values = Items::from(vec![value.into()]);
        Record::new("R", fields.clone(), values, false).unwrap()
    };
    let rows = Value::list((0..100).map(record));
    let mut bytes = Vec::new();
    append_inputs([("x", &rows)], &LIMITS, &mut bytes).unwrap();
    assert!(bytes.len() < 1100, "{}", bytes.len());
    let back = there_and_back(&rows);
    assert_eq!(back, rows);
    let Value::List(rows) = &back else {
        panic!("not a list")
    };
    let Value::Record(last) = &rows[99] else {
        panic!("not a record")
    };
    assert_eq!(last.get("a_rather_long_name"), Some(&Value::Int(99)));
    assert_eq!((last.name(), last.get("other")), ("R", None));
}

#[test]
fn depth_overflows_no_stack() {
    let small = std::thread::Builder::new().stack_size(256 << 10);
    let deep = small.spawn(|| {
        let pile = || {
            (0..100_000).fold(Value::None, |below, at| match at % 3 {
                0 => point(at % 2 == 0, below),
                1 => Deque::new(vec![below].into(), None).unwrap().into(),
                _ => Value::OrderedDict([("k".into(), below)].into_iter().collect()),
            })
        };
        assert!(pile() == pile());
    });
    deep.unwrap().join().unwrap();
}

#[test]
fn paths_name_the_fields_of_records() {
    let unhashable = Value::dict([(Value::list([1]), 1)]);
    let rows = Deque::new(vec![1.into(), point(false, unhashable)].into(), None).unwrap();
    let error = append_inputs([("rows", Value::from(rows))], &LIMITS, &mut Vec::new()).unwrap_err();
    assert_eq!(error.path, "rows[1].x");
}

#[test]
fn parts_that_fit_nothing_are_refused() {
    assert!(Date::new(2023, 2, 29).is_err() && Time::new(24, 0, 0, 0).is_err());
    assert!(Timedelta::new(0, 86_400, 0).is_err() && Timezone::named("../x").is_err());
    assert!(Timezone::fixed(Timedelta::new(1, 0, 0).unwrap(), None).is_err());
    assert!(
        Decimal::new("1e5").is_err()
            && Fraction::new(1, 0).is_err()
            && Range::new(0, 1, 0).is_err()
    );
    assert!(Range::new(0, 1.5, 1).is_err() && Fraction::new("1", 2).is_err());
    let two: Items = [1, 2].into_iter().map(Into::into).collect();
    assert!(Deque::new(two.clone(), Some(1)).is_err());
    assert!(Record::new("R", Value::tuple(["a"]), two.clone(), true).is_err());
    assert!(Record::new("R", Value::tuple([1, 2]), two, true).is_err());
    // The same from a guest: of each kind, nothing at all, a None, and too much.
    for kind in Kind::ALL
        .iter()
        .filter(|kind| kind.tag() > 15 && !kind.is_mapping())
    {
        for count in [0, 2, 10] {
            let bytes = [&[kind.tag(), count][..], &[NONE; 10]].concat();
            let good = *kind == Kind::Deque && count > 0;
            assert_eq!(
                decode(&mut &bytes[..], &LIMITS).is_ok(),
                good,
                "{kind:?} {count}"
            );
        }
    }
    // A tuple of names, used by a second record that has more values than it.
    let tuple = Kind::Tuple.tag() | MAYBE_SHARED;
    let one = [
        Kind::Record.tag(),
        3,
        STR,
        1,
        b'R',
        tuple,
        1,
        STR,
        1,
        b'a',
        NONE,
    ];
    let more = [Kind::Record.tag(), 4, STR, 1, b'R', SHARED, 0, NONE, NONE];
    let both = [&[Kind::List.tag(), 2][..], &one, &more].concat();
    let error = decode(&mut &both[..], &LIMITS).unwrap_err();
    assert!(error.to_string().contains("do not match"), "{error}");
}
