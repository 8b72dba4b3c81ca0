//! Runs a Python program that may import `decimal`, natively: to try things, and to measure.

#[path = "../tests/interpreter/mod.rs"]
mod interpreter;

fn main() {
    let path = std::env::args().nth(1).expect("the path of a program");
    let source = std::fs::read_to_string(&path).expect("a program that can be read");
    if let Err(traceback) = interpreter::run(source, path) {
        eprintln!("{traceback}");
        std::process::exit(1);
    }
}
