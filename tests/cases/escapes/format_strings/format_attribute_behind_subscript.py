# case: an attribute behind a subscript in a format string
# expect: raises AttributeError: __class__
"{0[0].__class__.__mro__}".format([()])
