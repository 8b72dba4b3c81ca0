//! Many rows through one program, on one machine.
//!
//! In: rows of inputs. Out: a value per row, in order, or the first row that failed.
//! Rows cross in chunks, so that neither side holds all of them; the guest may answer a part of a
//! chunk when its answers grow large, and is then asked for the rest. Each row has the program's
//! full budget of steps and time; memory is counted for all rows of a chunk, and printed text for the
//! whole batch, which keeps it.
//!
//! Must not: be used for rows of different owners: they share a machine, one after the other.

use crate::functions::Bound;
use crate::host::Host;
use crate::instance::{Ask, Machine};
use crate::program::{Outcome, Program, Usage};
use crate::session::Cells;
use crate::{CallError, Changes, Error, LimitError, RowError, Value, value};
use fangless_wire::LimitKind;
use std::convert::Infallible;
use std::time::Instant;

/// Rows that cross at one time.
const CHUNK_ROWS: usize = 4096;
/// Bytes of rows after which no further one is put into a chunk.
const CHUNK_BYTES: usize = 1 << 20;

/// The rows that wait to be answered: their bytes, and where each one ends.
#[derive(Default)]
struct Chunk {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Program {
    /// Runs it once per row, on one machine, with the full budget of steps and time for each row: the
    /// values, and what all rows printed and used. Much cheaper per row than [`Program::execute`]; what a row changes in the program's globals is gone
    /// with the row, but all rows must belong to one owner. Files, if there are any, are as they were given
    /// for each row, and what a row does to them is dropped.
    ///
    /// # Errors
    /// The first row that fails ends the batch.
    pub fn execute_map<R, K: AsRef<str>, V: Into<Value>>(
        &self,
        rows: impl IntoIterator<Item = R>,
    ) -> Result<Outcome<Vec<Value>>, RowError>
    where
        R: IntoIterator<Item = (K, V)>,
    {
        let mut rows = rows.into_iter();
        let mut values = Vec::new();
        let outcome = self.map_with::<Infallible>(
            |out| match rows.next() {
                Some(row) => Ok(self.append_inputs(row, out).map(|()| true)?),
                None => Ok(false),
            },
            |bytes| {
                values.push(value::decode(bytes, &self.limits().result)?);
                Ok(())
            },
            &mut Bound(self),
        );
        match outcome {
            Ok(outcome) => Ok(Outcome {
                value: values,
                output: outcome.output,
                stderr: outcome.stderr,
                usage: outcome.usage,
                seed: outcome.seed,
                files: outcome.files,
            }),
            Err(RowError { row, error }) => Err(RowError {
                row,
                error: error.only(),
            }),
        }
    }

