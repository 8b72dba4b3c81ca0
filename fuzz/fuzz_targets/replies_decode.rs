//! Any bytes as a guest's reply: read within bounds, or refused.
#![no_main]

use fangless_fuzz::replies;
use libfuzzer_sys::fuzz_target;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Counts what is allocated at one time.
struct Counting;

static NOW: AtomicU64 = AtomicU64::new(0);
static PEAK: AtomicU64 = AtomicU64::new(0);
static START: AtomicU64 = AtomicU64::new(0);

// SAFETY: every call goes to the system's allocator unchanged; the counters allocate nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = NOW.fetch_add(layout.size() as u64, Relaxed) + layout.size() as u64;
        PEAK.fetch_max(now, Relaxed);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size() as u64, Relaxed);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The most that was allocated at one time since the last call, above what there was then.
fn peak() -> u64 {
    let used = PEAK.load(Relaxed).saturating_sub(START.load(Relaxed));
    let now = NOW.load(Relaxed);
    START.store(now, Relaxed);
    PEAK.store(now, Relaxed);
    used
}

fuzz_target!(init: fangless_fuzz::seeds::give("replies_decode"), |data: &[u8]| {
    if let Err(wrong) = replies::read(data, &peak) {
        eprintln!("FIND {wrong}");
        std::process::abort();
    }
});
