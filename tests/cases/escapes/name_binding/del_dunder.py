# case: dunders are refused in del
# expect: refused F201 line 1 column 5
del __builtins__
