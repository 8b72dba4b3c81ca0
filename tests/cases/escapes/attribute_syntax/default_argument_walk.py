# case: defaults are expressions like any other
# expect: refused F201 line 1 column 12, F201 line 1 column 31
def f(x=().__class__, *, y=[].__class__):
    pass
