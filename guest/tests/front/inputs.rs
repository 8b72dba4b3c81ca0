//! What a program takes from outside.

use super::{script, sealed};
use fangless_wire::Policy;

#[test]
fn free_names_are_inputs() {
    for (source, inputs) in [
        ("price * qty", "price qty"),
        ("b + a + b", "a b"),
        ("x = 1\nx", ""),
        ("x = y\nx", "y"),
        // A program may bind its own input anew.
        ("price = price * 2", "price"),
        ("total += 1", "total"),
        ("def f():\n  return rate\nrate = 1\nf()", ""),
        ("def f():\n  return rate\nf()", "rate"),
        ("def f(a, *b, c=d, **e):\n  return a + b + c + e", "d"),
        ("def f():\n  global g\n  g = 1\nf()\ng", ""),
        (
            "def f():\n  x = 1\n  def g():\n    return x + y\n  return g",
            "y",
        ),
        (
            "def f():\n  x = 1\n  def g():\n    nonlocal x\n    x = 2\n  return g",
            "",
        ),
        ("def f():\n  x = 1\nx", "x"),
        ("lambda a: a + b", "b"),
        ("[x + y for x in xs if z]", "xs y z"),
        ("[x for x in x]", "x"),
        ("[(y := x) for x in xs]\ny", "xs"),
        ("def f():\n  return [(y := x) for x in xs], y", "xs"),
        ("{k: v for k, v in d.items()}", "d"),
        ("class A:\n  x = 1\n  y = x", ""),
        ("class A:\n  x = 1\n  def f(self):\n    return x", "x"),
        ("class A:\n  x = x", "x"),
        ("class A(B):\n  pass", "B"),
        ("import math\nmath.pi", ""),
        ("from math import pi as p\np + pi", "pi"),
        ("for i in range(3): pass\ni", ""),
        ("with a as b: b", "a"),
        ("try: pass\nexcept E as e: e", "E"),
        (
            "match v:\n  case [a, *b]: a\n  case {'k': c, **d}: c\n  case C(x=e): e",
            "C v",
        ),
        ("match v:\n  case 1 | 2 as n: n", "v"),
        ("x: T = 1", ""),
        ("x: int\ny = x", ""),
        ("def f(a: T) -> U: return a", ""),
        ("print(len(x))", "x"),
        ("f'{x:{w}}'", "w x"),
        ("del x", ""),
        ("ﬁeld", "field"),
        ("lambda x=y: x", "y"),
        ("sum = 1\nsum", ""),
    ] {
        assert_eq!(
            sealed(source, &script()).inputs.join(" "),
            inputs,
            "{source}"
        );
    }
}

#[test]
fn builtins_are_those_that_are_named_and_allowed() {
    let names = |source: &str| sealed(source, &script()).builtins.join(" ");
    assert_eq!(names("price * qty"), "");
    assert_eq!(names("print(len(x), max(1, 2))"), "len max print");
    assert_eq!(
        names("class A:\n  def f(self): return super().f()"),
        "super"
    );
    assert_eq!(names("def f(len): return len"), "len");
    assert_eq!(names("x.print"), "");
}

#[test]
fn modules_come_with_their_allowed_names() {
    let program = sealed("import math\nmath.pi", &script());
    assert_eq!(program.modules.len(), 1);
    assert_eq!(program.modules[0].0, "math");
    assert!(program.modules[0].1.contains(&"sqrt".to_owned()));
    assert!(sealed("1", &script()).modules.is_empty());
    let mut policy = Policy::script();
    policy
        .modules
        .insert("math".to_owned(), Some(["pi".to_owned()].into()));
    let program = sealed("from math import pi", &policy);
    assert_eq!(
        program.modules,
        [("math".to_owned(), vec!["pi".to_owned()])]
    );
}

#[test]
fn known_inputs_may_have_the_names_of_builtins() {
    let mut policy = Policy::expression();
    policy.inputs = Some(["id", "input"].map(str::to_owned).into());
    assert_eq!(sealed("id + input", &policy).inputs, ["id", "input"]);
}

#[test]
fn a_mere_check_seals_nothing_and_finds_the_same() {
    use fangless_guest::front::compile;
    use fangless_wire::message::{CompileReply, CompileRequest, Sealed, Want, encode};
    let check = |source: &str| {
        let (source, policy) = (source.to_owned(), script());
        compile(&encode(&CompileRequest {
            source,
            policy,
            want: Want::Check,
            cell: 0,
            names: Vec::new(),
        }))
    };
    assert_eq!(
        check("price * qty"),
        CompileReply::Sealed(Sealed::default())
    );
    assert!(matches!(check("return 1"), CompileReply::Refused(_)));
    assert!(matches!(
        compile(b"\xff\xff\xff"),
        CompileReply::Internal(_)
    ));
}
