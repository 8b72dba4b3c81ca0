# case: format_map walks attributes too
# expect: raises AttributeError: __class__
"{x.__class__}".format_map({"x": 1})
