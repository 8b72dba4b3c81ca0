//! The line from source text to a sealed program.
//!
//! In: the bytes of a [`CompileRequest`]. Out: a [`CompileReply`]. Each step takes the type that
//! only the step before it makes, so none can be left out. Must not: decide anything itself.

use crate::check::Needs;
use crate::compile::Compiled;
use crate::verify::{Verified, verify};
use crate::{check, compile, formula, origin, parse, rewrite};
use fangless_wire::formula::Code;
use fangless_wire::message::{self, CompileReply, CompileRequest, Sealed};
use fangless_wire::{Diagnostic, Policy};
use rustpython_compiler_core::marshal::serialize_code;

/// Answers a compile request.
pub fn compile(request: &[u8]) -> CompileReply {
    match message::decode::<CompileRequest>(request) {
        Ok(CompileRequest {
            source,
            policy,
            check_only,
            cell,
            names,
        }) => answer(&source, &policy, check_only, cell, names),
        Err(error) => CompileReply::Internal(format!("the compile request is malformed: {error}")),
    }
}

fn answer(
    source: &str,
    policy: &Policy,
    check_only: bool,
    cell: u32,
    names: Vec<String>,
) -> CompileReply {
    let (compiled, formula) = match generate(source, policy, cell, names) {
        Ok(generated) => generated,
        Err(diagnostics) => return CompileReply::Refused(diagnostics),
    };
    let (code, needs) = compiled.into_parts();
    // Code is generated for a mere check as well: some syntax errors are only found then.
    match verify(code) {
        Ok(_) if check_only => CompileReply::Sealed(Sealed::default()),
        Ok(verified) => CompileReply::Sealed(seal(&verified, needs, source, formula)),
        Err(reason) => CompileReply::Internal(format!("verification refused the code: {reason}")),
    }
}

fn generate(
    source: &str,
    policy: &Policy,
    cell: u32,
    names: Vec<String>,
) -> Result<(Compiled, Option<Code>), Vec<Diagnostic>> {
    let parsed = parse::parse_at(&origin::path(cell), source, policy.mode)?;
    let checked = check::check_after(parsed, policy, names)?;
    // Beside the line: the code that runs here is the same with and without it.
    let formula = (cell == 0).then(|| formula::formula(&checked)).flatten();
    let rewritten = rewrite::rewrite(checked);
    Ok((compile::compile(rewritten)?, formula))
}

fn seal(verified: &Verified, needs: Needs, source: &str, formula: Option<Code>) -> Sealed {
    let Needs {
        builtins,
        modules,
        functions,
        inputs,
    } = needs;
    let mut code = Vec::new();
    serialize_code(&mut code, verified.code());
    let shows_lines = modules.iter().any(|(module, _)| module == "traceback");
    let source = if shows_lines { source } else { "" };
    Sealed {
        code,
        builtins,
        modules,
        functions,
        inputs,
        source: source.to_owned(),
        formula,
    }
}
