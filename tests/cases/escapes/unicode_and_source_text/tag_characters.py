# case: invisible tag characters are no Python
# generate: "x\U000e0001 = 1"
# expect: refused F001 line 1
