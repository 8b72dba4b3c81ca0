# case: zip_longest, tee, starmap, pairwise
# policy: script {"modules": {"itertools": null}}
# expect: value [[('a', 1), ('b', '-'), ('c', '-')], [1, 2, 3], [1, 2, 3], [32, 9], [('a', 'b'), ('b', 'c'), ('c', 'd')]]
from itertools import pairwise, starmap, tee, zip_longest
a, b = tee(iter([1, 2, 3]))
[list(zip_longest("abc", [1], fillvalue="-")), list(a), list(b), list(starmap(pow, [(2, 5), (3, 2)])), list(pairwise("abcd"))]
