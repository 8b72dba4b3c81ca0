//! Runs every case of `tests/cases` through the library; one test per folder, per class of attacks, and per topic of the language.
//!
//! In: the case files; `FANGLESS_CASE=part-of-a-name` runs only those. Out: a failure that lists
//! every case which ended otherwise than it says.
//! Must not: know what a single case is about.

#[path = "support/case.rs"]
mod case;
#[path = "support/same.rs"]
mod same;

use case::{Case, Expectation};
use fangless::{Error, Files, Outcome, Program, Value};
use std::path::{Path, PathBuf};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/cases")
        .join(name)
}

/// Value and output, or how the run ended instead.
fn execute(case: &Case) -> Result<Result<Outcome, Error>, String> {
    let Value::Dict(inputs) = case::evaluate(&case.inputs)? else {
        return Err(format!("`inputs: {}` is no dict", case.inputs));
    };
    let mut named = Vec::new();
    for (name, value) in inputs.iter() {
        let Value::Str(name) = name else {
            return Err("an input is not named by text".into());
        };
        named.push((name.to_string(), value.clone()));
    }
    let files = case
        .files
        .as_deref()
        .map_or(Ok(Files::new()), case::files)?;
    let program = Program::compile(&case.source, &case.policy);
    Ok(program.and_then(|program| {
        let program = program.with_files(files);
        let end = program.execute(named.clone());
        // What the formula tier answers, or leaves to a machine, ends in the same way.
        if program.formula().is_some() {
            let told = |end: &Result<Value, Error>| match end {
                Ok(value) => format!("{}: {value}", value.type_name()),
                Err(error) => error.to_string(),
            };
            let value = end.as_ref().map(|outcome| outcome.value.clone());
            assert_eq!(
                told(&program.run(named)),
                told(&value.map_err(Clone::clone))
            );
        }
        end
    }))
}

/// Whether a run ended in this one of the ways that are right.
fn meets(
    case: &Case,
    expected: &Expectation,
    end: &Result<Outcome, Error>,
) -> Result<bool, String> {
    Ok(match (expected, end) {
        (Expectation::Value(value), Ok(outcome)) => {
            let object = |path: &String| same::at(&outcome.value, path).and_then(same::identity);
            same::same(&case::evaluate(value)?, &outcome.value)
                && case
                    .output
                    .as_ref()
                    .is_none_or(|output| *output == outcome.output)
                && case.same.iter().all(|paths| {
                    paths
                        .iter()
                        .all(|path| object(path).is_some() && object(path) == object(&paths[0]))
                })
        }
        (Expectation::Refused(places), Err(Error::Check(error))) => {
            places.is_empty()
                || (places.len() == error.diagnostics.len()
                    && places.iter().zip(&error.diagnostics).all(
                        |((code, line, column), found)| {
                            *code == found.code
                                && *line == found.line
                                && column.is_none_or(|c| c == found.column)
                        },
                    ))
        }
        (Expectation::Limit(names), Err(Error::Limit(error))) => {
            names.iter().any(|name| name == error.kind.name())
        }
        (Expectation::Bug(text), Err(Error::Internal(error))) => error.to_string().contains(text),
        (Expectation::Input(text), Err(Error::Input(error))) => error.to_string().contains(text),
        (Expectation::NotData(wanted), Err(Error::Execution(error))) => {
            error.not_data.as_ref().is_some_and(|found| {
                wanted.as_ref().is_none_or(|(path, text)| {
                    *path == found.path && error.to_string().contains(text)
                })
            })
        }
        (Expectation::Raises(type_name, text), Err(Error::Execution(error))) => {
            let frames = || {
                error
                    .traceback
                    .iter()
                    .map(|frame| (frame.function.clone(), frame.line))
            };
            error.not_data.is_none()
                && named(type_name, &error.type_name)
                && error.message.contains(text)
                && case
                    .traceback
                    .as_ref()
                    .is_none_or(|wanted| frames().eq(wanted.iter().cloned()))
        }
        _ => false,
    })
}

/// Whether an exception's class is the wanted one, or begins as wanted.
fn named(wanted: &str, found: &str) -> bool {
    match wanted.strip_suffix("...") {
        Some(beginning) => found.starts_with(beginning),
        None => found == wanted,
    }
}

