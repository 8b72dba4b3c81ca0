# case: a password is scored by the kinds of its characters
# policy: expression
# inputs: {"words": ["abc", "Abcdefg1", "Tr0ub4dor&3", ""]}
# expect: value [0, 3, 4, 0]
[sum([len(w) >= 8, any(map(str.isupper, w)), any(map(str.isdigit, w)), any(not c.isalnum() for c in w)]) for w in words]
