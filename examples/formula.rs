//! A formula field from Rust: compile once, run for every row, see what it cost, stop a runaway.
//!
//! In: the guest image of `make guest`. Out: text. Must not: use anything but the public API.
//!
//! `. "$(scripts/toolchain.sh)" && cargo run --release --example formula`

use fangless::{Error, Policy, Program, Value};

fn main() -> Result<(), Error> {
    let program = Program::compile("price * qty * (1 - discount)", &Policy::expression())?;
    for (price, qty, discount) in [(9.5, 3, 0.1), (120.0, 1, 0.0), (0.99, 250, 0.25)] {
        let inputs: [(&str, Value); 3] = [
            ("price", price.into()),
            ("qty", qty.into()),
            ("discount", discount.into()),
        ];
        let outcome = program.execute(inputs)?;
        println!("{:?} for {} steps", outcome.value, outcome.usage.steps);
    }

    let mut policy = Policy::script();
    policy.limits.steps = 10_000_000;
    let runaway = Program::compile("while True: pass", &policy)?;
    match runaway.run(fangless::NO_INPUTS) {
        Err(Error::Limit(error)) => println!("stopped: {error}"),
        other => println!("not stopped: {other:?}"),
    }
    Ok(())
}
