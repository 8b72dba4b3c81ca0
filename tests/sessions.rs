//! Sessions: what a cell leaves for the next one, and what ends them. Needs the guest image.

mod support;

use fangless::{
    CallError, Clock, Config, Engine, Error, Function, Functions, LimitKind, Limits, NO_INPUTS,
    Policy, Program, Session, SessionLimits, Value,
};
use std::collections::BTreeSet;
use std::time::Duration;

const KEY: &[u8] = b"a key of thirty-two random bytes";

fn session() -> Session {
    Session::new(&policy()).unwrap_or_else(|error| panic!("{error}"))
}

fn policy() -> Policy {
    let mut policy = Policy::script();
    policy.modules.insert("math".to_owned(), None);
    policy.clock = Clock::Fixed(1_000_000_000, 0);
    policy.functions = ["ask", "rate"]
        .map(|name| (name.to_owned(), Function::default()))
        .into();
    policy
}

/// The image that this library was built with, in an engine of its own.
fn small_engine(instances: u32) -> Engine {
    let built = option_env!("FANGLESS_BUILT_IMAGE").map(Into::into);
    let image = std::env::var_os("FANGLESS_IMAGE").or(built);
    let image = std::path::PathBuf::from(image.expect("an image"));
    let config = Config {
        instances,
        ..Config::default()
    };
    Engine::load(&image, &config).unwrap()
}

fn on(engine: &Engine, policy: &Policy) -> Result<Session, Error> {
    Session::new_on(engine, policy, &SessionLimits::of(&policy.limits))
}

trait Cells {
    fn cell(&mut self, source: &str) -> Value;
    fn fails(&mut self, source: &str) -> Error;
}

impl Cells for Session {
    fn cell(&mut self, source: &str) -> Value {
        self.run(source, NO_INPUTS)
            .unwrap_or_else(|error| panic!("{source}: {error}"))
    }

    fn fails(&mut self, source: &str) -> Error {
        match self.run(source, NO_INPUTS) {
            Err(error) => error,
            Ok(value) => panic!("{source}: {value:?}"),
        }
    }
}

#[test]
fn names_of_earlier_cells_are_there() {
    let mut session = session();
    assert_eq!(session.cell("x = 6"), Value::None);
    assert_eq!(
        session.cell("import math\ndef f(n): return math.floor(n * x)"),
        Value::None
    );
    assert_eq!(session.cell("f(7.1)"), 42.into());
    assert_eq!(session.cell("x += 1\nx"), 7.into());
    assert_eq!(session.names(), ["f", "math", "x"]);
    // Inputs are names like any other, and stay as well.
    assert_eq!(
        session.run("x + y", [("x", 1), ("y", 2)]).unwrap(),
        3.into()
    );
    assert_eq!(session.cell("x, y"), Value::from_iter_tuple([1, 2]));
    // A name that is gone is gone.
    session.cell("del y");
    assert!(
        session
            .fails("y")
            .to_string()
            .contains("name 'y' is not defined")
    );
    assert!(session.closed().is_none());
}

trait FromTuple {
    fn from_iter_tuple<const N: usize>(items: [i64; N]) -> Value;
}

impl FromTuple for Value {
    fn from_iter_tuple<const N: usize>(items: [i64; N]) -> Value {
        Value::Tuple(items.into_iter().map(Value::from).collect())
    }
}

#[test]
fn each_cell_has_its_own_output_and_usage() {
    let mut session = session();
    let first = session
        .execute("print('one')\n[0] * 1000 and None", NO_INPUTS)
        .unwrap();
    let second = session.execute("print('two')\n2", NO_INPUTS).unwrap();
    assert_eq!(
        (first.output.as_str(), second.output.as_str()),
        ("one\n", "two\n")
    );
    assert!(second.usage.steps > 0 && first.usage.steps > 0);
    assert_eq!(
        session.usage().steps,
        first.usage.steps + second.usage.steps
    );
    assert_eq!(
        session.usage().memory,
        first.usage.memory.max(second.usage.memory)
    );
}

