# case: an empty name
# expect: raises AttributeError
getattr(1, "")
