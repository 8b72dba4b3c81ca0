//! Runs that stop at each call of the host, for as long as it takes to answer.
//!
//! In: a program and its inputs, then an answer to each call. Out: [`Progress`]: the next call, or the end.
//! A run that waits holds its machine, suspended in the call. Stored, it is no machine: a run depends on
//! nothing but the image, the program, the request and the answers, so that these are the run, and
//! replaying them leads to the same place, by the same steps. Each answer is stored with what was asked
//! and the steps until then; a replay that asks anything else, or comes there by other steps, is refused.
//!
//! Must not: answer a call twice, or go on from a place that is not the one that was stored.

use crate::dump::{self, Kind};
use crate::error::{ClosedError, DumpError};
use crate::functions::arguments;
use crate::host::{Answer, Line, RAISABLE, encode_answer, read_call, result_error};
use crate::instance::{Ask, Called, Machine, Ring, Step};
use crate::program::{Outcome, Program, Usage, never_paused};
use crate::session::{Cells, same_build};
use crate::{CallError, Error, InputError, Value, value};
use fangless_wire::{VERSION, message};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Range;
use std::time::{Duration, Instant};

/// Where a run is that was [started](Program::start).
#[derive(Debug)]
pub enum Progress<T = Value> {
    /// At its end.
    Done(Outcome<T>),
    /// At a call that waits for an answer.
    Pending(Pending),
}

/// A run that waits for the answer to a call of the host. It holds one of the engine's machines until
/// it is dropped.
///
/// ```
/// use fangless::{Function, Pending, Policy, Program, Progress};
///
/// # fn main() -> Result<(), fangless::Error> {
/// let mut policy = Policy::script();
/// policy.functions.insert("approve".to_owned(), Function::default());
/// let source = "who = approve(total) if total > 100 else 'nobody'\nf'{total} by {who}'";
/// let program = Program::compile(source, &policy)?;
///
/// let Progress::Pending(pending) = program.start([("total", 500)])? else { unreachable!() };
/// assert_eq!((pending.function(), pending.arguments()?.0), ("approve", vec![500.into()]));
///
/// // Days later, in another process.
/// let key = b"32 random bytes, from the system";
/// let pending = Pending::load(&pending.dump(key)?, key, &program)?;
/// let Progress::Done(outcome) = pending.resume("Ada")? else { unreachable!() };
/// assert_eq!(outcome.value, "500 by Ada".into());
/// # Ok(())
/// # }
/// ```
pub struct Pending {
    run: Box<Run>,
    call: Called,
    /// Since when it waits.
    since: Instant,
}

/// A run under way.
struct Run {
    program: Program,
    machine: Machine,
    /// What the request has behind the program's head: seed, clock and inputs of this run.
    request: Vec<u8>,
    seed: u64,
    journal: Vec<Entry>,
    /// Wall clock of the run itself, without the waits.
    ran: Duration,
}

/// A place in a run: what it asks there, and the steps until then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Place {
    /// Of the call.
    hash: [u8; 32],
    steps: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    place: Place,
    answer: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct Head {
    source: [u8; 32],
    policy: [u8; 32],
    request: Vec<u8>,
    seed: u64,
    journal: Vec<Entry>,
    /// Where the run waits.
    place: Place,
}

