//! The module in an interpreter: `module.py` passes there, as it does in CPython.

mod interpreter;

#[test]
fn python_sees_what_it_sees_in_cpython() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/module.py");
    let source = std::fs::read_to_string(path).expect("the program");
    if let Err(traceback) = interpreter::run(source, path.to_owned()) {
        panic!("{traceback}");
    }
}
