# case: an attribute in a nested spec of a format string
# expect: raises AttributeError: __class__
"{0:{1.__class__}}".format(1, 2)
