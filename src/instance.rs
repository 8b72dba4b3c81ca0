//! One machine: a fresh guest, its budgets, and the calls into it.
//!
//! In: a request and a [`Budget`]. Out: the reply's bytes in the guest's memory, or the [`Error`]
//! that a trap means. The guest runs on a stack of its own (a fiber). Now and then it is suspended,
//! and [`Machine::step`] says why: a pause, a call of the host, or printed text. It can stand there for as long as
//! its owner likes, and go on in another thread; whatever the owner does meanwhile is done on the
//! owner's own stack.
//!
//! Must not: read a reply's content, or believe an address, a length or a number that comes from
//! the guest before it is checked.

mod copy;
mod desk;
mod exports;
mod pages;
mod renew;
#[cfg(target_os = "linux")]
mod scan;
#[cfg(not(target_os = "linux"))]
#[path = "instance/no_scan.rs"]
mod scan;
mod state;

use crate::engine::{Place, Pool};
use crate::{BusyError, CallError, Error, InternalError, fork, signals};
use desk::Desk;
pub(crate) use desk::{Called, Ring};
use exports::{Entries, begin, begin_again, instantiate, memory_of, new_store};
pub(crate) use exports::{Exports, Pristine};
use fangless_wire::{LimitKind, Limits, RESERVE, STACK_SIZE};
pub(crate) use pages::PAGE;
pub(crate) use renew::STACK_KEPT;
use renew::Written;
pub(crate) use scan::Scan;
#[cfg(test)]
pub(crate) use scan::faults;
pub(crate) use state::{Budget, State, link};
use state::{PAUSE, Stop};
use std::mem::ManuallyDrop;
use std::ops::Range;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};
use wasmtime::{InstancePre, Memory, Store, Trap, TypedFunc, WasmBacktrace};

/// Memory that a machine may have beyond its budget, for what the guest does not count: the
/// request's buffer and the allocator's own pages.
const SLACK: u64 = 4 << 20;

/// What a machine can be asked.
#[derive(Clone, Copy)]
pub(crate) enum Ask {
    Compile,
    /// Compile, and run what it was compiled to.
    Evaluate,
    Run,
}

/// What a crossing came to.
pub(crate) enum Step {
    /// It was time for a pause: go on with [`Machine::step`].
    Pause,
    /// The guest waits for [`Machine::answer`].
    Ring(Ring),
    /// It has ended: where the reply stands in the guest's memory.
    Done(Range<usize>),
}

/// A fresh guest in a place of its own.
pub(crate) struct Machine {
    /// Neither is dropped in a child of the process that made them, whose pool they belong to. The place
    /// is given back when the guest is gone.
    guest: ManuallyDrop<Guest>,
    place: ManuallyDrop<Place>,
    desk: Arc<Desk>,
    process: u64,
    /// Whether it has done nothing but what [`Parts::renewed`] can undo.
    renewable: bool,
    /// Whether pages of its memory may have been copied since it was instantiated or renewed.
    faulted: bool,
}

enum Guest {
    /// Between two crossings.
    Idle(Box<Parts>),
    /// In one: it holds the parts until it ends.
    Crossing(Crossing),
    /// The parts are on their way from one to the other.
    Moving,
}

type Crossing = Pin<Box<dyn Future<Output = (Box<Parts>, wasmtime::Result<u64>)> + Send>>;

/// A guest, and what is known of it.
pub(crate) struct Parts {
    store: Store<State>,
    memory: Memory,
    /// Size of its memory when it was fresh.
    memory_size: u64,
    entries: Entries,
    written: Written,
}

