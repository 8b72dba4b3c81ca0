//! What is not the image that this host trusts is not loaded.

mod support;

use fangless::{Config, Engine, Error};
use support::{config, file, image};

fn refused(name: &str, content: &[u8], config: &Config) -> String {
    let path = file(name, content);
    let error = Engine::load(&path, config).unwrap_err();
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(error, Error::Image(_)), "{error:?}");
    let text = error.to_string();
    assert!(
        text.contains(path.to_str().unwrap()) && text.contains("make guest"),
        "{text}"
    );
    text
}

#[test]
fn the_same_guest_gives_the_same_image() {
    let wasm = wat::parse_str(include_str!("support/guest.wat")).unwrap();
    assert!(fangless_image::build(&wasm).unwrap() == image());
}

#[test]
fn a_damaged_image_is_refused() {
    let right = config(image());
    // Every part of the file: the headers, the code, the snapshot, the trailer.
    for part in 0..64 {
        let at = part * (image().len() - 1) / 63;
        let mut damaged = image().to_vec();
        damaged[at] ^= 0x10;
        refused("damaged.cwasm", &damaged, &right);
    }
    for length in [0, 1, 79, 80, image().len() / 2, image().len() - 1] {
        refused("cut.cwasm", &image()[..length], &right);
    }
    let mut longer = image().to_vec();
    longer.push(0);
    refused("longer.cwasm", &longer, &right);
}

#[test]
fn another_image_is_refused_even_if_it_is_sound() {
    let other = Config {
        image_hash: Some([7; 32]),
        ..config(image())
    };
    assert!(refused("other.cwasm", image(), &other).contains("stale or foreign"));
    let none = Config {
        image_hash: None,
        ..config(image())
    };
    assert!(refused("none.cwasm", image(), &none).contains("built without one"));
}

#[test]
fn a_missing_image_says_where_it_was_sought() {
    let nowhere = std::env::temp_dir().join("fangless-nowhere/guest.cwasm");
    let error = Engine::load(&nowhere, &config(image()))
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("fangless-nowhere") && error.contains("make guest"),
        "{error}"
    );
    let folder = Engine::load(&std::env::temp_dir(), &config(image()))
        .unwrap_err()
        .to_string();
    assert!(folder.contains("not a file"), "{folder}");
}

#[test]
fn a_guest_that_could_reach_more_is_not_made_into_an_image() {
    let source = include_str!("support/guest.wat");
    let import = r#"(import "fangless" "host_call""#;
    let hostile = [
        // Another import, another name, another type, something that runs by itself, an export missing.
        source.replacen(
            import,
            &format!(r#"(import "wasi" "fd_write" (func)) {import}"#),
            1,
        ),
        source.replacen(r#""host_call""#, r#""host_calls""#, 1),
        source.replacen(
            "(param i32 i64 i64) (result i64)",
            "(param i32 i64 i32) (result i64)",
            1,
        ),
        source.replacen("(func $spin", "(start $spin) (func $spin", 1),
        source.replacen(r#"(export "fangless_run")"#, "", 1),
        source.replacen(r#"(memory (export "memory") 16)"#, "(memory 16)", 1),
        source.replacen(
            "(i32.store8 (i32.const 2048) (i32.const 1))",
            "(unreachable)",
            1,
        ),
    ];
    for text in hostile {
        assert_ne!(text, source);
        if let Ok(wasm) = wat::parse_str(&text) {
            assert!(fangless_image::build(&wasm).is_err());
        }
    }
}
