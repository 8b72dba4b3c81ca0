# case: the advice names no guard and nothing that is refused
# expect: raises NameError: it
raise NameError("it", name="__build_clas__")
