# case: a class with `__iter__` and `__next__`
# expect: value [[3, 2, 1], 6, (3, 2, 1)]
class Down:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


[list(Down(3)), sum(Down(3)), tuple(Down(3))]
