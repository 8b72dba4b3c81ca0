//! Calls of the host, seen from outside: what a hostile guest may ask, and what a run may cost.

mod support;

use fangless::{Answer, Call, CallError, Error, Host, LimitKind, Limits, Outcome, Stream};
use std::time::Duration;
use support::program;

/// Answers every call with 43, after some time, and listens.
struct Answers {
    after: Duration,
    calls: Vec<(String, Vec<u8>)>,
    heard: Vec<(Stream, String)>,
}

impl Host<String> for Answers {
    fn pause(&mut self) -> Result<(), String> {
        Ok(())
    }

    fn offers(&self, function: &str) -> bool {
        function == "f"
    }

    fn call(&mut self, call: Call<'_>) -> Result<Answer, CallError<String>> {
        self.calls
            .push((call.function.to_owned(), call.arguments.to_vec()));
        std::thread::sleep(self.after);
        Ok(Answer::Value(vec![3, 86]))
    }

    fn output(&mut self, stream: Stream, text: &str) -> Result<(), String> {
        self.heard.push((stream, text.to_owned()));
        Ok(())
    }
}

fn answers() -> Answers {
    Answers {
        after: Duration::ZERO,
        calls: Vec::new(),
        heard: Vec::new(),
    }
}

fn run(
    trick: &str,
    limits: Limits,
    host: &mut dyn Host<String>,
) -> Result<Outcome<Vec<u8>>, CallError<String>> {
    program(trick, limits).execute_with(
        |out| {
            out.extend([12, 0]);
            Ok(())
        },
        |bytes| Ok(std::mem::take(bytes).to_vec()),
        host,
    )
}

fn error(trick: &str, limits: Limits, host: &mut dyn Host<String>) -> Error {
    match run(trick, limits, host) {
        Err(CallError::Run(error)) => error,
        other => panic!("{trick}: {other:?}"),
    }
}

#[test]
fn a_call_is_answered_while_the_guest_stands_still() {
    let mut host = answers();
    let outcome = run("f", Limits::script(), &mut host).unwrap();
    assert_eq!((outcome.value, outcome.usage.host_calls), (vec![3, 86], 1));
    assert_eq!(host.calls, [("f".to_owned(), vec![11, 0, 12, 0])]);
}

#[test]
fn what_a_guest_must_not_ask_ends_its_run() {
    for (trick, problem) in [
        ("F", "does not name"),
        ("O", "does not name"),
        ("s", "outside its memory"),
        ("S", "a call of 1099511627776 bytes"),
        ("t", "1 bytes of an answer of"),
    ] {
        let mut host = answers();
        let error = error(trick, Limits::script(), &mut host);
        assert_eq!(error.code(), "internal", "{trick}: {error}");
        assert!(error.to_string().contains(problem), "{trick}: {error}");
    }
}

#[test]
fn calls_are_counted() {
    let mut host = answers();
    let limits = Limits {
        host_calls: 3,
        ..Limits::script()
    };
    let Error::Limit(error) = error("q", limits, &mut host) else {
        panic!("no limit")
    };
    assert_eq!(
        (error.kind, error.used, error.limit),
        (LimitKind::HostCalls, 4, 3)
    );
    assert_eq!(host.calls.len(), 3);
}

#[test]
fn time_counts_while_the_host_answers() {
    let mut host = Answers {
        after: Duration::from_millis(30),
        ..answers()
    };
    let limits = Limits {
        time: Duration::from_millis(20),
        ..Limits::script()
    };
    let Error::Limit(error) = error("q", limits, &mut host) else {
        panic!("no limit")
    };
    // The answer came too late: nothing of the run went on.
    assert_eq!((error.kind, host.calls.len()), (LimitKind::Time, 1));
}

#[test]
fn a_host_that_fails_ends_the_run() {
    struct Fails;
    impl Host<String> for Fails {
        fn pause(&mut self) -> Result<(), String> {
            Ok(())
        }
        fn offers(&self, _function: &str) -> bool {
            true
        }
        fn call(&mut self, _call: Call<'_>) -> Result<Answer, CallError<String>> {
            Err(CallError::Caller("enough".to_owned()))
        }
    }
    match run("q", Limits::script(), &mut Fails) {
        Err(CallError::Caller(text)) => assert_eq!(text, "enough"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_function_that_is_not_bound_is_named_before_anything_runs() {
    let error = error("f", Limits::script(), &mut || Ok(()));
    assert_eq!(error.code(), "input");
    assert!(error.to_string().contains("functions['f']"), "{error}");
}

#[test]
fn what_a_guest_prints_is_heard_within_the_limit() {
    let mut host = answers();
    run("w", Limits::script(), &mut host).unwrap();
    assert_eq!(host.heard, [(Stream::Err, "\u{1}f".to_owned())]);
    let limits = Limits {
        output: 7,
        ..Limits::script()
    };
    let mut host = answers();
    let error = error("W", limits, &mut host);
    assert!(error.to_string().contains("8 bytes of output"), "{error}");
    assert_eq!(host.heard.len(), 3);
}
