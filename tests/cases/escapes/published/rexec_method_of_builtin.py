# case: rexec and Bastion: a bound method of a proxy leads to the object behind it
# expect: value []
# cpython: skip CPython hands out what is asked for
class Bastion:
    def __init__(self, hidden):
        self.get = lambda: hidden
        self.shown = lambda name: getattr(hidden, name)
b = Bastion((x for x in ()))
r = []
for n in ("im_self", "im_func", "func_closure", "func_defaults", "__closure__", "__self__", "cell_contents"):
    for f in (b.get, b.shown, b.shown("send")):
        if hasattr(f, n):
            r.append(n)
r
