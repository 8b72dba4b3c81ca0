//! Programs that are refused, each with every code and span.

use super::{refused, script};
use fangless_wire::{Attributes, Policy, Syntax};

#[track_caller]
fn each(policy: &Policy, table: &[(&str, &[&str])]) {
    let mut wrong = String::new();
    for (source, expected) in table {
        let found = refused(source, policy);
        if found != *expected {
            wrong.push_str(&format!(
                "{source:?}\n  expected {expected:?}\n  found    {found:?}\n"
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn syntax_errors_have_places() {
    each(
        &script(),
        &[
            ("price * (qty", &["F001 1:9-1:10"]),
            ("a +", &["F001 1:4-1:5"]),
            ("x = = 1", &["F001 1:5-1:6"]),
            ("é = = 1", &["F001 1:5-1:6"]),
            ("'abc", &["F001 1:1-1:2"]),
            ("f'{a'", &["F001 1:3-1:4"]),
            ("if x:\npass", &["F001 2:1-2:5"]),
            ("if x:\n  a\n b", &["F001 3:3-3:4"]),
            ("  x = 1", &["F001 1:1-1:3"]),
            ("x = 1\0", &["F001 1:6-1:7"]),
            ("\u{feff}x = 1", &["F001 1:1-1:2"]),
            ("1 = x", &["F001 1:1-1:2"]),
            ("f() = 1", &["F001 1:1-1:4"]),
            ("0777", &["F001 1:1-1:2"]),
            ("a $ b", &["F001 1:3-1:4"]),
            ("print 'x'", &["F001 1:1-1:6"]),
            // Found by the symbol table and the code generator only.
            ("return 1", &["F001 1:1-1:9"]),
            ("x = 1\nyield x", &["F001 2:1-2:8"]),
            ("break", &["F001 1:1-1:6"]),
            ("continue", &["F001 1:1-1:9"]),
            ("def f(a, a): pass", &["F001 1:10-1:11"]),
            ("nonlocal x", &["F001 1:1-1:11"]),
            ("def f():\n  x = 1\n  global x", &["F001 3:3-3:11"]),
            ("def f(x):\n  nonlocal x", &["F001 2:3-2:13"]),
            (
                "match x:\n  case a: pass\n  case b: pass",
                &["F001 2:8-2:9"],
            ),
            ("match x:\n  case a, a: pass", &["F001 2:11-2:12"]),
            ("match x:\n  case A(b=1, b=2): pass", &["F001 2:17-2:18"]),
            ("match x:\n  case f'{y}': pass", &["F001 2:8-2:14"]),
            ("a, *b, *c = x", &["F001 1:1-1:10"]),
            ("x = *a", &["F001 1:5-1:7"]),
            ("class A:\n  [(y := x) for x in z]", &["F001 2:5-2:6"]),
            // An identifier that NFKC turns into a keyword of the constants.
            ("Ｔrue", &["F001 1:1-1:5"]),
            ("x.Ｎone", &["F001 1:3-1:7"]),
            // Comes to light with `__debug__` only in CPython; here as a dunder.
            ("__debug__ = 1", &["F201 1:1-1:10"]),
        ],
    );
}

#[test]
fn what_is_not_supported() {
    each(
        &script(),
        &[
            ("async def f(): pass", &["F102 1:1-1:12"]),
            (
                "async def f():\n  await g()",
                &["F102 1:1-1:12", "F102 2:3-2:12"],
            ),
            (
                "async def f():\n  async for x in y: pass",
                &["F102 1:1-1:12", "F102 2:3-2:19"],
            ),
            (
                "async def f():\n  async with x: pass",
                &["F102 1:1-1:12", "F102 2:3-2:15"],
            ),
            ("[x async for x in y]", &["F102 1:4-1:20"]),
            ("def f[T](x): return T", &["F103 1:21-1:22"]),
            ("class A[T]:\n  x = T", &["F103 2:7-2:8"]),
            ("class A[T]:\n  def f(self): return T", &["F103 2:23-2:24"]),
            ("class A[T](B[T]):\n  x = T", &["F103 2:7-2:8"]),
            ("class A[T](f(T)): pass", &["F103 1:14-1:15"]),
            ("type X = int\nX", &["F103 2:1-2:2"]),
            ("def f():\n  type X = int\n  X()", &["F103 3:3-3:4"]),
            ("type X[T] = list[T] | (y := 1)", &["F107 1:24-1:30"]),
            ("def f[T: (x := 1)](): pass", &["F107 1:11-1:17"]),
            (
                "from __future__ import annotations\nannotations",
                &["F103 2:1-2:12"],
            ),
            (
                "x = 1\nfrom __future__ import annotations",
                &["F001 2:1-2:35"],
            ),
            ("from __future__ import braces", &["F001 1:24-1:30"]),
            (
                "from __future__ import annotations as a\na",
                &["F103 2:1-2:2"],
            ),
            ("t'{x}'", &["F104 1:1-1:7"]),
            ("class A(metaclass=M): pass", &["F105 1:9-1:20"]),
            ("class A(B, **k): pass", &["F105 1:12-1:15"]),
            ("class A:\n  __call__ = [f]", &["F106 2:14-2:17"]),
            ("class A:\n  __all__ = 1", &["F201 2:3-2:10"]),
            ("def f():\n  __version__ = 1", &["F201 2:3-2:14"]),
            ("def f():\n  global __all__", &["F201 2:10-2:17"]),
            ("__version__\n__version__ = 1", &["F201 1:1-1:12"]),
            ("import math as __file__", &["F201 1:16-1:24"]),
            ("class A:\n  __iter__ = 5", &["F106 2:14-2:15"]),
            ("class A:\n  __hash__ = __eq__ = ''", &["F106 2:23-2:25"]),
            ("class A:\n  __str__ = __class__", &["F201 2:13-2:22"]),
            ("class A:\n  __dict__ = 1", &["F201 2:3-2:11"]),
            ("class A:\n  x = __str__", &["F201 2:7-2:14"]),
            ("__str__ = 1", &["F201 1:1-1:8"]),
            ("x: (y := int) = 1", &["F107 1:5-1:13"]),
            ("def f():\n  x: [(yield)] = 1", &["F107 2:8-2:13"]),
            ("x: f(a=[y for y in z]) = 1", &["F107 1:8-1:22"]),
            ("x: f(__class__=1) = 1", &["F201 1:6-1:15"]),
            ("def f(x: (lambda: 1)): pass", &["F107 1:11-1:20"]),
            ("def f() -> [x for x in y]: pass", &["F107 1:12-1:26"]),
            ("def f():\n  x: (yield) = 1", &["F107 2:7-2:12"]),
        ],
    );
}

#[test]
fn special_methods_and_super() {
    each(
        &script(),
        &[
            (
                "class A:\n  def __getattribute__(s, n): pass",
                &["F202 2:7-2:23"],
            ),
            ("class A:\n  def __del__(s): pass", &["F202 2:7-2:14"]),
            ("class A:\n  def __reduce__(s): pass", &["F202 2:7-2:17"]),
            ("class A:\n  def __class__(s): pass", &["F202 2:7-2:16"]),
            ("class A:\n  def __made_up__(s): pass", &["F202 2:7-2:18"]),
            // Only directly in the class body.
            (
                "class A:\n  if 1:\n    def __init__(s): pass",
                &["F201 3:9-3:17"],
            ),
            (
                "class A:\n  def f(s):\n    def __new__(s): pass",
                &["F201 3:9-3:16"],
            ),
            ("def __init__(s): pass", &["F201 1:5-1:13"]),
            // Nor by anything but `def` and a plain assignment.
            ("class A:\n  __init__: x = f", &["F201 2:3-2:11"]),
            ("class A:\n  (__init__, x) = [f]", &["F106 2:19-2:22"]),
            ("class A:\n  [__init__, x] = f", &["F201 2:4-2:12"]),
            ("class A:\n  __init__, *__str__ = f, g", &["F201 2:14-2:21"]),
            ("class A:\n  import math as __init__", &["F201 2:18-2:26"]),
            ("class A:\n  __slots__: list = x", &["F204 2:21-2:22"]),
            ("class A:\n  __slots__ = x", &["F204 2:15-2:16"]),
            ("class A:\n  __slots__ = 'abc'", &["F204 2:15-2:20"]),
            ("class A:\n  __slots__ = ('a', '__b')", &["F204 2:21-2:26"]),
            ("class A:\n  __slots__ = ['__dict__']", &["F204 2:16-2:26"]),
            ("class A:\n  __slots__ = ('a', *b)", &["F204 2:21-2:23"]),
            ("class A:\n  __slots__ = (f'a',)", &["F204 2:16-2:20"]),
            (
                "class A:\n  __slots__ = ('a.b', '<getattr>')",
                &["F204 2:16-2:21", "F204 2:23-2:34"],
            ),
            (
                "class A:\n  __match_args__ = ('__class' '__',)",
                &["F204 2:21-2:35"],
            ),
            (
                "class A:\n  __slots__ = __match_args__ = ()",
                &["F201 2:3-2:12", "F201 2:15-2:29"],
            ),
            ("class A:\n  __slots__ += ('a',)", &["F201 2:3-2:12"]),
            ("__slots__ = ('a',)", &["F201 1:1-1:10"]),
            (
                "class A:\n  def f(s): return super().__class__()",
                &["F203 2:28-2:37"],
            ),
            (
                "class A:\n  def f(s): return super().__init__",
                &["F203 2:28-2:36"],
            ),
            (
                "class A:\n  def f(s): super().__getattribute__('a')",
                &["F203 2:21-2:37"],
            ),
            (
                "class A:\n  def f(s): super().__reduce_ex__(2)",
                &["F203 2:21-2:34"],
            ),
            (
                "class A:\n  def f(s): super().__init__ = 1",
                &["F203 2:21-2:29"],
            ),
            (
                "class A:\n  def f(s): super(A, s).__class__()",
                &["F203 2:25-2:34"],
            ),
            ("del f.__name__", &["F201 1:7-1:15"]),
            ("__name__ = 1", &["F201 1:1-1:9"]),
            ("__name__ += 1", &["F201 1:1-1:9"]),
            ("def f(__name__): pass", &["F201 1:7-1:15"]),
            ("class A:\n  def f(s): A().__init__", &["F201 2:17-2:25"]),
            ("class A:\n  def f(s): del A.__init__", &["F201 2:19-2:27"]),
            ("class A: pass\nA.__new__ = f", &["F201 2:3-2:10"]),
            (
                "def __init__(s): pass\nx = __init__",
                &["F201 1:5-1:13", "F201 2:5-2:13"],
            ),
            ("A.__getattribute__(s)", &["F201 1:3-1:19"]),
            ("super = 1", &["F208 1:1-1:6"]),
            ("def f(super): pass", &["F208 1:7-1:12"]),
            ("import math as super", &["F208 1:16-1:21"]),
            ("del super", &["F208 1:5-1:10"]),
            ("def f():\n  global super", &["F208 2:10-2:15"]),
        ],
    );
}

#[test]
fn imports() {
    each(
        &script(),
        &[
            ("import os", &["F301 1:8-1:10"]),
            (
                "import math, os, sys as s",
                &["F301 1:14-1:16", "F301 1:18-1:21"],
            ),
            ("import os.path", &["F301 1:8-1:15"]),
            ("import math.x", &["F301 1:8-1:14"]),
            ("from os import path", &["F301 1:6-1:8"]),
            ("from math import nope", &["F302 1:18-1:22"]),
            ("from math import pi, _x, sin", &["F302 1:22-1:24"]),
            ("from math import *", &["F303 1:18-1:19"]),
            ("from . import x", &["F303 1:1-1:16"]),
            ("from .math import pi", &["F303 1:1-1:21"]),
            ("import __main__", &["F201 1:8-1:16", "F301 1:8-1:16"]),
        ],
    );
}

#[test]
fn names_from_outside() {
    each(
        &script(),
        &[
            ("open('x')", &["F205 1:1-1:5"]),
            ("eval('1') + exec('2')", &["F205 1:1-1:5", "F205 1:13-1:17"]),
            ("def f(): return globals()", &["F205 1:17-1:24"]),
            ("[input() for x in y]", &["F205 1:2-1:7"]),
            ("class A:\n  x = vars()", &["F205 2:7-2:11"]),
            ("lambda: __import__('os')", &["F201 1:9-1:19"]),
            (
                "def f():\n  if 0: compile = 1\nx = compile",
                &["F205 3:5-3:12"],
            ),
            ("class A:\n  open = open", &["F205 2:10-2:14"]),
        ],
    );
    let mut policy = Policy::expression();
    policy.inputs = Some(["price", "qty", "country"].map(str::to_owned).into());
    each(
        &policy,
        &[
            ("prise * qty", &["F206 1:1-1:6"]),
            ("price * qty + foo + foo", &["F206 1:15-1:18"]),
            (
                "[x for x in countri if y]",
                &["F206 1:13-1:20", "F206 1:24-1:25"],
            ),
            ("price + print(1)", &["F205 1:9-1:14"]),
        ],
    );
}

#[test]
fn suggestions() {
    let mut policy = Policy::script();
    policy.inputs = Some(["price", "qty", "country"].map(str::to_owned).into());
    for (source, help) in [
        ("prise", "Did you mean `price`?"),
        ("cuontry", "Did you mean `country`?"),
        ("lenn(price)", "Did you mean `len`?"),
        ("def f(total):\n  return totla", "Did you mean `total`?"),
        ("zzzzzz", "Define it, or correct the spelling."),
    ] {
        let fangless_wire::message::CompileReply::Refused(found) = super::reply(source, &policy)
        else {
            panic!("not refused: {source}");
        };
        assert_eq!(found[0].help, help, "{source}");
    }
}

#[test]
fn expressions_only() {
    each(
        &Policy::expression(),
        &[
            ("x = 1", &["F003 1:1-1:6"]),
            ("1\nprint(2)", &["F003 2:1-2:9"]),
            ("def f(): pass", &["F003 1:1-1:14"]),
            ("import os", &["F003 1:1-1:10"]),
            ("", &["F001 1:1-1:2"]),
            ("a) + (b", &["F001 1:2-1:3"]),
            ("# nothing", &["F001 1:10-1:11"]),
            ("yield x", &["F001 1:1-1:8"]),
            ("(yield x)", &["F101 1:2-1:9"]),
            ("(x := 1)", &["F101 1:2-1:8"]),
            ("await x", &["F102 1:1-1:8"]),
            ("x.__class__", &["F201 1:3-1:12"]),
        ],
    );
}

#[test]
fn every_family_is_the_policys_choice() {
    let programs: [(Syntax, &str, &str); 15] = [
        (Syntax::Lambda, "f = lambda: 1", "F101 1:5-1:14"),
        (Syntax::Comprehension, "x = {a for a in b}", "F101 1:5-1:19"),
        (Syntax::Fstring, "x = f'{a}'", "F101 1:5-1:11"),
        (Syntax::Walrus, "(x := 1)", "F101 1:2-1:8"),
        (Syntax::Loop, "for x in y: pass", "F101 1:1-1:11"),
        (Syntax::Function, "def f(): pass", "F101 1:1-1:6"),
        (Syntax::Generator, "def f(): yield", "F101 1:10-1:15"),
        (Syntax::Class, "class A: pass", "F101 1:1-1:8"),
        (Syntax::Try, "raise x", "F101 1:1-1:8"),
        (Syntax::With, "with a as b: pass", "F101 1:1-1:12"),
        (Syntax::Match, "match a:\n  case 1: pass", "F101 1:1-1:8"),
        (Syntax::Assert, "assert a", "F101 1:1-1:9"),
        (Syntax::Delete, "a = 1\ndel a", "F101 2:1-2:6"),
        (Syntax::Import, "import math", "F101 1:1-1:12"),
        (Syntax::Async, "async def f(): pass", "F102 1:1-1:12"),
    ];
    assert_eq!(programs.map(|(family, ..)| family), Syntax::ALL);
    for (family, source, expected) in programs {
        let mut policy = script();
        policy.syntax.insert(family);
        super::sealed(source, &policy);
        policy.syntax.remove(&family);
        assert_eq!(refused(source, &policy), [expected], "{source}");
    }
    let mut policy = script();
    policy.syntax.clear();
    each(
        &policy,
        &[
            ("while 1: break", &["F101 1:1-1:8", "F101 1:10-1:15"]),
            ("for x in y: continue", &["F101 1:1-1:11", "F101 1:13-1:21"]),
            ("try: pass\nexcept E: pass", &["F101 1:1-1:4"]),
            ("global x", &["F101 1:1-1:9"]),
            ("@d\ndef f(): return", &["F101 1:3-2:6", "F101 2:10-2:16"]),
            ("[x async for x in y]", &["F101 1:1-1:21", "F102 1:4-1:20"]),
        ],
    );
}

#[test]
fn no_attributes() {
    let mut policy = script();
    policy.attributes = Attributes::None;
    each(
        &policy,
        &[
            ("x.upper()", &["F207 1:3-1:8"]),
            ("x.a = 1", &["F207 1:3-1:4"]),
            ("x.a.b += 1", &["F207 1:3-1:4", "F207 1:5-1:6"]),
            ("del x.a", &["F207 1:7-1:8"]),
            ("for x.a in y: pass", &["F207 1:7-1:8"]),
            ("match x:\n  case A(b=1): pass", &["F207 2:10-2:11"]),
            ("x.__class__", &["F201 1:3-1:12", "F207 1:3-1:12"]),
            (
                "class A:\n  def f(s): super().__init__()",
                &["F207 2:21-2:29"],
            ),
            ("x: a.b = 1", &["F207 1:6-1:7"]),
        ],
    );
}

#[test]
fn policies_that_ask_for_too_much() {
    let mut policy = Policy::expression();
    policy
        .builtins
        .extend(["eval", "open", "<getattr>", "__build_class__"].map(str::to_owned));
    let codes = refused("1 +", &Policy::expression());
    assert_eq!(codes.len(), 1);
    assert_eq!(refused("1", &policy), vec!["F401 1:1-1:2"; 4]);
    let mut policy = Policy::script();
    policy.modules.insert("subprocess".to_owned(), None);
    policy.modules.insert(
        "math".to_owned(),
        Some(["pi", "nope"].map(str::to_owned).into()),
    );
    assert_eq!(refused("1", &policy), vec!["F402 1:1-1:2"; 2]);
    policy.modules.remove("subprocess");
    policy
        .modules
        .insert("math".to_owned(), Some(["pi"].map(str::to_owned).into()));
    super::sealed("from math import pi", &policy);
    assert_eq!(refused("from math import sin", &policy), ["F302 1:18-1:21"]);
}

#[test]
fn all_violations_come_at_once_sorted_and_bounded() {
    each(
        &script(),
        &[(
            "import os\nx = y.__class__\nasync def f(__a__):\n  return open()\n",
            &[
                "F301 1:8-1:10", "F201 2:7-2:16", "F102 3:1-3:12", "F201 3:13-3:18",
                "F205 4:10-4:14",
            ],
        )],
    );
    let found = refused(&"x.__a__\n".repeat(500), &script());
    assert_eq!(found.len(), 100);
    assert_eq!(found[0], "F201 1:3-1:8");
    assert_eq!(found[99], "F201 100:3-100:8");
}
