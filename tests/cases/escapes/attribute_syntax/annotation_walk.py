# case: annotations are judged though they are dropped: no dunder stands in one, whatever else does
# expect: refused F201 line 1 column 7, F201 line 4 column 10, F201 line 4 column 35, F201 line 4 column 54, F201 line 4 column 71
x: ().__class__ = 1


def f(a: __import__("os"), *b: [].__class__, **c: {}.__class__) -> ().__class__:
    pass
