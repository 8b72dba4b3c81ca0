//! What limits a formula needs.
//!
//! In: a policy's limits. Out: how much text the tier may handle, or that it may not answer at all.
//! The tier counts no steps. It answers only where the machine could not have come near a limit: the
//! charges here are several times what any op and any byte of text costs there.
//!
//! Must not: be exact. A program whose limits are smaller than this runs in the machine, which counts.

use core::time::Duration;
use fangless_wire::Limits;

/// Steps of a run, and of each op.
const STEPS: u64 = 4_000_000;
const STEPS_PER_OP: u64 = 50_000;
/// Steps of a byte of text that an op reads or writes.
const STEPS_PER_BYTE: u64 = 1_000;
/// Bytes of memory of a run, of each op, and for each byte of text.
const MEMORY: u64 = 512 << 10;
const MEMORY_PER_OP: u64 = 1 << 10;
const MEMORY_PER_BYTE: u64 = 64;
/// Bytes of a result that is no text, and of one beside its text.
const RESULT: u64 = 32;
/// Python frames: a formula has one, and builtins that it calls count some.
const RECURSION: u32 = 20;
/// A run takes some hundredths of this, and of this for each op.
const TIME: Duration = Duration::from_millis(1);
const TIME_PER_OP: Duration = Duration::from_micros(10);
/// Bytes of text that one evaluation may read and write, whatever the limits are.
const TEXT: u64 = 1 << 18;

/// How much text one evaluation may handle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Budget {
    /// Bytes that its ops read and write.
    pub(super) text: usize,
    /// Bytes of its result.
    pub(super) result: usize,
}

impl Budget {
    pub(super) fn new(limits: &Limits, ops: usize) -> Option<Self> {
        let ops = ops as u64;
        let steps = limits.steps.checked_sub(STEPS + STEPS_PER_OP * ops)?;
        let memory = limits.memory.checked_sub(MEMORY + MEMORY_PER_OP * ops)?;
        let result = limits.result.bytes.checked_sub(RESULT)?;
        let enough = limits.recursion >= RECURSION
            && limits.result.depth >= 2
            && limits.result.nodes >= 2
            && limits.time >= TIME + TIME_PER_OP * ops as u32;
        let text = TEXT.min(steps / STEPS_PER_BYTE);
        let text = text.min(memory / MEMORY_PER_BYTE);
        // Both are at most `TEXT`.
        enough.then_some(Self {
            text: text as usize,
            result: result.min(TEXT) as usize,
        })
    }
}
