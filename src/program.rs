//! Programs: compiled once, run any number of times, each time on a fresh machine.
//!
//! In: source text, a policy, inputs. Out: [`Program`], [`Outcome`], or an [`Error`].
//! Two crossings make the line: the source goes into a throw-away machine, which gives back a sealed
//! program; the program and its inputs go into another, which gives back a value.
//!
//! Must not: look into the source or the sealed program, or keep anything of a run.

use crate::engine::Pool;
use crate::functions::{Bound, Functions};
use crate::host::{Host, Line, not_bound};
use crate::instance::{Ask, Budget, Machine};
use crate::mentioned;
use crate::render;
use crate::reply::{self, Compiled, Failure};
use crate::session::Cells;
use crate::{
    CallError, Changes, CheckError, Diagnostic, Engine, Error, ExecutionError, FileLimits, Files,
    Formula, HostFunctionError, InputError, LimitError, Policy, ResultLimits, Value, fork, value,
};
use fangless_wire::message::{self, Circumstances, Now, RunHead};
use fangless_wire::{Clock, LimitKind, Limits};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Steps that compiling may take, beside [`COMPILE_STEPS_PER_BYTE`]: some 0.1 s.
pub const COMPILE_STEPS: u64 = 1_000_000_000;
/// Steps that compiling may take for each byte of source; an ordinary program takes a tenth.
pub const COMPILE_STEPS_PER_BYTE: u64 = 200_000;
/// Bytes that compiling may allocate.
pub const COMPILE_MEMORY: u64 = 128 << 20;

/// Sealed bytes that a source of this size may become: a short one can be long when it is compiled,
/// as `finally` stands twice in the code.
const fn most_sealed(source: usize) -> usize {
    (1 << 20) + 96 * source
}

/// What a run used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// wasm operators: the same number for the same program and inputs, on every machine.
    pub steps: u64,
    /// Most bytes allocated at one time above the fresh VM.
    pub memory: u64,
    /// Wall clock, from the request being ready to the reply being read.
    pub time: Duration,
    /// Calls of the host's functions.
    pub host_calls: u64,
}

/// A value, and what came with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome<T = Value> {
    /// The program's value.
    pub value: T,
    /// What it printed.
    pub output: String,
    /// What it wrote to `sys.stderr`.
    pub stderr: String,
    /// What it used.
    pub usage: Usage,
    /// What its random numbers started from, see [`Program::with_seed`].
    pub seed: u64,
    /// What it did to its files, see [`Program::with_files`].
    pub files: Changes,
}

/// A checked and compiled program. Cheap to clone, `Send + Sync`, any number of runs at once.
///
/// It holds the source, the policy and the bytecode: a few kilobytes.
#[derive(Debug, Clone)]
pub struct Program {
    inner: Arc<Inner>,
    bound: Functions,
    seed: Option<u64>,
    clock: Option<Clock>,
    files: Files,
}

/// Where a program stands in a session: the number of its cell, from 1, and the names that earlier
/// ones have bound. By default: in none.
#[derive(Clone, Copy, Default)]
pub(crate) struct Place<'a> {
    pub(crate) cell: u32,
    pub(crate) names: &'a [String],
}

#[derive(Debug)]
struct Inner {
    engine: Engine,
    source: Arc<str>,
    policy: Arc<Policy>,
    inputs: Vec<String>,
    functions: Vec<String>,
    cell: u32,
    formula: Option<Formula>,
    /// Head of every run's request, with its length before it.
    head: Arc<[u8]>,
    /// Words of the source, sorted, if it is known which ones are names.
    mentioned: Option<Vec<String>>,
}

impl Inner {
    fn unsealed(engine: &Engine, source: &str, policy: &Arc<Policy>) -> Self {
        Self {
            engine: engine.clone(),
            source: source.into(),
            policy: Arc::clone(policy),
            inputs: Vec::new(),
            functions: Vec::new(),
            cell: 0,
            formula: None,
            head: Arc::default(),
            mentioned: None,
        }
    }
}

/// All violations of `policy` in `source`; empty if it would compile.
///
/// # Errors
/// A limit ran out, or the policy or the image is not usable. A violation is not an error here.
pub fn check(source: &str, policy: &Policy) -> Result<Vec<Diagnostic>, Error> {
    Program::check_with(&Engine::global()?, source, policy, &mut never_paused)
        .map_err(CallError::only)
}

