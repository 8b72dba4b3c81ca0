# case: arguments of an exception that store others while they are iterated over: the last store counts, and nothing is locked
# expect: value (7,)
e = ValueError(1)
def gen():
    try:
        yield 1
    finally:
        e.args
def suspended():
    c = gen()
    next(c)
    return c
class It:
    def __iter__(self):
        e.args = (suspended(),)
        return iter((7,))
e.args = It()
e.args
