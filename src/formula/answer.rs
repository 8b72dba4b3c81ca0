//! Runs and batches that the tier answers, and the way back to the machine.
//!
//! In: inputs as a caller gives them. Out: values; what the tier cannot answer goes to a machine as if
//! there were no tier. Must not: answer where the machine would refuse the inputs.

use super::{Formula, Scalar};
use crate::{Error, Program, RowError, Value, check_input_name};

/// Rows that the tier looks at before the machine gets those that are left.
const BLOCK: usize = 4096;

/// Inputs of one row, by name.
type Row<K> = Vec<(K, Value)>;

fn row<K, V: Into<Value>>(inputs: impl IntoIterator<Item = (K, V)>) -> Row<K> {
    let inputs = inputs.into_iter();
    inputs.map(|(name, value)| (name, value.into())).collect()
}

impl Program {
    /// Gives its value: by its [formula](Program::formula) if that answers, else from a fresh machine.
    ///
    /// ```
    /// # fn main() -> Result<(), fangless::Error> {
    /// let program = fangless::Program::compile("price * qty", &fangless::Policy::expression())?;
    /// assert_eq!(program.run([("price", 9.5), ("qty", 2.0)])?, 19.0.into());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Any but [`Error::Check`].
    pub fn run<K: AsRef<str>, V: Into<Value>>(
        &self,
        inputs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Value, Error> {
        if self.formula().is_none() {
            return self.execute(inputs).map(|outcome| outcome.value);
        }
        let inputs = row(inputs);
        match self.answer(&inputs) {
            Some(value) => Ok(value),
            None => self.execute(inputs).map(|outcome| outcome.value),
        }
    }

    /// Gives its value for each row, as [`Program::run`] does. Rows that a formula does not answer share
    /// one machine for some thousands of them, with the full budget of steps and time for each; what a row
    /// changes in the program's globals is gone with the row, but all rows must belong to one owner.
    /// [`Program::execute_map`] tells what they printed and used as well.
    ///
    /// # Errors
    /// The first row that fails ends the batch.
    pub fn map<R, K: AsRef<str>, V: Into<Value>>(
        &self,
        rows: impl IntoIterator<Item = R>,
    ) -> Result<Vec<Value>, RowError>
    where
        R: IntoIterator<Item = (K, V)>,
    {
        if self.formula().is_none() {
            return self.execute_map(rows).map(|outcome| outcome.value);
        }
        let mut rows = rows.into_iter().map(row);
        let mut values = Vec::new();
        loop {
            let done = values.len();
            let mut left = Vec::new();
            for inputs in rows.by_ref().take(BLOCK) {
                values.push(self.answer(&inputs).unwrap_or_else(|| {
                    left.push((values.len(), inputs));
                    Value::None
                }));
            }
            let (places, left): (Vec<_>, Vec<_>) = left.into_iter().unzip();
            if !left.is_empty() {
                let outcome = self.execute_map(left).map_err(|failed| {
                    let row = failed.row.and_then(|row| usize::try_from(row).ok());
                    let row = row.and_then(|row| places.get(row));
                    RowError {
                        row: row.map(|row| *row as u64),
                        error: failed.error,
                    }
                })?;
                for (place, value) in places.into_iter().zip(outcome.value) {
                    values[place] = value;
                }
            }
            if values.len() < done + BLOCK {
                return Ok(values);
            }
        }
    }

    /// The value for these inputs, if the tier has one.
    fn answer<K: AsRef<str>>(&self, inputs: &[(K, Value)]) -> Option<Value> {
        // Files that the policy does not allow are an error.
        let formula = self.formula().filter(|_| self.files().is_empty())?;
        formula.answer(self.inputs(), inputs)
    }
}

impl Formula {
    /// The value for inputs by their names, of which a program wants these.
    pub(crate) fn answer<K: AsRef<str>>(
        &self,
        wanted: &[String],
        inputs: &[(K, Value)],
    ) -> Option<Value> {
        let mut given = vec![None; wanted.len()];
        let mut size = 0;
        for (name, value) in inputs {
            let name = name.as_ref();
            let scalar = Scalar::from_value(value)?;
            size += name.len() + 16;
            match wanted.binary_search_by(|wanted| wanted.as_str().cmp(name)) {
                // A name that is given twice is the machine's affair.
                Ok(place) if given[place].is_some() => return None,
                Ok(place) => given[place] = Some(scalar),
                Err(_) => {
                    check_input_name(name).ok()?;
                    self.ignores(name).then_some(())?;
                    if let Scalar::Str(text) = scalar {
                        size += text.len();
                    }
                }
            }
        }
        self.may_take(size).then_some(())?;
        let given: Vec<_> = given.into_iter().collect::<Option<_>>()?;
        self.eval(&given).map(Value::from)
    }
}
