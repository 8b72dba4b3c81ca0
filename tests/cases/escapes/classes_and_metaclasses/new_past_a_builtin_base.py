# case: `object.__new__` on a class over a builtin would make an object without the value that its methods work on
# expect: value [True, True, True, True, True, True, True, True, True, True]
r = []
for base in (list, int, str, dict, tuple, float, bytes, set, frozenset, complex):
    class X(base):
        pass
    for start in (base, X, object):
        try:
            x = super(start, X).__new__(X)
            r.append(type(x) is X and start is X and isinstance(x, base))
        except (TypeError, AttributeError):
            pass
r
