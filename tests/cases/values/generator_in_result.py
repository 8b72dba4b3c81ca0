# case: a generator is no data
# expect: not data : generator
(x for x in [1])
