//! Link options of the wasm module that no profile can hold, and the frozen part of the library.
//!
//! In: the modules of RustPython's `Lib` that [`UPSTREAM`] names, and our own in `lib/`, which stand
//! before them. Out: `library.frozen`, code objects of all of them.
//! Must not: take a module that nobody named.

use rustpython_compiler::{CompileOpts, Mode, compile};
use rustpython_compiler_core::frozen::{FrozenCodeObject, FrozenLib, FrozenModule};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

include!("lib/upstream.rs");

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=lib");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        // The host reads it after a trap, to tell the end of the stack from a wild address.
        println!("cargo::rustc-link-arg-cdylib=--export=__stack_pointer");
    }
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names it"));
    fs::write(out.join("library.frozen"), freeze()).expect("the library can be written");
}

fn freeze() -> Vec<u8> {
    let upstream = Path::new(rustpython_pylib::LIB_PATH);
    let mut modules = BTreeMap::new();
    for name in UPSTREAM {
        let (path, package) = find(upstream, name).unwrap_or_else(|| panic!("no module `{name}`"));
        modules.insert((*name).to_owned(), (patched(name, &read(&path)), package));
    }
    let own = Path::new("lib");
    for entry in fs::read_dir(own).expect("our modules") {
        let path = entry.expect("one of our modules").path();
        if path.extension().is_some_and(|extension| extension == "py") {
            let name = path.file_stem().expect("a name").to_string_lossy();
            // `zoneinfo._tzpath.py` is a module of a package.
            modules.insert(name.into_owned(), (read(&path), false));
        }
    }
    let frozen: Vec<_> = modules
        .iter()
        .map(|(name, (source, package))| {
            let path = format!("<frozen {name}>");
            let options = CompileOpts {
                optimize: 2,
                ..CompileOpts::default()
            };
            let code = compile(source, Mode::Exec, &path, options)
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            let code = FrozenCodeObject::encode(&code);
            let package = *package;
            (name.as_str(), FrozenModule { code, package })
        })
        .collect();
    FrozenLib::encode(frozen.iter().map(|(name, module)| {
        let code = FrozenCodeObject {
            bytes: module.code.bytes.as_slice(),
        };
        let package = module.package;
        (*name, FrozenModule { code, package })
    }))
    .bytes
}

fn find(library: &Path, name: &str) -> Option<(PathBuf, bool)> {
    let path = library.join(name.replace('.', "/"));
    let package = path.join("__init__.py");
    if package.is_file() {
        return Some((package, true));
    }
    let module = path.with_extension("py");
    module.is_file().then_some((module, false))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The source with our changes, each of which must find its place exactly once.
fn patched(name: &str, source: &str) -> String {
    let mut source = source.to_owned();
    for Patch { from, to, .. } in PATCHES.iter().filter(|patch| patch.module == name) {
        let places = source.matches(from).count();
        assert!(places == 1, "{name}: {places} places for a patch: {from}");
        source = source.replace(from, to);
    }
    source
}
