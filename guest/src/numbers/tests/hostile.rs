//! Code objects that no code generator has written: none may be taken for a form that runs astray.
//!
//! In: code by hand, and code of real functions with units changed at random. Out: no form, or one that ends in a
//! value or a surprise. Must not: trust that what was accepted is right: it is run.

use super::super::{ROOM, scope::Scope, translate::translate, value::Value};
use super::with_machine;
use crate::state;
use rustpython_compiler::{CompileOpts, Mode, compile};
use rustpython_compiler_core::bytecode::{
    CodeObject, CodeUnit, CodeUnits, ConstantData, Instruction, OpArgByte,
};
use rustpython_vm::{PyRef, VirtualMachine, builtins::PyCode};
use std::rc::Rc;

fn vm<R: Send + 'static>(test: impl FnOnce(&VirtualMachine) -> R + Send + 'static) -> R {
    with_machine(|| state::machine(|machine| machine.interpreter.enter(test)))
}

/// The first function of a program.
fn function(source: &str) -> CodeObject {
    let options = CompileOpts::default();
    let program = compile(source, Mode::Exec, "<test>", options).expect("a program");
    let found = program
        .constants
        .iter()
        .find_map(|constant| match constant {
            ConstantData::Code { code } => Some((**code).clone()),
            _ => None,
        });
    found.expect("a function")
}

fn with_units(mut code: CodeObject, units: Vec<CodeUnit>, vm: &VirtualMachine) -> PyRef<PyCode> {
    code.instructions = CodeUnits::from(units);
    PyCode::new_ref_from_bytecode(vm, code)
}

fn unit(op: u8, argument: u8) -> CodeUnit {
    let op = Instruction::try_from(op).expect("an opcode");
    CodeUnit::new(op, OpArgByte::from(argument))
}

// Numbers of opcodes, as `rustpython-compiler-core` has them.
const END_FOR: u8 = 9;
const GET_ITER: u8 = 16;
const NOP: u8 = 27;
const POP_TOP: u8 = 31;
const RETURN: u8 = 35;
const BINARY: u8 = 44;
const CALL: u8 = 52;
const COPY: u8 = 59;
const EXTENDED: u8 = 69;
const FOR_ITER: u8 = 70;
const BACK: u8 = 75;
const FORWARD: u8 = 77;
const CONST: u8 = 82;
const FAST: u8 = 84;
const GLOBAL: u8 = 92;
const SMALL: u8 = 94;
const IF_FALSE: u8 = 100;
const STORE: u8 = 112;
const SWAP: u8 = 117;

