# case: positional fields of format_map do not index the mapping's insides
# expect: raises ValueError: Format string contains positional fields
"{0.__class__}".format_map({"0": 1, 0: 2})
