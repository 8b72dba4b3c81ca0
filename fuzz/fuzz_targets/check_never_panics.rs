//! Any bytes as source, under five policies: the check never panics, and what it says lies in the text.
#![no_main]

use fangless_fuzz::front;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: fangless_fuzz::seeds::give("check_never_panics"), |data: &[u8]| {
    let source = String::from_utf8_lossy(data);
    let wrong = front::check(&source);
    if !wrong.is_empty() {
        eprintln!("FIND {}\n--- source ---\n{source}", wrong.join("\n"));
        std::process::abort();
    }
});
