# case: `__new__` and its like assigned a builtin or a guard: what they make is guarded as ever
# expect: value [True, False, False, 'TypeError', 'TypeError']
# cpython: skip CPython hands out what is asked for
class A:
    __new__ = type
class B:
    __new__ = super
class C:
    __call__ = getattr
class D:
    __set_name__ = setattr
r = [A() is type, hasattr(A(), "__self__"), hasattr(B(), "__thisclass__")]
for use in (lambda: A()("X", (), {}), lambda: C()("__class__")):
    try:
        r.append(use())
    except TypeError:
        r.append("TypeError")
r
