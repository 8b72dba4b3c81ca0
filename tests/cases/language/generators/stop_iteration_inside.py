# case: StopIteration inside a generator becomes RuntimeError
# expect: raises RuntimeError: generator raised StopIteration
def g():
    yield next(iter([]))


list(g())