#[test]
fn steps_are_the_same_in_every_session() {
    let steps = || {
        let mut session = session().with_seed(1);
        session.cell(
            "class A:\n    def __init__(self, n): self.n = n\nall = [A(n) for n in range(100)]",
        );
        session
            .execute("sum([a.n for a in all])", NO_INPUTS)
            .unwrap()
            .usage
            .steps
    };
    assert_eq!(steps(), steps());
}

#[test]
fn classes_functions_and_generators_of_one_cell_work_in_the_next() {
    let mut session = session();
    session.cell(
        "class Account:\n    kind = 'cash'\n    def __init__(self, owner):\n        self.owner = owner\n        self._sum = 0\n    def add(self, n):\n        self._sum += n\n        return self\n    def __len__(self):\n        return self._sum",
    );
    session.cell("class Bank(Account):\n    def add(self, n):\n        return super().add(2 * n)");
    session.cell("a = Bank('me')\na.note = 'x'");
    assert_eq!(session.cell("len(a.add(3).add(4))"), 14.into());
    assert_eq!(session.cell("a._sum, a.kind, a.note"), {
        Value::Tuple(
            [Value::from(14), "cash".into(), "x".into()]
                .into_iter()
                .collect(),
        )
    });
    // Attributes of own functions, private names of own classes: as in one program.
    session.cell("def f(): return f.n\nf.n = 5");
    assert_eq!(session.cell("f() + f.n"), 10.into());
    session.cell(
        "def count():\n    n = 0\n    while True:\n        n += 1\n        yield n\ng = count()",
    );
    assert_eq!(session.cell("next(g)"), 1.into());
    assert_eq!(session.cell("next(g) + next(g)"), 5.into());
    assert_eq!(
        session.cell("match a:\n    case Account(owner=o): r = o\nr"),
        "me".into()
    );
}

#[test]
fn tracebacks_show_the_cell_that_defined_each_function() {
    let mut session = session();
    session.cell("def outer(f):\n    return 'ünter', f()");
    session.cell("def inner(): # another\n    x = 0\n    return 'é', 1 / x");
    let error = session.fails("# a third\nouter(inner)");
    let text = error.to_string();
    let wanted = "Traceback (most recent call last):
  File \"<cell 3>\", line 2, in <module>
    outer(inner)
    ^^^^^^^^^^^^
  File \"<cell 1>\", line 2, in outer
    return 'ünter', f()
                    ^^^
  File \"<cell 2>\", line 3, in inner
    return 'é', 1 / x
                ^^^^^
ZeroDivisionError: division by zero";
    assert_eq!(text, wanted);
    // Without a session there are no cells.
    let alone = Program::compile("1 / 0", &policy())
        .unwrap()
        .run(NO_INPUTS)
        .unwrap_err();
    assert!(alone.to_string().contains("File \"<program>\", line 1"));
}

#[test]
fn an_exception_leaves_what_was_bound_before_it() {
    let mut session = session();
    let error = session.fails("a = 1\nb = a / 0\nc = 3");
    assert_eq!(error.code(), "raised");
    assert_eq!(session.cell("a"), 1.into());
    assert_eq!(session.names(), ["a"]);
    assert!(session.fails("c").to_string().contains("not defined"));
    // Nothing is being handled any more.
    assert!(session.fails("raise").to_string().contains("RuntimeError"));
    // What is no data, or no Python, or not allowed, is as harmless.
    assert_eq!(session.fails("lambda: 1").code(), "not-data");
    assert_eq!(session.fails("a = ").code(), "check");
    assert_eq!(session.fails("a.__class__").code(), "check");
    assert_eq!(session.fails("import os").code(), "check");
    assert_eq!(
        session.run("a", [("not a name", 1)]).unwrap_err().code(),
        "input"
    );
    assert_eq!(
        session.run("a", [("__builtins__", 1)]).unwrap_err().code(),
        "input"
    );
    assert_eq!(session.cell("a"), 1.into());
}

