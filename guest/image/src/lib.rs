//! Makes a guest image: wasm in, one file out that the host maps and runs.
//!
//! In: the guest as the Rust compiler made it. Out: the image's bytes, the same for the same input.
//! Three steps: the border is checked (one import, the known exports, nothing that runs by
//! itself); the guest is initialised and its memory becomes part of the module; the result is
//! compiled for the target's portable baseline, never for the CPU of the machine at hand.
//!
//! Must not: be part of the host, or accept a guest that could reach more than `host_call`.

#![warn(missing_docs)]

#[path = "../../../src/engine/config.rs"]
mod config;
mod mutable;
mod sections;
mod snapshot;
#[path = "../../../src/engine/trailer.rs"]
mod trailer;

use fangless_wire::export;
use wasmtime::error::Context as _;
use wasmtime::{Engine, ExternType, Module, OptLevel, Result, ValType, bail, ensure};

/// The only import: module, name.
const IMPORT: (&str, &str) = ("fangless", "host_call");

/// The image for a guest.
///
/// # Errors
/// The module is not a guest (see [`check_border`]), it has state beside its memory, its initialisation trapped, or it could not be compiled.
pub fn build(wasm: &[u8]) -> Result<Vec<u8>> {
    let wasm = sections::strip(wasm)?;
    mutable::check(&wasm)?;
    let initialised = snapshot::initialise(&wasm)?;
    let engine = Engine::new(&compiler()?)?;
    let mut image = engine
        .precompile_module(&initialised)
        .context("compiling the snapshot")?;
    sections::forget_names(&mut image)?;
    let head = trailer::head(fangless_wire::VERSION, image.len() as u64);
    image.extend_from_slice(&head);
    let segments: Vec<_> = image
        .chunks(trailer::SEGMENT as usize)
        .map(|segment| *blake3::hash(segment).as_bytes())
        .collect();
    let hash = trailer::combine(&segments);
    image.extend_from_slice(&hash);
    match image
        .last_chunk()
        .map(|last| trailer::check(last, fangless_wire::VERSION, image.len() as u64))
    {
        Some(Ok(stated)) if stated == hash => Ok(image),
        other => bail!("the host would refuse this image: {other:?}"),
    }
}

/// The configuration that the host shares, with a compiler for the portable baseline.
fn compiler() -> Result<wasmtime::Config> {
    let target = env!("FANGLESS_TARGET");
    let mut config = config::common();
    // An explicit target keeps wasmtime from asking for the features of this machine's CPU.
    config.target(target)?;
    config.cranelift_opt_level(OptLevel::Speed);
    // NaNs are the one thing in which CPUs differ; programs must not.
    config.cranelift_nan_canonicalization(true);
    if target.starts_with("x86_64-") {
        for flag in [
            "has_sse3", "has_ssse3", "has_sse41", "has_sse42", "has_popcnt",
        ] {
            // SAFETY: these are x86-64-v2, the documented baseline; wasmtime refuses to load the
            // image on a CPU that lacks one of them.
            unsafe { config.cranelift_flag_enable(flag) };
        }
    }
    Ok(config)
}

/// Refuses a module with any import but `fangless.host_call(u32, u64, u64) -> u64`, or without
/// the exports of [`fangless_wire::export`].
///
/// # Errors
/// What it has too much or too little.
pub fn check_border(module: &Module) -> Result<()> {
    let imports: Vec<_> = module.imports().collect();
    let names: Vec<_> = imports
        .iter()
        .map(|import| (import.module(), import.name()))
        .collect();
    ensure!(
        names == [IMPORT],
        "the guest may import fangless.host_call and nothing else, but imports {names:?}"
    );
    let (long, short) = (ValType::I64, ValType::I32);
    has_type(
        &imports[0].ty(),
        "host_call",
        &[&short, &long, &long],
        &[&long],
    )?;
    let functions: [(&str, &[&ValType], &[&ValType]); 4] = [
        (export::INIT, &[], &[]),
        (export::BUFFER, &[&short], &[&short]),
        (export::COMPILE, &[&short, &short], &[&long]),
        (export::RUN, &[&short, &short], &[&long]),
    ];
    for (name, parameters, results) in functions {
        let Some(found) = module.get_export(name) else {
            bail!("the guest does not export `{name}`");
        };
        has_type(&found, name, parameters, results)?;
    }
    match module.get_export(export::MEMORY) {
        Some(ExternType::Memory(memory)) if !memory.is_64() && !memory.is_shared() => Ok(()),
        _ => bail!(
            "the guest does not export its memory as `{}`",
            export::MEMORY
        ),
    }
}

fn has_type(
    found: &ExternType,
    name: &str,
    parameters: &[&ValType],
    results: &[&ValType],
) -> Result<()> {
    let same = |left: &ValType, right: &&ValType| ValType::eq(left, right);
    let fits = found.func().is_some_and(|function| {
        function.params().len() == parameters.len()
            && function.results().len() == results.len()
            && function
                .params()
                .zip(parameters)
                .all(|(left, right)| same(&left, right))
            && function
                .results()
                .zip(results)
                .all(|(left, right)| same(&left, right))
    });
    ensure!(fits, "`{name}` of the guest has the wrong type: {found:?}");
    Ok(())
}
