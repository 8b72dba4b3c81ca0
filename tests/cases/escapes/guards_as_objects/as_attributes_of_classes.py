# case: a guard in a class is no method: it is not bound to the object
# expect: value [5, True, True, '1', 'refused']
# cpython: skip CPython hands out what is asked for
class A:
    g = getattr
    s = setattr
    t = type
    i = isinstance
    f = "{0.real}".format
a = A()
a.s(a, "x", 5)
r = [a.g(a, "x"), a.t(a) is A, a.i(a, A), a.f(1)]
try:
    a.g(a, "__dict__")
except AttributeError:
    r.append("refused")
r
