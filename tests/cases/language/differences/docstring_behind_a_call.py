# case: `__doc__` is read of a function or class behind a name
# expect: raises AttributeError
# differs: raises AttributeError for builtins, where CPython gives their docstring: only the program's own functions and classes tell theirs
len.__doc__
