# case: what a module knows about itself has no name, but that it is the main one
# expect: refused F201 line 1 column 12, F201 line 1 column 22, F201 line 1 column 32, F201 line 1 column 44, F201 line 1 column 53
[__name__, __file__, __spec__, __loader__, __doc__, __annotations__]
