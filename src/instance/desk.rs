//! What the owner of a machine and its store share while a guest is between them.
//!
//! In: calls of the guest, from inside the store; answers, from the owner. Out: the other.
//! A crossing holds the store as long as it lasts, suspended or not: this is the only way to it.
//!
//! Must not: hold its lock while anything else happens.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::{Duration, Instant};

/// What a suspended guest waits for.
pub(crate) enum Ring {
    /// The answer to a call.
    Call(Called),
    /// That the owner has heard what it printed, to `stderr` or not.
    Printed { text: String, stderr: bool },
}

/// A call of the guest.
pub(crate) struct Called {
    /// What it asks; not looked into.
    pub(crate) request: Vec<u8>,
    /// The how manieth call of the machine this is, from 1.
    pub(crate) number: u64,
    /// When the run ends that it belongs to; the answer must be there before.
    pub(crate) deadline: Instant,
    /// Steps that the machine has used until now.
    pub(crate) steps: u64,
}

#[derive(Default)]
pub(super) struct Desk {
    row: AtomicU64,
    letter: Mutex<Letter>,
}

#[derive(Default)]
enum Letter {
    #[default]
    None,
    /// The guest is suspended in a call, which the owner has not seen yet.
    Call(Ring),
    /// The owner has seen it.
    Open,
    /// The owner's answer, and how long the guest rested for it.
    Answer(Vec<u8>, Duration),
}

impl Desk {
    /// Row of this crossing that runs, or ran last.
    pub(super) fn row(&self) -> u64 {
        self.row.load(Ordering::Relaxed)
    }

    pub(super) fn set_row(&self, row: u64) {
        self.row.store(row, Ordering::Relaxed);
    }

    /// The guest's side: asks, and waits until there is an answer.
    pub(super) async fn ask(&self, ring: Ring) -> (Vec<u8>, Duration) {
        *self.letter() = Letter::Call(ring);
        std::future::poll_fn(|_| {
            let mut letter = self.letter();
            match std::mem::take(&mut *letter) {
                Letter::Answer(answer, rested) => Poll::Ready((answer, rested)),
                other => {
                    *letter = other;
                    Poll::Pending
                }
            }
        })
        .await
    }

    /// The owner's side: the call that the guest stands in, once.
    pub(super) fn call(&self) -> Option<Ring> {
        let mut letter = self.letter();
        match std::mem::take(&mut *letter) {
            Letter::Call(ring) => {
                *letter = Letter::Open;
                Some(ring)
            }
            other => {
                *letter = other;
                None
            }
        }
    }

    /// The owner's side: answers it.
    pub(super) fn answer(&self, answer: Vec<u8>, rested: Duration) {
        *self.letter() = Letter::Answer(answer, rested);
    }

    // Every change is a single assignment: a poisoned lock is as good as any.
    fn letter(&self) -> MutexGuard<'_, Letter> {
        self.letter.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
