# case: catching RecursionError again and again ends at the limit on steps
# limits: {"steps": 1000000000, "time": 60}
# expect: limit steps|recursion
def f():
    try:
        return f()
    except RecursionError:
        return f()


f()
