# case: builtin objects take no attributes
# expect: raises AttributeError
# differs: raises AttributeError, where CPython stores the attribute: objects of builtin classes are shared by all that runs
try:
    int("x")
except ValueError as e:
    e.row = 5
