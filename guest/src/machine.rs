//! The machine: RustPython with what the tables name, warmed up.
//!
//! In: nothing. Out: the interpreter and the guards, installed in [`state`](crate::state).
//! Everything that a first use would make (types' caches, interned names, lazily built tables)
//! is made here, once, before the snapshot: a fresh instance starts from a machine that has
//! already parsed, checked, compiled, run, printed, raised and been asked for results.
//!
//! Must not: leave anything of the warming behind, or give the interpreter a file, a clock or an
//! environment.

use crate::{front, guards::Guards, library, numbers, output, run, state, values};
use fangless_wire::{
    Policy,
    message::{self, Circumstances, CompileReply, CompileRequest, RunHead},
    policy, value,
};
use rustpython_vm::{Interpreter, Settings};
use std::cell::RefCell;

/// Builds and warms the machine; once per process or image.
///
/// # Panics
/// The interpreter lacks what the tables name, or a warming program fails: both are bugs that the
/// build of the image must notice.
pub fn start() {
    numbers::install();
    let mut settings = Settings::default();
    settings.isolated = true;
    settings.install_signal_handlers = false;
    settings.import_site = false;
    settings.hash_seed = Some(0);
    let builder = Interpreter::builder(settings);
    let mut modules: Vec<_> = rustpython_stdlib::stdlib_module_defs(&builder.ctx)
        .into_iter()
        .filter(|module| library::NATIVE.contains(&module.name.as_str()))
        .collect();
    modules.push(fangless_decimal::module_def(&builder.ctx));
    let interpreter = builder
        .add_native_modules(&modules)
        .add_frozen_modules(library::frozen())
        .build();
    let guards = interpreter
        .enter(Guards::new)
        .expect("the guards fit the interpreter");
    let classes = interpreter
        .enter(values::Classes::new)
        .expect("the library has the classes of values");
    state::install(state::Machine {
        interpreter,
        guards,
        classes,
        session: RefCell::default(),
        kept: RefCell::default(),
    });
    numbers::switch(true);
    for _ in 0..2 {
        for program in WARMING {
            warm(program);
        }
    }
    run::free_left();
    state::run(|run| *run = state::Run::default());
    state::machine(|machine| machine.interpreter.enter(output::begin))
        .expect("the streams are there");
    state::machine(|machine| {
        machine
            .interpreter
            .enter(|vm| vm.ctx.reserve_interned(NAMES));
    });
    policy::make_ready();
}

/// Names that a program may add before the table of all names is made anew.
const NAMES: usize = 1000;

struct Warming {
    script: bool,
    source: &'static str,
}

/// Programs that touch what real ones touch. Each must end with a value.
const WARMING: &[Warming] = &[
    Warming {
        script: false,
        source: "price * qty * (1 - discount)",
    },
    Warming {
        script: false,
        source: "f'{name.strip().title()}: {round(price, 2):.2f}' if price > 1 else 'none'",
    },
    Warming {
        script: false,
        source: "sum([row['a'] for row in rows if row.get('a', 0) > 1]) / max(len(rows), 1)",
    },
    Warming {
        script: false,
        source: "'{} {:>5}'.format(name, qty) + '%d' % qty + str(price) + repr(rows) + ','.join(sorted({'b', 'a'}))",
    },
    Warming {
        script: true,
        source: include_str!("warming.py"),
    },
];

fn warm(program: &Warming) {
    let mut policy = if program.script {
        Policy::script()
    } else {
        Policy::expression()
    };
    policy.modules.insert("math".to_owned(), None);
    let request = CompileRequest {
        source: program.source.to_owned(),
        policy,
        want: message::Want::Program,
        cell: 0,
        names: Vec::new(),
    };
    let sealed = match front::compile(&message::encode(&request)) {
        CompileReply::Sealed(sealed) => sealed,
        other => panic!("a warming program does not compile: {other:?}"),
    };
    let head = RunHead {
        program: sealed,
        functions: Vec::new(),
        memory: u64::MAX,
        output: 1 << 20,
        result: fangless_wire::Limits::script().result,
        recursion: 100,
        files: None,
        cell: 0,
        keep: false,
    };
    let mut request = message::run_request(&head, &Circumstances::default());
    request.extend_from_slice(&inputs());
    let reply = run::run(&request);
    let (head, _) = message::unframe(&reply).expect("a reply has a head");
    let reply: message::RunReply = message::decode(head).expect("a reply is one");
    assert!(reply.values == 1, "a warming program fails: {reply:?}");
}

/// `{'price': 9.5, 'qty': 3, 'discount': 0.5, 'name': ' a b ', 'rows': [{'a': 2}, {'a': 1}]}`
fn inputs() -> Vec<u8> {
    let mut bytes = vec![value::DICT, 5];
    let text = |bytes: &mut Vec<u8>, text: &str| {
        bytes.extend([value::STR, text.len() as u8]);
        bytes.extend(text.as_bytes());
    };
    let float = |bytes: &mut Vec<u8>, number: f64| {
        bytes.push(value::FLOAT);
        bytes.extend(number.to_le_bytes());
    };
    text(&mut bytes, "price");
    float(&mut bytes, 9.5);
    text(&mut bytes, "qty");
    bytes.extend([value::INT, 6]);
    text(&mut bytes, "discount");
    float(&mut bytes, 0.5);
    text(&mut bytes, "name");
    text(&mut bytes, " a b ");
    text(&mut bytes, "rows");
    bytes.extend([value::LIST, 2]);
    for number in [4, 2] {
        bytes.extend([value::DICT, 1]);
        text(&mut bytes, "a");
        bytes.extend([value::INT, number]);
    }
    bytes
}
