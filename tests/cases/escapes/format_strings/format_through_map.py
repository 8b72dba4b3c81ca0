# case: str.format handed to map
# expect: raises AttributeError: __class__
list(map(str.format, ["{0.__class__}"], [1]))
