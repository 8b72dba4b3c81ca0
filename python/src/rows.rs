//! Many rows through one program.
//!
//! In: dicts of inputs. Out: a list of values, in order.
//! Rows that a formula answers never meet a VM; the others are encoded where they stand, for one batch on one
//! machine behind them. Only such a row can fail, so that the first of them that does is the first of all.
//! Must not: hold a machine while it reads rows, which may run the caller's code.

use crate::encode;
use crate::errors::{call_exception, exception};
use crate::functions::Caller;
use crate::objects::Handles;
use crate::options::Options;
use crate::program::{PyProgram, Raw, Run};
use crate::running::detached;
use fangless::{Formula, RowError};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyIterator, PyList};

/// Ops of a formula after which signals are looked for, and other threads are let in: about a millisecond, and a
/// second if each is as slow as one can be.
const BREATH: usize = 1 << 17;
/// The same for columns, whose ops take less.
const LARGE_BREATH: usize = 1 << 20;

/// Rows that come to so many ops.
fn breath(formula: Option<&Formula>, ops: usize) -> usize {
    let each = formula.map_or(16, Formula::ops);
    (ops / each.max(1)).max(1)
}

/// Rows of columns that are computed without a look at anything else.
pub fn large_breath(formula: &Formula) -> usize {
    // A thousand are computed at one time anyway.
    breath(Some(formula), LARGE_BREATH).next_multiple_of(1024)
}

/// Rows that the VM has to answer.
#[derive(Default)]
struct Asked {
    requests: Vec<u8>,
    /// Where the request of each row ends.
    ends: Vec<usize>,
    /// Which row each is.
    rows: Vec<usize>,
}

impl PyProgram {
    /// The values of `rows`; `number` says what number an error gives to a row.
    ///
    /// # Errors
    /// Those of the first row that fails, or of the iterator.
    pub fn rows<'py>(
        &self,
        py: Python<'py>,
        rows: impl Iterator<Item = PyResult<Bound<'py, PyAny>>>,
        options: &Options<'py>,
        number: &dyn Fn(usize) -> usize,
    ) -> PyResult<Bound<'py, PyList>> {
        let functions = self.bound(py, options.functions.as_ref(), false)?;
        let formula = self.formula_for(options);
        let handles = Handles::default();
        let limits = self.inner().input_limits();
        let numbered = |row: usize| Some(number(row) as u64);
        let mut values = Vec::with_capacity(rows.size_hint().0);
        let mut asked = Asked::default();
        let breath = breath(formula, BREATH);
        let mut written = encode::Rows::new(self.reads(py), options.enums, &limits, &handles);
        for (at, row) in rows.enumerate() {
            let row = row?;
            let quick = formula.and_then(|formula| {
                let row = row.cast_exact::<PyDict>().ok()?;
                self.names().eval(formula, row)
            });
            values.push(match quick {
                Some(value) => value,
                None => {
                    written
                        .append(py, Some(&row), &mut asked.requests)
                        .map_err(|error| exception(py, error, numbered(at)))?;
                    asked.ends.push(asked.requests.len());
                    asked.rows.push(at);
                    py.None().into_bound(py)
                }
            });
            if at % breath == breath - 1 {
                py.check_signals()?;
                py.detach(std::thread::yield_now);
            }
        }
        if !asked.rows.is_empty() {
            let of = |row: Option<u64>| {
                let row = usize::try_from(row?).ok()?;
                numbered(asked.rows.get(row).copied()?)
            };
            let raw = self.batch(py, &asked, &functions, &handles, options);
            let raw = raw?.map_err(|RowError { row, error }| call_exception(py, error, of(row)))?;
            let mut rest = raw.value.as_slice();
            let run = Run::after(&raw, self.inner().source(), &handles);
            for row in &asked.rows {
                values[*row] = self.value(py, &mut rest, &run, numbered(*row))?;
            }
            crate::program::end(py, rest)?;
        }
        PyList::new(py, values)
    }

    /// The rows that the VM has to answer, on one machine.
    fn batch(
        &self,
        py: Python<'_>,
        asked: &Asked,
        functions: &crate::functions::Functions,
        handles: &Handles,
        options: &Options<'_>,
    ) -> PyResult<Result<Raw, RowError<fangless::CallError<PyErr>>>> {
        let listener = options.on_output.clone().map(Bound::unbind);
        let listener = listener.as_ref();
        let program = &options.apply(self.inner());
        detached(py, move |away| {
            let mut reply = Vec::new();
            let mut start = 0;
            let mut ends = asked.ends.iter();
            let mut encode = |out: &mut Vec<u8>| {
                let Some(end) = ends.next() else {
                    return Ok(false);
                };
                out.extend_from_slice(&asked.requests[std::mem::replace(&mut start, *end)..*end]);
                Ok(true)
            };
            // The first row's slice holds the values of those behind it too; all are taken.
            let mut decode = |bytes: &mut &[u8]| {
                reply.extend_from_slice(std::mem::take(bytes));
                Ok(())
            };
            let mut caller = Caller::new(away, functions, program, handles);
            caller.listener = listener;
            let outcome = program.map_with(&mut encode, &mut decode, &mut caller)?;
            Ok(Raw {
                value: reply,
                output: outcome.output,
                stderr: outcome.stderr,
                usage: outcome.usage,
                seed: outcome.seed,
                files: outcome.files,
            })
        })
    }
}

/// Rows that an iterator of values takes at one time.
const CHUNK: usize = 4096;

/// The values of rows, as they are asked for.
#[pyclass(module = "fangless", name = "_Values")]
pub struct Values {
    program: Py<PyProgram>,
    rows: Py<PyIterator>,
    options: Option<Py<PyDict>>,
    /// Rows that were taken.
    taken: usize,
    /// Values that were not asked for yet, the next one last.
    ready: Vec<Py<PyAny>>,
}

impl Values {
    pub fn new<'py>(
        program: &Bound<'py, PyProgram>,
        rows: &Bound<'py, PyAny>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Self> {
        Ok(Self {
            program: program.clone().unbind(),
            rows: rows.try_iter()?.unbind(),
            options: options.map(|options| options.clone().unbind()),
            taken: 0,
            ready: Vec::new(),
        })
    }
}

#[pymethods]
impl Values {
    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Py<PyAny>>> {
        if self.ready.is_empty() {
            let options = self.options.as_ref().map(|options| options.bind(py));
            let options = Options::read("imap", options)?;
            let rows = self.rows.bind(py).clone().take(CHUNK);
            let before = self.taken;
            let values = self
                .program
                .get()
                .rows(py, rows, &options, &|row| before + row)?;
            self.taken += values.len();
            self.ready = values.iter().rev().map(Bound::unbind).collect();
        }
        Ok(self.ready.pop())
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.program)?;
        visit.call(&self.rows)?;
        self.options
            .iter()
            .try_for_each(|options| visit.call(options))?;
        self.ready.iter().try_for_each(|value| visit.call(value))
    }
}
