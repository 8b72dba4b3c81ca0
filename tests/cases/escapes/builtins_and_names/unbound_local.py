# case: an unbound local is no builtin, though the builtin is offered
# expect: raises UnboundLocalError: len
def f():
    if False:
        len = None
    return len([])


f()
