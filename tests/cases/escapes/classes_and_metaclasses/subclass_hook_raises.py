# case: a class whose hook raises is not made, and its name stays unbound
# expect: value [1, True]
kept = []
class A:
    def __init_subclass__(cls):
        kept.append(cls)
        raise ValueError("no subclasses")
try:
    class B(A):
        x = 1
except ValueError:
    pass
[kept[0].x, isinstance(kept[0](), A)]
