# case: an own function takes attributes of any name but dunders, and none of them is the machine's
# expect: value [1, 2, "AttributeError"]
# cpython: skip CPython lets the code object be set
def f():
    return 0


f.func_globals = 1
f.gi_frame = 2
out = [f.func_globals, f.gi_frame]
try:
    setattr(f, "__code__", (lambda: 1))
except AttributeError:
    out.append("AttributeError")
out
