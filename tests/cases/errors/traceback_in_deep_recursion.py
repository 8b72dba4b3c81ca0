# case: a RecursionError that leaves the program is told with a bounded traceback
# expect: raises RecursionError
def f(n):
    return f(n + 1)


f(0)
