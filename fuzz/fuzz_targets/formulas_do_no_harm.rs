//! Any bytes as the code of a formula: refused, or computed within bounds.
#![no_main]

use fangless_fuzz::formulas;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: fangless_fuzz::seeds::give("formulas_do_no_harm"), |data: &[u8]| {
    if let Err(wrong) = formulas::compute(data) {
        eprintln!("FIND {wrong}");
        std::process::abort();
    }
});
