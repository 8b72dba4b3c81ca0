# case: an index that shrinks the list while the slice is taken
# expect: value "survived"
class N:
    def __index__(self):
        xs.clear()
        return 2


xs = list(range(10))
try:
    xs[N():N()] = [1]
    xs = list(range(10))
    xs[N()]
except IndexError:
    pass
"survived"
