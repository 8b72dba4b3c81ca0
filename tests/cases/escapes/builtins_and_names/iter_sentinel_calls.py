# case: iter with a sentinel calls the program's function and nothing else
# expect: value [1, 2]
xs = [3, 2, 1]
list(iter(xs.pop, 3))
