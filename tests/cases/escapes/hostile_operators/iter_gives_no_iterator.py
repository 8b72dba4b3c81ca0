# case: `__iter__` that answers with no iterator, in each place that iterates
# expect: value 9
class I:
    def __iter__(self):
        return [1]


def loop():
    for x in I():
        pass


def star():
    return [*I()]


def unpack():
    a, b = I()


def call():
    print(*I())


def delegate():
    yield from I()


count = 0
for use in [loop, star, unpack, call, lambda: next(delegate()), lambda: list(I()), lambda: dict(I()), lambda: 1 in I(), lambda: ",".join(I())]:
    try:
        use()
    except TypeError:
        count += 1
count
