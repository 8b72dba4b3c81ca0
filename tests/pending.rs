//! Runs that wait for answers: in this process, and stored. Needs the guest image.

use fangless::{
    Clock, Config, Engine, Error, Function, LimitKind, Limits, NO_INPUTS, Pending, Policy, Program,
    Progress, Value,
};
use std::time::Duration;

const KEY: &[u8] = b"a key of thirty-two random bytes";

const SOURCE: &str = "\
class Order:
    def __init__(self, n):
        self.n = n

orders = [Order(n) for n in range(count)]
total = 0
log = {}
for order in orders:
    try:
        total += price(order.n, currency='EUR')
    except ValueError as error:
        log[order.n] = str(error)
print('priced')
who = approve(total, list(log.items()))
[who, total, log]
";

fn policy() -> Policy {
    let mut policy = Policy::script();
    policy.clock = Clock::Fixed(1_000_000_000, 0);
    policy.functions = ["price", "approve"]
        .map(|name| (name.to_owned(), Function::default()))
        .into();
    policy
}

fn program(source: &str) -> Program {
    Program::compile(source, &policy()).unwrap_or_else(|error| panic!("{error}"))
}

fn waiting(progress: Progress) -> Pending {
    match progress {
        Progress::Pending(pending) => pending,
        Progress::Done(outcome) => panic!("it has ended: {outcome:?}"),
    }
}

fn done(progress: Progress) -> fangless::Outcome {
    match progress {
        Progress::Done(outcome) => outcome,
        Progress::Pending(pending) => panic!("it waits: {pending:?}"),
    }
}

/// Answers as a price list would: order 2 has none.
fn answer(pending: Pending) -> Progress {
    let (positional, _) = pending.arguments().unwrap();
    let answered = match (pending.function(), &positional[..]) {
        ("price", [Value::Int(2)]) => pending.fail("ValueError", "no price"),
        ("price", [Value::Int(n)]) => {
            let n = *n;
            pending.resume(n * 10)
        }
        _ => pending.resume("Ada"),
    };
    answered.unwrap_or_else(|error| panic!("{error}"))
}

fn engine(instances: u32) -> Engine {
    let built = option_env!("FANGLESS_BUILT_IMAGE").map(Into::into);
    let image = std::env::var_os("FANGLESS_IMAGE").or(built);
    let image = std::path::PathBuf::from(image.expect("an image"));
    let config = Config {
        instances,
        ..Config::default()
    };
    Engine::load(&image, &config).unwrap()
}

#[test]
fn a_run_stops_at_each_call_and_goes_on_with_its_answer() {
    let program = program(SOURCE);
    let mut pending = waiting(program.start([("count", 3)]).unwrap());
    for n in 0..3 {
        assert_eq!(pending.function(), "price");
        let keywords = vec![("currency".to_owned(), Value::from("EUR"))];
        assert_eq!(
            pending.arguments().unwrap(),
            (vec![Value::Int(n)], keywords)
        );
        pending = waiting(answer(pending));
    }
    assert_eq!(pending.function(), "approve");
    let outcome = done(answer(pending));
    let log = Value::dict([(Value::from(2), Value::from("no price"))]);
    assert_eq!(
        outcome.value,
        Value::list([Value::from("Ada"), 10.into(), log])
    );
    assert_eq!(
        (outcome.output.as_str(), outcome.usage.host_calls),
        ("priced\n", 4)
    );
    // A run without calls ends at once; one that raises, or runs over a limit, is an error.
    assert_eq!(
        done(self::program("1 + 1").start(NO_INPUTS).unwrap()).value,
        2.into()
    );
    assert_eq!(
        self::program("1 / 0").start(NO_INPUTS).unwrap_err().code(),
        "raised"
    );
    let pending = waiting(
        self::program("price()\nwhile True: pass")
            .start(NO_INPUTS)
            .unwrap(),
    );
    assert!(pending.resume(1).unwrap_err().code().starts_with("limit-"));
}

