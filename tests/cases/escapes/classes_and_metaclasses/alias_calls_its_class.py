# case: calling a generic alias makes an instance of its class, and the alias is not stored where it could be read
# expect: value [True, True, False, [1], [2]]
# cpython: skip CPython hands out what is asked for
class L(list):
    pass
a = L[int]([1])
b = list[getattr]([2])
[type(a) is L, type(b) is list, hasattr(a, "__orig_class__"), list(a), b]
