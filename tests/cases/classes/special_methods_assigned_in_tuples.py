# case: special methods are assigned several at a time, from names and from calls that give several
# expect: value [11, 11, 20, 20, 'a-b', 'b-a', 5, True]
def both(function):
    def forward(self, other):
        return function(self.n, other)
    def reverse(self, other):
        return function(other, self.n)
    return forward, reverse

class V:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return self.n + other
    def __mul__(self, other):
        return self.n * other
    __radd__, __rmul__ = __add__, __mul__
    __sub__, __rsub__ = both(lambda a, b: f"{a}-{b}")
    size, __len__ = 5, lambda self: self.size
    __bool__ = __contains__ = lambda self, *item: True

v, w = V(10), V("a")
[v + 1, 1 + v, v * 2, 2 * v, w - "b", "b" - w, len(v), 3 in v and bool(v)]
