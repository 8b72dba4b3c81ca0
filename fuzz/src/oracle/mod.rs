//! Oracles of `no_escape`: what a program holds, says and has changed, looked at by Rust alone.
//!
//! In: a run that has ended, with its objects alive. Out: finds, each with the way to it.
//! Must not: call code of the program, or go by what the guards themselves say is fine: the
//! allowed list stands in [`kinds`], with reasons.

pub mod kinds;
pub mod shared;
pub mod text;
pub mod walk;
pub mod world;

use fangless_guest::run::inspect::Held;
use fangless_wire::message::Failure;
pub use world::World;

/// What must not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Find {
    /// How one gets there, from a global, the result or the exception.
    pub path: String,
    /// What is there.
    pub what: String,
}

impl std::fmt::Display for Find {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.path, self.what)
    }
}

/// Everything that is wrong after a run.
pub fn look(held: &Held<'_>, world: &World) -> Vec<Find> {
    let mut finds = walk::walk(held, world);
    finds.extend(text::search("printed text", held.output));
    match held.failure {
        Some(Failure::Raised(raised)) => {
            finds.extend(text::search("message of the exception", &raised.message));
            finds.extend(text::search("name of the exception", &raised.type_name));
        }
        Some(Failure::NotData { path, .. }) => finds.extend(text::search("path", path)),
        Some(Failure::Internal(problem)) => finds.push(Find {
            path: "reply".to_owned(),
            what: format!("an internal error: {problem}"),
        }),
        None => {}
    }
    finds.extend(world.changes(held));
    finds
}
