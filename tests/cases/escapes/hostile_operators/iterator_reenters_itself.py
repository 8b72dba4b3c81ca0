# case: an iterator over `__getitem__` that asks itself for the next item while it does: the interpreter locks twice, which ends the run
# expect: bug deadlock
# cpython: skip CPython goes on to a RecursionError
class A:
    def __getitem__(self, i):
        return next(it)
it = iter(A())
next(it)
