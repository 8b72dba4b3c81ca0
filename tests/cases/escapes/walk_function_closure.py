# case: the cells of a closure
# expect: refused
def f():
    x = 1
    return lambda: x


f().__closure__[0].cell_contents
