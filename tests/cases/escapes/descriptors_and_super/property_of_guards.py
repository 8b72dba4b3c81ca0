# case: guards as getters, setters and deleters of a property
# expect: value [True, None, 'refused', 'refused', 'refused', 'refused']
class A:
    a = property(getattr)
    b = property(type)
    c = property(len, setattr, delattr)
    d = property(super)
    e = property(print)
x = A()
r = [x.b is A, x.e]
for use in (lambda: x.a, lambda: x.d, lambda: setattr(x, "c", 1), lambda: delattr(x, "c")):
    try:
        r.append(use())
    except (TypeError, RuntimeError):
        r.append("refused")
r
