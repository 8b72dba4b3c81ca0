//! What the check accepts, verification accepts: generated programs, and mutated seeds (the text
//! behind a first line `#!text`).
#![no_main]

use fangless_fuzz::{front, hostile, machine, plain};
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: fangless_fuzz::seeds::give("checked_code_verifies"), |data: &[u8]| {
    let source = match (data.strip_prefix(b"#!text\n"), data.split_first()) {
        (Some(text), _) => String::from_utf8_lossy(text).into_owned(),
        (None, Some((kind, bytes))) if kind % 8 == 0 => plain::program(bytes),
        _ => hostile::program(data),
    };
    if let Err(wrong) = front::answer(&source, machine::widest()) {
        eprintln!("FIND {wrong}\n--- source ---\n{source}");
        std::process::abort();
    }
});
