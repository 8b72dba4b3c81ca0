# case: the descriptor of a slot put into another class does not read another object's memory
# expect: value []
class A:
    __slots__ = ("a", "b", "c")
class B:
    pass
class C(list):
    pass
class D(Exception):
    pass
r = []
for other in (B, C, D):
    other.x = A.c
    for use in (lambda o: o.x, lambda o: setattr(o, "x", 1), lambda o: delattr(o, "x")):
        try:
            r.append(use(other()))
        except TypeError:
            pass
r
