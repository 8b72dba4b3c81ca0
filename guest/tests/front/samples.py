price * qty * (1 - discount)
---
"price" + 'qty' + """long""" + r'\raw' + u'text'
---
b'abc' + rb'\x00' + bytes(3)
---
1, 1.5, 2j, 0x1F, 0o17, 0b11, 1_000_000, 1e300, ..., None, True, False
---
a if b else c
---
not a and b or c
---
a < b <= c == d != e > f >= g
---
a is b, a is not b, a in b, a not in b
---
-a + +b * ~c / d // e % f ** g @ h << i >> j & k | l ^ m
---
[a, *b], (a, *b), {a, *b}, {'k': v, **w}
---
x[1], x[1:2], x[::3], x[1, 2:3], x[...], x[*y]
---
f(), f(a), f(a, *b, c=d, **e), f(x for x in y)
---
f'{a} {b!r} {c!s:>10} {d!a:{e}.{f}} {{g}} {h=} {i=:>3}' 'more' f"{j}"
---
lambda: 1
---
lambda a, b=1, /, c=2, *d, e, f=3, **g: (a, b, c, d, e, f, g)
---
[x for x in y if z], {x for x in y}, {x: z for x, z in y}, (x for x in y for z in x)
---
(n := 10) + n
---
x = y = z = 1
---
a, b = b, a
---
(a, [b, *c]), d = x
---
x[0], x[1:2] = 1, 2
---
x += 1; x -= 1; x *= 2; x /= 2; x //= 2; x %= 2; x **= 2; x @= y
x <<= 1; x >>= 1; x &= 1; x |= 1; x ^= 1
---
x: int = 1
y: list[int] | None
z: "Forward" = None
w: Callable[[int, str], None] = f
v: Literal[-1, 'a'] = -1
(u): int = 2
---
def f(a: int, b: "str" = '', *c: *Ts, d: x.y.Z = 1, **e: dict[str, int]) -> None:
    local: int
    other: int = 1
    self.x: int = a
    self.y: int
    self[0]: int
    return local
---
self.x: int
---
if a: pass
elif b: pass
elif c: pass
else: pass
---
while a:
    if b: break
    continue
else:
    c
---
for i, (j, *k) in enumerate(x):
    if i: continue
    break
else:
    pass
---
def f(a, /, b, *, c): return a + b + c
f(1, 2, c=3)
---
def f():
    """Documented."""
    return
---
"""Documented."""
x = 1
---
"only a text"
---
def outer():
    n = 0
    def inner():
        nonlocal n
        global m
        m = n = n + 1
        return n
    return inner
---
def g():
    got = yield 1
    yield from range(3)
    x = (yield)
    return got
---
@decorator
@other.thing(1)
def f(): pass
---
class A: pass
---
@decorator
class A(B, *C):
    """Documented."""
    x = 1
    y: int = 2
    z: str
    __slots__ = ('a', '_b')
    __match_args__ = ['a', '_b']
    def __init__(self, a):
        super().__init__()
        self.a = a
        self.__private = a
        self._b = self.__private
    def __repr__(self): return f'A({self.a!r})'
    def __eq__(self, other): return self.a == other.a
    def __hash__(self): return hash(self.a)
    def __add__(self, other): return A(self.a + other.a)
    def __iadd__(self, other): self.a += other.a; return self
    def __getattr__(self, name): return name
    def __enter__(self): return self
    def __exit__(self, *exc): return False
    @property
    def b(self): return self._b
    @b.setter
    def b(self, value): self._b = value
    @classmethod
    def make(cls): return cls(1)
    @staticmethod
    def helper(x): return x.y
    class Inner:
        def f(self): return self.__x
---
class A:
    def f(self, **kwargs):
        return super().f(**kwargs)
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
    def __getitem__(self, key):
        return super().__getitem__(key)
    def __call__(self, x):
        return [super().__len__() for y in x]
---
x.a
---
x.a.b.c
---
x.a().b(1).c[2].d
---
x.a = 1
---
x.a.b = y.c = 1
---
x.a, (y.b, *z.c) = v
---
x.a += y.b
---
x.a.b -= 1
---
x[0].a **= 2
---
del x.a, y.b.c, z[0], w
---
del (x.a, [y.b])
---
for x.a in y.b: z.c
---
for x.a, y.b in z: pass
---
[x.a for x.b in y.c if z.d]
---
with x.a as y.b, z.c() as (w.d, v.e): u.f
---
with (a as b, c as d): pass
---
with a: pass
---
try:
    a
except (x.E, F) as e:
    e.args
except G:
    raise
except:
    raise E from x.cause
else:
    b
finally:
    c
---
try:
    a
except* E as e:
    raise e
---
assert x.a, y.b
---
import math
---
import math as m, math
---
from math import pi
---
from math import pi as p, sin as s, cos
---
def f():
    import math
    from math import (pi, tau)
    return math.e + pi + tau
