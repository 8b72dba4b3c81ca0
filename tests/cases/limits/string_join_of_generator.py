# case: a join over an endless generator
# limits: {"memory": 8388608, "time": 60}
# expect: limit memory
def g():
    while True:
        yield "x" * 1000


"".join(g())
