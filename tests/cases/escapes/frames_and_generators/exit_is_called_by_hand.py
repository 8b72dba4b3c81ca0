# case: a manager's `__exit__` called by hand gets what the program hands it; the traceback that `with` hands it opens nothing
# expect: value [(None, None, None), (1, 2, 3), (True, 'division by zero'), []]
# cpython: skip CPython hands out the inside of the traceback
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.seen = args
        return True


m = Manager()
m.__exit__(None, None, None)
r = [m.seen]
m.__exit__(1, 2, 3)
r.append(m.seen)
with m:
    1 / 0
r.append((m.seen[0] is ZeroDivisionError, str(m.seen[1])))
names = ("tb_frame", "tb_next", "tb_lineno", "__traceback__", "with_traceback", "__class__")
r + [[n for n in names for x in m.seen if hasattr(x, n) or getattr(x, n, r) is not r]]
