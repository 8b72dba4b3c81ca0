# case: bounds of type parameters and values of type statements are judged though nothing evaluates them
# expect: refused F201 line 1 column 13, F201 line 2 column 21, F201 line 3 column 13
def f[T: ().__class__](x): pass
class C[T: (int, "".__class__)]: pass
type X = ().__class__
