# case: an exception takes no traceback from a program
# expect: raises AttributeError: with_traceback
ValueError().with_traceback(None)
