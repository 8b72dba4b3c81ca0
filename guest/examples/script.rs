//! Runs scripts natively, with every module, and says how each ends: the quick loop for work on the
//! guest, without an image.
//!
//! In: paths of files. Out: what each prints, its value as `repr` if it has one, or its error.
//! Must not: be taken for a sandbox; nothing is limited here.

use fangless_guest::{front, library, machine, run};
use fangless_wire::message::{
    self, Circumstances, CompileReply, CompileRequest, Failure, RunHead, RunReply, Want,
};
use fangless_wire::{Limits, Policy, Syntax, value};

fn main() {
    let paths: Vec<_> = std::env::args().skip(1).collect();
    for path in paths {
        let source = std::fs::read_to_string(&path).expect("a readable file");
        // The machine and its classes belong to a thread, and each script gets its own.
        let run = std::thread::Builder::new()
            .stack_size(256 << 20)
            .spawn(move || {
                machine::start();
                script(&source)
            });
        let said = run.expect("a thread").join();
        println!("{path}: {}", said.unwrap_or_else(|_| "panic".to_owned()));
    }
}

fn script(source: &str) -> String {
    let mut policy = Policy::script();
    policy.syntax.insert(Syntax::Async);
    for module in library::modules::MODULES {
        policy.modules.insert(module.name.to_owned(), None);
    }
    let request = CompileRequest {
        source: source.to_owned(),
        policy,
        want: Want::Program,
        cell: 0,
        names: Vec::new(),
    };
    let program = match front::compile(&message::encode(&request)) {
        CompileReply::Sealed(program) => program,
        CompileReply::Refused(all) => {
            let all = all.iter().map(|one| {
                let (code, line, message) = (&one.code, one.line, &one.message);
                format!("{code} line {line}: {message}")
            });
            return format!("refused: {}", all.collect::<Vec<_>>().join("; "));
        }
        CompileReply::Internal(error) => return format!("internal: {error}"),
    };
    let head = RunHead {
        program,
        functions: Vec::new(),
        files: None,
        cell: 0,
        keep: false,
        memory: u64::MAX,
        output: 1 << 20,
        result: Limits::script().result,
        recursion: 200,
    };
    let given = Circumstances {
        seed: 0,
        now: Some(message::Now::default()),
        listening: false,
        files: Vec::new(),
    };
    let mut request = message::run_request(&head, &given);
    request.extend_from_slice(&[value::DICT, 0]);
    let reply = run::run(&request);
    let (head, _) = message::unframe(&reply).expect("a reply");
    let reply: RunReply = message::decode(head).expect("a head");
    match reply.failure {
        None => reply.output,
        Some(Failure::Raised(raised)) => {
            let at: Vec<_> = raised.traceback.iter().map(|frame| frame.line).collect();
            let (name, message) = (raised.type_name, raised.message);
            format!("{}{name}: {message} at {at:?}", reply.output)
        }
        Some(other) => format!("{}{other:?}", reply.output),
    }
}
