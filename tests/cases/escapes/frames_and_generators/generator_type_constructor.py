# case: the class of generators makes nothing
# expect: raises TypeError
type(x for x in ())()
