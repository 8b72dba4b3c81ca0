# case: a positional-only dunder parameter is refused
# expect: refused
def f(__builtins__, /):
    pass
