# case: a name with a null character
# expect: raises AttributeError
getattr(1, "real\x00")
