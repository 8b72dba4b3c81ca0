# case: an AttributeError of the program's own keeps its object to itself
# expect: raises AttributeError: obj
error = AttributeError("m", name="n", obj=[1])
error.name + error.obj
