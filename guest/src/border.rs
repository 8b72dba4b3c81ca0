//! The border to the host: the one import, and what the guest asks through it.
//!
//! In: requests of the rooms that run. Out: calls of `fangless.host_call`.
//! Must not: grow a second import. Natively (tests, fuzzing) there is no host: a stop is a panic.

use fangless_wire::{LimitKind, host_call as operation};

#[cfg(target_family = "wasm")]
mod import {
    #[link(wasm_import_module = "fangless")]
    unsafe extern "C" {
        pub safe fn host_call(operation: u32, a: u64, b: u64) -> u64;
    }
}

#[cfg(not(target_family = "wasm"))]
mod import {
    use super::operation;

    pub fn host_call(number: u32, a: u64, b: u64) -> u64 {
        assert!(number != operation::LIMIT, "limit {a} reached with {b}");
        0
    }
}

/// Ends the run: over limit `kind`, with this amount used. The program cannot notice.
pub fn stop(kind: LimitKind, used: u64) -> ! {
    import::host_call(operation::LIMIT, kind as u64, used);
    // The host never returns from it; if it does, this is not the host we were built for.
    panic!("the host went on past a limit");
}

/// Ends the run with the text of a panic, for the host to report.
#[cfg(target_family = "wasm")]
pub fn panicked(text: &str) {
    import::host_call(operation::PANIC, text.as_ptr() as u64, text.len() as u64);
}

/// Tells the host that what was to be evaluated is compiled, and its run begins.
pub fn evaluate() {
    import::host_call(operation::EVALUATE, 0, 0);
}

/// Tells the host that a row of a batch begins.
pub fn row(index: u64) {
    import::host_call(operation::ROW, index, 0);
}

/// Has the host answer a call; the guest stands still until it does.
pub fn call(request: &[u8]) -> Vec<u8> {
    let length = import::host_call(
        operation::CALL,
        request.as_ptr() as u64,
        request.len() as u64,
    );
    let mut answer = vec![0; length as usize];
    import::host_call(
        operation::TAKE,
        answer.as_mut_ptr() as u64,
        answer.len() as u64,
    );
    answer
}

/// Hands printed text to a host that listens; the guest stands still until it has heard.
pub fn printed(stream: usize, text: &str) {
    let operations = [operation::OUT, operation::ERR];
    import::host_call(operations[stream], text.as_ptr() as u64, text.len() as u64);
}
