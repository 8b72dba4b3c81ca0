# case: the descriptor of a slot gives nothing
# expect: refused
class C:
    __slots__ = ("x",)


C.x.__get__(C(), C)
