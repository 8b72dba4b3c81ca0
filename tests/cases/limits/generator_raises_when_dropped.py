# case: an exception in the finally of a generator that is dropped goes nowhere, as in Python
# expect: value 7
# cpython: skip it prints the exception to standard error
def g():
    try:
        yield 1
    finally:
        1 / 0


x = g()
next(x)
x = 7
x
