# case: documentation as a source of letters and of knowledge: the program has its own only
# expect: value [True, True, True, False, False, False, False]
# cpython: skip CPython hands out what is asked for
def f():
    "text"
class A:
    "text"
[hasattr(x, "__doc__") for x in (f, A, A(), len, str, 1, property(f))]
