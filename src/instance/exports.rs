//! The guest's exports, looked up once per image, and the store that a guest lives in.
//!
//! In: the image. Out: [`Exports`], and stores with all budgets set.
//! Must not: make a store without budgets.

use super::renew;
use super::state::{Budget, State, epoch};
use crate::Error;
use fangless_wire::{FileLimits, Limits, export};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Instant;
use wasmtime::{
    Extern, Global, Instance, InstancePre, Memory, ModuleExport, Store, TypedFunc, format_err,
};

/// Where the guest keeps what the host calls and reads; the same in every machine of an image.
pub(crate) struct Exports {
    pub(super) memory: ModuleExport,
    pub(super) buffer: ModuleExport,
    pub(super) compile: ModuleExport,
    pub(super) evaluate: ModuleExport,
    pub(super) run: ModuleExport,
    /// Size of a fresh machine's memory.
    pub(super) memory_size: u64,
}

impl Exports {
    /// Looks the exports up, in a machine made for it, which is then the pristine one.
    pub(crate) fn probe(template: &InstancePre<State>) -> wasmtime::Result<(Self, Pristine)> {
        let module = template.module();
        let find = |name| {
            module
                .get_export_index(name)
                .ok_or_else(|| format_err!("it does not export `{name}`"))
        };
        let memory = find(export::MEMORY)?;
        let (buffer, compile) = (find(export::BUFFER)?, find(export::COMPILE)?);
        let (evaluate, run) = (find(export::EVALUATE)?, find(export::RUN)?);

        let budget = Budget {
            limits: Limits::expression(),
            files: FileLimits::default(),
            compiling: true,
        };
        let mut store = new_store(template, State::new(budget, Instant::now()), u64::MAX)?;
        let instance = instantiate(template, &mut store)?;
        let pristine = memory_of(&instance, &mut store, &memory)?;
        let memory_size = pristine.data_size(&store) as u64;
        let exports = Self {
            memory,
            buffer,
            compile,
            evaluate,
            run,
            memory_size,
        };
        Ok((exports, Pristine(store, pristine)))
    }
}

/// What is called of one machine, and what is set.
pub(super) struct Entries {
    pub(super) buffer: TypedFunc<u32, u32>,
    pub(super) compile: TypedFunc<(u32, u32), u64>,
    pub(super) evaluate: TypedFunc<(u32, u32), u64>,
    pub(super) run: TypedFunc<(u32, u32), u64>,
    /// Clears the stack that the others ran on.
    pub(super) clear: TypedFunc<u32, ()>,
    /// The guest's stack pointer, and where it stands between two calls.
    pub(super) stack_pointer: Option<Global>,
    pub(super) stack_top: Option<i32>,
}

impl Entries {
    pub(super) fn of(
        instance: &Instance,
        store: &mut Store<State>,
        exports: &Exports,
    ) -> wasmtime::Result<Self> {
        let stack_pointer = instance.get_global(&mut *store, export::STACK_POINTER);
        Ok(Self {
            buffer: function(instance, store, &exports.buffer)?,
            compile: function(instance, store, &exports.compile)?,
            evaluate: function(instance, store, &exports.evaluate)?,
            run: function(instance, store, &exports.run)?,
            clear: renew::clearing(store)?,
            stack_pointer,
            stack_top: stack_pointer.and_then(|global| global.get(store).i32()),
        })
    }
}

/// A machine that never runs.
pub(crate) struct Pristine(Store<State>, Memory);

impl Pristine {
    /// The memory that every machine begins with.
    pub(crate) fn memory(&self) -> &[u8] {
        self.1.data(&self.0)
    }
}

/// A fresh guest. Nothing of it runs: it has no start function.
pub(super) fn instantiate(
    template: &InstancePre<State>,
    store: &mut Store<State>,
) -> wasmtime::Result<Instance> {
    // The import can suspend the guest, so that wasmtime wants to be polled; there is no wait in it.
    let instance = pin!(template.instantiate_async(store));
    match instance.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(instance) => instance,
        Poll::Pending => Err(format_err!("the guest wants to run before it is asked")),
    }
}

pub(super) fn memory_of(
    instance: &Instance,
    store: &mut Store<State>,
    export: &ModuleExport,
) -> wasmtime::Result<Memory> {
    let found = instance
        .get_module_export(store, export)
        .and_then(Extern::into_memory);
    found.ok_or_else(|| format_err!("`{}` is not a memory", export::MEMORY))
}

fn function<P: wasmtime::WasmParams, R: wasmtime::WasmResults>(
    instance: &Instance,
    store: &mut Store<State>,
    export: &ModuleExport,
) -> wasmtime::Result<TypedFunc<P, R>> {
    let found = instance
        .get_module_export(&mut *store, export)
        .and_then(Extern::into_func);
    found
        .ok_or_else(|| format_err!("an export is not a function"))?
        .typed(&*store)
}

pub(super) fn new_store(
    template: &InstancePre<State>,
    mut state: State,
    memory_allowed: u64,
) -> wasmtime::Result<Store<State>> {
    state.memory_allowed = memory_allowed;
    let mut store = Store::new(template.module().engine(), state);
    store.limiter(|state| state);
    store.epoch_deadline_callback(epoch);
    begin(&mut store)?;
    Ok(store)
}

/// The whole budget, for the first crossing of a machine.
pub(super) fn begin(store: &mut Store<State>) -> wasmtime::Result<()> {
    let steps = store.data().budget.limits.steps;
    store.set_epoch_deadline(1);
    store.set_fuel(steps)
}

/// The whole budget of steps and time for the next crossing.
pub(super) fn begin_again(store: &mut Store<State>) -> Result<(), Error> {
    let left = store.get_fuel().unwrap_or(0);
    let state = store.data_mut();
    state.next_row(left);
    let steps = state.budget.limits.steps;
    store
        .set_fuel(steps)
        .map_err(|error| Error::internal(format!("{error:#}")))
}
