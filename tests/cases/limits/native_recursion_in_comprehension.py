# case: comprehensions inside calls inside comprehensions
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
def f():
    return [[f() for _ in [1]] for _ in [1]]


f()
