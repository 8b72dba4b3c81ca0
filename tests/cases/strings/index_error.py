# case: an index behind the end raises IndexError
# expect: raises IndexError: string index out of range
"abc"[3]
