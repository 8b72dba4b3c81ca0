# case: `__name__` is read and nothing else: no statement binds, declares or deletes it
# expect: refused F201 line 1 column 1, F201 line 2 column 2, F201 line 3 column 5, F201 line 4 column 5, F201 line 5 column 7, F201 line 6 column 14, F201 line 8 column 21, F201 line 9 column 7, F201 line 10 column 17, F201 line 12 column 10, F201 line 13 column 5, F201 line 14 column 7
__name__ = "x"
(__name__ := "x")
for __name__ in (): pass
def __name__(): pass
class __name__: pass
lambda *a, **__name__: 1
try: pass
except Exception as __name__: pass
def f(__name__): pass
def g(): global __name__
match 1:
    case __name__: pass
del __name__
print(__name__=1)
