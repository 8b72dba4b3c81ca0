# case: defaults see the enclosing names at definition time
# expect: value [1, 2]
x = 1


def f(a=x):
    return a


x = 2
[f(), (lambda b=x: b)()]
