//! What the parts of an evaluation cost on this machine: `cargo run --release --example latency`.
//!
//! In: the guest image. Out: medians in microseconds of the wall clock and of this thread's time on a
//! CPU, which other work on the machine disturbs less; and what a round costs the kernel: time and page faults. For
//! looking at; nothing is asserted. `docs/performance.md` says what the figures are made of.

use fangless::{
    Config, Engine, Function, Limits, NO_INPUTS, Pending, Policy, Program, Progress, Session, Value,
};
use std::hint::black_box;
use std::path::PathBuf;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let started = Instant::now();
    let engine = Engine::global()?;
    println!(
        "{:>10.0} us  load the image: map, verify, pool",
        micros(started)
    );
    if let Some(image) = std::env::var_os("FANGLESS_IMAGE").map(PathBuf::from) {
        let again =
            || Engine::load(&image, &Config::default()).map(|engine| drop(black_box(engine)));
        row("load the image again", 20, again)?;
    }

    let started = Instant::now();
    let formula = Program::compile("a * b + c * (1 - d)", &Policy::expression())?;
    println!("{:>10.0} us  first compilation", micros(started));
    let inputs = || [("a", 9.5), ("b", 3.0), ("c", 2.0), ("d", 0.25)];
    let outcome = formula.execute(inputs())?;
    println!(
        "{:>10} steps in a run of the formula, {} bytes",
        outcome.usage.steps, outcome.usage.memory
    );

    row("compile the formula", 200, || {
        Program::compile_on(&engine, formula.source(), formula.policy()).map(drop)
    })?;
    row("run the formula on a fresh machine", 2000, || {
        formula.execute(inputs()).map(drop)
    })?;
    row("answer it without one, of 1000", 2000, || {
        (0..1000).try_for_each(|_| formula.run(inputs()).map(|value| drop(black_box(value))))
    })?;
    row("evaluate the formula, from text to value", 500, || {
        fangless::evaluate(formula.source(), inputs()).map(drop)
    })?;
    let reused = formula.reuse()?;
    row("run the formula on a machine that is kept", 5000, || {
        reused.run(inputs()).map(drop)
    })?;
    for text in ["1", "a", "a * b", formula.source()] {
        let part = Program::compile(text, &Policy::expression())?;
        let usage = part.execute(inputs())?.usage;
        println!("{:>10} steps in a run of `{text}`", usage.steps);
    }
    let constant = Program::compile("1", &Policy::expression())?;
    row("run `1` on a fresh machine", 2000, || {
        constant.execute(NO_INPUTS).map(drop)
    })?;

    let script = Program::compile(SCRIPT, &Policy::script())?;
    row("compile 12 lines", 100, || {
        Program::compile_on(&engine, script.source(), script.policy()).map(drop)
    })?;
    row("run 12 lines on a fresh machine", 1000, || {
        script.execute([("n", 10)]).map(drop)
    })?;

    let loops = Program::compile(
        "s = 0\nfor i in range(300_000):\n    s += i * i % 7\ns",
        &Policy {
            limits: Limits {
                steps: Limits::MAX.steps,
                ..Limits::script()
            },
            ..Policy::script()
        },
    )?;
    let outcome = loops.execute(NO_INPUTS)?;
    println!(
        "{:>10.0} us  a loop of 300,000: {} steps",
        outcome.usage.time.as_secs_f64() * 1e6,
        outcome.usage.steps
    );

    const ROWS: usize = 100_000;
    let started = Instant::now();
    let values = formula
        .execute_map((0..ROWS).map(|_| inputs()))
        .map_err(|failed| failed.error)?;
    assert_eq!(values.value.len(), ROWS);
    println!(
        "{:>10.2} us  a row of a batch of {ROWS}",
        micros(started) / ROWS as f64
    );
    sessions()?;
    replays()?;
    println!("{:>10} KiB resident at the end", resident() / 1024);
    black_box(Value::list(values.value));
    Ok(())
}

