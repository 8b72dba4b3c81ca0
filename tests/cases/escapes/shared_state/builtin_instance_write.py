# case: values of builtin classes take no attribute
# expect: raises AttributeError: x
[].x = 1
