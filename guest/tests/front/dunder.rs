//! Every place where a name can stand, tried with dunder names.

use super::{refused, reply, script};
use fangless_wire::message::CompileReply;

/// `NAME` is where the name stands.
const PLACES: &[&str] = &[
    "NAME",
    "x = NAME",
    "NAME = 1",
    "NAME: int = 1",
    "NAME: int",
    "NAME += 1",
    "a, NAME = x",
    "[a, *NAME] = x",
    "(NAME := 1)",
    "[(NAME := a) for a in x]",
    "for NAME in x: pass",
    "for a, (b, NAME) in x: pass",
    "[a for NAME in x]",
    "{NAME for a in x}",
    "{NAME: a for a in x}",
    "{a: b for a, NAME in x}",
    "[a for a in x if NAME]",
    "(a for a in NAME)",
    "with x as NAME: pass",
    "with x as (a, NAME): pass",
    "try: pass\nexcept E as NAME: pass",
    "try: pass\nexcept* E as NAME: pass",
    "try: pass\nexcept NAME: pass",
    "del NAME",
    "def NAME(): pass",
    "def f(NAME): pass",
    "def f(NAME, /): pass",
    "def f(*, NAME): pass",
    "def f(*NAME): pass",
    "def f(**NAME): pass",
    "def f(a=NAME): pass",
    "def f(a: NAME): pass",
    "def f(*a: NAME): pass",
    "def f(**a: NAME): pass",
    "def f() -> NAME: pass",
    "def f() -> list[NAME | None]: pass",
    "def f(): global NAME",
    "def f(name):\n  def g():\n    nonlocal NAME",
    "def f(): return NAME",
    "def f(): yield NAME",
    "def f(): yield from NAME",
    "@NAME\ndef f(): pass",
    "@NAME\nclass A: pass",
    "@x.NAME\ndef f(): pass",
    "class NAME: pass",
    "class A(NAME): pass",
    "class A(*NAME): pass",
    "class A:\n  NAME = 1",
    "class A:\n  for NAME in x: pass",
    "class A:\n  class NAME: pass",
    "class A:\n  import math as NAME",
    "class A:\n  NAME: int",
    "lambda NAME: 1",
    "lambda *NAME: 1",
    "lambda **NAME: 1",
    "lambda a=NAME: 1",
    "lambda: NAME",
    "f(NAME)",
    "f(*NAME)",
    "f(**NAME)",
    "f(NAME=1)",
    "f(a=NAME)",
    "x.NAME",
    "x.NAME()",
    "x.NAME.a",
    "x.a.NAME = 1",
    "x.NAME: int = 1",
    "x.NAME += 1",
    "del x.NAME",
    "for x.NAME in y: pass",
    "[a for x.NAME in y]",
    "with y as x.NAME: pass",
    "a, x.NAME = y",
    "x[NAME]",
    "x[NAME:]",
    "x[:NAME]",
    "x[::NAME]",
    "x[NAME] = 1",
    "x[a, NAME:b]",
    "import math as NAME",
    "from math import pi as NAME",
    "match NAME:\n  case 1: pass",
    "match x:\n  case NAME: pass",
    "match x:\n  case [a, *NAME]: pass",
    "match x:\n  case {'a': 1, **NAME}: pass",
    "match x:\n  case {'a': NAME}: pass",
    "match x:\n  case NAME(): pass",
    "match x:\n  case A(NAME=1): pass",
    "match x:\n  case A(a=NAME): pass",
    "match x:\n  case A(NAME): pass",
    "match x:\n  case x.NAME(): pass",
    "match x:\n  case 1 as NAME: pass",
    "match x:\n  case (1 | 2) as NAME: pass",
    "match x:\n  case 1 if NAME: pass",
    "f'{NAME}'",
    "f'{x!r:{NAME}}'",
    "f'{x:>{y.NAME}}'",
    "f'{NAME=}'",
    "f'{x.NAME:>3}'",
    "f'a' f'{f\"{NAME}\"}'",
    "-NAME",
    "not NAME",
    "a + NAME",
    "NAME + a",
    "a and NAME",
    "a < NAME",
    "NAME in a",
    "a if NAME else b",
    "NAME if a else b",
    "a if b else NAME",
    "(a, NAME)",
    "[a, NAME]",
    "{a, NAME}",
    "{NAME: a}",
    "{a: NAME}",
    "{**NAME}",
    "[*NAME]",
    "if NAME: pass",
    "if a: pass\nelif NAME: pass",
    "if a: pass\nelse: NAME",
    "while NAME: pass",
    "while a: NAME",
    "while a: pass\nelse: NAME",
    "for a in NAME: pass",
    "for a in x: pass\nelse: NAME",
    "with NAME: pass",
    "with x: NAME",
    "raise NAME",
    "raise E from NAME",
    "try: NAME\nfinally: pass",
    "try: pass\nfinally: NAME",
    "try: pass\nexcept E: NAME",
    "try: pass\nexcept E: pass\nelse: NAME",
    "assert NAME",
    "assert a, NAME",
    "match x:\n  case 1: NAME",
    "match x:\n  case NAME.a: pass",
    "match x:\n  case {x.NAME: 1}: pass",
    "match x:\n  case x.NAME.a: pass",
    "def f[NAME](): pass",
    "def f[T: NAME](): pass",
    "def f[T = NAME](): pass",
    "class A[*NAME]: pass",
    "class A[T, **NAME]: pass",
    "class A(B, a=NAME): pass",
    "class A(B, NAME=1): pass",
    "type NAME = int",
    "type X = NAME",
    "type X[NAME] = int",
    "class A:\n  __str__ = NAME",
    "class A:\n  NAME = __str__ = f",
    "super(A, b).NAME",
    "super().NAME",
    "class A:\n  def f(self): return super().NAME",
];

