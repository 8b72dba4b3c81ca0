# case: hasattr says which special methods there are, runs nothing for it, and says no to every other dunder
# expect: value [True, False, True, True, False, []]
# cpython: skip CPython hands out what is asked for
class A:
    def __getattr__(self, name):
        asked.append(name)
        return 1
    @property
    def __len__(self):
        asked.append("property")
        return 1
asked = []
a = A()
r = [hasattr([], "__iter__"), hasattr(1, "__iter__"), hasattr(len, "__call__"), hasattr(a, "__len__"), hasattr(a, "__iter__")]
for name in ("__class__", "__dict__", "__getattribute__", "__subclasses__", "__mro__", "__globals__", "__reduce__", "__del__", "__weakref__", "__self__", "__func__"):
    for x in (a, A, len, (lambda: 1), [], object()):
        if hasattr(x, name):
            r.append(name)
r + [asked]
