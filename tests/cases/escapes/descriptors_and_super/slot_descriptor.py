# case: the descriptor of a slot gives nothing
# expect: refused F201 line 5 column 5
class C:
    __slots__ = ("x",)


C.x.__get__(C(), C)
