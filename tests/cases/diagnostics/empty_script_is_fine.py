# case: an empty script is a program whose value is None
# expect: value None
