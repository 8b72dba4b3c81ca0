# case: a class cannot be named by a dunder
# expect: refused F201 line 1 column 7
class __builtins__:
    pass
