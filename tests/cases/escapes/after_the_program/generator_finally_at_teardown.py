# case: the finally of a generator that is still held when the program ends adds nothing to its value
# expect: value [1]
# cpython: skip CPython may run it before the value is looked at
def g():
    try:
        yield 1
    finally:
        out.append("late")


out = [1]
i = g()
next(i)
out
