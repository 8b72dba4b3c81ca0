# case: quotients of literals are rounded once, also of ints that no float holds
# expect: value (True, True, True)
one, big, odd = 1, 10**25, 9007199254740993
(1 / 10**25 == one / big, 3 / 10**25 == 3 / big, 9007199254740993 / 3 == odd / 3)
