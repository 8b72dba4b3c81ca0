//! What a caller says of one run, beside its inputs.
//!
//! In: keyword arguments. Out: [`Options`]. Must not: read a clock; the host library does.

use crate::arguments::{type_name, unknown_argument};
use crate::encode::Enums;
use crate::files::given as given_files;
use fangless::{Clock, Files, Program};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyString};

/// The keyword arguments of `run` and its like.
#[derive(Default)]
pub struct Options<'py> {
    pub functions: Option<Bound<'py, PyAny>>,
    pub enums: Enums,
    pub seed: Option<u64>,
    pub clock: Option<Clock>,
    pub on_output: Option<Bound<'py, PyAny>>,
    pub files: Option<Files>,
}

const ARGUMENTS: [&str; 6] = ["functions", "enums", "seed", "clock", "on_output", "files"];

impl<'py> Options<'py> {
    /// What `method` was called with.
    pub fn read(method: &str, given: Option<&Bound<'py, PyDict>>) -> PyResult<Self> {
        let mut options = Self::default();
        for (argument, value) in given.into_iter().flatten() {
            let argument = argument.extract::<String>()?;
            if !ARGUMENTS.contains(&argument.as_str()) {
                return Err(unknown_argument(value.py(), method, &argument, &ARGUMENTS));
            }
            options.set(&argument, value)?;
        }
        Ok(options)
    }

    /// The same, of arguments in the order of [`ARGUMENTS`].
    pub fn of(given: [Option<Bound<'py, PyAny>>; ARGUMENTS.len()]) -> PyResult<Self> {
        let mut options = Self::default();
        for (argument, value) in ARGUMENTS.iter().zip(given) {
            value.map_or(Ok(()), |value| options.set(argument, value))?;
        }
        Ok(options)
    }

    fn set(&mut self, argument: &str, value: Bound<'py, PyAny>) -> PyResult<()> {
        match argument {
            "enums" => self.enums = Enums::parse(&value.extract::<String>()?)?,
            _ if value.is_none() => {}
            "functions" => self.functions = Some(value),
            "seed" => self.seed = Some(parse_seed(&value)?),
            "clock" => self.clock = Some(parse_clock(&value)?),
            "files" => self.files = Some(given_files(&value)?),
            _ if value.is_callable() => self.on_output = Some(value),
            _ => {
                let given = type_name(&value);
                return Err(PyTypeError::new_err(format!(
                    "on_output must be a callable that takes a stream's name and a line, not {given}"
                )));
            }
        }
        Ok(())
    }

    /// The program as this run wants it.
    pub fn apply(&self, program: &Program) -> Program {
        let mut program = program.clone();
        if let Some(seed) = self.seed {
            program = program.with_seed(seed);
        }
        if let Some(clock) = self.clock {
            program = program.with_clock(clock);
        }
        if let Some(files) = &self.files {
            program = program.with_files(files.clone());
        }
        program
    }
}

fn parse_seed(seed: &Bound<'_, PyAny>) -> PyResult<u64> {
    if !seed.is_exact_instance_of::<PyInt>() {
        return Err(PyTypeError::new_err(format!(
            "seed must be an int from 0 to 2**64 - 1, not {}",
            type_name(seed)
        )));
    }
    seed.extract()
        .map_err(|_| PyValueError::new_err("seed must be from 0 to 2**64 - 1"))
}

/// `"host"`, `"refused"`, seconds since 1970, or a datetime that knows its time zone.
pub fn parse_clock(clock: &Bound<'_, PyAny>) -> PyResult<Clock> {
    const WANTED: &str = "clock must be 'host', 'refused', seconds since 1970 or an aware datetime";
    if let Ok(word) = clock.cast::<PyString>() {
        return match &*word.to_string_lossy() {
            "host" => Ok(Clock::Host),
            "refused" => Ok(Clock::Refused),
            other => Err(PyValueError::new_err(format!("{WANTED}, not {other:?}"))),
        };
    }
    let far = || PyValueError::new_err("clock is too far from 1970");
    if clock.is_exact_instance_of::<PyInt>() {
        return Ok(Clock::Fixed(clock.extract().map_err(|_| far())?, 0));
    }
    let number = clock.is_instance_of::<PyFloat>() && !clock.is_instance_of::<PyBool>();
    let seconds: f64 = if number {
        clock.extract()?
    } else if let (Ok(timestamp), Ok(zone)) = (clock.getattr("timestamp"), clock.getattr("tzinfo"))
    {
        if zone.is_none() {
            return Err(PyValueError::new_err(
                "clock is a datetime without a time zone: give it one, such as tzinfo=timezone.utc",
            ));
        }
        timestamp.call0()?.extract()?
    } else {
        return Err(PyTypeError::new_err(format!(
            "{WANTED}, not {}",
            type_name(clock)
        )));
    };
    if seconds.is_nan() || seconds.abs() >= 1e15 {
        return Err(far());
    }
    let whole = seconds.floor();
    // To the microsecond, which is what a datetime has.
    let micros = ((seconds - whole) * 1e6).round().min(999_999.0);
    Ok(Clock::Fixed(whole as i64, micros as u32 * 1000))
}
