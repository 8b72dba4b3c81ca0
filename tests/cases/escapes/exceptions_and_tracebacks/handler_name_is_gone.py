# case: the name of a caught exception is gone after its clause, and no builtin stands behind it
# expect: raises NameError: compile
try:
    1 / 0
except ZeroDivisionError as compile:
    pass
compile
