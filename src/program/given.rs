//! What the runs of a program are given but for their inputs: functions, a seed, a time, files.
//!
//! In: what a caller says. Out: the same program with it, and the part of a request that tells the guest.
//!
//! Must not: give two runs one seed, or a guest a time that its policy refuses.

use super::Program;
use crate::{Error, Files, Functions, fork};
use fangless_wire::Clock;
use fangless_wire::message::{self, Circumstances, Now};
use std::cell::RefCell;
use std::time::{SystemTime, UNIX_EPOCH};

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

impl Program {
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
}
