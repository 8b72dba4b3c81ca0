# case: two bases with slots of their own would share one cell of memory
# expect: raises TypeError: multiple bases have instance lay-out conflict
class A:
    __slots__ = ("a",)
class B:
    __slots__ = ("b",)
class C(A, B):
    pass
