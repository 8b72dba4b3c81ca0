//! Knows whether this process is still the one it was.
//!
//! In: `fork()`, noticed through `pthread_atfork`. Out: a number that is another one in a child.
//!
//! After a fork the child has no thread but the one that forked: clocks have stopped, and locks
//! that others held stay locked for ever. What may not be used across a fork remembers the number
//! that it was made under. A number of our own is cheaper than `getpid` and, unlike a process's
//! number, never used twice.
//!
//! Must not: do anything in the child's handler but count; nothing else is safe there.

use std::sync::atomic::{AtomicU64, Ordering};

static GENERATION: AtomicU64 = AtomicU64::new(1);

/// This process's number, never 0. Call [`watch`] before trusting it.
pub(crate) fn generation() -> u64 {
    GENERATION.load(Ordering::Acquire)
}

/// From now on, forks are counted. Any number of calls.
pub(crate) fn watch() {
    static WATCHED: AtomicU64 = AtomicU64::new(0);

    extern "C" fn in_child() {
        GENERATION.fetch_add(1, Ordering::Release);
    }

    if WATCHED.swap(1, Ordering::AcqRel) == 0 {
        // SAFETY: the handler is a plain function that lives as long as the library, and does one
        // atomic addition, which is allowed between fork and exec.
        let result = unsafe { libc::pthread_atfork(None, None, Some(in_child)) };
        assert_eq!(result, 0, "no memory to watch for forks");
    }
}
