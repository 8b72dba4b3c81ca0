# case: str.format kept as a class attribute, a static and a class method
# expect: value ['refused', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
class A:
    f = str.format
    g = staticmethod(str.format)
    h = classmethod(str.format)
r = []
for use in (lambda: A().f("{0.__class__}", 1), lambda: A.g("{0.__class__}", 1), lambda: A.h("{0.__class__}")):
    try:
        r.append(use())
    except (AttributeError, TypeError) as e:
        r.append("refused")
r
