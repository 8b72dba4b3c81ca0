# case: a special method is assigned a name or a lambda; no other expression, and no special name from outside
# expect: refused F106 line 2 column 15, F106 line 3 column 16, F106 line 4 column 14, F106 line 5 column 16, F201 line 6 column 5, F201 line 6 column 15, F201 line 7 column 5, F201 line 8 column 9, F201 line 10 column 5, F201 line 10 column 15
class A:
    __str__ = print.x
    __init__ = getattr(object, "__init__")
    __eq__ = [1][0]
    __call__ = (lambda: 1)()
    __hash__, __repr__ = print, print
    __getattribute__ = getattr
    x = __reduce__
def f():
    __str__ = __repr__
