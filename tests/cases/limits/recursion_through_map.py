# case: recursion by way of native iterators
# expect: raises RecursionError or limit recursion
def f(x):
    return list(map(f, [x]))


f(1)
