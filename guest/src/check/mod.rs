//! check: what a program may contain. This folder alone says what is allowed.
//!
//! In: [`Parsed`] and the policy. Out: [`Checked`] with the names that the program takes from
//! outside, or every violation. Each node is destructured without `..` and each enum matched
//! without `_`, so that a node or field that nobody decided about breaks the build.
//! Must not: change the tree, or leave a decision to a later step (the guards decide at run time
//! about what only run time knows: what an attribute belongs to).
//!
//! | file | decides about |
//! |---|---|
//! | `statement`, `definition`, `assign` | statements; functions and classes; assignments |
//! | `expression`, `inner` | expressions; comprehensions and f-strings |
//! | `target`, `call` | targets, attributes, subscripts; calls, `super()`, parameters |
//! | `annotation` | annotations |
//! | `pattern` | patterns of `match` |
//! | `import` | imports |
//! | `names`, `dunder` | single names; special methods |
//! | `scope` | which names come from outside |
//! | `codes` | the table of all diagnostics |

mod annotation;
mod assign;
mod call;
pub mod codes;
pub(crate) mod definition;
pub mod dunder;
mod expression;
mod import;
pub(crate) mod inner;
pub mod names;
mod pattern;
mod scope;
mod statement;
mod target;

use crate::diagnostics::Report;
use crate::guards::table;
use crate::library;
use crate::parse::Parsed;
use call::Misfit;
use codes::Code;
use fangless_wire::{Diagnostic, Mode, Policy, Syntax};
use names::{is_dunder, is_plain};
use ruff_python_ast as ast;
use ruff_source_file::SourceFile;
use ruff_text_size::{TextRange, TextSize};
use scope::Scopes;
use std::collections::{BTreeMap, BTreeSet};

/// Deepest nesting of statements, expressions and patterns. Every later step recurses over the
/// tree, in a stack of 1 MiB.
pub const MAX_DEPTH: usize = 200;

/// Names that unknown ones of a program are compared with, in all.
const MOST_COMPARED: usize = 15_000;

/// A tree that holds only what the policy allows.
pub struct Checked {
    tree: ast::Mod,
    source: SourceFile,
    needs: Needs,
}

/// What a program takes from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needs {
    /// Builtins that it may name, sorted; and behind them, in an expression, the modules that it names.
    pub builtins: Vec<String>,
    /// Modules that it imports, with the names that it may read from each.
    pub modules: Vec<(String, Vec<String>)>,
    /// Functions of the host that it names, sorted.
    pub functions: Vec<String>,
    /// Inputs that it names, sorted.
    pub inputs: Vec<String>,
}

impl Checked {
    /// The tree, and what the program takes from outside.
    pub(crate) fn parts(&self) -> (&ast::Mod, &Needs) {
        (&self.tree, &self.needs)
    }

    /// The tree, the text that it came from, and what the program takes from outside.
    pub(crate) fn into_parts(self) -> (ast::Mod, SourceFile, Needs) {
        (self.tree, self.source, self.needs)
    }
}

/// Checks a program against a policy.
///
/// # Errors
/// Every violation, in the order of the source.
pub fn check(parsed: Parsed, policy: &Policy) -> Result<Checked, Vec<Diagnostic>> {
    check_after(parsed, policy, Vec::new())
}

/// Checks a cell of a session, in which earlier cells have bound `names`.
///
/// # Errors
/// As [`check`].
pub fn check_after(
    parsed: Parsed,
    policy: &Policy,
    names: Vec<String>,
) -> Result<Checked, Vec<Diagnostic>> {
    check_into(parsed, policy, names, Report::default())
}

