# case: five thousand frames are allowed: the stack holds them or ends cleanly
# limits: {"recursion": 5000, "time": 60}
# expect: value 4900 or raises RecursionError or limit recursion
# cpython: skip CPython's limit is its own
def f(n):
    return 0 if n == 0 else 1 + f(n - 1)


f(4900)
