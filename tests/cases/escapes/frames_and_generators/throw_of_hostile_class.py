# case: an exception class that fails while it is made throws its own failure
# expect: raises KeyError: 'made'
class E(Exception):
    def __init__(self):
        raise KeyError("made")


def g():
    yield


i = g()
next(i)
i.throw(E)
