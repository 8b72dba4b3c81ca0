# case: one argument given twice raises
# expect: raises TypeError: got multiple values for argument 'a'
def f(a, b=0):
    return a + b


f(1, a=2)