/// A seed that nobody can guess. The system is asked for several at one time, and each is used once.
pub(crate) fn fresh_seed() -> Result<u64, Error> {
    const STOCK: usize = 32;
    thread_local! {
        /// Seeds, and the process that they are of: a child of it asks for its own.
        static SEEDS: RefCell<(u64, Vec<u64>)> = const { RefCell::new((0, Vec::new())) };
    }
    SEEDS.with_borrow_mut(|(process, seeds)| {
        let now = fork::generation();
        if *process != now || seeds.is_empty() {
            let mut bytes = [0; 8 * STOCK];
            getrandom::fill(&mut bytes)
                .map_err(|error| Error::internal(format!("no random seed: {error}")))?;
            let (words, _) = bytes.as_chunks();
            *seeds = words.iter().map(|word| u64::from_ne_bytes(*word)).collect();
            *process = now;
        }
        Ok(seeds.pop().unwrap_or_default())
    })
}

/// The host's time.
fn since_1970() -> Now {
    // A clock that stands before 1970 is set wrong.
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Now {
        seconds: since.as_secs().cast_signed(),
        nanoseconds: since.subsec_nanos(),
    }
}

pub(crate) fn never_paused() -> Result<(), Infallible> {
    Ok(())
}

impl Program {
    /// Checks and compiles `source` on [`Engine::global`]. The time limit of the policy holds for this
    /// as well; steps are [`COMPILE_STEPS`] and [`COMPILE_STEPS_PER_BYTE`], memory
    /// [`COMPILE_MEMORY`].
    ///
    /// # Errors
    /// [`Error::Check`] with all violations, [`Error::Limit`], or the policy or the image cannot be used.
    pub fn compile(source: &str, policy: &Policy) -> Result<Self, Error> {
        Self::compile_on(&Engine::global()?, source, policy)
    }

    /// Checks and compiles `source` on an engine of the caller's choice.
    ///
    /// # Errors
    /// As [`Program::compile`].
    pub fn compile_on(engine: &Engine, source: &str, policy: &Policy) -> Result<Self, Error> {
        let policy = Arc::new(policy.clone());
        Self::compile_with(engine, source, &policy, &mut never_paused).map_err(CallError::only)
    }

