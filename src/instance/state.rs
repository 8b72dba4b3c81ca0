//! What the host knows of a run while it lasts, and what it answers the guest.
//!
//! In: calls of the one import, growths of memory, epochs of the clock. Out: permission, answers of
//! the caller, or the [`Stop`] that ends the run.
//!
//! Must not: believe an address or a length before it is checked, give a budget twice because the guest asks for it, or fail in any way but by a [`Stop`].

use super::allowed;
use super::desk::{Called, Desk, Ring};
use crate::LimitError;
use fangless_wire::{FileLimits, LimitKind, Limits, export, host_call, value::Excess};
use std::sync::Arc;
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
    /// What files there may be, where there may be any.
    pub(crate) files: FileLimits,
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
    /// The budget that the guest goes on with when it has compiled what it is to evaluate.
    pub(super) then: Option<Budget>,
    pub(super) started: Instant,
    pub(super) deadline: Instant,
    pub(super) next_pause: Instant,
    /// Steps of the rows before this one.
    pub(super) steps_before: u64,
    /// Rows of this crossing.
    pub(super) rows: u64,
    /// Shared with the machine's owner, who has no other way to the store while the guest runs.
    pub(super) desk: Arc<Desk>,
    pub(super) memory_allowed: u64,
    pub(super) memory_denied: Option<u64>,
    /// Calls of the host by the rows before this one, and by this one.
    pub(super) calls_before: u64,
    pub(super) calls: u64,
    /// The last call's answer, until the guest takes it.
    pub(super) answer: Vec<u8>,
    /// Bytes of printed text that were handed over in this crossing.
    pub(super) printed: u64,
}

impl State {
    pub(super) fn new(budget: Budget, started: Instant) -> Self {
        Self {
            deadline: started + budget.limits.time,
            next_pause: started + PAUSE,
            budget,
            then: None,
            started,
            steps_before: 0,
            rows: 0,
            desk: Arc::default(),
            memory_allowed: 0,
            memory_denied: None,
            calls_before: 0,
            calls: 0,
            answer: Vec::new(),
            printed: 0,
        }
    }

    /// Nothing of the run that has ended stays in memory.
    pub(super) fn forget(&mut self) {
        self.answer = Vec::new();
        self.then = None;
        self.desk = Arc::default();
    }

    /// Steps used by all rows until now, if this one has so many `left`.
    pub(super) fn steps(&self, left: u64) -> u64 {
        self.steps_before + self.budget.limits.steps.saturating_sub(left)
    }

