//! The guest, natively, on a thread with a stack of its own.
//!
//! In: jobs. Out: what they give, or the text of a panic, after which the next job gets a fresh
//! machine: an interpreter that panicked half way is not looked at again.
//! Must not: run two jobs at once, or wait for ever (the fuzzer's own timeout ends a hanging job).

use fangless_guest::{front, machine};
use fangless_wire::{
    Attributes, Limits, Policy, ResultLimits, Syntax,
    message::{self, CompileReply, CompileRequest, RunHead, Sealed},
    value,
};
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, OnceLock, PoisonError};

/// Native frames of the interpreter are large, and there is no end of a stack to trap at.
const STACK: usize = 512 << 20;
/// Python frames of a program.
const RECURSION: u32 = 60;

type Job = Box<dyn FnOnce() + Send>;

thread_local! {
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs `job` on the machine's thread.
///
/// # Errors
/// The text of a panic.
pub fn on<R: Send + 'static>(job: impl FnOnce() -> R + Send + 'static) -> Result<R, String> {
    static WORKER: Mutex<Option<Sender<Job>>> = Mutex::new(None);
    catch_panics();
    let mut worker = WORKER.lock().unwrap_or_else(PoisonError::into_inner);
    let (reply, answer) = channel();
    let job: Job = Box::new(move || {
        let result =
            catch_unwind(AssertUnwindSafe(job)).map_err(|_| PANIC.with_borrow_mut(std::mem::take));
        let failed = result.is_err();
        _ = reply.send(result);
        if failed {
            // The thread ends, and with it this machine.
            std::panic::resume_unwind(Box::new(()));
        }
    });
    worker
        .get_or_insert_with(spawn)
        .send(job)
        .expect("the machine's thread waits for jobs");
    let result = answer.recv().expect("a job answers");
    if result.is_err() {
        *worker = None;
    }
    result
}

fn spawn() -> Sender<Job> {
    let (sender, jobs): (Sender<Job>, Receiver<Job>) = channel();
    std::thread::Builder::new()
        .name("machine".to_owned())
        .stack_size(STACK)
        .spawn(move || {
            machine::start();
            for job in jobs {
                job();
            }
        })
        .expect("a thread for the machine");
    sender
}

/// Panics on the machine's thread are kept as text; any other goes where it went before.
fn catch_panics() {
    static ONCE: OnceLock<()> = OnceLock::new();
    ONCE.get_or_init(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if std::thread::current().name() == Some("machine") {
                PANIC.with_borrow_mut(|text| *text = panic.to_string());
            } else {
                before(panic);
            }
        }));
    });
}

/// Everything that a policy can allow.
pub fn widest() -> Policy {
    let mut policy = Policy::script();
    policy.syntax = Syntax::ALL.into_iter().collect();
    policy.attributes = Attributes::Listed;
    policy.builtins = fangless_guest::guards::table::BUILTINS
        .iter()
        .chain(fangless_guest::guards::table::GUARDED)
        .map(|name| (*name).to_owned())
        .collect();
    // The oracle knows every object that a program may hold of this one; of the library's others it
    // would have to know each kind.
    policy.modules.insert("math".to_owned(), None);
    policy
}

/// Compiles a program.
pub fn compile(source: &str, policy: Policy) -> CompileReply {
    front::compile(&message::encode(&CompileRequest {
        source: source.to_owned(),
        policy,
        want: message::Want::Program,
        cell: 0,
        names: Vec::new(),
    }))
}

/// The request to run a program without inputs. Natively a limit that is reached would be a panic,
/// so there is none: generated programs are small by construction.
pub fn request(program: Sealed) -> Vec<u8> {
    let head = RunHead {
        program,
        functions: Vec::new(),
        memory: u64::MAX,
        output: u64::MAX,
        result: ResultLimits {
            bytes: u64::MAX,
            depth: Limits::MAX.result.depth,
            nodes: u64::MAX,
        },
        recursion: RECURSION,
        files: None,
        cell: 0,
        keep: false,
    };
    let mut request = message::run_request(&head, &message::Circumstances::default());
    request.extend_from_slice(&[value::DICT, 0]);
    request
}
