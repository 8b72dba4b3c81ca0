# case: attributes inside a subscript inside a target
# expect: refused F201 line 2 column 6, F201 line 3 column 10
x = {}
x[().__class__] = 1
del x[[].__class__]
