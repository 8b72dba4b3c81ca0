# case: objects compared by what they hold
# expect: value [True, True, False, 1, True, 'a']
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))


p = Point(1, 2)
[p == Point(1, 2), p != Point(1, 3), p == (1, 2), len({p, Point(1, 2)}), p in [Point(1, 2)], {p: "a"}[Point(1, 2)]]
