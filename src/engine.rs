//! The loaded image, and the pool of machines that run it.
//!
//! In: an image file. Out: [`Engine`], from which `instance.rs` takes machines.
//! Everything that a fork breaks (the clock's thread, the pool's locks) lives in a [`Generation`];
//! a child process makes a new one at its first run and never touches its parent's.
//!
//! Must not: run anything itself but the probe at loading, or hold a lock while a run lasts.

mod clock;
mod config;
mod image;
mod slots;
mod trailer;

pub(crate) use config::WASM_STACK;
pub use image::ImageHash;
pub(crate) use trailer::WASMTIME;

use crate::instance::{self, Exports, Parts, Pristine, STACK_KEPT, Scan, State};
use crate::{Error, ImageError, fork, signals};
use clock::Clock;
use image::Verified;
use slots::Slots;
use std::mem::ManuallyDrop;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;
use wasmtime::{Enabled, InstancePre, Linker, Module, PoolingAllocationConfig};

/// Address space of one machine beyond what a run may allocate: the image, and the guest's stack.
const IMAGE_ROOM: usize = 256 << 20;
/// Bytes of a machine's function table that are kept for the next run.
const TABLE_KEPT: usize = 256 << 10;

/// What an engine is made with. Every field has a default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Most runs at one time; further ones wait, within their time limit. Default 128. It costs
    /// address space (4 GiB each), not memory. At least 1. A session, or a run that waits for an
    /// answer, holds one of them for as long as it lives.
    pub instances: u32,
    /// Memory that each of them keeps for the next run, in bytes, at most. What a larger run has beyond some 2 MiB
    /// goes back to the system anyway. Default 3 MiB.
    pub keep_resident: usize,
    /// The hash that the image must have. Default: that of the image that this library was built
    /// with. An image is machine code: name a hash only if you built the image.
    pub image_hash: Option<ImageHash>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            instances: 128,
            keep_resident: 3 << 20,
            image_hash: image::built_hash(),
        }
    }
}

/// The loaded image and a pool of machines to run it. Cheap to clone, `Send + Sync`.
///
/// Loading takes a few milliseconds (the image is mapped, and hashed once); a process needs one
/// engine, and [`Engine::global`] is it. Works on both sides of a `fork()`.
#[derive(Clone)]
pub struct Engine {
    shared: Arc<Shared>,
}

struct Shared {
    image: Verified,
    config: Config,
    first: Generation,
}

/// What belongs to one process.
struct Generation {
    /// The [`fork::generation`] that it was made under.
    number: u64,
    /// Dropped in the process that made it only.
    pool: ManuallyDrop<Arc<Pool>>,
    /// The one of the child, in the child.
    next: OnceLock<Box<Generation>>,
}

impl Engine {
    /// The engine of this process, loaded at first use: the image is the one that the environment
    /// variable `FANGLESS_IMAGE` names, else [`Engine::set_default_image`]'s, else `guest.cwasm`
    /// beside the executable, else the one that this library was built with. Wherever it is, it
    /// must be the very image that this library was built with.
    ///
    /// # Errors
    /// [`Error::Image`]: there is no usable image. The next call tries again.
    pub fn global() -> Result<Self, Error> {
        static GLOBAL: OnceLock<Engine> = OnceLock::new();
        /// The process that is loading now, as its fork generation. Not a lock: a child that is
        /// forked meanwhile must not wait for a thread that it does not have.
        static LOADING: AtomicU64 = AtomicU64::new(0);
        struct Loading;
        impl Drop for Loading {
            fn drop(&mut self) {
                LOADING.store(0, Ordering::Release);
            }
        }

        fork::watch();
        let process = fork::generation();
        loop {
            if let Some(engine) = GLOBAL.get() {
                return Ok(engine.clone());
            }
            let seen = LOADING.load(Ordering::Acquire);
            if seen == process {
                std::thread::sleep(Duration::from_millis(1));
            } else if LOADING
                .compare_exchange(seen, process, Ordering::AcqRel, Ordering::Acquire)
                .is_ok()
            {
                let _loading = Loading;
                if GLOBAL.get().is_none() {
                    let engine = Self::load(&image::find()?, &Config::default())?;
                    let _ = GLOBAL.set(engine);
                }
            }
        }
    }

