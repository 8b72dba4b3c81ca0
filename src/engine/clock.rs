//! The clock that running guests are interrupted by.
//!
//! In: the number of runs under way. Out: one epoch per [`TICK`] for as long as there are any.
//! A run compares the time with its own deadline at each epoch, so that a deadline is missed by
//! little more than a tick. Without runs the thread sleeps until the next one: it costs nothing.
//!
//! Must not: know a run's deadline, or keep the engine alive.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, Thread};
use std::time::Duration;
use wasmtime::Engine;

/// Time between two epochs.
pub(crate) const TICK: Duration = Duration::from_millis(2);
/// Idle ticks before the thread sleeps: waking it costs more than a short run.
const PATIENCE: u32 = 50;

/// A running clock. It stops when this is dropped.
pub(crate) struct Clock {
    shared: Arc<Shared>,
    thread: Thread,
}

struct Shared {
    runs: AtomicUsize,
    asleep: AtomicBool,
    stop: AtomicBool,
}

impl Clock {
    pub(crate) fn start(engine: &Engine) -> std::io::Result<Self> {
        let shared = Arc::new(Shared {
            runs: AtomicUsize::new(0),
            asleep: AtomicBool::new(false),
            stop: AtomicBool::new(false),
        });
        let (theirs, engine) = (Arc::clone(&shared), engine.weak());
        let handle = thread::Builder::new()
            .name("fangless-clock".to_owned())
            .stack_size(64 << 10)
            .spawn(move || {
                let mut idle = 0;
                while !theirs.stop.load(Ordering::SeqCst) {
                    thread::sleep(TICK);
                    let Some(engine) = engine.upgrade() else {
                        return;
                    };
                    engine.increment_epoch();
                    drop(engine);
                    idle = if theirs.runs.load(Ordering::SeqCst) == 0 {
                        idle + 1
                    } else {
                        0
                    };
                    if idle > PATIENCE {
                        theirs.sleep();
                        idle = 0;
                    }
                }
            })?;
        Ok(Self {
            shared,
            thread: handle.thread().clone(),
        })
    }

    /// A run begins: the clock ticks until as many have ended.
    pub(crate) fn begin(&self) {
        self.shared.runs.fetch_add(1, Ordering::SeqCst);
        // Either the thread sees the run after it said that it is asleep, or this sees that it is.
        if self.shared.asleep.load(Ordering::SeqCst) {
            self.thread.unpark();
        }
    }

    /// A run has ended.
    pub(crate) fn end(&self) {
        self.shared.runs.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Shared {
    fn sleep(&self) {
        self.asleep.store(true, Ordering::SeqCst);
        while self.runs.load(Ordering::SeqCst) == 0 && !self.stop.load(Ordering::SeqCst) {
            thread::park();
        }
        self.asleep.store(false, Ordering::SeqCst);
    }
}

impl Drop for Clock {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        self.thread.unpark();
    }
}
