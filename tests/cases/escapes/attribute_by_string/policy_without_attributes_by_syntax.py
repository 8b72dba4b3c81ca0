# case: under the same policy, every piece of syntax that reads an attribute
# policy: script {"attributes": "none"}
# expect: refused F207 line 1 column 3, F207 line 2 column 3, F207 line 3 column 7, F207 line 4 column 13, F207 line 5 column 7, F207 line 6 column 4, F207 line 7 column 11, F207 line 8 column 5, F207 line 9 column 33, F207 line 11 column 14, F207 line 12 column 12, F207 line 13 column 13, F207 line 14 column 6, F207 line 15 column 3, F207 line 16 column 7
x.y
x.y = 1
del x.y
with x as x.y: pass
for x.y in []: pass
@x.y
class A(x.y):
    __match_args__ = ("y",)
    def f(self): return super().__init__()
match x:
    case int(real=y): pass
    case x.y: pass
    case {x.y: 1}: pass
f"{x.y}"
x.y += 1
print.__name__