#[test]
fn names_are_known_to_the_check_and_to_its_advice() {
    let policy = Policy {
        inputs: Some(BTreeSet::new()),
        ..policy()
    };
    let mut session = Session::new(&policy).unwrap();
    assert_eq!(session.fails("price").code(), "check");
    session.cell("price = 3\nid = 7");
    assert_eq!(session.cell("price + id"), 10.into());
    let error = session.fails("prise").to_string();
    assert!(error.contains("Did you mean `price`?"), "{error}");
    // Nor are calls of what a cell has bound compared with a function of the host.
    let mut session = {
        let mut policy = policy;
        policy.functions.get_mut("rate").unwrap().parameters = Some(Vec::new());
        Session::new(&policy).unwrap()
    };
    assert_eq!(session.fails("rate(1)").code(), "check");
    session.bind(Functions::new().with("rate", |_, _| Ok(7.into())));
    session.cell("def rate(n): return n");
    assert_eq!(session.cell("rate(1)"), 1.into());
    // At run time as well.
    let mut session = self::session();
    session.cell("price = 3");
    let error = session.fails("prise").to_string();
    assert!(error.contains("Did you mean `price`?"), "{error}");
}

#[test]
fn names_of_guards_and_cells_are_nothing_special() {
    let mut session = session();
    for source in [
        "<getattr> = 1",
        "__build_class__ = 1",
        "__builtins__ = {}",
        "__name__ = 'x'",
        "def f():\n    global __builtins__\n    __builtins__ = {}",
        "super = 1",
    ] {
        assert_eq!(session.fails(source).code(), "check", "{source}");
    }
    assert_eq!(
        session.cell("getattr = 1\nformat = 2\ngetattr + format"),
        3.into()
    );
    assert_eq!(session.cell("'{0.real}'.format(5)"), "5".into());
    assert_eq!(session.cell("class A: x = 4\nA.x"), 4.into());
    session.fails("'{0.__class__}'.format(5)");
    session.fails("A.__dict__");
}

#[test]
fn odd_objects_in_the_namespace_do_no_harm() {
    let mut session = session();
    session.cell(
        "class Bad:\n    def __hash__(self): raise ValueError('hash')\n    def __eq__(self, o): raise ValueError('eq')\n    def __repr__(self): raise ValueError('repr')\n    def __len__(self): return -1\nb = Bad()\nloop = []\nloop.append(loop)\ndef gen():\n    try:\n        yield 1\n    finally:\n        raise ValueError('late')\ng = gen()\nnext(g)\ntry:\n    1 / 0\nexcept ZeroDivisionError as error:\n    kept = error",
    );
    assert_eq!(session.fails("b").code(), "not-data");
    assert_eq!(session.fails("loop").code(), "not-data");
    let error = session.fails("raise kept").to_string();
    assert!(
        error.contains("<cell 4>") && error.contains("<cell 1>"),
        "{error}"
    );
    session.cell("g = None");
    assert_eq!(session.cell("len(loop)"), 1.into());
    let mut copy = session.fork().unwrap();
    assert!(
        copy.fails("raise kept")
            .to_string()
            .contains("ZeroDivisionError")
    );
}