/// The check, with a report that may leave something out in tests.
pub(crate) fn check_into(
    parsed: Parsed,
    policy: &Policy,
    earlier: Vec<String>,
    report: Report,
) -> Result<Checked, Vec<Diagnostic>> {
    let (tree, source) = parsed.into_parts();
    let mut checker = Checker {
        policy,
        report,
        scopes: Scopes::new(),
        depth: 0,
        too_deep: false,
        futures: TextSize::default(),
        names: BTreeSet::new(),
        earlier: earlier.into_iter().collect(),
        modules: BTreeSet::new(),
        calls: Vec::new(),
    };
    checker.offered();
    match &tree {
        ast::Mod::Module(ast::ModModule {
            node_index: _,
            range,
            body,
            runtime_body,
        }) => {
            checker.parsed(*range, runtime_body.is_none());
            checker.futures = import::end_of_futures(body);
            checker.body(body);
        }
        ast::Mod::Expression(ast::ModExpression {
            node_index: _,
            range: _,
            body,
        }) => {
            checker.expression(body);
        }
    }
    let inputs = checker.inputs();
    checker.misfits();
    checker.type_reads();
    let Checker {
        report,
        names,
        modules,
        ..
    } = checker;
    if !report.is_empty() {
        return Err(report.finish(&source));
    }
    let mut builtins: BTreeSet<_> = policy.builtins.intersection(&names).cloned().collect();
    if policy.files.is_some() && names.contains(names::OPEN) {
        builtins.insert(names::OPEN.to_owned());
    }
    let by_name = |module: &&String| policy.mode == Mode::Expression && !module.contains('.');
    let modules_by_name = modules.iter().filter(by_name);
    let needs = Needs {
        builtins: {
            let builtins = builtins.into_iter();
            builtins.chain(modules_by_name.cloned()).collect()
        },
        modules: modules
            .into_iter()
            .map(|module| {
                let names = allowed_names(policy, &module);
                (module, names.into_iter().map(str::to_owned).collect())
            })
            .collect(),
        functions: {
            let named = policy.functions.keys().filter(|name| names.contains(*name));
            named.cloned().collect()
        },
        inputs,
    };
    Ok(Checked {
        tree,
        source,
        needs,
    })
}

/// Names that a program may read from a module: what is offered, within what the policy lists.
fn allowed_names<'a>(policy: &Policy, module: &str) -> Vec<&'a str> {
    let offered = library::module(module).map_or(&[][..], |module| module.names);
    let Some(listed) = listed(policy, module) else {
        return Vec::new();
    };
    let allowed = |name: &&&str| listed.is_none_or(|listed| listed.contains(**name));
    offered.iter().filter(allowed).copied().collect()
}

/// What the policy says of a module: `None`, that it may not be imported; names of it, or all of them.
/// A submodule that is a name of its package (`os.path`) is allowed with that name.
fn listed<'a>(policy: &'a Policy, module: &str) -> Option<Option<&'a BTreeSet<String>>> {
    if let Some(names) = policy.modules.get(module) {
        return Some(names.as_ref());
    }
    let (package, name) = module.rsplit_once('.')?;
    let is_name = library::module(package)?.names.contains(&name);
    let names = policy.modules.get(package)?.as_ref();
    (is_name && names.is_none_or(|names| names.contains(name))).then_some(None)
}

/// The walk's state.
struct Checker<'a> {
    policy: &'a Policy,
    report: Report,
    scopes: Scopes,
    depth: usize,
    too_deep: bool,
    /// Where the part of the program ends in which `from __future__ import` may stand.
    futures: TextSize,
    /// Every name that is read anywhere.
    names: BTreeSet<String>,
    /// What earlier cells of a session have bound.
    earlier: BTreeSet<String>,
    /// Modules that are imported.
    modules: BTreeSet<String>,
    /// Calls that do not fit, as it seems, of functions of the host.
    calls: Vec<Misfit>,
}

