# case: the class builder has no name
# expect: refused F201 line 1 column 1
__build_class__(lambda: None, "X", str)
