# case: a wrong indentation is told
# expect: refused F001 line 2
if 1:
pass
