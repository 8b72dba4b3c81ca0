//! Programs that are accepted, and what their code is free of.

use super::{script, sealed};
use fangless_wire::Policy;
use fangless_wire::message::Sealed;
use rustpython_compiler_core::bytecode::{BasicBag, CodeObject, ConstantData, Instruction};
use rustpython_compiler_core::marshal::deserialize_code;

/// Small programs, one for each construct that is allowed.
pub fn samples() -> Vec<&'static str> {
    include_str!("samples.py").split("\n---\n").collect()
}

fn code(program: &Sealed) -> CodeObject {
    deserialize_code(&mut &*program.code, BasicBag).expect("the code can be read back")
}

/// Every code object of a program, with its nested ones.
fn all(code: CodeObject) -> Vec<CodeObject> {
    let mut found = vec![code];
    let mut next = 0;
    while next < found.len() {
        let inner: Vec<_> = found[next]
            .constants
            .iter()
            .filter_map(|constant| match constant {
                ConstantData::Code { code } => Some((**code).clone()),
                _ => None,
            })
            .collect();
        found.extend(inner);
        next += 1;
    }
    found
}

#[test]
fn every_construct_compiles_without_attributes_and_imports() {
    let mut guarded = 0;
    for source in samples() {
        for code in all(code(&sealed(source, &script()))) {
            for unit in code.instructions.iter() {
                let raw = matches!(
                    unit.op,
                    Instruction::StoreAttr { .. }
                        | Instruction::DeleteAttr { .. }
                        | Instruction::LoadSuperAttr { .. }
                        | Instruction::ImportName { .. }
                        | Instruction::ImportFrom { .. }
                );
                assert!(!raw, "{:?} in {source}", unit.op);
            }
            guarded += usize::from(code.names.iter().any(|name| name.starts_with('<')));
        }
    }
    assert!(samples().len() > 80, "{}", samples().len());
    // The walk looks at real programs: most of them need a guard.
    assert!(guarded > 40, "{guarded}");
}

#[test]
fn no_annotation_is_left() {
    for source in [
        "x: int = 1",
        "def f(a: int) -> int: pass",
        "class A:\n  x: int\n  y: int = 1",
    ] {
        for code in all(code(&sealed(source, &script()))) {
            let names = code.names.iter().chain(&*code.varnames);
            // Those of a class are kept as texts, under a name of their own.
            let left = names.filter(|name| name.contains("annot") && *name != "<annotations>");
            let left: Vec<_> = left.collect();
            assert!(
                left.is_empty() && &*code.obj_name != "__annotate__",
                "{source}: {left:?}"
            );
        }
    }
}

#[test]
fn formulas_may_span_lines() {
    for source in [
        "a + b", "  a + b  ", "\n  a\n  + b\n", "a +\\\n b", "(a\n+ b)", "a # b", "a\r\n+ b\r\n",
        "\x0ca", "[x\nfor x in y\n]", "a, b",
    ] {
        sealed(source, &Policy::expression());
    }
}

#[test]
fn private_names_are_mangled_as_by_the_compiler() {
    let names = |source: &str| {
        let mut names: Vec<String> = Vec::new();
        for code in all(code(&sealed(source, &script()))) {
            let accessors = code.names.iter();
            let accessed = accessors.filter_map(|name| name.strip_prefix("<.")?.strip_suffix('>'));
            names.extend(accessed.map(ToOwned::to_owned));
        }
        names
    };
    for (source, mangled) in [
        ("class A:\n  def f(self): return self.__x", "_A__x"),
        ("class __A:\n  def f(self): return self.__x", "_A__x"),
        ("class A:\n  def f(self): self.__x = 1", "_A__x"),
        (
            "class A:\n  def f(self): return [y.__x for y in self.z]",
            "_A__x",
        ),
        ("class A:\n  def f(self): return lambda: self.__x", "_A__x"),
        (
            "class A:\n  class B:\n    def f(self): return self.__x",
            "_B__x",
        ),
        ("class A:\n  class B: pass\n  y = B.__x", "_A__x"),
        ("class A:\n  @y.__x\n  class B: pass", "_A__x"),
        ("class _:\n  def f(self): return self.__x", "__x"),
        ("def f(self): return self.__x", "__x"),
        ("class A:\n  def f(self): return self.__x_", "_A__x_"),
        ("class A: pass\ny.__x", "__x"),
    ] {
        let names = names(source);
        assert!(
            names.iter().any(|name| name == mangled),
            "{source}: {names:?}"
        );
    }
}

#[test]
fn places_are_those_of_the_text() {
    let program = sealed("a = 1\nb = 2\nx.attribute\n", &script());
    let code = code(&program);
    let last = code
        .locations
        .iter()
        .map(|(start, _)| start.line.get())
        .max();
    assert_eq!(last, Some(3));
    assert_eq!(&*code.source_path, "<program>");
}

#[test]
fn asynchronous_code_is_a_family() {
    let mut policy = script();
    policy.syntax.insert(fangless_wire::Syntax::Async);
    for source in [
        "async def f(x):\n  async for y in x: await y\n  async with x as z: yield z",
        "async def f(x): return [await y async for y in x if await y]",
        "async def f(x): return {y: z async for y, z in x}, (y async for y in x)",
        "class A:\n  async def __aenter__(self): return self\n  async def __aexit__(self, *a): pass\n  def __aiter__(self): return self\n  async def __anext__(self): raise StopAsyncIteration\n  def __await__(self): yield",
    ] {
        sealed(source, &policy);
    }
}

#[test]
fn large_constructs_take_other_opcodes_and_pass() {
    let many = |each: &str, between: &str| {
        let each = |n: usize| each.replace('#', &n.to_string());
        (0..300).map(each).collect::<Vec<_>>().join(between)
    };
    for source in [
        format!("f'{}'", many("{a.b#}-", "")),
        format!("f'{}' f'{{x}}'", many("{a#}", "")),
        format!("'{}' % ({})", many("%s", " "), many("a.b#", ", ")),
        format!("[{}]", many("a.b#", ", ")),
        format!("[{}]", many("#", ", ")),
        format!("({},)", many("*a#", ", ")),
        format!("{{{}}}", many("a.b#", ", ")),
        format!("{{{}}}", many("'#': a#", ", ")),
        format!("{{{}}}", many("**a#", ", ")),
        format!("f({})", many("a.b#", ", ")),
        format!("f({})", many("k#=a.b#", ", ")),
        format!("f(*x, {})", many("k#=a.b#", ", ")),
        format!("f({}, **x)", many("k#=a.b#", ", ")),
        format!("def f({}): return a1", many("a#=b.c#", ", ")),
        format!("class A(B, {}): pass", many("k#=a.b#", ", ")),
        format!("class A:\n  __slots__ = ({})", many("'s#'", ", ")),
        format!("class A:\n  __slots__ = [{}]", many("'s#'", ", ")),
        "class A:\n  __slots__ = []\n  __match_args__ = ['a']".to_owned(),
        format!("match x:\n  case A({}): pass", many("k#=B.c#", ", ")),
        format!("match x:\n  case {}: pass", many("A.b#", " | ")),
        format!("match x:\n  case {{{}}}: pass", many("A.b#: v#", ", ")),
        format!("{} = x", many("a.b#", ", ")),
        many("a# < b.c#", " and "),
        many("a.b# = #", "\n"),
        many("x# = '#'", "\n"),
    ] {
        sealed(&source, &script());
    }
}
