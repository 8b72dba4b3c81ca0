//! Whether a call fits what a function of the host takes.
//!
//! In: parameters as the policy states them, and the shape of a call. Out: CPython's sentence on
//! what is wrong with it, or nothing. The checker asks for calls that it can read, and a run for
//! every call, before the host is asked.
//! Must not: look at a value.

use fangless_wire::{Parameter, ParameterKind};

/// Why `name(...)` with so many positional arguments and these keywords does not fit.
pub fn misfit<'a>(
    name: &str,
    parameters: &[Parameter],
    positional: usize,
    keywords: impl Iterator<Item = &'a str> + Clone,
) -> Option<String> {
    use ParameterKind::{
        KeywordOnly, PositionalOnly, PositionalOrKeyword, VarKeyword, VarPositional,
    };
    let of = |kinds: &'static [ParameterKind]| {
        let of_kind = move |parameter: &&Parameter| kinds.contains(&parameter.kind);
        parameters.iter().filter(of_kind)
    };
    let by_position = || of(&[PositionalOnly, PositionalOrKeyword]);
    let by_keyword = |wanted: &str| {
        of(&[PositionalOrKeyword, KeywordOnly]).any(|parameter| parameter.name == wanted)
    };
    let rest = of(&[VarKeyword]).next().is_some();
    let misplaced: Vec<_> = of(&[PositionalOnly])
        .filter(|parameter| keywords.clone().any(|keyword| keyword == parameter.name))
        .map(|parameter| parameter.name.as_str())
        .collect();
    if !rest && !misplaced.is_empty() {
        return Some(format!(
            "{name}() got some positional-only arguments passed as keyword arguments: '{}'",
            misplaced.join(", ")
        ));
    }
    if let Some(unknown) = keywords
        .clone()
        .find(|keyword| !rest && !by_keyword(keyword))
    {
        return Some(format!(
            "{name}() got an unexpected keyword argument '{unknown}'"
        ));
    }
    let filled = by_position().take(positional);
    for parameter in filled.filter(|parameter| parameter.kind == PositionalOrKeyword) {
        if keywords.clone().any(|keyword| keyword == parameter.name) {
            let parameter = &parameter.name;
            return Some(format!(
                "{name}() got multiple values for argument '{parameter}'"
            ));
        }
    }
    let most = by_position().count();
    if positional > most && of(&[VarPositional]).next().is_none() {
        let least = by_position().filter(|parameter| parameter.required).count();
        let takes = if least < most {
            format!("from {least} to {most} positional arguments")
        } else {
            format!("{most} positional argument{}", plural(most))
        };
        let were = if positional == 1 { "was" } else { "were" };
        return Some(format!(
            "{name}() takes {takes} but {positional} {were} given"
        ));
    }
    let missing = |parameter: &&Parameter| {
        parameter.required && !keywords.clone().any(|keyword| keyword == parameter.name)
    };
    let names = |names: Vec<&Parameter>, kind: &str| {
        let count = names.len();
        let listed = listed(names.into_iter().map(|parameter| parameter.name.as_str()));
        let arguments = format!("{kind} argument{}", plural(count));
        format!("{name}() missing {count} required {arguments}: {listed}")
    };
    let left = by_position().skip(positional).filter(missing);
    let left: Vec<_> = left.collect();
    if !left.is_empty() {
        return Some(names(left, "positional"));
    }
    let left: Vec<_> = of(&[KeywordOnly]).filter(missing).collect();
    (!left.is_empty()).then(|| names(left, "keyword-only"))
}

const fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`.
fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<_> = names.map(|name| format!("'{name}'")).collect();
    match names.as_slice() {
        [first, last] => format!("{first} and {last}"),
        [first @ .., last] if !first.is_empty() => format!("{}, and {last}", first.join(", ")),
        _ => names.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::misfit;
    use fangless_wire::{Parameter, ParameterKind};

    /// `def f(p, /, a, b=1, *, k, d=2)`
    fn parameters() -> Vec<Parameter> {
        use ParameterKind::{KeywordOnly, PositionalOnly, PositionalOrKeyword};
        [
            ("p", PositionalOnly, true),
            ("a", PositionalOrKeyword, true),
            ("b", PositionalOrKeyword, false),
            ("k", KeywordOnly, true),
            ("d", KeywordOnly, false),
        ]
        .map(|(name, kind, required)| Parameter {
            name: name.to_owned(),
            kind,
            required,
        })
        .into()
    }

    fn says(positional: usize, keywords: &[&str]) -> Option<String> {
        misfit("f", &parameters(), positional, keywords.iter().copied())
    }

    #[test]
    fn calls_that_fit_pass() {
        for (positional, keywords) in [
            (2, &["k"][..]),
            (1, &["a", "k"]),
            (3, &["d", "k"]),
            (1, &["k", "b", "a"]),
        ] {
            assert_eq!(
                says(positional, keywords),
                None,
                "{positional} {keywords:?}"
            );
        }
        let rests = [
            ("args", ParameterKind::VarPositional),
            ("kwargs", ParameterKind::VarKeyword),
        ];
        let rests = rests.map(|(name, kind)| Parameter {
            name: name.to_owned(),
            kind,
            required: false,
        });
        assert_eq!(
            misfit("f", &rests, 9, ["args", "kwargs", "x"].into_iter()),
            None
        );
    }

    #[test]
    fn the_others_hear_what_cpython_says() {
        for (positional, keywords, expected) in [
            (
                0,
                &[][..],
                "f() missing 2 required positional arguments: 'p' and 'a'",
            ),
            (1, &["k"], "f() missing 1 required positional argument: 'a'"),
            (2, &[], "f() missing 1 required keyword-only argument: 'k'"),
            (
                4,
                &["k"],
                "f() takes from 2 to 3 positional arguments but 4 were given",
            ),
            (2, &["k", "x"], "f() got an unexpected keyword argument 'x'"),
            (2, &["k", "a"], "f() got multiple values for argument 'a'"),
            (
                1,
                &["p", "a", "k"],
                "f() got some positional-only arguments passed as keyword arguments: 'p'",
            ),
        ] {
            assert_eq!(says(positional, keywords).as_deref(), Some(expected));
        }
        assert_eq!(
            misfit("g", &[], 1, [].into_iter()).as_deref(),
            Some("g() takes 0 positional arguments but 1 was given")
        );
    }
}
