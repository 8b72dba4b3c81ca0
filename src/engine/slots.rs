//! Places for runs: as many at one time as the pool has machines.
//!
//! In: a run that wants to begin. Out: leave to, at once or when another run ends.
//! Must not: be held while waiting for anything else; the lock guards a number.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub(crate) struct Slots {
    free: Mutex<u32>,
    freed: Condvar,
}

impl Slots {
    pub(crate) fn new(count: u32) -> Self {
        Self {
            free: Mutex::new(count),
            freed: Condvar::new(),
        }
    }

    /// Takes a place; `false`: none became free within `patience`.
    pub(crate) fn take(&self, patience: Duration) -> bool {
        let mut free = self.lock();
        if *free == 0 {
            let waited = self
                .freed
                .wait_timeout_while(free, patience, |free| *free == 0);
            free = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        let taken = *free > 0;
        *free -= u32::from(taken);
        taken
    }

    /// Gives a place back that was taken.
    pub(crate) fn give(&self) {
        *self.lock() += 1;
        self.freed.notify_one();
    }

    // A number cannot be left half changed: a poisoned lock is as good as any.
    fn lock(&self) -> MutexGuard<'_, u32> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Slots;
    use std::time::Duration;

    #[test]
    fn places_are_bounded_and_come_back() {
        let slots = Slots::new(2);
        assert!(slots.take(Duration::ZERO) && slots.take(Duration::ZERO));
        assert!(!slots.take(Duration::from_millis(1)));
        slots.give();
        assert!(slots.take(Duration::ZERO));
    }

    #[test]
    fn a_waiting_run_gets_the_place_that_another_gives_back() {
        let slots = Slots::new(1);
        assert!(slots.take(Duration::ZERO));
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| slots.take(Duration::from_secs(60)));
            slots.give();
            assert!(waiting.join().unwrap());
        });
    }
}
