# case: the cells of a closure
# expect: refused F201 line 6 column 5
def f():
    x = 1
    return lambda: x


f().__closure__[0].cell_contents
