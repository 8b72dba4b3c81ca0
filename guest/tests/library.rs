//! The library's tables: consistent, and the page that is generated from them.
//!
//! In: the tables. Out: `docs/modules.md`, which the Python suite compares with CPython's modules name
//! by name. Must not: run a program.

use fangless_guest::library::{Class, Place, modules::MODULES};
use std::collections::BTreeSet;

fn list(names: &[&str]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

/// How a class is called on the page.
fn shown(class: &Class) -> String {
    match class.place {
        Place::Base(name) => format!("`{name}`"),
        Place::Call(name) => format!("`{name}`, not to be inherited from"),
        Place::Opaque(name) => format!("`{name}`, not to be called or inherited from"),
        Place::KindOf(expression) => format!("what `{expression}` is"),
    }
}

fn page() -> String {
    let mut page = String::from(
        "# Modules\n\nGenerated from `guest/src/library/modules/` by `FANGLESS_WRITE_DOCS=1 cargo test -p \
         fangless-guest --test library`;\na test compares, and another one compares the names with \
         CPython's.\n\nA policy names the modules that its programs may import \
         (`modules={\"json\", \"datetime\"}`), or single names of them\n(`modules={\"math\": {\"sqrt\"}}`). \
         All of them are part of the image: an import reads a table. A program holds a\nfacade with the \
         names below, never the module; what is not listed cannot be had. Public names that CPython has \
         and\nthat are withheld say why.\n\n",
    );
    for module in MODULES {
        page.push_str(&format!("## {}\n\n{}\n\n", module.name, list(module.names)));
        let told: Vec<_> = module
            .classes
            .iter()
            .filter(|class| !class.attributes.is_empty())
            .collect();
        if !told.is_empty() {
            page.push_str("| class | attributes |\n|---|---|\n");
            for class in told {
                page.push_str(&format!(
                    "| {} | {} |\n",
                    shown(class),
                    list(class.attributes)
                ));
            }
            page.push('\n');
        }
        if !module.withheld.is_empty() {
            page.push_str("| withheld | why |\n|---|---|\n");
            for (names, why) in module.withheld {
                page.push_str(&format!("| {} | {why} |\n", list(names)));
            }
            page.push('\n');
        }
    }
    format!("{}\n", page.trim_end())
}

#[test]
fn the_page_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/modules.md");
    if std::env::var_os("FANGLESS_WRITE_DOCS").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), page());
}

#[test]
fn no_name_is_offered_and_withheld_and_none_is_special() {
    for module in MODULES {
        let offered: BTreeSet<_> = module.names.iter().collect();
        assert_eq!(offered.len(), module.names.len(), "{}: twice", module.name);
        for (names, why) in module.withheld {
            assert!(!why.is_empty(), "{}: no reason for {names:?}", module.name);
            let both: Vec<_> = names.iter().filter(|name| offered.contains(name)).collect();
            assert!(both.is_empty(), "{}: {both:?}", module.name);
        }
        let attributes = module.classes.iter().flat_map(|class| class.attributes);
        for name in module.names.iter().chain(attributes) {
            assert!(!name.starts_with('_'), "{}.{name}", module.name);
        }
    }
}
