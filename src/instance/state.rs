//! What the host knows of a run while it lasts, and what it answers the guest.
//!
//! In: calls of the one import, growths of memory, epochs of the clock. Out: permission, or the
//! [`Stop`] that ends the run.
//!
//! Must not: give a budget twice because the guest asks for it, or fail in any way but by a [`Stop`].

use crate::LimitError;
use fangless_wire::{LimitKind, Limits, export, host_call, value::Excess};
use std::time::{Duration, Instant};
use wasmtime::{Caller, Extern, Linker, ResourceLimiter, StoreContextMut, UpdateDeadline};

/// Time between two calls of the caller's `pause`.
pub(super) const PAUSE: Duration = Duration::from_millis(20);
/// Entries that a machine may add to its function table: none is ever added.
const TABLE_GROWTH: usize = 0;

/// What one call into a machine may use.
#[derive(Debug, Clone)]
pub(crate) struct Budget {
    pub(crate) limits: Limits,
    /// Steps and time are spent on the source, and not by the program.
    pub(crate) compiling: bool,
}

/// A reason of ours to end a run. It travels through the guest's frames as an error.
#[derive(Debug, thiserror::Error)]
pub(super) enum Stop {
    #[error("{0:?}")]
    Limit(LimitError),
    #[error("the guest asked for what does not exist: {0}")]
    Protocol(String),
    #[error("the guest panicked: {0}")]
    Panic(String),
}

/// What the host knows of a run while it lasts: the store's data.
pub(crate) struct State {
    pub(super) budget: Budget,
    pub(super) started: Instant,
    pub(super) deadline: Instant,
    pub(super) next_pause: Instant,
    /// Steps of the rows before this one.
    pub(super) steps_before: u64,
    /// Row of this crossing that runs now, and how many rows it has.
    pub(super) row: u64,
    pub(super) rows: u64,
    pub(super) memory_allowed: u64,
    pub(super) memory_denied: Option<u64>,
}

impl State {
    pub(super) fn new(budget: Budget, started: Instant) -> Self {
        Self {
            deadline: started + budget.limits.time,
            next_pause: started + PAUSE,
            budget,
            started,
            steps_before: 0,
            row: 0,
            rows: 0,
            memory_allowed: 0,
            memory_denied: None,
        }
    }

    pub(super) fn over(&self, kind: LimitKind, used: u64) -> LimitError {
        let limits = &self.budget.limits;
        let (limit, excess) = match kind {
            LimitKind::Steps => (limits.steps, None),
            LimitKind::Memory => (limits.memory, None),
            LimitKind::Time => (micros(limits.time), None),
            LimitKind::Output => (limits.output, None),
            LimitKind::Recursion => (limits.recursion.into(), None),
            LimitKind::Source => (limits.source, None),
            // The walk stops at the first node or level too many, so that these are told apart.
            LimitKind::Result if used == u64::from(limits.result.depth) + 1 => {
                (limits.result.depth.into(), Some(Excess::Depth))
            }
            LimitKind::Result if used == limits.result.nodes + 1 => {
                (limits.result.nodes, Some(Excess::Nodes))
            }
            LimitKind::Result => (limits.result.bytes, Some(Excess::Bytes)),
        };
        // Memory is full before what is asked for adds up to the limit where there are holes between
        // the blocks: they count as well.
        let used = match kind {
            LimitKind::Memory => used.max(limit.saturating_add(1)),
            _ => used,
        };
        LimitError {
            kind,
            used,
            limit,
            excess,
            compiling: self.budget.compiling,
        }
    }

    pub(super) fn late(&self, now: Instant) -> LimitError {
        let begun = self
            .deadline
            .checked_sub(self.budget.limits.time)
            .unwrap_or(self.started);
        self.over(
            LimitKind::Time,
            micros(now.saturating_duration_since(begun)),
        )
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

impl ResourceLimiter for State {
    fn memory_growing(
        &mut self,
        _: usize,
        desired: usize,
        _: Option<usize>,
    ) -> wasmtime::Result<bool> {
        let desired = desired as u64;
        let granted = desired <= self.memory_allowed;
        if !granted {
            self.memory_denied = Some(desired);
        }
        Ok(granted)
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        _: Option<usize>,
    ) -> wasmtime::Result<bool> {
        // The first call, from nothing, makes the table.
        Ok(current == 0 || desired <= current + TABLE_GROWTH)
    }
}

/// Gives the guest its one import.
pub(crate) fn link(linker: &mut Linker<State>) -> wasmtime::Result<()> {
    linker
        .func_wrap("fangless", "host_call", answer)
        .map(|_| ())
}

fn answer(mut caller: Caller<'_, State>, operation: u32, a: u64, b: u64) -> wasmtime::Result<u64> {
    let stop = match operation {
        host_call::LIMIT => match LimitKind::from_number(a) {
            Some(kind) => Stop::Limit(caller.data().over(kind, b)),
            None => Stop::Protocol(format!("limit {a}")),
        },
        host_call::ROW => {
            let left = caller.get_fuel()?;
            let state = caller.data_mut();
            // Rows come one after the other, and only as many as there are: budgets cannot be had
            // again by asking for them.
            if a != state.row + 1 || a >= state.rows {
                Stop::Protocol(format!("row {a} after {} of {}", state.row, state.rows))
            } else {
                let steps = state.budget.limits.steps;
                state.row = a;
                state.steps_before += steps.saturating_sub(left);
                state.deadline = Instant::now() + state.budget.limits.time;
                caller.set_fuel(steps)?;
                return Ok(0);
            }
        }
        host_call::PANIC => Stop::Panic(panic_text(&mut caller, a, b)),
        _ => Stop::Protocol(format!("operation {operation}")),
    };
    Err(stop.into())
}

/// Bytes of a panic's text that are kept.
const PANIC_KEPT: usize = 1024;

fn panic_text(caller: &mut Caller<'_, State>, address: u64, length: u64) -> String {
    let memory = caller
        .get_export(export::MEMORY)
        .and_then(Extern::into_memory);
    let data = memory.map_or(&[][..], |memory| memory.data(&*caller));
    let start = usize::try_from(address).unwrap_or(usize::MAX);
    let length = usize::try_from(length)
        .unwrap_or(usize::MAX)
        .min(PANIC_KEPT);
    let text = data
        .get(start..)
        .map_or(&[][..], |rest| &rest[..length.min(rest.len())]);
    String::from_utf8_lossy(text).into_owned()
}

/// Called at every epoch.
pub(super) fn epoch(mut context: StoreContextMut<'_, State>) -> wasmtime::Result<UpdateDeadline> {
    let now = Instant::now();
    let state = context.data_mut();
    if now >= state.deadline {
        return Err(Stop::Limit(state.late(now)).into());
    }
    if now >= state.next_pause {
        state.next_pause = now + PAUSE;
        return Ok(UpdateDeadline::Yield(1));
    }
    Ok(UpdateDeadline::Continue(1))
}
