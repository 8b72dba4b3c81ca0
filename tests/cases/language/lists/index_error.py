# case: an index behind the end raises
# expect: raises IndexError: list index out of range
letters = ["a", "b"]
letters[2]
