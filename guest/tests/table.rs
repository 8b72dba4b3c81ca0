//! The table of kinds: complete, and the page that is generated from it.
//!
//! In: the interpreter's own classes. Out: which of their public attributes nobody decided about.
//! Must not: run a program.

use fangless_guest::guards::{
    resolve,
    table::{ATTRIBUTES, FORMATTERS, WITHHELD},
};
use fangless_guest::{machine, state};
use std::collections::BTreeSet;

/// Every kind of the table, once.
fn kinds() -> Vec<&'static str> {
    let mut kinds = Vec::new();
    let all = ATTRIBUTES.iter().map(|row| row.0);
    for kind in all.chain(WITHHELD.iter().map(|row| row.0)) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

fn given(kind: &str) -> BTreeSet<&'static str> {
    let rows = ATTRIBUTES.iter().filter(|row| row.0 == kind);
    let listed = rows.flat_map(|row| row.1.iter().copied());
    let formatters = FORMATTERS.iter().copied().filter(|_| kind == "str");
    listed.chain(formatters).collect()
}

/// Public attributes that each class itself defines, in this interpreter.
fn public() -> Vec<(&'static str, BTreeSet<String>)> {
    let thread = std::thread::Builder::new().stack_size(64 << 20);
    let walk = || {
        machine::start();
        let names = |machine: &state::Machine| {
            machine.interpreter.enter(|vm| {
                let of = |kind| {
                    let class = resolve(kind, vm).expect("the table names classes");
                    let names = class.attributes.interned_names(&vm.ctx).into_iter();
                    let names = names.map(|name| name.as_str().to_owned());
                    let public = names.filter(|name| !name.starts_with(['_', '<']));
                    (kind, public.collect())
                };
                kinds().into_iter().map(of).collect()
            })
        };
        state::machine(names)
    };
    thread.spawn(walk).unwrap().join().unwrap()
}

#[test]
fn every_public_attribute_is_given_or_withheld_with_a_reason() {
    for (kind, public) in public() {
        let given = given(kind);
        let withheld: BTreeSet<_> = WITHHELD
            .iter()
            .filter(|row| row.0 == kind)
            .flat_map(|row| row.1.iter().copied())
            .collect();
        let both: Vec<_> = given.intersection(&withheld).collect();
        assert!(both.is_empty(), "{kind}: {both:?}");
        let decided =
            |name: &&String| given.contains(name.as_str()) || withheld.contains(name.as_str());
        let forgotten: Vec<_> = public.iter().filter(|name| !decided(name)).collect();
        assert!(forgotten.is_empty(), "{kind}: {forgotten:?}");
    }
    assert!(WITHHELD.iter().all(|row| !row.2.is_empty()));
}

fn page() -> String {
    let list = |names: BTreeSet<&str>| {
        let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        names.join(", ")
    };
    let mut page = String::from(
        "# What each kind of object gives\n\nGenerated from `guest/src/guards/table.rs` by \
         `FANGLESS_WRITE_DOCS=1 cargo test -p fangless-guest --test table`; a test compares.\n\n\
         An attribute, however it is asked for (dots, `getattr`, a format string, a class pattern), is \
         decided by the class\nthat defines it. The program's own classes and their instances give \
         everything but names of the form `__x__`. Any other\nkind gives what is listed here, to its \
         subclasses too. A bound method of the program's own function gives what the function does.\n\n\
         Of names of the form `__x__`, `__name__` is read of classes, functions and methods; `__doc__` of \
         the program's own\nfunctions and classes; `__slots__` and `__match_args__` where an own class \
         has a tuple of them; special methods of own\nclasses. Those that are called by name have a \
         [table of their own](diagnostics.md#special-methods).\n\n\
         ## Given\n\n| kind | attributes |\n|---|---|\n",
    );
    for kind in kinds() {
        if ATTRIBUTES.iter().any(|row| row.0 == kind) {
            page.push_str(&format!("| `{kind}` | {} |\n", list(given(kind))));
        }
    }
    page.push_str(
        "\nA kind without attributes is listed as `type(x)` may give its class. A class gives the \
         methods of its instances, and\nno fields: `int.real` is not there, `(1).real` is. \
         The library's classes are in [modules.md](modules.md).\n\n\
         ## Withheld\n\n| kind | attributes | why |\n|---|---|---|\n",
    );
    for (kind, names, why) in WITHHELD {
        let names = match names.is_empty() {
            true => "everything".to_owned(),
            false => list(names.iter().copied().collect()),
        };
        page.push_str(&format!("| `{kind}` | {names} | {why} |\n"));
    }
    page
}

#[test]
fn the_page_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/attributes.md");
    if std::env::var_os("FANGLESS_WRITE_DOCS").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), page());
}
