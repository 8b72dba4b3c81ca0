# case: endless recursion of a function
# expect: raises RecursionError
def f():
    return f()


f()
