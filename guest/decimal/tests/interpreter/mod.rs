//! A native interpreter with the module, and with what of Python's library it and its users import.
//!
//! In: a program. Out: nothing, or the traceback.

use rustpython_vm::{
    AsObject, Interpreter, Settings,
    compiler::{CompileOpts, Mode, compile},
    frozen::{FrozenCodeObject, FrozenModule},
};

/// Modules of Python's library, by the paths of their sources.
const LIBRARY: &[&str] = &[
    "_collections_abc", "_weakrefset", "abc", "collections/__init__", "copy", "copyreg", "decimal",
    "enum", "fractions", "functools", "keyword", "numbers", "operator", "re/__init__",
    "re/_casefix", "re/_compiler", "re/_constants", "re/_parser", "reprlib", "types", "weakref",
];

fn frozen(path: &str) -> (&'static str, FrozenModule) {
    let file = format!("{}/{path}.py", rustpython_pylib::LIB_PATH);
    let source = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    let code = compile(&source, Mode::Exec, &file, CompileOpts::default())
        .unwrap_or_else(|error| panic!("{file}: {error}"));
    let bytes: &'static [u8] = FrozenCodeObject::encode(&code).bytes.leak();
    let package = path.strip_suffix("/__init__");
    let name = package.unwrap_or(path).replace('/', ".");
    let module = FrozenModule {
        code: FrozenCodeObject { bytes },
        package: package.is_some(),
    };
    (name.leak(), module)
}

/// Runs a program in an interpreter of its own, on a stack that debug builds are content with.
pub fn run(source: String, path: String) -> Result<(), String> {
    std::thread::Builder::new()
        .stack_size(64 << 20)
        .spawn(move || run_here(&source, &path))
        .expect("a thread")
        .join()
        .unwrap_or_else(|_| Err("panic".to_owned()))
}

fn run_here(source: &str, path: &str) -> Result<(), String> {
    let mut settings = Settings::default();
    settings.isolated = true;
    settings.install_signal_handlers = false;
    settings.import_site = false;
    let builder = Interpreter::builder(settings);
    let mut modules = rustpython_stdlib::stdlib_module_defs(&builder.ctx);
    modules.push(fangless_decimal::module_def(&builder.ctx));
    let interpreter = builder
        .add_native_modules(&modules)
        .add_frozen_modules(LIBRARY.iter().map(|path| frozen(path)))
        .build();
    interpreter.enter(|vm| {
        let scope = vm.new_scope_with_builtins();
        vm.run_string(scope, source, path)
            .map(drop)
            .map_err(|error| {
                let mut text = String::new();
                let printed = vm.write_exception(&mut text, &error);
                match printed {
                    Ok(()) => text,
                    Err(_) => error.class().name().to_string(),
                }
            })
    })
}
