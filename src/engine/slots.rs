//! Places for runs: as many at one time as the pool has machines.
//!
//! In: a run that wants to begin. Out: a place, at once or when another run ends.
//! Must not: be held while waiting for anything else; the lock guards a number.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub(crate) struct Slots {
    free: Mutex<u32>,
    freed: Condvar,
}

/// A place; given back when dropped.
pub(crate) struct Slot<'a>(&'a Slots);

impl Slots {
    pub(crate) fn new(count: u32) -> Self {
        Self {
            free: Mutex::new(count),
            freed: Condvar::new(),
        }
    }

    /// A place, or `None` if none became free within `patience`.
    pub(crate) fn take(&self, patience: Duration) -> Option<Slot<'_>> {
        let mut free = self.lock();
        if *free == 0 {
            let waited = self
                .freed
                .wait_timeout_while(free, patience, |free| *free == 0);
            free = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        *free = free.checked_sub(1)?;
        Some(Slot(self))
    }

    // A number cannot be left half changed: a poisoned lock is as good as any.
    fn lock(&self) -> MutexGuard<'_, u32> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        *self.0.lock() += 1;
        self.0.freed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::Slots;
    use std::time::Duration;

    #[test]
    fn places_are_bounded_and_come_back() {
        let slots = Slots::new(2);
        let first = slots.take(Duration::ZERO);
        let second = slots.take(Duration::ZERO);
        assert!(first.is_some() && second.is_some());
        assert!(slots.take(Duration::from_millis(1)).is_none());
        drop(first);
        assert!(slots.take(Duration::ZERO).is_some());
    }

    #[test]
    fn a_waiting_run_gets_the_place_that_another_gives_back() {
        let slots = Slots::new(1);
        let held = slots.take(Duration::ZERO);
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| slots.take(Duration::from_secs(60)).is_some());
            drop(held);
            assert!(waiting.join().unwrap());
        });
    }
}
