# case: a reflected operator is given the other operand and nothing else
# expect: value [[(1,), (1,), ([1],), ("%s",), (2, None)], 5]
class R:
    def __radd__(self, *args):
        seen.append(args)
        return 1

    __rmul = 1

    def __rsub__(self, *args):
        seen.append(args)
        return 1

    def __ror__(self, *args):
        seen.append(args)
        return 1

    def __rmatmul__(self, *args):
        seen.append(args)
        return 1

    def __rpow__(self, other, mod=None):
        seen.append((other, mod))
        return 1


seen = []
r = R()
total = (1 + r) + (1 - r) + ([1] | r) + ("%s" @ r) + (2**r)
[seen, total]
