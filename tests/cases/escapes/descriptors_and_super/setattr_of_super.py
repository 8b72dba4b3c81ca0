# case: `super().__setattr__` stores what a plain store could, and no more
# expect: value [1]
# cpython: skip CPython hands out what is asked for
class L(list):
    def put(self, name, value):
        super().__setattr__(name, value)
    def take(self, name):
        super().__delattr__(name)
x = L()
x.put("y", 1)
r = [x.y]
for name in ("__class__", "__dict__", "append", "__orig_class__", "__doc__", "__len__"):
    for use in (lambda: x.put(name, int), lambda: x.take(name)):
        try:
            use()
            r.append(name)
        except AttributeError:
            pass
for name in (b"z", 1, None, type("z")):
    try:
        x.put(name, 1)
        r.append(name)
    except TypeError:
        pass
r
