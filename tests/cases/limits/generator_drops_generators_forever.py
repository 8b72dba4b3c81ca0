# case: a generator whose finally drops another one, without end
# expect: value 7 or limit steps|recursion|memory|time or raises RecursionError
# cpython: skip it prints the exception to standard error
def g():
    try:
        yield 1
    finally:
        again()


def again():
    x = g()
    next(x)


again()
7
