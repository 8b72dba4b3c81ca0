//! One machine: a fresh guest, its budgets, and the calls into it.
//!
//! In: a request and a [`Budget`]. Out: the reply's bytes in the guest's memory, or the [`Error`]
//! that a trap means. The guest runs on a stack of its own (a fiber): now and then it is suspended,
//! and the caller's `pause` runs on the caller's stack.
//!
//! Must not: read a reply's content, or believe an address, a length or a number that comes from
//! the guest before it is checked.

mod exports;
mod state;

use crate::engine::{Place, Pool};
use crate::{CallError, Error, InternalError, fork, signals};
pub(crate) use exports::Exports;
use exports::{begin_again, function, memory_of, new_store};
use fangless_wire::{LimitKind, STACK_SIZE, export};
pub(crate) use state::{Budget, State, link};
use state::{PAUSE, Stop};
use std::mem::ManuallyDrop;
use std::ops::Range;
use std::task::{Context, Poll, Waker};
use std::time::Instant;
use wasmtime::{Instance, Memory, Store, Trap, TypedFunc, WasmBacktrace};

/// Memory that a machine may grow by beyond its budget, for what the guest does not count: the
/// request's buffer and the allocator's own pages.
const SLACK: u64 = 4 << 20;
/// What a machine can be asked.
#[derive(Clone, Copy)]
pub(crate) enum Ask {
    Compile,
    Run,
}

/// A fresh guest in a place of its own.
pub(crate) struct Machine<'p> {
    pool: &'p Pool,
    /// Not dropped in a child of the process that made it, whose pool it belongs to.
    running: ManuallyDrop<Running<'p>>,
    instance: Instance,
    memory: Memory,
    buffer: TypedFunc<u32, u32>,
    process: u64,
}

struct Running<'p> {
    // The order matters: the place is given back when the machine is gone.
    store: Store<State>,
    _place: Place<'p>,
}