impl Machine {
    /// Waits for a place, within the budget's time, and instantiates the image in it. There is no
    /// wait if sessions and the like keep all places.
    pub(crate) fn new<E>(
        pool: &Arc<Pool>,
        budget: &Budget,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Self, CallError<E>> {
        let process = fork::generation();
        let mut state = State::new(budget.clone(), Instant::now());
        let desk = Arc::clone(&state.desk);
        let place = loop {
            let left = state.deadline.saturating_duration_since(Instant::now());
            if let Some(place) = pool.place(left.min(PAUSE)) {
                break place;
            }
            if pool.all_kept() {
                return Err(Error::from(BusyError::no_machine(pool.places())).into());
            }
            let now = Instant::now();
            if now >= state.deadline {
                return Err(state.late(now).into());
            }
            pause().map_err(CallError::Caller)?;
            same_process(process)?;
        };
        state.memory_allowed = allowed(pool.exports.memory_size, &budget.limits);
        let parts = match pool.idle() {
            Some(parts) => parts.again(state),
            None => Parts::new(&pool.template, &pool.exports, state).map(Box::new),
        };
        let parts = parts.map_err(|error| Error::internal(format!("no machine: {error:#}")))?;
        Ok(Self {
            guest: ManuallyDrop::new(Guest::Idle(parts)),
            place: ManuallyDrop::new(place),
            desk,
            process,
            renewable: true,
            faulted: false,
        })
    }

    /// The budget of the run in an [`Ask::Evaluate`]. The machine's own is that of the compilation.
    pub(crate) fn then(&mut self, run: Budget) {
        if let Guest::Idle(parts) = &mut *self.guest {
            parts.store.data_mut().then = Some(run);
        }
    }

    /// Begins a crossing with a request in two parts. `rows` of the request each have the whole
    /// budget of steps and time, the first one from now on if this is not the machine's first
    /// crossing. Nothing runs before [`Machine::step`].
    pub(crate) fn begin(
        &mut self,
        ask: Ask,
        head: Arc<[u8]>,
        rest: Vec<u8>,
        rows: u64,
    ) -> Result<(), Error> {
        same_process(self.process)?;
        let mut parts = match std::mem::replace(&mut *self.guest, Guest::Moving) {
            Guest::Idle(parts) => parts,
            _ => {
                return Err(Error::internal(
                    "a machine that is busy, or spent, was asked",
                ));
            }
        };
        let entry = match ask {
            Ask::Compile => parts.entries.compile.clone(),
            Ask::Evaluate => parts.entries.evaluate.clone(),
            Ask::Run => parts.entries.run.clone(),
        };
        self.renewable = false;
        let store = &mut parts.store;
        if store.data().rows > 0 {
            begin_again(store)?;
        }
        (store.data_mut().rows, store.data_mut().printed) = (rows, 0);
        self.desk.set_row(0);
        *self.guest = Guest::Crossing(Box::pin(async move {
            let result = parts.cross(entry, &head, &rest).await;
            (parts, result)
        }));
        Ok(())
    }

    /// Goes on with the crossing, until the guest is suspended or has ended.
    pub(crate) fn step(&mut self) -> Result<Step, Error> {
        same_process(self.process)?;
        signals::keep();
        let Guest::Crossing(crossing) = &mut *self.guest else {
            return Err(Error::internal(
                "a machine that was not asked has nothing to do",
            ));
        };
        let ticks = self.place.pool().ticks();
        let faults = scan::faults();
        let polled = crossing
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()));
        self.faulted |= faults.is_none() || scan::faults() != faults;
        drop(ticks);
        let Poll::Ready((mut parts, result)) = polled else {
            return Ok(self.desk.call().map_or(Step::Pause, Step::Ring));
        };
        let reply = parts.reply(result);
        self.renewable = reply.is_ok();
        *self.guest = Guest::Idle(parts);
        reply.map(Step::Done)
    }

    /// Answers what [`Machine::step`] came back with (printed text by nothing); the next step goes on.
    /// The run has so much more time as it `rested` meanwhile.
    pub(crate) fn answer(&self, answer: Vec<u8>, rested: Duration) {
        self.desk.answer(answer, rested);
    }

    /// Bytes of a reply.
    pub(crate) fn bytes(&self, reply: Range<usize>) -> &[u8] {
        &self.memory()[reply]
    }

    /// All of the machine's memory, between two crossings.
    pub(crate) fn memory(&self) -> &[u8] {
        let parts = self.parts();
        parts.memory.data(&parts.store)
    }

    /// Row that runs, or ran last, in this crossing.
    pub(crate) fn row(&self) -> u64 {
        self.desk.row()
    }

    /// Steps used by all crossings until now, between two of them.
    pub(crate) fn steps(&self) -> u64 {
        let store = &self.parts().store;
        store.data().steps(store.get_fuel().unwrap_or(0))
    }

    /// Calls of the host by all crossings until now, between two of them.
    pub(crate) fn calls(&self) -> u64 {
        let state = self.parts().store.data();
        state.calls_before + state.calls
    }

    /// Whether it is still the process that made it. What belongs to the parent's machine is left
    /// alone in a child.
    pub(crate) fn same_process(&self) -> Result<(), Error> {
        same_process(self.process)
    }

    fn parts(&self) -> &Parts {
        match &*self.guest {
            Guest::Idle(parts) => parts,
            _ => unreachable!("a crossing that has not ended is looked into"),
        }
    }
}