/// What copying and storing a session costs, by what its cells have written.
fn sessions() -> Result<(), Box<dyn std::error::Error>> {
    const KEY: &[u8] = b"a key of thirty-two random bytes";
    row("open a session", 500, || {
        Session::new(&Policy::script()).map(drop)
    })?;
    for kilobytes in [0, 100, 1000, 10_000, 50_000] {
        let mut session = Session::new(&Policy::script())?;
        // Of many texts, so that it packs as data does.
        let fill = format!("kept = [str(n) * 20 for n in range({})]", kilobytes * 6);
        session.run(&fill, NO_INPUTS)?;
        let dump = session.dump(KEY)?;
        println!(
            "{:>10} KiB in a dump of a session with {} KiB in use",
            dump.len() / 1024,
            session.usage().memory / 1024
        );
        let rounds = if kilobytes > 1000 { 50 } else { 500 };
        row("    fork it", rounds, || session.fork().map(drop))?;
        row("    fork it, and run `1 + 1`", rounds, || {
            session.fork()?.run("1 + 1", NO_INPUTS).map(drop)
        })?;
        row("    dump it", rounds / 5, || session.dump(KEY).map(drop))?;
        row("    load it", rounds / 5, || {
            Session::load(&dump, KEY, None).map(drop)
        })?;
    }
    let mut session = Session::new(&Policy::script())?;
    row("run a cell `x = 1`", 500, || {
        session.run("x = 1", NO_INPUTS).map(drop)
    })?;
    Ok(())
}

/// What going on with a stored run costs, by the calls that it has made.
fn replays() -> Result<(), Box<dyn std::error::Error>> {
    const KEY: &[u8] = b"a key of thirty-two random bytes";
    let mut policy = Policy::script();
    policy
        .functions
        .insert("ask".to_owned(), Function::default());
    let program = Program::compile("while True: ask('a question')", &policy)?;
    for calls in [0, 10, 100, 1000] {
        let mut progress = program.start(NO_INPUTS)?;
        for _ in 0..calls {
            let Progress::Pending(pending) = progress else {
                unreachable!("it asks for ever")
            };
            progress = pending.resume("an answer")?;
        }
        let Progress::Pending(pending) = progress else {
            unreachable!("it asks for ever")
        };
        let dump = pending.dump(KEY)?;
        println!(
            "{:>10} bytes in a dump of a run with {calls} answers",
            dump.len()
        );
        row("    load it", 100, || {
            Pending::load(&dump, KEY, &program).map(drop)
        })?;
    }
    Ok(())
}

const SCRIPT: &str = "\
def grade(points):
    if points >= 90:
        return 'A'
    return 'B' if points >= 70 else 'C'

class Pupil:
    def __init__(self, name, points):
        self.name = name
        self.grade = grade(points)

pupils = [Pupil(f'p{i}', i * 37 % 100) for i in range(n)]
{p.name: p.grade for p in sorted(pupils, key=lambda p: p.grade)}
";

fn row<E>(name: &str, rounds: usize, mut work: impl FnMut() -> Result<(), E>) -> Result<(), E> {
    let (mut wall, mut cpu) = (Vec::with_capacity(rounds), Vec::with_capacity(rounds));
    let before = kernel();
    for _ in 0..rounds {
        let (started, busy) = (Instant::now(), thread_time());
        work()?;
        cpu.push(thread_time() - busy);
        wall.push(micros(started));
    }
    wall.sort_by(f64::total_cmp);
    cpu.sort_by(f64::total_cmp);
    let [time, faults] = [0, 1].map(|which| (kernel()[which] - before[which]) / rounds as f64);
    println!(
        "{:>10.1} us  {name} (on the CPU: {:.1}; in the kernel: {time:.1}, {faults:.2} faults)",
        wall[rounds / 2],
        cpu[rounds / 2]
    );
    Ok(())
}

/// Microseconds that this process has spent in the kernel, and its page faults.
fn kernel() -> [f64; 2] {
    let mut usage = std::mem::MaybeUninit::<libc::rusage>::zeroed();
    // SAFETY: fills the struct, of which zeros are a value as well.
    let usage = unsafe {
        libc::getrusage(libc::RUSAGE_SELF, usage.as_mut_ptr());
        usage.assume_init()
    };
    let time = usage.ru_stime.tv_sec as f64 * 1e6 + usage.ru_stime.tv_usec as f64;
    [time, usage.ru_minflt as f64]
}

/// Microseconds that this thread has spent on a CPU.
fn thread_time() -> f64 {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: fills the struct that it is given.
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &raw mut time) };
    time.tv_sec as f64 * 1e6 + time.tv_nsec as f64 / 1e3
}

fn micros(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e6
}

fn resident() -> usize {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    text.split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<usize>().ok())
        .unwrap_or(0)
        * 4096
}
