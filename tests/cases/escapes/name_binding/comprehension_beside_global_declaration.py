# case: comprehensions keep their variables, and walrus its own, although a function declares these names global
# expect: value [[0, 1, 2], {'a': 'a'}, [0, 1, 2, 3], 3, 'unbound', 1, 2]
def f():
    global x, last
    x = 1
    last = 2
r = [[x for x in range(3)], {x: x for x in "a"}, [last := y for y in range(4)], last]
try:
    r.append(x)
except NameError:
    r.append("unbound")
f()
r + [x, last]
