# case: StopIteration that escapes inside a generator turns into RuntimeError
# expect: raises RuntimeError: generator raised StopIteration
def g():
    yield next(iter([]))


list(g())
