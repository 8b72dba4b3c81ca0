# case: running sums, products, maxima
# policy: script {"modules": {"itertools": null, "operator": null}}
# expect: value [[1, 3, 6, 10], [1, 2, 6, 24], [3, 3, 4, 4, 5], [5, 105, 75, 95], ['a', 'ab', 'abc']]
from itertools import accumulate
import operator
[list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3, 4], operator.mul)), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([100, -30, 20], initial=5)), list(accumulate("abc"))]
