# case: PlaidCTF 2014, nightmares: builtins emptied, and won back from the classes of values
# expect: value []
# cpython: skip CPython hands out what is asked for
r = []
for v in (1, "", [], (), {}, None, ..., len, type, lambda: 1, (x for x in ()), 1j, b"", range(1), slice(1), super, property):
    for n in ("__class__", "__base__", "__mro__", "mro", "__subclasses__", "__init__", "__self__", "__getattribute__", "__subclasshook__"):
        if getattr(v, n, None) is not None:
            r.append(n)
r
