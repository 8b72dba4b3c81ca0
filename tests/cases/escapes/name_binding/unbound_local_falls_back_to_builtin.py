# case: a name that the program binds nowhere that runs does not fall back to a builtin
# expect: raises NameError: eval
# cpython: skip CPython falls back to its builtin
if False:
    eval = None
eval("1")
