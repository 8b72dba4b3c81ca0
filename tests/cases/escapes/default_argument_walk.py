# case: defaults are expressions like any other
# expect: refused
def f(x=().__class__, *, y=[].__class__):
    pass
