//! `docs/diagnostics.md` is what the tables say, and the tables' examples do what they say.

use super::{reply, script};
use fangless_guest::check::codes::Code;
use fangless_guest::check::dunder::METHODS;
use fangless_wire::message::CompileReply;
use fangless_wire::{Attributes, Policy, Syntax};

fn page() -> String {
    let mut page = String::from(
        "# Diagnostics\n\nWhat the checker refuses, why, and what to write instead. Generated from \
         `guest/src/check/codes.rs` and `guest/src/check/dunder.rs` by\n\
         `FANGLESS_WRITE_DOCS=1 cargo test -p fangless-guest --test front`; a test compares.\n",
    );
    for code in Code::ALL {
        let entry = code.entry();
        let help = if entry.help.is_empty() {
            String::new()
        } else {
            format!("{}\n\n", entry.help)
        };
        page.push_str(&format!(
            "\n## {} {}\n\n{}\n\n{help}```python\n{}\n```\n",
            entry.code, entry.title, entry.why, entry.example
        ));
    }
    page.push_str(
        "\n## Special methods\n\n| method | a class may define it | a builtin base's may be called through `super()` | why |\n|---|---|---|---|\n",
    );
    let yes = |flag| if flag { "yes" } else { "no" };
    for method in METHODS {
        let (define, call) = (yes(method.define), yes(method.of_builtin));
        page.push_str(&format!(
            "| `{}` | {define} | {call} | {} |\n",
            method.name, method.reason
        ));
    }
    page
}

#[test]
fn the_page_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/diagnostics.md");
    if std::env::var_os("FANGLESS_WRITE_DOCS").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), page());
}

#[test]
fn every_example_triggers_its_code() {
    for code in Code::ALL {
        let entry = code.entry();
        let mut policy = script();
        let example = match code {
            Code::TooDeep => "-".repeat(300) + "1",
            Code::PolicyBuiltin => {
                policy.builtins.insert("eval".to_owned());
                "1".to_owned()
            }
            Code::PolicyModule => {
                policy.modules.insert("os".to_owned(), None);
                "1".to_owned()
            }
            // No text leads there.
            Code::Unsupported => continue,
            _ => entry.example.to_owned(),
        };
        match code {
            Code::Family => _ = policy.syntax.remove(&Syntax::Lambda),
            Code::UnknownName => policy.inputs = Some(["price", "qty"].map(str::to_owned).into()),
            Code::Attribute => policy.attributes = Attributes::None,
            Code::Statement | Code::UnknownAttribute => policy = Policy::expression(),
            _ => {}
        }
        let CompileReply::Refused(found) = reply(&example, &policy) else {
            panic!("{}: {example}", entry.code);
        };
        assert!(
            found.iter().all(|found| found.code == entry.code),
            "{}: {found:?}",
            entry.code
        );
    }
}

#[test]
fn codes_and_methods_are_listed_once() {
    let mut codes: Vec<_> = Code::ALL.iter().map(|code| code.entry().code).collect();
    let mut methods: Vec<_> = METHODS.iter().map(|method| method.name).collect();
    assert!(codes.is_sorted());
    let (all_codes, all_methods) = (codes.len(), methods.len());
    codes.dedup();
    methods.sort_unstable();
    methods.dedup();
    assert_eq!((codes.len(), methods.len()), (all_codes, all_methods));
    assert!(
        METHODS
            .iter()
            .all(|method| method.define || !method.of_builtin)
    );
    assert!(METHODS.iter().all(|method| !method.reason.is_empty()));
}