    /// Where [`Engine::global`] finds the image if the environment does not say. For bindings that
    /// carry the image with them; the first call counts, and it must come before the first use.
    /// Nothing is loaded by this call.
    pub fn set_default_image(path: &Path) {
        image::set_default(path);
    }

    /// An engine of its own, with a pool of its own.
    ///
    /// # Errors
    /// [`Error::Image`]: the image is missing, stale, foreign or damaged, or not for this CPU.
    pub fn load(path: &Path, config: &Config) -> Result<Self, Error> {
        fork::watch();
        let config = &Config {
            instances: config.instances.max(1),
            ..config.clone()
        };
        let image = Verified::open(path, config.image_hash)?;
        let first = Generation::new(&image, config)?;
        Ok(Self {
            shared: Arc::new(Shared {
                image,
                config: config.clone(),
                first,
            }),
        })
    }

    /// The pool of this process.
    pub(crate) fn pool(&self) -> Result<&Arc<Pool>, Error> {
        let process = fork::generation();
        let mut last = &self.shared.first;
        while let Some(next) = last.next.get() {
            last = next;
        }
        if last.number != process {
            // The first run after a fork. Two threads may both come here: one of them wins, and
            // none waits for a lock that a fork may have left locked.
            let made = Generation::new(&self.shared.image.reopen()?, &self.shared.config)?;
            let _ = last.next.set(Box::new(made));
            last = last.next.get().expect("one of the two was set");
        }
        Ok(&last.pool)
    }

    /// Hash of the image.
    pub(crate) fn image_hash(&self) -> &ImageHash {
        self.shared.image.hash()
    }
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine")
            .field("image", &self.shared.image)
            .finish_non_exhaustive()
    }
}

impl Generation {
    fn new(image: &Verified, config: &Config) -> Result<Self, Error> {
        let pool = ManuallyDrop::new(Arc::new(Pool::new(image, config)?));
        signals::remember(pool.template.module().image_range());
        Ok(Self {
            number: fork::generation(),
            pool,
            next: OnceLock::new(),
        })
    }
}

impl Drop for Generation {
    fn drop(&mut self) {
        if self.number == fork::generation() {
            // SAFETY: this is the only place that drops it, and it is not used afterwards.
            unsafe { ManuallyDrop::drop(&mut self.pool) }
        }
        // A parent's pool is left alone in the child: its locks may be held by threads that do not
        // exist here, and what it maps is shared with the parent until somebody writes.
    }
}

/// Machines, ready to be instantiated.
pub(crate) struct Pool {
    pub(crate) template: InstancePre<State>,
    pub(crate) exports: Exports,
    /// A machine that never runs: what all others began as.
    pub(crate) pristine: Pristine,
    /// How it is known what a run wrote, where that can be known.
    pub(crate) scan: Option<Scan>,
    /// Bytes that a machine may have written to be made fresh by hand.
    pub(crate) kept: usize,
    /// Machines that were made fresh. There are never more of them than free places.
    #[expect(
        clippy::vec_box,
        reason = "they are boxed where they come from and go to"
    )]
    idle: Mutex<Vec<Box<Parts>>>,
    clock: Clock,
    slots: Slots,
}