#[test]
fn no_place_takes_a_dunder() {
    let mut wrong = String::new();
    for place in PLACES {
        let fine = place.replace("NAME", "name");
        if !matches!(reply(&fine, &script()), CompileReply::Sealed(_)) {
            wrong.push_str(&format!(
                "{fine:?} is refused: {:?}\n",
                reply(&fine, &script())
            ));
        }
        // The last three are normalised by NFKC to names of the first kind.
        for name in [
            "__class__", "__x__", "_____x__", "__ｃlass__", "_＿class＿_", "__ﬁle__",
        ] {
            let source = place.replace("NAME", name);
            let before = &place[..place.find("NAME").unwrap()];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
            let start = format!(
                "F201 {line}:{column}-{line}:{}",
                column + name.chars().count()
            );
            let found = refused(&source, &script());
            let through_super = start.replacen("F201", "F203", 1);
            if !found.contains(&start) && !found.contains(&through_super) {
                wrong.push_str(&format!("{source:?} lacks {start}: {found:?}\n"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn no_place_takes_the_name_super_that_binds() {
    for place in [
        "NAME = 1",
        "for NAME in x: pass",
        "def NAME(): pass",
        "class NAME: pass",
        "import math as NAME",
        "with x as NAME: pass",
        "(NAME := 1)",
        "lambda NAME: 1",
        "match x:\n  case NAME: pass",
        "try: pass\nexcept E as NAME: pass",
        "[1 for NAME in x]",
        "ｓuper = 1",
    ] {
        let found = refused(&place.replace("NAME", "super"), &script());
        assert!(found[0].starts_with("F208"), "{place}: {found:?}");
    }
}

#[test]
fn single_underscores_and_private_names_are_ordinary() {
    for name in ["_", "__", "___", "_total", "__private", "trailing__", "_x_"] {
        for place in PLACES.iter().filter(|place| !place.contains("nonlocal")) {
            let source = place.replace("NAME", name);
            // In a pattern `_` is no name.
            if name != "_" || !place.starts_with("match") {
                assert!(
                    matches!(reply(&source, &script()), CompileReply::Sealed(_)),
                    "{source}"
                );
            }
        }
    }
}
