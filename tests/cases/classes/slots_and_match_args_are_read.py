# case: the tuples of a class body are read from instances and classes, also annotated ones
# expect: value ['V(a=1, b=2)', ('a', 'b'), ('a', 'b'), {'c': 3}, ('c',), 1]
class V:
    __slots__ = ("a", "b")
    __match_args__: tuple = ("a", "b")
    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)
    def __repr__(self):
        return "V(" + ", ".join(f"{name}={getattr(self, name)}" for name in self.__slots__) + ")"

class W(V):
    __slots__: tuple[str, ...] = ("c",)

w = W(3)
match V(1, 2):
    case V(first, _):
        pass
[repr(V(1, 2)), V.__slots__, type(V(1, 2)).__match_args__, {n: getattr(w, n) for n in W.__slots__}, w.__slots__, first]
