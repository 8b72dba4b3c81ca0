//! Reads the files of `tests/cases`.
//!
//! In: one `.py` file with a header as `tests/cases/README.md` describes it. Out: a [`Case`].
//! Must not: run a case. It does have fangless evaluate the header's expressions, under a policy
//! of its own, so that a header can hold whatever fangless can compute.

use fangless::{Limits, Mode, Policy, Program, Syntax, Value};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::path::Path;

const KEYS: [&str; 12] = [
    "case", "policy", "limits", "inputs", "expect", "output", "cpython", "generate", "same",
    "shows", "traceback", "differs",
];
const KINDS: [&str; 7] = [
    "value", "raises", "refused", "limit", "input", "bug", "not data",
];

/// Code, line and, if it is to be looked at, column of a violation.
pub type Place = (String, u32, Option<u32>);

/// One of the ends that are right for a case.
#[derive(Debug)]
pub enum Expectation {
    Value(String),
    /// Type, and what the message contains.
    Raises(String, String),
    /// Empty: any violations.
    Refused(Vec<Place>),
    /// Names of limits.
    Limit(Vec<String>),
    /// A panic of the interpreter that is known and contained, with this text.
    Bug(String),
    Input(String),
    /// Path, and what the error contains; `None`: anything.
    NotData(Option<(String, String)>),
}

/// One file.
#[derive(Debug)]
pub struct Case {
    pub name: String,
    pub title: String,
    pub policy: Policy,
    pub inputs: String,
    pub expect: Vec<Expectation>,
    pub output: Option<String>,
    pub same: Vec<Vec<String>>,
    pub shows: Vec<String>,
    pub traceback: Option<Vec<(String, u32)>>,
    pub source: String,
}

/// The value of a header's expression, or why there is none.
pub fn evaluate(text: &str) -> Result<Value, String> {
    let mut policy = Policy::expression();
    policy.syntax.insert(Syntax::Walrus);
    policy.limits = Limits::script();
    policy.limits.result.depth = Limits::MAX.result.depth;
    Program::compile(text, &policy)
        .and_then(|program| program.run(fangless::NO_INPUTS))
        .map_err(|error| format!("`{text}`: {error}"))
}

fn text(expression: &str) -> Result<String, String> {
    match evaluate(expression)? {
        Value::Str(text) => Ok(text.to_string()),
        other => Err(format!("`{expression}` gives {other:?}, not text")),
    }
}

/// The case in this file, named by its folders below `tests/cases` and its stem.
///
/// # Errors
/// What is wrong with the header.
pub fn load(path: &Path) -> Result<Case, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let name = path.strip_prefix(cases).unwrap_or(path).with_extension("");
    parse(&text, name.to_string_lossy().into_owned())
}

fn parse(file: &str, name: String) -> Result<Case, String> {
    let (fields, program) = header(file);
    let all = |key: &str| fields.get(key).cloned().unwrap_or_default();
    let one = |key: &str| all(key).first().copied();
    if let Some((key, _)) = fields
        .iter()
        .find(|(key, values)| values.len() > 1 && !matches!(**key, "same" | "shows"))
    {
        return Err(format!("`{key}` stands twice"));
    }
    let title = one("case").ok_or("`case` is needed")?.to_owned();
    let policy = policy(
        one("policy").unwrap_or("script"),
        one("limits").unwrap_or("{}"),
    )?;
    let source = match one("generate") {
        Some(_) if !program.trim().is_empty() => {
            return Err("generated, and has a program too".into());
        }
        Some(expression) => text(expression)?,
        None if policy.mode == Mode::Expression => {
            program.strip_suffix('\n').unwrap_or(program).to_owned()
        }
        None => program.to_owned(),
    };
    let traceback = one("traceback").map(|frames| frames.split_whitespace().map(frame).collect());
    Ok(Case {
        name,
        title,
        policy,
        inputs: one("inputs").unwrap_or("{}").to_owned(),
        expect: alternatives(one("expect").ok_or("`expect` is needed")?)
            .into_iter()
            .map(expectation)
            .collect::<Result<_, _>>()?,
        output: one("output").map(text).transpose()?,
        same: all("same")
            .iter()
            .map(|paths| paths.split(' ').map(str::to_owned).collect())
            .collect(),
        shows: all("shows").into_iter().map(str::to_owned).collect(),
        traceback: traceback.transpose()?,
        source,
    })
}