impl<'p> Machine<'p> {
    /// Waits for a place, within the budget's time, and instantiates the image in it.
    pub(crate) fn new<E>(
        pool: &'p Pool,
        budget: &Budget,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Self, CallError<E>> {
        let process = fork::generation();
        let state = State::new(budget.clone(), Instant::now());
        let slot = loop {
            let left = state.deadline.saturating_duration_since(Instant::now());
            if let Some(slot) = pool.slot(left.min(PAUSE)) {
                break slot;
            }
            let now = Instant::now();
            if now >= state.deadline {
                return Err(state.late(now).into());
            }
            pause().map_err(CallError::Caller)?;
            same_process(process)?;
        };
        let place = (slot, pool.tick());
        let allowed = pool
            .exports
            .memory_size
            .saturating_add(budget.limits.memory)
            .saturating_add(SLACK);
        let instantiate = || -> wasmtime::Result<_> {
            let mut store = new_store(&pool.template, state, allowed)?;
            let instance = pool.template.instantiate(&mut store)?;
            let memory = memory_of(&instance, &mut store, &pool.exports.memory)?;
            let buffer = function(&instance, &mut store, &pool.exports.buffer)?;
            Ok((store, memory, buffer, instance))
        };
        let (store, memory, buffer, instance) =
            instantiate().map_err(|error| Error::internal(format!("no machine: {error:#}")))?;
        let running = ManuallyDrop::new(Running {
            store,
            _place: place,
        });
        Ok(Self {
            pool,
            running,
            instance,
            memory,
            buffer,
            process,
        })
    }

    /// One crossing: the parts of a request in, and where the reply stands in the guest's memory.
    /// `rows` of the request each have the whole budget of steps and time, the first one from now
    /// on if this is not the machine's first crossing.
    pub(crate) fn ask<E>(
        &mut self,
        ask: Ask,
        request: &[&[u8]],
        rows: u64,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Range<usize>, CallError<E>> {
        signals::keep();
        let process = self.process;
        let exports = &self.pool.exports;
        let export = match ask {
            Ask::Compile => &exports.compile,
            Ask::Run => &exports.run,
        };
        let store = &mut self.running.store;
        if store.data().rows > 0 {
            begin_again(store)?;
        }
        (store.data_mut().row, store.data_mut().rows) = (0, rows);
        let entry = function::<(u32, u32), u64>(&self.instance, store, export)
            .map_err(|error| Error::internal(format!("{error:#}")))?;
        let (memory, buffer) = (self.memory, &self.buffer);
        let mut crossing = Box::pin(async {
            let total = request.iter().map(|part| part.len()).sum::<usize>();
            let length = u32::try_from(total)
                .map_err(|_| Stop::Protocol("a request over 4 GiB".to_owned()))?;
            let address = buffer.call_async(&mut *store, length).await?;
            let start = address as usize;
            let mut room = memory
                .data_mut(&mut *store)
                .get_mut(start..)
                .and_then(|room| room.get_mut(..total))
                .ok_or_else(|| {
                    Stop::Protocol(format!("a buffer of {total} bytes at {address:#x}"))
                })?;
            for part in request {
                let (head, rest) = room.split_at_mut(part.len());
                head.copy_from_slice(part);
                room = rest;
            }
            entry.call_async(&mut *store, (address, length)).await
        });
        let result = loop {
            if let Poll::Ready(result) = crossing
                .as_mut()
                .poll(&mut Context::from_waker(Waker::noop()))
            {
                break result;
            }
            let paused = pause();
            if let Err(error) = same_process(process) {
                // The guest's stack and machine belong to the parent: leave them where they are.
                std::mem::forget(crossing);
                return Err(error.into());
            }
            // On an error the guest is unwound from where it stands.
            paused.map_err(CallError::Caller)?;
        };
        drop(crossing);
        let packed = result.map_err(|error| self.explain(&error))?;
        let (start, length) = ((packed >> 32) as usize, (packed & 0xffff_ffff) as usize);
        let end = start + length;
        if end > self.memory.data_size(&self.running.store) {
            return Err(Error::internal(format!(
                "the guest's reply is outside its memory: {packed:#x}"
            ))
            .into());
        }
        Ok(start..end)
    }

    /// Bytes of a reply.
    pub(crate) fn bytes(&self, reply: Range<usize>) -> &[u8] {
        &self.memory.data(&self.running.store)[reply]
    }

    /// All of the machine's memory.
    #[cfg(test)]
    pub(crate) fn memory(&self) -> &[u8] {
        self.memory.data(&self.running.store)
    }

    /// Row that runs, or ran last, in this crossing.
    pub(crate) fn row(&self) -> u64 {
        self.running.store.data().row
    }

    /// Steps used until now, by all crossings.
    pub(crate) fn steps(&self) -> u64 {
        let state = self.running.store.data();
        let left = self.running.store.get_fuel().unwrap_or(0);
        state.steps_before + state.budget.limits.steps.saturating_sub(left)
    }

    /// Whether the guest's stack pointer has left the guest's stack.
    fn past_stack(&mut self) -> bool {
        let store = &mut self.running.store;
        let pointer = self.instance.get_global(&mut *store, export::STACK_POINTER);
        let pointer = pointer.and_then(|global| global.get(&mut *store).i32());
        pointer.is_some_and(|pointer| pointer.cast_unsigned() > STACK_SIZE)
    }

    /// What it means that the guest ended without a reply.
    fn explain(&mut self, error: &wasmtime::Error) -> Error {
        let past_stack = self.past_stack();
        let state = self.running.store.data();
        if let Some(stop) = error.downcast_ref::<Stop>() {
            return match stop {
                Stop::Limit(limit) => limit.clone().into(),
                Stop::Protocol(_) | Stop::Panic(_) => Error::internal(stop.to_string()),
            };
        }
        let trap = error.downcast_ref::<Trap>();
        match trap {
            Some(Trap::OutOfFuel) => {
                return state
                    .over(LimitKind::Steps, state.budget.limits.steps)
                    .into();
            }
            Some(Trap::Interrupt) => return state.late(Instant::now()).into(),
            Some(Trap::StackOverflow) => return state.over(LimitKind::Recursion, 0).into(),
            // A guest that is denied memory gives up, if it does not say so itself.
            Some(Trap::UnreachableCodeReached) if state.memory_denied.is_some() => {
                let desired = state.memory_denied.unwrap_or_default();
                let grown = desired.saturating_sub(self.pool.exports.memory_size);
                return state.over(LimitKind::Memory, grown).into();
            }
            // The stack in linear memory ends at address 0: past it, addresses wrap around.
            Some(Trap::MemoryOutOfBounds) if past_stack => {
                return state.over(LimitKind::Recursion, 0).into();
            }
            _ => {}
        }
        let frames = error
            .downcast_ref::<WasmBacktrace>()
            .map_or(&[][..], WasmBacktrace::frames);
        Error::Internal(Box::new(InternalError {
            message: "the guest ended in a way that nobody foresaw".to_owned(),
            trap: Some(trap.map_or_else(|| format!("{error:#}"), |trap| format!("{trap:?}"))),
            backtrace: frames
                .iter()
                .map(|frame| format!("function {}", frame.func_index()))
                .collect(),
        }))
    }
}

fn same_process(process: u64) -> Result<(), Error> {
    if process == fork::generation() {
        return Ok(());
    }
    Err(Error::internal(
        "the process was forked inside a pause of this run; only the parent goes on with it",
    ))
}

impl Drop for Machine<'_> {
    fn drop(&mut self) {
        if self.process == fork::generation() {
            // SAFETY: dropped here only, and not used afterwards.
            unsafe { ManuallyDrop::drop(&mut self.running) }
        }
    }
}
