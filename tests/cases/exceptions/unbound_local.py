# case: a local read before it is bound raises UnboundLocalError
# expect: raises UnboundLocalError: total
def f():
    total += 1


total = 0
f()
