# case: a StopIteration out of a generator is another exception, and its cause stays hidden
# expect: refused F201 line 9 column 11
def g():
    raise StopIteration("x")
    yield


try:
    next(g())
except RuntimeError as error:
    error.__cause__