impl Pool {
    fn new(image: &Verified, config: &Config) -> Result<Self, Error> {
        let unusable =
            |error: wasmtime::Error| image.error(format!("it cannot be used here: {error:#}"));
        let scan = Scan::new(image.file());
        let engine = wasmtime::Engine::new(&settings(config, scan.is_some())).map_err(|error| ImageError {
            advice: "lower `Config::instances`, or allow the process more address space (`ulimit -v`)",
            ..image.error(format!("the system gives no room for {} machines: {error:#}", config.instances))
        })?;
        let file = image
            .file()
            .try_clone()
            .map_err(|error| image.error(format!("it cannot be opened: {error}")))?;
        // SAFETY: the file's content is verified to be the image that this library trusts, which
        // wasmtime made. That it stays so while it is mapped is as true as for any shared library.
        let module = unsafe { Module::deserialize_open_file(&engine, file) }.map_err(unusable)?;
        let mut linker = Linker::new(&engine);
        instance::link(&mut linker).map_err(unusable)?;
        let template = linker.instantiate_pre(&module).map_err(unusable)?;
        let (exports, pristine) = Exports::probe(&template).map_err(unusable)?;
        let clock = Clock::start(&engine).map_err(|error| {
            Error::internal(format!("the system gives no thread for the clock: {error}"))
        })?;
        Ok(Self {
            template,
            exports,
            pristine,
            scan,
            kept: config.keep_resident,
            idle: Mutex::default(),
            clock,
            slots: Slots::new(config.instances),
        })
    }

    /// A place to run, or `None` if none becomes free in time.
    pub(crate) fn place(self: &Arc<Self>, patience: Duration) -> Option<Place> {
        let taken = self.slots.take(patience);
        taken.then(|| Place {
            pool: Arc::clone(self),
            kept: false,
        })
    }

    /// A machine that was made fresh, for who has a place.
    pub(crate) fn idle(&self) -> Option<Box<Parts>> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.pop()
    }

    /// Takes a machine that was made fresh, from who still has its place.
    pub(crate) fn put(&self, parts: Box<Parts>) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push(parts);
    }

    /// Machines at one time.
    pub(crate) fn places(&self) -> u32 {
        self.slots.count()
    }

    /// Whether no place becomes free but by the end of a session or the like.
    pub(crate) fn all_kept(&self) -> bool {
        self.slots.all_kept()
    }

    /// While this lives, epochs keep coming.
    pub(crate) fn ticks(&self) -> Ticks<'_> {
        self.clock.begin();
        Ticks(&self.clock)
    }
}

/// Leave to run one machine; while it lives, so does the pool.
pub(crate) struct Place {
    pool: Arc<Pool>,
    kept: bool,
}

impl Place {
    pub(crate) fn pool(&self) -> &Arc<Pool> {
        &self.pool
    }

    /// Whether it is kept.
    pub(crate) fn kept(&self) -> bool {
        self.kept
    }

    /// It is not given back when a run ends.
    pub(crate) fn keep(&mut self) {
        if !std::mem::replace(&mut self.kept, true) {
            self.pool.slots.keep();
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.pool.slots.give(self.kept);
    }
}

/// See [`Pool::ticks`].
pub(crate) struct Ticks<'a>(&'a Clock);

impl Drop for Ticks<'_> {
    fn drop(&mut self) {
        self.0.end();
    }
}

/// `renewing`: machines are made fresh by hand, and wasmtime only gets those that cannot be: then it returns all of
/// their memory to the system. Its own scan for written pages is off: it leaves out what was swapped out.
fn settings(config: &Config, renewing: bool) -> wasmtime::Config {
    let kept = |bytes| if renewing { 0 } else { bytes };
    let mut pool = PoolingAllocationConfig::new();
    // One more is pristine.
    let instances = config.instances.saturating_add(1);
    pool.total_core_instances(instances)
        .total_memories(instances)
        .total_tables(instances)
        .total_stacks(config.instances)
        .max_core_instance_size(16 << 20)
        .max_memory_size((fangless_wire::Limits::MAX.memory as usize) + IMAGE_ROOM)
        .table_elements(1 << 20)
        .linear_memory_keep_resident(kept(config.keep_resident))
        .table_keep_resident(kept(TABLE_KEPT))
        .async_stack_keep_resident(STACK_KEPT)
        .pagemap_scan(Enabled::No);
    let mut settings = config::common();
    settings
        .allocation_strategy(pool)
        // A guest cannot see what another one left on its stack anyway; this is for the day when
        // the compiler has a bug.
        .async_stack_zeroing(true);
    settings
}
