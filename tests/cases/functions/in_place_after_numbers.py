# case: `+=` and its like change a list in place, also where they met nothing but numbers before (RustPython 0.6 made a new one)
# expect: value [True, True, True, True, True]
def plus(x, y):
    x += y
    return x

def plus_of_floats(x, y):
    x += y
    return x

def times(x, y):
    x *= y
    return x

def texts(x, y):
    x += y
    return x

for i in range(300):
    plus(10 ** 30, i)
    plus_of_floats(i * 0.5, 1e300 * 1e10)
    times(10 ** 30, i)
    texts('a', 'b')
one, two, three, four = [1], [1], [1], [1]
results = [plus(one, [2]) is one, plus_of_floats(two, [2]) is two, times(three, 2) is three, texts(four, [2]) is four]
for x in [1] * 300 + [[1]]:
    y = x
    x += x
results.append(x is y)
results
