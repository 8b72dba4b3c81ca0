//! Runs the guest's initialisation once and keeps its memory.
//!
//! In: a stripped module. Out: a module that starts where `fangless_init` ended.
//! Must not: let initialisation reach the host: an image must come out the same everywhere, so
//! `host_call` traps here.

use crate::{IMPORT, check_border, config};
use fangless_wire::{export, host_call};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use wasmtime::error::Context as _;
use wasmtime::{
    Caller, Engine, Extern, Instance, Linker, Module, OptLevel, Result, Store, Val, bail,
};
use wasmtime_wizer::{InstanceState, SnapshotVal, ValType, Wizer};

/// Stack for initialisation, which parses and compiles Python like any run.
const STACK: usize = 32 << 20;

/// The initialised module.
///
/// # Errors
/// The module is not a guest, or its initialisation trapped.
pub fn initialise(wasm: &[u8]) -> Result<Vec<u8>> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(2 * STACK);
        let running = thread
            .spawn_scoped(scope, || run(wasm))
            .context("no thread for initialisation")?;
        running
            .join()
            .unwrap_or_else(|_| bail!("initialisation panicked"))
    })
}

fn run(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut wizer = Wizer::new();
    wizer.init_func(export::INIT);
    let (context, instrumented) = wizer.instrument(wasm)?;

    let mut config = config::common();
    config
        .consume_fuel(false)
        .epoch_interruption(false)
        .cranelift_opt_level(OptLevel::None);
    config.max_wasm_stack(STACK).async_stack_size(STACK);
    let engine = Engine::new(&config)?;
    let module = Module::new(&engine, &instrumented).context("the guest is not valid")?;
    check_border(&module)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap(
        IMPORT.0,
        IMPORT.1,
        |mut caller: Caller<'_, ()>, operation: u32, a: u64, b: u64| -> Result<u64> {
            if operation == host_call::PANIC
                && let Some(memory) = caller
                    .get_export(export::MEMORY)
                    .and_then(Extern::into_memory)
                && let Some(text) = memory.data(&caller).get(a as usize..(a + b) as usize)
            {
                bail!("{}", String::from_utf8_lossy(text));
            }
            bail!("initialisation asked the host for operation {operation} ({a}, {b})")
        },
    )?;
    let mut store = Store::new(&engine, ());
    let instance = linker.instantiate(&mut store, &module)?;
    let init = instance.get_typed_func::<(), ()>(&mut store, export::INIT)?;
    init.call(&mut store, ())
        .context("`fangless_init` trapped")?;
    ready(wizer.snapshot(&context, &mut State { store, instance }))
}

struct State {
    store: Store<()>,
    instance: Instance,
}

impl InstanceState for State {
    async fn global_get(&mut self, name: &str, _: ValType) -> SnapshotVal {
        let global = self
            .instance
            .get_global(&mut self.store, name)
            .expect("the snapshot exports its globals");
        match global.get(&mut self.store) {
            Val::I32(number) => SnapshotVal::I32(number),
            Val::I64(number) => SnapshotVal::I64(number),
            Val::F32(bits) => SnapshotVal::F32(bits),
            Val::F64(bits) => SnapshotVal::F64(bits),
            other => panic!("the guest has a global of an unknown type: {other:?}"),
        }
    }

    async fn memory_contents(&mut self, name: &str, contents: impl FnOnce(&[u8]) + Send) {
        let memory = self
            .instance
            .get_memory(&mut self.store, name)
            .expect("the snapshot exports its memory");
        contents(memory.data(&self.store));
    }
}

/// The result of a future that never waits.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => unreachable!("nothing here waits"),
    }
}
