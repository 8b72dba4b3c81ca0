# case: defaults of keyword-only and positional-only parameters are judged
# expect: refused F201 line 1 column 12, F201 line 1 column 34
def f(a=().__class__, /, *, b=[].__class__):
    pass
