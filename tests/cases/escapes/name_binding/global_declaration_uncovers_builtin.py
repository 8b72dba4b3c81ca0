# case: `global` of a builtin's name does not uncover it
# expect: raises NameError: eval
# cpython: skip CPython falls back to its builtin
def f():
    global eval
    return eval("1")


if False:
    eval = 1
f()
