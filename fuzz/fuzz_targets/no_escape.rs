//! Hostile programs hold, show and change nothing that they may not: generated ones, and mutated seeds
//! (the text behind a first line `#!text`) as far as they are sure to end.
#![no_main]

use fangless_fuzz::{escape, hostile};
use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(init: fangless_fuzz::seeds::give("no_escape"), |data: &[u8]| -> Corpus {
    let source = match data.strip_prefix(b"#!text\n") {
        Some(text) => match escape::tame(&String::from_utf8_lossy(text)) {
            Some(text) => text,
            None => return Corpus::Reject,
        },
        None => hostile::program(data),
    };
    let seen = escape::run(&source);
    if let Some(what) = escape::wrong(&seen) {
        eprintln!("FIND {what}\n--- source ---\n{source}");
        std::process::abort();
    }
    if let escape::End::Panic(text) = &seen.end {
        escape::keep_panic(text, &source);
    }
    match seen.end {
        escape::End::Refused(_) => Corpus::Reject,
        _ => Corpus::Keep,
    }
});
