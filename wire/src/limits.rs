//! The budgets of one evaluation.
//!
//! In: numbers from the caller. Out: numbers that are within what can be kept.
//! Must not: know how a limit is enforced.

use core::time::Duration;
use serde::{Deserialize, Serialize};

/// Which budget ran out. The number is what crosses the border; it is stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[repr(u64)]
pub enum LimitKind {
    /// wasm operators executed.
    Steps = 1,
    /// Bytes allocated above the fresh VM.
    Memory = 2,
    /// Wall clock.
    Time = 3,
    /// Bytes of printed text.
    Output = 4,
    /// Size, depth or number of nodes of the result.
    Result = 5,
    /// The hard end of the stack, behind the catchable `RecursionError`.
    Recursion = 6,
    /// Bytes of source text.
    Source = 7,
    /// Calls of the host's functions.
    #[serde(rename = "host_calls")]
    HostCalls = 8,
    /// Files at one time, see [`FileLimits`](crate::FileLimits).
    Files = 9,
    /// Bytes of all files at one time.
    #[serde(rename = "file_bytes")]
    FileBytes = 10,
}

impl LimitKind {
    /// All kinds, in the order of their numbers.
    pub const ALL: [Self; 10] = [
        Self::Steps,
        Self::Memory,
        Self::Time,
        Self::Output,
        Self::Result,
        Self::Recursion,
        Self::Source,
        Self::HostCalls,
        Self::Files,
        Self::FileBytes,
    ];

    /// The kind with this number, or `None`: the number comes from the guest.
    pub fn from_number(number: u64) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| *kind as u64 == number)
    }

    /// How errors name it: the field's name in [`Limits`], or what the policy's `files` bounds.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Steps => "steps",
            Self::Memory => "memory",
            Self::Time => "time",
            Self::Output => "output",
            Self::Result => "result",
            Self::Recursion => "recursion",
            Self::Source => "source",
            Self::HostCalls => "host_calls",
            Self::Files => "files",
            Self::FileBytes => "file_bytes",
        }
    }

    /// The unit that amounts of this kind are given in.
    pub const fn unit(self) -> &'static str {
        match self {
            Self::Steps => "steps",
            Self::Time => "microseconds",
            Self::Recursion => "frames",
            Self::HostCalls => "calls",
            Self::Files => "files",
            Self::Memory | Self::Output | Self::Result | Self::Source | Self::FileBytes => "bytes",
        }
    }
}

impl core::fmt::Display for LimitKind {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.name())
    }
}

/// What may come back, counted while it is encoded.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResultLimits {
    /// Encoded size in bytes.
    pub bytes: u64,
    /// Nesting: a list in a list has depth 2.
    pub depth: u32,
    /// Values, containers included; a shared one counts once.
    pub nodes: u64,
}

/// The budgets of one evaluation. Every field has a ceiling ([`Limits::MAX`]): a limit can be
/// raised, not removed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// wasm operators (wasmtime fuel); the same program and inputs use the same number on every
    /// machine. 10^9 take about 0.1 s.
    pub steps: u64,
    /// Bytes that a run may allocate above the fresh VM.
    pub memory: u64,
    /// Wall clock of the whole run; in JSON a number of seconds.
    #[serde(with = "seconds")]
    pub time: Duration,
    /// Bytes of printed text.
    pub output: u64,
    /// Size, depth and nodes of what comes back.
    pub result: ResultLimits,
    /// Python frames; past it the program gets an ordinary `RecursionError`.
    pub recursion: u32,
    /// Bytes of source text, refused before it is parsed.
    pub source: u64,
    /// Calls of the host's functions by one run, or one row of a batch. What is sent with each is
    /// bounded by `result`, what comes back by `memory`.
    pub host_calls: u64,
}

const KIB: u64 = 1024;
const MIB: u64 = 1024 * KIB;

impl Limits {
    /// Ceilings. Memory is bounded by the address space that an instance has.
    pub const MAX: Self = Self {
        steps: i64::MAX as u64,
        memory: 1024 * MIB,
        time: Duration::from_secs(24 * 3600),
        output: 256 * MIB,
        result: ResultLimits {
            bytes: 256 * MIB,
            depth: 1000,
            nodes: 100_000_000,
        },
        recursion: 5000,
        source: 4 * MIB,
        host_calls: 1_000_000_000,
    };

    /// For one formula: 200 million steps, 16 MiB, 1 s.
    pub const fn expression() -> Self {
        Self {
            steps: 200_000_000,
            memory: 16 * MIB,
            time: Duration::from_secs(1),
            output: 64 * KIB,
            result: ResultLimits {
                bytes: MIB,
                depth: 100,
                nodes: 100_000,
            },
            recursion: 200,
            source: 16 * KIB,
            host_calls: 1_000,
        }
    }

    /// For a script: 50 billion steps, 64 MiB, 5 s.
    pub const fn script() -> Self {
        Self {
            steps: 50_000_000_000,
            memory: 64 * MIB,
            time: Duration::from_secs(5),
            output: MIB,
            result: ResultLimits {
                bytes: 16 * MIB,
                depth: 100,
                nodes: 1_000_000,
            },
            recursion: 1000,
            source: 256 * KIB,
            host_calls: 100_000,
        }
    }

    /// Checks every field against [`Limits::MAX`] and against zero.
    ///
    /// # Errors
    /// A sentence that names the field, its value and the ceiling.
    pub fn validate(&self) -> Result<(), String> {
        let max = &Self::MAX;
        let rows = [
            ("steps", self.steps, max.steps),
            ("memory", self.memory, max.memory),
            ("output", self.output, max.output),
            ("result.bytes", self.result.bytes, max.result.bytes),
            (
                "result.depth",
                self.result.depth.into(),
                max.result.depth.into(),
            ),
            ("result.nodes", self.result.nodes, max.result.nodes),
            ("recursion", self.recursion.into(), max.recursion.into()),
            ("source", self.source, max.source),
            ("host_calls", self.host_calls, max.host_calls),
        ];
        for (name, value, ceiling) in rows {
            // No output or no calls at all is a sensible wish; no steps or no memory is a mistake.
            let floor = u64::from(!matches!(name, "output" | "host_calls"));
            if value < floor || value > ceiling {
                return Err(format!(
                    "limit `{name}` is {value}; it must be between {floor} and {ceiling}"
                ));
            }
        }
        if self.time.is_zero() || self.time > max.time {
            return Err(format!(
                "limit `time` is {} s; it must be above 0 and at most {} s",
                self.time.as_secs_f64(),
                max.time.as_secs()
            ));
        }
        Ok(())
    }
}

/// A duration as a JSON number of seconds.
mod seconds {
    use core::time::Duration;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(time: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(time.as_secs_f64())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        Duration::try_from_secs_f64(f64::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}
