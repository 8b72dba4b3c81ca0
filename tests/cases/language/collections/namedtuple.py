# case: tuples with names
# policy: script {"modules": {"collections": null}}
# expect: value [33, 'Point(x=11, y=22)', {'x': 11, 'y': 22}, {'x': 1, 'y': 22}, ('x', 'y'), 11, 22, "Row(name='pen', qty=1, price=0.0)", True, True, 3.5, True]
from collections import namedtuple
Point = namedtuple("Point", ["x", "y"])
Row = namedtuple("Row", "name qty price", defaults=[1, 0.0])
p = Point(11, y=22)
x, y = p
r = Row("pen")
[p[0] + p.y, repr(p), p._asdict(), p._replace(x=1)._asdict(), Point._fields, x, y, repr(r), Point._make([1, 2]) == (1, 2), isinstance(p, tuple), Row("a", 2, 3.5).price, r == Row("pen", 1, 0.0)]