#[test]
fn functions_of_the_host_work_in_sessions() {
    let mut session = session();
    let error = session.fails("rate('EUR')");
    assert!(error.to_string().contains("not bound"), "{error}");
    session.bind(
        Functions::new().with("rate", |arguments, _| match arguments {
            [Value::Str(name)] if **name == *"EUR" => Ok(1.5.into()),
            _ => Err(fangless::HostError::raise("ValueError", "no such rate")),
        }),
    );
    session.cell("def price(n, currency): return n * rate(currency)");
    assert_eq!(session.cell("price(2, 'EUR')"), 3.0.into());
    let error = session.fails("price(2, 'XXX')").to_string();
    assert!(error.ends_with("ValueError: no such rate"), "{error}");
    assert_eq!(session.cell("price(4, 'EUR')"), 6.0.into());
    assert_eq!(session.usage().host_calls, 3);
    // A function that a cell has kept is called, whatever the cell that runs it names.
    session.cell("kept = price");
    let mut loaded = Session::load(&session.dump(KEY).unwrap(), KEY, None).unwrap();
    let error = loaded.fails("kept(2, 'EUR')");
    assert_eq!(error.code(), "host-function");
    assert!(error.to_string().contains("not bound"), "{error}");
    assert_eq!(session.cell("kept(4, 'EUR')"), 6.0.into());
    // The copy has the same functions; they are the same object to the program.
    let mut copy = session.fork().unwrap();
    copy.cell("kept = rate");
    assert_eq!(copy.cell("kept is rate"), true.into());
    assert_eq!(copy.cell("price(2, 'EUR')"), 3.0.into());
}

#[test]
fn a_session_may_be_used_inside_a_function_of_the_host() {
    let mut session = session();
    session.bind(Functions::new().with("ask", |_, _| {
        let mut inner = Session::new(&policy())?;
        inner.run("x = 20", NO_INPUTS)?;
        Ok(inner.run("x + 1", NO_INPUTS)?)
    }));
    assert_eq!(session.cell("2 * ask()"), 42.into());
}

#[test]
fn a_limit_closes_the_session_and_says_so() {
    let limits = Limits {
        steps: 1_000_000_000,
        memory: 8 << 20,
        output: 1000,
        ..Limits::script()
    };
    let policy = Policy { limits, ..policy() };
    for (attack, code) in [
        ("while True: pass", "limit-steps"),
        (
            "x = []\nwhile True: x.append(str(len(x)) * 500)",
            "limit-memory",
        ),
        ("print('x' * 1001)", "limit-output"),
        (
            "try:\n    while True: pass\nexcept BaseException: pass",
            "limit-steps",
        ),
    ] {
        let mut session = Session::new(&policy).unwrap();
        session.cell("kept = 1");
        assert_eq!(session.fails(attack).code(), code, "{attack}");
        for _ in 0..2 {
            let error = session.fails("kept");
            assert_eq!(error.code(), "closed");
            let Error::Closed(closed) = error else {
                unreachable!()
            };
            assert!(closed.reason.contains("and may"), "{closed}");
        }
        assert_eq!(session.fork().unwrap_err().code(), "closed");
        assert_eq!(session.dump(KEY).unwrap_err().code(), "closed");
    }
    // One of compiling does not.
    let mut session = Session::new(&policy).unwrap();
    session.cell("kept = 1");
    assert_eq!(
        session.fails(&"x = 1\n".repeat(100_000)).code(),
        "limit-source"
    );
    assert_eq!(session.cell("kept"), 1.into());
}

#[test]
fn memory_is_that_of_all_cells() {
    let limits = Limits {
        memory: 16 << 20,
        ..Limits::script()
    };
    let mut session = Session::new(&Policy { limits, ..policy() }).unwrap();
    session.cell("a = bytearray(6 * 2**20)");
    session.cell("b = bytearray(6 * 2**20)");
    let Error::Limit(limit) = session.fails("c = bytearray(6 * 2**20)") else {
        panic!("there was room")
    };
    assert_eq!(limit.kind, LimitKind::Memory);
    let limits = Limits {
        memory: 16 << 20,
        ..Limits::script()
    };
    let mut session = Session::new(&Policy { limits, ..policy() }).unwrap();
    for _ in 0..10 {
        session.cell("a = None\na = bytearray(6 * 2**20)");
    }
}

