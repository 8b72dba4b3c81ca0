# case: special methods are read uncalled where the program's own classes define them, and of nothing else
# expect: value [['own', 'own', 'own'], [], [False, False, False]]
# cpython: skip CPython gives every object's
class A:
    def __len__(self):
        return 1
    def __call__(self):
        return 2

class D(dict):
    pass

def f():
    pass

def g():
    yield

a, text, d, gen, error = A(), "", D(), g(), ValueError("x")
own = []
for get in (lambda: a.__len__, lambda: A.__call__, lambda: getattr(a, "__call__")):
    get()
    own.append("own")

leaks = []
gets = [
    lambda: text.__len__, lambda: text.__format__, lambda: d.__getitem__, lambda: D.__getitem__,
    lambda: D.__setitem__, lambda: D.__init__, lambda: A.__init__, lambda: a.__init__, lambda: A.__new__,
    lambda: a.__eq__, lambda: A.__setattr__, lambda: a.__setattr__, lambda: A.__init_subclass__,
    lambda: f.__call__, lambda: f.__get__, lambda: gen.__next__, lambda: gen.__iter__, lambda: error.__init__,
    lambda: error.__str__, lambda: dict.__getitem__, lambda: dict.__setitem__, lambda: object.__setattr__,
    lambda: object.__new__, lambda: type.__call__, lambda: len.__call__, lambda: A.m.__get__, lambda: type(a).__new__,
    lambda: getattr(object, "__new__"), lambda: getattr(d, "__setitem__"), lambda: "{0.__len__}".format(text),
    lambda: "{0.__init__}".format(a), lambda: text.__slots__, lambda: A.__slots__, lambda: error.__match_args__,
]
for i, get in enumerate(gets):
    try:
        leaks.append((i, get()))
    except AttributeError:
        pass
[own, leaks, [isinstance(leak, type) for leak in (len, f, a)]]
