# case: type parameters and type statements are refused
# expect: refused
def f[T: ().__class__](x): pass
class C[T]: pass
type X = ().__class__