    /// As [`Program::compile`], for bindings: `pause` as in [`Program::execute_with`].
    ///
    /// # Errors
    /// As [`Program::compile`], or what `pause` returned.
    pub fn compile_with<E>(
        engine: &Engine,
        source: &str,
        policy: &Arc<Policy>,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Self, CallError<E>> {
        Self::compile_cell(engine, source, policy, Place::default(), pause)
    }

    /// As [`Program::compile_with`], for a cell of a session.
    pub(crate) fn compile_cell<E>(
        engine: &Engine,
        source: &str,
        policy: &Arc<Policy>,
        place: Place<'_>,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Self, CallError<E>> {
        let mut sealed = match ask_compiler(engine, source, policy, place, false, pause)? {
            Compiled::Sealed(sealed) => sealed,
            Compiled::Refused(diagnostics) => {
                return Err(Error::from(Box::new(CheckError {
                    diagnostics,
                    source: source.into(),
                }))
                .into());
            }
        };
        let (inputs, names) = (sealed.inputs.clone(), sealed.functions.clone());
        let formula = sealed.formula.take().filter(|_| place.cell == 0);
        // What is wrong with it costs its speed, and nothing else.
        let formula = formula.and_then(|code| {
            let formula = Formula::new(code, inputs.len(), &sealed.builtins, &policy.limits);
            formula.ok().flatten()
        });
        let functions = names.iter().map(|name| policy.functions.get(name).cloned());
        let functions = functions.collect::<Option<_>>();
        let limits = &policy.limits;
        let head = RunHead {
            program: sealed,
            functions: functions.ok_or_else(|| {
                Error::internal("the guest names a function that its policy does not")
            })?,
            memory: limits.memory,
            output: limits.output,
            result: limits.result.clone(),
            recursion: limits.recursion,
            files: policy.files,
            cell: place.cell,
            keep: false,
        };
        Ok(Self::of(Inner {
            inputs,
            functions: names,
            formula,
            mentioned: mentioned::words(source),
            cell: place.cell,
            head: message::frame(&message::encode(&head)).into(),
            ..Inner::unsealed(engine, source, policy)
        }))
    }

    /// A program that was not compiled, and can only be evaluated.
    pub(crate) fn unsealed(engine: &Engine, source: &str, policy: &Arc<Policy>) -> Self {
        Self::of(Inner::unsealed(engine, source, policy))
    }

    fn of(inner: Inner) -> Self {
        Self {
            inner: Arc::new(inner),
            bound: Functions::new(),
            seed: None,
            clock: None,
            files: Files::new(),
        }
    }

    /// As [`check`], for bindings: `pause` as in [`Program::execute_with`].
    ///
    /// # Errors
    /// As [`check`], or what `pause` returned.
    pub fn check_with<E>(
        engine: &Engine,
        source: &str,
        policy: &Policy,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Vec<Diagnostic>, CallError<E>> {
        let place = Place::default();
        Ok(
            match ask_compiler(engine, source, policy, place, true, pause)? {
                Compiled::Sealed(_) => Vec::new(),
                Compiled::Refused(diagnostics) => diagnostics,
            },
        )
    }

    /// The same program, with functions that its runs may call: those that it was given before stay
    /// unless these have one of the same name. Functions that the program does not name do no harm.
    ///
    /// ```
    /// use fangless::{Function, Functions, HostError, Policy, Program, Value};
    ///
    /// # fn main() -> Result<(), fangless::Error> {
    /// let mut policy = Policy::expression();
    /// policy.functions.insert("rate".to_owned(), Function::default());
    /// let functions = Functions::new().with("rate", |arguments, _keywords| match arguments {
    ///     [Value::Str(currency)] if &**currency == "EUR" => Ok(1.1.into()),
    ///     _ => Err(HostError::raise("ValueError", "no rate for this")),
    /// });
    /// let program = Program::compile("price * rate(currency)", &policy)?.bind(functions);
    /// assert_eq!(program.run([("price", Value::from(2.0)), ("currency", "EUR".into())])?, 2.2.into());
    /// let error = program.run([("price", Value::from(2.0)), ("currency", "XXX".into())]).unwrap_err();
    /// assert!(error.to_string().ends_with("ValueError: no rate for this"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn bind(&self, functions: Functions) -> Self {
        Self {
            bound: functions.or(&self.bound),
            ..self.clone()
        }
    }

    /// The same program, whose runs start their random numbers from `seed`, as `random.seed(seed)`
    /// does. Without one each run has a fresh seed, which its [`Outcome`] tells.
    ///
    /// ```
    /// # use fangless::{NO_INPUTS, Policy, Program};
    /// # fn main() -> Result<(), fangless::Error> {
    /// let mut policy = Policy::expression();
    /// policy.modules.insert("random".to_owned(), None);
    /// let dice = Program::compile("random.randint(1, 6)", &policy)?;
    /// let thrown = dice.execute(NO_INPUTS)?;
    /// assert_eq!(dice.with_seed(thrown.seed).run(NO_INPUTS)?, thrown.value);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_seed(&self, seed: u64) -> Self {
        Self {
            seed: Some(seed),
            ..self.clone()
        }
    }

    /// The same program, whose runs are told this time in the place of what the policy says.
    #[must_use]
    pub fn with_clock(&self, clock: Clock) -> Self {
        Self {
            clock: Some(clock),
            ..self.clone()
        }
    }

