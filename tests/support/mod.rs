//! An engine whose guest is `guest.wat`: tests of the host that need no Python.

#![allow(dead_code, reason = "each test file uses a part")]

use fangless::{Config, Engine, Function, Limits, Policy, Program};
use std::path::PathBuf;
use std::sync::OnceLock;

/// The image of the little guest.
pub fn image() -> &'static [u8] {
    static IMAGE: OnceLock<Vec<u8>> = OnceLock::new();
    IMAGE.get_or_init(|| {
        let wasm = wat::parse_str(include_str!("guest.wat")).expect("the guest is WebAssembly");
        fangless_image::build(&wasm).expect("the guest becomes an image")
    })
}

/// A file of this content that nobody else has.
pub fn file(name: &str, content: &[u8]) -> PathBuf {
    let path = std::env::temp_dir().join(format!("fangless-test-{}-{name}", std::process::id()));
    std::fs::write(&path, content).expect("the temporary folder can be written");
    path
}

/// What loads an image that this test made.
pub fn config(image: &[u8]) -> Config {
    Config {
        image_hash: image.last_chunk().copied(),
        instances: 20,
        ..Config::default()
    }
}

/// An engine with the little guest; the first call makes it.
pub fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| {
        let path = file("guest.cwasm", image());
        let engine = Engine::load(&path, &config(image())).expect("the image loads");
        std::fs::remove_file(path).expect("it was written just now");
        engine
    })
}

/// The trick with this letter, within these limits.
pub fn program(trick: &str, limits: Limits) -> Program {
    Program::compile_on(
        engine(),
        trick,
        &Policy {
            limits,
            functions: [("f".to_owned(), Function::default())].into(),
            ..Policy::script()
        },
    )
    .expect("tricks compile")
}
