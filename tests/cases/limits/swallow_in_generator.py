# case: a limit error inside a generator that catches all
# limits: {"steps": 100000000, "time": 60}
# expect: limit steps
def g():
    while True:
        try:
            yield
        except BaseException:
            pass


x = g()
next(x)
while True:
    x.throw(ValueError())
