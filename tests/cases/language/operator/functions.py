# case: operators as functions
# policy: script {"modules": {"operator": null}}
# expect: value [5, 6, 3.5, 3, 1, -5, True, True, True, True, 'ab', 2, 6, 1, 2, True, False]
import operator as op
[op.add(2, 3), op.mul(2, 3), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 3), op.neg(5), op.not_(0), op.eq(1, 1.0), op.lt(1, 2), op.contains([1], 1), op.concat("a", "b"), op.and_(6, 3), op.getitem([5, 6], 1), op.index(True), op.countOf([1, 1, 2], 1), op.is_(None, None), op.truth([])]
