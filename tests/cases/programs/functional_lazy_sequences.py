# case: sequences without end: take, drop, windows, chunks, interleave, tee, cycle, a lazy list
# expect: value [[10, 7, 4, 1, -2], [0, 1, 1, 2, 3, 5, 8, 13, 21], [1597, 2584, 4181], ['a', 'b', 'c', 'a', 'b', 'c', 'a'], ['a', 1, 'b', 2, 3], [(0, 1, 2), (1, 2, 3), (2, 3, 4)], [['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h']], [1, 2, 3, 4, 9, 10, 11], 36, 6, [9, 36, 81], 9, [2, 3, 5, 7, 11, 13, 17, 19], [(0, 'x'), (1, 'y')], [], 5050]
def count(n=0, step=1):
    while True:
        yield n
        n += step


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


def takewhile(test, it):
    for x in it:
        if not test(x):
            return
        yield x


def dropwhile(test, it):
    it = iter(it)
    for x in it:
        if not test(x):
            yield x
            break
    yield from it


def cycle(items):
    saved = []
    for x in items:
        yield x
        saved.append(x)
    while saved:
        yield from saved


def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for it in its[:]:
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)


def windows(it, n):
    window = []
    for x in it:
        window = (window + [x])[-n:]
        if len(window) == n:
            yield tuple(window)


def chunks(it, n):
    it = iter(it)
    while chunk := list(take(n, it)):
        yield chunk


def merge(*its):
    heads = {}
    for i, it in enumerate(map(iter, its)):
        for x in it:
            heads[i] = [x, it]
            break
    while heads:
        i = min(heads, key=lambda i: heads[i][0])
        x, it = heads[i]
        yield x
        try:
            heads[i][0] = next(it)
        except StopIteration:
            del heads[i]


class Lazy:
    def __init__(self, it):
        self._it, self._known = iter(it), []

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(i.start or 0, i.stop, i.step or 1)]
        while len(self._known) <= i:
            self._known.append(next(self._it))
        return self._known[i]

    @property
    def computed(self):
        return len(self._known)


def fibs():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def sieve():
    def numbers():
        it = count(2)
        while True:
            p = next(it)
            yield p
            it = (lambda it, p: (n for n in it if n % p))(it, p)

    return numbers()


hamming = Lazy(count())
squares = Lazy(n * n for n in count(1))
s5 = squares[5]
[
    list(take(5, count(10, -3))), list(takewhile(lambda x: x < 30, fibs())), list(take(3, dropwhile(lambda x: x < 1000, fibs()))), list(take(7, cycle("abc"))), list(interleave("ab", [1, 2, 3], ())),
    list(windows(range(5), 3)), list(chunks("abcdefgh", 3)), list(merge([1, 4, 9], [2, 3, 10, 11], [])), s5, squares.computed, squares[2:10:3], squares.computed, list(take(8, sieve())), list(zip(count(), "xy")), list(take(0, 5 * [1])), sum(take(100, count(1))),
]
