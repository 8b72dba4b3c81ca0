# case: 250 frames are too many under a limit of 200
# limits: {"recursion": 200}
# expect: raises RecursionError
# cpython: skip CPython's limit is its own
def f(n):
    return 0 if n == 0 else 1 + f(n - 1)


f(250)
