# case: a method of a builtin cannot be deleted
# expect: raises AttributeError: upper
del str.upper
