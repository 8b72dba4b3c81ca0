//! Injected faults: each rule of check and each step of rewrite left out in turn. `verify` must
//! notice, or there must be a reason why the wall stands without it.
//!
//! In: the attack cases and samples of the tests. Out: a failure that names the rule which can be
//! lost unnoticed. Must not: be part of the guest.

use crate::check::{check_into, codes::Code};
use crate::compile::compile;
use crate::diagnostics::Report;
use crate::parse::parse;
use crate::rewrite::{Step, rewrite_without};
use crate::verify::verify;
use fangless_wire::{Attributes, Diagnostic, Policy, Syntax};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::Location;
use std::path::Path;
use std::rc::Rc;

/// A place in `check` that reports violations: a rule.
type Place = (&'static str, u32, u32);

/// The rules that reported something, and the one that is left out.
#[derive(Default)]
pub(crate) struct Places {
    without: Option<Place>,
    seen: Rc<RefCell<BTreeSet<Place>>>,
}

impl Places {
    pub(crate) fn leave_out(&self, location: &'static Location<'static>) -> bool {
        let place = (location.file(), location.line(), location.column());
        self.seen.borrow_mut().insert(place);
        self.without == Some(place)
    }
}

/// How the line ends for a program when something is left out.
#[derive(Debug, PartialEq, Eq, Clone, PartialOrd, Ord)]
enum End {
    /// Another rule, the parser or the code generator refuses it.
    Refused,
    /// Verification notices, and says this.
    Noticed(String),
    /// Nobody does.
    Passed,
}

fn line(
    source: &str,
    policy: &Policy,
    without: Option<Place>,
    step: Option<Step>,
) -> (End, Vec<Diagnostic>, BTreeSet<Place>) {
    let mut report = Report::default();
    report.places.without = without;
    let seen = Rc::clone(&report.places.seen);
    let done = |end, found| (end, found, seen.borrow().clone());
    let Ok(parsed) = parse(source, policy.mode) else {
        return done(End::Refused, Vec::new());
    };
    let checked = match check_into(parsed, policy, Vec::new(), report) {
        Ok(checked) => checked,
        Err(found) => return done(End::Refused, found),
    };
    let Ok(compiled) = compile(rewrite_without(checked, step)) else {
        return done(End::Refused, Vec::new());
    };
    match verify(compiled.into_parts().0) {
        Ok(_) => done(End::Passed, Vec::new()),
        Err(reason) => done(End::Noticed(reason), Vec::new()),
    }
}

/// Programs of the case files and of the samples, and those that show one rule each.
fn programs() -> Vec<String> {
    fn read(folder: &Path, programs: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, programs);
            } else if path.extension().is_some_and(|extension| extension == "py")
                && let Ok(text) = std::fs::read_to_string(&path)
                && text.len() < 20_000
            {
                programs.push(text);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut programs = Vec::new();
    for folder in [
        "escapes", "diagnostics", "classes", "matching", "modules", "scoping",
    ] {
        read(&root.join("../tests/cases").join(folder), &mut programs);
    }
    let samples = include_str!("../tests/front/samples.py");
    programs.extend(samples.split("\n---\n").map(str::to_owned));
    programs.extend(
        include_str!("faults.txt")
            .split("\n---\n")
            .map(str::to_owned),
    );
    programs.extend(Code::ALL.iter().map(|code| code.entry().example.to_owned()));
    programs
}

fn policies() -> Vec<Policy> {
    let mut script = Policy::script();
    script
        .modules
        .insert("math".to_owned(), Some(["pi".to_owned()].into()));
    let mut asynchronous = script.clone();
    asynchronous.syntax.insert(Syntax::Async);
    let mut bare = Policy::expression();
    bare.attributes = Attributes::None;
    bare.syntax.clear();
    bare.inputs = Some(["price", "qty"].map(str::to_owned).into());
    let mut plain = script.clone();
    plain.attributes = Attributes::None;
    let mut policies = vec![
        script.clone(),
        asynchronous.clone(),
        bare,
        plain,
        Policy::expression(),
    ];
    for family in Syntax::ALL {
        let mut without = asynchronous.clone();
        without.syntax.remove(&family);
        policies.push(without);
    }
    for (builtin, module, name) in [
        (Some("eval"), None, None),
        (None, Some("subprocess"), None),
        (None, Some("math"), Some("system")),
    ] {
        let mut wish = Policy::script();
        wish.builtins.extend(builtin.map(str::to_owned));
        if let Some(module) = module {
            let names = name.map(|name| [name.to_owned()].into());
            wish.modules.insert(module.to_owned(), names);
        }
        policies.push(wish);
    }
    policies
}

/// Codes whose rules the wall does not need, and why.
const SPARE: &[(Code, &str)] = &[
    (
        Code::Family,
        "a policy's choice; every family holds under the wall",
    ),
    (
        Code::Async,
        "a policy's choice; coroutines give their public methods only",
    ),
    (
        Code::TypeParameters,
        "the name is not bound at run time: NameError",
    ),
    (Code::Annotation, "annotations are dropped"),
    (
        Code::ClassAlias,
        "the interpreter calls what it finds, as a method could",
    ),
    (
        Code::ClassKeyword,
        "the guard that makes classes refuses `metaclass`",
    ),
    (
        Code::SuperMethod,
        "the guard `<special>` refuses what is not listed",
    ),
    (
        Code::Builtin,
        "a builtin that is not sealed is not in the namespace: NameError",
    ),
    (Code::UnknownName, "the same"),
    (
        Code::UnknownAttribute,
        "the guard decides about every attribute",
    ),
    (
        Code::Attribute,
        "a policy's choice; the guard decides about every attribute",
    ),
    (
        Code::Mistaken,
        "wrong values at worst: verification looks at unbound locals",
    ),
    (
        Code::ReservedName,
        "another object of that name; the guard looks for the builtin's class",
    ),
    (
        Code::Module,
        "the guard `<import>` knows the sealed modules only",
    ),
    (Code::ModuleName, "the same, for their names"),
    (Code::ImportForm, "the same"),
    (Code::PolicyBuiltin, "what is not offered cannot be sealed"),
    (Code::PolicyModule, "the same"),
    (
        Code::Syntax,
        "the code generator and the interpreter say so too, or it changes nothing",
    ),
    (Code::TooDeep, "ends as a limit of the run"),
    (Code::Statement, "the parser's business"),
];

/// Programs that pass when a rule is left out which the wall does need elsewhere, and why that is
/// no harm: a file of `check`, and what the program holds.
const EXCUSED: &[(&str, &str, &str)] = &[
    ("annotation.rs", "", "annotations are dropped"),
    ("definition.rs", "[", "type parameters are dropped"),
    ("definition.rs", "type ", "type aliases are dropped"),
    (
        "assign.rs",
        "__slots__",
        "a private name is mangled, and belongs to the program",
    ),
    (
        "expression.rs",
        "__debug__",
        "the code generator makes it a constant",
    ),
    ("statement.rs", "global ", "declares and does nothing"),
    ("statement.rs", "nonlocal ", "the same"),
    (
        "target.rs",
        ": int",
        "an annotation without a value does nothing",
    ),
    (
        "target.rs",
        ".",
        "the guard refuses the name of an attribute when it is read or stored",
    ),
];

/// Rules that another one always joins: around it, or at the same place.
const REDUNDANT: &[&str] = &[
    "`nonlocal`",
    "`continue`",
    "`break`",
    "self.asynchronous(*is_async, head)",
    "self.name(name, name.range)",
    "self.read(&name.id, name.range)",
];

/// The reason why the wall stands without a rule, as a row of the tables.
fn reason(place: Place, code: &str, source: &str) -> Option<&'static str> {
    let spare = SPARE.iter().find(|(spare, _)| spare.entry().code == code);
    let excused = EXCUSED
        .iter()
        .find(|(file, part, _)| place.0.ends_with(file) && source.contains(part));
    spare.map(|row| row.1).or(excused.map(|row| row.2))
}

