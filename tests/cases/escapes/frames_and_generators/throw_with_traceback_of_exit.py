# case: a traceback that `__exit__` was given may be thrown back, and gives nothing either
# expect: value [True, "tb_frame", "tb_next", "tb_lineno"]
# cpython: skip CPython hands the frames out
class Manager:
    def __exit__(self, kind, error, traceback):
        self.traceback = traceback
        return True

    def __enter__(self):
        return self


def g():
    try:
        yield
    except ValueError as error:
        out.append(error is mine)


out = []
with Manager() as manager:
    1 / 0
i = g()
next(i)
mine = ValueError("m")
try:
    i.throw(ValueError, mine, manager.traceback)
except StopIteration:
    pass
for name in ["tb_frame", "tb_next", "tb_lineno"]:
    if not hasattr(manager.traceback, name):
        out.append(name)
out
