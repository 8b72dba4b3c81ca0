# case: bound and default of a type parameter run nothing and hide nothing
# expect: refused
def f[T: ().__class__ = eval("1")](x):
    pass
