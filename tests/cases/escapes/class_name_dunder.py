# case: a class cannot be named by a dunder
# expect: refused
class __builtins__:
    pass
