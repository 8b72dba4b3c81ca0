# case: what rewritten code holds for a moment is no name of the program, and no attribute of its class
# expect: value [[2], False, 'AttributeError', [3]]
class A:
    d = {}
    d[(lambda: 1)()] = [n for n in [2]]

def fails():
    raise KeyError

class D(dict):
    def __setitem__(self, key, value):
        raise KeyError(key)

try:
    D()[(lambda: 1)()] = [n for n in [2]]
except KeyError:
    pass

try:
    getattr(A, "<held>")
except AttributeError as error:
    seen = type(error).__name__

def f():
    d = {}
    d[(lambda: 1)()] = [n for n in [3]]
    return d[1]

[A.d[1], hasattr(A, "<held>"), seen, f()]
