//! Replies: the honest ones arrive whole, the hostile ones cost nothing but an error.

use super::*;
use fangless_wire::formula::Compare;
use fangless_wire::message::{self as wire, Raised};

fn raised() -> wire::RunReply {
    wire::RunReply {
        values: 3,
        failure: Some(wire::Failure::Raised(Raised {
            type_name: "ValueError".to_owned(),
            message: "ä".repeat(10),
            traceback: vec![Frame {
                function: "f".to_owned(),
                cell: 0,
                line: 1,
                column: 2,
                end_column: 3,
            }],
            help: "Did you mean `x`?".to_owned(),
            call: 7,
        })),
        output: "printed".to_owned(),
        stderr: "warned".to_owned(),
        peak_memory: u64::MAX,
        files: Vec::new(),
        removed: Vec::new(),
    }
}

fn sealed() -> Sealed {
    Sealed {
        code: vec![0, 255, 7],
        builtins: vec!["len".to_owned()],
        modules: vec![("math".to_owned(), vec!["pi".to_owned(), "tau".to_owned()])],
        functions: vec!["rate".to_owned()],
        inputs: vec!["a".to_owned(), "b".to_owned()],
        source: "import traceback".to_owned(),
        formula: Some(Code {
            constants: vec![Constant::Float(0.5), Constant::Text("a".to_owned())],
            ops: vec![Op::Constant(0), Op::Input(1), Op::Compare(Compare::Less)],
        }),
    }
}

fn framed(head: &wire::RunReply, values: &[u8]) -> Vec<u8> {
    let mut bytes = wire::frame(&wire::encode(head));
    bytes.extend_from_slice(values);
    bytes
}

#[test]
fn a_run_arrives_as_it_was_sent() {
    let bytes = framed(&raised(), b"values");
    let (reply, values) = run(&bytes, &Limits::script(), None).unwrap();
    assert_eq!(
        (reply.values, reply.output.as_str(), reply.stderr.as_str()),
        (3, "printed", "warned")
    );
    assert_eq!((values, reply.peak_memory), (&b"values"[..], u64::MAX));
    let Some(Failure::Raised {
        type_name,
        message,
        traceback,
        help,
        call,
    }) = reply.failure
    else {
        panic!("not raised")
    };
    assert_eq!(
        (type_name.as_str(), message, help.as_str(), call),
        ("ValueError", "ä".repeat(10), "Did you mean `x`?", 7)
    );
    assert_eq!(
        traceback,
        [Frame {
            function: "f".to_owned(),
            cell: 0,
            line: 1,
            column: 2,
            end_column: 3
        }]
    );

    let not_data = wire::Failure::NotData {
        path: "[3]".into(),
        type_name: "function".into(),
        reason: "no".into(),
    };
    let bytes = framed(
        &wire::RunReply {
            failure: Some(not_data),
            ..raised()
        },
        b"",
    );
    let Some(Failure::NotData(found)) = run(&bytes, &Limits::script(), None).unwrap().0.failure
    else {
        panic!("data")
    };
    assert_eq!(
        (
            found.path.as_str(),
            found.type_name.as_str(),
            found.reason.as_str()
        ),
        ("[3]", "function", "no")
    );
}

#[test]
fn a_compilation_arrives_as_it_was_sent() {
    let Compiled::Sealed(found) =
        compiled(&wire::encode(&wire::CompileReply::Sealed(sealed()))).unwrap()
    else {
        panic!("refused");
    };
    assert_eq!(found, sealed());
    let diagnostic = Diagnostic {
        code: "F001".to_owned(),
        message: "no".to_owned(),
        help: "yes".to_owned(),
        line: 1,
        column: 2,
        end_line: 3,
        end_column: 4,
    };
    let reply = wire::CompileReply::Refused(vec![diagnostic.clone()]);
    let Compiled::Refused(found) = compiled(&wire::encode(&reply)).unwrap() else {
        panic!("sealed")
    };
    assert_eq!(found, [diagnostic]);
    for broken in [
        wire::CompileReply::Internal("a bug".to_owned()),
        wire::CompileReply::Refused(Vec::new()),
    ] {
        assert!(matches!(
            compiled(&wire::encode(&broken)),
            Err(Error::Internal(_))
        ));
    }
}

#[test]
fn texts_are_cut_and_output_is_refused_past_its_limit() {
    let long = wire::Failure::Raised(Raised {
        type_name: "é".repeat(NAME),
        message: "é".repeat(MESSAGE),
        traceback: Vec::new(),
        help: "é".repeat(NAME),
        call: 0,
    });
    let bytes = framed(
        &wire::RunReply {
            failure: Some(long),
            ..raised()
        },
        b"",
    );
    let Some(Failure::Raised {
        type_name,
        message,
        help,
        ..
    }) = run(&bytes, &Limits::script(), None).unwrap().0.failure
    else {
        panic!("not raised");
    };
    assert!(type_name.len() <= NAME + 3 && message.len() <= MESSAGE + 3);
    assert!(help.len() <= NAME + 3);

    let output = "x".repeat(11);
    let bytes = framed(&wire::RunReply { output, ..raised() }, b"");
    assert!(
        run(
            &bytes,
            &Limits {
                output: 10,
                ..Limits::script()
            },
            None,
        )
        .is_err()
    );
    assert!(
        run(
            &bytes,
            &Limits {
                output: 17,
                ..Limits::script()
            },
            None,
        )
        .is_ok()
    );
}

