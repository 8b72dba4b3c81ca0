# case: exceptions of builtin classes take no attribute but their arguments, which are made a tuple
# expect: value [('y',), ('a', 'b'), 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'TypeError']
# cpython: skip CPython lets more be written
def fails(act):
    try:
        act()
    except (AttributeError, TypeError) as error:
        return type(error).__name__

e = ValueError("x")
e.args = ("y",)
seen = [e.args]
e.args = "ab"
seen.append(e.args)

def attribute():
    e.x = 1

def delete():
    del e.args

def field():
    StopIteration(1).value = 2

def of_class():
    ValueError.args = ()

def no_tuple():
    e.args = 5

seen + [fails(act) for act in (attribute, delete, field, of_class, no_tuple)]
