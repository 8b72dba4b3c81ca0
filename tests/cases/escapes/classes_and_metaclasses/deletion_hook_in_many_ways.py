# case: `__del__` runs at a moment that the program does not choose: there is no way to define it
# expect: refused F202 line 2 column 9, F201 line 5 column 5, F204 line 7 column 18, F201 line 9 column 5, F201 line 10 column 3
class A:
    def __del__(self):
        pass
class B:
    __del__ = lambda self: 1
class C:
    __slots__ = ("__del__",)
class D:
    __del__: int = 1
C.__del__ = print
setattr(C, "__del__", print)
