# case: a special method is another class's method, own or builtin, or None, which says that there is none
# expect: value [1, None, {'a': 1, 'b': 2}, True, 'P(3)', [1, 2, 3], 'TypeError', 'TypeError', 9, ['x', 'y'], ('k', 5)]
class DotDict(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__

d = DotDict(a=1)
d.b = 2
d.c = 3
del d.c

class P:
    def __init__(self, n):
        self.n = n
    def show(self):
        return f"P({self.n})"
    def __eq__(self, other):
        return self.n == other.n
    def __hash__(self):
        return hash(self.n)
    def __call__(self, key, *, by=1):
        return key, by
    __repr__ = show

class Q(P):
    def __eq__(self, other):
        return True
    __hash__ = P.__hash__
    __str__ = P.show
    __call__ = P.__call__

class L(list):
    __iadd__ = list.extend
    __iter__ = None
    __contains__ = None

class N:
    def __init__(self, items):
        self.items = items
    def names(self):
        return iter(self.items)
    __iter__ = names

l = L([1])
l.extend([2, 3])

def end(f):
    try:
        return f()
    except TypeError:
        return "TypeError"

[
    d.a, d.zzz, dict(d), hash(Q(3)) == hash(3), str(Q(3)), [l[0], l[1], l[2]],
    end(lambda: list(iter(l))), end(lambda: 1 in l), DotDict(n=9).n, list(N(["x", "y"])), Q(1)("k", by=5),
]
