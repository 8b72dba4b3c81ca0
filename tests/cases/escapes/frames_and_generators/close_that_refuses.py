# case: a generator that will not close is told so, and nothing leaks
# expect: raises RuntimeError: generator ignored GeneratorExit
def g():
    while True:
        try:
            yield
        except GeneratorExit:
            pass


i = g()
next(i)
i.close()
