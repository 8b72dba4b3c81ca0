# case: stripping, padding and filling
# expect: value ['x', 'a', 'cabc', '*a**', 'a  |', '  a', '-005', 'Hook', 'a']
["  x ".strip(), "xxaxx".strip("x"), "abcabc".lstrip("ab"), "a".center(4, "*"), "a".ljust(3) + "|", "a".rjust(3), "-5".zfill(4), "TestHook".removeprefix("Test"), "a.py".removesuffix(".py")]
