//! Places for runs: as many at one time as the pool has machines.
//!
//! In: a run that wants to begin. Out: leave to, at once or when another run ends. Some places are kept,
//! by sessions and by runs that stand still: only their owners give them back.
//! Must not: be held while waiting for anything else; the lock guards a number.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub(crate) struct Slots {
    count: u32,
    state: Mutex<State>,
    freed: Condvar,
}

#[derive(Default)]
struct State {
    free: u32,
    kept: u32,
    /// Runs that wait: to wake nobody costs a call of the system as well.
    waiting: u32,
}

impl Slots {
    pub(crate) fn new(count: u32) -> Self {
        let free = State {
            free: count,
            ..State::default()
        };
        Self {
            count,
            state: Mutex::new(free),
            freed: Condvar::new(),
        }
    }

    /// All places.
    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    /// Takes a place; `false`: none became free within `patience`.
    pub(crate) fn take(&self, patience: Duration) -> bool {
        let mut state = self.lock();
        if state.free == 0 {
            state.waiting += 1;
            let waited = self
                .freed
                .wait_timeout_while(state, patience, |state| state.free == 0);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
            state.waiting -= 1;
        }
        let taken = state.free > 0;
        state.free -= u32::from(taken);
        taken
    }

    /// A place that was taken is kept from now on.
    pub(crate) fn keep(&self) {
        self.lock().kept += 1;
    }

    /// Gives a place back that was taken, and perhaps kept.
    pub(crate) fn give(&self, kept: bool) {
        let mut state = self.lock();
        state.free += 1;
        state.kept -= u32::from(kept);
        if state.waiting > 0 {
            drop(state);
            self.freed.notify_one();
        }
    }

    /// Whether every place is kept: then no run's end gives one back.
    pub(crate) fn all_kept(&self) -> bool {
        self.lock().kept >= self.count
    }

    // Numbers cannot be left half changed: a poisoned lock is as good as any.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
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
        slots.give(false);
        assert!(slots.take(Duration::ZERO));
    }

    #[test]
    fn kept_places_are_told_from_those_that_come_back_by_themselves() {
        let slots = Slots::new(2);
        assert!(slots.take(Duration::ZERO) && slots.take(Duration::ZERO));
        slots.keep();
        assert!(!slots.all_kept());
        slots.keep();
        assert!(slots.all_kept());
        slots.give(true);
        assert!(!slots.all_kept() && slots.take(Duration::ZERO));
    }

    #[test]
    fn a_waiting_run_gets_the_place_that_another_gives_back() {
        let slots = Slots::new(1);
        assert!(slots.take(Duration::ZERO));
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| slots.take(Duration::from_secs(60)));
            slots.give(false);
            assert!(waiting.join().unwrap());
        });
    }
}
