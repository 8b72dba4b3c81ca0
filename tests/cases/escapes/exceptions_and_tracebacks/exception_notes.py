# case: notes of an exception are text of the program
# expect: raises ValueError: x
e = ValueError("x")
try:
    e.add_note("hello")
except AttributeError:
    pass
raise e
