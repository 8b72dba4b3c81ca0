# case: attributes of own functions are the program's; dunders are not
# expect: raises AttributeError: __wrapped__
def f():
    pass


f.calls = 1
setattr(f, "__wrapped__", print)