    /// The same program, whose runs work on these files, in memory, if the policy lets them. Each run has
    /// them as they are here; what it makes of them is in its [`Outcome::files`], for review, and
    /// nothing touches a disk before [`Changes::apply`]. [`Program::run`] and [`Program::map`], which
    /// give values only, drop it.
    ///
    /// ```
    /// # use fangless::{FileLimits, Files, NO_INPUTS, Policy, Program};
    /// # fn main() -> Result<(), fangless::Error> {
    /// let mut policy = Policy::script();
    /// policy.files = Some(FileLimits::default());
    /// let source = "with open('names.txt') as f: names = f.read().split()
    /// with open('names.txt', 'w') as f: f.writelines(f'{name};' for name in sorted(names))";
    /// let files = Files::new().with("names.txt", *b"b a")?;
    /// let outcome = Program::compile(source, &policy)?.with_files(files).execute(NO_INPUTS)?;
    /// assert_eq!(outcome.files.summary(), "changed 'names.txt' (3 to 4 bytes)");
    /// assert!(outcome.files.diff().contains("-b a\n") && outcome.files.diff().contains("+a;b;"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_files(&self, files: Files) -> Self {
        Self {
            files,
            ..self.clone()
        }
    }

    /// What a run is given that starts now.
    pub(crate) fn circumstances(&self, listening: bool) -> Result<Circumstances, Error> {
        let seed = match self.seed {
            Some(seed) => seed,
            None => fresh_seed()?,
        };
        let now = match self.clock.unwrap_or(self.inner.policy.clock) {
            Clock::Host => Some(since_1970()),
            Clock::Fixed(seconds, nanoseconds) => Some(Now {
                seconds,
                nanoseconds,
            }),
            Clock::Refused => None,
        };
        self.files.check(self.inner.policy.files)?;
        let files = self.files.iter();
        let files = files.map(|(path, content)| (path.to_owned(), content.len() as u64));
        Ok(Circumstances {
            seed,
            now,
            listening,
            files: files.collect(),
        })
    }

    /// The beginning of a request behind the program: what its run is given but for inputs.
    pub(crate) fn request(&self, circumstances: &Circumstances) -> Vec<u8> {
        let mut request = message::frame(&message::encode(circumstances));
        for (_, content) in self.files.iter() {
            request.extend_from_slice(content);
        }
        request
    }

    /// The text it was compiled from.
    pub fn source(&self) -> &str {
        &self.inner.source
    }

    /// The policy it was compiled under.
    pub fn policy(&self) -> &Policy {
        &self.inner.policy
    }

    /// The inputs that it reads, sorted.
    pub fn inputs(&self) -> &[String] {
        &self.inner.inputs
    }

    /// For bindings: names of all inputs that a run can need, sorted, if every one of [`Program::inputs`] is given. `None`: any may
    /// be needed.
    pub fn mentioned(&self) -> Option<&[String]> {
        self.inner.mentioned.as_deref()
    }

    /// The functions of the host that it names, sorted.
    pub fn functions(&self) -> &[String] {
        &self.inner.functions
    }

    /// What computes its value without a machine, if that is all that it does, and if its limits are not
    /// so small that the machine could reach one.
    pub fn formula(&self) -> Option<&Formula> {
        self.inner.formula.as_ref()
    }

    /// Bounds to encode the inputs of one run within: no more bytes than the run may allocate.
    pub fn input_limits(&self) -> ResultLimits {
        Self::inputs_within(self.limits())
    }

    /// For bindings: the same, of any program with these limits.
    pub fn inputs_within(limits: &Limits) -> ResultLimits {
        ResultLimits {
            bytes: limits.memory,
            ..Limits::MAX.result
        }
    }

    /// Runs it on a fresh machine, always: value, printed text and usage.
    ///
    /// # Errors
    /// Any but [`Error::Check`].
    pub fn execute<K: AsRef<str>, V: Into<Value>>(
        &self,
        inputs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Outcome, Error> {
        let encode = |out: &mut Vec<u8>| Ok(self.append_inputs(inputs, out)?);
        let decode = |bytes: &mut &[u8]| Ok(value::decode(bytes, &self.limits().result)?);
        self.execute_with(encode, decode, &mut Bound(self))
            .map_err(CallError::only)
    }

    /// Appends one dict of inputs: those that it can need.
    pub(crate) fn append_inputs<K: AsRef<str>, V: Into<Value>>(
        &self,
        inputs: impl IntoIterator<Item = (K, V)>,
        out: &mut Vec<u8>,
    ) -> Result<(), InputError> {
        let limits = &self.input_limits();
        let Some(mentioned) = self.mentioned() else {
            return value::append_inputs(inputs, limits, out);
        };
        let mut given: Vec<(K, V)> = inputs.into_iter().collect();
        let is_given = |wanted: &String| given.iter().any(|(name, _)| name.as_ref() == wanted);
        // For the error about one that is not there, all names that are there can be of help.
        if self.inputs().iter().all(is_given) {
            let needed = |name: &str| {
                mentioned
                    .binary_search_by(|word| (**word).cmp(name))
                    .is_ok()
            };
            given.retain(|(name, _)| needed(name.as_ref()));
        }
        value::append_inputs(given, limits, out)
    }

    /// For bindings of other languages: [`Program::execute`] without [`Value`].
    ///
    /// All closures are called on the caller's thread and stack, in this order: `encode` once,
    /// before a machine is taken, to append one dict of inputs ([`wire::value::encode`]) within
    /// [`Program::input_limits`]; `host` while the program runs, and its error ends the run;
    /// `decode` once, with the bytes of the
    /// value in the machine's memory ([`wire::value::decode`], bounded by the policy's
    /// `limits.result`), and must move the slice behind the value.
    ///
    /// [`wire::value::encode`]: crate::wire::value::encode
    /// [`wire::value::decode`]: crate::wire::value::decode
    ///
    /// # Errors
    /// [`CallError::Caller`] passes on what `host` returned; errors of the other two are passed on as
    /// they are.
    pub fn execute_with<T, E>(
        &self,
        encode: impl FnOnce(&mut Vec<u8>) -> Result<(), CallError<E>>,
        decode: impl FnOnce(&mut &[u8]) -> Result<T, CallError<E>>,
        host: &mut dyn Host<E>,
    ) -> Result<Outcome<T>, CallError<E>> {
        let mut line = self.line(host)?;
        let circumstances = self.circumstances(line.listens())?;
        let mut inputs = self.request(&circumstances);
        encode(&mut inputs)?;
        let started = Instant::now();
        let pause = &mut || line.pause();
        let mut machine = Machine::new(self.pool()?, &self.budget(), pause)?;
        machine.begin(Ask::Run, self.head(), inputs, 1)?;
        let reply = line.cross(&mut machine)?;
        let (run, values) = self.read(machine.bytes(reply))?;
        let usage = Usage {
            steps: machine.steps(),
            memory: run.peak_memory,
            time: started.elapsed(),
            host_calls: machine.calls(),
        };
        let seed = circumstances.seed;
        self.outcome(
            run,
            values,
            usage,
            seed,
            decode,
            &mut line,
            &Cells::default(),
        )
    }

    /// What a run came to that has ended. `cells` are those of its session.
    #[expect(clippy::too_many_arguments, reason = "all that an outcome is made of")]
    pub(crate) fn outcome<T, E>(
        &self,
        run: reply::Run,
        mut values: &[u8],
        usage: Usage,
        seed: u64,
        decode: impl FnOnce(&mut &[u8]) -> Result<T, CallError<E>>,
        line: &mut Line<'_, E>,
        cells: &Cells,
    ) -> Result<Outcome<T>, CallError<E>> {
        if let Some(failure) = run.failure {
            let printed = [run.output, run.stderr];
            return Err(self.failed(failure, printed, usage, line, cells).into());
        }
        if run.values != 1 {
            return Err(Error::internal(format!(
                "the guest sent {} values for one run",
                run.values
            ))
            .into());
        }
        let value = decode(&mut values)?;
        if !values.is_empty() {
            return Err(
                Error::internal(format!("{} bytes after the guest's value", values.len())).into(),
            );
        }
        Ok(Outcome {
            value,
            output: run.output,
            stderr: run.stderr,
            usage,
            seed,
            files: Changes::reported(&self.files, run.written, run.removed)?,
        })
    }

    /// The line to a caller who offers all the functions that the program names.
    pub(crate) fn line<'a, E>(
        &'a self,
        host: &'a mut dyn Host<E>,
    ) -> Result<Line<'a, E>, InputError> {
        self.alone()?;
        self.offered(host)?;
        Ok(Line::new(host, self.functions()))
    }

    /// Refuses a cell, which cannot run by itself.
    pub(crate) fn alone(&self) -> Result<(), InputError> {
        if self.cell() == 0 {
            return Ok(());
        }
        Err(InputError {
            path: "program".to_owned(),
            type_name: String::new(),
            reason: "is a cell of a session, which alone can run it".to_owned(),
        })
    }

    /// Refuses a caller who does not offer all the functions that the program names.
    pub(crate) fn offered<E>(&self, host: &dyn Host<E>) -> Result<(), InputError> {
        match self.functions().iter().find(|name| !host.offers(name)) {
            None => Ok(()),
            Some(name) => Err(not_bound(name)),
        }
    }

    pub(crate) fn failed<E>(
        &self,
        failure: Failure,
        [output, stderr]: [String; 2],
        usage: Usage,
        line: &mut Line<'_, E>,
        cells: &Cells,
    ) -> Error {
        let source = Arc::clone(&self.inner.source);
        let mut others = BTreeMap::new();
        let error = match failure {
            Failure::Raised {
                type_name,
                message,
                mut traceback,
                help,
                call,
            } => {
                for frame in &mut traceback {
                    let mut text = &source;
                    if frame.cell != self.inner.cell {
                        let other = || cells.source(frame.cell);
                        text = others.entry(frame.cell).or_insert_with(other);
                    }
                    render::in_characters(frame, text);
                }
                let failed = line.failed(call);
                let opaque = failed.as_ref().filter(|failed| failed.opaque);
                let function = opaque.map(|failed| failed.function.clone());
                let error = ExecutionError {
                    type_name,
                    message,
                    traceback,
                    help,
                    not_data: None,
                    cause: failed.map(|failed| failed.cause),
                    source,
                    cells: others,
                    output,
                    stderr,
                    usage,
                };
                if let Some(function) = function {
                    return Box::new(HostFunctionError { function, error }).into();
                }
                error
            }
            Failure::NotData(found) => ExecutionError {
                type_name: "TypeError".to_owned(),
                message: format!("the result holds what is not data: {}", found.type_name),
                traceback: Vec::new(),
                help: String::new(),
                not_data: Some(found),
                cause: None,
                source,
                cells: others,
                output,
                stderr,
                usage,
            },
        };
        Box::new(error).into()
    }

    /// The reply of a run.
    pub(crate) fn read<'a>(&self, bytes: &'a [u8]) -> Result<(reply::Run, &'a [u8]), Error> {
        reply::run(bytes, self.limits(), self.inner.policy.files)
    }

    /// Number of the cell of a session that it is; 0: none.
    pub(crate) fn cell(&self) -> u32 {
        self.inner.cell
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.inner.engine
    }

    pub(crate) fn pool(&self) -> Result<&Arc<Pool>, Error> {
        self.inner.engine.pool()
    }

    pub(crate) fn files(&self) -> &Files {
        &self.files
    }

    pub(crate) fn bound(&self) -> &Functions {
        &self.bound
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.inner.policy.limits
    }

    pub(crate) fn budget(&self) -> Budget {
        Budget {
            limits: self.limits().clone(),
            files: self.inner.policy.files.unwrap_or_default(),
            compiling: false,
        }
    }

    pub(crate) fn head(&self) -> Arc<[u8]> {
        Arc::clone(&self.inner.head)
    }
}

