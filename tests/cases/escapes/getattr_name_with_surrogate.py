# case: a name with a lone surrogate
# expect: raises AttributeError or raises UnicodeEncodeError
getattr(1, "\ud800")
