# case: too many values raise
# expect: raises ValueError: too many values to unpack (expected 2
a, b = [1, 2, 3]
