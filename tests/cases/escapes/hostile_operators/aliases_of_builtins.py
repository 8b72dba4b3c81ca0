# case: builtins as special methods: each gets what the machine hands it and answers within its own rules
# expect: value ['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError']
class A:
    __getattr__ = getattr
    __setattr__ = setattr
    __delattr__ = delattr
    __init_subclass__ = getattr
    __hash__ = hash
    __len__ = len
    __iter__ = iter
    __next__ = next
    __contains__ = isinstance
    __exit__ = getattr
    __enter__ = hasattr
    __get__ = getattr
    __add__ = getattr
a = A()
def put():
    a.x = 1
def remove():
    del a.x
def derive():
    class B(A):
        pass
def enter():
    with a:
        pass
def bound():
    class C:
        x = a
    return C().x
found = []
for use in (lambda: a.x, put, remove, derive, lambda: {a: 1}, lambda: len(a), lambda: list(a), lambda: 5 in a, enter, bound, lambda: a + a, lambda: next(a)):
    try:
        found.append(use())
    except TypeError as error:
        found.append(type(error).__name__)
found
