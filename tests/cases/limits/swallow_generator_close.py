# case: a generator that refuses to close
# limits: {"steps": 100000000, "time": 60}
# expect: raises RuntimeError: generator ignored GeneratorExit
def g():
    while True:
        try:
            yield
        except GeneratorExit:
            pass


x = g()
next(x)
x.close()