impl PartialEq for Program {
    /// The same source under the same policy.
    fn eq(&self, other: &Self) -> bool {
        self.source() == other.source() && self.policy() == other.policy()
    }
}

fn ask_compiler<E>(
    engine: &Engine,
    source: &str,
    policy: &Policy,
    place: Place<'_>,
    check_only: bool,
    pause: &mut dyn FnMut() -> Result<(), E>,
) -> Result<Compiled, CallError<E>> {
    check_source(source, policy)?;
    let Place { cell, names } = place;
    let request = message::compile_request(source, policy, check_only, cell, names);
    let mut machine = Machine::new(engine.pool()?, &compiling(source, policy, place), pause)?;
    machine.begin(Ask::Compile, Arc::default(), request, 1)?;
    let reply = Line::new(&mut { pause }, &[]).cross(&mut machine)?;
    if reply.len() > most_sealed(source.len()) {
        let error = LimitError {
            kind: LimitKind::Memory,
            used: reply.len() as u64,
            limit: most_sealed(source.len()) as u64,
            excess: None,
            compiling: true,
        };
        return Err(Error::from(error).into());
    }
    Ok(reply::compiled(machine.bytes(reply))?)
}

/// Refuses a policy whose limits are none, and a source that is over its own.
pub(crate) fn check_source(source: &str, policy: &Policy) -> Result<(), Error> {
    let files = policy.files.map_or(Ok(()), |files| files.validate());
    policy
        .limits
        .validate()
        .and(files)
        .map_err(|reason| InputError {
            path: "policy.limits".to_owned(),
            type_name: String::new(),
            reason: format!("cannot be used: {reason}"),
        })?;
    let (size, limit) = (source.len() as u64, policy.limits.source);
    if size > limit {
        return Err(LimitError {
            kind: LimitKind::Source,
            used: size,
            limit,
            excess: None,
            compiling: true,
        }
        .into());
    }
    Ok(())
}

/// The budget of a compilation.
pub(crate) fn compiling(source: &str, policy: &Policy, place: Place<'_>) -> Budget {
    // Names of a session count as if they were written.
    let named: usize = place.names.iter().map(|name| name.len() + 1).sum();
    let size = (source.len() + named) as u64;
    Budget {
        limits: Limits {
            steps: COMPILE_STEPS + COMPILE_STEPS_PER_BYTE * size,
            memory: COMPILE_MEMORY,
            ..policy.limits.clone()
        },
        files: FileLimits::default(),
        compiling: true,
    }
}
