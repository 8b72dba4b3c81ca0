# case: looping over a number raises
# expect: raises TypeError: 'int' object is not iterable
for digit in 42:
    pass