    /// The next row has the whole budget; `left` are the steps that the one before it left.
    pub(super) fn next_row(&mut self, left: u64) {
        self.steps_before = self.steps(left);
        self.calls_before += std::mem::take(&mut self.calls);
        self.deadline = Instant::now() + self.budget.limits.time;
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
            LimitKind::HostCalls => (limits.host_calls, None),
            LimitKind::Files => (self.budget.files.number.into(), None),
            LimitKind::FileBytes => (self.budget.files.bytes, None),
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
        self.memory_denied = (!granted).then_some(desired);
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

/// Gives the guest its one import. The guest can be suspended in it.
pub(crate) fn link(linker: &mut Linker<State>) -> wasmtime::Result<()> {
    linker
        .func_wrap_async(
            "fangless",
            "host_call",
            |caller, (operation, a, b): (u32, u64, u64)| Box::new(answer(caller, operation, a, b)),
        )
        .map(|_| ())
}

async fn answer(
    mut caller: Caller<'_, State>,
    operation: u32,
    a: u64,
    b: u64,
) -> wasmtime::Result<u64> {
    let stop = match operation {
        host_call::LIMIT => match LimitKind::from_number(a) {
            Some(kind) => Stop::Limit(caller.data().over(kind, b)),
            None => Stop::Protocol(format!("limit {a}")),
        },
        host_call::ROW => {
            let left = caller.get_fuel()?;
            let state = caller.data_mut();
            let row = state.desk.row();
            // Rows come one after the other, and only as many as there are: budgets cannot be had
            // again by asking for them.
            if a != row + 1 || a >= state.rows {
                Stop::Protocol(format!("row {a} after {row} of {}", state.rows))
            } else {
                let steps = state.budget.limits.steps;
                state.desk.set_row(a);
                state.next_row(left);
                caller.set_fuel(steps)?;
                return Ok(0);
            }
        }
        host_call::EVALUATE => match caller.data_mut().then.take() {
            Some(budget) => {
                let size = memory(&mut caller).len() as u64;
                let state = caller.data_mut();
                state.memory_allowed = allowed(size, &budget.limits);
                // What compiling took is not told.
                state.steps_before = 0;
                state.deadline = Instant::now() + budget.limits.time;
                let steps = budget.limits.steps;
                state.budget = budget;
                caller.set_fuel(steps)?;
                return Ok(0);
            }
            None => Stop::Protocol("a run that nobody asked for".to_owned()),
        },
        host_call::PANIC => Stop::Panic(panic_text(&mut caller, a, b)),
        host_call::CALL => return call(&mut caller, a, b).await,
        host_call::TAKE => return take(&mut caller, a, b),
        host_call::OUT => return printed(&mut caller, a, b, false).await,
        host_call::ERR => return printed(&mut caller, a, b, true).await,
        _ => Stop::Protocol(format!("operation {operation}")),
    };
    Err(stop.into())
}

/// Bytes of a call beside its arguments: the function's name.
const CALL_HEAD: u64 = 64 << 10;

/// Has the caller answer a call, and gives the length of the answer.
async fn call(caller: &mut Caller<'_, State>, address: u64, length: u64) -> wasmtime::Result<u64> {
    let state = caller.data_mut();
    let limits = &state.budget.limits;
    if state.calls >= limits.host_calls {
        let limit = state.over(LimitKind::HostCalls, state.calls + 1);
        return Err(Stop::Limit(limit).into());
    }
    state.calls += 1;
    // The guest bounds each of the two arguments, the tuple and the dict, by itself.
    let most = CALL_HEAD.saturating_add(2 * limits.result.bytes);
    if length > most {
        return Err(Stop::Protocol(format!("a call of {length} bytes")).into());
    }
    let request = room(caller, address, length)?.to_vec();
    let left = caller.get_fuel()?;
    let state = caller.data();
    let ring = Ring::Call(Called {
        request,
        number: state.calls_before + state.calls,
        deadline: state.deadline,
        steps: state.steps(left),
    });
    let answer = ask(caller, ring).await?;
    let length = answer.len() as u64;
    caller.data_mut().answer = answer;
    Ok(length)
}

/// Hands printed text to the caller.
async fn printed(
    caller: &mut Caller<'_, State>,
    address: u64,
    length: u64,
    stderr: bool,
) -> wasmtime::Result<u64> {
    let state = caller.data_mut();
    // The guest counts what it prints; what is handed over is no more.
    state.printed = state.printed.saturating_add(length);
    if state.printed > state.budget.limits.output {
        let problem = format!("{} bytes of output, over the limit", state.printed);
        return Err(Stop::Protocol(problem).into());
    }
    let text = room(caller, address, length)?;
    let text = String::from_utf8_lossy(text).into_owned();
    ask(caller, Ring::Printed { text, stderr }).await?;
    Ok(0)
}

/// Stands still until the owner has answered, and ends the run if it took too long.
async fn ask(caller: &mut Caller<'_, State>, ring: Ring) -> Result<Vec<u8>, Stop> {
    let (answer, rested) = Arc::clone(&caller.data().desk).ask(ring).await;
    let state = caller.data_mut();
    state.deadline += rested;
    let now = Instant::now();
    if now >= state.deadline {
        return Err(Stop::Limit(state.late(now)));
    }
    state.next_pause = now + PAUSE;
    Ok(answer)
}

/// Copies the answer to where the guest has room for it.
fn take(caller: &mut Caller<'_, State>, address: u64, length: u64) -> wasmtime::Result<u64> {
    let answer = std::mem::take(&mut caller.data_mut().answer);
    if length != answer.len() as u64 {
        let problem = format!("{length} bytes of an answer of {}", answer.len());
        return Err(Stop::Protocol(problem).into());
    }
    room(caller, address, length)?.copy_from_slice(&answer);
    Ok(0)
}

/// A part of the guest's memory, if it is one.
fn room<'a>(
    caller: &'a mut Caller<'_, State>,
    address: u64,
    length: u64,
) -> Result<&'a mut [u8], Stop> {
    let data = memory(caller);
    let start = usize::try_from(address).ok();
    let end = address.checked_add(length);
    let end = end.and_then(|end| usize::try_from(end).ok());
    start
        .zip(end)
        .and_then(|(start, end)| data.get_mut(start..end))
        .ok_or_else(|| {
            Stop::Protocol(format!(
                "{length} bytes at {address:#x}, outside its memory"
            ))
        })
}

fn memory<'a>(caller: &'a mut Caller<'_, State>) -> &'a mut [u8] {
    let memory = caller
        .get_export(export::MEMORY)
        .and_then(Extern::into_memory);
    memory.map_or(&mut [][..], |memory| memory.data_mut(caller))
}

/// Bytes of a panic's text that are kept.
const PANIC_KEPT: u64 = 1024;

fn panic_text(caller: &mut Caller<'_, State>, address: u64, length: u64) -> String {
    let text = room(caller, address, length.min(PANIC_KEPT));
    text.map_or_else(
        |_| String::new(),
        |text| String::from_utf8_lossy(text).into_owned(),
    )
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
