# case: a list is no key
# expect: raises TypeError: unhashable type: 'list'
d = {}
d[[1, 2]] = "x"
