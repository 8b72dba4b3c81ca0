# case: what a module knows about itself has no name
# expect: refused
[__name__, __file__, __spec__, __loader__, __doc__, __annotations__]
