# case: annotations are judged though they are dropped
# expect: refused F107 line 1 column 4, F201 line 1 column 7, F107 line 4 column 10, F107 line 4 column 32, F201 line 4 column 35, F107 line 4 column 51, F201 line 4 column 54, F107 line 4 column 68, F201 line 4 column 71
x: ().__class__ = 1


def f(a: __import__("os"), *b: [].__class__, **c: {}.__class__) -> ().__class__:
    pass
