# case: a generic class with an index is the class itself wherever a class may stand
# expect: value [True, 'caught', 5, 'derived', 'TypeError', 'TypeError', None, 'TypeError']
# cpython: skip type parameters and aliases are newer than the CPython of the test environment
class Failed[T](Exception):
    pass
class Box[T]:
    __match_args__ = ("value",)
    def __init__(self, value):
        self.value = value
class Sub[T](Box[int], Box[str] if False else object):
    def name(self):
        return "derived"
found = [isinstance(Box(1), Box[int])]
try:
    raise Failed[int]("x")
except Failed[str]:
    found.append("caught")
match Box[int](5):
    case Box(x):
        found.append(x)
found.append(Sub[int](1).name())
def of_function():
    class X[T](print[T]): pass
def of_guard():
    class X[T](type[T]): pass
def of_alias():
    class X(list[int]): pass
def of_generator():
    class X[T]((x for x in ())[T]): pass
for use in (of_function, of_guard, of_alias, of_generator):
    try:
        found.append(use())
    except TypeError as error:
        found.append(type(error).__name__)
found