#[test]
fn a_session_as_a_whole_has_limits() {
    let policy = policy();
    let whole = SessionLimits {
        steps: 30_000_000,
        time: Duration::from_secs(60),
    };
    let engine = Engine::global().unwrap();
    let mut session = Session::new_on(&engine, &policy, &whole).unwrap();
    let work = "for _ in range(5_000): pass";
    let mut runs = 0;
    let error = loop {
        match session.run(work, NO_INPUTS) {
            Ok(_) => runs += 1,
            Err(error) => break error,
        }
        assert!(runs < 1000, "no end");
    };
    let Error::Limit(limit) = error else {
        panic!("{error}")
    };
    assert!(runs > 2);
    assert_eq!(
        (limit.kind, limit.used, limit.limit),
        (LimitKind::Steps, whole.steps, whole.steps)
    );
    assert_eq!(session.fails("1").code(), "closed");
    // A copy has what is left, and no more.
    let mut session = Session::new_on(&engine, &policy, &whole).unwrap();
    session.cell(work);
    let mut copy = session.fork().unwrap();
    assert_eq!(copy.usage(), session.usage());
    let again = |session: &mut Session| {
        (0..runs)
            .filter(|_| session.run(work, NO_INPUTS).is_ok())
            .count()
    };
    assert_eq!(again(&mut copy), runs - 1);
    assert_eq!(again(&mut session), runs - 1);
    // Time too.
    let whole = SessionLimits {
        steps: u64::MAX,
        time: Duration::from_millis(100),
    };
    let mut session = Session::new_on(&engine, &policy, &whole).unwrap();
    let Error::Limit(limit) = session.fails("while True: pass") else {
        panic!()
    };
    assert_eq!((limit.kind, limit.limit), (LimitKind::Time, 100_000));
    assert!(Session::new_on(&engine, &policy, &SessionLimits { steps: 0, ..whole }).is_err());
}

#[test]
fn an_interrupted_run_closes_the_session() {
    let mut session = session();
    let cell = session
        .compile_with("while True: pass", &mut || Ok::<_, &str>(()))
        .ok()
        .unwrap();
    let error = session.execute_with(
        &cell,
        |out| {
            out.extend([12, 0]);
            Ok(())
        },
        |_| Ok(()),
        &mut || Err("enough"),
    );
    assert!(matches!(error, Err(CallError::Caller("enough"))));
    assert!(session.fails("1").to_string().contains("interrupted"));
}

#[test]
fn a_cell_runs_in_its_session_only() {
    let mut session = session();
    let nothing = &mut || Ok::<_, std::convert::Infallible>(());
    let cell = session.compile_with("x = 1\nx", nothing).ok().unwrap();
    assert_eq!(cell.run(NO_INPUTS).unwrap_err().code(), "input");
    assert!(cell.map([NO_INPUTS]).is_err());
    let run = |session: &mut Session| {
        session.execute_with(
            &cell,
            |out| {
                out.extend([12, 0]);
                Ok(())
            },
            |bytes| {
                *bytes = &[];
                Ok(())
            },
            &mut || Ok::<_, std::convert::Infallible>(()),
        )
    };
    assert!(run(&mut session).is_ok());
    // It is no longer the next one.
    assert!(run(&mut session).is_err());
    let mut other = Session::new(&Policy::script()).unwrap();
    assert!(run(&mut other).is_err());
}

#[test]
fn close_gives_the_machine_back_and_closed_is_closed() {
    let engine = small_engine(2);
    let policy = policy();
    let mut session = on(&engine, &policy).unwrap();
    session.cell("x = 1");
    session.close();
    session.close();
    assert!(
        session
            .fails("x")
            .to_string()
            .contains("close() was called")
    );
    // Both machines are free.
    let mut one = on(&engine, &policy).unwrap();
    assert_eq!(one.fails("x").code(), "raised");
}

