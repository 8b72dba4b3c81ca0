# case: the same in the expression policy, by name
# policy: expression
# expect: raises AttributeError: __globals__
"{f.__globals__}".format(f=lambda: 0)
