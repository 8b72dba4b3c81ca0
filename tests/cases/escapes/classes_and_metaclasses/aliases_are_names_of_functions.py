# case: a special method is assigned a name, a lambda or a call; no other expression, and no special name from outside
# expect: refused F106 line 2 column 15, F106 line 3 column 14, F201 line 4 column 5, F201 line 4 column 15, F201 line 5 column 5, F201 line 6 column 9, F201 line 8 column 5, F201 line 8 column 15
class A:
    __str__ = print.x
    __eq__ = [1][0]
    __hash__, __repr__ = print, print
    __getattribute__ = getattr
    x = __reduce__
def f():
    __str__ = __repr__