/// The header's fields, and the program behind it.
fn header(file: &str) -> (BTreeMap<&str, Vec<&str>>, &str) {
    let mut fields: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut rest = file;
    while !rest.is_empty() {
        let (line, behind) = rest.split_once('\n').unwrap_or((rest, ""));
        let Some((key, value)) = line
            .strip_prefix("# ")
            .and_then(|line| line.split_once(':'))
        else {
            break;
        };
        if !KEYS.contains(&key) || !(value.is_empty() || value.starts_with(' ')) {
            break;
        }
        fields.entry(key).or_default().push(value.trim());
        rest = behind;
    }
    (fields, rest)
}

fn policy(policy: &str, limits: &str) -> Result<Policy, String> {
    let (mode, changes) = policy.split_once(' ').unwrap_or((policy, "{}"));
    let preset = match mode {
        "expression" => Policy::expression(),
        "script" => Policy::script(),
        _ => return Err(format!("policy `{mode}` is neither expression nor script")),
    };
    let json = |text: &str| {
        serde_json::from_str::<Json>(text).map_err(|error| format!("`{text}`: {error}"))
    };
    let mut plain = serde_json::to_value(preset).map_err(|error| error.to_string())?;
    merge(&mut plain, json(changes)?);
    merge(&mut plain["limits"], json(limits)?);
    serde_json::from_value(plain).map_err(|error| format!("the policy: {error}"))
}

/// Lays `change` over `base`, objects key by key.
fn merge(base: &mut Json, change: Json) {
    match (base, change) {
        (Json::Object(base), Json::Object(change)) => {
            for (key, value) in change {
                merge(base.entry(key).or_insert(Json::Null), value);
            }
        }
        (base, change) => *base = change,
    }
}

fn frame(text: &str) -> Result<(String, u32), String> {
    let wrong = || format!("`{text}` is no `function:line`");
    let (function, line) = text.rsplit_once(':').ok_or_else(wrong)?;
    Ok((function.to_owned(), line.parse().map_err(|_| wrong())?))
}

/// Splits at ` or ` where a kind of end follows.
fn alternatives(text: &str) -> Vec<&str> {
    let begins = |text: &str| {
        KINDS.iter().any(|kind| {
            text.strip_prefix(kind)
                .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        })
    };
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, separator) in text.match_indices(" or ") {
        if begins(&text[at + separator.len()..]) {
            parts.push(&text[start..at]);
            start = at + separator.len();
        }
    }
    parts.push(&text[start..]);
    parts
}

fn expectation(text: &str) -> Result<Expectation, String> {
    let kind = KINDS
        .into_iter()
        .find(|kind| {
            text == *kind
                || text.starts_with(&format!("{kind} "))
                || text.starts_with(&format!("{kind}:"))
        })
        .ok_or_else(|| format!("`expect: {text}` begins with no known kind"))?;
    let rest = text[kind.len()..].trim();
    let (name, message) = rest.split_once(": ").unwrap_or((rest, ""));
    let name = name.trim_end_matches(':').trim();
    Ok(match kind {
        "value" => Expectation::Value(rest.to_owned()),
        "raises" => Expectation::Raises(name.to_owned(), message.to_owned()),
        "refused" => Expectation::Refused(
            rest.split(", ")
                .filter(|part| !part.is_empty())
                .map(place)
                .collect::<Result<_, _>>()?,
        ),
        "limit" => Expectation::Limit(rest.split('|').map(str::to_owned).collect()),
        "bug" => Expectation::Bug(rest.to_owned()),
        "input" => Expectation::Input(rest.trim_start_matches(": ").to_owned()),
        _ if rest.is_empty() => Expectation::NotData(None),
        _ => Expectation::NotData(Some((name.to_owned(), message.to_owned()))),
    })
}

fn place(text: &str) -> Result<Place, String> {
    let wrong = || format!("`{text}` is no `F000 line 1 column 1`");
    let number = |text: &str| text.parse().map_err(|_| wrong());
    match text.split(' ').collect::<Vec<_>>()[..] {
        [code, "line", line] => Ok((code.to_owned(), number(line)?, None)),
        [code, "line", line, "column", column] => {
            Ok((code.to_owned(), number(line)?, Some(number(column)?)))
        }
        _ => Err(wrong()),
    }
}
