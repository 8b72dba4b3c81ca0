//! The tier against the interpreter: random functions, with it and without it.

mod generator;
mod hostile;
mod words;

use crate::{front, machine, run};
use fangless_wire::{
    Limits, Policy,
    message::{self, Circumstances, CompileReply, CompileRequest, RunHead, RunReply},
    value,
};

/// What a program prints, and which line ended it.
fn printed(source: &str, tier: bool) -> (String, u64) {
    let request = CompileRequest {
        source: source.to_owned(),
        policy: Policy::script(),
        want: message::Want::Program,
        cell: 0,
        names: Vec::new(),
    };
    let program = match front::compile(&message::encode(&request)) {
        CompileReply::Sealed(program) => program,
        other => panic!("{other:?} of\n{source}"),
    };
    let head = RunHead {
        program,
        functions: Vec::new(),
        memory: u64::MAX,
        output: u64::MAX,
        result: Limits::script().result,
        recursion: 60,
        files: None,
        cell: 0,
        keep: false,
    };
    let mut request = message::run_request(&head, &Circumstances::default());
    request.extend_from_slice(&[value::DICT, 0]);
    super::switch(tier);
    let before = super::ANSWERED.get();
    let reply = run::run(&request);
    let answered = super::ANSWERED.get() - before;
    super::switch(true);
    let (head, _) = message::unframe(&reply).expect("a reply");
    let reply: RunReply = message::decode(head).expect("a head");
    let end = reply.failure.map(|failure| format!("{failure:?}"));
    (reply.output + &end.unwrap_or_default(), answered)
}

/// Runs in a thread of its own, with the machine and room for its recursion.
fn with_machine<R: Send + 'static>(test: impl FnOnce() -> R + Send + 'static) -> R {
    let thread = std::thread::Builder::new().stack_size(256 << 20);
    let run = thread.spawn(move || {
        machine::start();
        test()
    });
    match run.expect("a thread").join() {
        Ok(value) => value,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

/// With the tier and without it; how many calls it answered.
fn same(source: &str) -> u64 {
    let (with, answered) = printed(source, true);
    let (without, none) = printed(source, false);
    assert_eq!(none, 0);
    if with != without {
        let lines = with.lines().zip(without.lines());
        let differs = lines.into_iter().find(|(with, without)| with != without);
        panic!("{differs:?} of\n{source}");
    }
    answered
}

#[test]
fn random_functions_are_the_same_without_it() {
    let (cases, answered) = with_machine(|| {
        let mut total = (0, 0);
        for seed in 0..450 {
            // Every second one as it is, with functions that are left alone after a surprise.
            super::PATIENT.set(seed % 2 == 0);
            let (source, cases) = generator::program(seed);
            total.0 += cases;
            total.1 += same(&source);
        }
        total
    });
    assert!(cases >= 100_000, "{cases} calls");
    assert!(
        answered * 5 >= cases,
        "{answered} of {cases} calls were answered"
    );
    println!("{answered} answers in {cases} calls");
}

#[test]
fn what_it_is_for_is_answered() {
    let fib = "def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\nprint(fib(15))\n";
    let sum = "def f(n):\n    s = 0\n    for i in range(n):\n        s += i * i % 7\n    return s\nprint(f(1000))\n";
    let collatz = "def steps(n):\n    c = 0\n    while n != 1:\n        n = n // 2 if n % 2 == 0 else 3 * n + 1\n        c += 1\n    return c\nprint(max([steps(n) for n in range(1, 50)]))\n";
    let prime = "def prime(n):\n    if n < 2: return False\n    i = 2\n    while i * i <= n:\n        if n % i == 0: return False\n        i += 1\n    return True\nprint(sum([prime(n) for n in range(100)]))\n";
    let gcd = "def gcd(a, b):\n    while b:\n        a, b = b, a % b\n    return abs(a)\nprint(gcd(1071, -462))\n";
    let half = "def half(n):\n    s = 0.0\n    i = 0\n    while i < n:\n        s = s * 0.5 + i\n        i += 1\n    return s\nprint(half(100))\n";
    for (source, least) in [
        (fib, 1),
        (sum, 1),
        (collatz, 49),
        (prime, 100),
        (gcd, 1),
        (half, 1),
    ] {
        let answered = with_machine(move || same(source));
        assert!(answered >= least, "{answered} calls of\n{source}");
    }
}

#[test]
fn recursion_ends_where_it_did() {
    let source = "def down(n):\n    return 0 if n == 0 else 1 + down(n - 1)\n\ndef deep(n):\n    try:\n        return down(n)\n    except RecursionError as error:\n        return str(error)\n\nprint([deep(n) for n in range(40, 80)])\n";
    // Fresh each: what has surprised once is not tried again.
    for n in 50..62 {
        let source = source.replace("range(40, 80)", &format!("range({n}, {n} + 1)"));
        with_machine(move || same(&source));
    }
}
