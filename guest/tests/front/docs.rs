//! `docs/diagnostics.md` is what the tables say, and the tables' examples do what they say.

use super::{reply, script};
use fangless_guest::check::codes::Code;
use fangless_guest::check::dunder::METHODS;
use fangless_wire::message::CompileReply;
use fangless_wire::{Attributes, Function, Parameter, ParameterKind, Policy, Syntax};

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
                policy.modules.insert("subprocess".to_owned(), None);
                "1".to_owned()
            }
            Code::PolicyFunction => {
                let function = Function::default();
                policy.functions.insert("len".to_owned(), function);
                "1".to_owned()
            }
            // No text leads there.
            Code::Unsupported => continue,
            _ => entry.example.to_owned(),
        };
        match code {
            Code::Family => _ = policy.syntax.remove(&Syntax::Lambda),
            Code::UnknownName => policy.inputs = Some(["price", "qty"].map(str::to_owned).into()),
            Code::HostCall => {
                let amount = Parameter {
                    name: "amount".to_owned(),
                    kind: ParameterKind::PositionalOrKeyword,
                    required: true,
                };
                let function = Function {
                    parameters: Some(vec![amount]),
                    ..Function::default()
                };
                policy.functions.insert("rate".to_owned(), function);
            }
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

/// `docs/verification.md`: what finished code may hold.
fn verification() -> String {
    use fangless_guest::verify::table::{
        ACCESSOR, BOXED, CLASS_BODY, CLASS_METHODS, CLASS_TUPLES, GUARDS, JOIN, METADATA, Rule,
        rule,
    };
    use rustpython_compiler_core::bytecode::Instruction;
    let list = |names: &[&str]| {
        let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        names.join(", ")
    };
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    let mut refused = 0;
    for byte in 0..=u8::MAX {
        let Ok(op) = Instruction::try_from(byte) else {
            continue;
        };
        let text = format!("{op:?}");
        let name = text.split([' ', '(']).next().unwrap_or_default().to_owned();
        let meaning = match rule(op) {
            Rule::Plain => "computes on the stack and on locals, or jumps".to_owned(),
            Rule::Load(_) => "reads a name: an ordinary one, an accessor, or a guard that is called on the spot".to_owned(),
            Rule::Store => "stores or deletes a name: an ordinary one, or one that a class body may define".to_owned(),
            Rule::Cell => "reaches a cell of an ordinary name".to_owned(),
            Rule::Listed(operands) => format!("operand one of {operands:?}"),
            Rule::FunctionAttribute => "gives a function defaults or a closure, never annotations".to_owned(),
            Rule::Keywords => "calls with keywords that are ordinary names".to_owned(),
            Rule::Attribute => format!(
                "reads `{BOXED}` of the box that `<value>` has just made, or `{JOIN}` of the empty text \
                 that begins a long f-string"
            ),
            Rule::Pattern => "takes its class from `<matchclass>`, which was asked about the same names and number".to_owned(),
            Rule::Refused => {
                refused += 1;
                continue;
            }
        };
        match groups.iter_mut().find(|group| group.0 == meaning) {
            Some(group) => group.1.push(name),
            None => groups.push((meaning, vec![name])),
        }
    }
    let mut page = format!(
        "# What verification lets pass\n\nGenerated from `guest/src/verify/table.rs` by \
         `FANGLESS_WRITE_DOCS=1 cargo test -p fangless-guest --test front`; a test compares.\n\n\
         Finished code objects, nested ones included, are looked at once more by code that shares \
         nothing with check and rewrite.\nThis is all that they may hold; {refused} other opcodes of \
         this interpreter, and every opcode of a later one, are refused.\n\n## Opcodes\n\n\
         | opcodes | rule |\n|---|---|\n"
    );
    for (meaning, names) in &groups {
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        page.push_str(&format!("| {} | {meaning} |\n", list(&names)));
    }
    page.push_str(&format!(
        "\n## Names\n\nAn ordinary name is an identifier that is not of the form `__x__`; `__name__` \
         may be read.\n\n| where | names besides |\n|---|---|\n| called on the spot | {} |\n| accessor of an attribute `a`, anywhere | `{}` |\n\
         | stored by a class body itself | {} |\n| defined in a class body | {} |\n\
         | constant tuples or lists of names in a class body | {} |\n\
         | in the program's own scope | {} |\n",
        list(&GUARDS),
        ACCESSOR.join("a"),
        list(&CLASS_BODY),
        list(CLASS_METHODS),
        list(&CLASS_TUPLES),
        list(&METADATA),
    ));
    page
}

#[test]
fn the_page_of_verification_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/verification.md");
    if std::env::var_os("FANGLESS_WRITE_DOCS").is_some() {
        std::fs::write(path, verification()).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap_or_default(),
        verification()
    );
}

/// Two lists, written by hand on purpose: they must say the same.
#[test]
fn check_and_verification_agree_on_special_methods() {
    use fangless_guest::verify::table::CLASS_METHODS;
    let mut defined: Vec<_> = METHODS.iter().filter(|method| method.define).collect();
    defined.sort_by_key(|method| method.name);
    let mut verified = CLASS_METHODS.to_vec();
    verified.sort_unstable();
    assert_eq!(
        defined.iter().map(|method| method.name).collect::<Vec<_>>(),
        verified
    );
}
