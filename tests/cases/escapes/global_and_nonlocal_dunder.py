# case: dunders are refused in global and nonlocal
# expect: refused
def f():
    global __builtins__
    def g():
        nonlocal __class__
