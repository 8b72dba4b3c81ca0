# case: a finally without end, in a generator that is held when the program ends, is inside the limits
# limits: {"steps": 300000000}
# expect: value 5
# cpython: skip it has no end
def g():
    try:
        yield 1
    finally:
        while True:
            pass


i = g()
next(i)
5
