# case: an unbound local named like a refused builtin is unbound
# expect: raises UnboundLocalError: eval
def f():
    if False:
        eval = None
    return eval


f()
