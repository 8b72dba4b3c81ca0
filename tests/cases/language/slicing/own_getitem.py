# case: a class sees slices as objects
# expect: value ['p0', 'p4', ['p1', 'p2'], ['p4', 'p2', 'p0'], ['p0', 'p4'], [['p1'], 'p0'], ['p0', 'p1', 'p2', 'p3', 'p4']]
class Pages:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, key):
        if isinstance(key, slice):
            return [f"p{i}" for i in range(*key.indices(self.n))]
        if isinstance(key, tuple):
            return [self[k] for k in key]
        if not -self.n <= key < self.n:
            raise IndexError(key)
        return f"p{key % self.n}"


p = Pages(5)
[p[0], p[-1], p[1:3], p[::-2], p[0, 4], p[1:2, 0], list(p)]