#[test]
fn a_replay_takes_the_same_steps_to_the_same_place() {
    let program = program(SOURCE).with_seed(1);
    // The run in one process, as it is stored at each place.
    let mut dumps = Vec::new();
    let mut steps = Vec::new();
    let mut progress = program.start([("count", 20)]).unwrap();
    let whole = loop {
        match progress {
            Progress::Done(outcome) => break outcome,
            Progress::Pending(pending) => {
                dumps.push(pending.dump(KEY).unwrap());
                steps.push(pending.steps());
                progress = answer(pending);
            }
        }
    };
    assert_eq!(dumps.len(), 21);
    assert!(steps.is_sorted() && steps[0] > 0);
    for (index, dump) in dumps.iter().enumerate() {
        let pending = Pending::load(dump, KEY, &program).unwrap();
        assert_eq!(pending.steps(), steps[index]);
        assert_eq!(&pending.dump(KEY).unwrap(), dump);
        // To the end, from there.
        let mut progress = answer(pending);
        let outcome = loop {
            match progress {
                Progress::Done(outcome) => break outcome,
                Progress::Pending(pending) => progress = answer(pending),
            }
        };
        assert_eq!(outcome.value, whole.value);
        assert_eq!(outcome.output, whole.output);
        assert_eq!(outcome.usage.steps, whole.usage.steps);
        assert_eq!(outcome.usage.memory, whole.usage.memory);
        assert_eq!(outcome.usage.host_calls, whole.usage.host_calls);
    }
    // The same steps as in a run whose functions are bound and never wait.
    let functions = fangless::Functions::new()
        .with("price", |arguments, _| match arguments {
            [Value::Int(2)] => Err(fangless::HostError::raise("ValueError", "no price")),
            [Value::Int(n)] => Ok((n * 10).into()),
            _ => unreachable!(),
        })
        .with("approve", |_, _| Ok("Ada".into()));
    let bound = program.bind(functions).execute([("count", 20)]).unwrap();
    assert_eq!(
        (bound.value, bound.usage.steps),
        (whole.value, whole.usage.steps)
    );
}

#[test]
fn what_is_not_exactly_that_run_is_refused() {
    let first = program(SOURCE);
    let pending = waiting(answer(waiting(first.start([("count", 3)]).unwrap())));
    let dump = pending.dump(KEY).unwrap();
    let reason = |bytes: &[u8], key: &[u8], program: &Program| {
        let error = Pending::load(bytes, key, program).unwrap_err();
        assert_eq!(error.code(), "dump", "{error}");
        error.to_string()
    };
    let changed = program(&SOURCE.replace("total = 0", "total = 1"));
    assert!(reason(&dump, KEY, &changed).contains("another source"));
    let policy = Policy {
        limits: Limits {
            steps: 1_000_000_000,
            ..Limits::script()
        },
        ..policy()
    };
    let policed = Program::compile(SOURCE, &policy).unwrap();
    assert!(reason(&dump, KEY, &policed).contains("another policy"));
    assert!(reason(&dump, b"another key of thirty-two bytes!", &first).contains("another key"));
    for length in 0..dump.len() {
        reason(&dump[..length], KEY, &first);
    }
    for place in 0..dump.len() {
        let mut forged = dump.clone();
        forged[place] ^= 1;
        reason(&forged, KEY, &first);
    }
    let mut session = fangless::Session::new(&self::policy()).unwrap();
    assert!(reason(&session.dump(KEY).unwrap(), KEY, &first).contains("not of a waiting run"));
    assert!(matches!(pending.dump(b"short"), Err(Error::Input(_))));
}

#[test]
fn answers_that_do_not_fit_leave_the_run_waiting() {
    let limits = Limits {
        memory: 8 << 20,
        ..Limits::script()
    };
    let program = Program::compile("len(price())", &Policy { limits, ..policy() }).unwrap();
    let pending = waiting(program.start(NO_INPUTS).unwrap());
    let long = "x".repeat(9 << 20);
    assert_eq!(pending.value(long.as_str()).unwrap_err().code(), "input");
    for name in ["SystemExit", "HostError", "int", "<getattr>", "Nothing"] {
        assert_eq!(
            pending.exception(name, "x").unwrap_err().code(),
            "input",
            "{name}"
        );
    }
    assert_eq!(done(pending.resume("abc").unwrap()).value, 3.into());
    // One that nobody catches.
    let pending = waiting(program.start(NO_INPUTS).unwrap());
    let error = pending.fail("KeyError", "gone").unwrap_err();
    assert!(error.to_string().ends_with("KeyError: 'gone'"), "{error}");
}

