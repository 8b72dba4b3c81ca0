# case: the name of `except ... as` is gone after the block
# expect: raises NameError: e
try:
    1 / 0
except ZeroDivisionError as e:
    pass
e
