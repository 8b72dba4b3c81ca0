# case: a special method is assigned a name, a lambda, a call, an attribute or None; no other expression, and no special name from outside
# expect: refused F106 line 2 column 15, F106 line 3 column 14, F106 line 4 column 33, F201 line 5 column 5, F201 line 6 column 9, F201 line 8 column 5, F201 line 8 column 15, F201 line 10 column 6, F201 line 11 column 19
class A:
    __str__ = [print][0]
    __eq__ = [1][0]
    __hash__, __repr__ = print, 5
    __getattribute__ = getattr
    x = __reduce__
def f():
    __str__ = __repr__
class B:
    [__str__, y] = print, print
    __len__ = f().__reduce__
