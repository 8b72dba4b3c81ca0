# case: a name with a lone surrogate
# expect: raises AttributeError
getattr(1, "\ud800")
