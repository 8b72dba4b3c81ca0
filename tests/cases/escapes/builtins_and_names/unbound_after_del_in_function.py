# case: a deleted local is unbound
# expect: raises UnboundLocalError: open
def f():
    open = 1
    del open
    return open


f()
