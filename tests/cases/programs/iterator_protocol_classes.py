# case: iterators and iterables as classes: independent passes, exhaustion, sentinel, peeking, reversed and membership
# expect: value [[(2, 3), (1, 3), (1, 2)], 3, [2, 1], [], [1, 2, 3], True, False, [1, 2, 3], [4, 2], 1, 0, [1, 4], 9, True, [1, 2, 3, 4, 6, 7, 8], 3, 6, {10: 3, 11: 2, 12: 1}, False, 0]
class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return CountdownIterator(self.start)

    def __reversed__(self):
        return iter(range(1, self.start + 1))

    def __length_hint__(self):
        return self.start


class CountdownIterator:
    def __init__(self, current):
        self.current = current

    def __iter__(self):
        return self

    def __next__(self):
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1


class Peekable:
    EMPTY = object()

    def __init__(self, items):
        self.iterator = iter(items)
        self.head = self.EMPTY

    def peek(self, default=None):
        if self.head is self.EMPTY:
            self.head = next(self.iterator, self.EMPTY)
        return default if self.head is self.EMPTY else self.head

    def __bool__(self):
        return self.peek(self.EMPTY) is not self.EMPTY

    def __iter__(self):
        return self

    def __next__(self):
        item = self.peek(self.EMPTY)
        if item is self.EMPTY:
            raise StopIteration
        self.head = self.EMPTY
        return item


class OldStyle:
    """Only __getitem__: still iterable, until IndexError."""

    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * i


def merge(a, b):
    a, b = Peekable(a), Peekable(b)
    while a and b:
        yield next(a if a.peek() <= b.peek() else b)
    yield from a
    yield from b


down = Countdown(3)
pairs = [(x, y) for x in down for y in down if x < y]
one_pass = iter(down)
first = next(one_pass)
rolls = iter([4, 2, 6, 1, 5])
until_six = list(iter(lambda: next(rolls), 6))
a, *middle, z = OldStyle()
[pairs, first, list(one_pass), list(one_pass), list(reversed(down)), 2 in down, 9 in down, sorted(down), until_six, next(rolls), a, middle, z, 9 in OldStyle(), list(merge([1, 4, 6], [2, 3, 7, 8])), max(down), sum(down), dict(enumerate(down, start=10)), bool(Peekable([])), Peekable([0]).peek()]
