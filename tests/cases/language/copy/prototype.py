# case: objects made by copying a prototype
# policy: script {"modules": {"copy": null}}
# expect: value [[(0, 0), (1, 1)], [(5, 0), (6, 1)], 'line', True]
import copy


class Shape:
    def __init__(self, kind, points):
        self.kind, self.points = kind, points

    def moved(self, dx):
        other = copy.deepcopy(self)
        other.points = [(x + dx, y) for x, y in other.points]
        return other


a = Shape("line", [(0, 0), (1, 1)])
b = a.moved(5)
[a.points, b.points, b.kind, copy.copy(a).points is a.points]
