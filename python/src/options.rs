//! What a caller says of one run, beside its inputs.
//!
//! In: keyword arguments. Out: [`Options`]. Must not: read a clock; the host library does.

use crate::arguments::type_name;
use crate::encode::Enums;
use fangless::{Clock, Program};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyFloat, PyInt, PyString};

/// The keyword arguments of `run`, `execute` and `map`.
pub struct Options<'a, 'py> {
    pub functions: Option<&'a Bound<'py, PyAny>>,
    pub enums: Enums,
    pub seed: Option<u64>,
    pub clock: Option<Clock>,
}

impl<'a, 'py> Options<'a, 'py> {
    pub fn new(
        functions: Option<&'a Bound<'py, PyAny>>,
        enums: &str,
        seed: Option<&Bound<'py, PyAny>>,
        clock: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self {
            functions: functions.filter(|functions| !functions.is_none()),
            enums: Enums::parse(enums)?,
            seed: seed
                .filter(|seed| !seed.is_none())
                .map(parse_seed)
                .transpose()?,
            clock: clock
                .filter(|clock| !clock.is_none())
                .map(parse_clock)
                .transpose()?,
        })
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
    if !(seconds.abs() < 1e15) {
        return Err(far());
    }
    let whole = seconds.floor();
    // To the microsecond, which is what a datetime has.
    let micros = ((seconds - whole) * 1e6).round().min(999_999.0);
    Ok(Clock::Fixed(whole as i64, micros as u32 * 1000))
}
