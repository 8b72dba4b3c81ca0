//! `replies_decode`: whatever a guest says, the host reads it within bounds or refuses it.
//!
//! In: bytes; the first choose the limits. Out: what is wrong. Must not: allow more memory than the
//! limits and the length of the reply explain.

use crate::bytes::Bytes;
use fangless::{Limits, ResultLimits, fuzzing};
use std::time::{Duration, Instant};

/// Bytes that reading may take beside those that the reply's length explains.
const MEMORY: u64 = 1 << 20;
/// The same for each byte of the reply: a value of one byte is a `Value` on the host, held twice
/// while a container grows.
const MEMORY_PER_BYTE: u64 = 256;
/// The longest that a value prints, see `src/value/repr.rs`.
const LONGEST: usize = (64 << 10) + 3;
/// No reply of a fuzzer's size takes long.
const TIME: Duration = Duration::from_secs(2);

/// Reads a reply in every way that the host knows. `peak` tells and resets the most bytes that were
/// allocated since the last call.
pub fn read(data: &[u8], peak: &dyn Fn() -> u64) -> Result<(), String> {
    let mut bytes = Bytes::new(data);
    let kind = bytes.byte();
    let limits = limits(&mut bytes);
    let reply = bytes.rest();
    peak();
    let started = Instant::now();
    let outcome = match kind % 4 {
        0 => fuzzing::compile_reply(reply).is_ok(),
        1 => match fuzzing::run_reply(&framed(reply), &limits, 1) {
            Ok(values) => within(&values, &limits)?,
            Err(_) => false,
        },
        2 => fuzzing::run_reply(reply, &limits, 1).is_ok(),
        _ => fuzzing::run_reply(reply, &limits, 1000).is_ok(),
    };
    let (took, used) = (started.elapsed(), peak());
    let allowed = MEMORY + MEMORY_PER_BYTE * reply.len() as u64;
    if used > allowed {
        return Err(format!(
            "{used} bytes for a reply of {} (read: {outcome})",
            reply.len()
        ));
    }
    if took > TIME {
        return Err(format!("{took:?} for a reply of {} bytes", reply.len()));
    }
    Ok(())
}

/// A good head before the bytes of a value, so that the fuzzer soon comes to values.
fn framed(value: &[u8]) -> Vec<u8> {
    let head = fangless_wire::message::RunReply {
        values: 1,
        failure: None,
        output: String::new(),
        stderr: String::new(),
        peak_memory: 0,
        files: Vec::new(),
        removed: Vec::new(),
    };
    let mut reply = fangless_wire::message::frame(&fangless_wire::message::encode(&head));
    reply.extend_from_slice(value);
    reply
}

fn limits(bytes: &mut Bytes<'_>) -> Limits {
    let mut limits = Limits::script();
    limits.output = u64::from(bytes.byte());
    limits.result = match bytes.byte() % 3 {
        0 => Limits::MAX.result,
        1 => limits.result,
        _ => ResultLimits {
            bytes: 100,
            depth: 3,
            nodes: 10,
        },
    };
    limits
}

/// What was read is printed, compared and dropped, as a caller would.
fn within(values: &[fangless::Value], limits: &Limits) -> Result<bool, String> {
    for value in values {
        let copy = value.clone();
        let length = format!("{value}").len();
        if length > LONGEST {
            return Err(format!("a value that prints {length} bytes"));
        }
        drop(copy);
    }
    Ok(values.len() as u64 <= limits.result.nodes)
}

