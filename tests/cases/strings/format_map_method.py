# case: str.format_map with a plain dict
# expect: value '1-007'
"{a}-{b:03d}".format_map({"a": 1, "b": 7})
