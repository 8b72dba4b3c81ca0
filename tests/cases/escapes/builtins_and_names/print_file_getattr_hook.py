# case: print must not walk into what `__getattr__` of a file answers
# expect: raises TypeError: file
# cpython: skip an object of the program's own is not accepted as a file
class F:
    def __getattr__(self, name):
        return lambda *a: (x for x in ())


print("x", file=F(), flush=True)