    /// For bindings: [`Program::execute_map`] without [`Value`]. `encode` appends the next row's dict of
    /// inputs, or returns `false` if there is none; `decode` and `host` as in
    /// [`Program::execute_with`], `decode` once per row, in order. The outcome's value is the number of
    /// rows.
    ///
    /// # Errors
    /// As [`Program::execute_map`], or what a closure returned.
    pub fn map_with<E>(
        &self,
        mut encode: impl FnMut(&mut Vec<u8>) -> Result<bool, CallError<E>>,
        mut decode: impl FnMut(&mut &[u8]) -> Result<(), CallError<E>>,
        host: &mut dyn Host<E>,
    ) -> Result<Outcome<u64>, RowError<CallError<E>>> {
        let at = |row: Option<u64>| move |error: CallError<E>| RowError { row, error };
        let mut line = self.line(host).map_err(|error| at(None)(error.into()))?;
        let given = self
            .circumstances(line.listens())
            .map_err(|error| at(None)(error.into()))?;
        let started = Instant::now();
        let mut outcome = Outcome {
            value: 0,
            output: String::new(),
            stderr: String::new(),
            usage: Usage::default(),
            seed: given.seed,
            files: Changes::default(),
        };
        let mut machine: Option<Machine> = None;
        let mut chunk = Chunk::default();
        let mut more = true;
        loop {
            let done = outcome.value;
            while more && chunk.has_room() {
                let row = done + chunk.ends.len() as u64;
                more = chunk.add(&mut encode).map_err(at(Some(row)))?;
            }
            let rows = chunk.ends.len() as u64;
            if rows == 0 {
                break;
            }
            let machine = match &mut machine {
                Some(machine) => machine,
                none => {
                    let pool = self.pool().map_err(|error| at(None)(error.into()))?;
                    let pause = &mut || line.pause();
                    none.insert(Machine::new(pool, &self.budget(), pause).map_err(at(None))?)
                }
            };
            let mut request = self.request(&given);
            request.extend_from_slice(&chunk.bytes);
            let begun = machine.begin(Ask::Run, self.head(), request, rows);
            begun.map_err(|error| at(Some(done))(error.into()))?;
            let crossed = line.cross(machine);
            let place = crossed.map_err(|error| at(Some(done + machine.row()))(error))?;
            let read = self.read(machine.bytes(place));
            let (reply, mut values) = read.map_err(|error| at(None)(error.into()))?;
            outcome.usage.steps = machine.steps();
            outcome.usage.host_calls = machine.calls();
            outcome.usage.memory = outcome.usage.memory.max(reply.peak_memory);
            outcome.usage.time = started.elapsed();
            outcome.output.push_str(&reply.output);
            outcome.stderr.push_str(&reply.stderr);
            // The guest counts what one crossing prints; all of them together are counted here.
            let printed = (outcome.output.len() + outcome.stderr.len()) as u64;
            if printed > self.limits().output {
                let error = LimitError {
                    kind: LimitKind::Output,
                    used: printed,
                    limit: self.limits().output,
                    excess: None,
                    compiling: false,
                };
                return Err(at(Some(done + reply.values))(error.into()));
            }
            if let Some(failure) = reply.failure {
                let row = done.saturating_add(reply.values.min(rows));
                let printed = [outcome.output, outcome.stderr];
                let cells = Cells::default();
                let error = self.failed(failure, printed, outcome.usage, &mut line, &cells);
                return Err(at(Some(row))(error.into()));
            }
            if reply.values == 0 || reply.values > rows {
                let problem = format!("the guest sent {} values for {rows} rows", reply.values);
                return Err(at(None)(Error::internal(problem).into()));
            }
            for row in 0..reply.values {
                decode(&mut values).map_err(at(Some(done + row)))?;
            }
            if !values.is_empty() {
                let problem = format!("{} bytes after the guest's values", values.len());
                return Err(at(None)(Error::internal(problem).into()));
            }
            outcome.value += reply.values;
            chunk.answered(reply.values as usize);
        }
        outcome.usage.time = started.elapsed();
        Ok(outcome)
    }
}

impl Chunk {
    fn has_room(&self) -> bool {
        self.ends.len() < CHUNK_ROWS && self.bytes.len() < CHUNK_BYTES
    }

    fn add<E>(
        &mut self,
        encode: impl FnOnce(&mut Vec<u8>) -> Result<bool, CallError<E>>,
    ) -> Result<bool, CallError<E>> {
        let more = encode(&mut self.bytes)?;
        if more {
            self.ends.push(self.bytes.len());
        }
        Ok(more)
    }

    /// Forgets the first rows.
    fn answered(&mut self, rows: usize) {
        let bytes = self.ends[rows - 1];
        self.bytes.drain(..bytes);
        self.ends.drain(..rows);
        for end in &mut self.ends {
            *end -= bytes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Chunk;

    #[test]
    fn rows_that_were_answered_leave_and_the_others_stay() {
        let mut chunk = Chunk::default();
        for row in [&b"one"[..], b"two!", b"three"] {
            let added = chunk.add::<()>(|out| {
                out.extend_from_slice(row);
                Ok(true)
            });
            assert!(added.is_ok_and(|more| more));
        }
        chunk.answered(2);
        assert_eq!(
            (chunk.bytes.as_slice(), chunk.ends.as_slice()),
            (&b"three"[..], &[5][..])
        );
        assert!(chunk.add::<()>(|_| Ok(false)).is_ok_and(|more| !more));
        chunk.answered(1);
        assert!(chunk.bytes.is_empty() && chunk.ends.is_empty());
    }
}