#[test]
fn all_machines_held_is_an_error_and_no_wait() {
    let engine = small_engine(3);
    let policy = Policy {
        limits: Limits {
            time: Duration::from_secs(24 * 3600),
            ..Limits::script()
        },
        ..policy()
    };
    let mut session = on(&engine, &policy).unwrap();
    session.cell("x = [1]");
    let mut forks = Vec::new();
    let error = loop {
        match session.fork() {
            Ok(fork) => forks.push(fork),
            Err(error) => break error,
        }
    };
    assert_eq!((forks.len(), error.code()), (2, "busy"));
    assert!(error.to_string().contains("hold all 3 machines"), "{error}");
    // Nor can anything be compiled or run.
    assert_eq!(session.fails("x").code(), "busy");
    assert_eq!(
        Program::compile_on(&engine, "1", &policy)
            .unwrap_err()
            .code(),
        "busy"
    );
    assert_eq!(on(&engine, &policy).unwrap_err().code(), "busy");
    // It is not the session's end; and a dump needs no machine.
    assert!(session.closed().is_none());
    let dump = session.dump(KEY).unwrap();
    assert_eq!(
        Session::load_on(&engine, &dump, KEY, None)
            .unwrap_err()
            .code(),
        "busy"
    );
    forks.pop();
    assert_eq!(session.cell("x"), Value::list([1]));
}

#[test]
fn forks_are_independent() {
    let mut session = session();
    session.cell("rows = [{'n': n} for n in range(1000)]\nclass A:\n    def __init__(self): self.n = 1\na = A()");
    let mut forks: Vec<_> = (0..10).map(|_| session.fork().unwrap()).collect();
    for (index, fork) in forks.iter_mut().enumerate() {
        fork.cell(&format!(
            "for row in rows: row['n'] *= {index}\na.n = {index}\nnew = 1"
        ));
    }
    for (index, fork) in forks.iter_mut().enumerate() {
        assert_eq!(fork.cell("sum([row['n'] for row in rows]), a.n"), {
            Value::from_iter_tuple([499_500 * index as i64, index as i64])
        });
    }
    assert_eq!(
        session.cell("sum([row['n'] for row in rows])"),
        499_500.into()
    );
    assert_eq!(session.names(), ["A", "a", "rows"]);
    // A fork of a fork, when what it came from is gone.
    let mut last = forks.pop().unwrap();
    drop((session, forks));
    let mut copy = last.fork().unwrap();
    last.close();
    assert_eq!(copy.cell("a.n"), 9.into());
}

#[test]
fn a_fork_goes_on_as_the_original_would() {
    // Large memory, many objects, freed blocks: steps tell of any difference.
    let mut session = session();
    session.cell("d = {str(n): list(range(n % 50)) for n in range(20_000)}\nfor n in range(0, 20_000, 3): del d[str(n)]");
    session.cell("big = bytearray(20 * 2**20)\nbig[12345678] = 7");
    let mut copy = session.fork().unwrap();
    let more = "for n in range(0, 20_000, 3): d[str(n)] = [n]\nbig[12345678], len(d), hash('x'), repr(object())";
    let (one, other) = (
        session.execute(more, NO_INPUTS).unwrap(),
        copy.execute(more, NO_INPUTS).unwrap(),
    );
    assert_eq!(one.value, other.value);
    assert_eq!(one.usage.steps, other.usage.steps);
    assert_eq!(one.usage.memory, other.usage.memory);
}

#[test]
fn a_dump_goes_on_as_the_original_would() {
    let mut session = session();
    session.cell("def f(n): return [n] * n\nclass A: pass\nall = {n: f(n % 9) for n in range(3000)}\ng = (n for n in all)");
    session.cell("next(g)");
    let dump = session.dump(KEY).unwrap();
    assert_eq!(
        session.dump(KEY).unwrap(),
        dump,
        "the same state, the same bytes"
    );
    let mut loaded = Session::load(&dump, KEY, Some(&policy())).unwrap();
    assert_eq!(loaded.dump(KEY).unwrap(), dump);
    assert_eq!(
        (loaded.names(), loaded.usage()),
        (session.names(), session.usage())
    );
    let more = "B = A\nnext(g), len(all), f(2), repr(object())";
    let (one, other) = (
        session.execute(more, NO_INPUTS).unwrap(),
        loaded.execute(more, NO_INPUTS).unwrap(),
    );
    assert_eq!(
        (one.value, one.usage.steps),
        (other.value, other.usage.steps)
    );
    let error = loaded.fails("f('x')").to_string();
    assert!(
        error.contains("File \"<cell 1>\", line 1, in f\n    def f(n): return [n] * n"),
        "{error}"
    );
}

