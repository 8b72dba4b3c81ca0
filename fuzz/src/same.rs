//! `same_as_cpython`: a program ends here as it ends there.
//!
//! In: the text of a program. Out: the difference, if there is one that is not known.
//! Must not: compare the words of an error, or addresses.

use crate::{canonical, cpython, machine, plain::differences};
use fangless_guest::run::inspect;
use fangless_wire::message::{CompileReply, Failure};

/// How a program ended here and there, if not in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Here.
    pub here: String,
    /// In CPython.
    pub there: String,
}

/// The difference, or `None`: the same, a known difference, or no answer from CPython in time.
pub fn compare(source: &str) -> Option<Difference> {
    let there = cpython::run(source)?;
    let here = ours(source);
    let syntax = here.starts_with("refused F001") && there.starts_with("raises SyntaxError");
    if here == there || syntax || here.starts_with("refused F002") {
        return None;
    }
    let first = |end: &str| end.lines().next().unwrap_or("").to_owned();
    // A run that raises has no outcome, and its printed text is not looked at.
    let raised = here.starts_with("raises ") && first(&here) == first(&there);
    (!raised && !differences::known(&first(&here), &first(&there)))
        .then_some(Difference { here, there })
}

/// How it ends here: in the words of `cpython.py`, or `refused`, `internal`, `panic`.
pub fn ours(source: &str) -> String {
    let source = source.to_owned();
    let job = move || {
        let program = match machine::compile(&source, machine::widest()) {
            CompileReply::Sealed(program) => program,
            CompileReply::Refused(all) => {
                let all: Vec<_> = all
                    .iter()
                    .map(|one| format!("{} {}", one.code, one.message))
                    .collect();
                return format!("refused {}", all.join("; "));
            }
            CompileReply::Internal(text) => return format!("internal {text}"),
        };
        let end = inspect::run(&machine::request(program), |held| {
            let end = match held.failure {
                None => match canonical::text(held.value) {
                    Ok(value) => format!("value {value}"),
                    Err(error) => format!("internal {error}"),
                },
                Some(Failure::Raised(raised)) => format!("raises {}", raised.type_name),
                Some(Failure::NotData { .. }) => "not data".to_owned(),
                Some(Failure::Internal(text)) => format!("internal {text}"),
            };
            format!("{end}\n{}", held.output)
        });
        end.unwrap_or_else(|error| format!("internal {error}"))
    };
    machine::on(job).unwrap_or_else(|text| format!("panic {text}"))
}
