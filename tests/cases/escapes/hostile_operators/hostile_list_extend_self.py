# case: a list that is extended by a generator that shrinks it
# expect: value "survived"
def g():
    for i in range(10):
        if xs:
            xs.pop()
        yield i


xs = [1, 2, 3]
xs.extend(g())
xs[:] = g()
xs[1:2] = g()
"survived"