impl Checker<'_> {
    /// Runs `walk` `levels` deeper, unless that is too deep.
    fn descend(&mut self, levels: usize, range: TextRange, walk: impl FnOnce(&mut Self)) {
        if self.depth + levels > MAX_DEPTH {
            if !self.too_deep {
                self.report
                    .add(Code::TooDeep, range, "this nests too deeply");
            }
            self.too_deep = true;
            return;
        }
        self.depth += levels;
        walk(self);
        self.depth -= levels;
    }

    /// Refuses a node of which the parser left fields that only a hand-made tree fills.
    #[cfg_attr(test, track_caller)]
    fn parsed(&mut self, range: TextRange, empty: bool) {
        if !empty {
            self.unsupported(range, "a field that no source text fills");
        }
    }

    /// Refuses what no source text should lead to.
    #[cfg_attr(test, track_caller)]
    fn unsupported(&mut self, range: TextRange, what: &str) {
        self.report
            .add(Code::Unsupported, range, format!("{what} is not supported"));
    }

    /// A construct that belongs to a family of syntax.
    #[cfg_attr(test, track_caller)]
    fn family(&mut self, family: Syntax, range: TextRange, what: &str) {
        if !self.policy.syntax.contains(&family) {
            let message = format!("{what} is not in the policy's syntax");
            let help = format!(
                "Write it without, or add \"{}\" to the policy's syntax.",
                family.name()
            );
            self.report.advise(Code::Family, range, message, help);
        }
    }

    /// A name at a place where the program names something: rules that hold everywhere.
    #[cfg_attr(test, track_caller)]
    fn name(&mut self, name: &str, range: TextRange) {
        if !is_plain(name) {
            let message = match name {
                "None" | "True" | "False" => format!("identifier cannot represent '{name}'"),
                _ => "this is no identifier".to_owned(),
            };
            self.report.add(Code::Syntax, range, message);
        } else if is_dunder(name) {
            let message =
                format!("the name `{name}` is not allowed: double underscores are reserved");
            let help = match name {
                "__class__" => "Use type(x); to compare classes, isinstance(x, C).",
                _ if dunder::may_define(name) => {
                    "Special methods can only be called; use the operator or builtin that calls it."
                }
                _ => Code::Dunder.entry().help,
            };
            self.report.advise(Code::Dunder, range, message, help);
        }
    }

    /// A name that the current scope binds or deletes.
    #[cfg_attr(test, track_caller)]
    fn bind(&mut self, name: &str, range: TextRange) {
        if !self.is_metadata(name) {
            self.bindable(name, range);
        }
        self.scopes.bind(name);
    }

    /// `__all__ = [...]` and its like, which modules say of themselves: in the program's own scope
    /// they are names that nothing looks at.
    fn is_metadata(&self, name: &str) -> bool {
        names::METADATA.contains(&name) && self.scopes.is_module()
    }

    /// A name that some scope binds.
    #[cfg_attr(test, track_caller)]
    fn bindable(&mut self, name: &str, range: TextRange) {
        self.name(name, range);
        if name == "super" {
            self.report
                .add(Code::ReservedName, range, "the name `super` is reserved");
        }
    }

    /// A name that is read.
    #[cfg_attr(test, track_caller)]
    fn read(&mut self, name: &str, range: TextRange) {
        if name == names::NAME {
            // The run sets it, and nothing else can.
            return;
        }
        if names::METADATA.contains(&name) && self.scopes.binds(name) {
            return;
        }
        if dunder::may_store(name) && self.scopes.in_function_binds(name) {
            return self.scopes.read(name, range);
        }
        self.name(name, range);
        if matches!(name, "getattr" | "hasattr" | "setattr" | "delattr") {
            self.attributes(range);
        }
        self.names.insert(name.to_owned());
        // A name that is refused already is no unknown name as well.
        if is_plain(name) && !is_dunder(name) {
            self.scopes.read(name, range);
        }
    }

    /// Type parameters and aliases are dropped with the annotations: no code reads them.
    fn type_reads(&mut self) {
        for (name, range) in self.scopes.type_reads() {
            let message =
                format!("`{name}` is a type parameter or alias, which only annotations can use");
            self.report.add(Code::TypeParameters, range, message);
        }
    }

    /// The policy names only what is offered.
    fn offered(&mut self) {
        let policy = self.policy;
        let start = TextRange::default();
        for name in table::not_offered(&policy.builtins) {
            let message = format!("the policy allows the builtin `{name}`, which is not offered");
            self.report.add(Code::PolicyBuiltin, start, message);
        }
        for name in policy.functions.keys() {
            let problem = if !is_plain(name) || is_dunder(name) {
                "which is no name that a program could use"
            } else if names::is_builtin(name) {
                "which is the name of a builtin"
            } else if policy
                .inputs
                .as_ref()
                .is_some_and(|inputs| inputs.contains(name))
            {
                "which is the name of an input as well"
            } else {
                continue;
            };
            let message = format!("the policy has a function `{name}`, {problem}");
            self.report.add(Code::PolicyFunction, start, message);
        }
        for (module, listed) in &policy.modules {
            let Some(offered) = library::module(module).map(|module| module.names) else {
                let message =
                    format!("the policy allows the module `{module}`, which is not offered");
                self.report.add(Code::PolicyModule, start, message);
                continue;
            };
            for name in listed
                .iter()
                .flatten()
                .filter(|name| !offered.contains(&name.as_str()))
            {
                let message = format!("the policy allows `{module}.{name}`, which is not offered");
                self.report.add(Code::PolicyModule, start, message);
            }
        }
    }

    /// Names that come from outside: each is an input, an allowed builtin, or refused.
    fn inputs(&mut self) -> Vec<String> {
        let policy = self.policy;
        let globals: BTreeMap<_, _> = self.scopes.globals();
        let mut inputs = BTreeSet::new();
        let mut compared = 0;
        let bound = self.scopes.bound().count();
        for (name, global) in &globals {
            if global.bound && !global.early || self.earlier.contains(name) {
                continue;
            }
            match &policy.inputs {
                Some(known) if known.contains(name) => _ = inputs.insert(name.clone()),
                _ if policy.builtins.contains(name) || policy.functions.contains_key(name) => {}
                _ if name == names::OPEN && policy.files.is_some() => {}
                // Where no import can be written, an allowed module is there by its name.
                _ if policy.mode == Mode::Expression && policy.modules.contains_key(name) => {
                    self.module(name, global.range);
                }
                // Read before it is bound: from the caller, or in a later turn of a loop.
                Some(_) if global.bound => {}
                None if global.bound => _ = inputs.insert(name.clone()),
                _ if names::is_builtin(name) => {
                    let message = format!("the builtin `{name}` is not allowed by the policy");
                    let help = match name.as_str() {
                        names::OPEN => import::GIVE_FILES,
                        _ => Code::Builtin.entry().help,
                    };
                    self.report
                        .advise(Code::Builtin, global.range, message, help);
                }
                None => _ = inputs.insert(name.clone()),
                Some(known) => {
                    // A search among all names for each name is dear; a hostile program has many.
                    compared +=
                        known.len() + policy.builtins.len() + policy.functions.len() + bound;
                    compared += self.earlier.len();
                    let listed = known.iter().chain(&policy.builtins).chain(&self.earlier);
                    let listed = listed.chain(policy.functions.keys()).map(String::as_str);
                    let candidates = listed.chain(self.scopes.bound());
                    let candidates = (compared <= MOST_COMPARED).then_some(candidates);
                    let help = match names::nearest(name, candidates.into_iter().flatten()) {
                        Some(nearest) => format!("Did you mean `{nearest}`?"),
                        None => Code::UnknownName.entry().help.to_owned(),
                    };
                    let message = format!("the name `{name}` is not known");
                    self.report
                        .advise(Code::UnknownName, global.range, message, help);
                }
            }
        }
        inputs.into_iter().collect()
    }
}
