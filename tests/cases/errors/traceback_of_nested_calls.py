# case: the traceback lists the program's frames only, outermost first
# expect: raises ZeroDivisionError: division
# traceback: <module>:9 outer:6 inner:2
def inner(x):
    return 1 / x


def outer(x):
    return inner(x) + 1


outer(0)
