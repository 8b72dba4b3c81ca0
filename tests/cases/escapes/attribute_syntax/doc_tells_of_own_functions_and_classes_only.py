# case: `__doc__` is told by functions, classes and instances of the program only, and leads nowhere
# policy: script {"modules": {"math": null}}
# expect: value ['text', 'text', 'text', 'text', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'text', 'text', [True, True]]
# cpython: skip CPython gives every object's
import math

class A:
    "text"
    def m(self):
        "text"
    @property
    def p(self):
        "text"
    def __getattr__(self, name):
        return ("asked", name)

def f():
    "text"

def g():
    yield

a, method, text, module, listed, function, cls, gen, error = A(), A().m, "", math, [], len, dict, g(), ValueError()

def set_class():
    A.__doc__ = "x"

def set_method():
    method.__doc__ = "x"

def set_builtin():
    function.__doc__ = "x"

def seen(get):
    try:
        return get()
    except AttributeError:
        return "AttributeError"

gets = [
    lambda: A.__doc__, lambda: method.__doc__, lambda: f.__doc__,
    lambda: a.__doc__, lambda: text.__doc__, lambda: module.__doc__, lambda: listed.__doc__,
    lambda: function.__doc__, lambda: cls.__doc__, lambda: gen.__doc__, lambda: error.__doc__,
    lambda: A.p.__doc__, set_class, set_method, set_builtin,
    lambda: getattr(f, "__doc__"), lambda: "{0.__doc__}".format(f),
]
[seen(get) for get in gets] + [[hasattr(f, "__doc__"), hasattr(A, "__doc__")]]
