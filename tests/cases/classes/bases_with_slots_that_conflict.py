# case: two bases with slots of their own do not fit into one instance
# expect: raises TypeError
class B:
    __slots__ = ("q",)


class C:
    __slots__ = ("z",)


class D(B, C):
    pass