#[test]
fn dumps_that_are_not_exactly_that_are_refused() {
    let mut session = session();
    session.cell("secret = 'in clear text'");
    let dump = session.dump(KEY).unwrap();
    let reason = |bytes: &[u8], key: &[u8], policy: Option<&Policy>| {
        let error = Session::load(bytes, key, policy).unwrap_err();
        (error.code(), error.to_string())
    };
    let other = Policy::script();
    let (code, text) = reason(&dump, KEY, Some(&other));
    assert!(code == "dump" && text.contains("another policy"), "{text}");
    let (code, text) = reason(&dump, b"another key of thirty-two bytes!", None);
    assert!(code == "dump" && text.contains("another key"), "{text}");
    assert_eq!(reason(&dump, b"short", None).0, "input");
    for length in (0..dump.len()).step_by(997) {
        assert_eq!(reason(&dump[..length], KEY, None).0, "dump");
    }
    for place in (0..dump.len()).step_by(1009) {
        let mut forged = dump.clone();
        forged[place] ^= 0x40;
        assert_eq!(reason(&forged, KEY, None).0, "dump");
    }
    assert_eq!(reason(b"", KEY, None).0, "dump");
}

#[test]
fn a_dump_of_another_image_is_refused() {
    let mut other = on(support::engine(), &policy()).unwrap();
    let dump = other.dump(KEY).unwrap();
    assert!(Session::load_on(support::engine(), &dump, KEY, None).is_ok());
    let error = Session::load(&dump, KEY, None).unwrap_err().to_string();
    assert!(error.contains("another guest image"), "{error}");
}

#[test]
fn sessions_move_between_threads() {
    let mut session = session();
    session.cell("n = 0");
    for _ in 0..4 {
        session = std::thread::spawn(move || {
            session.cell("n += 1");
            session
        })
        .join()
        .unwrap();
    }
    assert_eq!(session.cell("n"), 4.into());
    // Many at once.
    let totals = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|number| {
                let mut fork = session.fork().unwrap();
                scope.spawn(move || {
                    for _ in 0..20 {
                        fork.cell(&format!("n += {number}"));
                    }
                    fork.cell("n")
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect::<Vec<_>>()
    });
    let wanted: Vec<Value> = (0..8).map(|number| (4 + 20 * number).into()).collect();
    assert_eq!(totals, wanted);
}

#[test]
#[cfg(target_os = "linux")]
fn in_a_child_process_the_session_is_the_parents() {
    let mut session = session();
    session.cell("x = 1");
    // SAFETY: the child does what a child of a process with threads may do with this library, and
    // ends without cleaning up.
    let child = unsafe { libc::fork() };
    if child == 0 {
        let closed = session.fails("x").code() == "closed"
            && session.fork().is_err()
            && session.dump(KEY).is_err();
        let fresh = Session::new(&policy()).and_then(|mut fresh| fresh.run("1 + 1", NO_INPUTS));
        drop(session);
        let well = closed && fresh.is_ok_and(|value| value == 2.into());
        // SAFETY: ends the process.
        unsafe { libc::_exit(i32::from(!well)) };
    }
    let mut status = 0;
    // SAFETY: waits for the child.
    assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
    assert_eq!(status, 0);
    assert_eq!(session.cell("x + 1"), 2.into());
}
