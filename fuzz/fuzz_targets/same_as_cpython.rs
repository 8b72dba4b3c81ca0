//! Ordinary programs end as in CPython.
#![no_main]

use fangless_fuzz::{plain, same};
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: fangless_fuzz::seeds::give("same_as_cpython"), |data: &[u8]| {
    let source = plain::program(data);
    if let Some(difference) = same::compare(&source) {
        eprintln!(
            "FIND here: {}\nthere: {}\n--- source ---\n{source}",
            difference.here, difference.there
        );
        std::process::abort();
    }
});
