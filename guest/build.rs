//! Link options of the wasm module that no profile can hold.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        // The host reads it after a trap, to tell the end of the stack from a wild address.
        println!("cargo::rustc-link-arg-cdylib=--export=__stack_pointer");
    }
}