/// `None` if the case ended as it says.
fn complaint(case: &Case) -> Option<String> {
    let judge = || {
        let end = execute(case)?;
        for expected in &case.expect {
            if meets(case, expected, &end)? {
                let text = end.as_ref().err().map(ToString::to_string);
                let missing =
                    |part: &&String| text.as_ref().is_some_and(|text| !text.contains(*part));
                return match case.shows.iter().find(missing) {
                    Some(part) => Err(format!(
                        "`{part}` is missing in {}",
                        text.unwrap_or_default()
                    )),
                    None => Ok(()),
                };
            }
        }
        Err(match end {
            Ok(outcome) => format!("expected {:?}\n  got {outcome:?}", case.expect),
            Err(error) => format!(
                "expected {:?}\n  got {}: {error}",
                case.expect,
                error.code()
            ),
        })
    };
    judge().err().map(|mut problem| {
        problem.truncate(problem.floor_char_boundary(3000));
        problem
    })
}

fn files(name: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder(name)).expect("the folder of cases");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("an entry of the folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "py"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{name}/ has no case");
    files
}

fn run(folder: &str) {
    let wanted = std::env::var("FANGLESS_CASE").unwrap_or_default();
    let mut failures = Vec::new();
    let files = files(folder);
    for path in &files {
        let name = format!(
            "{folder}/{}",
            path.file_stem().unwrap_or_default().to_string_lossy()
        );
        if !name.contains(&wanted) {
            continue;
        }
        let problem = match case::load(path) {
            Ok(case) => complaint(&case)
                .map(|problem| format!("{} ({})\n  {problem}", case.name, case.title)),
            Err(problem) => Some(format!("{name}\n  {problem}")),
        };
        failures.extend(problem);
    }
    assert!(
        failures.is_empty(),
        "{} of {} cases in {folder}/ failed:\n{}",
        failures.len(),
        files.len(),
        failures.join("\n")
    );
}

/// One test for each of these folders below `parent`, and one that there is no other but `besides`.
macro_rules! folders {
    ($parent:literal, besides $besides:expr; $($name:ident),* $(,)?) => {
        $(#[test] fn $name() { super::run(concat!($parent, stringify!($name))); })*

        #[test]
        fn every_folder_is_run() {
            const BESIDES: &[&str] = &$besides;
            let mut found: Vec<String> = std::fs::read_dir(super::folder($parent))
                .expect("the folder of cases")
                .map(|entry| entry.expect("an entry of the folder"))
                .filter(|entry| entry.path().is_dir())
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .filter(|name| !BESIDES.contains(&name.as_str()))
                .collect();
            found.sort();
            assert_eq!(found, [$(stringify!($name)),*]);
        }
    };
}

mod folders {
    folders!(
        "", besides ["escapes", "language"];
        classes, collections, comprehensions, context_managers, diagnostics, errors, exceptions,
        expressions, files, formulas, functions, generators, limits, matching, modules, numbers, output,
        programs, scoping, strings, values,
    );
}

mod escapes {
    folders!(
        "escapes/", besides [];
        after_the_program, attribute_by_string, attribute_syntax, builtins_and_names,
        classes_and_metaclasses, coroutines, descriptors_and_super, exceptions_and_tracebacks,
        format_strings, frames_and_generators, guards_as_objects, hostile_operators, library_doors,
        modules_and_imports, name_binding, pattern_matching, published, remembered_decisions, results,
        shared_state, unicode_and_source_text,
    );
}

mod language {
    folders!(
        "language/", besides [];
        abc, agents, algorithms, arguments, arithmetic, base64, binascii, bisect, builtins,
        business, calendar, classes, closures, cmath, collections, collections_abc, comprehensions,
        context_managers, contextlib, control_flow, copy, coroutines, csv_io, dataclasses, datetime,
        decimal, decorators, dicts, differences, difflib, enums, exception_groups, exceptions,
        formatting, fractions, functions, functools, generators, graphlib, hashlib, heapq, hmac,
        html, inheritance, iterators, itertools, json, lambdas, lists, math, numbers, operator,
        operators, pattern_matching, pprint, properties, protocols, puzzles, random, re, recursion,
        refused_by_design, scoping, sets, slicing, statistics, string, strings, textwrap, time,
        traceback, tuples, typing, unicodedata, unpacking, uuid, zoneinfo,
    );
}

/// Whether the judge can tell a wrong end from a right one.
#[test]
fn wrong_expectations_fail() {
    let path = folder("expressions/constants.py");
    let mut case = case::load(&path).expect("a case");
    assert_eq!(complaint(&case), None);
    let wrong = [
        Expectation::Value("[True, False, None, '', b'', (), [], set()]".into()),
        Expectation::Value("[1, False, None, '', b'', (), [], {}]".into()),
        Expectation::Raises("ValueError".into(), String::new()),
        Expectation::Refused(Vec::new()),
        Expectation::Limit(vec!["steps".into()]),
        Expectation::NotData(None),
        Expectation::Input(String::new()),
    ];
    for expectation in wrong {
        case.expect = vec![expectation];
        assert!(
            complaint(&case).is_some(),
            "{:?} should not be met",
            case.expect
        );
    }
}
