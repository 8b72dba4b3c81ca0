# case: a field within a field within a field is not expanded, so that nothing is read there
# expect: raises ValueError
"{0:{1:{2.__class__}}}".format(1, 2, 3)