#[test]
fn a_small_reply_cannot_become_a_large_one() {
    // A million empty names in a megabyte.
    let reply = wire::CompileReply::Sealed(Sealed {
        builtins: vec![String::new(); 1 << 20],
        ..sealed()
    });
    assert!(matches!(
        compiled(&wire::encode(&reply)),
        Err(Error::Internal(_))
    ));
    let frame = Frame {
        function: String::new(),
        cell: 0,
        line: 0,
        column: 0,
        end_column: 0,
    };
    let Some(wire::Failure::Raised(mut raised_by)) = raised().failure else {
        unreachable!()
    };
    raised_by.traceback = vec![frame; MANY + 1];
    let bytes = framed(
        &wire::RunReply {
            failure: Some(wire::Failure::Raised(raised_by)),
            ..raised()
        },
        b"",
    );
    assert!(matches!(
        run(&bytes, &Limits::script(), None),
        Err(Error::Internal(_))
    ));
}

/// xorshift: the same bytes on every run.
fn noise(seed: &mut u64) -> u64 {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed
}

#[test]
fn arbitrary_bytes_never_panic() {
    let honest = [
        framed(&raised(), b"values"),
        wire::encode(&wire::CompileReply::Sealed(sealed())),
        Vec::new(),
    ];
    let mut seed = 0x2545_f491_4f6c_dd1d;
    for round in 0..60_000 {
        let mut bytes = honest[round % honest.len()].clone();
        if bytes.is_empty() {
            bytes = (0..noise(&mut seed) % 64)
                .map(|_| noise(&mut seed) as u8)
                .collect();
        }
        for _ in 0..1 + noise(&mut seed) % 4 {
            if !bytes.is_empty() {
                let at = noise(&mut seed) as usize % bytes.len();
                bytes[at] = noise(&mut seed) as u8;
            }
        }
        bytes.truncate(noise(&mut seed) as usize % (bytes.len() + 8));
        let _ = compiled(&bytes);
        if let Ok((_, values)) = run(&bytes, &Limits::script(), None) {
            assert!(values.len() <= bytes.len());
        }
    }
}

#[test]
fn files_arrive_within_the_limits_of_the_policy() {
    let reply = |files: &[(&str, u64)], removed: &[&str]| {
        let head = wire::RunReply {
            failure: None,
            files: files
                .iter()
                .map(|(path, size)| ((*path).to_owned(), *size))
                .collect(),
            removed: removed.iter().map(|path| (*path).to_owned()).collect(),
            ..raised()
        };
        framed(&head, b"oneNNvalues")
    };
    let limits = Some(FileLimits {
        number: 2,
        bytes: 11,
    });
    let bytes = reply(&[("a", 3), ("b/c", 2)], &["d"]);
    let (found, values) = run(&bytes, &Limits::script(), limits).unwrap();
    let written = [
        ("a".to_owned(), b"one"[..].into()),
        ("b/c".to_owned(), b"NN"[..].into()),
    ];
    assert_eq!(
        (found.written.as_slice(), values),
        (&written[..], &b"values"[..])
    );
    assert_eq!(found.removed, ["d"]);
    assert!(run(&bytes, &Limits::script(), None).is_err(), "no files");
    let long = "x".repeat(300);
    for (files, removed) in [
        (&[("a", 1), ("b", 1), ("c", 1)][..], &[][..]),
        (&[("a", 12)], &[]),
        (&[("a", 6), ("b", u64::MAX)], &[]),
        (&[("a", 11), ("b", 1)], &[]),
        (&[("b", 1), ("a", 1)], &[]),
        (&[("a", 1), ("a", 1)], &[]),
        (&[("../a", 1)], &[]),
        (&[("/a", 1)], &[]),
        (&[("a/", 1)], &[]),
        (&[("", 1)], &[]),
        (&[(&long, 1)], &[]),
        (&[("a\n", 1)], &[]),
        (&[], &["b", "a"]),
        (&[], &["a", "a"]),
        (&[], &["a/../b"]),
    ] {
        let bytes = reply(files, removed);
        let found = run(&bytes, &Limits::script(), limits);
        assert!(found.is_err(), "{files:?} {removed:?}");
    }
    // More than there is, within the limits.
    let most = Some(FileLimits::MAX);
    assert!(run(&reply(&[("a", 12)], &[]), &Limits::script(), most).is_err());
}
