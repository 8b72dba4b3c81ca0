# case: in-place operators
# policy: script {"modules": {"operator": null}}
# expect: value [[2], True, 6, {'k': 1}, {1, 2}]
import operator
a = [1]
b = operator.iadd(a, [2])
x = operator.iadd(5, 1)
d = {}
operator.setitem(d, "k", 1)
operator.delitem(a, 0)
[a, b is a, x, d, operator.ior({1}, {2})]
