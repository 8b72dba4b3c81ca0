# case: type parameters and type statements are refused
# expect: refused F103 line 1 column 6, F103 line 2 column 8, F103 line 3 column 1
def f[T: ().__class__](x): pass
class C[T]: pass
type X = ().__class__
