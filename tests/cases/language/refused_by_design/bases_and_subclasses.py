# case: `__mro__`, `__bases__` and `__subclasses__` are refused: they lead to every class of the interpreter
# expect: refused F201 line 5, F201 line 5, F201 line 5
class A:
    pass


[c.__name__ for c in A.__mro__], object.__subclasses__(), A.__bases__
