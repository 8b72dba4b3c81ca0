# case: what stands behind `except` is code of the program: it may raise, and then that is raised
# expect: raises ZeroDivisionError
try:
    raise KeyError("x")
except 1 / 0:
    pass
