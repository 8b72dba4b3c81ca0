//! The line from source text to a sealed program; and on to its value, if it is wanted once.
//!
//! In: the bytes of a [`CompileRequest`]. Out: a [`CompileReply`], or the reply of the run. Each step takes the type that
//! only the step before it makes, so none can be left out. Must not: decide anything itself.

use crate::check::Needs;
use crate::compile::Compiled;
use crate::verify::{Verified, verify};
use crate::{border, check, compile, formula, origin, parse, rewrite, run};
use fangless_wire::formula::Code;
use fangless_wire::message::{self, CompileReply, CompileRequest, RunHead, Sealed};
use fangless_wire::{Diagnostic, Policy};
use rustpython_compiler_core::marshal::serialize_code;
use std::mem::ManuallyDrop;

/// Answers a compile request.
pub fn compile(request: &[u8]) -> CompileReply {
    match message::decode::<CompileRequest>(request) {
        Ok(CompileRequest {
            source,
            policy,
            check_only,
            cell,
            names,
        }) => {
            // The machine is thrown away: taking the policy to pieces would be work for nothing.
            let policy = ManuallyDrop::new(policy);
            answer(&source, &policy, check_only, cell, names)
        }
        Err(error) => malformed(&error),
    }
}

fn malformed(error: &str) -> CompileReply {
    CompileReply::Internal(format!("the compile request is malformed: {error}"))
}

/// Answers an evaluate request: compiles, and runs what was sealed as any program is run, with the budget of a
/// run.
pub fn evaluate(request: &[u8]) -> Vec<u8> {
    let not_run = |reply: &CompileReply| {
        let mut bytes = vec![message::NOT_RUN];
        bytes.extend(message::encode(reply));
        bytes
    };
    let parts = message::unframe(request)
        .and_then(|(head, rest)| Ok((message::decode::<CompileRequest>(head)?, rest)));
    let (request, rest) = match parts {
        Ok(parts) => parts,
        Err(error) => return not_run(&malformed(&error)),
    };
    let policy = ManuallyDrop::new(request.policy);
    let program = match answer(&request.source, &policy, false, 0, Vec::new()) {
        CompileReply::Sealed(program) => program,
        other => return not_run(&other),
    };
    let limits = &policy.limits;
    let head = RunHead {
        program,
        functions: Vec::new(),
        memory: limits.memory,
        output: limits.output,
        result: limits.result.clone(),
        recursion: limits.recursion,
        files: None,
        cell: 0,
        keep: false,
    };
    border::evaluate();
    run::run_sealed(head, rest)
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