/// Replies as a guest makes them, with the bytes before them that [`read`] takes for itself.
pub fn samples() -> Vec<(String, Vec<u8>)> {
    use fangless_wire::formula::{Binary, Code, Constant, Op};
    use fangless_wire::message::{self, CompileReply, Diagnostic, Failure, Frame, Raised, Sealed};
    use fangless_wire::value;
    let text = || "text".to_owned();
    let refused = CompileReply::Refused(vec![Diagnostic {
        code: "F201".to_owned(),
        message: text(),
        help: text(),
        line: 1,
        column: 1,
        end_line: 1,
        end_column: 2,
    }]);
    let sealed = CompileReply::Sealed(Sealed {
        code: vec![1, 2, 3],
        builtins: vec![text()],
        modules: vec![("math".to_owned(), vec!["pi".to_owned()])],
        functions: vec![text()],
        inputs: vec![text()],
        source: text(),
        formula: Some(Code {
            constants: vec![Constant::Text(text()), Constant::Float(0.5)],
            ops: vec![Op::Constant(1), Op::Input(0), Op::Binary(Binary::Add)],
        }),
    });
    let run = |failure, values, bytes: &[u8]| {
        let head = message::RunReply {
            values,
            failure,
            output: text(),
            stderr: text(),
            peak_memory: 1,
            files: vec![("a".to_owned(), 1)],
            removed: vec!["b".to_owned()],
        };
        let mut reply = message::frame(&message::encode(&head));
        reply.push(b'x'); // the file
        reply.extend_from_slice(bytes);
        reply
    };
    let raised = Failure::Raised(Raised {
        type_name: text(),
        message: text(),
        help: text(),
        call: 1,
        traceback: vec![Frame {
            function: text(),
            cell: 0,
            line: 1,
            column: 1,
            end_column: 2,
        }],
    });
    let not_data = Failure::NotData {
        path: text(),
        type_name: text(),
        reason: text(),
    };
    let nested = [
        value::DICT,
        1,
        value::STR,
        1,
        b'k',
        value::LIST | value::MAYBE_SHARED,
        3,
        value::INT,
        6,
        value::SHARED,
        0,
        value::TUPLE,
        0,
    ];
    let kinds = parts();
    let replies = [
        ("sealed", 0, message::encode(&sealed)),
        ("refused", 0, message::encode(&refused)),
        (
            "internal",
            0,
            message::encode(&CompileReply::Internal(text())),
        ),
        ("value", 1, nested.to_vec()),
        ("kinds", 1, kinds),
        ("one", 2, run(None, 1, &nested)),
        (
            "table",
            1,
            run(
                None,
                1,
                &[
                    value::LIST,
                    3,
                    value::SHAPED,
                    2,
                    4,
                    1,
                    b'a',
                    1,
                    b'b',
                    value::INT,
                    2,
                    value::NONE,
                    value::ROW | value::MAYBE_SHARED,
                    0,
                    value::NONE,
                    value::NONE,
                    value::SHARED,
                    0,
                ],
            ),
        ),
        (
            "packed",
            2,
            run(
                None,
                2,
                &[
                    value::PACKED,
                    value::INT,
                    2,
                    2,
                    4,
                    value::PACKED,
                    value::STR,
                    2,
                    1,
                    b'a',
                    0,
                ],
            ),
        ),
        (
            "many",
            3,
            run(None, 3, &[value::NONE, value::TRUE, value::FALSE]),
        ),
        ("raised", 2, run(Some(raised), 0, &[])),
        ("not-data", 2, run(Some(not_data), 0, &[])),
        ("broken", 2, run(Some(Failure::Internal(text())), 0, &[])),
    ];
    replies
        .into_iter()
        .map(|(name, kind, reply)| (name.to_owned(), [&[kind, 255, 0][..], &reply].concat()))
        .collect()
}

/// A list with one value of each kind that is made of parts, the zones shared.
fn parts() -> Vec<u8> {
    use fangless_wire::value::{BYTES, INT, Kind, LIST, MAYBE_SHARED, NONE, SHARED, STR, TUPLE};
    fn int(zigzag: u8) -> Vec<u8> {
        vec![INT, zigzag]
    }
    fn text(text: &str) -> Vec<u8> {
        [&[STR, text.len() as u8], text.as_bytes()].concat()
    }
    let bytes = [&[BYTES, 16][..], &[7; 16]].concat();
    let date = || vec![vec![INT, 0xd0, 0x1f], int(4), int(58)];
    let time = |zone: &[u8]| vec![int(2), int(4), int(6), int(8), int(2), zone.to_vec()];
    let zone = [
        vec![Kind::ZoneInfo.tag() | MAYBE_SHARED, 1],
        text("Europe/Berlin"),
    ]
    .concat();
    let names = || [vec![TUPLE, 1], text("a")].concat();
    let values: [(Kind, u8, Vec<Vec<u8>>); 16] = [
        (Kind::Bytearray, 1, vec![bytes.clone()]),
        (Kind::Range, 3, vec![int(0), int(20), int(2)]),
        (Kind::Decimal, 1, vec![text("-1.5E+20")]),
        (Kind::Fraction, 2, vec![int(1), int(4)]),
        (Kind::Uuid, 1, vec![bytes]),
        (Kind::Date, 3, date()),
        (Kind::Time, 6, time(&zone)),
        (Kind::Datetime, 9, [date(), time(&[SHARED, 0])].concat()),
        (Kind::Timedelta, 3, vec![int(1), int(2), int(4)]),
        (Kind::Timezone, 4, vec![int(0), int(100), int(0), text("x")]),
        (Kind::ZoneInfo, 1, vec![text("UTC")]),
        (Kind::OrderedDict, 1, vec![text("k"), int(2)]),
        (Kind::Counter, 1, vec![text("k"), int(2)]),
        (Kind::Deque, 3, vec![int(4), int(2), vec![NONE]]),
        (Kind::Namedtuple, 3, vec![text("P"), names(), int(2)]),
        (Kind::Record, 3, vec![text("R"), names(), int(2)]),
    ];
    let mut all = vec![LIST, values.len() as u8];
    for (kind, count, parts) in values {
        all.extend([kind.tag(), count]);
        all.extend(parts.concat());
    }
    all
}
