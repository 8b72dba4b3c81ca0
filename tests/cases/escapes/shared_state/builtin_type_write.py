# case: a builtin class cannot be written
# expect: raises AttributeError: evil
int.evil = 1
