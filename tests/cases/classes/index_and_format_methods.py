# case: `__index__`, `__format__`, `__int__`, `__float__`, `__round__`, `__len__` answer the builtins
# expect: value ['c', 7, 1.5, '<abc>', '<>', 3, 4, '0x2', [1, 1], [0, 1], 11, [3, 1]]
class N:
    def __index__(self):
        return 2

    def __int__(self):
        return 7

    def __float__(self):
        return 1.5

    def __format__(self, spec):
        return f"<{spec}>"

    def __round__(self, digits=0):
        return digits

    def __len__(self):
        return 4

    def __hash__(self):
        return 11

    def __reversed__(self):
        return iter([3, 1])


n = N()
["abcd"[n], int(n), float(n), f"{n:abc}", format(n), round(n, 3), len(n), hex(n), [1] * n, list(range(n)), hash(n), list(reversed(n))]