#[test]
fn the_time_that_a_run_waits_does_not_count() {
    let limits = Limits {
        time: Duration::from_millis(300),
        ..Limits::script()
    };
    let program = Program::compile("price()\nprice()\n1", &Policy { limits, ..policy() }).unwrap();
    let mut pending = waiting(program.start(NO_INPUTS).unwrap());
    std::thread::sleep(Duration::from_millis(400));
    pending = waiting(pending.resume(1).unwrap());
    std::thread::sleep(Duration::from_millis(400));
    let outcome = done(pending.resume(1).unwrap());
    assert!(outcome.usage.time < Duration::from_millis(300));
    // What it runs does.
    let program = Program::compile("price()\nwhile True: pass", program.policy()).unwrap();
    let pending = waiting(program.start(NO_INPUTS).unwrap());
    std::thread::sleep(Duration::from_millis(400));
    let Error::Limit(limit) = pending.resume(1).unwrap_err() else {
        panic!()
    };
    assert_eq!((limit.kind, limit.limit), (LimitKind::Time, 300_000));
}

#[test]
fn limits_count_the_whole_run_and_not_from_the_last_answer() {
    let limits = Limits {
        steps: 60_000_000,
        host_calls: 5,
        ..Limits::script()
    };
    let policy = Policy { limits, ..policy() };
    let answers = |source: &str| {
        let program = Program::compile(source, &policy).unwrap();
        let mut pending = waiting(program.start(NO_INPUTS).unwrap());
        for answers in 1.. {
            let dump = pending.dump(KEY).unwrap();
            drop(pending);
            pending = Pending::load(&dump, KEY, &program).unwrap();
            match pending.resume(1) {
                Ok(progress) => pending = waiting(progress),
                Err(error) => return (answers, error.code()),
            }
        }
        unreachable!()
    };
    assert_eq!(answers("while True: price()"), (5, "limit-host-calls"));
    let (answers, code) = answers("while True:\n    price()\n    for _ in range(100_000): pass");
    assert!(answers > 1 && code == "limit-steps", "{answers} {code}");
}

#[test]
fn a_run_that_waits_holds_a_machine_until_it_is_dropped() {
    let engine = engine(2);
    let program = Program::compile_on(&engine, "price()", &policy()).unwrap();
    let one = waiting(program.start(NO_INPUTS).unwrap());
    let other = waiting(program.start(NO_INPUTS).unwrap());
    assert_eq!(program.start(NO_INPUTS).unwrap_err().code(), "busy");
    assert_eq!(
        Pending::load(&one.dump(KEY).unwrap(), KEY, &program)
            .unwrap_err()
            .code(),
        "busy"
    );
    drop(other);
    for _ in 0..10 {
        drop(waiting(program.start(NO_INPUTS).unwrap()));
    }
    assert_eq!(done(one.resume(1).unwrap()).value, 1.into());
}

#[test]
fn runs_that_wait_move_between_threads() {
    let program = program(SOURCE);
    let pending = waiting(program.start([("count", 0)]).unwrap());
    let outcome = std::thread::spawn(move || done(answer(pending)))
        .join()
        .unwrap();
    assert_eq!(outcome.usage.host_calls, 1);
}

#[test]
#[cfg(target_os = "linux")]
fn in_a_child_process_the_run_is_the_parents() {
    let program = program("price()");
    let pending = waiting(program.start(NO_INPUTS).unwrap());
    // SAFETY: the child does what a child of a process with threads may do with this library, and
    // ends without cleaning up.
    let child = unsafe { libc::fork() };
    if child == 0 {
        // A dump is another run, of this process.
        let loaded = Pending::load(&pending.dump(KEY).unwrap(), KEY, &program);
        let well = loaded.is_ok_and(|loaded| loaded.resume(2).is_ok());
        let closed = pending
            .resume(1)
            .is_err_and(|error| error.code() == "closed");
        // SAFETY: ends the process.
        unsafe { libc::_exit(i32::from(!well || !closed)) };
    }
    let mut status = 0;
    // SAFETY: waits for the child.
    assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
    assert_eq!(status, 0);
    assert_eq!(done(pending.resume(1).unwrap()).value, 1.into());
}
