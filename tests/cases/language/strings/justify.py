# case: center, ljust, rjust, zfill, expandtabs
# expect: value ['****hi***', 'hi   |', '...hi', '00042', '-0042', 'a   bc  d']
["hi".center(9, "*"), "hi".ljust(5) + "|", "hi".rjust(5, "."), "42".zfill(5), "-42".zfill(5), "a\tbc\td".expandtabs(4)]
