# case: the class of builtin functions makes nothing
# expect: raises TypeError
type(len)("x")
