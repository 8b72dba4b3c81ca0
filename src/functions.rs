//! Functions of the host, in Rust.
//!
//! In: closures over [`Value`]s, by name. Out: a [`Host`] that calls them.
//! Must not: give a program more of an error than its author chose to.

use crate::host::{Answer, Call, Cause, Host, RAISABLE, result_error};
use crate::{CallError, Error, InputError, Program, Value, value};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;

type Closure = dyn Fn(&[Value], &[(String, Value)]) -> Result<Value, HostError> + Send + Sync;

/// Functions that programs may call, for [`Program::bind`]. What a program may name, and what each
/// takes, is the policy's to say.
#[derive(Clone, Default)]
pub struct Functions {
    functions: BTreeMap<String, Arc<Closure>>,
}

/// Why a function of the host has no value. Any error turns into one of which the program sees only
/// that there was one.
#[derive(Debug, Clone)]
pub enum HostError {
    /// The program sees an exception of this builtin class (one of [`RAISABLE`]) with this text, and
    /// may catch it.
    Raised {
        /// The class.
        type_name: String,
        /// The text.
        message: String,
    },
    /// The program sees a `HostError` without details; the caller gets the cause.
    Failed(Cause),
}

impl HostError {
    /// An exception that the program sees.
    pub fn raise(type_name: impl Into<String>, message: impl Into<String>) -> Self {
        Self::Raised {
            type_name: type_name.into(),
            message: message.into(),
        }
    }
}

impl<E: std::error::Error + Send + Sync + 'static> From<E> for HostError {
    fn from(error: E) -> Self {
        Self::Failed(Cause(Arc::new(error)))
    }
}

/// What the caller gets as the cause of an exception that its own function raised.
#[derive(Debug, thiserror::Error)]
#[error("{type_name}: {message}")]
struct RaisedByHost {
    type_name: String,
    message: String,
}

impl Functions {
    /// None.
    pub fn new() -> Self {
        Self::default()
    }

    /// With one more: it is given the arguments by position and those by keyword.
    #[must_use]
    pub fn with(
        mut self,
        name: impl Into<String>,
        function: impl Fn(&[Value], &[(String, Value)]) -> Result<Value, HostError>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        self.functions.insert(name.into(), Arc::new(function));
        self
    }

    /// These, where both have a function of the same name, and those.
    pub(crate) fn or(mut self, others: &Self) -> Self {
        for (name, function) in &others.functions {
            let function = || Arc::clone(function);
            self.functions.entry(name.clone()).or_insert_with(function);
        }
        self
    }
}

impl fmt::Debug for Functions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.functions.keys()).finish()
    }
}

/// The functions of a program, during one run.
pub(crate) struct Bound<'a>(pub(crate) &'a Program);

impl Host<Infallible> for Bound<'_> {
    fn pause(&mut self) -> Result<(), Infallible> {
        Ok(())
    }

    fn offers(&self, function: &str) -> bool {
        self.0.bound().functions.contains_key(function)
    }

    fn call(&mut self, call: Call<'_>) -> Result<Answer, CallError<Infallible>> {
        let program = self.0;
        let Some(function) = program.bound().functions.get(call.function) else {
            return Err(Error::internal(format!("`{}` is not bound", call.function)).into());
        };
        let (positional, keywords) = arguments(call.arguments, program)?;
        let limits = program.input_limits();
        let mut out = Vec::new();
        Ok(match function(&positional, &keywords) {
            Ok(value) => match value::append(&value, &limits, &mut out) {
                Ok(()) => Answer::Value(out),
                Err(error) => {
                    let error = result_error(call.function, error, |unhashable| {
                        let reason = "cannot be a key or a member of a set";
                        (unhashable.to_owned(), reason.to_owned())
                    });
                    Answer::Failed(Cause(Arc::new(error)))
                }
            },
            Err(HostError::Failed(cause)) => Answer::Failed(cause),
            Err(HostError::Raised { type_name, message }) => {
                let arguments = Value::Tuple([Value::from(message.as_str())].into_iter().collect());
                let fits = value::append(&arguments, &limits, &mut out).is_ok();
                if !fits || !RAISABLE.contains(&type_name.as_str()) {
                    return Ok(Answer::Failed(Cause(Arc::new(InputError {
                        path: format!("{}()", call.function),
                        type_name,
                        reason: format!("cannot be raised in a program: {message}"),
                    }))));
                }
                Answer::Raised {
                    type_name: type_name.clone(),
                    arguments: out,
                    cause: Some(Cause(Arc::new(RaisedByHost { type_name, message }))),
                }
            }
        })
    }
}

type Arguments = (Vec<Value>, Vec<(String, Value)>);

/// The arguments of a call, which a guest wrote that may have fallen.
pub(crate) fn arguments(mut bytes: &[u8], program: &Program) -> Result<Arguments, Error> {
    let limits = &program.limits().result;
    let positional = value::decode(&mut bytes, limits)?;
    let keywords = value::decode(&mut bytes, limits)?;
    let (Value::Tuple(positional), Value::Dict(keywords), []) = (positional, keywords, bytes)
    else {
        return Err(Error::internal(
            "the arguments of a call are no tuple and dict",
        ));
    };
    let keywords = keywords.iter().map(|(name, value)| match name {
        Value::Str(name) => Ok((name.to_string(), value.clone())),
        _ => Err(Error::internal("a keyword of a call is no text")),
    });
    Ok((positional.to_vec(), keywords.collect::<Result<_, _>>()?))
}
