# case: too few values raise
# expect: raises ValueError: not enough values to unpack (expected 3, got 2)
a, b, c = "ab"
