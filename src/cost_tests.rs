//! What an evaluation costs, in numbers that no load of the machine changes: steps and pages.
//!
//! In: programs, the guest image. Out: bounds, a little above what was measured when they were
//! written. A bound that fails is a regression in cost, or a change of the image that is worth it:
//! then raise it, in the commit that explains why. Exact steps differ between builds of the image
//! by other compilers, and are compared with each other only.
//! Must not: look at a clock.

use crate::instance::{Ask, Machine, Step};
use crate::{Policy, Program, Value};
use fangless_wire::message::{self, Want};
use std::convert::Infallible;
use std::sync::Arc;

const PAGE: usize = 4096;

const SCRIPT: &str = "
def label(row):
    if row['qty'] > 2:
        return f\"{row['name']}: {row['qty'] * row['price']:.2f}\"
    return None

class Order:
    def __init__(self, rows):
        self.rows = rows

    def total(self):
        return sum(row['qty'] * row['price'] for row in self.rows)

order = Order([{'name': name, 'qty': qty, 'price': 1.5} for qty, name in enumerate(['a', 'b', 'c', 'd'])])
[order.total(), [label(row) for row in order.rows]]
";

fn formula() -> (Program, Vec<(&'static str, Value)>) {
    let program = Program::compile("price * qty * (1 - discount)", &Policy::expression());
    let inputs = vec![
        ("price", 9.5.into()),
        ("qty", 3.into()),
        ("discount", 0.5.into()),
    ];
    (program.expect("it compiles"), inputs)
}

fn script() -> (Program, Vec<(&'static str, Value)>) {
    (
        Program::compile(SCRIPT, &Policy::script()).expect("it compiles"),
        Vec::new(),
    )
}

/// Pages of a machine's memory that a run leaves other than it found them. What it writes with the
/// same bytes again is not seen.
fn pages_written((program, inputs): (Program, Vec<(&'static str, Value)>)) -> usize {
    let pool = program.pool().expect("the engine");
    let mut pause = || Ok::<(), Infallible>(());
    let fresh = Machine::new(pool, &program.budget(), &mut pause).expect("a machine");
    let mut used = Machine::new(pool, &program.budget(), &mut pause).expect("a machine");
    let mut request = Vec::new();
    crate::value::append_inputs(inputs, &program.input_limits(), &mut request).expect("inputs");
    used.begin(Ask::Run, program.head(), request, 1)
        .expect("it begins");
    while !matches!(used.step().expect("it goes on"), Step::Done(_)) {}
    let (before, after) = (fresh.memory(), used.memory());
    let same = before
        .chunks(PAGE)
        .zip(after.chunks(PAGE))
        .filter(|(one, other)| one == other);
    after.len().div_ceil(PAGE) - same.count()
}

#[test]
fn a_formula_writes_few_pages() {
    let pages = pages_written(formula());
    assert!((1..=18).contains(&pages), "{pages} pages");
}

#[test]
fn a_script_writes_less_than_half_a_mebibyte() {
    let pages = pages_written(script());
    assert!((1..=80).contains(&pages), "{pages} pages");
}

/// Machines are made fresh without the kernel's help: what a run writes was written by others before.
#[cfg(target_os = "linux")]
#[test]
fn runs_take_no_faults_once_their_machine_is_warm() {
    for (program, inputs) in [formula(), script()] {
        let run = || program.execute(inputs.clone()).expect("a value");
        for _ in 0..20 {
            run();
        }
        let faults = || crate::instance::faults().expect("they are counted");
        let before = faults();
        for _ in 0..100 {
            run();
        }
        // A few, as other tests use the same machines, and this thread allocates too.
        let taken = faults() - before;
        assert!(taken < 400, "{taken} faults in 100 runs");
    }
}

#[test]
fn a_formula_takes_few_steps() {
    let (program, inputs) = formula();
    let usage = program.execute(inputs).expect("a value").usage;
    assert!((1..=85_000).contains(&usage.steps), "{usage:?}");
    assert!((1..=8192).contains(&usage.memory), "{usage:?}");
}

/// Steps of compiling, or of checking only.
fn compiling(source: &str, policy: &Policy, want: Want) -> u64 {
    let engine = crate::Engine::global().expect("the engine");
    let pool = engine.pool().expect("its pool");
    let mut pause = || Ok::<(), Infallible>(());
    let budget = crate::program::compiling(source, policy, crate::program::Place::default());
    let mut machine = Machine::new(pool, &budget, &mut pause).expect("a machine");
    let request = message::compile_request(source, policy, want, 0, &[]);
    let begun = machine.begin(Ask::Compile, Arc::default(), request, 1);
    begun.expect("it begins");
    while !matches!(machine.step().expect("it goes on"), Step::Done(_)) {}
    machine.steps()
}

#[test]
fn compiling_takes_few_steps() {
    let (program, _) = formula();
    let policy = Policy::expression();
    let (all, checked) = [Want::Program, Want::Check]
        .map(|want| compiling(program.source(), &policy, want))
        .into();
    // To check a formula generates no code.
    assert!(
        (1..=230_000).contains(&all) && checked <= 110_000,
        "{all}, {checked}"
    );
    // Next to nothing but reading the request: the builtins of a preset are sent by number.
    let least =
        [Policy::expression(), Policy::script()].map(|policy| compiling("(", &policy, Want::Check));
    assert!(least.iter().all(|steps| *steps <= 60_000), "{least:?}");
    let script = compiling(SCRIPT, &Policy::script(), Want::Program);
    assert!((1..=2_800_000).contains(&script), "{script}");
}

#[test]
fn steps_are_the_same_each_time() {
    for (program, inputs) in [formula(), script()] {
        let steps = |program: &Program| {
            program
                .execute(inputs.clone())
                .expect("a value")
                .usage
                .steps
        };
        let first = steps(&program);
        assert!((0..20).all(|_| steps(&program) == first));
        let other = std::thread::scope(|scope| {
            scope
                .spawn(|| steps(&program))
                .join()
                .expect("the thread ends")
        });
        assert_eq!(first, other, "in another thread");
        let again = Program::compile(program.source(), program.policy()).expect("it compiles");
        assert_eq!(first, steps(&again), "of another compilation");
    }
}

#[test]
fn the_cost_of_a_loop_is_linear() {
    let policy = Policy::script();
    let source = "total = 0\nfor i in range(n):\n    total += i\ntotal";
    let program = Program::compile(source, &policy).expect("it compiles");
    let steps = |n: i64| program.execute([("n", n)]).expect("a value").usage.steps;
    let (none, some, more) = (steps(0), steps(1000), steps(11_000));
    let (first, rest) = ((some - none) / 1000, (more - some) / 10_000);
    assert!((1..=8000).contains(&rest), "{rest} steps a round");
    assert!(
        first <= 2 * rest && rest <= 2 * first,
        "{first} and {rest} steps a round"
    );
}
