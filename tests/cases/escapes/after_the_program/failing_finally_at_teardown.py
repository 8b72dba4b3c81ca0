# case: a finally that fails when the program has ended is nobody's error
# expect: value 5
def g():
    try:
        yield 1
    finally:
        1 / 0


i = g()
next(i)
5
