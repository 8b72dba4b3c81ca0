//! The interpreter while a guest runs: let go of it, listen for Ctrl-C, and get out of its way
//! when it ends.
//!
//! In: work that needs no Python object, or only now and then ([`Away::attach`]). Out: its result, with
//! this thread attached again.
//! Must not: touch a Python object while detached, or let a thread come back to an interpreter
//! that is gone. CPython ends such a thread by unwinding or parking it, in the middle of Rust
//! frames, so that every thread must be back before: [`exit`] sees to that.

use crate::errors::exception;
use fangless::Host;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use std::any::Any;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::ThreadId;
use std::time::{Duration, Instant};

/// Set once the interpreter ends: its main thread, the only one that may still run guests.
static ENDING: OnceLock<ThreadId> = OnceLock::new();
/// Threads that are detached at the moment.
static AWAY: AtomicUsize = AtomicUsize::new(0);

/// How long an ending interpreter waits for threads to come back. They are asked every few
/// milliseconds, so that this is only reached when the machine is very busy.
const PATIENCE: Duration = Duration::from_secs(5);

/// A thread that has let go of the interpreter, and what it knows of itself.
pub struct Away {
    /// Whether it is the interpreter's main thread, if that is known.
    on_main: Option<bool>,
}

impl Away {
    /// Attaches the thread for a moment.
    ///
    /// # Errors
    /// The interpreter is ending, and this is not its main thread.
    pub fn attach<R>(&mut self, work: impl FnOnce(Python<'_>) -> R) -> PyResult<R> {
        if ENDING.get().is_some() && self.on_main != Some(true) {
            return Err(ending());
        }
        Ok(Python::attach(work))
    }
}

impl Host<PyErr> for Away {
    fn pause(&mut self) -> PyResult<()> {
        if self.on_main == Some(false) && ENDING.get().is_none() {
            // Signals are the main thread's, and asking costs the others a wait for the interpreter.
            return Ok(());
        }
        let known = self.on_main;
        let on_main = self.attach(|py| {
            let on_main = known.map_or_else(|| is_main(py), Ok)?;
            py.check_signals().map(|()| on_main)
        })??;
        self.on_main = Some(on_main);
        Ok(())
    }
}

/// Does `work` while other threads may use the interpreter.
///
/// # Errors
/// The interpreter is ending, and this is not its main thread; or `work` panicked, which is a bug
/// of ours that must not cost the caller more than this call.
pub fn detached<T: Send>(py: Python<'_>, work: impl FnOnce(&mut Away) -> T + Send) -> PyResult<T> {
    // No Python code may run on the way to this: in another thread it might never come back.
    let on_main = ENDING
        .get()
        .map(|main| *main == std::thread::current().id());
    if on_main == Some(false) {
        return Err(ending());
    }
    let mut away = Away { on_main };
    // Attached here and below: `exit`, which is attached too when it looks, misses no thread.
    AWAY.fetch_add(1, Ordering::SeqCst);
    let _back = Back;
    py.detach(|| {
        let work = || work(&mut away);
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(work))
    })
    .map_err(|panic| panicked(py, &*panic))
}

fn panicked(py: Python<'_>, panic: &(dyn Any + Send)) -> PyErr {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    let error = fangless::InternalError {
        message: format!("a panic: {}", text.unwrap_or("without a message")),
        trap: None,
        backtrace: Vec::new(),
    };
    exception(py, Box::new(error), None)
}

struct Back;

impl Drop for Back {
    fn drop(&mut self) {
        // A signal handler may have forked in the middle of a run: the child counts from 0.
        let _ = AWAY.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |away| {
            away.checked_sub(1)
        });
    }
}

fn is_main(py: Python<'_>) -> PyResult<bool> {
    let threading = py.import("threading")?;
    let main = threading.call_method0("main_thread")?.getattr("ident")?;
    main.eq(threading.call_method0("get_ident")?)
}

fn ending() -> PyErr {
    PyRuntimeError::new_err("the interpreter is ending; fangless runs on its main thread only")
}

/// Called when the interpreter begins to end: ends all runs, and waits for their threads.
#[pyfunction(name = "_exit")]
pub fn exit(py: Python<'_>) {
    let _ = ENDING.set(std::thread::current().id());
    let until = Instant::now() + PATIENCE;
    while AWAY.load(Ordering::SeqCst) > 0 && Instant::now() < until {
        py.detach(|| std::thread::sleep(Duration::from_millis(1)));
    }
}

/// Called in the child of a fork, where no other thread is left.
#[pyfunction(name = "_forked")]
pub fn forked() {
    AWAY.store(0, Ordering::SeqCst);
}

/// Has the two functions above called.
///
/// # Errors
/// The interpreter lacks what it should have.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let exit = wrap_pyfunction!(exit, module)?;
    py.import("atexit")?.call_method1("register", (exit,))?;
    let os = py.import("os")?;
    if os.hasattr("register_at_fork")? {
        let arguments = pyo3::types::PyDict::new(py);
        arguments.set_item("after_in_child", wrap_pyfunction!(forked, module)?)?;
        os.call_method("register_at_fork", (), Some(&arguments))?;
    }
    Ok(())
}
