//! One machine: a fresh guest, its budgets, and the calls into it.
//!
//! In: a request and a [`Budget`]. Out: the reply's bytes in the guest's memory, or the [`Error`]
//! that a trap means. The guest runs on a stack of its own (a fiber): now and then it is suspended,
//! and the caller's `pause` runs on the caller's stack.
//!
//! Must not: read a reply's content, or believe an address, a length or a number that comes from
//! the guest before it is checked.

use crate::engine::{Place, Pool};
use crate::{CallError, Error, InternalError, LimitError, fork};
use fangless_wire::{LimitKind, Limits, STACK_SIZE, STATUS_LEN, export, host_call, value::Excess};
use std::mem::ManuallyDrop;
use std::ops::Range;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};
use wasmtime::{
    Caller, Extern, Instance, InstancePre, Linker, Memory, ModuleExport, ResourceLimiter, Store,
    StoreContextMut, Trap, TypedFunc, UpdateDeadline, WasmBacktrace, format_err,
};

/// Time between two calls of the caller's `pause`.
const PAUSE: Duration = Duration::from_millis(20);
/// Memory that a machine may grow by beyond its budget, for what the guest does not count: the
/// request's buffer and the allocator's own pages.
const SLACK: u64 = 4 << 20;
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
enum Stop {
    #[error("{0:?}")]
    Limit(LimitError),
    #[error("the guest asked for what does not exist: {0}")]
    Protocol(String),
}

/// What the host knows of a run while it lasts: the store's data.
pub(crate) struct State {
    budget: Budget,
    started: Instant,
    deadline: Instant,
    next_pause: Instant,
    /// Steps of the rows before this one.
    steps_before: u64,
    /// Row of this crossing that runs now, and how many rows it has.
    row: u64,
    rows: u64,
    memory_allowed: u64,
    memory_denied: Option<u64>,
    /// What the guest said before it trapped because of a bug.
    panic: Option<String>,
}

impl State {
    fn new(budget: Budget, started: Instant) -> Self {
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
            panic: None,
        }
    }

    fn over(&self, kind: LimitKind, used: u64) -> LimitError {
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
        LimitError {
            kind,
            used,
            limit,
            excess,
            compiling: self.budget.compiling,
        }
    }

    fn late(&self, now: Instant) -> LimitError {
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
        host_call::PANIC => {
            let text = panic_text(&mut caller, a, b);
            caller.data_mut().panic = Some(text);
            return Ok(0);
        }
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
fn epoch(mut context: StoreContextMut<'_, State>) -> wasmtime::Result<UpdateDeadline> {
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

/// Where the guest keeps what the host calls and reads; the same in every machine of an image.
pub(crate) struct Exports {
    memory: ModuleExport,
    buffer: ModuleExport,
    compile: ModuleExport,
    run: ModuleExport,
    /// Address of the guest's counters.
    status: usize,
    /// Size of a fresh machine's memory.
    memory_size: u64,
}

/// What a machine can be asked.
#[derive(Clone, Copy)]
pub(crate) enum Ask {
    Compile,
    Run,
}

impl Exports {
    /// Looks the exports up, in a machine made for it.
    pub(crate) fn probe(template: &InstancePre<State>) -> wasmtime::Result<Self> {
        let module = template.module();
        let find = |name| {
            module
                .get_export_index(name)
                .ok_or_else(|| format_err!("it does not export `{name}`"))
        };
        let (memory, status) = (find(export::MEMORY)?, find(export::STATUS)?);
        let (buffer, compile, run) = (
            find(export::BUFFER)?,
            find(export::COMPILE)?,
            find(export::RUN)?,
        );

        let budget = Budget {
            limits: Limits::expression(),
            compiling: true,
        };
        let mut store = new_store(template, State::new(budget, Instant::now()), u64::MAX)?;
        let instance = template.instantiate(&mut store)?;
        let memory_size = memory_of(&instance, &mut store, &memory)?.data_size(&store) as u64;
        let status = function::<(), u32>(&instance, &mut store, &status)?;
        let status = finish(status.call_async(&mut store, ()))? as usize;
        if status
            .checked_add(STATUS_LEN)
            .is_none_or(|end| end as u64 > memory_size)
        {
            return Err(format_err!("its counters are outside its memory"));
        }
        Ok(Self {
            memory,
            buffer,
            compile,
            run,
            status,
            memory_size,
        })
    }
}

fn memory_of(
    instance: &Instance,
    store: &mut Store<State>,
    export: &ModuleExport,
) -> wasmtime::Result<Memory> {
    let found = instance
        .get_module_export(store, export)
        .and_then(wasmtime::Extern::into_memory);
    found.ok_or_else(|| format_err!("`{}` is not a memory", export::MEMORY))
}

fn function<P: wasmtime::WasmParams, R: wasmtime::WasmResults>(
    instance: &Instance,
    store: &mut Store<State>,
    export: &ModuleExport,
) -> wasmtime::Result<TypedFunc<P, R>> {
    let found = instance
        .get_module_export(&mut *store, export)
        .and_then(wasmtime::Extern::into_func);
    found
        .ok_or_else(|| format_err!("an export is not a function"))?
        .typed(&*store)
}

/// Runs a future to its end without pausing. Only for calls that end soon by construction.
fn finish<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    loop {
        if let Poll::Ready(result) = future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            return result;
        }
    }
}

