# case: a generator that delegates to a new one of itself
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion|memory
def g():
    yield from g()


next(g())
