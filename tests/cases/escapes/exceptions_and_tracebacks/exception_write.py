# case: exceptions of builtin classes take no attribute
# expect: raises AttributeError
e = ValueError("x")
e.args = ("y",)
