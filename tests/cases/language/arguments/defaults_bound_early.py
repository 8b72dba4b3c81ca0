# case: a default is computed when the function is defined
# expect: value [5, 6]
i = 5


def f(arg=i):
    return arg


i = 6
[f(), f(i)]
