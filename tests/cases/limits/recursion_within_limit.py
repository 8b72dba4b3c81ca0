# case: 150 frames are fine under a limit of 200
# limits: {"recursion": 200}
# expect: value 150
def f(n):
    return 0 if n == 0 else 1 + f(n - 1)


f(150)
