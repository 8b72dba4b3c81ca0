# case: annotations are judged though they are dropped
# expect: refused
x: ().__class__ = 1


def f(a: __import__("os"), *b: [].__class__, **c: {}.__class__) -> ().__class__:
    pass
