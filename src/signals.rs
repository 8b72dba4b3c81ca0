//! Keeps the signal handlers that turn a guest's trap into an error.
//!
//! In: the handlers as wasmtime installed them, and where the guest's machine code is. Out: guests
//! whose traps reach wasmtime, whatever was installed later.
//!
//! wasmtime learns of some traps by `SIGSEGV`, `SIGILL`, `SIGFPE` or `SIGBUS`. What is installed after
//! it (Python's `faulthandler.enable()`, a crash reporter, another runtime) may know nothing of
//! guests and end the process on a guest's trap. So before a guest runs, a handler that is not
//! wasmtime's any more is put behind ours: faults in a guest's code go to wasmtime, and every
//! other one to that handler, which stays in charge of its own.
//!
//! Must not: do more in a handler than compare addresses and call on, or touch another signal.

use std::ops::Range;
use std::sync::OnceLock;

static WASMTIME: OnceLock<[libc::sigaction; 4]> = OnceLock::new();

const SIGNALS: [libc::c_int; 4] = [libc::SIGSEGV, libc::SIGILL, libc::SIGFPE, libc::SIGBUS];

/// Takes note of the handlers, once, and of one more place with guests' code. Called when an engine
/// was made, which installs the handlers.
pub(crate) fn remember(code: Range<*const u8>) {
    #[cfg(target_os = "linux")]
    dispatch::add(code.start as usize..code.end as usize);
    #[cfg(not(target_os = "linux"))]
    let _ = code;
    WASMTIME.get_or_init(|| SIGNALS.map(installed));
}

/// Puts ours before those that were installed since.
pub(crate) fn keep() {
    #[cfg(target_os = "linux")]
    if let Some(wasmtime) = WASMTIME.get() {
        dispatch::install(wasmtime);
    }
}

fn installed(signal: libc::c_int) -> libc::sigaction {
    let mut action = std::mem::MaybeUninit::<libc::sigaction>::zeroed();
    // SAFETY: without a new action the call only writes the current one; should it fail, the zeroed
    // action is a valid one as well (the default).
    unsafe {
        libc::sigaction(signal, std::ptr::null(), action.as_mut_ptr());
        action.assume_init()
    }
}

#[cfg(target_os = "linux")]
mod dispatch {
    use super::{SIGNALS, WASMTIME, installed};
    use libc::{c_int, c_void, sigaction, siginfo_t};
    use std::cell::Cell;
    use std::ops::Range;
    use std::ptr;
    use std::sync::atomic::{AtomicPtr, Ordering};

    /// A place with guests' code. Never freed: a handler may be looking at it.
    struct Code {
        range: Range<usize>,
        next: *const Code,
    }

    static CODE: AtomicPtr<Code> = AtomicPtr::new(ptr::null_mut());
    /// What was installed after wasmtime. Never freed, for the same reason.
    static OTHERS: [AtomicPtr<sigaction>; 4] = [const { AtomicPtr::new(ptr::null_mut()) }; 4];

    thread_local! {
        /// Whether this thread is in a handler of somebody else's that we called.
        static INSIDE: Cell<bool> = const { Cell::new(false) };
    }

    pub(super) fn add(range: Range<usize>) {
        let mut next = CODE.load(Ordering::Acquire);
        let node = Box::into_raw(Box::new(Code { range, next }));
        while let Err(newer) =
            CODE.compare_exchange(next, node, Ordering::AcqRel, Ordering::Acquire)
        {
            next = newer;
            // SAFETY: the node was made above, and nobody has seen it yet.
            unsafe { (*node).next = newer };
        }
    }

    pub(super) fn install(wasmtime: &[sigaction; 4]) {
        // Makes the thread's variable, before a handler wants it.
        INSIDE.set(false);
        let ours: extern "C" fn(c_int, *mut siginfo_t, *mut c_void) = handle;
        for (index, signal) in SIGNALS.into_iter().enumerate() {
            let now = installed(signal);
            let known = [ours as usize, wasmtime[index].sa_sigaction];
            if known.contains(&now.sa_sigaction) {
                continue;
            }
            OTHERS[index].store(Box::into_raw(Box::new(now)), Ordering::Release);
            let mut action = wasmtime[index];
            action.sa_sigaction = ours as usize;
            // SAFETY: the handler lives as long as the process, and takes what the flags of
            // wasmtime's action, `SA_SIGINFO` among them, say that it is given.
            unsafe { sigaction(signal, &raw const action, ptr::null_mut()) };
        }
    }

    extern "C" fn handle(signal: c_int, info: *mut siginfo_t, context: *mut c_void) {
        let index = SIGNALS.iter().position(|known| *known == signal);
        let (Some(index), Some(wasmtime)) = (index, WASMTIME.get()) else {
            return;
        };
        // SAFETY: what was stored is never freed.
        let other = unsafe { OTHERS[index].load(Ordering::Acquire).as_ref() };
        match other {
            // A handler that calls on to what it found, us, would come back here for ever: then
            // wasmtime's calls on to what it found itself.
            Some(other) if !in_guest(context) && !INSIDE.replace(true) => {
                call(other, signal, info, context);
                INSIDE.set(false);
            }
            _ => call(&wasmtime[index], signal, info, context),
        }
    }

    fn in_guest(context: *mut c_void) -> bool {
        // SAFETY: the kernel gives a handler with `SA_SIGINFO` the context of what it interrupted.
        let machine = unsafe { &(*context.cast::<libc::ucontext_t>()).uc_mcontext };
        #[cfg(target_arch = "x86_64")]
        let at = machine.gregs[libc::REG_RIP as usize] as usize;
        #[cfg(target_arch = "aarch64")]
        let at = machine.pc as usize;
        let mut code = CODE.load(Ordering::Acquire).cast_const();
        // SAFETY: nodes are never freed, and never changed once they are in the list.
        while let Some(node) = unsafe { code.as_ref() } {
            if node.range.contains(&at) {
                return true;
            }
            code = node.next;
        }
        false
    }

    fn call(action: &sigaction, signal: c_int, info: *mut siginfo_t, context: *mut c_void) {
        match action.sa_sigaction {
            libc::SIG_IGN => {}
            // SAFETY: both calls are allowed in a handler; the second one ends the process.
            libc::SIG_DFL => unsafe {
                libc::signal(signal, libc::SIG_DFL);
                libc::raise(signal);
            },
            // SAFETY: the flags say which of the two kinds of function was installed.
            handler if action.sa_flags & libc::SA_SIGINFO != 0 => unsafe {
                let handler: extern "C" fn(c_int, *mut siginfo_t, *mut c_void) =
                    std::mem::transmute(handler);
                handler(signal, info, context);
            },
            // SAFETY: as above.
            handler => unsafe {
                let handler: extern "C" fn(c_int) = std::mem::transmute(handler);
                handler(signal);
            },
        }
    }
}
