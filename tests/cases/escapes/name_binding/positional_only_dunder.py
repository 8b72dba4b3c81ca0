# case: a positional-only dunder parameter is refused
# expect: refused F201 line 1 column 7
def f(__builtins__, /):
    pass
