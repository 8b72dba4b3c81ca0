# case: an int too large for a float raises OverflowError
# expect: raises OverflowError: too large
float(10 ** 400)
