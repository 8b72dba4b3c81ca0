# case: a generator's `finally` does not run on after the program's end
# limits: {"steps": 300000000, "time": 60}
# expect: value 1 or limit steps
# cpython: skip CPython would run it without end
def g():
    try:
        yield 1
    finally:
        while True:
            pass


x = g()
next(x)