impl Parts {
    fn new(
        template: &InstancePre<State>,
        exports: &Exports,
        state: State,
    ) -> wasmtime::Result<Self> {
        let allowed = state.memory_allowed;
        let mut store = new_store(template, state, allowed)?;
        let instance = instantiate(template, &mut store)?;
        let memory = memory_of(&instance, &mut store, &exports.memory)?;
        let bytes = memory.data(&store);
        scan::large_pages(&bytes[reserve(bytes)..]);
        Ok(Self {
            memory,
            memory_size: exports.memory_size,
            entries: Entries::of(&instance, &mut store, exports)?,
            store,
            written: Written::default(),
        })
    }

    /// A machine that was made fresh, with a budget.
    fn again(mut self: Box<Self>, state: State) -> wasmtime::Result<Box<Self>> {
        *self.store.data_mut() = state;
        begin(&mut self.store)?;
        Ok(self)
    }

    /// The request in, and the packed place of the reply out.
    async fn cross(
        &mut self,
        entry: TypedFunc<(u32, u32), u64>,
        head: &[u8],
        rest: &[u8],
    ) -> wasmtime::Result<u64> {
        let store = &mut self.store;
        let total = head.len() + rest.len();
        let length =
            u32::try_from(total).map_err(|_| Stop::Protocol("a request over 4 GiB".to_owned()))?;
        let address = self.entries.buffer.call_async(&mut *store, length).await?;
        let start = address as usize;
        let room = self
            .memory
            .data_mut(&mut *store)
            .get_mut(start..)
            .and_then(|room| room.get_mut(..total))
            .ok_or_else(|| Stop::Protocol(format!("a buffer of {total} bytes at {address:#x}")))?;
        let (room_of_head, room) = room.split_at_mut(head.len());
        room_of_head.copy_from_slice(head);
        room.copy_from_slice(rest);
        entry.call_async(&mut *store, (address, length)).await
    }

    /// Where the reply stands, checked; or why there is none.
    fn reply(&mut self, result: wasmtime::Result<u64>) -> Result<Range<usize>, Error> {
        let packed = result.map_err(|error| self.explain(&error))?;
        let (start, length) = ((packed >> 32) as usize, (packed & 0xffff_ffff) as usize);
        let end = start + length;
        if end > self.memory.data_size(&self.store) {
            return Err(Error::internal(format!(
                "the guest's reply is outside its memory: {packed:#x}"
            )));
        }
        Ok(start..end)
    }

    /// Whether the guest's stack pointer has left the guest's stack.
    fn past_stack(&mut self) -> bool {
        let store = &mut self.store;
        let pointer = self.entries.stack_pointer;
        let pointer = pointer.and_then(|global| global.get(&mut *store).i32());
        pointer.is_some_and(|pointer| pointer.cast_unsigned() > STACK_SIZE)
    }

    /// What it means that the guest ended without a reply.
    fn explain(&mut self, error: &wasmtime::Error) -> Error {
        let past_stack = self.past_stack();
        let state = self.store.data();
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
                let before = self.memory_size.saturating_sub(RESERVE as u64);
                let grown = desired.saturating_sub(before);
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

/// Bytes that a memory of this size may grow to. It has the reserve anyway, whatever the limits: only the
/// guest counts what is used of that.
fn allowed(size: u64, limits: &Limits) -> u64 {
    let grown = size.saturating_sub(RESERVE as u64);
    let grown = grown.saturating_add(limits.memory).saturating_add(SLACK);
    grown.max(size)
}

/// Where the reserve begins in a fresh machine's memory.
fn reserve(memory: &[u8]) -> usize {
    memory.len().saturating_sub(RESERVE)
}

fn same_process(process: u64) -> Result<(), Error> {
    if process == fork::generation() {
        return Ok(());
    }
    Err(Error::internal(
        "the process was forked inside a pause of this run; only the parent goes on with it",
    ))
}

impl Drop for Machine {
    fn drop(&mut self) {
        if self.process != fork::generation() {
            return;
        }
        // SAFETY: taken here only, and not used afterwards.
        let (guest, place) = unsafe {
            (
                ManuallyDrop::take(&mut self.guest),
                ManuallyDrop::take(&mut self.place),
            )
        };
        if let Guest::Idle(mut parts) = guest
            && self.renewable
            && !place.kept()
        {
            if self.faulted {
                parts.written.more();
            }
            let pool = place.pool();
            if let Some(parts) = parts.renewed(pool) {
                pool.put(parts);
            }
        }
        drop(place);
    }
}
