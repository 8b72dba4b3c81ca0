# case: `__name__` is told by classes, functions and methods, however it is asked for, and is text
# expect: value ['A', 'f', 'len', 'int', 'refused', 'refused', 'f', 'f', None, 'refused', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
class A:
    def __getattr__(self, name):
        return (x for x in ())
def f():
    pass
r = [A.__name__, f.__name__, len.__name__, type(1).__name__]
for use in (lambda: A().__name__, lambda: (1).__name__, lambda: "{0.__name__}".format(f), lambda: getattr(f, "__name__"), lambda: setattr(f, "__name__", "x"), lambda: super.__name__, lambda: property(f).__name__, lambda: list[int].__name__):
    try:
        r.append(use())
    except AttributeError:
        r.append("refused")
r
