//! Keeps the signal handlers that turn a guest's trap into an error.
//!
//! In: the handlers as wasmtime installed them. Out: the same handlers, whenever a guest runs.
//!
//! wasmtime learns of some traps by `SIGSEGV`, `SIGILL`, `SIGFPE` or `SIGBUS`, and its handlers pass
//! every other fault on to those that it found. What is installed later (Python's
//! `faulthandler.enable()`, a crash reporter) knows nothing of guests and would end the process on
//! a guest's trap. So before a guest runs, handlers that are not wasmtime's any more are put back:
//! four system calls. A reporter that shall see the host's own faults must be installed first.
//!
//! Must not: do anything in a handler, or touch another signal.

use std::mem::MaybeUninit;
use std::ptr;
use std::sync::OnceLock;

const SIGNALS: [libc::c_int; 4] = [libc::SIGSEGV, libc::SIGILL, libc::SIGFPE, libc::SIGBUS];

static WASMTIME: OnceLock<[libc::sigaction; 4]> = OnceLock::new();

/// Takes note of the handlers. Called when the first engine is made, which installs them, and without
/// effect afterwards.
pub(crate) fn remember() {
    WASMTIME.get_or_init(|| SIGNALS.map(installed));
}

/// Puts back those that were replaced.
pub(crate) fn keep() {
    let Some(wanted) = WASMTIME.get() else { return };
    for (signal, wanted) in SIGNALS.into_iter().zip(wanted) {
        if installed(signal).sa_sigaction != wanted.sa_sigaction {
            // SAFETY: `wanted` was installed for this signal by wasmtime, whose handlers are
            // functions of this process that live as long as it does.
            unsafe { libc::sigaction(signal, wanted, ptr::null_mut()) };
        }
    }
}

fn installed(signal: libc::c_int) -> libc::sigaction {
    let mut action = MaybeUninit::<libc::sigaction>::zeroed();
    // SAFETY: without a new action the call only writes the current one; should it fail, the zeroed
    // action is a valid one as well (the default).
    unsafe {
        libc::sigaction(signal, ptr::null(), action.as_mut_ptr());
        action.assume_init()
    }
}
