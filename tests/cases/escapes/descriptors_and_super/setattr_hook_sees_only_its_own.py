# case: a `__setattr__` of an own class is asked for the program's stores, and for no dunder
# expect: value ['x', 'y', 'z', '-x', '-q']
# cpython: skip CPython hands out what is asked for
log = []
class A:
    def __setattr__(self, name, value):
        log.append(name)
    def __delattr__(self, name):
        log.append("-" + name)
a = A()
a.x = a.y = 1
setattr(a, "z", 2)
del a.x
delattr(a, "q")
for name in ("__class__", "__dict__", "__x__"):
    for use in (lambda: setattr(a, name, 1), lambda: delattr(a, name)):
        try:
            use()
        except AttributeError:
            pass
log
