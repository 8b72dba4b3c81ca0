# case: functions as arguments, results and items
# expect: value [4, 5, 7, 'A', 3, [2, 3]]
def twice(f):
    def g(x):
        return f(f(x))
    return g


def inc(x):
    return x + 1


table = [inc, twice(inc), twice(twice(inc)), str.upper, len]
[f(3) for f in table[:3]] + [table[3]("a"), table[4]("abc"), list(map(inc, [1, 2]))]
