# case: attributes inside a subscript inside a target
# expect: refused
x = {}
x[().__class__] = 1
del x[[].__class__]