impl Program {
    /// Runs it until it calls the host, or ends. Every call is the caller's to answer, whatever is
    /// [bound](Program::bind). The time that a run waits does not count against its time limit.
    ///
    /// # Errors
    /// Any but [`Error::Check`].
    pub fn start<K: AsRef<str>, V: Into<Value>>(
        &self,
        inputs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Progress, Error> {
        let encode =
            |out: &mut Vec<u8>| Ok(value::append_inputs(inputs, &self.input_limits(), out)?);
        self.start_with(encode, decode(self), &mut never_paused)
            .map_err(CallError::only)
    }

    /// For bindings: [`Program::start`] without [`Value`]. `encode` and `decode` as in
    /// [`Program::execute_with`]; `decode` is not called if the run waits.
    ///
    /// # Errors
    /// As [`Program::start`], or what a closure returned.
    pub fn start_with<T, E>(
        &self,
        encode: impl FnOnce(&mut Vec<u8>) -> Result<(), CallError<E>>,
        decode: impl FnOnce(&mut &[u8]) -> Result<T, CallError<E>>,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Progress<T>, CallError<E>> {
        let given = self.circumstances(false)?;
        let mut request = message::frame(&message::encode(&given));
        encode(&mut request)?;
        Run::begin(self, request, given.seed, pause)?.go_on(decode, pause)
    }
}

impl Pending {
    /// Name of the function that is called.
    pub fn function(&self) -> &str {
        self.call().map_or("", |(function, _)| function)
    }

    /// The call's arguments, by position and by keyword.
    ///
    /// # Errors
    /// [`Error::Internal`]: the guest has fallen, and wrote what is none.
    #[expect(clippy::type_complexity, reason = "two lists")]
    pub fn arguments(&self) -> Result<(Vec<Value>, Vec<(String, Value)>), Error> {
        arguments(self.call()?.1, &self.run.program)
    }

    /// For bindings: the arguments as an encoded tuple, and an encoded dict of those by keyword.
    ///
    /// # Errors
    /// As [`Pending::arguments`].
    pub fn encoded_arguments(&self) -> Result<&[u8], Error> {
        Ok(self.call()?.1)
    }

    /// The program that runs.
    pub fn program(&self) -> &Program {
        &self.run.program
    }

    /// Steps that the run has used until now.
    pub fn steps(&self) -> u64 {
        self.call.steps
    }

    /// Answers the call with a value, and runs to the next one or to the end.
    ///
    /// # Errors
    /// Any but [`Error::Check`]. The run is gone then; see [`Pending::value`].
    pub fn resume(self, value: impl Into<Value>) -> Result<Progress, Error> {
        let answer = self.value(value)?;
        self.answer(answer)
    }

    /// Answers the call with an exception of a builtin class, one of [`RAISABLE`], which the program may
    /// catch.
    ///
    /// # Errors
    /// As [`Pending::resume`].
    pub fn fail(self, type_name: &str, message: &str) -> Result<Progress, Error> {
        let answer = self.exception(type_name, message)?;
        self.answer(answer)
    }

    /// A value as an answer, for [`Pending::answer`].
    ///
    /// # Errors
    /// [`Error::Input`]: it is too large, or cannot be encoded. The run still waits.
    pub fn value(&self, value: impl Into<Value>) -> Result<Answer, Error> {
        let mut out = Vec::new();
        let limits = self.run.program.input_limits();
        value::append(&value.into(), &limits, &mut out).map_err(|error| {
            result_error(self.function(), error, |unhashable| {
                let reason = "cannot be a key or a member of a set";
                (unhashable.to_owned(), reason.to_owned())
            })
        })?;
        Ok(Answer::Value(out))
    }

    /// An exception as an answer, for [`Pending::answer`].
    ///
    /// # Errors
    /// [`Error::Input`]: it is none that a function of the host may raise in a program.
    pub fn exception(&self, type_name: &str, message: &str) -> Result<Answer, Error> {
        if !RAISABLE.contains(&type_name) {
            return Err(InputError {
                path: "exception".to_owned(),
                type_name: type_name.chars().take(100).collect(),
                reason: format!("is none of those that a program can be given: {RAISABLE:?}"),
            }
            .into());
        }
        let arguments = Value::Tuple([Value::from(message)].into_iter().collect());
        let Answer::Value(arguments) = self.value(arguments)? else {
            unreachable!("a value becomes a value")
        };
        Ok(Answer::Raised {
            type_name: type_name.to_owned(),
            arguments,
            cause: None,
        })
    }

    /// Answers the call, and runs to the next one or to the end.
    ///
    /// # Errors
    /// As [`Pending::resume`].
    pub fn answer(self, answer: Answer) -> Result<Progress, Error> {
        let decode = decode(&self.run.program);
        self.answer_with(answer, decode, &mut never_paused)
            .map_err(CallError::only)
    }

    /// For bindings: [`Pending::answer`] without [`Value`]. `decode` as in [`Program::start_with`].
    ///
    /// # Errors
    /// As [`Pending::resume`], or what a closure returned.
    pub fn answer_with<T, E>(
        mut self,
        answer: Answer,
        decode: impl FnOnce(&mut &[u8]) -> Result<T, CallError<E>>,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Progress<T>, CallError<E>> {
        self.open()?;
        let call = self.call.number;
        let answer = match answer {
            Answer::Value(value) => encode_answer(&message::Answer::Value, &value),
            Answer::Raised {
                type_name,
                arguments,
                cause: _,
            } => {
                let type_name = type_name.as_str();
                encode_answer(&message::Answer::Raised { call, type_name }, &arguments)
            }
            Answer::Failed(_) => encode_answer(&message::Answer::Opaque { call }, &[]),
            Answer::Method | Answer::Missing { .. } => {
                let error = InputError {
                    path: "answer".to_owned(),
                    type_name: String::new(),
                    reason: "is one to the read of an attribute, and this is a call".to_owned(),
                };
                return Err(Error::from(error).into());
            }
        };
        let place = Place::of(&self.call);
        self.run
            .machine
            .answer(answer.clone(), self.since.elapsed());
        self.run.journal.push(Entry { place, answer });
        (*self.run).go_on(decode, pause)
    }

    /// The run as bytes, sealed with a key of at least 16 bytes (32 random ones are best): its inputs
    /// and the answers until now, **in clear**. The seal keeps others from changing them, not from reading
    /// them. It is for [`Pending::load`] with the same program and image, that is the same version of
    /// this library.
    ///
    /// # Errors
    /// [`Error::Input`]: the key is too short.
    pub fn dump(&self, key: &[u8]) -> Result<Vec<u8>, Error> {
        let (source, policy) = identity(&self.run.program);
        let head = Head {
            source,
            policy,
            request: self.run.request.clone(),
            seed: self.run.seed,
            journal: self.run.journal.clone(),
            place: Place::of(&self.call),
        };
        let mut content = VERSION.to_le_bytes().to_vec();
        content.extend(self.run.program.engine().image_hash());
        content.extend(message::encode(&head));
        dump::seal(Kind::Pending, key, &content)
    }

    /// The run that [`Pending::dump`] stored: it is run again up to where it waited, with the answers
    /// that it was given, and so costs the time that it took; that time counts against its limit.
    ///
    /// # Errors
    /// [`Error::Dump`]: the bytes were not made with this key, of this program, by this image, or are not
    /// all of them. Otherwise as [`Program::start`].
    pub fn load(bytes: &[u8], key: &[u8], program: &Program) -> Result<Self, Error> {
        Self::load_with(bytes, key, program, &mut never_paused).map_err(CallError::only)
    }

    /// As [`Pending::load`], for bindings: `pause` as in [`Program::compile_with`].
    ///
    /// # Errors
    /// As [`Pending::load`], or what `pause` returned.
    pub fn load_with<E>(
        bytes: &[u8],
        key: &[u8],
        program: &Program,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Self, CallError<E>> {
        let content = dump::open(Kind::Pending, key, bytes)?;
        let rest = same_build(program.engine(), content)?;
        let head: Head = message::decode(rest).map_err(DumpError::new)?;
        let (source, policy) = identity(program);
        let differs = match (head.source == source, head.policy == policy) {
            (true, true) => None,
            (false, _) => Some("its program has another source"),
            (true, false) => Some("its program has another policy"),
        };
        if let Some(reason) = differs {
            return Err(Error::from(DumpError::new(reason)).into());
        }
        let mut run = Run::begin(program, head.request, head.seed, pause)?;
        for entry in head.journal {
            run.replay(&entry.place, pause)?;
            run.machine.answer(entry.answer.clone(), Duration::ZERO);
            run.journal.push(entry);
        }
        let Replayed { call, since } = run.replay(&head.place, pause)?;
        let run = Box::new(run);
        Ok(Self { run, call, since })
    }

    fn call(&self) -> Result<(&str, &[u8]), Error> {
        read_call(&self.call.request, self.run.program.functions())
    }

    /// Refuses to go on with a run of another process.
    fn open(&self) -> Result<(), Error> {
        self.run.machine.same_process().map_err(|_| {
            let reason = "it belongs to the process that this one was forked from";
            ClosedError::new("waiting run", reason).into()
        })
    }
}

/// A call that a replay has come to.
struct Replayed {
    call: Called,
    since: Instant,
}

/// What a guest came to when it was let run.
enum Came {
    ToCall(Called),
    ToEnd(Range<usize>),
}

impl Run {
    fn begin<E>(
        program: &Program,
        request: Vec<u8>,
        seed: u64,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Self, CallError<E>> {
        program.alone()?;
        let mut machine = Machine::new(program.pool()?, &program.budget(), pause)?;
        machine.keep();
        machine.begin(Ask::Run, program.head(), request.clone(), 1)?;
        Ok(Self {
            program: program.clone(),
            machine,
            request,
            seed,
            journal: Vec::new(),
            ran: Duration::ZERO,
        })
    }

    /// Lets the guest run until it calls or ends.
    fn run<E>(&mut self, pause: &mut dyn FnMut() -> Result<(), E>) -> Result<Came, CallError<E>> {
        let began = Instant::now();
        let came = loop {
            match self.machine.step()? {
                Step::Pause => pause().map_err(CallError::Caller)?,
                Step::Ring(Ring::Call(call)) => break Came::ToCall(call),
                // Nobody listens, and the guest knows.
                Step::Ring(Ring::Printed { .. }) => {
                    return Err(Error::internal("a run that nobody hears wants to be heard").into());
                }
                Step::Done(reply) => break Came::ToEnd(reply),
            }
        };
        self.ran += began.elapsed();
        Ok(came)
    }

    fn go_on<T, E>(
        mut self,
        decode: impl FnOnce(&mut &[u8]) -> Result<T, CallError<E>>,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Progress<T>, CallError<E>> {
        let reply = match self.run(pause)? {
            Came::ToCall(call) => {
                let pending = Pending {
                    run: Box::new(self),
                    call,
                    since: Instant::now(),
                };
                // One that makes no sense is told now.
                pending.call()?;
                return Ok(Progress::Pending(pending));
            }
            Came::ToEnd(reply) => reply,
        };
        let Self {
            program, machine, ..
        } = &self;
        let (run, values) = program.read(machine.bytes(reply))?;
        let usage = Usage {
            steps: machine.steps(),
            memory: run.peak_memory,
            time: self.ran,
            host_calls: machine.calls(),
        };
        let mut host = pause;
        let mut line = Line::new(&mut host, &[]);
        let cells = Cells::default();
        let seed = self.seed;
        let outcome = program.outcome(run, values, usage, seed, decode, &mut line, &cells)?;
        Ok(Progress::Done(outcome))
    }

    /// Runs to the next call, which must be at this place.
    fn replay<E>(
        &mut self,
        place: &Place,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Replayed, CallError<E>> {
        match self.run(pause)? {
            Came::ToCall(call) if Place::of(&call) == *place => Ok(Replayed {
                call,
                since: Instant::now(),
            }),
            _ => Err(Error::from(DumpError::new("its replay came to another place")).into()),
        }
    }
}

impl Place {
    fn of(call: &Called) -> Self {
        Self {
            hash: blake3::hash(&call.request).into(),
            steps: call.steps,
        }
    }
}

/// What a program is: hashes of its source and its policy.
fn identity(program: &Program) -> ([u8; 32], [u8; 32]) {
    let hash = |bytes: &[u8]| blake3::hash(bytes).into();
    (
        hash(program.source().as_bytes()),
        hash(&message::encode(program.policy())),
    )
}

/// Reads the value of a run.
fn decode<E>(program: &Program) -> impl FnOnce(&mut &[u8]) -> Result<Value, CallError<E>> + use<E> {
    let limits = program.limits().result.clone();
    move |bytes| Ok(value::decode(bytes, &limits)?)
}

impl fmt::Debug for Pending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending")
            .field("function", &self.function())
            .field("answers", &self.run.journal.len())
            .finish_non_exhaustive()
    }
}