#[test]
fn what_is_odd_is_no_form() {
    // A cache follows: BINARY 5, CALL 3, GLOBAL 4, FOR_ITER, IF_FALSE and BACK 1.
    #[rustfmt::skip]
    let odd: &[(&str, &[(u8, u8)])] = &[
        ("nothing", &[]),
        ("past the end", &[(SMALL, 1), (POP_TOP, 0)]),
        ("a stack that is empty", &[(POP_TOP, 0), (SMALL, 1), (RETURN, 0)]),
        ("an operand too few", &[(SMALL, 1), (BINARY, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (RETURN, 0)]),
        ("no such local", &[(FAST, 9), (RETURN, 0)]),
        ("no such local to store", &[(SMALL, 1), (STORE, 9), (SMALL, 1), (RETURN, 0)]),
        ("no such constant", &[(CONST, 99), (RETURN, 0)]),
        ("no such name", &[(GLOBAL, 99), (0, 0), (0, 0), (0, 0), (0, 0), (RETURN, 0)]),
        ("no such operator", &[(SMALL, 1), (SMALL, 1), (BINARY, 77), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (RETURN, 0)]),
        ("a subscript", &[(SMALL, 1), (SMALL, 1), (BINARY, 26), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (RETURN, 0)]),
        ("too deep a copy", &[(SMALL, 1), (COPY, 2), (RETURN, 0)]),
        ("a copy of nothing", &[(SMALL, 1), (COPY, 0), (RETURN, 0)]),
        ("too deep a swap", &[(SMALL, 1), (SWAP, 2), (RETURN, 0)]),
        ("a swap with nothing", &[(SMALL, 1), (SWAP, 0), (RETURN, 0)]),
        ("a jump out", &[(FORWARD, 9), (SMALL, 1), (RETURN, 0)]),
        ("a jump to the end", &[(FORWARD, 2), (SMALL, 1), (RETURN, 0)]),
        ("a jump before the beginning", &[(BACK, 9), (0, 0)]),
        ("a jump into a cache", &[(SMALL, 1), (IF_FALSE, 3), (0, 0), (SMALL, 1), (BACK, 1), (0, 0), (SMALL, 1), (RETURN, 0)]),
        ("back to where no way leads", &[(FORWARD, 1), (NOP, 0), (BACK, 3), (0, 0)]),
        ("back with more on the stack", &[(NOP, 0), (SMALL, 1), (BACK, 4), (0, 0)]),
        ("two depths", &[(SMALL, 1), (IF_FALSE, 1), (0, 0), (SMALL, 1), (SMALL, 1), (RETURN, 0), (NOP, 0)]),
        ("a call of a number", &[(SMALL, 1), (33, 0), (CALL, 0), (0, 0), (0, 0), (0, 0), (RETURN, 0)]),
        ("a call of nothing", &[(CALL, 0), (0, 0), (0, 0), (0, 0), (RETURN, 0)]),
        ("a function as a value", &[(GLOBAL, 1), (0, 0), (0, 0), (0, 0), (0, 0), (POP_TOP, 0), (RETURN, 0)]),
        ("an iterator of a number", &[(SMALL, 1), (GET_ITER, 0), (RETURN, 0)]),
        ("a loop over a number", &[(SMALL, 1), (FOR_ITER, 2), (0, 0), (RETURN, 0), (NOP, 0), (END_FOR, 0)]),
        ("an unknown opcode", &[(SMALL, 1), (45, 0), (RETURN, 0)]),
        ("arguments of four bytes", &[(EXTENDED, 1), (EXTENDED, 1), (EXTENDED, 1), (SMALL, 1), (RETURN, 0)]),
        ("a jump out that is never run", &[(SMALL, 1), (RETURN, 0), (FORWARD, 0)]),
        ("more than its depth", &[(SMALL, 1), (SMALL, 1), (SMALL, 1), (SMALL, 1), (SMALL, 1), (SMALL, 1), (SMALL, 1), (RETURN, 0)]),
    ];
    let taken: Vec<&str> = vm(|vm| {
        let code = function("def f(a, b): return a + b * g(a)\n");
        let taken = odd.iter().filter(|(_, units)| {
            let units = units.iter().map(|(op, argument)| unit(*op, *argument));
            translate(&with_units(code.clone(), units.collect(), vm)).is_some()
        });
        taken.map(|(what, _)| *what).collect()
    });
    assert_eq!(taken, [""; 0]);
}

#[test]
fn what_no_form_can_have_is_none() {
    let sources = [
        "def f(*a): return 1\n",
        "def f(**a): return 1\n",
        "def f(*, a): return 1\n",
        "def f(a):\n    yield a\n",
        "async def f(a): return a\n",
        "def f(a):\n    try: return 1 / a\n    except ZeroDivisionError: return 0\n",
        "def f(a):\n    def g(): return a\n    return g\n",
        "def f(a): return [a]\n",
        "def f(a): return 'a'\n",
        "def f(a): return a.b\n",
        "def f(a): return a[0]\n",
        "def f(a):\n    global g\n    g = a\n",
        "def f(a):\n    for b in a: pass\n",
        "def f(a):\n    for b in g: pass\n",
        "def f(a): return a is True\n",
        "def f(a): return 1 in a\n",
        "def f(a): return range(a)\n",
        "def f(a):\n    r = range(a)\n    for b in r: pass\n",
        "def f(a):\n    del a\n",
        "def f(a): assert a\n",
        "def f(a): raise a\n",
        "def f(a): return 10 ** 30 + a\n",
        "def f(a): return 1j + a\n",
    ];
    for source in sources {
        // `range(a)` that is returned is left open until it is called: it is no number.
        let lazily = source.contains("range(a)\n") && !source.contains("for");
        let form = vm(move |vm| {
            let code = PyCode::new_ref_from_bytecode(vm, function(source));
            translate(&code).is_some()
        });
        assert_eq!(form, lazily, "{source}");
    }
}

#[test]
fn changed_code_runs_into_nothing() {
    let (forms, answers) = vm(|vm| {
        let sources = [
            "def f(a, b):\n    s = 0\n    for i in range(a):\n        s += i * b if i % 2 else -b\n        if s > 90: break\n    return s\n",
            "def f(a, b):\n    while a < 10 <= b:\n        a, b = a + 1, max(b - 1, a)\n    return (a and b) or f(b, a) if a is None else abs(a)\n",
            "def f(a, b):\n    for i in range(2, b):\n        for j in range(a):\n            if not i % 3: continue\n            c = i // 3 - j\n    return c if c == 1 or a else f(c, a) + f(b, 1)\n",
        ];
        let globals = vm.ctx.new_dict();
        let builtins = state::guards(|guards| {
            let builtins = vm.ctx.new_dict();
            for name in ["range", "max", "abs"] {
                let object = guards.offered[name].clone();
                builtins.set_item(name, object, vm).expect("a builtin");
            }
            builtins
        });
        let mut random = 0x1234_5678_9abc_def1_u64;
        let mut below = |bound: usize| {
            random ^= random >> 12;
            random ^= random << 25;
            random ^= random >> 27;
            (random.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % bound
        };
        let (mut forms, mut answers) = (0, 0);
        for round in 0..60_000 {
            let code = function_cached(sources[round % sources.len()], round % sources.len());
            let mut units = code.instructions.to_vec();
            for _ in 0..1 + below(3) {
                let at = below(units.len());
                match below(4) {
                    0 => units[at].arg = OpArgByte::from(below(12) as u8),
                    1 => units[at].op = units[below(units.len())].op,
                    2 => units[at] = units[below(units.len())],
                    _ => {
                        let other = below(units.len());
                        units.swap(at, other);
                    }
                }
            }
            let code = with_units(code, units, vm);
            let Some(form) = translate(&code) else {
                continue;
            };
            forms += 1;
            let mut scope = Scope::new(&code, Rc::new(form), &globals, &builtins, vm);
            let answer = ROOM.with_borrow_mut(|room| {
                room.fuel = 20_000;
                let answer = room.run(&mut scope, &[Value::Int(5), Value::Int(12)], 30);
                room.fuel = u64::MAX;
                answer
            });
            answers += u32::from(answer.is_some());
        }
        (forms, answers)
    });
    assert!(
        forms > 3_000 && answers > 500,
        "{forms} forms, {answers} answers"
    );
    println!("{forms} forms, {answers} answers");
}

fn function_cached(source: &str, number: usize) -> CodeObject {
    thread_local! {
        static MADE: std::cell::RefCell<Vec<Option<CodeObject>>> = std::cell::RefCell::new(vec![None; 8]);
    }
    MADE.with_borrow_mut(|made| made[number].get_or_insert_with(|| function(source)).clone())
}
