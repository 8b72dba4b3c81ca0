# case: functions and classes of the program's own are renamed, and nothing else; a name is never deleted
# expect: value ['renamed', 'AttributeError', None, 'AttributeError', 'AttributeError', 'AttributeError', None, 'AttributeError', 'x', 'TypeError', []]
# cpython: skip CPython hands out what is asked for
class A:
    def m(self):
        pass
    def __setattr__(self, name, value):
        seen.append((name, value))
seen = []
def f():
    pass
def builtin():
    len.__name__ = "x"
def of_class():
    A.__name__ = "x"
def of_builtin_class():
    int.__name__ = "x"
def of_instance():
    A().__name__ = "x"
def of_bound_method():
    A().m.__name__ = "x"
f.__name__ = "renamed"
found = [f.__name__]
for use in (builtin, of_class, of_builtin_class, of_instance, of_bound_method, lambda: setattr(f, "__name__", "x"), lambda: delattr(f, "__name__"), lambda: getattr(f, "__name__"), lambda: f.__setattr__("__name__", "x")):
    try:
        found.append(use())
    except (AttributeError, TypeError) as error:
        found.append(type(error).__name__)
found + [seen]
