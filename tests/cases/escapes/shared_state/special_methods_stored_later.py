# case: special methods are stored in the program's own classes only, its own functions only, and none that a class is made by
# expect: value ['stored', [], 'made by A', 'AttributeError', 'AttributeError']
# cpython: skip CPython takes builtin functions and more names
class A:
    pass

class B(Exception):
    pass

def own(*args):
    return "stored"

A.__repr__ = own
done = []
a, text, function = A(), "", lambda: 1
def try_(name, act):
    try:
        act()
        done.append(name)
    except (AttributeError, TypeError):
        pass

def s(target, name, value):
    def act():
        setattr(target, name, value)
    return act

for target in (str, dict, object, Exception, ValueError, len, print, a, text, function, B("x"), [], 5, type):
    for name in ("__repr__", "__call__", "__len__", "__eq__", "__hash__", "__init__", "__getattr__"):
        try_((name, str(type(target).__name__)), s(target, name, own))
for name in ("__new__", "__init_subclass__", "__class_getitem__", "__set_name__", "__class__", "__dict__",
             "__getattribute__", "__del__", "__bases__", "__mro__", "__slots__", "__match_args__", "__module__",
             "__qualname__", "__prepare__", "__subclasshook__", "__reduce__", "__doc__", "<own>"):
    try_(name, s(A, name, own))
for value in (len, str, str.upper, dict.get, getattr, None, 5, a, "".format, property(own), staticmethod(own)):
    try_(("__call__", str(value)), s(A, "__call__", value))

def fails(act):
    try:
        act()
    except AttributeError as error:
        return type(error).__name__

class Maker:
    def __init_subclass__(cls):
        cls.made = "made by A"

class Made(Maker):
    pass
[repr(a), done, Made.made, fails(lambda: delattr(A, "__repr__")), fails(lambda: delattr(A, "__name__"))]
