# case: the classes of views and iterators make nothing
# expect: raises TypeError
type({}.keys())({})
