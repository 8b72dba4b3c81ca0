# case: bounds of type parameters and values of type statements are types, and their attributes are judged
# expect: refused F107 line 1 column 10, F201 line 1 column 13, F107 line 3 column 10, F201 line 3 column 13
def f[T: ().__class__](x): pass
class C[T]: pass
type X = ().__class__
