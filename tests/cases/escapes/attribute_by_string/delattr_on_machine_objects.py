# case: nothing that the machine made loses an attribute
# policy: script {"modules": {"math": ["pi"]}}
# expect: value [True, 1, None]
# cpython: skip CPython hands out what is asked for
import math
def f():
    pass
class A:
    def m(self):
        pass
r = []
for x, name in ((math, "pi"), (int, "real"), (list, "append"), ([], "append"), (f, "__code__"), (f, "__globals__"), (A(), "__dict__"), (A, "__dict__"),
                (A, "__module__"), (A, "__init__"), (A().m, "__func__"), (len, "__self__"), (getattr, "x"), (ValueError("x"), "args"), (slice(1), "start"), (object, "__hash__")):
    try:
        delattr(x, name)
        r.append(name)
    except AttributeError:
        pass
r + [math.pi > 3, (1).real, [1].append(2)]
