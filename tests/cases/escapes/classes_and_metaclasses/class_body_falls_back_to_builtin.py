# case: a name of a class body that is read before it is bound does not uncover a builtin
# expect: refused F205 line 2
# cpython: skip CPython falls back to its builtin
class C:
    exec("1")
    exec = None
