# case: a comprehension in a function reads the function's names
# expect: value [10, 20]
def f(k):
    return [k * x for x in (1, 2)]


f(10)
