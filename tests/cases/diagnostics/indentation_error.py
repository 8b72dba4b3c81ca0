# case: a wrong indentation is told
# expect: refused
if 1:
pass
