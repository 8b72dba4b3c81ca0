# case: iter with a function and an end mark
# expect: value [['a', 'b'], 'c']
lines = iter(["a", "b", "", "c"])
[list(iter(lambda: next(lines), "")), next(lines)]
