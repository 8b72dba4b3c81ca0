//! The whole line, natively: source text to reply.
//!
//! In: programs. Out: what they print, since text is easiest to compare here; conversions of
//! results are tested against the image. Must not: test limits, which only the image keeps.

use fangless_guest::{front, machine, run};
use fangless_wire::{
    Limits, Policy,
    message::{self, Circumstances, CompileReply, CompileRequest, Failure, RunHead, RunReply},
    value,
};

/// What a script printed, or how it ended.
fn script(source: &str) -> Result<String, String> {
    let source = source.to_owned();
    // Debug builds of the interpreter want much more stack than a test thread has.
    std::thread::Builder::new()
        .stack_size(64 << 20)
        .spawn(move || {
            machine::start();
            one(&source)
        })
        .expect("a thread")
        .join()
        .map_err(|_| "panic".to_owned())?
}

fn one(source: &str) -> Result<String, String> {
    let mut policy = Policy::script();
    policy.modules.insert("math".to_owned(), None);
    let request = CompileRequest {
        source: source.to_owned(),
        policy,
        want: message::Want::Program,
        cell: 0,
        names: Vec::new(),
    };
    let program = match front::compile(&message::encode(&request)) {
        CompileReply::Sealed(program) => program,
        CompileReply::Refused(all) => {
            return Err(all
                .iter()
                .map(|one| format!("{} {}", one.code, one.message))
                .collect::<Vec<_>>()
                .join("; "));
        }
        CompileReply::Internal(error) => return Err(format!("internal: {error}")),
    };
    let head = RunHead {
        program,
        functions: Vec::new(),
        memory: u64::MAX,
        output: 1 << 20,
        result: Limits::script().result,
        recursion: 200,
        files: None,
        cell: 0,
        keep: false,
    };
    let mut request = message::run_request(&head, &Circumstances::default());
    request.extend_from_slice(&[value::DICT, 0]);
    let reply = run::run(&request);
    let (head, _) = message::unframe(&reply)?;
    let reply: RunReply = message::decode(head)?;
    match reply.failure {
        None => Ok(reply.output),
        Some(Failure::Raised(raised)) => Err(format!("{}: {}", raised.type_name, raised.message)),
        Some(other) => Err(format!("{other:?}")),
    }
}

#[test]
fn scripts_run() {
    let cases = [
        ("print(1 + 1)", "2\n"),
        (
            "import math\nprint(math.floor(2.5), repr(math))",
            "2 <module 'math'>\n",
        ),
        (
            "class A:\n    def __init__(self): self._x = 1\n    def get(self): return self._x\nprint(A().get())",
            "1\n",
        ),
        (
            "class A:\n    def __init__(self): self.n = 0\na = A()\na.n += 2\na.n, b = 3 + a.n, 1\nprint(a.n)",
            "5\n",
        ),
        (
            "class B(list):\n    pass\nb = B([1])\nb.append(2)\nb.x = 3\nprint(b, b.x)",
            "[1, 2] 3\n",
        ),
        (
            "class A:\n    def f(self): return 1\nclass B(A):\n    def f(self): return super().f() + 1\nprint(B().f())",
            "2\n",
        ),
        (
            "print('{0.real} {1[0]:>4} {n!r}'.format(1, [2], n='x'))",
            "1    2 'x'\n",
        ),
        (
            "print(type(1) is int, isinstance(int, type), type(int) is type, type('').__class__ if False else 0)",
            "F",
        ),
        (
            "class P:\n    __match_args__ = ('x', 'y')\n    def __init__(self, x, y): self.x, self.y = x, y\nmatch P(1, 2):\n    case P(x, y=2): print(x)",
            "1\n",
        ),
    ];
    for (source, expected) in cases {
        match script(source) {
            Ok(output) => assert_eq!(output, expected, "{source}"),
            Err(error) => assert!(error.starts_with(expected), "{source}: {error}"),
        }
    }
}

#[test]
fn doors_are_shut() {
    let cases = [
        ("print('{0.__class__}'.format(1))", "AttributeError"),
        ("print(getattr(1, '__class__'))", "AttributeError"),
        (
            "print(getattr('{0.__class__}', 'format')(1))",
            "AttributeError",
        ),
        ("f = str.format\nf('{0.__class__}', 1)", "AttributeError"),
        (
            "class S(str):\n    pass\nS('{0.__class__}').format(1)",
            "AttributeError",
        ),
        (
            "class S(str):\n    def f(self): return super().format(1)\nS('{0.__class__}').f()",
            "AttributeError",
        ),
        (
            "match 'x':\n    case str(format=f): print(f)",
            "AttributeError",
        ),
        (
            "class A(str):\n    __match_args__ = ('format',)\nmatch A('x'):\n    case A(f): print(f)",
            "AttributeError",
        ),
        (
            "class A: pass\nclass B(A, str): pass\nmatch B('x'):\n    case A(format=f): print(f)",
            "AttributeError",
        ),
        ("def g(): yield 1\ng().gi_frame", "AttributeError"),
        ("type('X', (), {})", "TypeError"),
        ("class M(type(int)): pass", "TypeError"),
        ("int.x = 1", "AttributeError"),
        ("import math\nmath.pi = 3", "AttributeError"),
        ("print(1, file=2)", "AttributeError"),
        ("def f(): pass\nf.x = 1\nprint.x = 1", "AttributeError"),
        (
            "try:\n    None.x\nexcept AttributeError as e:\n    e.obj",
            "AttributeError",
        ),
        ("int.mro()", "AttributeError"),
        ("class A: pass\nA.mro()", "AttributeError"),
        (
            "class A: pass\nsetattr(A, '__getattribute__', 1)",
            "AttributeError",
        ),
        ("print(len.__self__)", "F"),
        ("x = 'a'.join\ngetattr(x, '__self__')", "AttributeError"),
        ("class A: pass\nA()._x", "AttributeError"),
        ("(1)._x", "AttributeError"),
    ];
    for (source, expected) in cases {
        let error = script(source).expect_err(source);
        assert!(error.starts_with(expected), "{source}: {error}");
    }
}