fn new_store(
    template: &InstancePre<State>,
    mut state: State,
    memory_allowed: u64,
) -> wasmtime::Result<Store<State>> {
    state.memory_allowed = memory_allowed;
    let steps = state.budget.limits.steps;
    let mut store = Store::new(template.module().engine(), state);
    store.limiter(|state| state);
    store.set_fuel(steps)?;
    store.set_epoch_deadline(1);
    store.epoch_deadline_callback(epoch);
    Ok(store)
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

    /// The guest's counters: peak memory, and the allocation that failed last.
    fn counters(&self) -> (u64, u64) {
        let status = self.pool.exports.status;
        let bytes = &self.memory.data(&self.running.store)[status..status + STATUS_LEN];
        let (peak, failed) = bytes.split_at(8);
        let number = |bytes: &[u8]| {
            bytes
                .iter()
                .rev()
                .fold(0, |number, byte| number << 8 | u64::from(*byte))
        };
        (number(peak), number(failed))
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
                Stop::Protocol(what) => Error::internal(stop_text(what)),
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
            // The guest gives up when an allocation fails that cannot be refused to the program.
            Some(Trap::UnreachableCodeReached) => {
                let (peak, failed) = self.counters();
                if let Some(desired) = state.memory_denied {
                    let grown = desired.saturating_sub(self.pool.exports.memory_size);
                    return state.over(LimitKind::Memory, grown.max(peak)).into();
                }
                if failed > 0 {
                    return state
                        .over(LimitKind::Memory, peak.saturating_add(failed))
                        .into();
                }
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
            message: match &state.panic {
                Some(text) => format!("the guest panicked: {text}"),
                None => "the guest ended in a way that nobody foresaw".to_owned(),
            },
            trap: Some(trap.map_or_else(|| format!("{error:#}"), |trap| format!("{trap:?}"))),
            backtrace: frames
                .iter()
                .map(|frame| format!("function {}", frame.func_index()))
                .collect(),
        }))
    }
}

/// The whole budget of steps and time for the next crossing.
fn begin_again(store: &mut Store<State>) -> Result<(), Error> {
    let left = store.get_fuel().unwrap_or(0);
    let state = store.data_mut();
    let steps = state.budget.limits.steps;
    state.steps_before += steps.saturating_sub(left);
    state.deadline = Instant::now() + state.budget.limits.time;
    store
        .set_fuel(steps)
        .map_err(|error| Error::internal(format!("{error:#}")))
}

fn stop_text(what: &str) -> String {
    format!("the guest asked for what does not exist: {what}")
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
