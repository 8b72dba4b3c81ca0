# case: the class builder has no name
# expect: refused
__build_class__(lambda: None, "X", str)
