# case: a sequence folded to one value
# policy: script {"modules": {"functools": null}}
# expect: value [10, 120, 5, 9, {1, 2}]
from functools import reduce
[reduce(lambda a, b: a + b, [1, 2, 3, 4]), reduce(lambda a, b: a * b, range(1, 6), 1), reduce(lambda d, k: d[k], ["a", "b"], {"a": {"b": 5}}), reduce(max, [3, 9, 2]), reduce(lambda a, b: a | b, [{1}, {2}], set())]
