//! `no_escape`: whatever a program does, it holds, shows and changes nothing that it may not.
//!
//! In: the text of a program. Out: what became of it, and finds. Must not: run one without limits
//! of its own: natively there are none.

use crate::machine;
use crate::oracle::{self, Find, World, world::world};
use fangless_guest::run::inspect::{self, Held};
use fangless_wire::message::{CompileReply, Failure};

/// What became of a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// The check refused it.
    Refused(String),
    /// A bug of ours while it was compiled.
    Internal(String),
    /// It ran to its end.
    Value,
    /// It raised.
    Raised(String),
    /// Its result is not data.
    NotData,
    /// The interpreter panicked; in the image that ends one run.
    Panic(String),
}

/// A program and what it came to.
#[derive(Debug, Clone)]
pub struct Seen {
    /// How it ended.
    pub end: End,
    /// What must not be.
    pub finds: Vec<Find>,
}

/// Compiles and runs a program under the widest policy, and looks.
pub fn run(source: &str) -> Seen {
    run_with(source, |_, _| {})
}

/// The same, with a chance to do something to the run before it is looked at: to plant what the
/// oracles must find, in tests of the oracles.
pub fn run_with(source: &str, meddle: impl FnOnce(&Held<'_>, &World) + Send + 'static) -> Seen {
    let source = source.to_owned();
    let job = move || {
        let world = world();
        let program = match machine::compile(&source, machine::widest()) {
            CompileReply::Sealed(program) => program,
            CompileReply::Refused(all) => {
                let first = all.first().map_or("", |first| &first.code);
                return Seen {
                    end: End::Refused(first.to_owned()),
                    finds: Vec::new(),
                };
            }
            CompileReply::Internal(text) => {
                return Seen {
                    end: End::Internal(text),
                    finds: Vec::new(),
                };
            }
        };
        let seen = inspect::run(&machine::request(program), |held| {
            meddle(held, &world);
            let end = match held.failure {
                None => End::Value,
                Some(Failure::Raised(raised)) => End::Raised(raised.type_name.clone()),
                Some(Failure::NotData { .. }) => End::NotData,
                Some(Failure::Internal(text)) => End::Internal(text.clone()),
            };
            let mut finds = oracle::look(held, &world);
            finds.retain(|find| !oracle::text::is_quoted(find, &source));
            Seen { end, finds }
        });
        seen.unwrap_or_else(|error| Seen {
            end: End::Internal(error),
            finds: Vec::new(),
        })
    };
    machine::on(job).unwrap_or_else(|text| Seen {
        end: End::Panic(text),
        finds: Vec::new(),
    })
}

/// Keeps a program at which the interpreter panicked, one for each place of a panic, in the folder that
/// `FANGLESS_FUZZ_PANICS` names: not an escape, and worth knowing.
pub fn keep_panic(text: &str, source: &str) {
    let Some(folder) = std::env::var_os("FANGLESS_FUZZ_PANICS") else {
        return;
    };
    let place: String = text
        .lines()
        .next()
        .and_then(|line| line.rsplit('/').next())
        .unwrap_or("unknown")
        .chars()
        .map(|character| {
            if character.is_ascii_alphanumeric() {
                character
            } else {
                '-'
            }
        })
        .collect();
    let path = std::path::Path::new(&folder).join(format!("{place}.py"));
    if !path.exists() {
        let comment = text.replace('\n', "\n# ");
        _ = std::fs::create_dir_all(&folder);
        _ = std::fs::write(path, format!("# {comment}\n{source}"));
    }
}

/// What breaks the promise, if anything does. A panic of the interpreter does not: in the image it
/// ends one run, with an internal error.
pub fn wrong(seen: &Seen) -> Option<String> {
    let finds: Vec<_> = seen.finds.iter().map(ToString::to_string).collect();
    match &seen.end {
        End::Internal(text) => Some(format!("internal error: {text}")),
        _ if finds.is_empty() => None,
        _ => Some(finds.join("\n")),
    }
}

/// A mutated text that is sure to end soon, or `None`: natively nothing else would end it.
/// Loops and numbers are what makes a program long, so it has few of the one and small ones of the other.
pub fn tame(text: &str) -> Option<String> {
    let long = text.len() > 4000
        || text.contains("while")
        || text.contains("**")
        || text.contains("<<")
        || text.matches("for ").count() > 6;
    let mut digits = 0;
    let big = text.chars().any(|character| {
        digits = if character.is_ascii_alphanumeric() || character == '_' {
            digits + usize::from(character.is_ascii_digit())
        } else {
            0
        };
        digits > 3
    });
    (!long && !big).then(|| text.to_owned())
}
