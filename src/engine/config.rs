//! What the compiler of the image and the runtime that loads it must agree on.
//!
//! In: nothing. Out: the wasmtime configuration that both start from. The image tool includes
//! this very file, and wasmtime refuses an image that was compiled under another configuration.
//!
//! Must not: name a compiler (the host has none), or depend on the machine that it runs on.

use wasmtime::{Config, WasmFeatures};

/// Stack of the guest's machine code. The guest's own (shadow) stack is 1 MiB, and its check of
/// that one makes Python's recursion an ordinary `RecursionError` long before this one ends.
pub const WASM_STACK: usize = 4 << 20;

/// What Rust's compiler uses for `wasm32-unknown-unknown`, and nothing else.
const FEATURES: WasmFeatures = WasmFeatures::FLOATS
    .union(WasmFeatures::MUTABLE_GLOBAL)
    .union(WasmFeatures::SATURATING_FLOAT_TO_INT)
    .union(WasmFeatures::SIGN_EXTENSION)
    .union(WasmFeatures::REFERENCE_TYPES)
    .union(WasmFeatures::MULTI_VALUE)
    .union(WasmFeatures::BULK_MEMORY);

/// The common configuration: fuel and epochs on, no optional part of WebAssembly, no debug
/// information, and sizes spelled out where wasmtime's features or platform would choose them.
pub fn common() -> Config {
    let mut config = Config::new();
    config
        .wasm_features(FEATURES.complement(), false)
        .wasm_features(FEATURES, true)
        .consume_fuel(true)
        .epoch_interruption(true)
        .memory_reservation(4 << 30)
        .memory_guard_size(32 << 20)
        .memory_may_move(false)
        .memory_init_cow(true)
        .generate_address_map(false)
        .native_unwind_info(false)
        .max_wasm_stack(WASM_STACK)
        .async_stack_size(WASM_STACK + (1 << 20));
    config
}
