# case: dunders are refused in del
# expect: refused
del __builtins__
