# case: `__set_name__` that deletes or replaces what it is told of leaves an ordinary class
# expect: value [[False, False, True], 5, 'TypeError', True]
# cpython: skip CPython before 3.12 wraps what `__set_name__` raises
class Deletes:
    __set_name__ = lambda self, owner, name: delattr(owner, name)
class Replaces:
    __set_name__ = lambda self, owner, name: setattr(owner, name, 5)
class Builtin:
    __set_name__ = setattr
class Many:
    def __set_name__(self, owner, name):
        for i in range(50):
            setattr(owner, "n%d" % i, Many())
class A:
    x = Deletes()
    y = Deletes()
    z = 5
class B:
    x = Replaces()
class C:
    x = Many()
    y = Many()
found = [[hasattr(A, n) for n in "xyz"], B.x]
try:
    class D:
        x = Builtin()
except TypeError as error:
    found.append(type(error).__name__)
found + [hasattr(C, "n49")]
