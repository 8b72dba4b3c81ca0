# case: str.format taken from the class
# expect: raises AttributeError: __class__
str.format("{0.__class__}", 1)
