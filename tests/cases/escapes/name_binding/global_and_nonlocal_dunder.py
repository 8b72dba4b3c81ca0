# case: dunders are refused in global and nonlocal
# expect: refused F201 line 2 column 12, F201 line 4 column 18
def f():
    global __builtins__
    def g():
        nonlocal __class__
