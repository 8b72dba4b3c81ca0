# case: a parameter named like a builtin hides it in that function only
# expect: value [6, 3]
def f(sum):
    return sum * 2


[f(3), sum([1, 2])]
