//! (skeleton)
use crate::{Diagnostic, ExecutionError};
use std::fmt;

pub(crate) fn diagnostics(_f: &mut fmt::Formatter<'_>, _all: &[Diagnostic], _source: &str) -> fmt::Result {
    unimplemented!()
}
pub(crate) fn traceback(_f: &mut fmt::Formatter<'_>, _error: &ExecutionError) -> fmt::Result {
    unimplemented!()
}
