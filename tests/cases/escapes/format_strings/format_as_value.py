# case: format as a value, called later
# expect: raises AttributeError: __class__
f = "{0.__class__}".format
f(1)