#[test]
fn every_rule_of_check_that_matters_is_noticed() {
    // Rule -> how programs end that it alone refuses, with the code and one of them.
    let mut ends: BTreeMap<Place, BTreeSet<(End, String, &str)>> = BTreeMap::new();
    let mut reported = BTreeSet::new();
    let programs = programs();
    for source in &programs {
        for policy in policies() {
            let (end, found, places) = line(source, &policy, None, None);
            assert!(!matches!(end, End::Noticed(_)), "{end:?}: {source}");
            reported.extend(&places);
            if found.is_empty() || found.len() > 40 {
                continue;
            }
            for place in places {
                let (end, left, _) = line(source, &policy, Some(place), None);
                if left.is_empty() {
                    let code = found[0].code.clone();
                    ends.entry(place).or_default().insert((end, code, source));
                }
            }
        }
    }
    let mut lost = String::new();
    let mut noticed = BTreeSet::new();
    for (place, ends) in &ends {
        for (end, code, source) in ends {
            match end {
                End::Noticed(_) => _ = noticed.insert(*place),
                End::Passed if reason(*place, code, source).is_none() => {
                    lost.push_str(&format!(
                        "{place:?} {code} is lost unnoticed:\n{source}\n\n"
                    ));
                }
                End::Refused | End::Passed => {}
            }
        }
    }
    assert!(lost.is_empty(), "{lost}");
    // The test is about something: most places where a dunder could stand are among them.
    assert!(noticed.len() > 15, "{noticed:#?}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let redundant = |place: &Place| {
        let text = std::fs::read_to_string(root.join(place.0)).unwrap();
        let line = text.lines().nth(place.1 as usize - 1).unwrap();
        REDUNDANT.iter().any(|rule| line.contains(rule))
    };
    let unexercised: Vec<_> = reported
        .iter()
        .filter(|place| !ends.contains_key(*place) && !redundant(place))
        .collect();
    assert!(
        unexercised.is_empty(),
        "no program is refused by this rule alone: {unexercised:#?}"
    );
}

#[test]
fn every_step_of_rewrite_that_matters_is_noticed() {
    let passing: Vec<_> = programs()
        .into_iter()
        .flat_map(|source| {
            policies()
                .into_iter()
                .map(move |policy| (source.clone(), policy))
        })
        .filter(|(source, policy)| line(source, policy, None, None).0 == End::Passed)
        .collect();
    let noticed = |step| {
        let mut ends = passing
            .iter()
            .map(|(source, policy)| line(source, policy, None, Some(step)).0);
        ends.any(|end| matches!(end, End::Noticed(_)))
    };
    for step in [
        Step::Read,
        Step::Store,
        Step::Import,
        Step::ImportFrom,
        Step::ClassPattern,
        Step::PatternNames,
        Step::PatternCount,
        Step::Annotations,
        Step::AnnotatedAssignment,
        Step::TypeParameters,
        Step::TypeAlias,
        Step::Future,
        Step::Held,
    ] {
        assert!(noticed(step), "{step:?} is lost unnoticed");
    }
    // A special method is then an attribute as any, which the guard refuses; a dotted value without
    // its box is a syntax error of the code generator; the others mend the interpreter.
    for step in [
        Step::SpecialMethod,
        Step::MethodOfClass,
        Step::DottedValue,
        Step::Keywords,
        Step::Leak,
        Step::Fold,
    ] {
        assert!(!noticed(step), "{step:?} is noticed after all");
    }
}
