# case: tabs and blanks that do not fit are told
# generate: "if 1:\n\tx = 1\n        y = 2\n"
# expect: refused F001 line 3
