# case: columns taken, sorted and summed by operators
# policy: script {"modules": {"functools": null, "operator": null}}
# expect: value [['ink', 'pen', 'pad'], 27.5, 'ink']
from functools import reduce
from operator import add, itemgetter, mul
rows = [("pen", 3, 2.0), ("ink", 1, 9.5), ("pad", 3, 4.0)]
[list(map(itemgetter(0), sorted(rows, key=itemgetter(1, 2)))), reduce(add, map(lambda r: mul(*itemgetter(1, 2)(r)), rows)), max(rows, key=itemgetter(2))[0]]
