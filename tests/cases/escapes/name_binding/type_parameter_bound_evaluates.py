# case: bound and default of a type parameter run nothing and hide nothing
# expect: refused F107 line 1 column 10, F201 line 1 column 13, F107 line 1 column 25
def f[T: ().__class__ = eval("1")](x):
    pass
