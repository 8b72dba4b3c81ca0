//! The line from source text to a sealed program; and on to its value, if it is wanted once.
//!
//! In: the bytes of a [`CompileRequest`]. Out: a [`CompileReply`], or the reply of the run. Each step takes the type that
//! only the step before it makes, so none can be left out. Must not: decide anything itself.

use crate::check::{Checked, Needs};
use crate::verify::verify;
use crate::{border, check, compile, formula, origin, parse, rewrite, run};
use fangless_wire::formula::Code;
use fangless_wire::message::{self, CompileReply, CompileRequest, RunHead, Sealed, Want};
use fangless_wire::{Diagnostic, Policy};
use rustpython_compiler_core::marshal::serialize_code;
use std::mem::ManuallyDrop;

/// Answers a compile request.
pub fn compile(request: &[u8]) -> CompileReply {
    match message::decode::<CompileRequest>(request) {
        Ok(CompileRequest {
            source,
            policy,
            want,
            cell,
            names,
        }) => {
            // The machine is thrown away: taking the policy to pieces would be work for nothing.
            let policy = ManuallyDrop::new(policy);
            match check(&source, &policy, cell, names) {
                Ok((_, Some(_))) if want == Want::Check => CompileReply::Sealed(Sealed::default()),
                Ok((checked, formula)) => answer(checked, &source, want, formula),
                Err(diagnostics) => CompileReply::Refused(diagnostics),
            }
        }
        Err(error) => malformed(&error),
    }
}

fn malformed(error: &str) -> CompileReply {
    CompileReply::Internal(format!("the compile request is malformed: {error}"))
}

/// Answers an evaluate request: compiles, and runs what was sealed as any program is run, with the budget of a
/// run. If the host wants to try a formula first, and there is one, that is all.
pub fn evaluate(request: &[u8]) -> Vec<u8> {
    let reply = |first: u8, reply: &CompileReply| {
        let mut bytes = vec![first];
        bytes.extend(message::encode(reply));
        bytes
    };
    let not_run = |refused: &CompileReply| reply(message::NOT_RUN, refused);
    let parts = message::unframe(request)
        .and_then(|(head, rest)| Ok((message::decode::<CompileRequest>(head)?, rest)));
    let (request, rest) = match parts {
        Ok(parts) => parts,
        Err(error) => return not_run(&malformed(&error)),
    };
    let policy = ManuallyDrop::new(request.policy);
    let (checked, formula) = match check(&request.source, &policy, 0, Vec::new()) {
        Ok(checked) => checked,
        Err(diagnostics) => return not_run(&CompileReply::Refused(diagnostics)),
    };
    if request.want == Want::Formula && formula.is_some() {
        let (tree, text, needs) = checked.into_parts();
        // As the policy.
        std::mem::forget((tree, text));
        let sealed = seal(Vec::new(), needs, "", formula);
        return reply(message::FORMULA, &CompileReply::Sealed(sealed));
    }
    let program = match answer(checked, &request.source, request.want, None) {
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

/// What may be compiled, and its formula, if it is one: beside the line, as the code that runs here is the same with
/// and without it. Code that a formula can be made of is code that can be generated.
fn check(
    source: &str,
    policy: &Policy,
    cell: u32,
    names: Vec<String>,
) -> Result<(Checked, Option<Code>), Vec<Diagnostic>> {
    let parsed = parse::parse_at(&origin::path(cell), source, policy.mode)?;
    let checked = check::check_after(parsed, policy, names)?;
    let formula = (cell == 0).then(|| formula::formula(&checked)).flatten();
    Ok((checked, formula))
}

fn answer(checked: Checked, source: &str, want: Want, formula: Option<Code>) -> CompileReply {
    let compiled = match compile::compile(rewrite::rewrite(checked)) {
        Ok(compiled) => compiled,
        Err(diagnostics) => return CompileReply::Refused(diagnostics),
    };
    let (code, needs) = compiled.into_parts();
    // Code is generated for a mere check as well: some syntax errors are only found then.
    match verify(code) {
        Ok(_) if want == Want::Check => CompileReply::Sealed(Sealed::default()),
        Ok(verified) => {
            let mut code = Vec::new();
            serialize_code(&mut code, verified.code());
            CompileReply::Sealed(seal(code, needs, source, formula))
        }
        Err(reason) => CompileReply::Internal(format!("verification refused the code: {reason}")),
    }
}

fn seal(code: Vec<u8>, needs: Needs, source: &str, formula: Option<Code>) -> Sealed {
    let Needs {
        builtins,
        modules,
        functions,
        inputs,
    } = needs;
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
