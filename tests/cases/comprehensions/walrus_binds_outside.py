# case: `:=` inside a comprehension binds in the enclosing scope
# expect: value [4, 9]
def f():
    xs = [last := x for x in (4, 9)]
    return [xs[0], last]


f()
