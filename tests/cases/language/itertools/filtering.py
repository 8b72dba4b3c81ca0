# case: takewhile, dropwhile, filterfalse, compress
# policy: script {"modules": {"itertools": null}}
# expect: value [[1, 4], [6, 4, 1], [0, 2, 4], ['A', 'C', 'E', 'F']]
from itertools import compress, dropwhile, filterfalse, takewhile
data = [1, 4, 6, 4, 1]
[list(takewhile(lambda x: x < 5, data)), list(dropwhile(lambda x: x < 5, data)), list(filterfalse(lambda x: x % 2, range(6))), list(compress("ABCDEF", [1, 0, 1, 0, 1, 1]))]