---
class A:
    from math import pi, e
    import math
---
if a:
    from math import pi
---
match x:
    case 1 | -2 | 3.5 | 1+2j | -1-2j: pass
    case 'a' | b'b' | 'a' 'b': pass
    case None | True | False: pass
    case [] | [_]: pass
    case [a, b, *_]: pass
    case (a, *rest): pass
    case {}: pass
    case {'k': v, 1: 2, -1: 3, None: 4, **kw}: pass
    case int(): pass
    case int(n) if n > y.limit: pass
    case Point(x=0, y=1 | 2): pass
    case Point(a, b, c=Other(d=e)): pass
    case mod.Point(x): pass
    case [Point(a)] as whole: pass
    case str() as s: pass
    case _: pass
---
match x.a:
    case {'kind': 'circle', 'r': r}: y = r.b
    case other: y = other
---
match = 1; case = 2; type = 3; _ = 4; lazy = 5
match + case + type + _
---
for _ in range(3): _total = _
---
f'{x.a}' + f'{x.b:{y.c}}' + f'{x.d.e=}' + f"{f'{x.g}'}"
---
lambda x=y.a: x.b
---
{x.a: y.b, **z.c}
---
(yield_ := x.a).b
---
x.a if x.b else x.c
---
x.a[y.b:z.c] = w.d
---
print(x.a, sep=y.b, *z.c, **w.d)
---
global x
x = 1
---
größe = 1; Ａ = 2; ﬁ = 3
größe + A + fi
---
# nothing but a comment
---
pass
---

---
x = (
    a +
    b  # with a comment
)
---
if x: y = 1; z = 2
---
'%s and %r' % (x.a, y)
---
return_ = 1
def f(x):
    try:
        return x.a
    finally:
        x.b = 1
---
def f():
    for x in y:
        try:
            with x as z:
                if z: continue
                return z.a
        except E:
            break
---
def f(n):
    match n:
        case A(x=1) | B(x=1): return n.x
        case A(x=y): return y
    while n.a:
        n = n.b
---
a = [i.x for i in j if (k := i.y)]
---
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
fib(10)
---
from __future__ import annotations, division
x: y = 1
---
"""Text."""
from __future__ import annotations
---
if __name__ == '__main__': print(__name__)
---
def f(g):
    g.__name__ = f.__name__ + type(g).__name__
    return g.__name__.upper()
---
class A:
    def __repr__(self): return 'A'
    __str__ = __repr__
    __radd__ = __add__ = lambda self, other: other
    __hash__ = None
    def _call(self): pass
    __call__ = _call
---
class A(B, kind='a', size=x.y):
    def __init_subclass__(cls, kind, **rest): super().__init_subclass__(**rest)
    def __new__(cls, *args): return super().__new__(cls)
    def __setattr__(self, name, value): super(A, self).__setattr__(name, value)
    def __delattr__(self, name): super().__delattr__(name)
---
def first[T: (int, str), *Ts, **P](items: list[T], size=len) -> T: return items[0]
class Box[T = int](Base):
    def get(self) -> T: return self.item
type Boxes[T] = list[Box[T]] | None
---
match x:
    case a.b: 1
    case [a.b.c, {a.d: x.y.z, 'k': a.e}] | [a.f.g, _]: 2
    case A(x=a.b) if a.c: 3
    case {a.b: [*_], **rest}: 4
---
def f(x, color):
    match x:
        case color.red: return 1
        case color.blue | color.green: return [1 for y in x if color.y]
---
class A:
    b = c
    match d:
        case b.e: pass
---
def f(a: {"k": int}, b: (int, str), c: Annotated[int, Gt(0), x.y(z=-1)]) -> [str, 1 + 2]: pass
---
_, __, ___ = x
for __ in x: pass
---
def outer(named):
    class C:
        def m(self, *a, **k):
            def g(): return k, self
            return super(), named, a, g
    return C
---
__all__ = ['f']
__version__ = '1.0'
__author__: str = 'x'
__all__ += ['g'] + [__version__]
---
class A[T](x[0], B[T]):
    __eq__ = make(1)
---
class A(B):
    __add__, __radd__ = both(1)
    __mul__, x = __add__, 2
    __hash__ = B.__hash__
    __iadd__ = list.extend
    __iter__ = None
    __slots__: tuple = ('a',)
    def f(self): return self.__slots__, self.__len__, type(self).__repr__, A.__doc__
---
def decorate(cls):
    first = cls.__init__
    def __init__(self, *args):
        first(self, *args)
    def __eq__(self, other): return __init__
    cls.__init__ = __init__
    cls.__eq__ = __eq__
    return cls
---
x[lambda: 1] = [y for y in z]
---
{(lambda: 1)(): [y for y in z], **x, f(lambda: 2): 1}
---
{max(a for a in k): [b for b in v] for k, v in d.items()}
